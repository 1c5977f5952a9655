"""Libraries that are SQLite files: opened so that nothing in them changes, and trusted in nothing.

The file is opened immutable, so that not even a lock is written beside it; only tables with the columns
that are asked for are read, by statements of ours (SQLite, "Defense Against The Dark Arts"). A value that is
not of its kind is none.
"""

from __future__ import annotations

import math
import re
import sqlite3
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from archive.errors import UnreadableFile

MAGIC = b"SQLite format 3\x00"
_READING_SECONDS = 60.0
_STEPS = 100_000
_LONGEST = 20_000_000
"""Bytes of one value."""
_CHUNK = 500
_ALLOWED = frozenset((sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ))
_BLANK = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_UNFINISHED = ("-wal", "-journal")

Row = tuple[Any, ...]


class Tables:
    """The tables of one file. Every method raises `UnreadableFile`."""

    def __init__(self, connection: sqlite3.Connection, name: str) -> None:
        self._connection = connection
        self._name = name
        self._columns: dict[str, dict[str, str]] = {}

    def look_for(self, names: Iterable[str]) -> None:
        """Learn which of these tables there are, and their columns; views and virtual tables are none."""
        query = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
        there = {str(name).casefold(): str(name) for (name,) in self._run(query)}
        for name in names:
            if name.casefold() in there:
                found = self._run(f"PRAGMA table_info({_quoted(there[name.casefold()])})")
                self._columns[name] = {str(row[1]).casefold(): str(row[1]) for row in found}

    def has(self, table: str, *columns: str) -> bool:
        """Whether there is a table with these columns."""
        return table in self._columns and all(each.casefold() in self._columns[table] for each in columns)

    def count(self, table: str, where: str = "") -> int:
        """How many rows a table has."""
        return int(next(self._run(f"SELECT count(*) FROM {_quoted(table)} {where}"))[0])  # noqa: S608 - ours

    def rows(self, table: str, columns: Sequence[str], rest: str = "") -> Iterator[Row]:
        """Rows with these columns, None for a column that this version of the file has not.

        `rest` is what follows the table in the statement; nothing of the file is part of it.
        """
        if table in self._columns:
            yield from self._run(f"SELECT {self._listed(table, columns)} FROM {_quoted(table)} {rest}")  # noqa: S608 - ours

    def rows_of(
        self, table: str, key: str, values: Iterable[int], columns: Sequence[str], rest: str = ""
    ) -> dict[int, list[Row]]:
        """Rows whose column is among `values`, by its value."""
        found: dict[int, list[Row]] = defaultdict(list)
        wanted = list(dict.fromkeys(values))
        if not self.has(table, key):
            return found
        for at in range(0, len(wanted), _CHUNK):
            among = ", ".join(str(int(value)) for value in wanted[at : at + _CHUNK])
            for row in self.rows(table, (key, *columns), f"WHERE {_quoted(key)} IN ({among}) {rest}"):
                if isinstance(row[0], int):
                    found[row[0]].append(row[1:])
        return found

    def _listed(self, table: str, columns: Sequence[str]) -> str:
        there = self._columns[table]
        return ", ".join(_quoted(there[c.casefold()]) if c.casefold() in there else "NULL" for c in columns)

    def _run(self, statement: str) -> Iterator[Row]:
        begun = time.monotonic()
        self._connection.set_progress_handler(lambda: time.monotonic() - begun > _READING_SECONDS, _STEPS)
        try:
            yield from self._connection.execute(statement)
        except sqlite3.Error as error:
            raise _unreadable(self._name, error) from error


@contextmanager
def opened(path: Path, tables: Iterable[str]) -> Iterator[Tables]:
    """The tables of a file that have these names. Raises `UnreadableFile` ("in-use", "damaged")."""
    for ending in _UNFINISHED:
        beside = path.with_name(path.name + ending)
        if beside.is_file() and beside.stat().st_size:
            raise UnreadableFile("in-use", beside=beside.name, name=path.name)
    address = f"file:{quote(str(path.absolute()))}?mode=ro&immutable=1"
    try:
        connection = sqlite3.connect(address, uri=True, isolation_level=None)
    except sqlite3.Error as error:
        raise _unreadable(path.name, error) from error
    with closing(connection):
        try:
            _distrust(connection)
            found = Tables(connection, path.name)
            found.look_for(tables)
        except sqlite3.Error as error:
            raise _unreadable(path.name, error) from error
        connection.set_authorizer(_authorised)
        yield found


def _distrust(connection: sqlite3.Connection) -> None:
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    for pragma in ("query_only = ON", "trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0"):
        connection.execute(f"PRAGMA {pragma}")
    if hasattr(connection, "enable_load_extension"):
        connection.enable_load_extension(False)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)


def _authorised(action: int, first: str | None, second: str | None, *_: str | None) -> int:
    counts = action == sqlite3.SQLITE_FUNCTION and (second or "").casefold() == "count"
    return sqlite3.SQLITE_OK if action in _ALLOWED or counts else sqlite3.SQLITE_DENY


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _unreadable(name: str, error: Exception) -> UnreadableFile:
    if "interrupted" in str(error):
        return UnreadableFile("too-slow.library", name=name)
    return UnreadableFile("damaged.library", name=name, reason=str(error))


def text(value: object) -> str:
    """A value as a text without surrounding blanks, "" for what is none."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = str(value)
    return _BLANK.sub(" ", value).strip() if isinstance(value, str) else ""


def whole(value: object) -> int | None:
    """A value as a whole number of 64 bits, None for what is none."""
    if isinstance(value, float):
        value = int(value) if math.isfinite(value) and value == int(value) else None
    return value if isinstance(value, int) and abs(value) < 2**63 else None


def real(value: object, most: float) -> float | None:
    """A value as a number that is at most so far from 0, None for what is none."""
    sound = isinstance(value, int | float) and math.isfinite(value) and abs(value) <= most
    return float(value) if sound else None  # type: ignore[arg-type]
