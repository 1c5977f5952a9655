"""A layout that sets widgets side by side and breaks to the next line, as words do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """As one reads, wrapping, each line as high as its highest widget and centred in it.

    With `last_together` the last widget never stands on a line alone: the one before it goes with it. What is
    `pictured` stands as in a picture, from its left, whichever way one reads; each line begins at its edge.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        gap: int = 8,
        line_gap: int = 6,
        *,
        last_together: bool = False,
        pictured: bool = False,
    ) -> None:
        self._heights: dict[int, int] = {}  # at first: a layout in the making is invalidated already
        self._minimum: QSize | None = None
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._gap = gap
        self._line_gap = line_gap
        self._last_together = last_together
        self._pictured = pictured
        self._items: list[QLayoutItem] = []

    def invalidate(self) -> None:
        """Know that a widget may want another size: until then Qt is told what it was told before, since it
        asks dozens of times before it places anything.
        """
        self._heights.clear()
        self._minimum = None
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more item."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at an index."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        if not 0 <= index < len(self._items):
            return None
        taken = self._items.pop(index)
        self.invalidate()
        return taken

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more than its lines need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high the lines are at that width."""
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Place everything."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """All on one line."""
        shown = [i.sizeHint() for i in self._items if not i.isEmpty()]
        gaps = self._gap * max(0, len(shown) - 1)
        return QSize(sum(s.width() for s in shown) + gaps, max((s.height() for s in shown), default=0))

    def minimumSize(self) -> QSize:
        """The widest item alone."""
        if self._minimum is None:
            self._minimum = QSize()
            for item in self._items:
                if not item.isEmpty():
                    self._minimum = self._minimum.expandedTo(item.minimumSize())
        return self._minimum

    def _place(self, rect: QRect, move: bool) -> int:
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(rect.width(), 10_000))
            if lines[-1] and used + size.width() > rect.width():
                lines.append([])
                used = 0
            lines[-1].append((item, size))
            used += size.width() + self._gap
        if self._last_together and len(lines) > 1 and len(lines[-1]) == 1 and len(lines[-2]) > 1:
            lines[-1].insert(0, lines[-2].pop())
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        y = rect.top()
        turned = self._pictured and direction == Qt.LayoutDirection.RightToLeft
        for line in lines:
            height = max((size.height() for _, size in line), default=0)
            x = rect.left()
            if turned:
                x = rect.right() + 1 - sum(size.width() + self._gap for _, size in line) + self._gap
            for item, size in line if move else ():
                place = QRect(QPoint(x, y + (height - size.height()) // 2), size)
                item.setGeometry(place if turned else QStyle.visualRect(direction, rect, place))
                x += size.width() + self._gap
            y += height + self._line_gap
        return y - rect.top() - self._line_gap
