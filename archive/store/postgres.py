"""A newsroom's database: PostgreSQL, one schema an archive. All that only PostgreSQL has stands here.

Two engines look at it, as at a file: the reading one in read-only transactions that each see one moment
(REPEATABLE READ), the writing one in transactions that wait for each other at their beginning (an advisory
lock in READ COMMITTED, so that the moment that a transaction sees is not older than its turn). So the
journal's numbers are in the order of commits here too.
"""

from __future__ import annotations

import hashlib
import re
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Dialect,
    Engine,
    Index,
    create_engine,
    event,
    select,
    text,
)
from sqlalchemy.exc import DBAPIError, DisconnectionError, SQLAlchemyError
from sqlalchemy.schema import CreateTable

from archive.errors import ArchiveError, CutlineError, Refused
from archive.store import tables
from archive.store.columns import metadata
from archive.store.database import driver_of, now
from archive.store.pg_dialect import Compiler
from archive.store.seals import seal_beginning
from archive.store.structure import VERSION_TABLE

if TYPE_CHECKING:
    from archive.store.generations import Generation, Step
    from archive.store.shared import Server

BUSY_SECONDS = 15
READING_SECONDS, WRITING_SECONDS, CHECKING_SECONDS = 60, 1800, 6 * 3600
"""How long one statement may take the server."""
_IDLE_SECONDS = 60
"""How long a transaction may wait for its program, which is gone then, or asleep with its machine."""
_PING_SECONDS = 30.0
"""A connection that was not used for so long is tried before it is given out."""
_CONNECTING_SECONDS = 10
_LASTING = {"keepalives_idle": 30, "keepalives_interval": 10, "keepalives_count": 3}


class ServerDatabase:
    """One archive's schema on a server. Raises `ArchiveError` where it cannot be opened, saying why."""

    is_shared = True

    def __init__(self, server: Server, *, create: bool) -> None:
        self.server = server
        self._writer = _engine(server, reading=False)
        self._reader = _engine(server, reading=True)
        try:
            with translated(server):
                self.is_read_only = self._prepare(create)
                with self._reader.connect() as connection:
                    info = tables.archive_info.c
                    self.archive_id = str(connection.scalar(select(info.value).where(info.key == "id")))
                    self.role = str(connection.scalar(text("SELECT session_user")))
        except BaseException:
            self.close()
            raise

    def _prepare(self, create: bool) -> bool:
        """See that the archive is there, or make it; gives whether this role may only read it."""
        with self._reader.connect() as connection:
            version = _version(connection, self.server.schema)
        if version is None:
            if not create:
                raise ArchiveError("no-archive.server", server=self.server.said)
            self._create()
        elif version != tables.SCHEMA_VERSION:
            raise _other_version(self.server, version)
        with self._reader.connect() as connection:
            may = connection.scalar(text("SELECT has_table_privilege('change', 'INSERT')"))
        return not may

    def _create(self) -> None:
        with self._writer.begin() as connection:
            connection.exec_driver_sql(f'CREATE SCHEMA IF NOT EXISTS "{self.server.schema}"')
            if _version(connection, self.server.schema) is not None:
                return  # somebody else was making the same archive, and was first
            for statement in statements():
                connection.exec_driver_sql(statement)
            row = [{"key": "id", "value": uuid.uuid4().hex}, {"key": "created_at", "value": now()}]
            connection.execute(tables.archive_info.insert(), row)
            seal_beginning(driver_of(connection))

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one moment of the archive and cannot write."""
        with translated(self.server), self._reader.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction; only the journal may open one. Commits at the end, rolls back on any exception.

        Raises `Refused` where the role may only read.
        """
        self.refuse_read_only()
        with translated(self.server), self._writer.begin() as connection:
            yield connection

    def refuse_read_only(self) -> None:
        """Raise `Refused` where the role may only read."""
        if self.is_read_only:
            raise _may_only_read(self.server)

    @contextmanager
    def checking(self) -> Iterator[Connection]:
        """A connection for reading whole tables, which may take hours."""
        with self.reading() as connection:
            connection.exec_driver_sql(f"SET LOCAL statement_timeout = '{CHECKING_SECONDS}s'")
            yield connection

    def check(self, *, quick: bool = False) -> list[str]:
        """Nothing: the server's own pages are checked by whoever runs it (`pg_amcheck`)."""
        return []

    def copy_daily(self, step: Step) -> Generation | None:
        """None: whoever runs the server backs it up."""
        return None

    def close(self) -> None:
        """Close every connection of every thread."""
        self._reader.dispose()
        self._writer.dispose()


def statements() -> Iterator[str]:
    """What builds an empty archive. Text is compared by code points, as SQLite does it: the server's own
    order depends on where it was set up.
    """
    from sqlalchemy.dialects import postgresql

    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    for table in metadata.sorted_tables:
        yield _TEXT.sub('TEXT COLLATE "C"', str(CreateTable(table).compile(dialect=dialect)))
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            yield _index_statement(index, dialect)
    yield f"CREATE TABLE {VERSION_TABLE} (version_num TEXT NOT NULL)"
    yield f"INSERT INTO {VERSION_TABLE} VALUES ('{tables.SCHEMA_VERSION}')"  # noqa: S608 - ours


def _index_statement(index: Index, dialect: Dialect) -> str:
    """Its `CREATE INDEX`, with parentheses round what is no column: PostgreSQL asks for them, SQLAlchemy only
    sets them round some kinds of expressions.
    """
    options = {"include_table": False, "literal_binds": True}
    parts = [
        f'"{part.name}"'
        if isinstance(part, Column)
        else f"({part.compile(dialect=dialect, compile_kwargs=options)})"
        for part in cast("list[ColumnElement[Any]]", index.expressions)
    ]
    unique = "UNIQUE " if index.unique else ""
    assert index.table is not None, "an index of ours is of a table"  # noqa: S101
    return f'CREATE {unique}INDEX "{index.name}" ON "{index.table.name}" ({", ".join(parts)})'


_TEXT = re.compile(r"\bTEXT\b")


def _version(connection: Connection, schema: str) -> str | None:
    """The version of the archive in a schema, None where there is none."""
    there = connection.scalar(text("SELECT to_regclass(:name)"), {"name": f'"{schema}".{VERSION_TABLE}'})
    if there is None:
        return None
    return str(connection.exec_driver_sql(f"SELECT version_num FROM {VERSION_TABLE}").scalar())  # noqa: S608


def _engine(server: Server, *, reading: bool) -> Engine:
    engine = create_engine(server.url(), connect_args=_arguments(server, reading=reading))
    engine.dialect.statement_compiler = Compiler
    event.listen(engine, "checkin", _note_use)
    event.listen(engine, "checkout", _try_if_idle)
    if not reading:
        lock = (_lock_of(server.schema),)

        @event.listens_for(engine, "begin")
        def _wait(connection: Connection) -> None:
            connection.exec_driver_sql("SELECT pg_advisory_xact_lock(%s)", lock)

    return engine


def _arguments(server: Server, *, reading: bool) -> dict[str, Any]:
    """How the driver connects."""
    options = {
        "search_path": server.schema,
        "statement_timeout": f"{READING_SECONDS if reading else WRITING_SECONDS}s",
        "lock_timeout": f"{BUSY_SECONDS}s",
        "idle_in_transaction_session_timeout": f"{_IDLE_SECONDS}s",
        "client_encoding": "UTF8",
    }
    if reading:
        options["default_transaction_read_only"] = "on"
        options["default_transaction_isolation"] = r"repeatable\ read"
    return {
        "options": " ".join(f"-c {name}={value}" for name, value in options.items()),
        "connect_timeout": _CONNECTING_SECONDS,
        "application_name": "cutline",
        **_LASTING,
    }


def _note_use(dbapi: Any, record: Any) -> None:
    record.info["used"] = time.monotonic()


def _try_if_idle(dbapi: Any, record: Any, proxy: Any) -> None:
    """Try a connection that nobody used for long: it costs a way to the server, and so not each time."""
    if time.monotonic() - record.info.get("used", time.monotonic()) < _PING_SECONDS:
        return
    try:
        dbapi.execute("SELECT 1")
        dbapi.rollback()
    except Exception as error:
        raise DisconnectionError from error


def _lock_of(schema: str) -> int:
    """The number of the lock of an archive, for which those who write wait."""
    return int.from_bytes(hashlib.sha256(f"cutline\0{schema}".encode()).digest()[:8], "big", signed=True)


# --- Errors -----------------------------------------------------------------------------------------


@contextmanager
def translated(server: Server) -> Iterator[None]:
    """Turn the server's errors into sentences that say what to do."""
    try:
        yield
    except SQLAlchemyError as error:
        raise _explained(server, error) from error


def _state(error: SQLAlchemyError) -> str:
    """The SQLSTATE of an error (PostgreSQL, appendix A), "" where the server said nothing."""
    return str(getattr(getattr(error, "orig", None), "sqlstate", None) or "")


def _explained(server: Server, error: SQLAlchemyError) -> CutlineError:
    state = _state(error)
    reason = str(getattr(error, "orig", None) or error).strip().splitlines()[0]
    if state in ("42501", "25006"):
        return _may_only_read(server)
    key = next((key for states, key in _SAID if state.startswith(states)), "")
    if not key:
        key = "server-away" if _is_away(error, state) else "archive.server-error"
    return ArchiveError(key, server=server.said, reason=reason, seconds=BUSY_SECONDS)


_SAID = (
    (("55P03",), "locked.server"),
    (("57014",), "too-slow.server"),
    (("28", "3D"), "no-access"),
    (("53",), "server-full"),
)
"""Beginnings of SQLSTATE, and what is to be said of them."""


def _is_away(error: SQLAlchemyError, state: str) -> bool:
    """Whether nobody answered, or the server went down (classes 08 and 57P of SQLSTATE)."""
    if state.startswith(("08", "57P")):
        return True
    return not state and isinstance(error, DBAPIError) and type(error.orig).__name__ == "OperationalError"


def _may_only_read(server: Server) -> Refused:
    return Refused("read-only.role", server=server.said)


def _other_version(server: Server, version: str) -> ArchiveError:
    is_newer = version > tables.SCHEMA_VERSION
    return ArchiveError("newer-archive.server" if is_newer else "older-archive", server=server.said)
