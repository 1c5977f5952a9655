"""Where archives and caches lie, and how an archive's folder is made."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from archive.errors import ArchiveError

_README = """This folder is an archive of Cutline, a desktop press archive.

cutline.db   an SQLite 3 database: stories, photos, captions, credits, tags, links, and the journal of
             every change (tables "operation" and "change").
originals/   every file that was brought in, byte for byte, named by the SHA-256 of its content.
fixity.db    when each of them was last read and found equal; can be deleted.
backups/     the database as it was on some of the last days ("cutline restore" brings one back).

To back it up: cutline backup PLACE, at any time; or copy the whole folder while Cutline is closed. Nothing
else is needed: the search index is rebuilt by itself.
"""


DATABASE = "cutline.db"
"""The file that makes a folder an archive."""
COPIES_KEPT = 7
"""Copies of a database that stay in a backup and in the archive itself, unless somebody says otherwise."""


def is_archive(folder: Path) -> bool:
    """Whether an archive lies in a folder; one that cannot be looked into is none."""
    try:
        return (folder / DATABASE).is_file()
    except OSError:
        return False


def default_folder() -> Path:
    """The archive that opens when none is named: `CUTLINE_ARCHIVE`, else one in the user-data folder."""
    named = os.environ.get("CUTLINE_ARCHIVE")
    if named:
        return Path(named)
    import platformdirs  # here: not needed where places are named

    return Path(platformdirs.user_data_dir("cutline", appauthor=False)) / "archive"


def default_cache() -> Path:
    """Where indexes and thumbnails are kept: `CUTLINE_CACHE`, else the user's cache folder."""
    named = os.environ.get("CUTLINE_CACHE")
    if named:
        return Path(named)
    import platformdirs  # as above

    return Path(platformdirs.user_cache_dir("cutline", appauthor=False))


def make_folder(folder: Path) -> None:
    """Make the folder of an archive, with the text that explains it. Raises `ArchiveError`."""
    try:
        _made(folder)
        with suppress(FileExistsError), (folder / "README.txt").open("x", encoding="utf-8") as readme:
            readme.write(
                _README
            )  # "x" makes a new file or none: a link that leads out is not written through
    except OSError as error:
        raise ArchiveError("archive.not-made", folder=folder, reason=str(error.strerror)) from error


def _made(folder: Path) -> None:
    """Make a folder and those above it; their names outlast a loss of power. Raises OSError."""
    if folder.is_dir():
        return
    _made(folder.parent)
    folder.mkdir(exist_ok=True)
    if os.name != "nt":  # Windows opens no folder
        handle = os.open(folder.parent, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
