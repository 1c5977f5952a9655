"""The views of results: a list of rows, and the contact sheet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from ui.widgets.contact_delegate import ContactDelegate
from ui.widgets.escape import keep_escape
from ui.widgets.result_delegate import BOX, MARGIN
from ui.widgets.widgets import thin_scroll_bars

NARROWEST_CELL = 200
Span = tuple[int, int]
"""The first and the last of rows that are selected side by side."""


class ResultsList(QListView):
    """A list view that says when Enter was pressed on a row, and when Esc leaves it.

    `all_wanted()` when everything is to be selected. While several rows are selected, each has a box that a
    click alone ticks.
    """

    opened = Signal(QModelIndex)
    left = Signal()
    all_wanted = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.ticking = False
        thin_scroll_bars(self)
        self.setAccessibleName(name)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)

    def spans(self) -> list[Span]:
        """The rows that are selected, as stretches in order: very many are a few of these."""
        several = sorted((each.top(), each.bottom()) for each in self.selectionModel().selection().toList())
        joined: list[Span] = []
        for top, bottom in several:
            if joined and top <= joined[-1][1] + 1:
                joined[-1] = (joined[-1][0], max(bottom, joined[-1][1]))
            else:
                joined.append((top, bottom))
        return joined

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Esc leaves; everything else as ever."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.all_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the box ticks it, or takes the tick away."""
        index = self.indexAt(event.position().toPoint())
        if self.ticking and index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            box, across = self.visualRect(index), event.position().x()
            inwards = box.right() - across if self.isRightToLeft() else across - box.left()
            if inwards < MARGIN + BOX + 4:
                flags = QItemSelectionModel.SelectionFlag
                self.selectionModel().setCurrentIndex(index, flags.Toggle)
                return
        super().mousePressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window's shortcut, which would clear the search."""
        return keep_escape(event) or super().event(event)


class ContactSheet(ResultsList):
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
