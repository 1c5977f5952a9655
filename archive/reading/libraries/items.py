"""Items of a reference manager or a research archive -> stories and photos.

An item with one picture and no page is that photo; every other item is a story, whose pictures are the
photos in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from archive.model import ArticleDraft, Block, PhotoMetadata, Published, ReadError, Shelved
from archive.reading.feeds.entry import plain
from archive.reading.language import language_tag
from archive.reading.libraries.locating import Named
from archive.reading.libraries.records import Told, uses_found
from archive.reading.photo.dates import edtf_date
from archive.reading.sniff import IMAGE_SUFFIXES
from archive.reading.source import Source, read_error
from archive.reading.uses import photo_use
from archive.reading.wire.moments import moment
from archive.text import name_key

_PARAGRAPH = re.compile(r"</(?:p|div|h[1-6]|li|blockquote|tr)>|<br\s*/?>|\n\s*\n", re.I)
_YEAR = re.compile(r"(?<!\d)(1[0-9]\d\d|20\d\d)(?!\d)")
_ADDRESS = re.compile(r"https?://\S+$", re.I)
_MOST_NOTE = 20_000
_MOST_HEADLINE = 80
_PICTURES = ("artwork", "graphic", "photo", "photograph", "image", "map")


@dataclass
class Picture:
    """A picture of an item: its file, what is said of it, and its own notes."""

    file: Named
    title: str = ""
    caption: str = ""
    date: str = ""
    is_picture: bool = True


@dataclass
class Item:
    """One item, its fields as the library words them. `pages` are files that are no pictures, best first."""

    entry: str
    kind: str = ""
    title: str = ""
    standfirst: str = ""
    creators: list[str] = field(default_factory=list)
    contributors: list[str] = field(default_factory=list)
    publication: str = ""
    date: str = ""
    url: str = ""
    language: str = ""
    rights: str = ""
    source: str = ""
    place: str = ""
    pages: list[Named] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    tags: list[tuple[str, ...]] = field(default_factory=list)
    keywords: list[str] = field(default_factory=list)
    collections: list[tuple[str, int]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    def attach(self, file: Named, title: str, media_type: str, caption: str = "") -> None:
        """Add a file by what it is."""
        ending = f".{file.name.rsplit('.', 1)[-1].lower()}"
        if media_type.startswith("image/") or (not media_type and ending in IMAGE_SUFFIXES):
            self.pictures.append(Picture(file, title, caption))
        else:
            self.pages.append(file)

    def told(self, source: Source) -> Told:
        """The record that this item becomes."""
        is_photo = len(self.pictures) == 1 and not self.pages and not self.texts
        is_photo = is_photo or (self.kind in _PICTURES and not self.pages and len(self.pictures) < 2)
        return self._photo() if is_photo else self._story(source)

    def _shelved(self) -> Shelved:
        notes = "\n\n".join(note for note in map(words, self.notes) if note)
        return Shelved(
            tags=tuple(dict.fromkeys(path for path in self.tags if path)),
            collections=tuple(self.collections),
            note=notes[:_MOST_NOTE],
        )

    def _photo(self) -> Told:
        picture = next(iter(self.pictures), None)
        caption = self.standfirst or (picture.caption if picture else "")
        title = self.title or (picture.title if picture else "")
        photo = PhotoMetadata(
            title=title or None,
            caption=caption or title or None,
            creator=tuple(self.creators),
            source=self.source or self.publication or None,
            copyright=self.rights or None,
            date_created=_taken(self.date) or (_taken(picture.date) if picture else None),
            sublocation=self.place or None,
            keywords=unique(self.keywords),
            keyword_paths=tuple(self.tags),
            web_statement=self.url if _ADDRESS.match(self.url) else None,
        )
        return Told(self.entry, photo=photo, file=picture.file if picture else None, shelved=self._shelved())

    def _story(self, source: Source) -> Told:
        pages = sorted(self.pages, key=lambda page: page.path is None)
        uses, lacking = uses_found(
            (
                photo_use(
                    at,
                    picture.caption or picture.title,
                    source.registry,
                    credit_line=self.rights or None,
                    position="gallery",
                ),
                picture.file,
            )
            for at, picture in enumerate(self.pictures[: source.limits.max_photos])
        )
        more = tuple(page if page.problem else replace(page, problem=second_file(page)) for page in pages[1:])
        story = ArticleDraft(
            title=self.title or self.entry,
            standfirst=self.standfirst,
            bylines=unique(self.creators),
            contributors=unique(self.contributors),
            publication=self.publication,
            url=self.url if _ADDRESS.match(self.url) else None,
            language=language_tag(self.language),
            published=published(self.date),
            keywords=unique((*(path[-1] for path in self.tags if path), *self.keywords)),
            body=(
                *(Block("paragraph", each) for text in self.texts for each in paragraphs(text)),
                *(Block("photo", photo=use.index) for use in uses),
            ),
            photos=uses,
        )
        page = pages[0] if pages else None
        return Told(self.entry, story=story, file=page, lacking=(*lacking, *more), shelved=self._shelved())


def second_file(page: Named) -> ReadError:
    """Why a further file of a record was not taken."""
    return read_error("second-file", name=page.name)


def unique(names: Iterable[str]) -> tuple[str, ...]:
    """Names without blanks, each once."""
    return tuple({name_key(name): name for name in reversed([*names]) if name_key(name)}.values())[::-1]


def words(markup: str) -> str:
    """A note as plain text, its paragraphs parted by empty lines."""
    return "\n\n".join(paragraphs(markup))


def paragraphs(markup: str) -> list[str]:
    """The paragraphs of a note, which may be HTML or plain text."""
    return [text for part in _PARAGRAPH.split(markup) if part and (text := plain(part))]


def published(date: str) -> Published | None:
    """A date as references write it: ISO 8601, or words that hold a year at least."""
    found = moment(date) or edtf_date(date)
    if found is None and (year := _YEAR.search(date)):
        found = year[1]
    return Published(found) if found else None


def _taken(date: str) -> str | None:
    found = published(date)
    return found.value if found else None


def person(first: str, last: str) -> str:
    """A name in the order in which it is spoken."""
    return " ".join(part for part in (first.strip(), last.strip()) if part)


def collection_names(path: Sequence[str]) -> str:
    """A collection's name with those that it lies in."""
    return " / ".join(path)


def headline(markup: str) -> str:
    """What a note without a title is called: its first words."""
    first = next(iter(paragraphs(markup)), "Note")
    return first if len(first) <= _MOST_HEADLINE else f"{first[: _MOST_HEADLINE - 1].rstrip()}…"
