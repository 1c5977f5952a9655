"""A few colours to choose from, as dots."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.paint import theme
from ui.services.i18n import tr
from ui.widgets.buttons import Button, draw_focus

SIZE = 26
DOT = 14


class Swatches(QWidget):
    """`chosen(colour)` with "#rrggbb", or "" for none."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Colour"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._dots: dict[str, _Swatch] = {}
        for name, colour in (
            (tr("No colour"), ""),
            *((tr(name), colour) for name, colour in theme.TAG_COLOURS),
        ):
            dot = self._dots[colour] = _Swatch(name, colour, self)
            dot.clicked.connect(lambda _=False, colour=colour: self.chosen.emit(colour))
            row.addWidget(dot)
        row.addStretch(1)

    def dot(self, colour: str) -> Button:
        """The dot of a colour. Raises `KeyError`."""
        return self._dots[colour]

    def show_colour(self, colour: str) -> None:
        """Show which is taken."""
        for each, dot in self._dots.items():
            dot.setChecked(each == colour)


class _Swatch(Button):
    def __init__(self, name: str, colour: str, parent: QWidget) -> None:
        super().__init__("", parent=parent)
        self._colour = colour
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        return QSize(SIZE, SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, 0, DOT, DOT)
        box.moveCenter(QRectF(self.rect()).center())
        painter.setPen(QPen(theme.colour("muted"), 1) if not self._colour else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colour) if self._colour else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box)
        if not self._colour:
            inner = box.adjusted(3, 3, -3, -3)
            painter.drawLine(inner.bottomLeft(), inner.topRight())
        if self.isChecked():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("ink"), 1.4))
            painter.drawEllipse(box.adjusted(-3, -3, 3, 3))
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1))
