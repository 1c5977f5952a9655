"""An archive that can only be read: on a read-only medium, in a snapshot, in a folder of a colleague.

SQLite makes two files beside a database that has a write-ahead log before it reads it. Where it cannot, it
reads one that is there already, and else the file alone, as one that nobody changes.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import NullPool

from archive.errors import ArchiveError, Refused


def is_read_only(file: Path) -> bool:
    """Whether this process may read the database `file`, which is there, but not write it or beside it."""
    return not (os.access(file, os.W_OK) and os.access(file.parent, os.W_OK))


def reading_engine(file: Path, timeout: float) -> Engine:
    """An engine that only reads, and looks at every connection anew at how that can be done."""

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(_address(file), uri=True, timeout=timeout, check_same_thread=False)

    return create_engine("sqlite://", creator=connect, poolclass=NullPool)


def refusal(file: Path) -> Refused:
    """What to say to whoever wants to change the archive."""
    return Refused("read-only.write", folder=file.parent)


def too_old(file: Path) -> ArchiveError:
    """What to say of an archive that would have to be brought up to date first."""
    return ArchiveError("read-only.older", folder=file.parent)


def _address(file: Path) -> str:
    address = f"{file.absolute().as_uri()}?mode=ro"
    log, index = (file.with_name(file.name + end) for end in ("-wal", "-shm"))
    try:
        is_empty = log.stat().st_size == 0
    except OSError:
        is_empty = True
    if is_empty:
        return f"{address}&immutable=1"
    if not index.exists():
        raise ArchiveError("read-only.log", log=log.name, folder=file.parent)
    return address
