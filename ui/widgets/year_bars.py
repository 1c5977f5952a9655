"""Bars by year, on a scale that may be another's too, so that the small one looks small."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ui.paint import theme
from ui.services.i18n import number, tr

HEIGHT, LEGEND = 40, 18
WIDEST = 88


class YearBars(QWidget):
    """One bar a year from `first` to `last`; `most` is the value of a bar of full height."""

    def __init__(self, tone: str = "bar", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self._values: Mapping[str, int] = {}
        self._years: tuple[int, int] = (0, 0)
        self._most = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.update)

    def show_years(self, values: Mapping[str, int], first: int, last: int, most: int) -> None:
        """Show counts by year."""
        self._values, self._years, self._most = values, (first, last), max(1, most)
        told = (tr("{year}: {n}", year=year, n=number(n)) for year, n in sorted(values.items()))
        self.setAccessibleName(", ".join(told))
        self.setVisible(bool(first))
        self.update()

    def sizeHint(self) -> QSize:
        """Bars over the first and the last year."""
        return QSize(200, HEIGHT + LEGEND)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bars in the order of reading."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, last = self._years
        step = min(WIDEST, self.width() / max(1, last - first + 1))
        wide = step * (last - first + 1)
        start = self.width() - wide if self.isRightToLeft() else 0.0
        painter.fillRect(QRectF(start, HEIGHT, wide, 1), theme.colour("line"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(self._tone))
        for at, year in enumerate(range(first, last + 1)):
            value = self._values.get(str(year), 0)
            if value:
                high = max(2.0, value / self._most * (HEIGHT - 2))
                left = self.width() - (at + 1) * step if self.isRightToLeft() else at * step
                painter.drawRoundedRect(QRectF(left + 1, HEIGHT - high, max(2, step - 3), high), 1.5, 1.5)
        painter.setFont(theme.font(theme.SMALL))
        painter.setPen(theme.colour("muted"))
        legend = QRectF(start, HEIGHT + 2, wide, LEGEND - 2)
        flags = Qt.AlignmentFlag
        ends = [(str(first), flags.AlignLeading), (str(last), flags.AlignTrailing)]
        for text, side in ends[: 1 if first == last else 2]:
            painter.drawText(
                legend, QStyle.visualAlignment(self.layoutDirection(), side | flags.AlignTop), text
            )
