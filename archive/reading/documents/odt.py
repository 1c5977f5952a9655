"""OpenDocument texts (ODF 1.3, part 3) -> one article draft."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.etree import _Element

from archive.errors import UnreadableFile
from archive.model import ArticleDraft, Draft
from archive.reading.bylines import split_names
from archive.reading.documents.fragment import read_fragment, with_pictures
from archive.reading.documents.marks import Mark, Piece, completed, marked_up, refuse_empty
from archive.reading.documents.office import Package, opened
from archive.reading.documents.tables import in_reading_order
from archive.reading.html.dates import iso_moment
from archive.reading.source import Source

_HREF = "{http://www.w3.org/1999/xlink}href"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}style-name"
_COUNT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}c"
_LEFT_OUT = frozenset(
    ("tracked-changes", "annotation", "note", "sequence-decls", "forms", "table-of-content", "object-ole")
)
_MOST_SPACES = 100
_DEEPEST = 200


def read_odt(source: Source) -> Iterator[Draft]:
    """Read a document; raises `UnreadableFile` for one that is empty, damaged, locked or made to burst."""
    with opened(source) as package:
        manifest = package.optional_xml("META-INF/manifest.xml")
        if manifest is not None and any(_local(part) == "encryption-data" for part in manifest.iter()):
            raise UnreadableFile("no-access.document", name=source.name)
        root = package.xml("content.xml")
        body = next((part for part in root.iter() if _local(part) == "text"), root)
        pieces = list(_pieces(body, "p", 0))
        refuse_empty(pieces, source.name)
        here = with_pictures(source, package.pictures())
        yield source.article(_completed(read_fragment(marked_up(pieces), here), package))


def _local(element: _Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _pieces(place: _Element, mark: Mark, depth: int) -> Iterator[Piece]:
    """The paragraphs inside an element; in a list they are list items."""
    for element in place:
        name = _local(element)
        if name in _LEFT_OUT or not name or depth > _DEEPEST:
            continue
        if name in ("p", "h"):
            yield from _paragraph(element, "h2" if name == "h" else _styled(element, mark), depth)
        elif name == "frame":
            yield from _frame(element, depth)
        elif name == "table":
            yield from _of_table(element, mark, depth)
        else:
            yield from _pieces(element, "li" if name == "list" else mark, depth + 1)


def _of_table(table: _Element, mark: Mark, depth: int) -> Iterator[Piece]:
    """What stands in a table; its rows may stand in groups, and its cells be covered by others."""
    rows = [element for element in table.iter() if _local(element) == "table-row"]
    cells = [
        [list(_pieces(cell, mark, depth + 1)) for cell in row if _local(cell).endswith("table-cell")]
        for row in rows
        if next(up for up in row.iterancestors() if _local(up) == "table") is table
    ]
    if any(piece.mark == "photo" for row in cells for cell in row for piece in cell):
        yield from in_reading_order(cells)
    else:
        yield from (piece for row in cells for cell in row for piece in cell)


def _styled(paragraph: _Element, mark: Mark) -> Mark:
    style = (paragraph.get(_STYLE) or "").lower()
    if style in ("title", "subtitle"):
        return "h2"
    return "blockquote" if style.startswith("quot") else mark


def _paragraph(paragraph: _Element, mark: Mark, depth: int) -> Iterator[Piece]:
    """The pictures that are anchored in a paragraph, then its own text."""
    frames: list[_Element] = []
    text = "".join(_texts(paragraph, frames)).strip()
    for frame in frames:
        yield from _frame(frame, depth + 1)
    if text:
        yield Piece(mark, text)


def _texts(element: _Element, frames: list[_Element]) -> Iterator[str]:
    """The text of a paragraph; frames inside it are put aside."""
    yield element.text or ""
    for child in element:
        name = _local(child)
        if name == "frame":
            frames.append(child)
        elif name == "line-break":
            yield "\n"
        elif name in ("s", "tab"):
            count = child.get(_COUNT) or "1"
            yield " " * min(int(count) if count.isdigit() else 1, _MOST_SPACES)
        elif name and name not in _LEFT_OUT:
            yield from _texts(child, frames)
        yield child.tail or ""


def _frame(frame: _Element, depth: int) -> Iterator[Piece]:
    """A picture, or a box; the words in one box with a single picture are its caption (draw:text-box)."""
    image = next((part for part in frame if _local(part) == "image" and part.get(_HREF)), None)
    if image is not None:
        alt = next((part.text or "" for part in frame if _local(part) in ("desc", "title")), "")
        yield Piece("photo", alt, (image.get(_HREF) or "").removeprefix("./"))
        return
    inside = [piece for box in frame if _local(box) == "text-box" for piece in _pieces(box, "p", depth + 1)]
    photos = [piece for piece in inside if piece.mark == "photo"]
    words = "\n".join(piece.text for piece in inside if piece.mark != "photo")
    if len(photos) == 1 and words:
        yield photos[0]
        yield Piece("caption", words)
    else:
        yield from inside


def _completed(draft: ArticleDraft, package: Package) -> ArticleDraft:
    """The story with what the document's metadata say (ODF 1.3, part 3, 4.3)."""
    root = package.optional_xml("meta.xml")
    if root is None:
        return draft
    said = [(_local(part), " ".join((part.text or "").split())) for part in root.iter()]
    first = dict(reversed(said))
    author = first.get("initial-creator") or first.get("creator", "")
    keywords = tuple(dict.fromkeys(text for name, text in said if name == "keyword" and text))
    return completed(draft, split_names(author), iso_moment(first.get("creation-date", "")), keywords)
