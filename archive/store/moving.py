"""All rows of an archive from one store into another, with proof that they are the same.

An archive moves whole: records, names, decisions, the journal with its numbers and the chain over it. So undo
and history go on where they were, and an index that followed the one can follow the other.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Table, func, select

from archive.errors import ArchiveError
from archive.progress import Progress
from archive.store import tables
from archive.store.columns import metadata
from archive.store.database import Database, driver_of, streamed
from archive.store.images import insert_into

_AT_ONCE = 5000
_NUMBERED = (tables.operation, tables.change, tables.seal)
"""Tables whose rows the database numbers."""


def move_rows(source: Database, target: Database, progress: Progress) -> dict[str, int]:
    """Copy every row of one archive into a new one, which holds nothing yet but what it was made with.

    Gives the number of rows of each table. Raises `Cancelled`, and `ArchiveError` where the two differ
    afterwards; the new archive is then as it was made.
    """
    counts: dict[str, int] = {}
    with source.checking() as reading, target.writing() as writing:
        total = sum(_count(reading, table) for table in metadata.sorted_tables)
        for table in reversed(metadata.sorted_tables):
            writing.execute(table.delete())
        proof: dict[str, str] = {}
        for table in metadata.sorted_tables:
            digest = _Digest()
            rows = digest.over(streamed(reading, _rows_of(table)))
            counts[table.name] = _fill(writing, table, rows, progress, sum(counts.values()), total)
            proof[table.name] = digest.hex()
        _go_on_counting(writing)
        for table in metadata.sorted_tables:
            there = _Digest()
            for _ in there.over(streamed(writing, _rows_of(table))):
                pass
            if there.hex() != proof[table.name]:
                raise ArchiveError("not-moved", table=table.name)
            progress.step(total, total, table.name)
    return counts


def _rows_of(table: Table) -> str:
    """The query of all rows of a table, in the order of their keys, which both stores compare alike."""
    keys = ", ".join(f'"{column.name}"' for column in table.primary_key.columns)
    return f'SELECT {_names(table)} FROM "{table.name}" ORDER BY {keys}'  # noqa: S608  # names of our own


def _names(table: Table) -> str:
    return ", ".join(f'"{name}"' for name in table.columns.keys())  # noqa: SIM118 - else they are columns


def _count(connection: Connection, table: Table) -> int:
    return connection.scalar(select(func.count()).select_from(table)) or 0


def _fill(
    connection: Connection,
    table: Table,
    rows: Iterator[tuple[Any, ...]],
    progress: Progress,
    done: int,
    total: int,
) -> int:
    """Put rows into a table; gives how many."""
    count = 0
    while batch := list(islice(rows, _AT_ONCE)):
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql(insert_into(table), batch)
        else:
            _copy_in(connection, table, batch)
        count += len(batch)
        progress.step(done + count, total, table.name)
    return count


def _copy_in(connection: Connection, table: Table, rows: Iterable[tuple[Any, ...]]) -> None:
    """Rows by PostgreSQL's COPY, ten times as fast as by INSERT."""
    raw: Any = connection.connection.driver_connection
    with raw.cursor() as cursor, cursor.copy(f'COPY "{table.name}" ({_names(table)}) FROM STDIN') as copy:
        for row in rows:
            copy.write_row(row)


def _go_on_counting(connection: Connection) -> None:
    """Let a server number new rows after those that came; SQLite does so by itself."""
    if connection.dialect.name == "sqlite":
        return
    for table in _NUMBERED:
        [key] = table.primary_key.columns
        driver_of(connection).execute(
            f"SELECT setval(pg_get_serial_sequence(?, ?), (SELECT max({key.name}) FROM {table.name}))",  # noqa: S608
            (table.name, key.name),
        )


class _Digest:
    """A SHA-256 over rows, of each its values with their kinds."""

    def __init__(self) -> None:
        self._digest = hashlib.sha256()

    def over(self, rows: Iterable[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
        """The same rows, counted in on their way."""
        for row in rows:
            self._digest.update(repr(row).encode("utf-8", "surrogatepass"))
            yield row

    def hex(self) -> str:
        """The digest of the rows that went by."""
        return self._digest.hexdigest()
