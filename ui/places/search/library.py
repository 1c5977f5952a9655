"""The left side at work: what stands there, and what a click on it does to the search."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject

from archive.model import OpChanges, SavedSearch, SearchCount, SearchRequest, Stats, Tag
from ui.models.side_rows import SideRow
from ui.models.sidebar import SidebarModel
from ui.services import querytext
from ui.services.i18n import tr
from ui.services.operations import Operations
from ui.widgets.side_list import SideList


class Viewed(Protocol):
    """Whoever shows results."""

    @property
    def view(self) -> str:
        """Whether "stories" or "photos" are shown."""


class Asked(Viewed, Protocol):
    """Whoever holds the query."""

    @property
    def counted(self) -> Any:
        """A signal `(query, facets)`."""

    @property
    def query(self) -> str:
        """The query as it stands."""

    def set_query(self, query: str) -> None:
        """Ask another query."""

    def show_all(self, view: str) -> None:
        """Show all stories or all photos."""

    def note_empty(self, empty: bool) -> None:
        """Know whether there is anything in the archive."""


class Library(QObject):
    """Fills the side with counts, saved searches, tags and facets; every choice goes through the query."""

    def __init__(
        self,
        operations: Operations,
        search: Asked,
        results: Viewed,
        view: SideList,
        model: SidebarModel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._operations = operations
        self._search = search
        self._results = results
        self._model = model
        view.chosen.connect(self.choose)
        view.unfolded.connect(self.unfold)
        search.counted.connect(self._show_facets)
        operations.changed.connect(self._changed)
        operations.indexed.connect(self._count)

    def load(self) -> None:
        """Fetch what the side shows besides facets."""
        self._operations.query(
            tr("Library"),
            lambda c, p: (c.records.stats(), c.searches.all(), c.tags.all()),
            lambda loaded: self._show(*loaded),
            key=f"side-{id(self)}",
        )

    def choose(self, row: SideRow) -> None:
        """What a click on a row does."""
        if row.kind == "library":
            self._search.show_all(row.value)
        elif row.kind == "saved":
            self._search.set_query(row.value)
        elif row.kind == "facet":
            self._search.set_query(querytext.cycle(self._search.query, row.field, row.value))
        elif row.kind == "more":
            self._model.contents.longer.add(row.value)
            self._model.rebuild()

    def unfold(self, path: str) -> None:
        """Open or close a branch of the tags."""
        self._model.contents.opened ^= {path}
        self._model.rebuild()

    def _show(self, stats: Stats, saved: Sequence[SavedSearch], tags: Sequence[Tag]) -> None:
        contents = self._model.contents
        contents.stats, contents.saved, contents.tags = stats, saved, tags
        self._model.rebuild()
        if any(search.query not in contents.found for search in saved):
            self._count()
        self._search.note_empty(not stats.articles + stats.placements)

    def _count(self) -> None:
        """Count what each saved search finds now; the newest count wins."""
        queries = [search.query for search in self._model.contents.saved]
        if not queries:
            return
        self._operations.query(
            tr("Count saved searches"),
            lambda c, p: dict(
                zip(queries, c.search.count([SearchRequest(query) for query in queries], p), strict=True)
            ),
            self._show_counts,
            key=f"saved-counts-{id(self)}",
        )

    def _show_counts(self, found: dict[str, SearchCount]) -> None:
        self._model.contents.found = found
        self._model.rebuild()

    def _show_facets(self, query: str, facets: dict[str, tuple[tuple[str, int], ...]]) -> None:
        contents = self._model.contents
        contents.query, contents.view, contents.facets = query, self._results.view, facets
        self._model.rebuild()

    def _changed(self, changes: OpChanges) -> None:
        if changes:
            self.load()
