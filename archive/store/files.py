"""The files that an SQLite database consists of, looked at before SQLite opens them.

SQLite opens what it finds beside a database by itself, through links, and after a hot rollback journal it
deletes the "super-journal" that this names, wherever that lies (SQLite, "File format", 3: The Rollback
Journal). The database of an archive has a write-ahead log, so no such journal is ever ours.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

from archive.errors import ArchiveError

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
            what = "a link" if stat.S_ISLNK(mode) else "no file (a folder, a pipe or a device)"
            raise ArchiveError(
                f"{path} is {what}, and Cutline opens nothing outside an archive. Nothing was changed. "
                "Put the file itself there, or name the archive's own folder with --archive.",
                code="not-ours",
            )
    _refuse_super_journal(file.with_name(file.name + "-journal"))


def _refuse_super_journal(path: Path) -> None:
    try:
        with path.open("rb") as journal:
            journal.seek(max(0, path.stat().st_size - len(_SUPER_JOURNAL)))
            named = journal.read() == _SUPER_JOURNAL
    except OSError:
        return
    if named:
        raise ArchiveError(
            f"{path} is a journal that names files elsewhere to be deleted; Cutline never writes one. "
            "Nothing was changed. Take it away, or restore the archive from a backup.",
            code="not-ours",
        )
