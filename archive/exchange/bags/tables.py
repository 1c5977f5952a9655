"""The tables of an archive as lines of JSON, and back into a database to the byte.

What a table's JSON columns hold becomes a part of the line; that is taken back to the very text that stood
there, since the program writes equal values as equal texts. Reading trusts nothing: the columns are those
that the database of that version has, and each value goes into a strict table.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Table

from archive.errors import ArchiveError, Refused
from archive.exchange.bags.bagit import json_line
from archive.model.said import Said, TableName
from archive.store import tables as t
from archive.store.columns import from_json, metadata, to_json
from archive.store.soundness import json_columns
from archive.store.structure import VERSION_TABLE, versions
from archive.store.upgrade import statements_at

FORMAT = 1
ABOUT = "archive.json"
_AT_ONCE = 1000
_LONGEST_LINE = 1 << 28
"""A change holds two whole rows, a story's older version all its text."""

Values = tuple[Any, ...]


def name_of(table: str) -> str:
    """The file of a table within a bag's payload."""
    return f"tables/{table}.jsonl"


def about(connection: sqlite3.Connection) -> dict[str, Any]:
    """What says how to read the tables: the version of the schema, and of each table its columns."""
    (archive,) = connection.execute("SELECT value FROM archive_info WHERE key = 'id'").fetchone()
    tables = {
        table.name: {"columns": [column.name for column in table.columns], "json": list(json_columns(table))}
        for table in metadata.sorted_tables
    }
    return {"format": FORMAT, "archive": archive, "schema": t.SCHEMA_VERSION, "tables": tables}


def lines_of(connection: sqlite3.Connection, table: Table) -> Iterator[str]:
    """The rows of a table in the order of its key. Raises `Refused` for one that is not as we write it."""
    names = [column.name for column in table.columns]
    keys = ", ".join(f'"{column.name}"' for column in table.primary_key.columns)
    columns = ", ".join(f'"{name}"' for name in names)
    encoded = [n for n, name in enumerate(names) if name in json_columns(table)]
    cursor = connection.execute(f'SELECT {columns} FROM "{table.name}" ORDER BY {keys}')  # noqa: S608 - ours
    while rows := cursor.fetchmany(_AT_ONCE):
        for row in rows:
            values = list(row)
            try:
                for n in encoded:
                    values[n] = _decoded(row[n])
                yield json_line(dict(zip(names, values, strict=True)))
            except (ArchiveError, ValueError, UnicodeError) as error:
                raise Refused("damaged-row.bag", id=row[0], table=TableName(table.name)) from error


def _decoded(text: str | None) -> Any:
    value = from_json(text)
    if text is not None and to_json(value) != text:
        raise ValueError("it would come back as another text")
    return value


class BadTable(Exception):
    """A file of a table that does not hold what it should; `why` says what, and where."""

    def __init__(self, why: Said) -> None:
        super().__init__(why.key)
        self.why = why


def fill(
    file: Path, described: Any, opened: Callable[[str], Iterable[bytes]], check: Callable[[], None]
) -> None:
    """Make the database `file` of a bag's tables; `opened` gives the lines of a table's file.

    `described` is what `about` gave once. Raises `BadTable`.
    """
    version, tables = _understood(described)
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        for statement in statements_at(version):
            connection.execute(statement)
        for name, columns in _columns(connection).items():
            if name not in tables:
                raise BadTable(Said.of("bag.no-table", table=name))
            encoded = tables[name] & columns.keys()
            _fill_table(connection, name, list(columns), encoded, opened(name), check)
        connection.execute("COMMIT")


def _understood(described: Any) -> tuple[str, dict[str, set[str]]]:
    """The version of the schema, and of each table the columns that hold JSON."""
    try:
        if described["format"] != FORMAT:
            raise BadTable(Said.of("bag.format", form=repr(described["format"])))
        version = described["schema"]
        tables = {str(name): set(map(str, table["json"])) for name, table in described["tables"].items()}
    except (KeyError, TypeError, AttributeError) as error:
        raise BadTable(Said.of("bag.about", file=ABOUT)) from error
    if not isinstance(version, str) or version not in versions():
        raise BadTable(Said.of("bag.newer", version=repr(str(version)[:40])))
    return version, tables


def _columns(connection: sqlite3.Connection) -> dict[str, dict[str, None]]:
    """The tables of a database that are to be filled, with their columns in order."""
    names = [
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        if name != VERSION_TABLE and not name.startswith("sqlite_")
    ]
    return {
        name: {row[1]: None for row in connection.execute(f'PRAGMA table_info("{name}")')} for name in names
    }


def _fill_table(
    connection: sqlite3.Connection,
    name: str,
    columns: list[str],
    encoded: set[str],
    lines: Iterable[bytes],
    check: Callable[[], None],
) -> None:
    marks, quoted = ", ".join("?" * len(columns)), ", ".join(f'"{column}"' for column in columns)
    insert = f'INSERT INTO "{name}" ({quoted}) VALUES ({marks})'  # noqa: S608 - ours
    rows = (_row(name, n, line, columns, encoded) for n, line in enumerate(lines, 1))
    while batch := list(islice(rows, _AT_ONCE)):
        check()
        try:
            connection.executemany(insert, batch)
        except (sqlite3.Error, OverflowError, UnicodeError) as error:
            raise BadTable(Said.of("bag.row", table=name, reason=str(error))) from error


def _row(name: str, number: int, line: bytes, columns: list[str], encoded: set[str]) -> Values:
    try:
        row = from_json(line.decode())
    except (ArchiveError, UnicodeDecodeError):
        row = None
    if not isinstance(row, dict) or row.keys() != set(columns):
        raise BadTable(Said.of("bag.no-row", line=number, table=name))
    return tuple(_encoded(row[column], column in encoded, name, number) for column in columns)


def _encoded(value: Any, is_json: bool, name: str, number: int) -> Any:
    if value is None or (not is_json and isinstance(value, str | int) and not isinstance(value, bool)):
        return value
    if is_json:
        return to_json(value)
    raise BadTable(Said.of("bag.no-value", line=number, table=name, value=repr(str(value)[:40])))


def lines_in(stream: Any) -> Iterator[bytes]:
    """The lines of a file, none longer than any of ours. Raises `BadTable`."""
    while line := stream.readline(_LONGEST_LINE):
        if not line.endswith(b"\n"):
            raise BadTable(Said.of("bag.endless"))
        yield line
