"""A slider for the size of pictures, with a tick for small, medium and large."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from ui.paint import theme
from ui.services import settings
from ui.services.i18n import tr
from ui.widgets.buttons import draw_focus
from ui.widgets.sheet_view import LARGE, LARGEST, MEDIUM, SMALL, SMALLEST, SheetView, sheet_size

WIDTH = 112
_EDGE = 9
_CATCH = 0.05
"""Part of the way within which a drag falls on a tick."""


class SizeSlider(QSlider):
    """From `least` to `most`, evenly by what one sees: each step is a part of the size before it."""

    draws_focus = True

    def __init__(self, least: int, most: int, ticks: tuple[int, ...], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._ticks = ticks
        self.setRange(least, most)
        self.setSingleStep(12)
        self.setPageStep(48)
        self.setAccessibleName(tr("Size of the pictures"))
        self.setToolTip(tr("Size of the pictures (+ and −, or Ctrl and the wheel)"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Room for three ticks."""
        return QSize(WIDTH, 26)

    def _share(self, value: float) -> float:
        low, high = self.minimum(), self.maximum()
        return float(math.pow((value / low - 1) / (high / low - 1), 0.6))

    def _value(self, share: float) -> int:
        low, high = self.minimum(), self.maximum()
        return round(low * (1 + math.pow(share, 1 / 0.6) * (high / low - 1)))

    def _x(self, value: float) -> float:
        share = self._share(value)
        share = 1 - share if self.isRightToLeft() else share
        return _EDGE + share * (self.width() - 2 * _EDGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line, its ticks, the handle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("line"))
        painter.drawRoundedRect(QRectF(_EDGE, middle - 1, self.width() - 2 * _EDGE, 2), 1, 1)
        for tick in self._ticks:
            painter.drawRect(QRectF(self._x(tick) - 0.5, middle - 4, 1, 8))
        handle = QRectF(self._x(self.value()) - 6, middle - 6, 12, 12)
        pen = painter.pen()
        pen.setStyle(Qt.PenStyle.SolidLine)
        pen.setColor(theme.colour("accent" if self.isSliderDown() else "muted"))
        pen.setWidthF(1.2)
        painter.setPen(pen)
        painter.setBrush(theme.colour("raised"))
        painter.drawEllipse(handle)
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where the pointer is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if self.isSliderDown():
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay."""
        self.setSliderDown(False)

    def _follow(self, event: QMouseEvent) -> None:
        share = (event.position().x() - _EDGE) / max(1.0, self.width() - 2 * _EDGE)
        share = max(0.0, min(1.0, 1 - share if self.isRightToLeft() else share))
        near = [tick for tick in self._ticks if abs(self._share(tick) - share) < _CATCH]
        self.setValue(near[0] if near else self._value(share))


class SheetSlider(SizeSlider):
    """The size of the photos of a contact sheet, one for all sheets; it follows keys and wheel."""

    def __init__(self, sheet: SheetView, parent: QWidget | None = None) -> None:
        super().__init__(SMALLEST, LARGEST, (SMALL, MEDIUM, LARGE), parent)
        self._sheet = sheet
        self.recall()
        self.valueChanged.connect(sheet.set_size)
        sheet.sized.connect(self._sized)

    def recall(self) -> None:
        """Show the photos as large as was set here, over another sheet or in the settings."""
        self._sheet.set_size(sheet_size())
        with QSignalBlocker(self):
            self.setValue(self._sheet.size_)

    def _sized(self, height: int) -> None:
        with QSignalBlocker(self):
            self.setValue(height)
        settings.settings().setValue(settings.SHEET, height)
