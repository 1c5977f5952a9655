"""PDF documents (ISO 32000) -> one article draft: text in reading order, pictures with captions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Any

from archive.errors import UnreadableFile
from archive.model import ArticleDraft, Doubt, Draft, Published
from archive.reading.bylines import split_names
from archive.reading.documents.folios import without_folios
from archive.reading.documents.fragment import read_fragment, with_pictures
from archive.reading.documents.marks import Piece, completed, marked_up
from archive.reading.documents.pdf_lines import Line, lines_of, paragraphs_of
from archive.reading.documents.pdf_pictures import Placed, pictures_on, shows_pictures
from archive.reading.html.dates import iso_moment
from archive.reading.source import DATE_INFERRED, Source

_PASSWORD = 4
"""FPDF_ERR_PASSWORD."""
_DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)")


def is_pdf(head: bytes) -> bool:
    """Whether a file is a PDF: its mark stands within the first 1024 bytes (ISO 32000-1, annex H, 3.4.1)."""
    return b"%PDF-" in head[:1024]


def read_pdf(source: Source) -> Iterator[Draft]:
    """Read a document; raises `UnreadableFile` for one that is locked, damaged, scanned or empty."""
    document = _opened(source)
    try:
        yield source.article(_story(document, source))
    finally:
        document.close()


def _opened(source: Source) -> Any:
    import pypdfium2  # a library of machine code: only when first asked

    try:
        return pypdfium2.PdfDocument(source.read())
    except pypdfium2.PdfiumError as problem:
        if problem.err_code == _PASSWORD:
            raise UnreadableFile("no-access.document", name=source.name) from problem
        raise UnreadableFile("damaged.pdf", name=source.name) from problem


@dataclass
class _Read:
    """What stands on the pages that were read, the numbers of the damaged ones, and what was left out."""

    pages: list[list[Line]] = field(default_factory=list)
    placed: list[list[Placed]] = field(default_factory=list)
    broken: list[int] = field(default_factory=list)
    left_out: tuple[Doubt, ...] = ()


def _read(document: Any, source: Source) -> _Read:
    """The pages of a document, as many as the limits allow."""
    read = _Read()
    count, room = len(document), source.limits.max_objects
    for number in range(min(count, source.limits.max_pages)):
        if room <= 0:
            count = number
            break
        page = _page(document, number)
        if page is None:
            read.broken.append(number + 1)
            continue
        lines, runs = lines_of(page, room)
        room -= runs
        read.pages.append(lines)
        pictures = source.limits.max_photos - sum(map(len, read.placed))
        read.placed.append(list(islice(pictures_on(page, number + 1, source.limits), max(0, pictures))))
        page.close()
    last = min(count, source.limits.max_pages)
    if last < len(document) or room < 0:
        read.left_out = (Doubt("pages-left-out", str(last)),)
    return read


def _story(document: Any, source: Source) -> ArticleDraft:
    read = _read(document, source)
    pages, placed, broken = read.pages, read.placed, read.broken
    if not any(pages):
        raise _unopened(source, broken) if broken else _wordless(source, document)
    pages, dated = without_folios(pages)
    pieces = [
        piece for lines, pictures in zip(pages, placed, strict=True) for piece in _pieces(lines, pictures)
    ]
    data = {picture.name: picture.data for pictures in placed for picture in pictures}
    draft = read_fragment(marked_up(_joined(pieces)), with_pictures(source, data.get))
    if dated and (draft.published is None or draft.published.inferred):
        doubts = tuple(doubt for doubt in draft.doubts if doubt != DATE_INFERRED)
        draft = replace(draft, published=Published(dated), doubts=doubts)
    said = document.get_metadata_dict()
    day = _DATE.match(said.get("CreationDate", ""))
    story = completed(
        draft, split_names(said.get("Author", "")), iso_moment("-".join(day.groups())) if day else None
    )
    lost = tuple(Doubt("page-damaged", str(number)) for number in broken)
    return replace(story, doubts=(*story.doubts, *lost, *read.left_out))


def _page(document: Any, number: int) -> Any:
    """One page, None where it is damaged."""
    import pypdfium2

    try:
        return document[number]
    except pypdfium2.PdfiumError:
        return None


def _unopened(source: Source, broken: list[int]) -> UnreadableFile:
    return UnreadableFile("damaged.pages", name=source.name, n=len(broken))


def _wordless(source: Source, document: Any) -> UnreadableFile:
    pages = len(document)
    if not any(shows_pictures(document[number]) for number in range(min(pages, 100))):
        return UnreadableFile("empty.pages", name=source.name, pages=pages)
    return UnreadableFile("empty.scanned", name=source.name, pages=pages)


def _pieces(lines: list[Line], pictures: list[Placed]) -> Iterator[Piece]:
    """The paragraphs of a page, each picture before the first line that stands under it."""
    waiting = list(pictures)
    for paragraph in paragraphs_of(lines):
        for picture in [each for each in waiting if each.is_over(paragraph.first)]:
            waiting.remove(picture)
            yield Piece("photo", "", picture.name)
        yield Piece("h2" if paragraph.is_heading else "p", paragraph.text)
    yield from (Piece("photo", "", picture.name) for picture in waiting)


def _joined(pieces: list[Piece]) -> list[Piece]:
    """Paragraphs that go on over the end of a page or column made one again."""
    joined: list[Piece] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if last and last.mark == piece.mark == "p" and piece.text[:1].islower() and last.text[-1:].isalpha():
            joined[-1] = Piece("p", f"{last.text} {piece.text}")
        else:
            joined.append(piece)
    return joined
