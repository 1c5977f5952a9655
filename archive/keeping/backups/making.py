"""Making a backup: the database by SQLite's online backup, originals that are not there yet, all read again.

What is there stays whole at every moment: files and databases are written beside and moved to their place,
then the manifest lists them, and only when it lists them no longer do old ones go.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from archive import __version__
from archive.errors import ArchiveError
from archive.files.fixity import BACKED_UP, Fixity
from archive.files.originals import MISSING, Originals
from archive.keeping.backups.place import (
    ABOUT,
    GENERATIONS,
    BackupPlace,
    is_original,
    refuse_within,
)
from archive.keeping.files import all_kept, damaged, known_originals, outcome
from archive.keeping.problems import BACKUP, FROM_COPY, NEWER_COPY, Problem, Told
from archive.model import Original
from archive.model.said import Said
from archive.places import COPIES_KEPT
from archive.progress import Progress
from archive.store import generations as g
from archive.store.database import ORIGINALS, Database, driver_of
from archive.store.generations import Generation, Unfinished, read_only
from archive.store.seals import last_seal
from archive.store.witness import compared

Name = tuple[str, str]
"""A file by its folder and its name in it."""
Note = Callable[[str, str], None]
_IN_BACKUP = Said.of("mend.in-backup")
_OLDER = Said.of("mend.older-generations")


@dataclass(frozen=True, slots=True)
class BackupReport:
    """A backup that was finished: where, the `generation` that was added, how many `originals` it needs,
    how many of them were `copied` now and how many bytes these have; the `removed` generations, and what is
    wrong.
    """

    place: Path
    generation: Generation
    originals: int
    copied: int
    copied_bytes: int
    removed: tuple[str, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a backup is to be made: how many generations stay, and whether all that is there is read again."""

    keep: int = COPIES_KEPT
    verify: bool = False


class BackingUp:
    """One backup of one archive to a place."""

    def __init__(
        self,
        folder: Path,
        database: Database,
        originals: Originals,
        fixity: Fixity,
        told: Told,
        progress: Progress,
    ) -> None:
        self._folder = folder
        self._database = database
        self._originals = originals
        self._fixity = fixity
        self._told = told
        self._progress = progress
        self._problems: list[Problem] = []
        self._needed = self._copied = self._copied_bytes = 0

    def run(self, path: Path, wanted: Wanted) -> BackupReport:
        """Back up. Raises `Refused` for a place that is none, `ArchiveError` where it cannot be written,
        `Cancelled`; what was there before is whole then, and what was copied is not copied again.
        """
        refuse_within(path, self._folder.resolve())
        with _explained(path):
            path.mkdir(parents=True, exist_ok=True)
            place = BackupPlace(path)
            with place.alone():
                place.claim(self._database.archive_id, self._folder.name, __version__)
                place.generations.clear_unfinished()
                place.originals.clear_unfinished(0)
                return self._back_up(place, wanted)

    def _back_up(self, place: BackupPlace, wanted: Wanted) -> BackupReport:
        before = place.generations.all()
        with self._database.checking() as connection:
            source = driver_of(connection)
            self._hold_against(source, before)
            with place.generations.unfinished(source, g.BACKUP, self._pages) as unfinished:
                connection.rollback()  # what is left goes by the copy, and keeps nobody's log from ending
                self._tell_of(unfinished)
                with closing(read_only(unfinished.file)) as copy:
                    there = self._files(place, copy, wanted.verify)
                made = place.generations.keep(unfinished, self._fixity.copy())
        if wanted.verify:
            self._read_generations(place, before)
        is_sound = all(each.kind.startswith("original-") for each in self._problems)
        removed = place.generations.surplus(wanted.keep, made) if is_sound else []
        self._finish(place, there, removed)
        self._fixity.note_event(BACKED_UP, f"{place.path}, problems: {len(self._problems)}")
        names = tuple(each.name for each in removed)
        return BackupReport(
            place.path, made, self._needed, self._copied, self._copied_bytes, names, tuple(self._problems)
        )

    # --- The database -----------------------------------------------------------------------------

    def _pages(self, done: int, total: int) -> None:
        self._progress.step(done, total, Said.of("stage.database"))

    def _hold_against(self, source: sqlite3.Connection, before: list[Generation]) -> None:
        """Tell if the archive is not what went on from the newest generation: nothing old goes then."""
        seen = next((each.seal for each in reversed(before) if each.seal is not None), None)
        end = last_seal(source)
        amiss = compared(source, seen, end) if seen is not None and end is not None else None
        if amiss is not None:
            what = Said.of("backup-went-on", why=amiss.what)
            self._tell(Problem(amiss.code, "", "", what, NEWER_COPY))

    def _tell_of(self, unfinished: Unfinished) -> None:
        for line in unfinished.problems:
            self._tell(Problem("database", "", "", Said.of("database.damaged", line=line), BACKUP))

    def _tell(self, problem: Problem) -> None:
        self._problems.append(problem)
        self._told(problem)

    # --- The originals ----------------------------------------------------------------------------

    def _files(self, place: BackupPlace, copy: sqlite3.Connection, verify: bool) -> set[Name]:
        """Copy what is not there; gives the files that are there and right, by folder and name."""
        there, strangers = place.originals.listing()
        for stranger in strangers:
            self._tell(Problem("original-misplaced", "original", "", stranger, FROM_COPY))
        right = {name for name in place.listed() & there.keys() if is_original(name)}
        known = {original.sha256 for original in known_originals(copy)}
        needed = all_kept(copy)
        size, done = sum(original.size for original in needed), 0
        with self._fixity.noting() as note:
            for n, original in enumerate(needed):
                self._progress.step(n, len(needed), original.name, size=(done, size))
                done += original.size
                name = place.originals.name_of(original)
                if verify or name not in right or there[name] != original.size:
                    damage = self._bring(place, original, name in there, name in right, note)
                    (right.add if damage is None else right.discard)(name)
                    if damage is not None and (original.sha256 in known or damage != MISSING):
                        self._tell(damaged(original, damage))
        self._needed = len(needed)
        if verify:
            names = {place.originals.name_of(original) for original in needed}
            right.difference_update(self._changed(place, sorted(right - names), there))
        return right

    def _bring(
        self, place: BackupPlace, original: Original, is_there: bool, was_right: bool, note: Note
    ) -> Said | None:
        """Let the place have a file; gives what is wrong with the archive's, None if the place has it."""
        found = place.originals.damaged(original) if is_there else MISSING
        if found is None:
            return None
        damage = place.originals.take(original, self._originals)
        note(original.sha256, outcome(damage))
        if damage is None:
            self._copied += 1
            self._copied_bytes += original.size
            if was_right:
                self._tell_backup(original, Said.of("original.was-in-backup", damage=found), _IN_BACKUP)
        return damage

    def _changed(self, place: BackupPlace, names: list[Name], there: dict[Name, int]) -> Iterator[Name]:
        """Those of files which only older generations need that are no longer what they were."""
        for n, (folder, name) in enumerate(names):
            self._progress.step(n, len(names), name)
            original = Original(name.partition(".")[0], there[folder, name], "", name)
            found = place.originals.damaged(original)
            if found is not None:
                self._tell_backup(original, Said.of("original.is-in-backup", damage=found), _OLDER)
                yield folder, name

    def _tell_backup(self, original: Original, what: Said, mend: Said) -> None:
        self._tell(Problem("original-backup", "original", original.sha256, what, mend, original.name))

    # --- What stays -------------------------------------------------------------------------------

    def _read_generations(self, place: BackupPlace, before: list[Generation]) -> None:
        for n, each in enumerate(before):
            self._progress.step(n, len(before), Said.of("stage.generation", made=each.made))
            if not place.generations.is_as_it_was(each):
                what = Said.of("database.generation", made=each.made)
                self._tell(
                    Problem("generation-changed", "", each.name, what, Said.of("mend.delete", name=each.name))
                )

    def _finish(self, place: BackupPlace, there: set[Name], removed: list[Generation]) -> None:
        """List what stays, then delete what does not."""
        gone = {each.name for each in removed}
        stay = [each for each in place.generations.all() if each.name not in gone]
        orphans = self._orphans(place, there, stay) if removed else set()
        place.write_manifest(self._lines(place, there - orphans, stay))
        for each in removed:
            place.generations.remove(each)
        for folder, name in orphans:
            place.originals.remove_stray(folder, name)

    def _orphans(self, place: BackupPlace, there: set[Name], stay: list[Generation]) -> set[Name]:
        """The files that no generation needs that stays; none where one cannot be asked."""
        needed: set[Name] = set()
        for each in stay:
            file, _ = place.generations.parts(each)
            try:
                with closing(read_only(file)) as copy:
                    needed.update(place.originals.name_of(original) for original in all_kept(copy))
            except sqlite3.Error:
                return set()
        return there - needed

    def _lines(
        self, place: BackupPlace, there: set[Name], stay: list[Generation]
    ) -> Iterator[tuple[str, str]]:
        yield sha256(place.about()).hexdigest(), ABOUT
        for each in stay:
            database, about = (path.name for path in place.generations.parts(each))
            yield each.sha256, f"{GENERATIONS}/{each.name}/{database}"
            yield sha256(place.generations.about(each)).hexdigest(), f"{GENERATIONS}/{each.name}/{about}"
            fixity = place.generations.fixity(each)
            if fixity is not None:
                yield sha256(fixity).hexdigest(), f"{GENERATIONS}/{each.name}/{g.FIXITY}"
        for folder, name in there:
            yield name.partition(".")[0], f"{ORIGINALS}/{folder}/{name}"


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Say in a sentence why a place cannot be written."""
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or error
        where = getattr(error, "filename", None) or path
        raise ArchiveError("backup", path=path, where=where, reason=str(reason)) from error
