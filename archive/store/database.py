"""What the rest of the program knows of an archive's database, whichever it is.

Two stores keep to it: a file of SQLite for one desktop (`archive.store.sqlite`) and PostgreSQL for a newsroom
(`archive.store.postgres`). Which one an archive has is told by `archive.store.opening`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol

from sqlalchemy import ColumnElement, Connection, LargeBinary, cast, func
from sqlalchemy.exc import IntegrityError

if TYPE_CHECKING:
    from archive.store.generations import Generation, Step

ORIGINALS = "originals"


class Database(Protocol):
    """One archive's database. Every method may be called from any thread."""

    @property
    def archive_id(self) -> str:
        """What tells this archive from all others, for its life."""

    @property
    def is_read_only(self) -> bool:
        """Whether the archive can only be read: whatever writes raises `Refused`."""

    @property
    def is_shared(self) -> bool:
        """Whether it lies on a server, which whoever runs that keeps and backs up."""

    @property
    def role(self) -> str:
        """Who works in it, where the database itself knows that; "" where it does not."""

    def reading(self) -> AbstractContextManager[Connection]:
        """A connection that sees one moment of the archive and cannot write."""

    def writing(self) -> AbstractContextManager[Connection]:
        """A transaction; only the journal may open one. Commits at the end, rolls back on any exception.

        One at a time, whoever writes, so that the journal's numbers are in the order of commits. Raises
        `Refused` where the archive can only be read.
        """

    def refuse_read_only(self) -> None:
        """Raise `Refused` where the archive can only be read."""

    def checking(self) -> AbstractContextManager[Connection]:
        """A connection for reading whole tables, which may take hours."""

    def check(self, *, quick: bool = False) -> list[str]:
        """What the database itself finds wrong, its indexes aside where `quick`; empty when it is sound."""

    def copy_daily(self, step: Step) -> Generation | None:
        """Copy the database beside itself if that is due; gives the copy. What cannot be copied is left."""

    def close(self) -> None:
        """Close every connection of every thread."""


class Driver(Protocol):
    """A driver's own connection, within the transaction of the one it was got from: `?` for each value."""

    def execute(self, statement: str, parameters: tuple[Any, ...] = (), /) -> Any:
        """Run a statement; gives a cursor, which gives rows as tuples."""

    def executemany(self, statement: str, parameters: Iterable[Any], /) -> Any:
        """Run a statement for each row of values."""


def is_taken(error: IntegrityError) -> bool:
    """Whether what was to be unique stands there already (SQLSTATE 23505)."""
    state = getattr(error.orig, "sqlstate", None)
    return "UNIQUE" in str(error.orig) if state is None else state == "23505"


def beyond_ascii(column: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether a text holds characters beyond ASCII, which `LIKE` does not fold: it has more bytes than
    characters.
    """
    return func.length(cast(column, LargeBinary)) != func.length(column)


def now() -> str:
    """This moment as ISO 8601 in UTC, to the microsecond."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def driver_of(connection: Connection) -> Driver:
    """The driver's own connection, within the same transaction."""
    found: Any = connection.connection.driver_connection
    return found if connection.dialect.name == "sqlite" else _Placed(found)


def placed(connection: Connection, statement: str) -> str:
    """A statement of ours with the places for values that the connection's driver knows, for `?`."""
    return statement if connection.dialect.name == "sqlite" else _with_places(statement)


class _Placed:
    """A connection of psycopg as a `Driver`."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def execute(self, statement: str, parameters: tuple[Any, ...] = (), /) -> Any:
        return self._connection.execute(_with_places(statement), parameters or None)

    def executemany(self, statement: str, parameters: Iterable[Any], /) -> Any:
        cursor = self._connection.cursor()
        cursor.executemany(_with_places(statement), parameters)
        return cursor


@cache
def _with_places(statement: str) -> str:
    return statement.replace("?", "%s")


def streamed(connection: Connection, statement: str) -> Iterator[tuple[Any, ...]]:
    """The rows of a query without values, as the driver gives them, never all at once in memory."""
    found: Any = connection.connection.driver_connection
    if connection.dialect.name == "sqlite":
        yield from found.execute(statement)
        return
    with found.cursor(name="streamed") as cursor:
        cursor.itersize = _AT_ONCE
        yield from cursor.execute(statement)


_AT_ONCE = 5000
