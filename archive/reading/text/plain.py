"""Plain text stories, as copied from a page or typed by hand -> one article draft."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from archive.captions import Registry
from archive.errors import UnreadableFile
from archive.model import ArticleDraft, Block, BlockKind, Draft, PhotoPosition, PhotoUse, Published
from archive.reading.bylines import Byline, contributors, read_byline, split_names
from archive.reading.encoding import decode
from archive.reading.language import detect
from archive.reading.source import DATE_INFERRED, Source
from archive.reading.text.dates import date_line_rest, dateline_date, find_date, read_date_line
from archive.reading.text.lines import (
    cut_title,
    is_finished,
    is_furniture,
    is_subhead,
    list_item,
    marked_caption,
    same_caption,
    split_pieces,
)
from archive.reading.uses import photo_use

_CAPTION_MOST = 900
_AHEAD = 40
_SIGN_OFF_LEAST = 2
_PAPER_MOST = 90
_PARTICLE = 3
"""Letters of the longest word in the name of a paper that may be small: "of", "the", "aus"."""


def read_text(source: Source) -> Iterator[Draft]:
    """Read a plain text; raises `UnreadableFile` where it holds no words."""
    text = decode(source.read())
    pieces = split_pieces(text)
    if not pieces:
        raise UnreadableFile("empty.words", name=source.name)
    yield source.article(read_story(pieces, source.stem, source.registry))


def read_story(pieces: Sequence[str], name: str = "", registry: Registry | None = None) -> ArticleDraft:
    """A story from its pieces in reading order; the file's `name` may give the day where no line does."""
    title, rest = cut_title(pieces)
    story = Story(detect(" ".join(pieces)), registry, structured=is_structured(rest))
    for position, piece in enumerate(rest):
        following = rest[position + 1 : position + 1 + _AHEAD]
        if not story.take_head(piece, following):
            story.take(piece, following)
    return story.draft(title, name)


def is_structured(pieces: Sequence[str]) -> bool:
    """Whether finished sentences are the rule, so that a short line without a stop must be a subhead."""
    finished = sum(is_finished(piece) for piece in pieces)
    return finished * 2 >= len(pieces)


@dataclass
class Story:
    """A story while it is read, piece by piece; `structured` where a short line must be a subhead."""

    language: str
    registry: Registry | None
    structured: bool
    standfirst: str = ""
    bylines: list[str] = field(default_factory=list)
    contributors: list[str] = field(default_factory=list)
    publication: str = ""
    published: Published | None = None
    body: list[Block] = field(default_factory=list)
    photos: list[PhotoUse] = field(default_factory=list)
    in_head: bool = True
    after_furniture: bool = False
    dateline: str | None = None
    last_caption: str = ""
    has_paragraph: bool = False
    _read: tuple[str, PhotoUse | None, int] | None = None

    def take_head(self, piece: str, following: Sequence[str]) -> bool:
        """Take a piece that stands between title and story; False where the story begins with it."""
        if not self.in_head:
            return False
        date = read_date_line(piece)
        byline = read_byline(piece)
        if byline:
            self._sign(byline)
        elif date:
            self.published = self.published or Published(date)
        elif names := self._signed(piece, following):
            self.bylines += names
        elif found := _paper_and_day(piece):
            self.publication = self.publication or found[0]
            self.published = self.published or Published(found[1])
        elif self._is_standfirst(piece, following):
            self.standfirst = piece
        else:
            return False
        return True

    def _signed(self, piece: str, following: Sequence[str]) -> tuple[str, ...]:
        """The names that a line beside the day of a story is made of."""
        dated = self.published is not None or any(map(read_date_line, following[:1]))
        return split_names(piece) if dated and not (self.bylines or self.has_paragraph) else ()

    def _sign(self, byline: Byline) -> None:
        self.bylines += [name for name in byline.names if name not in self.bylines]
        self.publication = self.publication or byline.publication
        if byline.date:
            self.published = self.published or Published(byline.date)

    def _is_standfirst(self, piece: str, following: Sequence[str]) -> bool:
        if self.standfirst or self.has_paragraph or not following:
            return False
        if self.caption_of(piece) is not None or list_item(piece) or is_furniture(piece):
            return False
        signed = read_byline(following[0]) is not None or read_date_line(following[0]) is not None
        unfinished = not is_finished(piece) and len(piece) >= 30 and self.structured
        return signed or (unfinished and any(is_finished(later) for later in following[:3]))

    def take(self, piece: str, following: Sequence[str]) -> None:
        """Take a piece of the story itself: caption, contributors' line, subhead, list or paragraph."""
        if same_caption(piece, self.last_caption):
            self._double(piece)
        elif use := self._marked(piece) or self.caption_of(piece, following):
            self._add_photo(piece, use)
        elif names := contributors(piece):
            self.contributors += [name for name in names if name not in self.contributors]
            self.after_furniture = True
        elif is_furniture(piece):
            self.after_furniture = self.after_furniture or not any(is_finished(later) for later in following)
        elif not self.after_furniture or is_finished(piece):
            self._add_text(piece, following)

    def _marked(self, piece: str) -> PhotoUse | None:
        """The photo whose caption a piece says that it is, unless nothing but a credit stands in it."""
        caption = marked_caption(piece)
        if caption is None:
            return None
        position: PhotoPosition = "inline" if self.has_paragraph else "lead"
        use = photo_use(len(self.photos), caption, self.registry, position=position, language=self.language)
        return use if use.caption else None

    def caption_of(self, piece: str, following: Sequence[str] = ("",)) -> PhotoUse | None:
        """The photo whose caption a piece is by its shape and its credit, None if it is none."""
        if len(piece) > _CAPTION_MOST or (piece[-1:] not in ")]）】" and not _has_credit_word(piece)):
            return None
        use = self._photo(piece)
        if use is None or (not following and _is_sign_off(use)):
            return None
        return use

    def _photo(self, piece: str) -> PhotoUse | None:
        """The photo whose caption with its credit a piece is; asked twice for a piece, read once."""
        if self._read is None or self._read[0] != piece or self._read[2] != len(self.body):
            position: PhotoPosition = "inline" if self.has_paragraph else "lead"
            use = photo_use(len(self.photos), piece, self.registry, position=position, language=self.language)
            self._read = (piece, use if use.credit is not None and use.caption else None, len(self.body))
        return self._read[1]

    def show(self, use: PhotoUse) -> None:
        """Take a photo that the source marks as one; `use.index` is how many photos were taken before it."""
        self.photos.append(use)
        self.body.append(Block("photo", photo=use.index))
        self.last_caption = ""

    def say(self, kind: BlockKind, text: str) -> None:
        """Take a piece whose kind the source states; a byline may stand under a second heading."""
        self.in_head = self.in_head and kind == "heading" and not self.has_paragraph
        self.has_paragraph = self.has_paragraph or kind != "heading"
        self.body.append(Block(kind, text))
        self.last_caption = ""

    def _add_photo(self, piece: str, use: PhotoUse) -> None:
        self.in_head = self.in_head and not self.has_paragraph
        self.photos.append(use)
        self.body.append(Block("photo", photo=use.index))
        self.last_caption = piece

    def _double(self, piece: str) -> None:
        """The caption stands twice where a page's text was copied with the alt text: keep it as that."""
        use = self.photos[-1]
        if len(piece) > len(use.raw):
            again = self.caption_of(piece)
            if again is not None:
                self.photos[-1] = photo_use(
                    use.index,
                    piece,
                    self.registry,
                    alt=use.raw,
                    position=use.position,
                    language=self.language,
                )
        elif use.alt is None:
            self.photos[-1] = photo_use(
                use.index, use.raw, self.registry, alt=piece, position=use.position, language=self.language
            )

    def _add_text(self, piece: str, following: Sequence[str]) -> None:
        self.in_head = False
        item = list_item(piece)
        if item:
            self.body.append(Block("list", item))
        elif self.structured and is_subhead(piece, following):
            self.body.append(Block("heading", piece))
        else:
            self.dateline = self.dateline or (None if self.has_paragraph else dateline_date(piece))
            self.body.append(Block("paragraph", piece))
            self.has_paragraph = True
        self.last_caption = ""

    def draft(self, title: str, name: str) -> ArticleDraft:
        """The story as read, its day inferred where no line states it."""
        published = self.published or self._inferred(name)
        prose = " ".join(block.text for block in self.body if block.kind == "paragraph")
        return ArticleDraft(
            title=title,
            standfirst=self.standfirst,
            bylines=tuple(self.bylines),
            contributors=tuple(self.contributors),
            publication=self.publication,
            language=detect(prose) or self.language,
            published=published,
            body=tuple(self.body),
            photos=tuple(self.photos),
            doubts=(DATE_INFERRED,) if published and published.inferred else (),
        )

    def _inferred(self, name: str) -> Published | None:
        """The dateline's day, else the file name's, else the last on which a picture was made."""
        named = find_date(name)
        if day := self.dateline or (named[0] if named else None):
            return Published(day, inferred=True)
        days = Counter(
            date.value
            for use in self.photos
            for date in use.dates
            if date.role in ("taken", "released", "cleared", "published") and len(date.value) == 10
        )
        return Published(max(days), inferred=True) if days else None


def _paper_and_day(piece: str) -> tuple[str, str] | None:
    """The paper and the day that a line states and nothing else: "Sandvik Post, 8 May 2025"."""
    found = find_date(piece) if len(piece) <= _PAPER_MOST else None
    if found is None:
        return None
    around = f"{piece[: found[1]]},{piece[found[2] :]}"
    parts = [part.strip() for part in re.split(r"[,;|/·•–—()]", around)]
    told = [part for part in parts if re.search(r"\w", date_line_rest(part, 0, 0))]
    words = told[0].split() if len(told) == 1 else []
    named = 2 <= len(words) <= 6 and all(word[0].isupper() for word in words if len(word) > _PARTICLE)
    return (told[0], found[0]) if named and not re.search(r"[.!?:]|\d", told[0]) else None


def _has_credit_word(piece: str) -> bool:
    tail = piece[-120:].casefold()
    return any(mark in tail for mark in ("photo:", "foto:", "©", "photo by ", "picture:", "image:", "bild:"))


def _is_sign_off(use: PhotoUse) -> bool:
    """Whether a last paragraph only ends with its agency, "(dpa)": its credit names no photographer."""
    credit = use.credit
    bare = (
        credit is not None
        and not (credit.photographers or credit.kinds)
        and len(credit.chain) < _SIGN_OFF_LEAST
    )
    return bare and not use.dates and use.caption.count(". ") >= 1
