"""Word documents (ISO/IEC 29500-1, WordprocessingML) -> one article draft."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from lxml.etree import _Element

from archive.model import ArticleDraft, Draft
from archive.reading.bylines import split_names
from archive.reading.documents.fragment import read_fragment, with_pictures
from archive.reading.documents.marks import Mark, Piece, completed, marked_up, refuse_empty
from archive.reading.documents.office import Package, opened
from archive.reading.documents.tables import in_reading_order
from archive.reading.html.dates import iso_moment
from archive.reading.source import Source

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MAIN = "word/document.xml"
_HEADING = re.compile(r"(?:heading|title|subtitle|überschrift|titre|titel|título|titolo|rubrik)\s*\d*$", re.I)
_QUOTE = re.compile(r"quote|zitat|citation|cita\b|citazione", re.I)
_LIST = re.compile(r"list|aufzählung|liste\b|lista\b", re.I)
_CAPTION = re.compile(r"caption|beschriftung|légende|leyenda|didascalia|bijschrift|bildunterschrift", re.I)
_DELETED = ("del", "moveFrom", "instrText", "delText")


def read_docx(source: Source) -> Iterator[Draft]:
    """Read a document; raises `UnreadableFile` for one that is empty, damaged, locked or made to burst."""
    with opened(source) as package:
        root = package.xml(_MAIN)
        document = _Document(_styles(package), _targets(package))
        pieces = list(document.told(_paragraphs(root)))
        refuse_empty(pieces, source.name)
        here = with_pictures(source, package.pictures())
        yield source.article(_completed(read_fragment(marked_up(pieces), here), package))


def _local(element: _Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _value(element: _Element | None) -> str:
    if element is None:
        return ""
    return element.get(f"{_W}val") or element.get(f"{_STRICT}val") or ""


def _first(element: _Element, name: str) -> _Element | None:
    return next((part for part in element.iter() if _local(part) == name), None)


def _paragraphs(root: _Element) -> Iterator[_Element]:
    """Every paragraph in document order, once: text boxes are kept twice, for programs old and new."""
    for element in root.iter():
        if _local(element) == "p" and element.tag.startswith((_W, _STRICT)):
            around = [_local(up) for up in element.iterancestors()]
            if "Fallback" not in around and not any(name in ("del", "moveFrom") for name in around):
                yield element


def _table(element: _Element) -> _Element | None:
    """The outermost table around an element."""
    return next((up for up in reversed(list(element.iterancestors())) if _local(up) == "tbl"), None)


def _styles(package: Package) -> dict[str, str]:
    """What each style is called: its id is in the language of the program that wrote it."""
    root = package.optional_xml("word/styles.xml")
    if root is None:
        return {}
    return {
        style.get(f"{_W}styleId") or style.get(f"{_STRICT}styleId") or "": _value(_first(style, "name"))
        for style in root
        if _local(style) == "style"
    }


def _targets(package: Package) -> dict[str, str]:
    """The members and addresses that the document's relations mean (ISO/IEC 29500-2, 9)."""
    root = package.optional_xml("word/_rels/document.xml.rels")
    if root is None:
        return {}
    targets = {}
    for relation in root:
        target = relation.get("Target") or ""
        external = relation.get("TargetMode") == "External"
        path = target if external else posixpath.normpath(posixpath.join("/word", target)).lstrip("/")
        targets[relation.get("Id") or ""] = path
    return targets


@dataclass(frozen=True)
class _Document:
    styles: dict[str, str]
    targets: dict[str, str]

    def told(self, paragraphs: Iterable[_Element]) -> Iterator[Piece]:
        """What all paragraphs are, those of a table with pictures in the order of its captions."""
        for table, inside in groupby(paragraphs, key=_table):
            if table is None or _first(table, "blip") is None:
                yield from (piece for paragraph in inside for piece in self.pieces(paragraph))
            else:
                yield from in_reading_order(self._rows(table, list(inside)))

    def _rows(self, table: _Element, paragraphs: list[_Element]) -> list[list[list[Piece]]]:
        """The pieces in each cell of each row of a table; tables inside it are part of their cells."""
        of_cell: dict[_Element | None, list[Piece]] = {}
        for paragraph in paragraphs:
            around = [up for up in paragraph.iterancestors() if _local(up) == "tc"]
            of_cell.setdefault(around[-1] if around else None, []).extend(self.pieces(paragraph))
        rows = (row for row in table.iter() if _local(row) == "tr" and _table(row) is table)
        inner = {row: [cell for cell in row.iter() if _local(cell) == "tc"] for row in rows}
        told = [[of_cell[cell] for cell in cells if cell in of_cell] for cells in inner.values()]
        return [*told, [of_cell[None]]] if None in of_cell else told

    def pieces(self, paragraph: _Element) -> Iterator[Piece]:
        """What a paragraph is: its pictures, then its text."""
        for src, alt in self._pictures(paragraph):
            yield Piece("photo", alt, src)
        if text := _text(paragraph):
            yield Piece(self._kind(paragraph), text)

    def _kind(self, paragraph: _Element) -> Mark:
        properties = next((part for part in paragraph if _local(part) == "pPr"), None)
        if properties is None:
            return "p"
        style_id = _value(_first(properties, "pStyle"))
        style = self.styles.get(style_id) or style_id
        if _CAPTION.search(style):
            return "caption"
        if _HEADING.match(style) or _first(properties, "outlineLvl") is not None:
            return "h2"
        if _QUOTE.search(style):
            return "blockquote"
        return "li" if _first(properties, "numPr") is not None or _LIST.match(style) else "p"

    def _pictures(self, paragraph: _Element) -> Iterator[tuple[str, str]]:
        for element in _own(paragraph):
            name = _local(element)
            key = element.get(f"{_R}embed") or element.get(f"{_R}link") if name == "blip" else None
            key = element.get(f"{_R}id") if name == "imagedata" else key
            if key and key in self.targets:
                yield self.targets[key], _alt(element)


def _own(paragraph: _Element) -> Iterator[_Element]:
    """What stands in a paragraph and in no other paragraph inside it, nor in its copy for old programs."""
    stack = list(reversed(paragraph))
    while stack:
        element = stack.pop()
        name = _local(element)
        if not name or name in ("Fallback", "p", *_DELETED):
            continue
        yield element
        stack.extend(reversed(element))


def _alt(blip: _Element) -> str:
    for up in blip.iterancestors():
        if _local(up) in ("inline", "anchor"):
            described = next((part for part in up if _local(part) == "docPr"), None)
            return (described.get("descr") or "") if described is not None else ""
    return ""


def _text(paragraph: _Element) -> str:
    parts = []
    for element in _own(paragraph):
        name = _local(element)
        if name == "t":
            parts.append(element.text or "")
        elif name in ("br", "cr"):
            parts.append("\n")
        elif name == "tab":
            parts.append(" ")
        elif name == "noBreakHyphen":
            parts.append("-")
    return "".join(parts).strip()


def _completed(draft: ArticleDraft, package: Package) -> ArticleDraft:
    """The story with what the core properties say (ISO/IEC 29500-2, 11)."""
    root = package.optional_xml("docProps/core.xml")
    if root is None:
        return draft
    said = {_local(element): " ".join((element.text or "").split()) for element in root}
    keywords = (word.strip() for word in re.split("[,;]", said.get("keywords", "")))
    return completed(
        draft,
        split_names(said.get("creator", "")),
        iso_moment(said.get("created", "")),
        tuple(dict.fromkeys(word for word in keywords if word)),
    )
