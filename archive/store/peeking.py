"""Bytes of a database's own files, read beside SQLite without taking its locks away.

POSIX lets go of every lock that a process has on a file when that process closes the file, through whichever
handle (fcntl(2); SQLite, "How To Corrupt An SQLite Database File", 2.2). Another process would then think
itself alone, and cut short or delete what this one is working with. So what was opened here is closed only
when nobody in this process has the database open any more.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_lock = threading.Lock()
_users: dict[str, int] = {}
_waiting: dict[str, list[int]] = {}
_FLAGS = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def begin_using(database: Path) -> None:
    """Somebody in this process is about to open a database; `end_using` follows."""
    key = os.path.realpath(database)
    with _lock:
        _users[key] = _users.get(key, 0) + 1


def end_using(database: Path) -> None:
    """They have closed all their connections."""
    key = os.path.realpath(database)
    with _lock:
        _users[key] -= 1
        if not _users[key]:
            del _users[key]
            for handle in _waiting.pop(key, ()):
                os.close(handle)


def beginning_of(file: Path, length: int, database: Path) -> bytes:
    """The first bytes of a file that belongs to a database. Raises OSError."""
    with _opened(file, database) as handle:
        return os.read(handle, length)


@contextmanager
def _opened(file: Path, database: Path) -> Iterator[int]:
    handle = os.open(file, _FLAGS)
    try:
        yield handle
    finally:
        key = os.path.realpath(database)
        with _lock:
            if key in _users:
                _waiting.setdefault(key, []).append(handle)
            else:
                os.close(handle)
