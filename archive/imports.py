"""The room of imports: what brings files and folders in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from archive.curation.names import Names
from archive.curation.same_photos import ReadFile
from archive.model import ImportResult, Original
from archive.progress import Progress
from archive.store.database import Database
from archive.store.journal import Journal
from archive.store.opening import originals_of

if TYPE_CHECKING:
    from archive.intake.importing import ImportReport
    from archive.reading.libraries.portion import Portion
    from archive.reading.libraries.records import Glance


class Imports:
    """Imports into one archive, the one in `folder`."""

    def __init__(
        self,
        folder: Path,
        database: Database,
        journal: Journal,
        names: Names,
        thumbnails: Path,
    ) -> None:
        self._folder = folder
        self._database = database
        self._journal = journal
        self._names = names
        self._thumbnails = thumbnails

    def run(
        self,
        paths: Sequence[Path],
        progress: Progress | None = None,
        on_result: Callable[[ImportResult], None] | None = None,
        workers: int | None = None,
        *,
        watching: bool = False,
        portion: Portion | None = None,
    ) -> ImportReport:
        """Bring in files and folders as one operation; see `archive.intake.importing`.

        They are read by `workers` processes (default: one a processor), or in this one with 0. What a
        watched folder brings is no step of the person's own, and signed so: `watching`. `portion` says whose
        library each is, and how a table's columns are read.
        """
        self._database.refuse_read_only()
        # Imported here: an archive is opened and searched without a single reader.
        from archive.intake.importing import Importer
        from archive.intake.workers import Setup, default_workers

        setup = Setup(
            self._folder,
            originals_of(self._folder),
            registry=self._names.registry(),
            thumbnails=self._thumbnails,
        )
        count = default_workers() if workers is None else workers
        journal = self._journal.watching() if watching else self._journal
        importer = Importer(self._folder, setup, journal, count)
        return importer.run(paths, progress or Progress(), on_result or (lambda _: None), portion)

    def glance(self, library: Path, portion: Portion | None = None) -> Glance:
        """What another program's library holds, nothing taken over. Raises `UnreadableFile`."""
        from archive.intake.libraries import look  # as above

        return look(library, portion)

    def read_original(self, original: Original) -> ReadFile:
        """What a kept file of a photo says of itself; nothing for one that cannot be read any more."""
        from archive.files.thumbnails import Thumbnails
        from archive.intake.incoming import Incoming

        originals, thumbnails = originals_of(self._folder), Thumbnails(self._thumbnails)
        incoming = Incoming(self._database, originals, registry=self._names.registry(), thumbnails=thumbnails)
        picture = incoming.read_again(original)
        return ReadFile(picture.metadata, picture.seen)
