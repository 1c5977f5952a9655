"""The forms in which records are given out: what each is made of, and how its files end."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from archive.exchange.formats.facts import Given
from archive.exchange.formats.naming import record_name


@dataclass(frozen=True, slots=True)
class Piece:
    """One file that is given out: its place within all ("photos/3f.jpg") and its bytes."""

    name: str
    data: bytes


Write = Callable[[Iterable[Given], Sequence[str]], Iterator[Piece]]
"""What makes the files of a form from records; the texts are the columns of a table."""


@dataclass(frozen=True, slots=True)
class Form:
    """One form: the ending of its files, whether photos' files come with it, and what makes it."""

    suffix: str
    takes_files: bool
    write: Write


def _each(suffix: str, text_of: Callable[[Given], bytes]) -> Write:
    """A form with a file for every record."""

    def write(records: Iterable[Given], _: Sequence[str]) -> Iterator[Piece]:
        for given in records:
            yield Piece(record_name(given.record, suffix), text_of(given))

    return write


def _csv(records: Iterable[Given], columns: Sequence[str]) -> Iterator[Piece]:
    from archive.exchange.formats.table import table

    yield Piece("records.csv", table(records, columns).encode())


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


def _json(value: Any) -> bytes:
    return f"{json.dumps(value, ensure_ascii=False, indent=1)}\n".encode("utf-8", "replace")


FORMS = {
    "csv": Form(".csv", False, _csv),
    "ninjs": Form(".json", True, _each(".json", _ninjs)),
    "newsml-g2": Form(".xml", True, _each(".xml", _newsml_g2)),
    "nitf": Form(".xml", True, _each(".xml", _nitf)),
    "jsonld": Form(".jsonld", True, _each(".jsonld", _json_ld)),
    "dc": Form(".xml", False, _each(".xml", _dublin_core)),
}
"""By the names that the command line has for them. Each loads its format where it is wanted."""
