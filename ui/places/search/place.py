"""The Search place: facets at the left, what was found in the middle, the reader at the right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from archive.curation.selection import Selection
from archive.model import SORTS, Hit, SearchAnswer
from ui.models.results import ResultsModel, record_of
from ui.models.sidebar import SidebarModel
from ui.places.dragging import drag_out
from ui.places.place import Place
from ui.places.search.library import Library
from ui.places.search.panes import Panes
from ui.places.search.querybar import QueryBar
from ui.places.search.remarks import ReadingsView, Remarks
from ui.places.search.results import PHOTOS, STORIES, TIMELINE, ResultsView
from ui.places.search.search import Search
from ui.places.search.target import SearchTarget
from ui.places.search.timeline.pane import TimelinePane
from ui.reader.reader import Reader
from ui.services import settings
from ui.services.context import Context
from ui.services.i18n import tr
from ui.services.navigation import Whereabouts
from ui.widgets.own_keys import OwnKeys
from ui.widgets.side_list import SideList

if TYPE_CHECKING:
    from ui.places.photos.showing import Showing

NAME = "search"


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
        self.timeline = TimelinePane(operations, images)
        self.results = ResultsView(ResultsModel(self), images, self.timeline)
        self.reader = Reader(operations, images)
        self._target = SearchTarget(self.results, self.reader, self)
        self.readings = ReadingsView()
        self.results.add_above(self.readings)
        remarks = Remarks(self.results, self.readings, self)
        self.search = Search(operations, bar, self.results, self.reader, self._target, remarks, self)
        self.readings.wanted.connect(self.search.set_query)
        self.library = Library(operations, self.search, self.results, self.side, self.side_model, self)
        self.library.facets_asked.connect(self.results.head.say_facets)
        self.library.menus.page_wanted.connect(self.reader.acts.credit_page)
        self._wanted = ""
        self.reader.acts.tag_menu.connect(self.library.menus.show_tag)
        self.reader.acts.name_menu.connect(self.library.menus.show_value)
        self.search.answered.connect(self._answered)
        self.reader.strayed.connect(self._followed)
        self.reader.acts.back.connect(context.navigation.back)
        self.timeline.query_wanted.connect(self.search.set_query)
        self.timeline.list_wanted.connect(self._show_list)
        self.timeline.view.moved.connect(self._target.mean)
        self.timeline.view.opened.connect(self._read)
        self.search.told.connect(context.notices.say)
        self._target.moved.connect(self._note_record)
        self._kept: QWidget | None = None
        self._showing: Showing | None = None
        self._lay_out()
        OwnKeys(self.reader).on("Esc", self.panes.leave_reader)
        self.results.opened.connect(self._show_reader)
        self.results.sheet.wanted_full.connect(lambda row: self.showing.full(row))
        for view in (self.results.list, self.results.sheet):
            view.dragged.connect(partial(self._drag, view))
        self.timeline.view.dragged.connect(self._drag_one)
        self.results.sheet.compared.connect(lambda: self.showing.compare_chosen())

    def _lay_out(self) -> None:
        self.panes = Panes(self, self.side, self.results, self.reader)
        self.splitter = self.panes.splitter
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)

    @property
    def showing(self) -> Showing:
        """The windows over the place: a photo on the whole screen, several side by side."""
        if self._showing is None:
            from ui.places.photos.showing import Showing  # loaded once it is wanted

            self._showing = Showing(self.context, self.results.sheet, self)
            self._showing.stepped.connect(self.results.choose)
        return self._showing

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the facets into a drawer where there is little room."""
        super().resizeEvent(event)
        self.panes.fit()

    def _answered(self, answer: SearchAnswer) -> None:
        if self.results.view == TIMELINE:
            self.timeline.show_request(self.search.request, self.search.sort != "oldest")
        self.panes.show_panes()
        wanted, self._wanted = self._wanted, ""
        self._open(wanted)
        self.moved.emit(self._at(wanted) if wanted else self.whereabouts)

    def _note_record(self) -> None:
        """Let the way back lead to the record that is marked, not to where its query began."""
        here, at = self.context.navigation.here, self.whereabouts
        if here is not None and at.record and at.is_page_of(here):
            self.moved.emit(at)

    def _followed(self, record: str) -> None:
        """A link was followed: where it stood stays on the path, at the record that was read."""
        if self.reader.record_id:
            self.moved.emit(self._at(self.reader.record_id))
        self.visited.emit(self._at(record))

    def _show_list(self, query: str) -> None:
        """Show all of a month that the timeline shows in part."""
        self.results.show_view(PHOTOS if self.timeline.by == "taken" else STORIES)
        self.search.set_query(query)

    def _read(self, hit: Hit) -> None:
        self._target.mean(hit)
        self._show_reader()

    def _drag(self, view: QWidget) -> None:
        """Take what is chosen into another program: the rows that have come, or all that is found."""
        ids = self.results.chosen_ids()
        several = self._target.selection() if self.results.all_but is not None else None
        drag_out(self.context, view, several or Selection(tuple(ids)))

    def _drag_one(self, hit: Hit) -> None:
        record = record_of(hit, self.timeline.by == "published")
        drag_out(self.context, self.timeline.view, Selection((record,)))

    def _show_reader(self) -> None:
        self.panes.show_reader()
        self.reader.area.setFocus()

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
        return self._at(self._target.record)

    def _at(self, record: str) -> Whereabouts:
        search = self.search
        return Whereabouts(NAME, self.results.view, search.query, record, search.is_under_way)

    def go(self, where: Whereabouts) -> None:
        """Show a view with a query's results; unless they stand there already."""
        view = where.room or self.results.view
        if (view, where.query) == (self.results.view, self.search.query):
            self._bar.set_text(where.query)
            self._open(where.record)
            return
        self._wanted = where.record
        self.results.show_view(view)
        self.search.set_query(where.query)

    def _open(self, record: str) -> None:
        """Mark a record that the path wants among the results, or show it where it is not one of them."""
        if not record or record == self.reader.wanted_id:
            return
        row = self.results.model.row_of(record)
        if row >= 0:
            self.results.choose(row)
        else:
            self._target.show(record, is_story=self.results.by_story)

    def enter(self) -> None:
        """Whoever does not type goes on where the keyboard was, else in the results."""
        if self._bar.hasFocus():
            return
        kept = self._kept
        if kept is not None and kept.isVisible():
            kept.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.results.take_keyboard()

    def leave(self) -> None:
        """Remember where the keyboard is."""
        self._kept = next((part for part in (self.side, self.reader.area) if part.hasFocus()), None)

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

    def select_all(self) -> None:
        """Choose all that match the query."""
        self.search.choose_all()

    def start(self, query: str) -> None:
        """Fill the place for the first time."""
        self.library.load()
        self.search.set_query(query)

    def remember(self) -> None:
        """Write down what the next run should find again."""
        kept = settings.settings()
        self.panes.remember()
        kept.setValue(settings.QUERY, self.search.query)
        kept.setValue(settings.VIEW, self.results.view)
        kept.setValue(settings.SORT, self.search.sort)

    def recall(self) -> None:
        """Take up how the last run looked."""
        kept = settings.settings()
        self.results.show_view(str(kept.value(settings.VIEW, self.results.view)))
        sort = kept.value(settings.SORT)
        self.search.sort = next((known for known in SORTS if known == sort), self.search.sort)
        self.results.head.name_sort(self.search.sort)
        self.panes.recall()
