"""Copies of an archive's database, a folder each, named by when they were made:

    2026-12-01T134250Z/cutline.db        the database as it was at one moment, one file, nothing beside it
    2026-12-01T134250Z/fixity.db         in a backup: when each original was last read, if that was known
    2026-12-01T134250Z/generation.json   what it is: when, why, by which program, its SHA-256, the last seal

SQLite's own online backup makes them: others may read and write meanwhile. A copy is written beside and
moved to its place, its description last: a folder that has one is whole. They lie in the `backups` of an
archive, made by the program itself, and in the `generations` of a backup.
"""

from __future__ import annotations

import json
import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from archive import __version__
from archive.files.enclosed import UNFINISHED, Enclosed
from archive.files.originals import is_digest, written_digest
from archive.store.seals import last_seal
from archive.store.structure import VERSION_TABLE
from archive.store.witness import Seen

DATABASE, ABOUT, FIXITY = "cutline.db", "generation.json", "fixity.db"
BACKUP, DAILY, MIGRATION = "backup", "daily", "migration"
"""Why a copy was made: somebody asked; a day of work; a newer program was about to change its form."""
_NAME = re.compile(r"\d{4}-\d\d-\d\dT\d{6}Z(-\d{1,3})?")
_OURS = re.compile(r"[0-9a-f]{16}\.(db|part)(-wal|-shm|-journal)?")
_PAGES = 2048
"""Pages that are copied between two looks at whether somebody wants it to stop."""
_LONGEST = 1 << 16
_COPY = 1 << 20

Step = Callable[[int, int], None]
"""Hears how many pages are copied, and of how many; may raise to end it."""


@dataclass(frozen=True, slots=True)
class Generation:
    """A copy: the name of its folder, when it was made (ISO 8601, UTC) and why, by which version of the
    program, the schema, the archive's id, size in bytes and SHA-256 of the database, and the last seal of its
    journal, None where it was older than seals.
    """

    name: str
    made: str
    reason: str
    program: str
    schema: str
    archive: str
    size: int
    sha256: str
    seal: Seen | None


@dataclass(slots=True)
class Unfinished:
    """A copy that is written and has no place yet: the file, what it will be, and what SQLite finds wrong."""

    file: Path
    generation: Generation
    problems: list[str]


class Generations:
    """The copies in one folder. Methods raise `OSError` and `sqlite3.Error` where they cannot be written."""

    def __init__(self, folder: Path) -> None:
        self._folder = Enclosed(folder)

    @property
    def folder(self) -> Path:
        """Where they lie."""
        return self._folder.path

    def all(self) -> list[Generation]:
        """Every whole one, the oldest first."""
        found = [self._one(name) for name in self._names()]
        return sorted((each for each in found if each is not None), key=lambda each: (each.made, each.name))

    def parts(self, generation: Generation) -> tuple[Path, Path]:
        """Where its database and its description lie."""
        return self._folder.where(generation.name, DATABASE), self._folder.where(generation.name, ABOUT)

    def about(self, generation: Generation) -> bytes:
        """Its description, as it is written."""
        return self._folder.read(generation.name, ABOUT, most=_LONGEST)

    def fixity(self, generation: Generation) -> bytes | None:
        """What was known of the readings of files; None where nothing was."""
        try:
            with self._folder.open(generation.name, FIXITY) as stream:
                return stream.read()
        except OSError:
            return None

    def is_as_it_was(self, generation: Generation) -> bool:
        """Whether its database, read whole, is what it was when it was made."""
        try:
            with self._folder.open(generation.name, DATABASE) as stream:
                return written_digest(stream) == generation.sha256
        except OSError:
            return False

    def copy(self, generation: Generation, target: Path, check: Callable[[], None] = lambda: None) -> bool:
        """Write its database to a new file; gives whether that is what it was when it was made."""
        with self._folder.open(generation.name, DATABASE) as source, target.open("xb") as stream:
            while piece := source.read(_COPY):
                stream.write(piece)
                check()
            _settle(stream)
        with target.open("rb") as written:
            return written_digest(written) == generation.sha256

    @contextmanager
    def unfinished(
        self, source: sqlite3.Connection, reason: str, step: Step = lambda *_: None, *, checked: bool = True
    ) -> Iterator[Unfinished]:
        """Within, a copy of a database stands beside the others; it goes unless it is kept.

        `source` must be in a transaction that sees one moment; `checked` lets SQLite look through the copy.
        """
        with self._folder.unfinished(UNFINISHED, ".db") as (stream, name):
            stream.close()
            file = self._folder.where(UNFINISHED, name)
            moment = datetime.now(UTC).isoformat(timespec="microseconds")
            problems = _copy(source, file, step, checked)
            with file.open("rb") as written:
                digest = written_digest(written)
            yield Unfinished(file, _described(file, digest, reason, moment), problems)

    def keep(self, unfinished: Unfinished, fixity: bytes | None = None) -> Generation:
        """Give a copy its place, and what was known of the readings of files beside it."""
        made = unfinished.generation
        name = self._free(datetime.fromisoformat(made.made).strftime("%Y-%m-%dT%H%M%SZ"))
        self._folder.move((UNFINISHED, unfinished.file.name), (name, DATABASE))
        if fixity is not None:
            self._folder.write(fixity, name, FIXITY)
        about = {key: value for key, value in asdict(made).items() if key != "name"}
        self._folder.write((json.dumps(about, indent=1) + "\n").encode(), name, ABOUT)
        kept = self._one(name)
        assert kept is not None, "it was written just now"  # noqa: S101
        return kept

    def surplus(self, keep: int, newest: Generation) -> list[Generation]:
        """The oldest ones beyond so many, never `newest`, whatever a clock said."""
        others = [each for each in self.all() if each.name != newest.name]
        return others[: max(0, len(others) + 1 - max(1, keep))]

    def remove(self, generation: Generation) -> None:
        """Delete one."""
        self._remove(generation.name)

    def clear_unfinished(self) -> None:
        """Delete what a program that was killed left half written; for who knows that nobody is at work."""
        self._folder.clear(UNFINISHED, _OURS)
        for name in self._names():
            if self._one(name) is None:
                with suppress(OSError):
                    self._remove(name)

    def _remove(self, name: str) -> None:
        for part in (ABOUT, FIXITY, DATABASE):  # without its description it is none, however far this comes
            with suppress(FileNotFoundError):
                self._folder.remove(name, part)
        self._folder.remove_folder(name)

    def _names(self) -> list[str]:
        try:
            return [name for name in self._folder.names() if _NAME.fullmatch(name)]
        except FileNotFoundError:
            return []

    def _one(self, name: str) -> Generation | None:
        try:
            found = json.loads(self._folder.read(name, ABOUT, most=_LONGEST))
            seal = found["seal"]
            one = Generation(**{**found, "name": name, "seal": None if seal is None else Seen(**seal)})
            size = self._folder.status(name, DATABASE).st_size
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return None
        return one if _is_ours(one) and one.size == size else None

    def _free(self, name: str) -> str:
        there = set(self._names())
        return next(each for n in range(1000) if (each := f"{name}-{n}" if n else name) not in there)


def _is_ours(one: Generation) -> bool:
    texts = (one.made, one.reason, one.program, one.schema, one.archive)
    seal = one.seal
    sound = seal is None or (type(seal.seal), type(seal.seq), type(seal.digest)) == (int, int, str)
    return (
        sound
        and all(isinstance(each, str) for each in texts)
        and is_digest(one.sha256)
        and type(one.size) is int
    )


def _copy(source: sqlite3.Connection, file: Path, step: Step, checked: bool) -> list[str]:
    """Copy a database into an empty file; gives what SQLite finds wrong with the copy."""
    with closing(sqlite3.connect(file, isolation_level=None)) as target:
        target.execute("PRAGMA synchronous = OFF")  # it is put down to the disk once, as a whole
        # Who sees one moment copies that, however often others write between two steps.
        source.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        source.backup(target, pages=_PAGES, progress=lambda _, left, total: step(total - left, total))
        target.execute("PRAGMA journal_mode = DELETE")  # one file, which opens where nothing can be written
        target.execute("PRAGMA trusted_schema = OFF")
        found = target.execute("PRAGMA quick_check").fetchall() if checked else []
    with file.open("rb+") as stream:
        _settle(stream)
    return [str(line) for (line,) in found if line != "ok"]


def _settle(stream: Any) -> None:
    stream.flush()
    os.fsync(stream.fileno())


def _described(file: Path, digest: str, reason: str, moment: str) -> Generation:
    with closing(read_only(file)) as copy:
        (schema,) = copy.execute(f"SELECT version_num FROM {VERSION_TABLE}").fetchone()  # noqa: S608 - ours
        (archive,) = copy.execute("SELECT max(value) FROM archive_info WHERE key = 'id'").fetchone()
        try:
            end = last_seal(copy)
        except sqlite3.OperationalError:  # of an archive that is older than seals
            end = None
    seen = None if end is None else Seen(end.id, end.seq, end.digest, moment)
    return Generation(
        "", moment, reason, __version__, schema, archive or "", file.stat().st_size, digest, seen
    )


def read_only(file: Path) -> sqlite3.Connection:
    """A database that nobody writes to, opened so that nothing beside it is made or looked at."""
    connection = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA query_only = ON")
    return connection
