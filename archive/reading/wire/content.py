"""The body of a story in NITF, XHTML or HTML -> blocks and pictures in reading order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from statistics import median

from lxml.etree import _Element

from archive.model import Block, BlockKind
from archive.reading.html.parse import parse
from archive.reading.html.tree import text_of, unescape
from archive.reading.text.lines import list_item, split_pieces
from archive.reading.wire.pictures import WirePicture, figure, nitf_media

Piece = Block | WirePicture
"""What a body is made of."""

_KINDS: dict[str, BlockKind] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2", "hl3", "hl4"), "heading"),
    **dict.fromkeys(("blockquote", "bq"), "quote"),
    **dict.fromkeys(("li", "dt", "dd"), "list"),
    **dict.fromkeys(("p", "pre", "caption"), "paragraph"),
}
_CONTAINERS = frozenset(
    (
        *("html", "body", "body.content", "block", "div", "section", "article", "main", "center", "address"),
        *("ul", "ol", "dl", "table", "tbody", "thead", "tfoot", "nitf-table", "details", "fn", "note"),
        *("nitf", "datacontent", "inlinexml", "inlinedata"),
    )
)
_SKIPPED = frozenset(
    (
        *("head", "header", "footer", "nav", "script", "style", "iframe", "form", "button", "template"),
        *("audio", "video", "noscript", "nitf-table-metadata", "nitf-colgroup", "col", "colgroup"),
    )
)
_MARKUP = re.compile(r"</?(?:p|br|div|h[1-6]|ul|html|body|blockquote|b|i|em|strong|a|span|table|pre)\b", re.I)
_ESCAPED = re.compile(r"&(?:#\d{1,6}|#x[\da-f]{1,5}|quot|apos|amp|lt|gt|nbsp|[lr][sd]quo|[mn]dash);", re.I)
_LONE_TAG = re.compile(r"</?[a-z][a-z0-9]{0,15}\s?/?>")
_TYPED_LEAST, _INDENTED = 3, 4
"""Lines of a text that was typed line by line; columns by which XML writers indent at least."""
_WRAP_LEAST, _WRAP_MOST = 45, 85
_LABEL_MOST = 40
_BREAK = "\x0b"
"""Stands for a line end that markup asks for, while those of the source are mere spaces."""


def is_markup(text: str) -> bool:
    """Whether a text is written in HTML rather than plain."""
    return bool(_MARKUP.search(text))


def read_body(root: _Element) -> list[Piece]:
    """What a body holds, in order. Table rows become list blocks, their cells parted by " | "."""
    walk = _Walk()
    walk.into(root, None)
    walk.end(None)
    return walk.story()


def read_markup(text: str) -> list[Piece]:
    """The same for HTML given as text. Raises `UnreadableFile` ("too-deep") where text would be lost."""
    return read_body(parse(f"<div>{text}</div>", "The body").tree)


def read_lines(text: str) -> list[Piece]:
    """The same for plain text."""
    blocks = []
    for piece in split_pieces(text.expandtabs(1)):
        item = list_item(piece)
        blocks.append(Block("list", item) if item else Block("paragraph", piece))
    return list(blocks)


def read_either(text: str) -> list[Piece]:
    """The same for a text of which the sender does not say what it is."""
    return read_markup(text) if is_markup(text) else read_lines(unescaped(text))


def unescaped(text: str) -> str:
    """A text without character references that were escaped twice, or the tags that came with them."""
    if _ESCAPED.search(text):
        text = unescape(unescape(text))
    return _LONE_TAG.sub("", text)


def placed(body: list[Piece], pictures: Sequence[WirePicture]) -> tuple[list[Piece], list[WirePicture]]:
    """The body with what is known of the pictures that it shows, and the pictures that it does not."""
    known = {address: index for index, picture in enumerate(pictures) for address in picture.addresses}
    shown: set[int] = set()
    found: list[Piece] = []
    for piece in body:
        at = known.get(piece.addresses[0]) if isinstance(piece, WirePicture) and piece.addresses else None
        found.append(piece if at is None else pictures[at])
        shown |= set() if at is None else {at}
    return found, [picture for index, picture in enumerate(pictures) if index not in shown]


def texts(pieces: Iterable[Piece]) -> str:
    """The words of a body, to tell its language or its length."""
    return " ".join(piece.text for piece in pieces if isinstance(piece, Block))


@dataclass
class _Walk:
    """Goes through a body once; text that stands beside blocks becomes a paragraph of its own."""

    pieces: list[Piece] = field(default_factory=list)
    _run: list[str] = field(default_factory=list)
    _loose: set[int] = field(default_factory=set)

    def into(self, element: _Element, kind: BlockKind | None) -> None:
        self._add(element.text, element.tag == "pre")
        for inner in element:
            self._take(inner, kind)
            self._add(inner.tail, element.tag == "pre")

    def _take(self, element: _Element, kind: BlockKind | None) -> None:
        tag = element.tag
        if not isinstance(tag, str):
            self._add(element.text)
        elif tag == "br":
            self._run.append(_BREAK)
        elif tag in _SKIPPED:
            self.end(kind)
        elif tag in ("media", "figure", "img"):
            self._show(element, kind)
        elif tag == "tr":
            self._row(element, kind)
        elif tag in _CONTAINERS or tag in _KINDS:
            self.end(kind)
            own = _KINDS.get(tag)
            own = "quote" if kind == "quote" and own in (None, "paragraph") else own
            self.into(element, own or (kind if tag not in ("td", "th") else None))
            self.end(own or kind)
        else:
            self.into(element, kind)

    def _show(self, element: _Element, kind: BlockKind | None) -> None:
        picture = nitf_media(element) if element.tag == "media" else figure(element)
        if picture is not None:
            self.end(kind)
            self.pieces.append(picture)

    def _row(self, row: _Element, kind: BlockKind | None) -> None:
        self.end(kind)
        cells = [text_of(cell) for cell in row if isinstance(cell.tag, str)]
        if any(cells):
            self.pieces.append(Block("list", " | ".join(cells).strip(" |")))

    def _add(self, text: str | None, kept: bool = False) -> None:
        if text:
            self._run.append(_broken(text) if kept or _is_typed(text) else re.sub(r"\s+", " ", text))

    def end(self, kind: BlockKind | None) -> None:
        """Close a block: what was gathered is one, or several where lines are parted on purpose."""
        text = unescaped("".join(self._run)).replace(_BREAK, "\n")
        self._run.clear()
        if kind is None and self.pieces and not any(char.islower() or char > "\u0590" for char in text):
            return  # routing codes beside the paragraphs
        found = [Block(kind or "paragraph", piece) for piece in _parted(text)]
        self._loose |= {id(block) for block in found} if kind is None else set()
        self.pieces += found

    def story(self) -> list[Piece]:
        """What was found, without the short lines that stand over the first paragraph and outside any."""
        proper = next((at for at, piece in enumerate(self.pieces) if self._is_paragraph(piece)), 0)
        head = [piece for piece in self.pieces[:proper] if not self._is_label(piece)]
        return head + self.pieces[proper:]

    def _is_paragraph(self, piece: Piece) -> bool:
        return isinstance(piece, Block) and piece.kind == "paragraph" and id(piece) not in self._loose

    def _is_label(self, piece: Piece) -> bool:
        return isinstance(piece, Block) and id(piece) in self._loose and len(piece.text) < _LABEL_MOST


def _is_typed(text: str) -> bool:
    """Whether line ends are the writer's: several lines that no XML writer has indented."""
    lines = [line for line in text.split("\n")[1:] if line.strip()]
    indents = [len(line.expandtabs(8)) - len(line.expandtabs(8).lstrip()) for line in lines]
    return len(lines) >= _TYPED_LEAST and median(indents) < _INDENTED


def _broken(text: str) -> str:
    """Typed text with its line ends kept; an indented line begins a paragraph."""
    text = text.replace("\r", "").strip("\n")
    return re.sub(r"\n(?=[ \t]{2,9}[^\s\d|;-])", _BREAK + _BREAK, text).replace("\n", _BREAK)


def _parted(text: str) -> list[str]:
    """Paragraphs of a text; lines broken at a fixed width are one, others stay apart."""
    found: list[str] = []
    for chunk in re.split(r"\n\s*\n", text):
        lines = [" ".join(line.split()) for line in chunk.split("\n") if line.strip()]
        widths = [len(line) for line in lines[:-1]]
        runs_on = sum(line[:1].islower() for line in lines[1:]) * 2 > len(lines) - 1
        if widths and (runs_on or (min(widths) >= _WRAP_LEAST and max(widths) <= _WRAP_MOST)):
            found.append(" ".join(lines))
        else:
            found += split_pieces("\n".join(lines))
    return found
