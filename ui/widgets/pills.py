"""Filters as pills with their counts: one of them is taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.paint import theme
from ui.services.i18n import number
from ui.widgets.buttons import Button, draw_focus
from ui.widgets.flow import FlowLayout

HEIGHT = 28
MARGIN = 12
GAP = 6


@dataclass(frozen=True, slots=True)
class Pill:
    """One filter: `count` is None where it is not counted."""

    name: str
    text: str
    count: int | None = None


class Pills(QWidget):
    """`chosen(name)` on a click or a key."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.taken = ""
        self._pills: dict[str, _Pill] = {}
        self._flow = FlowLayout(self)

    def show_pills(self, pills: Sequence[Pill], taken: str) -> None:
        """Show these, one of them taken; those that stand here already keep the focus."""
        self.taken = taken
        if [pill.name for pill in pills] != list(self._pills):
            for old in self._pills.values():
                self._flow.removeWidget(old)
                old.hide()
                old.deleteLater()
            self._pills = {pill.name: _Pill(self) for pill in pills}
            for name, made in self._pills.items():
                made.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
                self._flow.addWidget(made)
        for pill in pills:
            self._pills[pill.name].show_pill(pill, pill.name == taken)

    def pill(self, name: str) -> Button:
        """The button of one filter. Raises `KeyError`."""
        return self._pills[name]


class _Pill(Button):
    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent=parent)
        self._count = ""
        self.setCheckable(True)

    def show_pill(self, pill: Pill, taken: bool) -> None:
        self._count = "" if pill.count is None else number(pill.count)
        self.setText(pill.text)
        self.setChecked(taken)
        self.setAccessibleName(f"{pill.text} {self._count}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        counted = metrics.horizontalAdvance(self._count) + GAP if self._count else 0
        words = metrics.horizontalAdvance(self.text())
        return QSize(ceil(words + counted) + 1 + 2 * MARGIN, theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.colour("accent" if self.isChecked() else "line"), 1))
        ground = "wash" if self.isChecked() else "chip" if self.underMouse() else "pane"
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        if self.hasFocus():
            draw_focus(painter, box, box.height() / 2)
        words = self.rect().adjusted(MARGIN, 0, -MARGIN, 0)
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.isRightToLeft():
            start, end = end, start
        start, end = start | Qt.AlignmentFlag.AlignAbsolute, end | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(self.font())
        painter.setPen(theme.colour("accent" if self.isChecked() else "ink"))
        room = words.width() - (
            painter.fontMetrics().horizontalAdvance(self._count) + GAP if self._count else 0
        )
        name = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | start, name)
        painter.setPen(theme.colour("accent" if self.isChecked() else "muted"))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | end, self._count)
