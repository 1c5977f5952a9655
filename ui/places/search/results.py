"""The middle of the window: how many were found, and the stories, the sheet of photos, or the months."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from archive.model import Hit, SearchAnswer
from ui.models.results import ResultsModel
from ui.paint import theme
from ui.places.search.head import PHOTOS, STORIES, TIMELINE, ResultsHead
from ui.places.search.lists import ResultsList
from ui.places.search.selection_bar import SelectionBar
from ui.places.search.timeline.pane import TimelinePane
from ui.services import querytext
from ui.services.i18n import tr
from ui.services.images import Images
from ui.widgets.empty import EmptyState
from ui.widgets.notice import Notice
from ui.widgets.result_delegate import ResultDelegate
from ui.widgets.sheet import Sheet
from ui.widgets.size_slider import SheetSlider
from ui.widgets.widgets import HairLine, Pane

__all__ = ["PHOTOS", "STORIES", "TIMELINE", "Held", "ResultsView"]

MOST_LEFT_OUT = 1_000
"""Rows that may be taken out of all before it is no longer said by a query what is chosen."""


@dataclass(frozen=True, slots=True)
class Held:
    """What is chosen in a list, by record: it outlives the rows. `row` and `top` say where one was.

    `all_but` is what was taken out where all that is found was chosen, None where it was not.
    """

    chosen: tuple[str, ...] = ()
    current: str = ""
    row: int = 0
    top: int | None = None
    all_but: frozenset[str] | None = None


class ResultsView(Pane):
    """`activated()` when another row may be marked, `opened()` on Enter, `left()` on Esc.

    `view_chosen(name)` when stories or photos are wanted; `menu_wanted(place on the screen)` for the row
    that is marked; `all_wanted()` when everything that is found is to be chosen.
    """

    activated = Signal()
    opened = Signal()
    left = Signal()
    view_chosen = Signal(str)
    all_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(
        self, model: ResultsModel, images: Images, timeline: TimelinePane, parent: QWidget | None = None
    ) -> None:
        super().__init__("pane", parent)
        self.model = model
        self.timeline = timeline
        self.view = STORIES
        self._answer: SearchAnswer | None = None
        self._quiet = False
        self._is_all = False
        self.list = ResultsList(tr("Stories found"), self)
        self.list.setItemDelegate(ResultDelegate(images, self.list))
        self.sheet = Sheet(model, images, tr("Photos found"), self)
        self.head = ResultsHead(timeline.day, SheetSlider(self.sheet))
        self.found, self.switch = self.head.found, self.head.switch
        self.sorting, self.facets = self.head.sorting, self.head.facets
        self.switch.chosen.connect(self.view_chosen)
        theme.current().changed.connect(self._say_found)
        self.empty = EmptyState()
        self.banner = Notice()
        self.notes = Notice(below=True)
        self.selection = SelectionBar()
        self.selection.all_wanted.connect(self.all_wanted)
        self.selection.none_wanted.connect(self.choose_one)
        self._stack_views()
        images.arrived.connect(self._repaint)
        self._build()
        self.show_view(STORIES)

    def _stack_views(self) -> None:
        self._above = QVBoxLayout()
        self._stack = QStackedLayout()
        for widget in (self.list, self.sheet, self.timeline, self.empty):
            self._stack.addWidget(widget)
        self.list.setModel(self.model)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._ask_menu)
        self.sheet.menu_wanted.connect(self.menu_wanted)
        self.sheet.double_clicked.connect(self._open)
        for view in (self.list, self.sheet):
            view.opened.connect(self._open)
            view.left.connect(self._leave)
            view.all_wanted.connect(self.all_wanted)
            view.selectionModel().currentChanged.connect(lambda index, _: self.model.hold(index.row()))
            view.selectionModel().currentChanged.connect(self._moved)
            view.selectionModel().selectionChanged.connect(self._moved)
        self.timeline.view.left.connect(self._leave)
        self.timeline.told.connect(self.head.say)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(HairLine())
        column.addWidget(self.banner)
        column.addLayout(self._above)
        column.addLayout(self._stack, 1)
        column.addWidget(self.notes)
        column.addWidget(self.selection)

    def add_above(self, widget: QWidget) -> None:
        """Let a widget stand right above the results."""
        self._above.addWidget(widget)

    @property
    def current_view(self) -> ResultsList | Sheet:
        """The list or the sheet, whichever is shown."""
        return self.sheet if self.view == PHOTOS else self.list

    @property
    def _page(self) -> QWidget:
        return self.timeline if self.view == TIMELINE else self.current_view

    def take_keyboard(self) -> None:
        """Have the keyboard in what is shown."""
        self._page.setFocus()

    @property
    def by_story(self) -> bool:
        """Whether each row stands for a story."""
        return self.view != PHOTOS

    def show_view(self, name: str) -> None:
        """Show stories as a list, or photos as a sheet."""
        before = self._page
        had_focus = before.isAncestorOf(self.focusWidget() or self)
        self.view = name
        self.switch.show_choice(name)
        self.timeline.day.setVisible(name == TIMELINE)
        self.head.show_size(name == PHOTOS)
        self._stack.setCurrentWidget(self._page)
        if had_focus and self._page is not before:
            self.take_keyboard()

    def show_answer(self, answer: SearchAnswer, query: str) -> None:
        """Say what was found by a query, and show it; of a stretch of time without any, where it lies."""
        self._answer = answer
        self._say_found()
        for view in (self.list, self.sheet):
            view.viewport().update()
        lies_in_time = self.view == TIMELINE and querytext.span(query, self.timeline.by) is not None
        self._stack.setCurrentWidget(self._page if answer.hits or lies_in_time else self.empty)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found, which is said instead of a list."""
        return self._stack.currentWidget() is self.empty

    def _say_found(self) -> None:
        if self._answer is not None and self.view != TIMELINE:  # the timeline says it itself
            self.head.say_answer(self._answer, self.view == STORIES)

    # --- what is chosen ----------------------------------------------------------------------------------

    def chosen(self) -> list[Hit]:
        """The hits that are selected, in order, as far as they have come."""
        return [hit for row in self._chosen_rows() if (hit := self.model.hit_at(row)) is not None]

    def chosen_ids(self) -> list[str]:
        """The records that are selected, in order, as far as they have come."""
        return [record for row in self._chosen_rows() if (record := self.model.id_at(row))]

    @property
    def count_chosen(self) -> int:
        """How many rows are selected."""
        return sum(last - first + 1 for first, last in self.current_view.spans())

    @property
    def all_but(self) -> frozenset[str] | None:
        """Where all that is found is chosen, the records that were taken out of it; else None."""
        if not self._is_all:
            return None
        free, at = [], 0
        for first, last in (*self.current_view.spans(), (self.model.total, self.model.total)):
            free += [self.model.id_at(row) for row in range(at, min(first, at + MOST_LEFT_OUT + 1))]
            at = last + 1
        return None if len(free) > MOST_LEFT_OUT or "" in free else frozenset(free)

    def choose_all(self) -> None:
        """Choose everything that is found, whether it has come or not."""
        self._is_all = True
        self.current_view.selectAll()
        self._say_chosen()

    def choose_one(self) -> None:
        """Choose the current row alone."""
        self._is_all = False
        self.choose(max(0, self.current_view.currentIndex().row()))
        self.take_keyboard()

    def _leave(self) -> None:
        """Esc: of several rows one stays chosen; then the list is left."""
        if self.count_chosen > 1:
            self.choose_one()
        else:
            self.left.emit()

    def _chosen_rows(self) -> Iterator[int]:
        for first, last in self.current_view.spans():
            yield from range(first, last + 1)

    def _say_chosen(self) -> None:
        count = self.count_chosen
        ticking = count > 1 or self._is_all
        if self.list.ticking != ticking:
            self.list.ticking = ticking
            self.list.viewport().update()
        self.selection.say(count if ticking else 0, self.model.total, self._is_all)

    def marked(self) -> Hit | None:
        """The one hit that the reader should show: of those selected the current one, or the one beside it.

        None where nothing is selected, which is when the reader went its own way.
        """
        at = self.current_view.currentIndex().row()
        nearest = [max(first, min(at, last)) for first, last in self.current_view.spans()]
        return self.model.hit_at(min(nearest, key=lambda row: abs(row - at))) if nearest else None

    def hold(self) -> Held:
        """What is chosen now, to be given to `restore` when other rows stand here."""
        view, index = self.current_view, self.current_view.currentIndex()
        seen = index.isValid() and view.viewport().rect().intersects(view.visualRect(index))
        all_but = self.all_but
        return Held(
            tuple(self.chosen_ids()) if all_but is None else (),
            self.model.id_at(index.row()) if index.isValid() else "",
            max(0, index.row()),
            view.visualRect(index).top() if seen else None,
            all_but,
        )

    def restore(self, held: Held) -> int:
        """Choose again the records that were, as far as they stand here; returns how many do not.

        The row that one was at stays where it was on the screen. Nobody is told: the records are the same.
        """
        rows = [row for record in held.chosen if (row := self.model.row_of(record)) >= 0]
        at = self.model.row_of(held.current)
        if at < 0:
            at = min(rows, key=lambda row: abs(row - held.row)) if rows else held.row
        at = min(at, self.model.rowCount() - 1)
        if held.all_but is not None:
            out = {self.model.row_of(record) for record in held.all_but}
            self._choose(_stretches(self.model.total, out), at, held.top, is_all=True)
            return 0
        self._choose([(row, row) for row in rows], at, held.top)
        return len(held.chosen) - len(rows)

    def mark(self, row: int) -> None:
        """Mark a row that the reader shows already, or none (-1), where one stays; nobody is told."""
        at = row if row >= 0 else self.current_view.currentIndex().row()
        self._choose([(row, row)] if row >= 0 else [], at)

    def _choose(
        self, spans: list[tuple[int, int]], at: int, top: int | None = None, *, is_all: bool = False
    ) -> None:
        view, flags = self.current_view, QItemSelectionModel.SelectionFlag
        chosen = QItemSelection()
        for first, last in spans:
            chosen.select(self.model.index(first), self.model.index(last))
        self._quiet = True
        try:
            view.selectionModel().select(chosen, flags.ClearAndSelect)
            view.selectionModel().setCurrentIndex(self.model.index(at), flags.NoUpdate)
        finally:
            self._quiet = False
        self._is_all = is_all
        self._say_chosen()
        if at < 0:
            return
        view.scrollTo(self.model.index(at))
        if top is not None:
            bar = view.verticalScrollBar()
            bar.setValue(bar.value() + view.visualRect(self.model.index(at)).top() - top)

    def _ask_menu(self, at: QPoint) -> None:
        view = self.list
        index = view.indexAt(at)
        if not index.isValid():  # asked for by key
            index = view.currentIndex()
            at = view.visualRect(index).center()
        if not index.isValid():
            return
        if not view.selectionModel().isSelected(index):
            self.choose(index.row())
        view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.menu_wanted.emit(view.viewport().mapToGlobal(at))

    def step(self, by: int) -> None:
        """Make the next or the one before current."""
        row = self.current_view.currentIndex().row() + by
        self.choose(max(0, min(row, self.model.rowCount() - 1)))

    def choose(self, row: int) -> None:
        """Make a row current and bring it into view."""
        index = self.model.index(row)
        if index.isValid():
            # Not `setCurrentIndex`, which selects otherwise while Ctrl or Shift is held.
            only = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.current_view.selectionModel().setCurrentIndex(index, only)
            self.current_view.scrollTo(index)

    def _open(self, row: int) -> None:
        if not self.current_view.selectionModel().isSelected(self.model.index(row)):
            self.choose(row)
        self.opened.emit()

    def _moved(self, *_: object) -> None:
        if self._quiet or self.sender() is not self.current_view.selectionModel():
            return
        if self._is_all and self.all_but is None:
            self._is_all = False
        self._say_chosen()
        self.activated.emit()

    def _repaint(self, photo_id: str) -> None:
        self.list.viewport().update()


def _stretches(total: int, out: set[int]) -> list[tuple[int, int]]:
    """All rows but some, as stretches."""
    ends = [-1, *sorted(row for row in out if 0 <= row < total), total]
    return [(before + 1, after - 1) for before, after in pairwise(ends) if after - before > 1]
