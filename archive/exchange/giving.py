"""The forms in which records are given out: what each is made of, and how its files end."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from archive.errors import Refused
from archive.exchange.formats.naming import record_name
from archive.model import Placement
from archive.progress import Progress

if TYPE_CHECKING:
    from archive.exchange.formats.facts import Given


@dataclass(frozen=True, slots=True)
class Piece:
    """One file that is given out: its place within all ("photos/3f.jpg") and its bytes."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Printed:
    """What is to be laid out on paper: records, `title` over all, in the foot the `archive` and the `day`.

    `picture` gives the place of a copy of a photo that is large enough to print, None where there is none.
    """

    records: Sequence[Given]
    title: str
    archive: str
    day: date
    picture: Callable[[Placement], Path | None]
    progress: Progress | None = None


Printer = Callable[[Printed], bytes]
"""What lays out records as a PDF document; whoever has a window's toolkit hands one in."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """How records are wanted: the `columns` of a table; `title`, name of the `archive` and `day` for forms
    that are read by people; what a document is printed with.
    """

    columns: Sequence[str] = ()
    title: str = ""
    archive: str = ""
    day: date = date.min
    printer: Printer | None = None
    picture: Callable[[Placement], Path | None] = lambda use: None
    progress: Progress | None = None


Write = Callable[[Iterable["Given"], Wishes], Iterator[Piece]]
"""What makes the files of a form from records."""


Files = Literal["none", "kept", "with sidecars", "with metadata", "for the screen"]
"""How photos' files come with records: as they were kept, so with sidecars, with metadata in copies, or as
copies for the screen (`SCREEN_COPIES`) of all but those that an order withholds.
"""


@dataclass(frozen=True, slots=True)
class Form:
    """One form: the ending of its files ("" where there are none but photos), how photos' files come with it,
    what makes it, and whether all of it goes into one zip.
    """

    suffix: str
    files: Files
    write: Write
    is_packed: bool = False


SCREEN_COPIES = {"photos": 800, "thumbnails": 320}
"""Folders of copies for the screen, and the sides of the boxes that these cover, in pixels."""


def _each(suffix: str, text_of: Callable[[Given], bytes], *, with_photos: bool = True) -> Write:
    """A form with a file for every record; where a story's file holds its photos, they have none besides."""

    def write(records: Iterable[Given], _: Wishes) -> Iterator[Piece]:
        for given in records:
            if with_photos and given.is_within:
                continue
            yield Piece(record_name(given.record, suffix), text_of(given))

    return write


def _csv(records: Iterable[Given], wishes: Wishes) -> Iterator[Piece]:
    from archive.exchange.formats.table import Table

    table = Table(wishes.columns)
    for given in records:
        table.add(given)
    yield Piece("records.csv", table.text.encode())


def _ninjs(given: Given) -> bytes:
    from archive.exchange.formats.ninjs import item

    return _json(item(given))


def _newsml_g2(given: Given) -> bytes:
    from archive.exchange.formats.newsml_g2 import message

    return message(given, datetime.now(UTC).isoformat(timespec="seconds"))


def _nitf(given: Given) -> bytes:
    from archive.exchange.formats.nitf import document

    return document(given)


def _dublin_core(given: Given) -> bytes:
    from archive.exchange.formats.dublin_core import document

    return document(given)


def _json_ld(given: Given) -> bytes:
    from archive.exchange.formats.json_ld import thing

    return _json(thing(given))


def _photos(records: Iterable[Given], _: Wishes) -> Iterator[Piece]:
    """Nothing but the photos: what is said of them stands in their files, or beside them."""
    for _given in records:
        yield from ()


def _package(records: Iterable[Given], wishes: Wishes) -> Iterator[Piece]:
    """Every record as ninjs, and all as a table."""
    from archive.exchange.formats.table import Table
    from archive.reading.given_out import TABLE  # here: the readers are of no use to most commands

    table = Table(wishes.columns)
    for given in records:
        if not given.is_within:
            yield Piece(record_name(given.record, ".json"), _ninjs(given))
        table.add(given)
    yield Piece(TABLE, table.text.encode())


def _html(records: Iterable[Given], wishes: Wishes) -> Iterator[Piece]:
    from archive.exchange.site.pages import site

    for name, data in site(records, wishes.title, wishes.archive, wishes.day):
        yield Piece(name, data)


def _pdf(records: Iterable[Given], wishes: Wishes) -> Iterator[Piece]:
    if wishes.printer is None:
        raise Refused("no-printer.without-qt")
    told = Printed(tuple(records), wishes.title, wishes.archive, wishes.day, wishes.picture, wishes.progress)
    yield Piece("records.pdf", wishes.printer(told))


def _json(value: Any) -> bytes:
    return f"{json.dumps(value, ensure_ascii=False, indent=1)}\n".encode("utf-8", "replace")


FORMS = {
    "csv": Form(".csv", "none", _csv),
    "ninjs": Form(".json", "kept", _each(".json", _ninjs)),
    "newsml-g2": Form(".xml", "kept", _each(".xml", _newsml_g2)),
    "nitf": Form(".xml", "kept", _each(".xml", _nitf)),
    "jsonld": Form(".jsonld", "kept", _each(".jsonld", _json_ld)),
    "dc": Form(".xml", "none", _each(".xml", _dublin_core, with_photos=False)),
    "xmp": Form("", "with sidecars", _photos),
    "photos": Form("", "with metadata", _photos),
    "html": Form(".html", "for the screen", _html),
    "pdf": Form(".pdf", "none", _pdf),
    "zip": Form(".zip", "with metadata", _package, is_packed=True),
}
"""By the names that the command line has for them. Each loads its format where it is wanted."""
