"""The copies that an archive makes of its own database: daily, and before it comes to a newer form."""

from __future__ import annotations

import sqlite3
import time
from datetime import UTC, datetime
from pathlib import Path

from archive.files.locking import Held, locked
from archive.places import COPIES_KEPT
from archive.store import generations as g
from archive.store.generations import Generation, Generations, Step
from archive.store.seals import last_seal

COPIES = "backups"
"""Where they lie in an archive's folder."""
_LOCK = ".lock"
_PATIENCE_SECONDS, _PAUSE_SECONDS = 60.0, 0.1
_CREATED = "SELECT value FROM archive_info WHERE key = 'created_at'"


class Copies:
    """The copies of one archive."""

    def __init__(self, archive: Path) -> None:
        self._generations = Generations(archive / COPIES)

    def all(self) -> list[Generation]:
        """Those that are there, the oldest first."""
        return self._generations.all()

    def before_migration(self, source: sqlite3.Connection) -> Generation:
        """Copy a database that is about to be changed. Raises `OSError`, `sqlite3.Error`, and `Held` where
        another copies it for all the time that somebody would wait.
        """
        end = time.monotonic() + _PATIENCE_SECONDS
        while True:
            try:
                return self._copy(source, g.MIGRATION, lambda *_: None)
            except Held:
                if time.monotonic() > end:
                    raise
                time.sleep(_PAUSE_SECONDS)

    def daily(self, source: sqlite3.Connection, step: Step) -> Generation | None:
        """Copy the database if today none was copied and something was done since; None where not, or where
        another does it at this moment.
        """
        if not self._is_due(source):
            return None
        try:
            return self._copy(source, g.DAILY, step)
        except Held:
            return None

    def _is_due(self, source: sqlite3.Connection) -> bool:
        newest = next(reversed(self.all()), None)
        (created,) = source.execute(_CREATED).fetchone()
        today = datetime.now(UTC).date().isoformat()
        end = last_seal(source)
        if newest is None:
            return str(created)[:10] != today  # on its first day, what it holds lies where it came from
        is_same = newest.seal is not None and end is not None and newest.seal.digest == end.digest
        return newest.made[:10] != today and not is_same

    def _copy(self, source: sqlite3.Connection, reason: str, step: Step) -> Generation:
        folder = self._generations.folder
        if folder.is_symlink():
            raise OSError(0, "it is a link, and nothing outside an archive is written", str(folder))
        folder.mkdir(exist_ok=True)
        with locked(folder / _LOCK):
            self._generations.clear_unfinished()
            with self._generations.unfinished(source, reason, step, checked=False) as unfinished:
                made = self._generations.keep(unfinished)
            for old in self._generations.surplus(COPIES_KEPT, made):
                self._generations.remove(old)
            return made
