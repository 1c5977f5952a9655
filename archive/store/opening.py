"""Which database an archive has: a file in its folder, or the one on a server that its folder names."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from archive.errors import ArchiveError
from archive.places import DATABASE, DESCRIPTION
from archive.store.database import ORIGINALS, Database
from archive.store.shared import is_shared, read_place

_DRIVER = "psycopg"


def open_database(folder: Path, *, create: bool) -> Database:
    """The database of the archive in a folder. Raises `ArchiveError` where it cannot be opened."""
    if not is_shared(folder):
        from archive.store.sqlite import FileDatabase

        return FileDatabase(folder / DATABASE, create=create)
    if (folder / DATABASE).exists():
        raise ArchiveError("no-place.both", folder=folder, file=DATABASE, description=DESCRIPTION)
    server = read_place(folder).server
    if find_spec(_DRIVER) is None:
        raise ArchiveError("no-extra.shared", folder=folder)
    from archive.store.postgres import ServerDatabase

    return ServerDatabase(server, create=create)


def originals_of(folder: Path) -> Path:
    """Where the originals of the archive in a folder lie."""
    return read_place(folder).originals if is_shared(folder) else folder / ORIGINALS
