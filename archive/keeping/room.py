"""The room of keeping: is the archive whole, when was that last looked at, and how is it mended."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from archive.errors import Refused
from archive.files.fixity import BACKED_UP, VERIFIED, Fixity
from archive.files.originals import Originals
from archive.keeping.closely import ERASED
from archive.keeping.files import Stray, check_bytes, known_originals, strays
from archive.keeping.problems import Problem
from archive.keeping.raw import any_text
from archive.keeping.verifying import Extent, Verifying, longest_unread
from archive.model import Original
from archive.model.said import Said
from archive.people import Person
from archive.places import COPIES_KEPT
from archive.progress import Progress
from archive.searching import Search
from archive.store.database import Database, driver_of
from archive.store.generations import Generation
from archive.store.logs import SAVED
from archive.store.witness import Amiss, Witness

if TYPE_CHECKING:
    from archive.curation.selection import Ids
    from archive.keeping.backups.making import BackupReport
    from archive.keeping.bagging import BagReport

LONG_UNREAD = timedelta(days=90)
"""How long a kept file may go unread before that is told."""
_CAME = (
    "SELECT c.row_id, max(o.at) FROM change c JOIN operation o ON o.id = c.operation_id "
    "WHERE c.table_name = 'original' AND c.after IS NOT NULL GROUP BY c.row_id"
)
_ERASED = (
    "SELECT o.id, o.who, o.at, count(*) FROM operation o JOIN change c ON c.operation_id = o.id "  # noqa: S608
    f"WHERE o.code = '{ERASED}' GROUP BY o.id ORDER BY o.id"
)
_QUICK, _WHOLE = "quick", "whole"


@dataclass(frozen=True, slots=True)
class Status:
    """How well an archive is known to be kept; times are ISO 8601 in UTC, None for never.

    `last_verify` is the last check of any extent, `last_whole` the last one that read all, `problems` how
    many the last one found. Of the kept files `unread` were never read since they came in, `overdue` neither
    came in nor were read within 90 days, and the `oldest` of these times is of the one that waited longest.
    `damaged` are those that were not equal when they were last read. `last_backup` is the last one that was
    finished.
    `amiss` is what is amiss with the journal by what was seen of it before.
    """

    last_verify: str | None
    last_whole: str | None
    problems: int
    originals: int
    unread: int
    overdue: int
    oldest: str | None
    damaged: tuple[str, ...]
    last_backup: str | None
    amiss: Amiss | None

    @property
    def is_overdue(self) -> bool:
        """Whether a kept file went unread for 90 days."""
        return self.overdue > 0


@dataclass(frozen=True, slots=True)
class Erased:
    """An operation that took rows off the journal too: its number, who did it when (ISO 8601, UTC), how many
    rows.
    """

    operation: int
    who: str
    at: str
    rows: int


class Keeping:
    """Checks and mends one archive. Every method may be called from any thread."""

    def __init__(
        self,
        folder: Path,
        database: Database,
        originals: Originals,
        search: Search,
        witness: Witness,
        person: Callable[[], Person],
    ) -> None:
        """`person` tells who works here."""
        self._folder = folder
        self._database = database
        self._originals = originals
        self._search = search
        self._witness = witness
        self._person = person
        self._fixity = Fixity(folder)

    @property
    def fixity(self) -> Fixity:
        """When each kept file was read, and what was done to keep it."""
        return self._fixity

    def verify(
        self,
        progress: Progress | None = None,
        *,
        quick: bool = False,
        sample: float = 1.0,
        files: bool = True,
        told: Callable[[Problem], None] = lambda _: None,
    ) -> list[Problem]:
        """Check the archive; gives all that is wrong, nothing if it is sound, and tells each as it is found.

        A `quick` check reads no kept file and of the tables what changed last; `sample` is the share of the
        kept files that is read, those first that were not read for the longest; without `files` neither they
        nor the index are looked at, and nothing is remembered. Raises `Cancelled`.
        """
        work = progress or Progress()
        checked = Verifying(
            self._database, self._originals, self._search, self._witness, self._fixity, told, work
        )
        problems = checked.run(Extent(quick, sample, files))
        if not files:
            return problems
        extent = _QUICK if quick else _WHOLE if sample >= 1 else f"sample {sample:.0%}"
        self._fixity.note_event(VERIFIED, f"{extent}, problems: {len(problems)}")
        return problems

    def check_some(self, budget: float, progress: Progress | None = None) -> list[Problem]:
        """Read kept files for some seconds, those first that were not read for the longest; for idle time.

        At least one is read. Gives what is wrong with them. Raises `Cancelled`.
        """
        found: list[Problem] = []
        end = time.monotonic() + budget
        for original in longest_unread(self._known(), self._fixity):
            check_bytes(self._originals, [original], self._fixity, found.append, progress or Progress())
            if time.monotonic() >= end:
                break
        return found

    def status(self) -> Status:
        """How well the archive is known to be kept."""
        readings = self._fixity.readings()
        with self._database.reading() as connection:
            raw = driver_of(connection)
            with any_text(raw):
                known = {original.sha256 for original in known_originals(raw)}
                came = dict(raw.execute(_CAME).fetchall())
        times = [readings[each].at if each in readings else came.get(each, "")[:19] for each in known]
        late = (datetime.now(UTC) - LONG_UNREAD).isoformat(timespec="seconds")
        checks = [event for event in self._fixity.events() if event.kind == VERIFIED]
        whole = [event for event in checks if event.outcome.startswith(_WHOLE)]
        backup = self._fixity.last(BACKED_UP)
        return Status(
            last_verify=checks[-1].at if checks else None,
            last_whole=whole[-1].at if whole else None,
            problems=int(checks[-1].outcome.rpartition(" ")[2]) if checks else 0,
            originals=len(known),
            unread=len(known - readings.keys()),
            overdue=sum(at < late for at in times),
            oldest=min(times, default=None),
            damaged=tuple(sorted(known & self._fixity.damaged())),
            last_backup=backup.at if backup else None,
            amiss=self._witness.amiss,
        )

    def accept(self) -> None:
        """Take the journal as it stands for what it should be: an older copy was put back on purpose."""
        with self._database.reading() as connection:
            self._witness.accept(driver_of(connection))
        if not self._database.is_read_only:
            self._database.file.with_name(SAVED).unlink(missing_ok=True)
        self._search.reindex()

    def backup(
        self,
        place: Path,
        progress: Progress | None = None,
        *,
        keep: int = COPIES_KEPT,
        verify: bool = False,
        told: Callable[[Problem], None] = lambda _: None,
    ) -> BackupReport:
        """Back the archive up to a folder, on another disk at best; others may write meanwhile.

        So many copies of the database are kept, originals are copied that are not there yet; `verify` reads
        all again that is there. Raises `Refused` for a folder that is no place for it, `ArchiveError` where
        it cannot be written, `Cancelled`; what was backed up before is whole then.
        """
        from archive.keeping.backups.making import BackingUp, Wanted  # here: most who open an archive do not

        work = BackingUp(
            self._folder, self._database, self._originals, self._fixity, told, progress or Progress()
        )
        return work.run(place.expanduser().resolve(), Wanted(keep, verify))

    def bag(
        self,
        place: Path,
        of: Ids | None = None,
        progress: Progress | None = None,
        *,
        told: Callable[[Problem], None] = lambda _: None,
    ) -> BagReport:
        """Make a bag (BagIt 1.0) of the whole archive, or `of` some records, in a new folder: originals, and
        the database as text that outlives the program. Files that are missing or damaged are `told`.

        Raises `Refused` for a folder that is not new, and where the database is not sound, `NotFound`,
        `ArchiveError` where it cannot be written, `Cancelled`; the folder is not made then.
        """
        from archive.keeping.bagging import Bagging  # here: most who open an archive do not

        work = progress or Progress()
        if self.verify(work, files=False):
            raise Refused("not-sound")
        bagging = Bagging(self._folder.resolve(), self._database, self._originals, self._person(), told, work)
        target = place.expanduser().absolute()
        return bagging.whole(target) if of is None else bagging.some(of, target)

    def copies(self) -> list[Generation]:
        """The copies of the database that the archive made of itself, the oldest first."""
        return self._database.copies.all()

    def copy_daily(self, progress: Progress | None = None) -> Generation | None:
        """Copy the database into the archive's own `backups` if that is due: on another day than the last
        one, if something was done since. Gives the copy, None where none is due or none can be made.
        """
        work = progress or Progress()
        return self._database.copy_daily(
            lambda done, total: work.step(done, total, Said.of("stage.database"))
        )

    def erased(self) -> list[Erased]:
        """What was erased from the journal for good, as a court may order, the oldest first."""
        with self._database.reading() as connection:
            return [Erased(*row) for row in driver_of(connection).execute(_ERASED)]

    def write_premis(self, target: Path) -> int:
        """Write what was done to keep each file, as PREMIS 3 in XML; gives the number of events.

        Raises `CutlineError` where it cannot be written.
        """
        from archive.keeping.premis import write_premis  # here: it loads lxml

        with self._database.reading() as connection:
            return write_premis(target, driver_of(connection), self._fixity)

    def strays(self) -> list[Stray]:
        """The kept files to which nothing refers and which no redo brings back."""
        with self._database.reading() as connection:
            return strays(self._originals, driver_of(connection))

    def tidy(self) -> list[Stray]:
        """Delete the kept files to which nothing refers; gives them.

        Raises `Refused` where work is lost: the files may be of what was lost. Raises `OSError`.
        """
        self._database.refuse_read_only()
        amiss = self._witness.amiss
        if amiss is not None:
            raise Refused("work-lost.tidy", why=amiss.what)
        found = self.strays()
        for stray in found:
            self._originals.remove_stray(stray.folder, stray.name)
        return found

    def _known(self) -> list[Original]:
        with self._database.reading() as connection, any_text(driver_of(connection)):
            return known_originals(driver_of(connection))
