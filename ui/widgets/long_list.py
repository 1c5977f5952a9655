"""A list whose rows all have one height: where a row stands is reckoned, however many there are.

Qt's own list lays out every row, one by one, whenever its model is reset: a hundred thousand take as long as
thirty pictures of a film, for each answer to a search.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QHoverEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

Index = QModelIndex | QPersistentModelIndex
LINE_STEP = 3
"""A notch of the wheel is three steps of a scroll bar, which go over a row."""


class LongList(QListView):
    """The delegate says how high the first row is, and so all are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._under_pointer = -1
        self._height = 1
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    # --- where rows stand ---------------------------------------------------------------------------------

    def _rows(self) -> int:
        model = self.model()
        return model.rowCount() if model is not None else 0

    def _row(self, row: int) -> QModelIndex:
        return self.model().index(row, 0)

    def _box(self, row: int) -> QRect:
        return QRect(0, row * self._height - self.verticalOffset(), self.viewport().width(), self._height)

    def _at(self, y: int) -> int:
        """The row at a height in the viewport, or the one that is nearest; -1 where there is none."""
        return max(-1, min((y + self.verticalOffset()) // self._height, self._rows() - 1))

    def visualRect(self, index: Index) -> QRect:
        """Where a row stands in the viewport."""
        return self._box(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row at a place."""
        row = self._at(point.y()) if point.y() >= -self.verticalOffset() else -1
        is_on = row >= 0 and self._box(row).contains(point)
        return self._row(row) if is_on else QModelIndex()

    def verticalOffset(self) -> int:
        """How far one has scrolled."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        """One does not scroll sideways."""
        return 0

    def isIndexHidden(self, index: Index) -> bool:
        """No row is hidden."""
        return False

    # --- layout and scrolling -----------------------------------------------------------------------------

    def updateGeometries(self) -> None:
        """Say how far one can scroll."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        self._height = max(1, self.itemDelegate().sizeHint(option, QModelIndex()).height())
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(max(1, self._height // LINE_STEP))
        bar.setPageStep(room)
        bar.setRange(0, max(0, self._rows() * self._height - room))

    def doItemsLayout(self) -> None:
        """There is nothing to lay out."""
        QAbstractItemView.doItemsLayout(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new room."""
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is painted, and paint what comes into view."""
        self.viewport().scroll(0, dy)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a row into view."""
        if not index.isValid():
            return
        self.updateGeometries()  # rows may have come since
        bar, hints = self.verticalScrollBar(), QAbstractItemView.ScrollHint
        top, room = index.row() * self._height, self.viewport().height()
        highest, lowest = top, top + self._height - room
        if hint == hints.PositionAtTop:
            bar.setValue(highest)
        elif hint == hints.PositionAtBottom:
            bar.setValue(lowest)
        elif hint == hints.PositionAtCenter:
            bar.setValue((highest + lowest) // 2)
        else:
            bar.setValue(min(highest, max(bar.value(), lowest)))

    # --- keys and the mouse -------------------------------------------------------------------------------

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """The row that a key goes to."""
        actions, last = QAbstractItemView.CursorAction, self._rows() - 1
        row, page = self.currentIndex().row(), max(1, self.viewport().height() // self._height)
        if last < 0:
            return QModelIndex()
        if row < 0:
            return self._row(0)
        target = {
            actions.MoveUp: row - 1,
            actions.MovePrevious: row - 1,
            actions.MoveDown: row + 1,
            actions.MoveNext: row + 1,
            actions.MovePageUp: row - page,
            actions.MovePageDown: row + page,
            actions.MoveHome: 0,
            actions.MoveEnd: last,
        }.get(action, row)
        return self._row(max(0, min(target, last)))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select from the row at the upper edge to the one at the lower."""
        chosen, most = QItemSelection(), self._rows() * self._height - self.verticalOffset()
        first, last = self._at(rect.top()), self._at(rect.bottom())
        if last >= 0 and rect.top() < most:
            chosen.select(self._row(max(0, first)), self._row(last))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """All that is in sight: what is selected may be every row."""
        return QRegion(self.viewport().rect())

    def viewportEvent(self, event: QEvent) -> bool:
        """Know what lies under the pointer."""
        kinds = QEvent.Type
        if event.type() in (kinds.HoverEnter, kinds.HoverMove) and isinstance(event, QHoverEvent):
            self._point_at(self.indexAt(event.position().toPoint()).row())
        elif event.type() in (kinds.HoverLeave, kinds.Leave):
            self._point_at(-1)
        return super().viewportEvent(event)

    def _point_at(self, row: int) -> None:
        before, self._under_pointer = self._under_pointer, row
        if row != before:
            for each in (before, row):
                self.viewport().update(self._box(each))

    # --- painting -----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows in sight."""
        painter, option = QPainter(self.viewport()), QStyleOptionViewItem()
        self.initViewItemOption(option)
        states, base = QStyle.StateFlag, option.state
        chosen, current, delegate = self.selectionModel(), self.currentIndex().row(), self.itemDelegate()
        first, last = self._at(event.rect().top()), self._at(event.rect().bottom())
        for row in range(max(0, first), last + 1):
            index, state = self._row(row), base
            state = state | states.State_Selected if chosen.isSelected(index) else state
            state = state | states.State_HasFocus if self.hasFocus() and row == current else state
            state = state | states.State_MouseOver if row == self._under_pointer else state
            option.state = state
            option.rect = self._box(row)
            delegate.paint(painter, option, index)
        painter.end()
