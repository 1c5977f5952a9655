"""A database whose pages or schema are damaged, copied into a new one as far as it can be read.

What is left of each table is read from one damaged page to the next; rows that are lost are made anew from
the journal's images afterwards.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from archive.keeping.flips import texts_beside
from archive.keeping.raw import is_of_the_disk, names_of, readable
from archive.keeping.restoring import restore_table
from archive.store import tables as t
from archive.store.columns import metadata
from archive.store.upgrade import newest_statements

_KEYS = frozenset(("id", "created_at"))
_TRIES = 20_000
_PATIENT = 200
"""Numbers that are tried one by one behind a damaged page; then steps double."""


def salvage(damaged: Path, fresh: Path) -> dict[str, int]:
    """Copy what can be read of one database into a new file; gives how many rows of each table were read.

    Raises `sqlite3.Error` where nothing at all can be read, or the new file cannot be written.
    """
    read: dict[str, int] = {}
    with closing(sqlite3.connect(fresh)) as new, closing(_opened(damaged)) as old:
        new.execute("PRAGMA foreign_keys = OFF")
        with new:
            for statement in newest_statements():
                new.execute(statement)
        for table in metadata.sorted_tables:
            names = names_of(table)
            columns = ", ".join(f'"{name}"' for name in names)
            marks = ", ".join("?" * len(names))
            insert = f'INSERT OR IGNORE INTO "{table.name}" ({columns}) VALUES ({marks})'  # noqa: S608 - ours
            with new:
                read[table.name] = sum(_kept(new, insert, row) for row in _rows(old, table.name, columns))
        with new:
            _mend_info(new)
            for domain in t.DOMAIN_TABLES:
                restore_table(new, domain)
    return read


def _mend_info(connection: sqlite3.Connection) -> None:
    """Let what says which archive it is be called so again."""
    keys = {key for (key,) in connection.execute("SELECT key FROM archive_info")}
    for lost in _KEYS - keys:
        for other in keys.intersection(texts_beside(lost)):
            connection.execute("UPDATE archive_info SET key = ? WHERE key = ?", (lost, other))


def _opened(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.text_factory = readable
    mend_schema(connection)
    return connection


def mend_schema(connection: sqlite3.Connection) -> bool:
    """Let SQLite's own table of what there is say what ours say, where that is damaged; whether it was."""
    connection.execute("PRAGMA writable_schema = ON")
    wanted = {}
    with closing(sqlite3.connect(":memory:")) as built:
        for statement in newest_statements():
            built.execute(statement)
        wanted = {row[1]: row for row in built.execute("SELECT type, name, tbl_name, sql FROM sqlite_master")}
    there = connection.execute("SELECT rowid, type, name, tbl_name, sql FROM sqlite_master").fetchall()
    lost = wanted.keys() - {row[2] for row in there}
    mended = False
    for rowid, *row in there:
        name = row[1] if row[1] in wanted else _nearest(row, [wanted[each] for each in lost])
        if name is not None and tuple(row) != wanted[name]:
            connection.execute(
                "UPDATE sqlite_master SET type = ?, name = ?, tbl_name = ?, sql = ? WHERE rowid = ?",
                (*wanted[name], rowid),
            )
            mended = True
    with suppress(sqlite3.Error):
        connection.commit()
    connection.execute("PRAGMA writable_schema = RESET")
    return mended


def _nearest(row: list[Any], lost: list[tuple[Any, ...]]) -> str | None:
    """The one of those that are lost whose statement is the row's."""
    alike = [other[1] for other in lost if other[3] == row[3] and row[3] is not None]
    return alike[0] if len(alike) == 1 else None


def _rows(connection: sqlite3.Connection, table: str, columns: str) -> Iterator[tuple[Any, ...]]:
    """The rows of a table that can be read, past the pages that cannot."""
    at, tries = -(1 << 63), 0
    query = f'SELECT rowid, {columns} FROM "{table}" WHERE rowid >= ? ORDER BY rowid'  # noqa: S608 - ours
    last = _last(connection, table)
    while tries < _TRIES and at <= last:
        try:
            for row in connection.execute(query, (at,)):
                at, tries = row[0] + 1, 0
                yield row[1:]
            return
        except sqlite3.Error:
            tries += 1
            at = max(at, 0) + (1 if tries < _PATIENT else 1 << min(tries - _PATIENT, 40))


def _last(connection: sqlite3.Connection, table: str) -> int:
    with suppress(sqlite3.Error):
        (found,) = connection.execute(f'SELECT max(rowid) FROM "{table}"').fetchone()  # noqa: S608 - ours
        return found or 0
    return 1 << 40


def _kept(connection: sqlite3.Connection, insert: str, row: tuple[Any, ...]) -> int:
    try:
        return connection.execute(insert, row).rowcount
    except (sqlite3.Error, UnicodeEncodeError) as error:  # a value that no table of ours holds
        if isinstance(error, sqlite3.Error) and is_of_the_disk(error):
            raise
        return 0
