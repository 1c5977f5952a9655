"""A small list under a text field: what the words being typed may become."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.paint import theme
from ui.services.i18n import tr

_COUNTED = re.compile(r"(.*\S)\s+\((\d+)\)")
ROW = 28
PAD = 4
WIDTH = 320


class Offer(Protocol):
    """One row: what is shown, and what is taken."""

    @property
    def label(self) -> str:
        """What is shown."""

    @property
    def text(self) -> str:
        """What is taken."""


class CompletionPopup(QWidget):
    """Rows under the cursor; the keyboard stays with the field. `taken(completion)` on a choice.

    A completion has `text` (what is written) and `label` (what is shown).
    """

    taken = Signal(object)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self._rows: Sequence[Offer] = ()
        self._current = -1
        self._leads = True

    @property
    def rows(self) -> Sequence[Offer]:
        """What is offered."""
        return self._rows

    def show_at(self, corner: QPoint, rows: Sequence[Offer], leads: bool = True) -> None:
        """Offer these rows at a place on the screen.

        Rows that do not lead leave arrows, Enter and Esc to the field: Tab takes the first, a click any.
        """
        self._rows = rows
        self._leads = leads
        self._current = -1
        self.resize(WIDTH, len(rows) * ROW + 2 * PAD)
        self.move(corner)
        self.show()
        self.update()

    def press(self, key: Qt.Key) -> bool:
        """Handle a key of the field: arrows choose, Tab and Enter take, Esc closes. False if not ours."""
        if not self._leads:
            return self._press_aside(key)
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self._current = max(-1, min(self._current + step, len(self._rows) - 1))
            self.update()
            return True
        if key == Qt.Key.Key_Escape:
            self.hide()
            return True
        if key == Qt.Key.Key_Tab or (key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current >= 0):
            self._take(max(0, self._current))
            return True
        return False

    def _press_aside(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Tab:
            self._take(0)
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Escape):
            self.hide()
        return False

    def _take(self, row: int) -> None:
        self.hide()
        self.taken.emit(self._rows[row])

    def _row_at(self, y: float) -> int:
        row = int((y - PAD) // ROW)
        return row if 0 <= row < len(self._rows) else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The row under the pointer is current."""
        self._current = self._row_at(event.position().y())
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click takes."""
        row = self._row_at(event.position().y())
        if row >= 0:
            self._take(row)

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(WIDTH, len(self._rows) * ROW + 2 * PAD)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A raised card with one line a row; round corners would be black where no compositor runs."""
        painter = QPainter(self)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("raised"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setFont(theme.font(theme.TEXT))
        for number, row in enumerate(self._rows):
            box = QRectF(PAD, PAD + number * ROW, self.width() - 2 * PAD, ROW)
            if number == self._current:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("wash"))
                painter.drawRoundedRect(box, 5, 5)
            painter.setPen(theme.colour("ink"))
            name, count = parted(row.label or row.text)
            if number == 0 and not self._leads:
                count = f"{count}   {tr('Tab')}".strip()
            room = int(box.width() - 28 - painter.fontMetrics().horizontalAdvance(count))
            words = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(box.adjusted(8, 0, -8, 0), left, words)
            painter.setPen(theme.colour("muted"))
            painter.drawText(box.adjusted(8, 0, -8, 0), right, count)


def parted(label: str) -> tuple[str, str]:
    """A completion's words and, apart, the count that ends them in brackets."""
    match = _COUNTED.fullmatch(label)
    return (match[1], match[2]) if match else (label, "")
