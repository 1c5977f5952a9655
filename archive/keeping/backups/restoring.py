"""Bringing an archive back from a backup, or from the copies of its database that it made itself.

All is written beside the new folder and becomes it at the end. What breaks off goes on the next time: files
that are there and right are not written again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from archive.errors import ArchiveError, NotFound
from archive.files.beside import made_beside, refuse_taken
from archive.files.fixity import RESTORED, Fixity
from archive.files.originals import MISSING, Originals
from archive.keeping.backups.place import Kept, kept_in, refuse_within
from archive.keeping.backups.rewinding import NotPossible, rewind
from archive.keeping.files import all_kept, damaged, known_originals, outcome
from archive.keeping.problems import Problem, Told
from archive.model.said import Said
from archive.places import DATABASE, make_folder
from archive.progress import Progress
from archive.store.database import ORIGINALS
from archive.store.generations import FIXITY, Generation, read_only
from archive.store.structure import refuse_strange
from archive.store.tables import SCHEMA_VERSION

_BESIDE = ".restoring"


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """An archive that was brought back to `folder`: from which `generation`, `as_of` which moment (ISO 8601,
    UTC), how many later changes were `taken_back` for that, how many `originals` are there, what is wrong.

    `remark` says why an older generation was taken than was asked for; None where none was.
    """

    folder: Path
    generation: Generation
    as_of: str
    taken_back: int
    originals: int
    problems: tuple[Problem, ...]
    remark: Said | None = None


class Restoring:
    """One archive brought back to a new folder."""

    def __init__(self, told: Told, progress: Progress) -> None:
        self._told = told
        self._progress = progress
        self._problems: list[Problem] = []

    def run(self, place: Path, folder: Path, moment: str = "") -> RestoreReport:
        """Bring back what is kept in `place` to `folder`, the newest or as it was at a moment.

        Raises `NotFound` where there is nothing to bring back, `Refused` for a folder that is not new or
        lies within the place, `ArchiveError` where it cannot be written or the copy is damaged, `Cancelled`.
        """
        kept = kept_in(place)
        refuse_taken(folder)
        refuse_within(kept.path, folder)
        all_of_them = kept.generations.all()
        if not all_of_them:
            raise NotFound("no-backup.nothing", place=place)
        with _explained(kept.path, folder), made_beside(folder, _BESIDE, goes_on=True) as beside:
            make_folder(beside)
            chosen, taken_back, remark = self._database(kept, all_of_them, beside / DATABASE, moment)
            fixity = self._fixity(kept, chosen, beside)
            files = self._files(kept, beside, fixity)
            fixity.note_event(RESTORED, f"from {kept.path}, problems: {len(self._problems)}")
        as_of = moment if taken_back else chosen.made
        return RestoreReport(folder, chosen, as_of, taken_back, files, tuple(self._problems), remark)

    # --- The database -----------------------------------------------------------------------------

    def _database(
        self, kept: Kept, found: list[Generation], file: Path, moment: str
    ) -> tuple[Generation, int, Said | None]:
        """Put the database in its place; gives the generation, how many changes were taken back, a remark."""
        exact = found[-1] if not moment else next((each for each in found if each.made == moment), None)
        if exact is not None:
            self._copy(kept, exact, file)
            return exact, 0, None
        remark: Said | None = None
        later = next((each for each in found if each.made > moment), None)
        if later is not None and later.schema == SCHEMA_VERSION:
            self._copy(kept, later, file)
            try:
                return later, rewind(file, moment), None
            except NotPossible as reason:
                remark = Said.of("restore-remark", made=later.made, moment=moment, why=reason.why)
        before = [each for each in found if each.made <= moment]
        if not before:
            values = {"moment": moment, "made": found[0].made}
            if remark is None:
                raise NotFound("no-backup.so-far", **values)
            raise NotFound("no-backup.not-taken-back", remark=remark, **values)
        self._copy(kept, before[-1], file)
        return before[-1], 0, remark

    def _copy(self, kept: Kept, generation: Generation, file: Path) -> None:
        self._progress.step(0, 0, Said.of("stage.database"))
        for left in (file.with_name(file.name + end) for end in ("", "-wal", "-shm", "-journal")):
            left.unlink(missing_ok=True)
        if not kept.generations.copy(generation, file, self._progress.check):
            raise ArchiveError(
                "damaged.generation",
                made=generation.made,
                folder=kept.generations.folder,
                day=generation.made[:10],
            )
        with closing(read_only(file)) as copy:
            refuse_strange(copy, file)

    def _fixity(self, kept: Kept, generation: Generation, beside: Path) -> Fixity:
        """What was known of the readings of files and was done to keep them goes on."""
        file = beside / FIXITY
        for left in (file, file.with_name(f"{FIXITY}-journal")):
            left.unlink(missing_ok=True)
        known = kept.generations.fixity(generation)
        if known is not None:
            with file.open("xb") as stream:
                stream.write(known)
        return Fixity(beside)

    # --- The originals ----------------------------------------------------------------------------

    def _files(self, kept: Kept, beside: Path, fixity: Fixity) -> int:
        """Bring the files that the database needs, and none besides; gives how many are there."""
        target = Originals(beside / ORIGINALS)
        target.clear_unfinished(0)
        with closing(read_only(beside / DATABASE)) as copy:
            known = {original.sha256 for original in known_originals(copy)}
            needed = all_kept(copy)
        there, _ = target.listing()
        for folder, name in there.keys() - {target.name_of(original) for original in needed}:
            target.remove_stray(folder, name)
        size, done, right = sum(original.size for original in needed), 0, 0
        with fixity.noting() as note:
            for n, original in enumerate(needed):
                self._progress.step(n, len(needed), original.name, size=(done, size))
                done += original.size
                is_there = target.name_of(original) in there and target.damaged(original) is None
                damage = None if is_there else target.take(original, kept.originals)
                note(original.sha256, outcome(damage))
                right += damage is None
                if damage is not None and (original.sha256 in known or damage != MISSING):
                    problem = damaged(original, damage)
                    self._problems.append(problem)
                    self._told(problem)
        return right


@contextmanager
def _explained(place: Path, folder: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or error
        raise ArchiveError(
            "restore",
            place=place,
            folder=folder,
            where=getattr(error, "filename", None) or folder,
            reason=str(reason),
        ) from error
