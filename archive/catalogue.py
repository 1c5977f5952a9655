"""The one door to an archive, for the window and the command line alike.

An archive is a folder:

    cutline.db     the records and the journal of their changes (SQLite)
    originals/     every file that came in, untouched, by its SHA-256
    README.txt     what this is, for whoever finds it

Search index and thumbnails lie in the user's cache folder and can be deleted at any time. The index must
not travel with an archive: it is trusted with what it says.
"""

from __future__ import annotations

import getpass
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar

from archive.curation import links, shelves, tags
from archive.curation.names import Names
from archive.errors import CutlineError
from archive.files.originals import Originals
from archive.files.thumbnails import Thumbnails
from archive.indexing import LAGGING, IndexFeed
from archive.model import (
    ImportResult,
    OpChanges,
    OperationName,
    RecordKind,
    SearchAdvice,
    SearchAnswer,
    SearchCount,
    UndoStep,
)
from archive.places import default_cache, make_folder
from archive.progress import Progress
from archive.records import Records
from archive.search import Completion, Facets, SearchIndex, Sort
from archive.store import statistics
from archive.store.database import FILE_NAME, ORIGINALS, Database
from archive.store.journal import Journal
from archive.store.undo import Undo

if TYPE_CHECKING:
    from archive.intake.importing import ImportReport

AnswerT = TypeVar("AnswerT")
THUMBNAILS = "thumbnails"


class Catalogue(Records):
    """One open archive. Every method may be called from any thread; all that write are named operations.

    Reading methods raise `NotFound` for an id that is no record, and any method `ArchiveError` where the
    archive itself fails.
    """

    def __init__(self, folder: Path, database: Database, cache: Path, who: str) -> None:
        super().__init__(database)
        self.folder = folder
        self.name = folder.name
        self._cache = cache
        self._journal = Journal(database, who)
        self._undo = Undo(database, self._journal)
        self.names = Names(database, self._journal)
        self._originals = Originals(folder / ORIGINALS)
        self._thumbnails = Thumbnails(cache / THUMBNAILS)
        self._index = SearchIndex(cache / "index", find_agency=self._canonical_agency)
        self._feed = IndexFeed(database, self._journal, self._index)

    @classmethod
    def open(
        cls, folder: Path, *, create: bool = False, cache: Path | None = None, who: str | None = None
    ) -> Self:
        """Open the archive in `folder`, making it first if `create` is set and there is none.

        `cache` is where what can be rebuilt is kept (default: the user's cache folder), `who` the name
        that the journal notes (default: the user's login). Raises `ArchiveError`.
        """
        folder = folder.expanduser().absolute()
        if create:
            make_folder(folder)
        database = Database(folder / FILE_NAME, create=create)
        root = cache or default_cache()
        # One index per place and archive: a copied archive must not follow the index of its twin.
        key = hashlib.sha256(f"{folder}\0{database.archive_id}".encode()).hexdigest()[:20]
        return cls(folder, database, root / key, who or _login())

    def close(self) -> None:
        """Close the archive; the object is of no use afterwards."""
        self._index.close()
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- Search ------------------------------------------------------------------------------------

    def search(
        self,
        query: str,
        *,
        kind: RecordKind | None = None,
        by_story: bool = False,
        limit: int = 50,
        offset: int = 0,
        sort: Sort = "relevance",
        facets: Sequence[str] = (),
        typing: bool = False,
        patient: bool = True,
        spellings: bool = True,
        progress: Progress | None = None,
    ) -> SearchAnswer:
        """Stories and uses of photos that match a query of our language; never fails for its syntax.

        While somebody is `typing`, the last word also finds all words that begin so. Who is not `patient`
        gets an answer at once, with a note where the index is still behind; see `catch_up`.

        An empty query finds everything, newest first. `by_story` gives one hit a story: the article, or
        that one of its photos which matches best. Sorts: relevance, newest, oldest, title. A first page
        that is not to wait for facets and other `spellings` of names is asked for without them; `facets` and
        `spellings` give them then. Raises `Cancelled` soon after `progress` was cancelled.
        """
        lag = self._feed.ready(patient=patient)
        if lag is not None and not self._feed.exists():
            return SearchAnswer((), 0, 0, 0, 0.0, notes=(lag,), lagging=True)
        answer = self._asked(
            lambda: self._index.search(
                query,
                kind=kind,
                by_story=by_story,
                limit=limit,
                offset=offset,
                sort=sort,
                facets=facets,
                typing=typing,
                spellings=spellings,
                progress=progress,
            ),
            SearchAnswer((), 0, 0, 0, 0.0, notes=(LAGGING,), lagging=True) if not patient else None,
            progress,
        )
        return answer if lag is None else replace(answer, notes=(*answer.notes, lag), lagging=True)

    def facets(
        self,
        query: str,
        names: Sequence[str],
        *,
        kind: RecordKind | None = None,
        by_story: bool = False,
        typing: bool = False,
        progress: Progress | None = None,
    ) -> Facets:
        """The facets of all that a search with the same wishes finds, as the index stands.

        Raises `Cancelled` soon after `progress` was cancelled.
        """
        if not self._feed.exists():
            return {}
        return self._asked(
            lambda: self._index.facets(
                query, names, kind=kind, by_story=by_story, typing=typing, progress=progress
            ),
            {},
        )

    def spellings(self, query: str, *, kind: RecordKind | None = None) -> SearchAdvice:
        """The query with other romanisations of its names that the archive has (Gaddafi, Qaddafi), if any."""
        if not self._feed.exists():
            return SearchAdvice()
        return self._asked(lambda: self._index.spellings(query, kind=kind), SearchAdvice())

    def count(self, queries: Sequence[str], progress: Progress | None = None) -> list[SearchCount]:
        """How many stories and photos each of several queries finds, as the index stands; no hits are read.

        Raises `Cancelled` soon after `progress` was cancelled.
        """
        if not self._feed.exists():
            return [SearchCount(0, 0) for _ in queries]
        return self._asked(lambda: self._index.count(queries, progress), progress=progress)

    def more_like(
        self,
        record_id: str,
        *,
        kind: RecordKind | None = None,
        by_story: bool = False,
        limit: int = 20,
        offset: int = 0,
        progress: Progress | None = None,
    ) -> SearchAnswer:
        """What resembles an article or a use of a photo by its most telling words and names, best first.

        Nothing of its own story is among it. Raises `NotFound`, and `Cancelled` as `search` does.
        """
        if not self.articles([record_id]):
            self.placement(record_id)
        self._feed.ready(patient=True)
        return self._asked(
            lambda: self._index.more_like(
                record_id, kind=kind, by_story=by_story, limit=limit, offset=offset, progress=progress
            ),
            progress=progress,
        )

    def complete(self, text: str, cursor: int, limit: int = 8) -> list[Completion]:
        """What the query under the cursor may go on as: fields, and values that the archive knows."""
        return self._index.complete(text, cursor, limit)

    def _asked(
        self,
        question: Callable[[], AnswerT],
        instead: AnswerT | None = None,
        progress: Progress | None = None,
    ) -> AnswerT:
        """What the index answers; where it turns out to be damaged, `instead`, or what a new one answers."""
        try:
            return question()
        except CutlineError as error:
            if error.code != "index-unavailable" or self._feed.exists():
                raise
        if instead is not None:
            return instead
        self._feed.catch_up(progress)
        return question()

    def reindex(self, progress: Progress | None = None) -> None:
        """Build the search index anew."""
        self._feed.rebuild(progress)

    def catch_up(self, progress: Progress | None = None) -> None:
        """Bring the search index up to date now instead of at the next search."""
        self._feed.catch_up(progress)

    # --- Pictures ----------------------------------------------------------------------------------

    def picture_path(self, photo_id: str) -> Path | None:
        """The first original of a photo, None where only its caption is known."""
        files = self.photo(photo_id).files
        return self._originals.path(files[0]) if files else None

    def thumbnail(self, photo_id: str, width: int, height: int) -> Path | None:
        """A JPEG of the photo that covers `width` × `height` pixels, made if it is not cached yet.

        None where there is no file. Raises `UnreadableFile` if the file is damaged.
        """
        files = self.photo(photo_id).files
        if not files:
            return None
        source = self._originals.path(files[0])
        return self._thumbnails.get(source, files[0].sha256, max(width, height))

    def verify(self, progress: Progress | None = None) -> list[str]:
        """Check the database and every original's digest; gives what is wrong, nothing if all is sound."""
        problems = self._database.check()
        with self._database.reading() as connection:
            originals = statistics.all_originals(connection)
        for done, original in enumerate(originals):
            if progress is not None:
                progress.step(done, len(originals), original.name)
            damage = self._originals.damaged(original)
            if damage:
                problems.append(f"original {original.sha256} ({original.name}) is {damage}")
        return problems

    # --- Changes -----------------------------------------------------------------------------------

    def import_paths(
        self,
        paths: Sequence[Path],
        progress: Progress | None = None,
        on_result: Callable[[ImportResult], None] | None = None,
        workers: int | None = None,
    ) -> ImportReport:
        """Bring in files and folders as one operation; see `archive.intake.importing`.

        They are read by `workers` processes (default: one a processor), or in this one with 0.
        """
        # Imported here: an archive is opened and searched without a single reader.
        from archive.intake.importing import Importer
        from archive.intake.workers import Setup, default_workers

        setup = Setup(
            self._database.file,
            self.folder / ORIGINALS,
            registry=self.names.registry(),
            thumbnails=self._cache / THUMBNAILS,
        )
        count = default_workers() if workers is None else workers
        importer = Importer(self.folder, setup, self._journal, count)
        return importer.run(paths, progress or Progress(), on_result or (lambda _: None))

    def add_tag(self, name: str, ids: Sequence[str]) -> OpChanges:
        """Tag articles or placements; "Harbour/Ferry fire" makes a tag inside a tag."""
        return self._do(_named("tag-add", tag=name), tags.add_tag, name, ids)

    def remove_tag(self, name: str, ids: Sequence[str]) -> OpChanges:
        """Take a tag off articles or placements."""
        return self._do(_named("tag-remove", tag=name), tags.remove_tag, name, ids)

    def rename_tag(self, old: str, new: str) -> OpChanges:
        """Give a tag another name; the old one stays as an alias."""
        return self._do(_named("tag-rename", old=old, new=new), tags.rename_tag, old, new)

    def merge_tags(self, source: str, into: str) -> OpChanges:
        """Make two tags one, under the name of `into`."""
        return self._do(_named("tag-merge", tag=source, into=into), tags.merge_tags, source, into)

    def recolour_tag(self, name: str, colour: str | None) -> OpChanges:
        """Set a tag's colour, "#rrggbb", or take it away with None."""
        return self._do(_named("tag-colour", tag=name), tags.recolour_tag, name, colour)

    def link(self, a: str, b: str, type: str, note: str = "") -> OpChanges:
        """Tie article `a` to article `b`; types are `archive.model.LINK_TYPES`."""
        return self._do(_named("link", type=type), links.add_link, a, b, type, note)

    def unlink(self, a: str, b: str) -> OpChanges:
        """Take away the link between two articles."""
        return self._do(_named("unlink"), links.remove_link, a, b)

    def correct_caption(self, placement_id: str, text: str | None) -> OpChanges:
        """Set the archivist's caption above the published one, or take it back with None."""
        from archive.curation import corrections  # before others wait: it reads word lists

        return self._do(
            _named("correct-caption"), corrections.correct_caption, placement_id, text, self.names.registry()
        )

    def correct_credit(self, placement_id: str, raw: str | None) -> OpChanges:
        """Set the archivist's credit line above the published one, or take it back with None."""
        from archive.curation import corrections  # before others wait: it reads word lists

        return self._do(
            _named("correct-credit"), corrections.correct_credit, placement_id, raw, self.names.registry()
        )

    def save_search(self, name: str, query: str) -> OpChanges:
        """Keep a query under a name."""
        return self._do(_named("search-save", name=name), shelves.save_search, name, query)

    def delete_saved_search(self, name: str) -> OpChanges:
        """Forget a saved search."""
        return self._do(_named("search-delete", name=name), shelves.delete_saved_search, name)

    def collect(self, name: str, ids: Sequence[str]) -> OpChanges:
        """Put records at the end of a collection, making it where there is none."""
        return self._do(_named("collection-add", name=name), shelves.collect, name, ids)

    def undo(self, operation_id: int | None = None) -> OpChanges:
        """Take back the newest operation, or the one named. Raises `Refused` with the reason."""
        return self._undo.undo(operation_id)

    def redo(self) -> OpChanges:
        """Do again what was undone last. Raises `Refused` with the reason."""
        return self._undo.redo()

    def undo_step(self) -> UndoStep | None:
        """What `undo` would take back."""
        return self._undo.steps()[0]

    def redo_step(self) -> UndoStep | None:
        """What `redo` would do again."""
        return self._undo.steps()[1]

    def changes_since(self, seq: int) -> OpChanges:
        """Everything that changed after a journal number, by this or any other process."""
        return self._journal.since(seq)

    def last_seq(self) -> int:
        """The journal's last number."""
        return self._journal.last()[0]

    def _canonical_agency(self, name: str) -> str | None:
        agency = self.names.registry().find(name)
        return agency.name if agency else None

    def _do(self, name: OperationName, act: Callable[..., None], *args: object) -> OpChanges:
        with self._journal.operation(name) as operation:
            act(operation, *args)
            return operation.changes()


def _named(code: str, **details: object) -> OperationName:
    return OperationName(code, details)


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no such user in the password file, as in some containers
        return "unknown"
