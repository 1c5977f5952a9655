"""The list of results: rows that stand for stories."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.widgets.escape import keep_escape
from ui.widgets.long_list import LongList
from ui.widgets.result_delegate import BOX, MARGIN
from ui.widgets.spans import Span, spans
from ui.widgets.widgets import thin_scroll_bars


class ResultsList(LongList):
    """A list view: `opened(row)` on Enter or a double click, `left()` on Esc, `dragged()` when what is
    chosen is taken away with the mouse.

    `all_wanted()` when everything is to be selected. While several rows are selected, each has a box that a
    click alone ticks.
    """

    opened = Signal(int)
    left = Signal()
    dragged = Signal()
    all_wanted = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.ticking = False
        thin_scroll_bars(self)
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def spans(self) -> list[Span]:
        """The rows that are selected, as stretches in order: very many are a few of these."""
        return spans(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Esc leaves; everything else as ever."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.all_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
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

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Let somebody put together what is taken away."""
        self.dragged.emit()

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window's shortcut, which would clear the search."""
        return keep_escape(event) or super().event(event)
