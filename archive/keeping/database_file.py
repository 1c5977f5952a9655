"""The file of a database that nobody has open, while it is mended: copied, replaced, made one file."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from archive.errors import ArchiveError
from archive.files.beside import sync_folder
from archive.keeping.raw import is_of_the_disk


def connected(file: Path) -> sqlite3.Connection:
    """A connection that takes rows as they are, past the journal."""
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA foreign_keys = OFF")
    return connection


def copy_whole(source: Path, target: Path) -> None:
    """Copy a file, whole or not at all; what stands there goes then, and a link is not written through."""
    unfinished = target.with_name(f"{target.name}.part")
    unfinished.unlink(missing_ok=True)
    try:
        with source.open("rb") as old, unfinished.open("xb") as new:
            shutil.copyfileobj(old, new)
            new.flush()
            os.fsync(new.fileno())
        unfinished.replace(target)
        sync_folder(target.parent)
    except BaseException:
        remove(unfinished)
        raise


def remove(file: Path) -> None:
    """Delete what is of no use; where that fails it lies there until the next time."""
    with suppress(OSError):
        file.unlink(missing_ok=True)


@contextmanager
def explained(file: Path) -> Iterator[None]:
    """Say in a sentence why nothing can be written."""
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or error
        where = getattr(error, "filename", None) or file
        raise ArchiveError("not-mended", folder=file.parent, reason=str(reason), where=where) from error


@contextmanager
def as_far_as_readable() -> Iterator[None]:
    """Go on past what is damaged, and not past a disk that cannot be written."""
    try:
        yield
    except sqlite3.Error as error:
        if is_of_the_disk(error):
            raise


def refuse_used(file: Path) -> None:
    """Raise `ArchiveError` where another has the database open, who would not see that it is another file."""
    try:
        with closing(sqlite3.connect(file, timeout=0.5, isolation_level=None)) as connection:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("ROLLBACK")
    except sqlite3.DatabaseError as error:
        if "locked" in str(error):
            raise ArchiveError("locked.repair", folder=file.parent) from error


def settle(file: Path) -> None:
    """Let the database be one file, as far as it can be read."""
    with suppress(sqlite3.Error), closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def remove_log(file: Path) -> None:
    """Take away what lies beside a database that another one replaces."""
    for end in ("-wal", "-shm"):
        file.with_name(file.name + end).unlink(missing_ok=True)
