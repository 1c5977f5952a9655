"""The database file: engines, transactions, opening and migrating. All that only SQLite has stands here.

Two engines look at one file. The reading one is `query_only`, so that no write can slip past the journal;
the writing one starts each transaction with BEGIN IMMEDIATE and so waits its turn instead of failing
halfway.
"""

from __future__ import annotations

import os
import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import (
    URL,
    ColumnElement,
    Connection,
    Engine,
    LargeBinary,
    cast,
    create_engine,
    event,
    func,
    inspect,
    select,
    text,
)
from sqlalchemy.exc import DatabaseError, OperationalError, SQLAlchemyError

from archive.errors import ArchiveError
from archive.store import tables

FILE_NAME = "cutline.db"
ORIGINALS = "originals"
BUSY_SECONDS = 15
MIGRATIONS = Path(__file__).parent / "migrations"


class Database:
    """One archive's SQLite file. Raises `ArchiveError` where it cannot be opened, saying why."""

    def __init__(self, file: Path, *, create: bool) -> None:
        self.file = file
        _check_there(file, create)
        self._writer = _engine(file, query_only=False)
        self._reader = _engine(file, query_only=True)
        try:
            with translated(file):
                self._prepare(create)
        except BaseException:
            self.close()
            raise

    def _prepare(self, create: bool) -> None:
        # The reading engine asks, so that a file which turns out not to be ours stays as it is.
        with self._reader.connect() as connection:
            version = _schema_version(connection)
        if version is None:
            _check_not_lost(self.file)
            if not create:
                raise _no_archive(self.file.parent)
            self._create()
        elif version != tables.SCHEMA_VERSION:
            self._migrate(version)
        with self.reading() as connection:
            self.archive_id = str(
                connection.scalar(
                    select(tables.archive_info.c.value).where(tables.archive_info.c.key == "id")
                )
            )

    def _create(self) -> None:
        row = [
            {"key": "id", "value": uuid.uuid4().hex},
            {"key": "created_at", "value": now()},
        ]
        with self._writer.begin() as connection:
            _upgrade(connection)
            if connection.scalar(select(tables.archive_info.c.value).limit(1)) is None:
                connection.execute(tables.archive_info.insert(), row)

    def _migrate(self, version: str) -> None:
        known = {file.name.split("_")[0] for file in (MIGRATIONS / "versions").glob("*.py")}
        if version not in known:
            raise ArchiveError(
                f"{self.file} was written by a newer Cutline (schema {version}, this program knows "
                f"{tables.SCHEMA_VERSION}). Update Cutline to open it.",
                code="newer-archive",
            )
        with self._writer.begin() as connection:
            _upgrade(connection)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one moment of the archive and cannot write."""
        with translated(self.file), self._reader.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction; only the journal may open one. Commits at the end, rolls back on any exception."""
        with translated(self.file), self._writer.begin() as connection:
            yield connection

    def check(self) -> list[str]:
        """What SQLite finds wrong with the file; empty when it is sound."""
        with self.reading() as connection:
            found = [str(row[0]) for row in connection.execute(text("PRAGMA integrity_check"))]
            dangling = [
                f"{row[0]} row {row[1]} points to a {row[2]} that is gone"
                for row in connection.execute(text("PRAGMA foreign_key_check"))
            ]
            unreadable = _unreadable_rows(connection)
        return [line for line in found if line != "ok"] + dangling + unreadable

    def close(self) -> None:
        """Close every connection of every thread."""
        self._reader.dispose()
        self._writer.dispose()


def _upgrade(connection: Connection) -> None:
    """Run the migrations that a file lacks, within the transaction of `connection`."""
    # Imported here: an archive that is up to date never pays for it.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _check_there(file: Path, create: bool) -> None:
    try:
        file.stat()
    except (FileNotFoundError, NotADirectoryError):
        _check_not_lost(file)
        if not create:
            raise _no_archive(file.parent) from None
    except OSError as error:
        raise ArchiveError(
            f"The archive in {file.parent} cannot be opened: {error.strerror}. Ask for the right to use it."
        ) from error


def _check_not_lost(file: Path) -> None:
    """Refuse to take a database that lost everything for one that has nothing yet."""
    if any((file.parent / ORIGINALS).glob("*/*")):
        raise ArchiveError(
            f"The database {file} is empty or gone, but {ORIGINALS} beside it is not: it was lost. Nothing "
            f"was changed. Restore it from a backup; the originals are untouched.",
            code="damaged",
        )


def _no_archive(folder: Path) -> ArchiveError:
    return ArchiveError(
        f"There is no archive in {folder}. Import something into it, or name another folder with --archive.",
        code="no-archive",
    )


def beyond_ascii(column: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether a text holds characters beyond ASCII, which `LIKE` does not fold: it has more bytes than
    characters.
    """
    return func.length(cast(column, LargeBinary)) != func.length(column)


def now() -> str:
    """This moment as ISO 8601 in UTC, to the microsecond."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def _engine(file: Path, *, query_only: bool) -> Engine:
    engine = create_engine(URL.create("sqlite", database=str(file)), connect_args={"timeout": BUSY_SECONDS})

    @event.listens_for(engine, "connect")
    def _connect(dbapi: sqlite3.Connection, _record: Any) -> None:
        dbapi.isolation_level = None  # SQLAlchemy's own BEGIN below, not the driver's late one
        dbapi.execute("PRAGMA foreign_keys = ON")
        dbapi.execute("PRAGMA synchronous = FULL")
        if query_only:
            dbapi.execute("PRAGMA query_only = ON")
        elif dbapi.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            dbapi.execute("PRAGMA journal_mode = WAL")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN" if query_only else "BEGIN IMMEDIATE")

    return engine


def _unreadable_rows(connection: Connection) -> list[str]:
    """Tables that are gone or hold rows which cannot be read back."""
    problems = []
    for table in tables.metadata.sorted_tables:
        try:
            for _ in connection.execute(select(table)):
                pass
        except (SQLAlchemyError, ArchiveError) as error:
            problems.append(f"table {table.name}: {_reason(error)}")
    return problems


def _schema_version(connection: Connection) -> str | None:
    """The migration the file stands at; None for a new file. Raises `ArchiveError` for somebody else's."""
    names = set(inspect(connection).get_table_names())
    if "alembic_version" in names:
        found = connection.scalar(text("SELECT version_num FROM alembic_version"))
        return str(found) if found else None
    if names:
        raise ArchiveError(
            "This is an SQLite database, but not one of Cutline's: it has no schema version. "
            "Choose another folder.",
            code="foreign-database",
        )
    return None


@contextmanager
def translated(file: Path) -> Iterator[None]:
    """Turn the database's own exceptions into sentences that say what to do."""
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error) as error:
        raise ArchiveError(_explain(file, error), code=_code(error)) from error


def _reason(error: Exception) -> str:
    return str(getattr(error, "orig", None) or error)


def _code(error: Exception) -> str:
    reason = _reason(error)
    if "not a database" in reason or "malformed" in reason:
        return "damaged"
    return "locked" if "locked" in reason else "archive"


def _explain(file: Path, error: Exception) -> str:
    reason = _reason(error)
    if _code(error) == "damaged":
        return (
            f"The database {file} is damaged ({reason}). Nothing was changed. Restore it from a backup; "
            f"the originals beside it are untouched."
        )
    if _code(error) == "locked":
        return f"Another program is writing to {file} and did not finish in {BUSY_SECONDS} s. Try again."
    if isinstance(error, OperationalError | sqlite3.OperationalError) and not os.access(file.parent, os.W_OK):
        return f"No right to write in {file.parent} ({reason}). Change the rights or choose another folder."
    kind = "database error" if isinstance(error, DatabaseError | sqlite3.Error) else "error"
    return f"The archive {file} cannot be used: {kind}, {reason}."
