"""The rooms of an archive, each made and loaded when it is first entered.

Starting costs what it must: to open an archive, or to search it, few of them are needed.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from archive.files.originals import Originals
from archive.model import Note, Original
from archive.records import Records
from archive.search import SearchIndex
from archive.searching import Search, amiss_note
from archive.store.database import ORIGINALS, Database
from archive.store.journal import Journal
from archive.store.witness import Amiss, Witness

if TYPE_CHECKING:
    from archive.curation.collections import Collections
    from archive.curation.corrections import Corrections
    from archive.curation.history import History
    from archive.curation.links import Links
    from archive.curation.names import Names
    from archive.curation.review import Review
    from archive.curation.rights import Rights
    from archive.curation.same_photos import ReadFile
    from archive.curation.sameness import Sameness
    from archive.curation.searches import SavedSearches
    from archive.curation.settings import Settings
    from archive.curation.tags import Tags
    from archive.curation.trash import Trash
    from archive.exports import Exports
    from archive.imports import Imports
    from archive.keeping.room import Keeping
    from archive.ledger import Ledger
    from archive.pictures import Pictures

THUMBNAILS = "thumbnails"


class Rooms:
    """What can be done with one open archive, room by room; every method may be called from any thread."""

    def __init__(
        self, folder: Path, database: Database, cache: Path, journal: Journal, witness: Witness
    ) -> None:
        self.folder = folder
        self._database = database
        self._journal = journal
        self._witness = witness
        self._cache = cache
        self._originals = Originals(folder / ORIGINALS)
        self._index = SearchIndex(
            cache / "index",
            archive=database.archive_id,
            find_agency=lambda name: self.names.canonical_agency(name),
            find_names=lambda name: self.names.preferred(name),
        )
        self.records = Records(database)
        self.search = Search(database, journal, self._index, self.records, lambda: witness.amiss)

    @property
    def amiss(self) -> Amiss | None:
        """What is amiss with the journal by what was seen of it here before; None if nothing is."""
        return self._witness.amiss

    @property
    def amiss_note(self) -> Note | None:
        """The same as a note, for words in the user's language."""
        return None if self._witness.amiss is None else amiss_note(self._witness.amiss)

    @property
    def is_read_only(self) -> bool:
        """Whether the archive can only be read: whatever would change it raises `Refused` ("read-only")."""
        return self._database.is_read_only

    @cached_property
    def names(self) -> Names:
        """The authority: people, agencies, papers."""
        from archive.curation.names import Names

        return Names(self._database, self._journal)

    @cached_property
    def tags(self) -> Tags:
        """The tree of tags, and what carries them."""
        from archive.curation.tags import Tags

        return Tags(self._database, self._journal)

    @cached_property
    def review(self) -> Review:
        """What readings leave open."""
        from archive.curation.review import Review

        return Review(self._database, self._journal)

    @cached_property
    def corrections(self) -> Corrections:
        """What archivists put in the place of what was read."""
        from archive.curation.corrections import Corrections

        return Corrections(self._database, self._journal, self.names)

    @cached_property
    def searches(self) -> SavedSearches:
        """Saved searches."""
        from archive.curation.searches import SavedSearches

        return SavedSearches(self._database, self._journal)

    @cached_property
    def collections(self) -> Collections:
        """Records put together by hand, in order."""
        from archive.curation.collections import Collections

        return Collections(self._database, self._journal)

    @cached_property
    def rights(self) -> Rights:
        """Orders on the use of photos, and the audit."""
        from archive.curation.rights import Rights

        return Rights(self._database, self._journal)

    @cached_property
    def settings(self) -> Settings:
        """What holds for the archive as a whole."""
        from archive.curation.settings import Settings

        return Settings(self._database, self._journal)

    @cached_property
    def trash(self) -> Trash:
        """What was thrown away."""
        from archive.curation.trash import Trash

        return Trash(self._database, self._journal, self._originals)

    @cached_property
    def history(self) -> History:
        """The journal: what was done, undo and redo."""
        from archive.curation.history import History

        return History(self._database, self._journal)

    @cached_property
    def imports(self) -> Imports:
        """How files come in."""
        from archive.imports import Imports

        return Imports(self.folder, self._database, self._journal, self.names, self._cache / THUMBNAILS)

    @cached_property
    def exports(self) -> Exports:
        """How records are given out."""
        from archive.exports import Exports

        return Exports(self._database, self.records, self._originals, self.pictures, self.folder.name)

    @cached_property
    def same(self) -> Sameness:
        """What is one photo or one story, and what is not."""
        from archive.curation.sameness import Sameness

        def read(original: Original) -> ReadFile:
            return self.imports.read_original(original)

        return Sameness(self._database, self._journal, self.names, read)

    @cached_property
    def pictures(self) -> Pictures:
        """The files of photos, and small copies of them."""
        from archive.files.thumbnails import Thumbnails
        from archive.pictures import Pictures

        return Pictures(self.records, self._originals, Thumbnails(self._cache / THUMBNAILS))

    @cached_property
    def links(self) -> Links:
        """Stories that belong together, and threads of them."""
        from archive.curation.links import Links

        return Links(self._database, self._journal, self.search.shared_words)

    @cached_property
    def ledger(self) -> Ledger:
        """What papers corrected, clarified and retracted."""
        from archive.ledger import Ledger

        return Ledger(self.records, self.links, self.search)

    @cached_property
    def keeping(self) -> Keeping:
        """Whether the archive is whole, and how it is mended."""
        from archive.keeping.room import Keeping

        return Keeping(
            self.folder,
            self._database,
            self._originals,
            self.search,
            self._witness,
            lambda: self._journal.person,
        )
