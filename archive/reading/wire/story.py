"""What a wire says of one story -> an article draft."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from archive.errors import UnreadableFile
from archive.model import ArticleDraft, Block, Doubt, PhotoPosition, PhotoUse, Published
from archive.model.said import Said
from archive.reading.bylines import contributors, read_byline
from archive.reading.html.tree import letters
from archive.reading.language import detect, language_tag
from archive.reading.source import Source
from archive.reading.text.lines import cut_title
from archive.reading.uses import Stated, story_orders
from archive.reading.wire.content import Piece, unescaped
from archive.reading.wire.names import provider, signed_by
from archive.reading.wire.pictures import WirePicture
from archive.reading.wire.repair import REPAIRED, repaired

_HEAD = 3
"""How many paragraphs from the beginning a byline may stand."""
_SAMPLE = 6000
_TITLE_MOST, _STANDFIRST_LEAST = 180, 25
_CAPITALS_MOST = 0.65
_TAG = re.compile(r"<[^<>]{1,4000}>")
_END = re.compile(r"(?:ends?|more|-+\s?30\s?-+|[a-z]{1,4}(?:/[a-z]{1,5}){1,6}|[a-z]{2,3})\W?", re.I)
_DATELINE = re.compile(r"[^\n(]{2,70}\([^()\n]{2,30}\)\s*[-–—_.]")


@dataclass
class Story:
    """One story's fields as its format names them, to be filled in any order.

    Of `headlines`, `standfirsts` and `bylines` the first that says something counts; of `providers` the
    best known. `pictures` came with the story without a place in it; `name` is what it is called where it
    has neither headline nor words. `stated` are fields that may hold orders on the use of all that is in it.
    """

    headlines: list[str] = field(default_factory=list)
    standfirsts: list[str] = field(default_factory=list)
    bylines: list[str] = field(default_factory=list)
    contributors: list[str] = field(default_factory=list)
    providers: list[str] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    published: Published | None = None
    updated: Published | None = None
    keywords: list[str] = field(default_factory=list)
    slug: str = ""
    name: str = ""
    url: str | None = None
    body: list[Piece] = field(default_factory=list)
    pictures: list[WirePicture] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    stated: list[Stated] = field(default_factory=list)

    def article(self, source: Source) -> ArticleDraft:
        """The draft. Raises `UnreadableFile` ("empty") where the item says nothing at all."""
        body = self._mended()
        title = self._title(body)
        standfirst, body = self._standfirst(title, body)
        names, body = self._bylines(body, standfirst, source)
        helpers, body = _helpers(body)
        if not body and not self.pictures:
            self._refuse_silence(source, title, standfirst)
        tags = (tag for value in self.languages if (tag := language_tag(value)))
        language = next(tags, "") or _detected(body)
        blocks, photos = self._placed(body, source, language)
        return ArticleDraft(
            title=title or self.name or source.stem,
            standfirst=standfirst,
            bylines=names,
            contributors=tuple(
                name for name in dict.fromkeys((*self.contributors, *helpers)) if name not in names
            ),
            publication=provider(self.providers, source.registry),
            url=self.url if (self.url or "").startswith(("http://", "https://")) else None,
            language=language,
            published=self.published,
            updated=self.updated.value if self.updated else None,
            keywords=tuple(dict.fromkeys(filter(None, map(_clean, self.keywords))))
            or ((self.slug,) if self.slug else ()),
            body=blocks,
            photos=photos,
            doubts=tuple(dict.fromkeys(self.doubts)),
        )

    def _mended(self) -> list[Piece]:
        """The body without rules, embed codes, desk initials and headings that nothing follows."""
        kept: list[Piece] = []
        for piece in self.body:
            if not isinstance(piece, Block):
                kept.append(piece)
            elif letters(_TAG.sub("", piece.text)) or (letters(piece.text) and piece.text[:1] != "<"):
                kept.append(replace(piece, text=self._repaired(piece.text)))
            elif piece.text[:1] == "<" and kept and _is_heading(kept[-1]):
                kept.pop()  # it stood over the code
        while kept and isinstance(last := kept[-1], Block) and _is_end(last):
            kept.pop()
        return kept

    def _repaired(self, text: str) -> str:
        good = repaired(text)
        if good != text:
            self.doubts.append(REPAIRED)
        return good

    def _title(self, body: Sequence[Piece]) -> str:
        stated = [self._repaired(text) for line in self.headlines if letters(text := _clean(line))]
        if stated:
            return stated[0]
        prose = [piece.text for piece in body if isinstance(piece, Block)]
        if not prose or (self.slug and len(prose[0]) > _TITLE_MOST):
            return self.slug
        return cut_title(prose)[0]

    def _standfirst(self, title: str, body: list[Piece]) -> tuple[str, list[Piece]]:
        """The standfirst, and the body without it.

        One that is but the story's first paragraph counts where a dateline opens the second; without
        any, a long heading over the first paragraph is one.
        """
        blocks = [piece for piece in body if isinstance(piece, Block)]
        first, second = (
            [*(letters(block.text) for block in blocks[:1]), ""][0],
            "".join(block.text for block in blocks[1:2]),
        )
        for line in self.standfirsts:
            text = self._repaired(_clean(line))
            again = letters(text) == first
            if letters(text) in ("", letters(title), letters(self.slug)) or (
                again and not _DATELINE.match(second)
            ):
                continue
            return text, [piece for piece in body if piece is not blocks[0]] if again else body
        if len(blocks) > 1 and blocks[0].kind == "heading" and blocks[1].kind == "paragraph":
            text = blocks[0].text
            if first != letters(title) and len(text) >= _STANDFIRST_LEAST:
                return text, [piece for piece in body if piece is not blocks[0]]
        return "", body

    def _bylines(
        self, body: list[Piece], standfirst: str, source: Source
    ) -> tuple[tuple[str, ...], list[Piece]]:
        """Names, and the body without the lines that the fields say already."""
        stated = [line for line in map(_clean, self.bylines) if line]
        again = {letters(text) for text in (*self.headlines, standfirst, *stated) if text}
        names = next((found for line in stated if (found := signed_by(line, source.registry))), ())
        kept: list[Piece] = []
        prose = 0
        for piece in body:
            if isinstance(piece, Block) and prose < _HEAD:
                signed = read_byline(piece.text) if len(piece.text) < 120 else None
                if letters(piece.text) in again or signed:
                    names = names or (signed_by(piece.text, source.registry) if signed else ())
                    continue
                prose += 1
            kept.append(piece)
        return names, kept or body

    def _placed(
        self, body: list[Piece], source: Source, language: str
    ) -> tuple[tuple[Block, ...], tuple[PhotoUse, ...]]:
        """Blocks with the photos that have no place before them, and those that have where they stand."""
        blocks: list[Block] = []
        photos: list[PhotoUse] = []
        most = source.limits.max_photos
        beside = story_orders(self.stated, self.published.value if self.published else None)
        for piece in (*self.pictures, *body):
            if isinstance(piece, Block):
                blocks.append(piece)
            elif len(photos) < most:
                lead = not photos and not any(block.kind == "paragraph" for block in blocks)
                position: PhotoPosition = "lead" if lead else "inline"
                photos.append(piece.use(len(photos), position, source, language, beside))
                blocks.append(Block("photo", photo=len(photos) - 1))
            else:
                self.doubts.append(Doubt("first-photos-kept", str(most)))
        return tuple(blocks), tuple(photos)

    def _refuse_silence(self, source: Source, title: str, standfirst: str) -> None:
        if not (letters(title) or standfirst or self.name):
            raise UnreadableFile("empty.item", name=source.name)
        self.doubts.append(Doubt("headline-only") if title else Doubt("no-story"))


def _helpers(body: list[Piece]) -> tuple[list[str], list[Piece]]:
    """The names of lines that say who contributed; such lines are taken out."""
    names: list[str] = []
    kept: list[Piece] = []
    for piece in body:
        found = contributors(piece.text) if isinstance(piece, Block) and len(piece.text) < 400 else ()
        names += found
        if not found:
            kept.append(piece)
    return names, kept


def _is_heading(piece: Piece) -> bool:
    return isinstance(piece, Block) and piece.kind == "heading"


def _is_end(block: Block) -> bool:
    """Whether a last block says nothing: "ends", the desk's initials, a heading over nothing."""
    return block.kind == "heading" or bool(_END.fullmatch(block.text))


def _detected(body: Sequence[Piece]) -> str:
    """The language of what is prose: of tables and line-ups none can be told."""
    prose = [
        piece.text for piece in body if isinstance(piece, Block) and piece.kind in ("paragraph", "quote")
    ]
    words = " ".join(prose)[:_SAMPLE].split()
    capitals = sum(1 for word in words if word[:1].isupper() or not letters(word) or word[:1].isdigit())
    return detect(" ".join(words)) if capitals < len(words) * _CAPITALS_MOST else ""


def _clean(text: str) -> str:
    return " ".join(unescaped(text).split()).lstrip("*")


def refusal(source: Source, what: Said) -> UnreadableFile:
    """The error for an item that is whole and no story or photo: a video, a plan, a list of other items."""
    return UnreadableFile("unknown-kind.no-story", name=source.name, what=what)


def entries(items: Sequence[object], names: Iterator[str]) -> list[str | None]:
    """What to call each of several items of a file; None where there is but one."""
    if len(items) == 1:
        return [None]
    seen: dict[str, int] = {}
    called: list[str | None] = []
    for number, (_, name) in enumerate(zip(items, names, strict=True), 1):
        name = name or f"item {number}"
        seen[name] = seen.get(name, 0) + 1
        called.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return called
