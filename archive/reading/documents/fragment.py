"""A story whose text is known, marked up as HTML -> one article draft.

Feeds, exports, mails and documents hold a story and nothing else, so no text is left out as page furniture
unless a plain text story would leave it out too; bylines, datelines and contributors' lines are read
as in such a text, pictures and their captions as on a page.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from lxml.etree import _Element

from archive.captions import Registry
from archive.model import ArticleDraft, Doubt, Published
from archive.reading.documents.flow import pieces_of
from archive.reading.html.body import Located
from archive.reading.html.metadata import read_page
from archive.reading.html.page import use_of
from archive.reading.html.parse import FLATTENED, parse
from archive.reading.html.photos import Found, find_photos
from archive.reading.html.pictures import Sources
from archive.reading.html.tree import letters
from archive.reading.language import detect
from archive.reading.source import DATE_INFERRED, Pictures, Source
from archive.reading.text.lines import cut_title
from archive.reading.text.plain import Story, is_structured
from archive.reading.uses import photo_use

_AHEAD = 40
_CAPTION_LEAST, _CREDIT_MOST = 12, 160
_HEADINGS = 3
"""How many pieces of a story may be its headline once more."""
_TITLE_MOST = 200


@dataclass(frozen=True, slots=True)
class About:
    """What a source states of a story beside its text; what is empty is looked for in the text."""

    title: str = ""
    standfirst: str = ""
    bylines: tuple[str, ...] = ()
    publication: str = ""
    url: str | None = None
    language: str = ""
    published: Published | None = None
    keywords: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def with_pictures(source: Source, pictures: Pictures) -> Source:
    """The same source, its pictures found by `pictures` alone: no file beside it is meant by their names."""
    return replace(source, content=b"", pictures=pictures)


def read_fragment(
    markup: str,
    source: Source,
    about: About = About(),
    keep: Callable[[list[Located]], list[Located]] = list,
) -> ArticleDraft:
    """The story of a piece of HTML; raises `UnreadableFile` where it nests too deep to be read whole.

    `keep` gives those of its pieces that belong to the story.
    """
    link = f'<link rel="canonical" href="{html.escape(about.url)}">' if about.url else ""
    parsed = parse(f"<html><head>{link}</head><body><article>{markup}</article></body></html>", source.name)
    pieces = keep(pieces_of(parsed.tree))
    found = _photos(parsed.tree, pieces, source)
    left_out = len(found) - source.limits.max_photos
    found = found[: source.limits.max_photos]
    title, pieces = _titled(about.title, pieces, found)
    language = about.language or detect(" ".join(piece.text for piece in pieces))
    draft = _Telling(pieces, found, language, source.registry).draft(title or source.stem, source.stem)
    doubts = (
        *about.doubts,
        *((FLATTENED,) if parsed.flattened else ()),
        *((Doubt("photos-left-out", str(left_out)),) if left_out > 0 else ()),
    )
    return _stated(draft, about, doubts)


def _photos(tree: _Element, pieces: list[Located], source: Source) -> list[Found]:
    """The photos, up to the very end: in a story and nothing else, each belongs to it."""
    end = Located("list", "", float(sum(1 for _ in tree.iter())))
    return find_photos(read_page(tree), [*pieces, end], Sources(source))


def _titled(title: str, pieces: list[Located], found: list[Found]) -> tuple[str, list[Located]]:
    """The title and the pieces without it: as stated, else a first heading, else the first line."""
    if title:
        same = letters(title)
        return title, [
            piece for number, piece in enumerate(pieces) if number >= _HEADINGS or letters(piece.text) != same
        ]
    captions = {letters(text) for photo in found for text in (photo.caption, photo.alt or "")}
    first = next((at for at, piece in enumerate(pieces) if letters(piece.text) not in captions), None)
    if first is None:
        return "", pieces
    heading = next(
        (at for at, piece in enumerate(pieces[: first + _HEADINGS]) if piece.kind == "heading"), None
    )
    at = first if heading is None or len(pieces[first].text) > _TITLE_MOST else heading
    found_title, rest = cut_title([pieces[at].text])
    return found_title, pieces if rest else [*pieces[:at], *pieces[at + 1 :]]


class _Telling:
    """Pieces and photos told in their order."""

    def __init__(
        self, pieces: list[Located], found: list[Found], language: str, registry: Registry | None
    ) -> None:
        marked = any(piece.kind == "heading" for piece in pieces)
        self._story = Story(
            language, registry, structured=not marked and is_structured([piece.text for piece in pieces])
        )
        self._language, self._registry = language, registry
        self._again = {letters(photo.caption) for photo in found if len(photo.caption) >= _CAPTION_LEAST}
        self._again |= {letters(f"{photo.caption} {photo.credit}") for photo in found if photo.credit}
        self._again |= {letters(photo.credit) for photo in found if photo.credit}
        parts: list[Located | Found] = [*pieces, *found]
        self._parts = sorted(parts, key=lambda part: part.order)

    def draft(self, title: str, name: str) -> ArticleDraft:
        """The story as told."""
        texts = [part.text if isinstance(part, Located) else "" for part in self._parts]
        for number, part in enumerate(self._parts):
            following = [text for text in texts[number + 1 : number + 1 + _AHEAD] if text]
            if isinstance(part, Found):
                self._story.show(use_of(len(self._story.photos), part, self._language, self._registry))
            elif letters(part.text) not in self._again:
                self._say(part, following)
        return self._story.draft(title, name)

    def _say(self, piece: Located, following: list[str]) -> None:
        if piece.kind != "paragraph":
            self._story.say(piece.kind, piece.text)
        elif not (self._captions_last(piece.text) or self._story.take_head(piece.text, following)):
            self._story.take(piece.text, following)

    def _captions_last(self, text: str) -> bool:
        """Whether a paragraph right under a picture is what it lacks: caption with credit, or that alone."""
        body, photos = self._story.body, self._story.photos
        if not photos or not body or body[-1].kind != "photo" or photos[-1].credit is not None:
            return False
        last = photos[-1]
        if last.src is None and last.data is None and last.file is None:
            return False
        caption = "" if last.raw or self._story.caption_of(text) is None else text
        credit = None if caption or not self._is_credit(text) else text
        if not (caption or credit):
            return False
        use = photo_use(
            last.index, caption or last.raw, self._registry, credit_line=credit, language=self._language
        )
        photos[-1] = replace(
            use, src=last.src, file=last.file, data=last.data, alt=last.alt, position=last.position
        )
        return True

    def _is_credit(self, text: str) -> bool:
        """Whether a line names who took a picture and says nothing else."""
        if len(text) > _CREDIT_MOST:
            return False
        use = photo_use(0, text, self._registry, language=self._language)
        return use.credit is not None and not use.caption


def _stated(draft: ArticleDraft, about: About, doubts: tuple[Doubt, ...]) -> ArticleDraft:
    """The story with what its source states in place of what its text seems to say."""
    published = about.published or draft.published
    inferred = (DATE_INFERRED,) if published and published.inferred else ()
    return replace(
        draft,
        standfirst=about.standfirst or draft.standfirst,
        bylines=about.bylines or draft.bylines,
        publication=about.publication or draft.publication,
        url=about.url or draft.url,
        language=about.language or draft.language,
        published=published,
        keywords=about.keywords or draft.keywords,
        doubts=(*inferred, *doubts),
    )


def escaped(pieces: Iterable[str]) -> str:
    """Plain paragraphs as HTML."""
    return "".join(f"<p>{html.escape(piece)}</p>" for piece in pieces)
