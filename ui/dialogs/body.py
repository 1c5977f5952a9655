"""What stands in a dialog over its buttons: it scrolls where a window has no room for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.paint import theme
from ui.widgets.widgets import thin_scroll_bars

BAND_EDGE = 20
"""Ground left under what a dialog is about."""


class Body(QWidget):
    """A column of widgets; the first of them on a ground of its own where it is the `band`."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(10)
        self.band: QWidget | None = None

    def heightForWidth(self, width: int) -> int:
        """The least: tables and fields give way before anything scrolls."""
        return self.column.totalMinimumHeightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the band, over a hairline."""
        super().paintEvent(event)
        if self.band is None:
            return
        painter = QPainter(self)
        bottom = self.band.geometry().bottom() + BAND_EDGE
        painter.fillRect(0, 0, self.width(), bottom, theme.colour("window"))
        painter.fillRect(0, bottom, self.width(), 1, theme.colour("line"))


class BodyArea(QScrollArea):
    """A body in the room there is."""

    def __init__(self, body: Body) -> None:
        super().__init__()
        self.body = body
        self.setWidgetResizable(True)
        self.setWidget(body)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        thin_scroll_bars(self)
        body.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def wanted_width(self) -> int:
        """The width at which nothing is cut."""
        return self.body.column.totalSizeHint().width()

    def wanted_height(self, width: int) -> int:
        """The height at which nothing scrolls."""
        column = self.body.column
        if column.hasHeightForWidth():
            return column.totalHeightForWidth(width)
        return column.totalSizeHint().height()
