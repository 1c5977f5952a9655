"""Rows as the driver gives them, in thousands: whole archives are read here, of millions of rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Table

Values = tuple[Any, ...]
_AT_ONCE = 1000


def batches(
    connection: sqlite3.Connection, query: str, parameters: Sequence[Any] = ()
) -> Iterator[list[Values]]:
    """The rows of a query, a thousand at a time."""
    cursor = connection.execute(query, parameters)
    while rows := cursor.fetchmany(_AT_ONCE):
        yield rows


def readable(data: bytes) -> str:
    """A text whatever its bytes are; those that are no UTF-8 become halves of pairs."""
    return data.decode("utf-8", "surrogateescape")


@contextmanager
def any_text(connection: sqlite3.Connection) -> Iterator[None]:
    """Within, texts are read whatever their bytes are, which takes longer."""
    connection.text_factory = readable
    try:
        yield
    finally:
        connection.text_factory = str


def names_of(table: Table) -> list[str]:
    """The names of all columns of a table, in its order."""
    return [column.name for column in table.columns]


def columns_of(table: Table) -> str:
    """All columns of a table, in its order, for a SELECT."""
    return ", ".join(f'"{name}"' for name in names_of(table))


_OF_THE_DISK = frozenset(
    (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)
)


def is_of_the_disk(error: sqlite3.Error) -> bool:
    """Whether a database could not be written or read by the disk, whatever it holds."""
    return (getattr(error, "sqlite_errorcode", 0) & 0xFF) in _OF_THE_DISK
