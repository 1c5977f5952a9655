"""The one door to an archive, for the window and the command line alike: it opens and composes its rooms.

An archive is a folder:

    cutline.db     the records and the journal of their changes (SQLite)
    originals/     every file that came in, untouched, by its SHA-256
    fixity.db      when each of them was last read (SQLite; can be deleted)
    backups/       the database as it was on some of the last days, and before it came to a newer form
    README.txt     what this is, for whoever finds it

Search index and thumbnails lie in the user's cache folder and can be deleted at any time. The index must
not travel with an archive: it is trusted with what it says.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self

from archive.curation.selection import Grown, Ids, Selected, Selection
from archive.errors import ArchiveError, NotFound, Refused
from archive.model import OpChanges, Preview
from archive.people import Person, named_by_environment, this_person
from archive.places import DATABASE, default_cache, make_folder
from archive.progress import Progress
from archive.rooms import Rooms
from archive.store.database import ORIGINALS, Database, driver_of
from archive.store.journal import Journal
from archive.store.opening import open_database
from archive.store.seals import Seal
from archive.store.witness import Seen, Witness

if TYPE_CHECKING:
    from archive.keeping.backups.restoring import RestoreReport
    from archive.keeping.bagging import BagReport
    from archive.keeping.problems import Problem
    from archive.keeping.repaired import Repaired
    from archive.moving import MoveReport
    from archive.store.generations import Generation

_TRIES = 3
WITNESS = "witness.json"
_CACHE = ".cache"
"""The cache of an archive that is still being made, in its own folder."""


class Catalogue(Rooms):
    """One open archive. What can be done with it stands in its rooms; all that writes is a named operation.

    `search`, `records`, `pictures`, `imports`, `tags`, `links`, `same`, `names`, `review`, `corrections`,
    `searches` (saved ones), `collections`, `rights`, `ledger`, `trash`, `settings`, `history`, `keeping`.
    Every method may be called from any thread. Reading methods raise `NotFound` for an id that is no record,
    and any method `ArchiveError` where the archive itself fails.
    """

    def __init__(self, folder: Path, database: Database, cache: Path, person: Person) -> None:
        witness = Witness(cache / WITNESS)
        with database.reading() as connection:
            witness.look(driver_of(connection))
        super().__init__(folder, database, cache, Journal(database, person, self._sealed), witness)
        self.name = folder.name
        self.has_written = False
        """Whether anything was done to the archive through this."""

    @classmethod
    def open(
        cls, folder: Path, *, create: bool = False, cache: Path | None = None, who: str | None = None
    ) -> Self:
        """Open the archive in `folder`, making it first if `create` is set and there is none.

        `cache` is where what can be rebuilt is kept (default: the user's cache folder), `who` the name
        that the journal notes (default: `archive.people.this_person`). Raises `ArchiveError`.
        """
        folder = folder.expanduser().absolute()
        if create:
            make_folder(folder)
        database = open_database(folder, create=create)
        try:
            person = _signing(database) if who is None else Person(who)
        except BaseException:
            database.close()
            raise
        root = cache or default_cache()
        # One index per place and archive: a copied archive must not follow the index of its twin.
        key = hashlib.sha256(f"{folder}\0{database.archive_id}".encode()).hexdigest()[:20]
        return cls(folder, database, root / key, person)

    @classmethod
    def repair(
        cls,
        folder: Path,
        place: Path | None = None,
        *,
        cache: Path | None = None,
        progress: Progress | None = None,
        told: Callable[[Repaired], None] = lambda _: None,
    ) -> tuple[list[Repaired], list[Problem]]:
        """Mend the archive in `folder`, which nobody has open, with what lies in `place` too: a backup, or
        any folder of files that came in. Gives what was done, each also `told`, and what is still wrong.

        Raises `ArchiveError` where there is no archive, or it is in use, and `Cancelled`.
        """
        from archive.files.fixity import Fixity
        from archive.files.originals import Originals  # here: most who open an archive mend nothing
        from archive.keeping.repairing import Repairing

        folder = folder.expanduser().absolute()
        mended = _Mended(folder, cache, progress or Progress())
        repairing = Repairing(mended, Originals(folder / ORIGINALS), Fixity(folder), place, told)
        left = repairing.run()
        return repairing.done, left

    @classmethod
    def restore(
        cls,
        place: Path,
        folder: Path,
        *,
        to: str = "",
        progress: Progress | None = None,
        told: Callable[[Problem], None] = lambda _: None,
    ) -> RestoreReport:
        """Bring an archive back to a new folder from a backup, or from an archive's own copies: the newest,
        or as it was at a moment (ISO 8601, UTC). Files that are missing or damaged there are `told`.

        Raises `NotFound` where nothing can be brought back, `Refused` for a folder that is not new,
        `ArchiveError` where it cannot be written, `Cancelled`; the folder is not made then.
        """
        from archive.keeping.backups.restoring import Restoring  # here: most who open an archive do not

        work = Restoring(told, progress or Progress())
        return work.run(place.expanduser().resolve(), folder.expanduser().absolute(), to)

    @staticmethod
    def move(source: Path, target: Path, *, progress: Progress | None = None) -> MoveReport:
        """Bring a whole archive from one folder to another, of which either may name a shared archive. The
        one that it came from stays as it is.

        Raises `Refused` where the new one is not new or somebody changed the old one meanwhile, `Cancelled`,
        and `ArchiveError` where one of them cannot be opened or they differ afterwards.
        """
        from archive.moving import move  # here: most who open an archive do not

        return move(source.expanduser().absolute(), target.expanduser().absolute(), progress or Progress())

    @staticmethod
    def copies_in(place: Path) -> list[Generation]:
        """The copies of a database that `restore` can bring back from a place, the oldest first.

        Raises `NotFound` where it is neither a backup nor an archive, or holds none.
        """
        from archive.keeping.backups.place import kept_in  # here: most who open an archive do not

        found = kept_in(place.expanduser().resolve()).generations.all()
        if not found:
            raise NotFound("no-backup.none-finished", place=place)
        return found

    @classmethod
    def unbag(
        cls,
        place: Path,
        folder: Path,
        *,
        progress: Progress | None = None,
        told: Callable[[Problem], None] = lambda _: None,
    ) -> BagReport:
        """Make a new archive in `folder` of a bag that Cutline made, of a whole archive or of a selection.

        All of the bag is checked before anything is stored: raises `Refused` where it is not what it says, or
        the folder is not new, `ArchiveError` where that cannot be written, `Cancelled`. Files that it lacks
        are `told`.
        """
        from archive.keeping.bagging import clear, refuse_unsound, unbagged  # here: most who open do not

        work, bag = progress or Progress(), place.expanduser().resolve()
        with unbagged(bag, folder.expanduser().absolute(), told, work) as (beside, report):
            cache = beside / _CACHE
            with cls.open(beside, cache=cache) as opened:
                refuse_unsound(bag, opened.keeping.verify(work, files=False))
            clear(cache)
        return report

    def _sealed(self, seal: Seal) -> None:
        self.has_written = True
        self._witness.note(seal)

    @property
    def person(self) -> Person:
        """Who works here: signs what is done, and takes back and does again what is their own."""
        return self._journal.person

    def sign_as(self, person: Person) -> None:
        """Let somebody work here from now on; what was done before stays signed as it was."""
        self._journal.person = person

    def previewing(self, examples: int = 20, *, whole: bool = False) -> AbstractContextManager[Preview]:
        """What this thread does within is told by the preview, with at most so many examples, and not done:
        every operation runs, and is rolled back at its end. `whole` previews tell all that changes in the
        first thousand records.
        """
        return self._journal.previewing(examples, whole)

    def do_to(self, selection: Selection, act: Callable[[Ids], OpChanges]) -> OpChanges:
        """Do something to records that are named, or to all that a query finds as the archive stands.

        Raises what `act` raises, and `Refused` where others write between the query and each of three tries.
        """
        if selection.query is None:
            return act(selection.ids)
        for _ in range(_TRIES):
            with suppress(Grown):
                return act(self._selected(selection.query, selection))
        raise Refused("busy.query")

    def _selected(self, query: str, selection: Selection) -> Selected:
        ids, seq = self.search.selected(query, selection.kind, by_story=selection.by_story)
        return Selected(tuple(one for one in ids if one not in selection.left_out), seq)

    def ids_of(self, selection: Selection) -> Sequence[str]:
        """The records that are meant, as the archive stands."""
        if selection.query is None:
            return selection.ids
        return self._selected(selection.query, selection).ids

    def tags_of(self, selection: Selection) -> tuple[int, int, tuple[tuple[str, int], ...]]:
        """How many stories and uses of photos are meant, and how many of them carry each tag, by its path.

        Raises `NotFound` for an id that is no record.
        """
        return self.tags.carried(self.ids_of(selection))

    @property
    def is_shared(self) -> bool:
        """Whether it lies on a newsroom's server, which whoever runs that keeps and backs up."""
        return self._database.is_shared

    def close(self) -> None:
        """Close the archive; the object is of no use afterwards."""
        self._index.close()
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _signing(database: Database) -> Person:
    """Who signs what is done: on a newsroom's server its role, and nobody for another."""
    if not database.role:
        return this_person()
    if named_by_environment():
        raise Refused("signed-by-server", role=database.role)
    return Person(database.role)


class _Mended:
    """An archive that is being mended: opened anew for every look at it."""

    def __init__(self, folder: Path, cache: Path | None, progress: Progress) -> None:
        self.file = folder / DATABASE
        self._folder = folder
        self._cache = cache
        self._progress = progress
        self._seen: Seen | None = None

    def check(self, *, files: bool) -> list[Problem]:
        """All that is wrong with it."""
        from archive.keeping.problems import BACKUP, Problem
        from archive.keeping.repairing import CLOSED

        try:
            with Catalogue.open(self._folder, cache=self._cache) as opened:
                if opened.amiss is not None:
                    self._seen = opened.amiss.seen
                return opened.keeping.verify(self._progress, files=files)
        except ArchiveError as error:
            if error.code not in ("damaged", "strange-schema", "newer-archive", "foreign-database"):
                raise
            return [Problem(CLOSED, "", "", error.said, BACKUP)]

    def seen(self) -> Seen | None:
        """What was seen of its journal, where that is more than there is."""
        return self._seen

    def reindex(self) -> None:
        """Build the search index anew."""
        with Catalogue.open(self._folder, cache=self._cache) as opened:
            opened.search.reindex()
