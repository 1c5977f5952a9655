"""What was seen of an archive's journal outside its database: the last seal, noted in the user's cache.

A database that lost its newest operations (a write-ahead log that was not copied along, a file put back by a
program that syncs folders) is sound in itself, and so is one whose journal somebody wrote anew with all its
seals. Only who saw more knows better. Once something is amiss nothing more is noted, so that it is told until
somebody says that the archive is to be taken as it is.
"""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock

from archive.model.said import Said
from archive.store.seals import Seal, last_seal, seal_of

LOST, REWRITTEN = "work-lost", "history-rewritten"


@dataclass(frozen=True, slots=True)
class Seen:
    """A seal as it was seen: its number and digest, the last change under it, and when (ISO 8601, UTC)."""

    seal: int
    seq: int
    digest: str
    at: str


@dataclass(frozen=True, slots=True)
class Amiss:
    """The journal is not what was seen of it: `LOST` where it ends before that, else `REWRITTEN`.

    `seen` is what was seen, `ends` the number of the journal's last change.
    """

    code: str
    seen: Seen
    ends: int

    @property
    def what(self) -> Said:
        """What is wrong, to be told."""
        values = {"change": self.seen.seq, "moment": self.seen.at[:16].replace("T", " ")}
        if self.code == LOST:
            return Said.of("journal.lost", ends=self.ends, **values)
        return Said.of("journal.rewritten", **values)


class Witness:
    """The note on one archive, in `file`. Where it cannot be read or written there is none."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = Lock()
        self._seen = self._read()
        self.amiss: Amiss | None = None
        """What `look` found."""

    def look(self, connection: sqlite3.Connection) -> Amiss | None:
        """Hold the note against the journal, and let it be as far on as that."""
        seen = self._seen
        end = last_seal(connection)
        if end is None:
            return None
        self.amiss = None if seen is None else compared(connection, seen, end)
        if self.amiss is None:
            self.note(end)
        return self.amiss

    def note(self, seal: Seal) -> None:
        """Note a seal that was just written."""
        with self._lock:
            if self.amiss is None and (self._seen is None or self._seen.seal < seal.id):
                self._write(seal)

    def accept(self, connection: sqlite3.Connection) -> None:
        """Take the journal as it stands for what it should be."""
        end = last_seal(connection)
        with self._lock:
            self.amiss = None
            if end is not None:
                self._write(end)

    def _write(self, seal: Seal) -> None:
        seen = Seen(seal.id, seal.seq, seal.digest, datetime.now(UTC).isoformat(timespec="seconds"))
        beside = self._file.with_name(f"{self._file.name}.{os.getpid()}.new")
        with suppress(OSError):
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            beside.write_text(json.dumps(asdict(seen)), encoding="utf-8")
            beside.replace(self._file)
        self._seen = seen

    def _read(self) -> Seen | None:
        try:
            found = Seen(**json.loads(self._file.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None
        kinds = type(found.seal), type(found.seq), type(found.digest), type(found.at)
        return found if kinds == (int, int, str, str) else None


def compared(connection: sqlite3.Connection, seen: Seen, end: Seal) -> Amiss | None:
    """What is amiss with a journal, of which a seal was once seen."""
    if seen.seal > end.id:
        return Amiss(LOST, seen, end.seq)
    there = seal_of(connection, seen.seal)
    if there is None or (there.digest, there.seq) != (seen.digest, seen.seq):
        return Amiss(REWRITTEN, seen, end.seq)
    return None
