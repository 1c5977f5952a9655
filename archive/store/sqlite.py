"""The database file of one desktop: engines, transactions, opening, migrating. All of SQLite's stands here.

Two engines look at one file. The reading one is `query_only`, so that no write can slip past the journal;
the writing one starts each transaction with BEGIN IMMEDIATE and so waits its turn instead of failing
halfway.
"""

from __future__ import annotations

import os
import sqlite3
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    create_engine,
    event,
    select,
    text,
)
from sqlalchemy.exc import DatabaseError, OperationalError, SQLAlchemyError

from archive.errors import ArchiveError
from archive.files.locking import Held
from archive.model.said import Said
from archive.store import logs, tables
from archive.store.database import ORIGINALS, now
from archive.store.files import check_own_files, check_whole
from archive.store.peeking import begin_using, end_using
from archive.store.readonly import is_read_only, reading_engine, refusal, too_old
from archive.store.seals import seal_anew, seal_beginning
from archive.store.structure import refuse_strange
from archive.store.upgrade import build, upgrade

if TYPE_CHECKING:
    from archive.store.copying import Copies
    from archive.store.generations import Generation, Step

BUSY_SECONDS = 15
READING_SECONDS = 60.0
"""How long one question may take SQLite: ours take seconds in the largest archives."""
WRITING_SECONDS = 1800.0
CHECKING_SECONDS = 6 * 3600.0
"""Checking reads every page and every row of a file."""
_STEPS = 200_000
_STEP_SECONDS = 0.25
"""What SQLite may need for so many steps; more passed while somebody else was asked, and does not count."""


class FileDatabase:
    """One archive's SQLite file. Raises `ArchiveError` where it cannot be opened, saying why."""

    is_shared = False
    role = ""

    def __init__(self, file: Path, *, create: bool) -> None:
        self.file = file
        _check_there(file, create)
        self.is_read_only = file.exists() and is_read_only(file)
        """Whether the archive can only be read: whatever writes raises `Refused`."""
        self._writer = _engine(file, query_only=False)
        self._reader = _engine(file, query_only=True, read_only=self.is_read_only)
        check_whole(file)
        begin_using(file)
        self._is_open = True
        try:
            with translated(file):
                self._prepare(create)
                self._look_at_log()
        except BaseException:
            with suppress(SQLAlchemyError):  # the log goes with the last connection
                self._look_at_log()
            self.close()
            raise

    def _prepare(self, create: bool) -> None:
        # The reading engine asks, so that a file which turns out not to be ours stays as it is.
        with self._reader.connect() as connection:
            version = refuse_strange(sqlite_of(connection), self.file)
        if version is None:
            _check_not_lost(self.file)
            if not create:
                raise _no_archive(self.file.parent)
            self._create()
        elif version != tables.SCHEMA_VERSION:
            if self.is_read_only:
                raise too_old(self.file)
            self._copy_before_migration()
            with self._writer.begin() as connection:
                upgrade(connection)
                seal_anew(sqlite_of(connection))
        with self.reading() as connection:
            info = tables.archive_info.c
            found = connection.scalar(select(info.value).where(info.key == "id"))
        if not isinstance(found, str) or not found:
            raise ArchiveError("damaged.nameless", file=self.file)
        self.archive_id = found

    @cached_property
    def copies(self) -> Copies:
        """The copies that the archive makes of its own database; what makes them is seldom loaded."""
        from archive.store.copying import Copies

        return Copies(self.file.parent)

    def _look_at_log(self) -> None:
        """Keep what SQLite could not read of the log, before anything is written over it."""
        if not self.is_read_only and logs.is_damaged(self.file):
            with self._writer.begin():  # nobody else is in the middle of a commit
                if logs.is_damaged(self.file):
                    logs.save(self.file)

    def _copy_before_migration(self) -> None:
        from archive.store.copying import COPIES

        try:
            with self._reader.connect() as connection:
                connection.info[_ALLOWED] = CHECKING_SECONDS
                self.copies.before_migration(sqlite_of(connection))
        except (OSError, sqlite3.Error, Held) as error:
            reason = Said.of("copying-held") if isinstance(error, Held) else str(error)
            raise ArchiveError("not-copied", copies=COPIES, reason=reason, folder=self.file.parent) from error

    def copy_daily(self, step: Step) -> Generation | None:
        """Copy the database beside itself if that is due; gives the copy. What cannot be copied is left."""
        try:
            with self._reader.connect() as connection:
                return self.copies.daily(sqlite_of(connection), step)
        except (OSError, SQLAlchemyError, sqlite3.Error):
            return None

    def _create(self) -> None:
        row = [
            {"key": "id", "value": uuid.uuid4().hex},
            {"key": "created_at", "value": now()},
        ]
        with self._writer.begin() as connection:
            build(connection)
            if connection.scalar(select(tables.archive_info.c.value).limit(1)) is None:
                connection.execute(tables.archive_info.insert(), row)
                seal_beginning(sqlite_of(connection))

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one moment of the archive and cannot write."""
        with translated(self.file), self._reader.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction; only the journal may open one. Commits at the end, rolls back on any exception.

        Raises `Refused` where the archive can only be read.
        """
        self.refuse_read_only()
        with translated(self.file), self._writer.begin() as connection:
            yield connection

    def refuse_read_only(self) -> None:
        """Raise `Refused` where the archive can only be read."""
        if self.is_read_only:
            raise refusal(self.file)

    def check(self, *, quick: bool = False) -> list[str]:
        """What SQLite finds wrong with the file, its indexes aside where `quick`; empty when it is sound."""
        pragma = "quick_check" if quick else "integrity_check"
        with self.checking() as connection:
            try:
                found = [str(row[0]) for row in connection.execute(text(f"PRAGMA {pragma}"))]
            except SQLAlchemyError as error:  # so damaged that it cannot even be checked
                found = [_reason(error)]
        return [line for line in found if line != "ok"]

    @contextmanager
    def checking(self) -> Iterator[Connection]:
        """A connection for reading whole tables, which may take hours."""
        with self.reading() as connection:
            connection.begin()  # which says how long a question may take
            connection.info[_ALLOWED] = CHECKING_SECONDS
            yield connection

    def close(self) -> None:
        """Close every connection of every thread."""
        self._reader.dispose()
        self._writer.dispose()
        if self._is_open:
            self._is_open = False
            end_using(self.file)


def _check_there(file: Path, create: bool) -> None:
    check_own_files(file)
    try:
        file.stat()
    except (FileNotFoundError, NotADirectoryError):
        _check_not_lost(file)
        if not create:
            raise _no_archive(file.parent) from None
    except OSError as error:
        raise ArchiveError("archive.not-opened", reason=str(error.strerror), folder=file.parent) from error


def _check_not_lost(file: Path) -> None:
    """Refuse to take a database that lost everything for one that has nothing yet."""
    if any((file.parent / ORIGINALS).glob("*/*")):
        raise ArchiveError("damaged.lost", file=file, originals=ORIGINALS)


def _no_archive(folder: Path) -> ArchiveError:
    return ArchiveError("no-archive", folder=folder)


def _engine(file: Path, *, query_only: bool, read_only: bool = False) -> Engine:
    if read_only:
        engine = reading_engine(file, BUSY_SECONDS)
    else:
        address = URL.create("sqlite", database=str(file))
        engine = create_engine(address, connect_args={"timeout": BUSY_SECONDS})

    @event.listens_for(engine, "connect")
    def _connect(dbapi: sqlite3.Connection, record: Any) -> None:
        dbapi.isolation_level = None  # SQLAlchemy's own BEGIN below, not the driver's late one
        _distrust(dbapi)
        dbapi.execute("PRAGMA foreign_keys = ON")
        dbapi.execute("PRAGMA synchronous = FULL")
        if query_only:
            dbapi.execute("PRAGMA query_only = ON")
        elif dbapi.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            dbapi.execute("PRAGMA journal_mode = WAL")
        _limit(dbapi, record.info)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.info[_ALLOWED] = READING_SECONDS if query_only else WRITING_SECONDS
        connection.exec_driver_sql("BEGIN" if query_only else "BEGIN IMMEDIATE")

    @event.listens_for(engine, "before_cursor_execute")
    def _next_statement(connection: Connection, *_: Any) -> None:
        connection.info[_SPENT] = 0.0

    return engine


def _distrust(dbapi: sqlite3.Connection) -> None:
    """Let nothing in the file do more than hold rows (SQLite, "Defense Against The Dark Arts")."""
    dbapi.execute("PRAGMA trusted_schema = OFF")
    dbapi.execute("PRAGMA cell_size_check = ON")
    if hasattr(dbapi, "enable_load_extension"):
        dbapi.enable_load_extension(False)
    if hasattr(dbapi, "setconfig"):  # since Python 3.12
        for name, on in (("DEFENSIVE", True), ("ENABLE_TRIGGER", False), ("ENABLE_VIEW", False)):
            dbapi.setconfig(getattr(sqlite3, f"SQLITE_DBCONFIG_{name}"), on)


_SPENT, _ALLOWED = "seconds spent on the statement", "seconds that one may take"


def _limit(dbapi: sqlite3.Connection, info: dict[str, Any]) -> None:
    """Give up a statement that works for longer than `info` allows; waiting for others does not count."""
    last = time.monotonic()

    def _worked() -> bool:
        nonlocal last
        now_ = time.monotonic()
        info[_SPENT] = info.get(_SPENT, 0.0) + min(now_ - last, _STEP_SECONDS)
        last = now_
        return bool(info[_SPENT] > info.get(_ALLOWED, READING_SECONDS))

    dbapi.set_progress_handler(_worked, _STEPS)


def sqlite_of(connection: Connection) -> sqlite3.Connection:
    """SQLite's own connection, within the same transaction."""
    found = connection.connection.driver_connection
    assert isinstance(found, sqlite3.Connection), "the engines are SQLite's"  # noqa: S101
    return found


@contextmanager
def translated(file: Path) -> Iterator[None]:
    """Turn the database's own exceptions into sentences that say what to do."""
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error) as error:
        raise _refusal(file, error) from error


def _reason(error: Exception) -> str:
    return str(getattr(error, "orig", None) or error)


def _refusal(file: Path, error: Exception) -> ArchiveError:
    reason = _reason(error)
    if "not a database" in reason or "malformed" in reason:
        return ArchiveError("damaged.database", file=file, reason=reason)
    if "interrupted" in reason:
        return ArchiveError("too-slow.question", file=file)
    if "locked" in reason:
        return ArchiveError("locked.busy", file=file, seconds=BUSY_SECONDS)
    if isinstance(error, OperationalError | sqlite3.OperationalError) and not os.access(file.parent, os.W_OK):
        return ArchiveError("archive.no-right", folder=file.parent, reason=reason)
    if isinstance(error, DatabaseError | sqlite3.Error):
        return ArchiveError("archive.database-error", file=file, reason=reason)
    return ArchiveError("archive.error", file=file, reason=reason)
