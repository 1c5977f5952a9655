"""What a folder offers to a repair: files by their SHA-256, and other copies of the database."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from archive.errors import ArchiveError
from archive.files.originals import sha256
from archive.model import Original
from archive.places import DATABASE
from archive.store.files import check_own_files
from archive.store.structure import refuse_strange

_DEEPEST = 8


class Source:
    """A backup, or any folder with files that came in; `place` may be a single file too."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._by_size: dict[int, list[Path]] | None = None

    def files_of(self, originals: Iterable[Original]) -> Iterator[tuple[Original, Path]]:
        """The files that are byte for byte what some originals were."""
        wanted = list(originals)
        by_name = self._named([original.sha256 for original in wanted])
        for original in wanted:
            candidates = [*by_name.get(original.sha256, ()), *self._sized().get(original.size, ())]
            for path in candidates:
                if _is(path, original.sha256):
                    yield original, path
                    break

    def databases(self) -> list[Path]:
        """The databases of archives that lie there; of the copies in a backup the newest first."""
        return sorted((path for path in self._walk() if path.name == DATABASE), reverse=True)

    def _named(self, digests: list[str]) -> dict[str, list[Path]]:
        wanted = set(digests)
        found: dict[str, list[Path]] = {}
        for path in self._walk():
            stem = path.name.partition(".")[0]
            if stem in wanted:
                found.setdefault(stem, []).append(path)
        return found

    def _sized(self) -> dict[int, list[Path]]:
        if self._by_size is None:
            self._by_size = {}
            for path in self._walk():
                with suppress(OSError):
                    self._by_size.setdefault(path.stat().st_size, []).append(path)
        return self._by_size

    def _walk(self) -> Iterator[Path]:
        if self._place.is_file():
            yield self._place
            return
        top = len(self._place.parts)
        for folder, inner, names in os.walk(self._place):
            if len(Path(folder).parts) - top >= _DEEPEST:
                inner.clear()
            for name in sorted(names):
                path = Path(folder, name)
                if path.is_file() and not path.is_symlink():
                    yield path


def _is(path: Path, digest: str) -> bool:
    try:
        return sha256(path) == digest
    except OSError:
        return False


@contextmanager
def opened_copies(files: Iterable[Path], archive_id: str | None) -> Iterator[list[sqlite3.Connection]]:
    """Databases of the same archive and of our newest schema, for reading only."""
    found: list[sqlite3.Connection] = []
    try:
        for file in files:
            connection = _opened(file, archive_id)
            if connection is not None:
                found.append(connection)
        yield found
    finally:
        for connection in found:
            connection.close()


def _opened(file: Path, archive_id: str | None) -> sqlite3.Connection | None:
    from archive.store.tables import SCHEMA_VERSION

    connection = None
    try:
        check_own_files(file)
        # Nothing beside a backup is made or changed: its log, if it has one, is left alone.
        connection = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        connection.execute("PRAGMA trusted_schema = OFF")
        if refuse_strange(connection, file) == SCHEMA_VERSION:
            row = connection.execute("SELECT value FROM archive_info WHERE key = 'id'").fetchone()
            if row is not None and archive_id in (None, row[0]):
                return connection
    except (ArchiveError, sqlite3.Error):
        pass
    if connection is not None:
        connection.close()
    return None
