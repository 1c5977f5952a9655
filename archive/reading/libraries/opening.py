"""Which program made a library, and its records: the reader of the import for all of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import lru_cache

from archive.errors import UnreadableFile
from archive.model import Draft
from archive.reading.libraries import digikam, lightroom, tropy
from archive.reading.libraries.digikam import DigiKam
from archive.reading.libraries.lightroom import Lightroom
from archive.reading.libraries.portion import Portion
from archive.reading.libraries.records import Glance, Library, as_found
from archive.reading.libraries.sqlite import MAGIC, Tables, opened
from archive.reading.libraries.table import Table
from archive.reading.libraries.tropy import TropyExport, TropyProject, is_tropy
from archive.reading.libraries.zotero_json import ZoteroJson, is_zotero_json
from archive.reading.libraries.zotero_rdf import ZoteroRdf, is_zotero_rdf
from archive.reading.sniff import xml_root
from archive.reading.source import Source

ENDINGS = frozenset((".db", ".lrcat", ".tpy", ".rdf", ".xml", ".json", ".jsonld", ".csv", ".tsv", ".txt"))
"""What the names of libraries end with."""
_TABLES = {"digikam": digikam.TABLES, "lightroom": lightroom.TABLES, "tropy": tropy.TABLES}
_KNOWS = {"digikam": DigiKam.knows, "lightroom": Lightroom.knows, "tropy": TropyProject.knows}


def is_database(head: bytes) -> bool:
    """Whether a file that begins so may be a library in SQLite; what it is its tables tell."""
    return head.startswith(MAGIC)


def is_export(head: bytes) -> bool:
    """Whether a file that begins so says by itself that it is a library's export."""
    return bool(_text_form(head))


def read_library(source: Source) -> Iterator[Draft | Source]:
    """Read the records of a library, or a portion of them: a file to be read for each that has one.

    Raises `UnreadableFile` ("unknown-kind", "in-use", "damaged", "empty", "too-large", "too-slow").
    """
    portion = source.portion or Portion()
    with library(source, portion) as found:
        for told in found.told(found.keys[portion.slice]):
            yield as_found(told, source)


def glance_at(source: Source, portion: Portion) -> Glance:
    """What a library holds. Raises as `read_library`, and `OSError`."""
    with library(source, portion) as found:
        return found.glance()


@contextmanager
def library(source: Source, portion: Portion) -> Iterator[Library]:
    """An open library, of the program that is named or that its file tells. Raises `UnreadableFile`."""
    head = source.head()
    with ExitStack() as held:
        if head.startswith(MAGIC):
            yield _of_tables(source, _checked(portion.form, _form_of_tables(source), source), held)
        else:
            yield _read(_Key.of(source, portion, _checked_text(portion.form, head, source)))


def _of_tables(source: Source, form: str, held: ExitStack) -> Library:
    if form == "digikam":
        return DigiKam(source.path, held)
    if form == "lightroom":
        return Lightroom(source.path, held)
    return TropyProject(source, held)


def _form_of_tables(source: Source) -> str:
    if source.content is not None:
        raise UnreadableFile("unknown-kind.inside", name=source.name)
    with opened(source.path, {name for names in _TABLES.values() for name in names}) as tables:
        found: Tables = tables
        return next((form for form, knows in _KNOWS.items() if knows(found)), "")


def _text_form(head: bytes) -> str:
    if is_zotero_rdf(xml_root(head), head):
        return "zotero-rdf"
    if is_tropy(head):
        return "tropy-export"
    return "zotero-json" if is_zotero_json(head) else ""


def _checked_text(form: str, head: bytes, source: Source) -> str:
    if form == "csv":
        return "csv"
    found = _text_form(head)
    _checked(form, found.partition("-")[0], source)
    return found


def _checked(form: str, found: str, source: Source) -> str:
    if not found or (form and form != found):
        if form:
            raise UnreadableFile("unknown-kind.no-library-of", name=source.name, program=form)
        raise UnreadableFile("unknown-kind.no-library", name=source.name)
    return found


class _Key:
    """A library in text as it was when it was read; portions of it are read from the same."""

    def __init__(self, source: Source, form: str, columns: tuple[tuple[str, str], ...] | None) -> None:
        self.source, self.form, self.columns = source, form, columns
        path = source.path
        found = path.stat() if source.content is None else None
        stamp = (found.st_size, found.st_mtime_ns) if found else (id(source.content), 0)
        self._value = (str(path), source.entry, stamp, form, columns, id(source.registry))

    @staticmethod
    def of(source: Source, portion: Portion, form: str) -> _Key:
        columns = tuple(portion.columns.items()) if portion.columns is not None else None
        return _Key(source, form, columns)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and self._value == other._value

    def __hash__(self) -> int:
        return hash(self._value)


@lru_cache(maxsize=1)
def _read(key: _Key) -> Library:
    if key.form == "csv":
        return Table(key.source, dict(key.columns) if key.columns is not None else None)
    if key.form == "tropy-export":
        return TropyExport(key.source)
    return ZoteroRdf(key.source) if key.form == "zotero-rdf" else ZoteroJson(key.source)
