"""What is remembered of the files that came in, so that an import need not read one again."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Connection, bindparam, select

from archive.store import tables as t
from archive.store.operation import Operation, new_id
from archive.store.rows import existing
from archive.text import storable_text

Found = tuple[str | None, str]
"""An entry's name in its file (None where the file is the entry), and the record it became, or `FAILED`."""
FAILED = ""
"""Stands for the record of an entry that could not be read or stored beside others of its file that were."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """A file as it was when it was read: `size` in bytes, `mtime_ns` the system's time of its last change."""

    path: str
    size: int
    mtime_ns: int
    digest: str = ""

    def of_content(self, digest: str) -> Stamp:
        """The same with the SHA-256 of what was read."""
        return replace(self, digest=digest)


def stamp_of(path: Path) -> Stamp | None:
    """How a file is now; None for one whose name no database can hold, which must not be taken for another.

    Raises OSError.
    """
    name = os.path.abspath(path)
    found = path.stat()
    return Stamp(name, found.st_size, found.st_mtime_ns) if storable_text(name) == name else None


def remember(operation: Operation, stamp: Stamp, found: Iterable[Found]) -> None:
    """Note what became of the entries of a file, but for what was noted of it before.

    Nothing that an earlier operation noted is taken away: that would keep it from being undone.
    """
    columns = {
        "path": stamp.path,
        "size": stamp.size,
        "mtime_ns": stamp.mtime_ns,
        "digest": stamp.digest,
    }
    given = list(found)
    rows = operation.find_all(t.source_file, **columns) if len(given) > 1 else []
    held = {(row["entry"], row["record_id"]) for row in rows}
    operation.insert_many(
        t.source_file,
        [
            {"id": new_id("s"), "entry": entry, "record_id": record, **columns}
            for entry, record in given
            if (entry, record) not in held
        ],
    )


def recall(connection: Connection, stamp: Stamp) -> tuple[str, list[Found]] | None:
    """The digest and the records of a file that is as it was; None where it, or one of them, is not known."""
    values = {"path": stamp.path, "size": stamp.size, "mtime_ns": stamp.mtime_ns}
    rows = connection.execute(_RECALLED, values).all()
    if not rows:
        return None
    found = _still_there(connection, [(row.entry, row.record_id) for row in rows])
    if found.keys() != {row.entry for row in rows}:
        return None
    return str(rows[0].digest), list(found.items())


_S = t.source_file.c
_RECALLED = (
    select(_S.entry, _S.record_id, _S.digest)
    .where(_S.path == bindparam("path"), _S.size == bindparam("size"), _S.mtime_ns == bindparam("mtime_ns"))
    .order_by(_S.id)
)
"""Made once: it is asked for every file."""


def stored_in_part(connection: Connection, stamp: Stamp) -> dict[str | None, str]:
    """The records of a file's entries, if others of the same content failed and have not come in since.

    Empty where all of it came in, or nothing is known of it in this place.
    """
    s = t.source_file.c
    query = select(s.entry, s.record_id).where(s.path == stamp.path, s.digest == stamp.digest)
    rows = [(row.entry, str(row.record_id)) for row in connection.execute(query.order_by(s.id))]
    failed = {entry for entry, record in rows if record == FAILED}
    found = _still_there(connection, rows) if failed else {}
    return found if failed - found.keys() else {}


def _still_there(connection: Connection, found: Iterable[Found]) -> dict[str | None, str]:
    pairs = list(found)
    records = [record for _, record in pairs]
    there = existing(connection, t.article, records) | existing(connection, t.placement, records)
    return {entry: record for entry, record in pairs if record in there}
