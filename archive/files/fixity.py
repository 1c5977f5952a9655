"""When each kept file was last read and found equal to its SHA-256, in a small database beside the archive's.

It says nothing of what the archive holds, so it is not journaled, and it can be deleted: then nothing was
read yet. It goes into backups and comes back with them: what was done to keep a file belongs to its history.
Where it cannot be read it is begun anew; where it cannot be written nothing is noted.
"""

from __future__ import annotations

import sqlite3
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

FILE = "fixity.db"
EQUAL = "equal"
CHECKED, MENDED, VERIFIED, BACKED_UP, RESTORED = "fixity check", "replacement", "verify", "backup", "restore"
_AT_ONCE = 200
_TABLES = (
    "CREATE TABLE IF NOT EXISTS reading (sha256 TEXT PRIMARY KEY, at TEXT NOT NULL, found TEXT NOT NULL, "
    "well TEXT) STRICT, WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS event (id INTEGER PRIMARY KEY, at TEXT NOT NULL, kind TEXT NOT NULL, "
    "sha256 TEXT NOT NULL, outcome TEXT NOT NULL) STRICT",
)
_NOTE = (
    "INSERT INTO reading (sha256, at, found, well) VALUES (?1, ?2, ?3, CASE WHEN ?3 = 'equal' THEN ?2 END) "
    "ON CONFLICT (sha256) DO UPDATE SET at = ?2, found = ?3, "
    "well = CASE WHEN ?3 = 'equal' THEN ?2 ELSE well END"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """The last reading of a kept file: when (ISO 8601, UTC), what was found ("equal", or what is wrong), and
    when it was last found equal, None for never.
    """

    sha256: str
    at: str
    found: str
    well: str | None


@dataclass(frozen=True, slots=True)
class Event:
    """Something that was done to keep a file, or the archive (`sha256` is "")."""

    at: str
    kind: str
    sha256: str
    outcome: str


class Fixity:
    """The readings of one archive's files."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE

    @contextmanager
    def noting(self) -> Iterator[Callable[[str, str], None]]:
        """Within, readings are noted: the SHA-256 and what was found."""
        waiting: list[tuple[str, str, str]] = []

        def note(sha256: str, found: str) -> None:
            waiting.append((sha256, now(), found))
            if len(waiting) >= _AT_ONCE:
                self._keep(waiting)
                waiting.clear()

        try:
            yield note
        finally:
            self._keep(waiting)

    def note_event(self, kind: str, outcome: str, sha256: str = "") -> None:
        """Note something that was done just now."""
        self._write(
            "INSERT INTO event (at, kind, sha256, outcome) VALUES (?, ?, ?, ?)",
            [(now(), kind, sha256, outcome)],
        )

    def readings(self) -> dict[str, Reading]:
        """The last reading of each file, by SHA-256."""
        return {row[0]: Reading(*row) for row in self._read("SELECT sha256, at, found, well FROM reading")}

    def damaged(self) -> set[str]:
        """The files that were not found equal when they were last read."""
        return {row[0] for row in self._read("SELECT sha256 FROM reading WHERE found <> 'equal'")}

    def events(self) -> list[Event]:
        """What was done, the oldest first."""
        return [Event(*row) for row in self._read("SELECT at, kind, sha256, outcome FROM event ORDER BY id")]

    def last(self, kind: str) -> Event | None:
        """The newest event of a kind."""
        query = "SELECT at, kind, sha256, outcome FROM event WHERE kind = ? ORDER BY id DESC LIMIT 1"
        return next((Event(*row) for row in self._read(query, (kind,))), None)

    def copy(self) -> bytes | None:
        """The whole database as it is at this moment; None where there is none that can be read."""
        try:
            if not self._is_ours():
                return None
            with closing(self._opened()) as connection:
                connection.execute("SELECT count(*) FROM reading").fetchone()
                return connection.serialize()
        except (OSError, sqlite3.Error):
            return None

    def _opened(self) -> sqlite3.Connection:
        connection = sqlite3.connect(f"{self._file.as_uri()}?mode=ro", uri=True, timeout=5)
        connection.execute("PRAGMA trusted_schema = OFF")
        return connection

    def _keep(self, readings: Sequence[tuple[str, str, str]]) -> None:
        if readings:
            self._write(_NOTE, readings)
            bad = [(at, CHECKED, sha256, found) for sha256, at, found in readings if found != EQUAL]
            self._write("INSERT INTO event (at, kind, sha256, outcome) VALUES (?, ?, ?, ?)", bad)

    def _write(self, statement: str, rows: Sequence[tuple[str, ...]]) -> None:
        if not rows:
            return
        with suppress(OSError, sqlite3.OperationalError):  # no right to, or the disk is full
            try:
                self._write_once(statement, rows)
            except sqlite3.DatabaseError as error:
                if isinstance(error, sqlite3.OperationalError):
                    raise
                self._file.unlink(missing_ok=True)  # no database, or a damaged one
                self._write_once(statement, rows)

    def _write_once(self, statement: str, rows: Sequence[tuple[str, ...]]) -> None:
        if not self._is_ours():
            return
        with closing(sqlite3.connect(self._file, timeout=5)) as connection, connection:
            connection.execute("PRAGMA trusted_schema = OFF")
            for table in _TABLES:
                connection.execute(table)
            connection.executemany(statement, rows)

    def _is_ours(self) -> bool:
        """Whether neither the file nor what SQLite opens beside it is a link, a pipe or a device."""
        for end in ("", "-journal", "-wal", "-shm"):
            with suppress(FileNotFoundError):
                if not stat.S_ISREG(self._file.with_name(self._file.name + end).lstat().st_mode):
                    return False
        return True

    def _read(self, query: str, parameters: Sequence[str] = ()) -> list[tuple[str, ...]]:
        try:
            if not self._is_ours():
                return []
            with closing(self._opened()) as connection:
                return connection.execute(query, parameters).fetchall()
        except (OSError, sqlite3.Error):
            return []


def now() -> str:
    """This moment as ISO 8601 in UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")
