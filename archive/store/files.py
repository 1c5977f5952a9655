"""The files that an SQLite database consists of, looked at before SQLite opens them.

SQLite opens what it finds beside a database by itself, through links, and after a hot rollback journal it
deletes the "super-journal" that this names, wherever that lies (SQLite, "File format", 3: The Rollback
Journal). The database of an archive has a write-ahead log, so no such journal is ever ours.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import BinaryIO

from archive.errors import ArchiveError
from archive.store.peeking import beginning_of

_HEADER = b"SQLite format 3\x00"
_HEADER_BYTES = 100
_BESIDE = ("", "-wal", "-shm", "-journal")


_SUPER_JOURNAL = bytes.fromhex("d9d505f920a163d7")
"""What ends a rollback journal that names another (pager.c, aJournalMagic)."""


def check_own_files(file: Path) -> None:
    """Raise `ArchiveError` where the database `file` is no regular file of its folder, or one beside it."""
    for name in _BESIDE:
        path = file.with_name(file.name + name)
        try:
            mode = os.lstat(path).st_mode
        except OSError:  # not there, or not to be reached: opening it says why
            continue
        if not stat.S_ISREG(mode):
            raise ArchiveError("not-ours.link" if stat.S_ISLNK(mode) else "not-ours.no-file", path=path)
    _refuse_super_journal(file.with_name(file.name + "-journal"))


def _refuse_super_journal(path: Path) -> None:
    try:
        with path.open("rb") as journal:
            journal.seek(max(0, path.stat().st_size - len(_SUPER_JOURNAL)))
            named = journal.read() == _SUPER_JOURNAL
    except OSError:
        return
    if named:
        raise ArchiveError("not-ours.journal", path=path)


def check_whole(file: Path) -> None:
    """Raise `ArchiveError` where a database is shorter than it says and its log does not hold the rest.

    A file that was cut still opens, and is written to, until somebody asks for what is gone (SQLite, "File
    format", 1.3: page size at 16, change counter at 24, pages at 28, the counter of that number at 92).
    """
    try:
        head = beginning_of(file, _HEADER_BYTES, file)
        if len(head) < _HEADER_BYTES or not head.startswith(_HEADER) or head[24:28] != head[92:96]:
            return  # new, no database or of an old SQLite: opening it says so
        page, pages = int.from_bytes(head[16:18], "big"), int.from_bytes(head[28:32], "big")
        page = 65536 if page == 1 else max(page, 512)
        # A page that is being put back from the log is in both, so the log is read first.
        short = file.stat().st_size < pages * page
        logged = _logged_pages(file.with_name(f"{file.name}-wal"), page) if short else set()
        whole = file.stat().st_size // page
    except OSError:
        return
    if pages - whole > len(logged) or not logged.issuperset(range(whole + 1, pages + 1)):
        raise ArchiveError("damaged.cut-short", file=file, whole=whole, pages=pages)


def _logged_pages(wal: Path, page: int) -> set[int]:
    """The pages that a write-ahead log holds (SQLite, "File format", 4.1: 32 bytes, then frames of 24)."""
    found: set[int] = set()
    try:
        with wal.open("rb") as stream:
            at = 32
            while len(head := _at(stream, at, 24)) == 24:
                found.add(int.from_bytes(head[:4], "big"))
                at += 24 + page
    except OSError:
        pass
    return found


def _at(stream: BinaryIO, place: int, length: int) -> bytes:
    stream.seek(place)
    return stream.read(length)
