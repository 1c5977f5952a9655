"""A list of painted rows that are chosen by their identity, whatever happens to the rows around them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from ui.models.rows import RowsModel
from ui.paint import theme
from ui.widgets.buttons import draw_focus
from ui.widgets.widgets import thin_scroll_bars

OF_WINDOW = ("/", "?")
"""Keys that mean the same wherever no text is typed."""


class RowsView(QListView):
    """`moved(key)` when another row is current, `opened(key)` on Enter or a double click; `dragged()` when
    what is chosen is taken away with the mouse, where that is allowed (`setDragEnabled`); `focus_changed()`
    when the keyboard comes or goes.

    Letters are no search here: they go on to the room, whose answers they are. Esc does too.
    """

    moved = Signal(str)
    opened = Signal(str)
    dragged = Signal()
    focus_changed = Signal()
    draws_focus = True

    def __init__(self, model: RowsModel[Any], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self.setModel(model)
        self.setAccessibleName(name)
        thin_scroll_bars(self)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self._held: tuple[str, tuple[str, ...], int] = ("", (), 0)
        self._told = ""
        model.modelAboutToBeReset.connect(self._hold)
        model.modelReset.connect(self._restore)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.doubleClicked.connect(lambda index: self.opened.emit(model.key_at(index.row())))

    @property
    def current_key(self) -> str:
        """The key of the current row, "" where there is none."""
        return self.rows.key_at(self.currentIndex().row())

    def chosen_keys(self) -> list[str]:
        """The keys of the rows that are selected, in order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.rows.key_at(row) for row in rows]

    def show_key(self, key: str) -> bool:
        """Make the row of a key the current one; whether there is any."""
        row = self.rows.row_of(key)
        if row >= 0:
            index = self.rows.index(row)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)
        return row >= 0

    def step(self, by: int) -> None:
        """Make the next row current, or the one before."""
        row = max(0, min(self.currentIndex().row() + by, self.rows.rowCount() - 1))
        self.show_key(self.rows.key_at(row))

    def _hold(self) -> None:
        self._held = (self.current_key, tuple(self.chosen_keys()), max(0, self.currentIndex().row()))

    def _restore(self) -> None:
        """Choose again what was; where the current row is gone, what stands in its place."""
        key, chosen, at = self._held
        row = self.rows.row_of(key)
        if row < 0:
            row = min(at, self.rows.rowCount() - 1)
        flags, selection = QItemSelectionModel.SelectionFlag, QItemSelection()
        for each in {self.rows.row_of(one) for one in chosen} - {-1} or {row}:
            selection.select(self.rows.index(each), self.rows.index(each))
        if row >= 0:
            self.selectionModel().select(selection, flags.ClearAndSelect)
            self.selectionModel().setCurrentIndex(self.rows.index(row), flags.NoUpdate)
            self.scrollTo(self.rows.index(row))
        self._tell()

    def _current_changed(self, *_: object) -> None:
        self._tell()

    def _tell(self) -> None:
        if self.current_key != self._told:
            self._told = self.current_key
            self.moved.emit(self._told)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What the rows stand for is meant from now on."""
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Perhaps it no longer is."""
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Let somebody put together what is taken away."""
        self.dragged.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; letters and Esc go on to whoever holds the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_key:
            self.opened.emit(self.current_key)
            return
        if event.key() == Qt.Key.Key_Escape or is_letter(event):
            event.ignore()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """A letter that an answer carries is no shortcut of the window while the list has the keyboard."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and is_answer(event):
            event.accept()
            return True
        return super().event(event)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, line: bool = True) -> None:
    """What lies under a row: wash and bar where it is selected, the ring with the focus, a hairline."""
    rect: QRect = option.rect
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, theme.colour("selected"))
        side = rect.right() - 2 if option.direction == Qt.LayoutDirection.RightToLeft else rect.left()
        painter.fillRect(side, rect.top(), 3, rect.height() - 1, theme.colour("accent"))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.colour("window"))
    if line:
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line"))
    if option.state & QStyle.StateFlag.State_HasFocus:
        draw_focus(painter, rect.adjusted(5, 3, -4, -4).toRectF())


def is_letter(event: QKeyEvent) -> bool:
    """Whether a key writes something."""
    plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    return plain and event.text().isprintable() and bool(event.text().strip())


def is_answer(event: QKeyEvent) -> bool:
    """Whether a key may be an answer's, where no text is typed, before it is a shortcut of the window."""
    return is_letter(event) and event.text() not in OF_WINDOW
