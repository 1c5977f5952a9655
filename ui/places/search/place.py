"""The Search place: facets at the left, what was found in the middle, the reader at the right."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from archive.model import SORTS
from ui.models.results import ResultsModel
from ui.models.sidebar import SidebarModel
from ui.places.place import Place
from ui.places.search.library import Library
from ui.places.search.querybar import QueryBar
from ui.places.search.results import ResultsView
from ui.places.search.search import Search
from ui.places.search.target import SearchTarget
from ui.reader.reader import Reader
from ui.services import settings
from ui.services.context import Context
from ui.services.i18n import tr
from ui.services.navigation import Whereabouts
from ui.widgets.side_list import WIDTH, SideList
from ui.widgets.widgets import LineSplitter

SHARES = (WIDTH, 520, 696)
NAME = "search"
STORY, PHOTO = "story", "photo"
"""Pages of one record, beside whatever was found before."""


class SearchPlace(Place):
    """Its parts: `side`, `results`, `reader`; between them `search`, `library` and the `target`."""

    name = NAME
    takes_queries = True

    def __init__(self, context: Context, bar: QueryBar, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        operations, images = context.operations, context.images
        self._bar = bar
        self.side_model = SidebarModel(self)
        self.side = SideList(self.side_model, tr("Library and facets"))
        self.results = ResultsView(ResultsModel(self), images)
        self.reader = Reader(operations, images)
        self._target = SearchTarget(self.results, self.reader, self)
        self.search = Search(operations, bar, self.results, self.reader, self._target, self)
        self.library = Library(operations, self.search, self.results, self.side, self.side_model, self)
        self.search.answered.connect(lambda _: self.moved.emit(self.whereabouts))
        self.search.told.connect(context.notices.say)
        self._lay_out()

    def _lay_out(self) -> None:
        self.splitter = LineSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for widget, least in ((self.side, 168), (self.results, 320), (self.reader, 360)):
            widget.setMinimumWidth(least)
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(2, 1)
        self.splitter.setSizes(list(SHARES))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)

    @property
    def target(self) -> SearchTarget:
        """The record that the list marks and the reader shows."""
        return self._target

    @property
    def query(self) -> str:
        """The query that was answered last or is being answered."""
        return self.search.query

    @property
    def whereabouts(self) -> Whereabouts:
        """The view and its query; the record that is open."""
        return Whereabouts(NAME, self.results.view, self.search.query, self.reader.wanted_id)

    def go(self, where: Whereabouts) -> None:
        """Show a view with a query's results; unless they stand there already."""
        if where.room in (STORY, PHOTO):
            self._bar.set_text(self.search.query)
            (self.reader.follow if where.room == STORY else self.reader.follow_photo)(where.record)
            return
        view = where.room or self.results.view
        if (view, where.query) == (self.results.view, self.search.query):
            self._bar.set_text(where.query)
            return
        self.results.show_view(view)
        self.search.set_query(where.query)

    def edit(self, query: str) -> None:
        """Search as somebody types."""
        self.search.edit(query)

    def submit(self) -> None:
        """Search for whole words, and go to the results."""
        self.search.submit()

    def step(self, by: int) -> None:
        """Mark the next result or the one before."""
        self.results.step(by)

    def clear(self) -> None:
        """Go back from what resembles a record, else search for everything."""
        self.search.clear()

    def start(self, query: str) -> None:
        """Fill the place for the first time."""
        self.library.load()
        self.search.set_query(query)

    def remember(self) -> None:
        """Write down what the next run should find again."""
        kept = settings.settings()
        kept.setValue(settings.SPLITTER, self.splitter.saveState())
        kept.setValue(settings.QUERY, self.search.query)
        kept.setValue(settings.VIEW, self.results.view)
        kept.setValue(settings.SORT, self.search.sort)

    def recall(self) -> None:
        """Take up how the last run looked."""
        kept = settings.settings()
        state = kept.value(settings.SPLITTER)
        if isinstance(state, QByteArray):
            self.splitter.restoreState(state)
        self.results.show_view(str(kept.value(settings.VIEW, self.results.view)))
        sort = kept.value(settings.SORT)
        self.search.sort = next((known for known in SORTS if known == sort), self.search.sort)
        self.results.name_sort(self.search.sort)
