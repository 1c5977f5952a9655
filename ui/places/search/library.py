"""The left side at work: what stands there, and what a click on it does to the search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from archive.model import OpChanges, SavedSearch, SearchCount, SearchRequest, Stats
from ui.models.side_rows import SideRow
from ui.models.sidebar import FACETS, YEARS, SidebarModel, TagBranches
from ui.places.search.facet_dialog import FacetDialog
from ui.places.search.question import Rest
from ui.places.search.side_menu import SideMenus
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
        """A signal `(query, Rest)`."""

    @property
    def request(self) -> SearchRequest:
        """What is asked of the archive now."""

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
    """Fills the side with counts, saved searches, tags and facets; every choice goes through the query.

    `facets_asked(count)` tells how many of them the query asks for.
    """

    facets_asked = Signal(int)

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
        self._window = view
        self.menus = SideMenus(operations, search, view)
        view.chosen.connect(self.choose)
        view.also_chosen.connect(self.choose_also)
        view.extended.connect(self.extend)
        view.spanned.connect(self.choose_span)
        view.unfolded.connect(self.unfold)
        view.menu_wanted.connect(self.menus.show_row)
        search.counted.connect(self._show_facets)
        operations.changed.connect(self._changed)
        operations.indexed.connect(self._count)

    def load(self) -> None:
        """Fetch what the side shows besides facets."""
        self._operations.query(
            tr("Library"),
            lambda c, p: (c.records.stats(), c.searches.all(), TagBranches.of(c.tags.all())),
            lambda loaded: self._show(*loaded),
            key=f"side-{id(self)}",
        )

    def choose(self, row: SideRow) -> None:
        """What a click on a row does."""
        if row.kind == "library":
            self._search.show_all(row.value)
        elif row.kind == "saved":
            self._search.set_query(row.value)
        elif row.kind == "facet" and row.field == YEARS:
            self._choose_year(row.value)
        elif row.kind == "facet" and row.is_extra:
            self.choose_also(row)  # with the others nothing has it
        elif row.kind == "facet":
            self._search.set_query(querytext.cycle(self._search.query, row.field, row.value))
        elif row.kind in ("more", "fewer"):
            self._model.contents.longer ^= {row.value}
            self._model.rebuild()
        elif row.kind == "all":
            self.show_values(row.value)

    def _choose_year(self, year: str) -> None:
        """In place of other years that year alone; else as any value: included, excluded, left out."""
        query, wanted = self._search.query, querytext.span(self._search.query, YEARS)
        if wanted is not None and wanted != (year, year):
            self._search.set_query(querytext.with_span(query, YEARS, (year, year)))
        else:
            self._search.set_query(querytext.cycle(query, YEARS, year))

    def choose_also(self, row: SideRow) -> None:
        """What a click with Ctrl does: of several values one will do."""
        if row.kind == "facet":
            self._search.set_query(querytext.either(self._search.query, row.field, row.value))
        else:
            self.choose(row)

    def extend(self, row: SideRow) -> None:
        """What a click with Shift does: of years, all from those that are chosen to this one."""
        wanted = querytext.span(self._search.query, row.field) if row.field == YEARS else None
        if wanted is None:
            self.choose(row)
            return
        first, last = (end or row.value for end in wanted)
        self._search_years(min(first[:4], row.value), max(last[:4], row.value))

    def choose_span(self, first: SideRow, last: SideRow) -> None:
        """What drawing from one row to another does: of years, all of them; else the one where it ended."""
        if first.field == YEARS:
            self._search_years(*sorted((first.value, last.value)))
        else:
            self.choose(last)

    def _search_years(self, first: str, last: str) -> None:
        self._search.set_query(querytext.with_span(self._search.query, YEARS, (first, last)))

    def show_values(self, facet: str) -> None:
        """Show all values of a facet, with a field that filters them."""
        field, heading = next((field, words) for name, field, words in FACETS if name == facet)
        # What the field asks for already is left out: its other values would hardly be found beside it.
        request = self._search.request
        request = replace(request, query=querytext.without_field(request.query, field))
        dialog = FacetDialog(tr(heading), facet, field, request, self._operations, self._window.window())

        def take(value: str, also: bool) -> None:
            several = querytext.without_field(self._search.query, field) != self._search.query
            change = querytext.either if also or several else querytext.cycle
            self._search.set_query(change(self._search.query, field, value))
            dialog.show_query(self._search.query)

        dialog.show_query(self._search.query)
        dialog.taken.connect(take)
        dialog.open()

    def unfold(self, path: str) -> None:
        """Open or close a branch of the tags."""
        self._model.contents.opened ^= {path}
        self._model.rebuild()

    def _show(self, stats: Stats, saved: Sequence[SavedSearch], tags: TagBranches) -> None:
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

    def _show_facets(self, query: str, rest: Rest) -> None:
        contents = self._model.contents
        contents.query, contents.view = query, self._results.view
        contents.facets, contents.beside = rest.facets, rest.beside
        fields = {field for _, field, _ in FACETS}
        self.facets_asked.emit(sum(token.field in fields for token in querytext.tokens(query)))
        self._model.rebuild()

    def _changed(self, changes: OpChanges) -> None:
        if changes:
            self.load()
