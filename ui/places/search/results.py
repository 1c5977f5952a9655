"""The middle of the window: how many were found, the list of stories or the sheet of photos."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStackedLayout,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from archive.model import Hit, SearchAnswer
from ui.models.results import ResultsModel
from ui.paint import theme
from ui.services.i18n import counted, number, tr
from ui.services.images import Images
from ui.services.wording import joined
from ui.widgets.buttons import Button, Segments
from ui.widgets.contact_delegate import ContactDelegate
from ui.widgets.empty import EmptyState
from ui.widgets.notice import Notice
from ui.widgets.result_delegate import ResultDelegate
from ui.widgets.widgets import HairLine, Pane, label, thin_scroll_bars

STORIES, PHOTOS = "stories", "photos"
NARROWEST_CELL = 200
ROOM_FOR_TIME = 480
"""Pixels of the pane from which on the time of a search is said beside the counts."""
SORT_NAMES = {"relevance": "Best match", "newest": "Newest", "oldest": "Oldest", "title": "Headline"}


@dataclass(frozen=True, slots=True)
class Held:
    """What is chosen in a list, by record: it outlives the rows. `row` and `top` say where one was."""

    chosen: tuple[str, ...] = ()
    current: str = ""
    row: int = 0
    top: int | None = None


class _List(QListView):
    """A list view that says when Enter was pressed on a row, and when Esc leaves it."""

    opened = Signal(QModelIndex)
    left = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        thin_scroll_bars(self)
        self.setAccessibleName(name)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Esc leaves; everything else as ever."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window's shortcut, which would clear the search."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)


class _Sheet(_List):
    """The contact sheet: as many columns as have room, sharing the whole width."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setViewportMargins(8, 8, 0, 0)
        # A bar that comes and goes would change the columns, which would make it come and go.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between the columns."""
        room = self.viewport().width() - 4
        columns = max(1, room // NARROWEST_CELL)
        delegate = self.itemDelegate()
        if isinstance(delegate, ContactDelegate) and room > 0:
            delegate.cell = room // columns
            size = delegate.sizeHint(QStyleOptionViewItem(), QModelIndex())
            if size != self.gridSize():
                self.setGridSize(QSize(size))
        super().resizeEvent(event)


class ResultsView(Pane):
    """`activated()` when another row may be marked, `opened()` on Enter, `left()` on Esc.

    `view_chosen(name)` when stories or photos are wanted; `menu_wanted(place on the screen)` for the row
    that is marked.
    """

    activated = Signal()
    opened = Signal()
    left = Signal()
    view_chosen = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, model: ResultsModel, images: Images, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent)
        self.model = model
        self.view = STORIES
        self._answer: SearchAnswer | None = None
        self._quiet = False
        theme.current().changed.connect(self._say_found)
        self.found = label("", theme.font())
        self.found.setTextFormat(Qt.TextFormat.RichText)
        self.switch = Segments([(STORIES, tr("Stories")), (PHOTOS, tr("Photos"))])
        self.switch.chosen.connect(self.view_chosen)
        self.sorting = Button("", "chevron-down", trailing=True)
        self.name_sort("relevance")
        self.list = _List(tr("Stories found"), self)
        self.list.setItemDelegate(ResultDelegate(images, self.list))
        self.sheet = _Sheet(tr("Photos found"), self)
        self.sheet.setItemDelegate(ContactDelegate(images, self.sheet))
        self.empty = EmptyState()
        self.banner = Notice()
        self.notes = Notice(below=True)
        self._stack = QStackedLayout()
        for widget in (self.list, self.sheet, self.empty):
            self._stack.addWidget(widget)
        for view in (self.list, self.sheet):
            view.setModel(model)
            view.opened.connect(self._open)
            view.left.connect(self.left)
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(self._ask_menu)
            view.doubleClicked.connect(self._open)
            view.selectionModel().currentChanged.connect(self._moved)
            view.selectionModel().selectionChanged.connect(self._moved)
        images.arrived.connect(self._repaint)
        self._build()
        self.show_view(STORIES)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 16, 6)
        head.addWidget(self.found, 1)
        head.addWidget(self.sorting)
        head.addWidget(self.switch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(HairLine())
        column.addWidget(self.banner)
        column.addLayout(self._stack, 1)
        column.addWidget(self.notes)

    @property
    def current_view(self) -> _List:
        """The list or the sheet, whichever is shown."""
        return self.sheet if self.view == PHOTOS else self.list

    def show_view(self, name: str) -> None:
        """Show stories as a list, or photos as a sheet."""
        self.view = name
        self.switch.show_choice(name)
        self._stack.setCurrentWidget(self.current_view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow pane the counts are all there is room for."""
        if (event.size().width() >= ROOM_FOR_TIME) != (event.oldSize().width() >= ROOM_FOR_TIME):
            self._say_found()
        super().resizeEvent(event)

    def name_sort(self, order: str) -> None:
        """Say how the results are sorted."""
        self.sorting.setText(tr(SORT_NAMES[order]))
        self.sorting.setAccessibleName(tr("Sorted by: {order}", order=tr(SORT_NAMES[order])))
        self.sorting.setToolTip(tr("Sort results"))
        self.sorting.updateGeometry()

    def show_answer(self, answer: SearchAnswer) -> None:
        """Say what was found, and show it."""
        self._answer = answer
        self._say_found()
        for view in (self.list, self.sheet):
            view.viewport().update()
        self._stack.setCurrentWidget(self.current_view if answer.hits else self.empty)

    def _say_found(self) -> None:
        answer = self._answer
        if answer is None:
            return
        photos = counted(answer.photos, "photo", "photos")
        parts = [photos]
        if self.width() >= ROOM_FOR_TIME:
            parts.append(tr("{n} ms", n=number(max(1, round(answer.took_ms)))))
        if self.view == STORIES:
            parts.insert(0, counted(answer.articles, "story", "stories"))
        count, _, noun = parts[0].partition(" ")
        rest = joined((noun, *parts[1:]))
        muted = theme.colour("muted").name()
        self.found.setText(f"<b>{count}</b> <span style='color:{muted}'>{rest}</span>")

    def chosen(self) -> list[Hit]:
        """The hits that are selected, in order."""
        return [self.model.hits[row] for row in self._chosen_rows()]

    def _chosen_rows(self) -> list[int]:
        return sorted(index.row() for index in self.current_view.selectionModel().selectedIndexes())

    def marked(self) -> Hit | None:
        """The one hit that the reader should show: of those selected the current one, or the one beside it.

        None where nothing is selected, which is when the reader went its own way.
        """
        rows, at = self._chosen_rows(), self.current_view.currentIndex().row()
        return self.model.hits[min(rows, key=lambda row: abs(row - at))] if rows else None

    def hold(self) -> Held:
        """What is chosen now, to be given to `restore` when other rows stand here."""
        view, index = self.current_view, self.current_view.currentIndex()
        seen = index.isValid() and view.viewport().rect().intersects(view.visualRect(index))
        return Held(
            tuple(self.model.record_at(row) for row in self._chosen_rows()),
            self.model.record_at(index.row()) if index.isValid() else "",
            max(0, index.row()),
            view.visualRect(index).top() if seen else None,
        )

    def restore(self, held: Held) -> int:
        """Choose again the records that were, as far as they stand here; returns how many do not.

        The row that one was at stays where it was on the screen. Nobody is told: the records are the same.
        """
        rows = [row for record in held.chosen if (row := self.model.row_of(record)) >= 0]
        at = self.model.row_of(held.current)
        if at < 0:
            at = min(rows, key=lambda row: abs(row - held.row)) if rows else held.row
        self._choose(rows, min(at, self.model.rowCount() - 1), held.top)
        return len(held.chosen) - len(rows)

    def mark(self, row: int) -> None:
        """Mark a row that the reader shows already, or none (-1), where one stays; nobody is told."""
        self._choose([row] if row >= 0 else [], row if row >= 0 else self.current_view.currentIndex().row())

    def _choose(self, rows: list[int], at: int, top: int | None = None) -> None:
        view, flags = self.current_view, QItemSelectionModel.SelectionFlag
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self.model.index(row), self.model.index(row))
        self._quiet = True
        try:
            view.selectionModel().select(chosen, flags.ClearAndSelect)
            view.selectionModel().setCurrentIndex(self.model.index(at), flags.NoUpdate)
        finally:
            self._quiet = False
        if at < 0:
            return
        view.scrollTo(self.model.index(at))
        if top is not None:
            bar = view.verticalScrollBar()
            bar.setValue(bar.value() + view.visualRect(self.model.index(at)).top() - top)

    def _ask_menu(self, at: QPoint) -> None:
        view = self.current_view
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

    def _open(self, index: QModelIndex) -> None:
        if not self.current_view.selectionModel().isSelected(index):
            self.choose(index.row())
        self.opened.emit()

    def _moved(self, *_: object) -> None:
        if not self._quiet and self.sender() is self.current_view.selectionModel():
            self.activated.emit()

    def _repaint(self, photo_id: str) -> None:
        self.current_view.viewport().update()
