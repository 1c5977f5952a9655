"""How many by year, as bars: a click chooses a year, a drag a span."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.paint import theme
from ui.services.i18n import number, tr
from ui.widgets.buttons import draw_focus

HEIGHT = 112
_FOOT, _HEAD = 20, 18
WIDEST_BAR = 56


class YearChart(QWidget):
    """`chosen(first, last)` for a span of years; both are 0 where the choice was taken back.

    With the keyboard the arrows go from year to year, with Shift they choose a span, Enter chooses.
    """

    draws_focus = True
    chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None, *, widest: float = WIDEST_BAR) -> None:
        super().__init__(parent)
        self._widest = widest
        self.years: list[tuple[int, int]] = []
        self.span: tuple[int, int] = (0, 0)
        self._drag: tuple[int, int] | None = None
        self._at = -1
        self._hovered = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.update)

    def show_years(self, years: Sequence[tuple[int, int]], span: tuple[int, int] = (0, 0)) -> None:
        """Show these years with their counts; those in `span` are chosen."""
        self.years, self.span = list(years), span
        self._at = min(self._at, len(self.years) - 1)
        told = ", ".join(f"{year}: {number(count)}" for year, count in self.years if count)
        if span[0]:
            told = tr("{first} to {last} chosen. {rest}", first=span[0], last=span[1], rest=told)
        self.setAccessibleName(tr("Photos by year. {years}", years=told))
        self.setVisible(bool(self.years))
        self.update()

    def sizeHint(self) -> QSize:
        """Bars that can be hit."""
        return QSize(max(200, min(len(self.years), 12) * 48), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Narrower than this says nothing."""
        return QSize(160, HEIGHT)

    def bar(self, at: int) -> QRectF:
        """The column of a year, from top to bottom."""
        step = min(self._widest, self.width() / max(1, len(self.years)))
        left = self.width() - step * (len(self.years) - at)
        if self.isRightToLeft():
            left = self.width() - left - step
        return QRectF(left, 0, step, self.height())

    def _year_at(self, x: float) -> int:
        return next((n for n in range(len(self.years)) if self.bar(n).left() <= x < self.bar(n).right()), -1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A bar a year with its count and its name; what is not chosen is quiet where something is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((count for _, count in self.years), default=1) or 1
        space = self.height() - _FOOT - _HEAD
        span = self._dragged() or self.span
        step = self.bar(0).width() if self.years else 1.0
        every = self._every(step)
        for at, (year, count) in enumerate(self.years):
            column = self.bar(at)
            is_in = not span[0] or span[0] <= year <= span[1]
            tall = max(2.0, space * count / most) if count else 1.0
            gap = min(6.0, step * 0.14)
            box = QRectF(column.left() + gap / 2, _HEAD + space - tall, column.width() - gap, tall)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("bar" if is_in and count else "bar_off"))
            painter.drawRoundedRect(box, min(3.0, tall / 2), min(3.0, tall / 2))
            if self.hasFocus() and at == self._at:
                draw_focus(painter, column.adjusted(1, 1, -1, -1), 4)
            painter.setFont(theme.font(theme.SMALL))
            painter.setPen(theme.colour("ink" if at == self._hovered else "muted"))
            if count and every == 1:
                over = QRectF(column.left() - 8, box.top() - 17, column.width() + 16, 16)
                painter.drawText(over, Qt.AlignmentFlag.AlignCenter, number(count))
            if at % every == 0 or at == len(self.years) - 1:
                chosen = bool(span[0]) and is_in
                painter.setPen(theme.colour("accent" if chosen else "muted"))
                painter.setFont(theme.font(theme.SMALL, bold=chosen))
                under = QRectF(column.left() - 20, self.height() - _FOOT + 2, column.width() + 40, _FOOT - 2)
                painter.drawText(under, Qt.AlignmentFlag.AlignCenter, str(year))

    def _every(self, step: float) -> int:
        """Each how many years a name has room."""
        wide = QFontMetricsF(theme.font(theme.SMALL, bold=True)).horizontalAdvance("2000") + 8
        return max(1, -(-int(wide) // max(1, int(step))))

    def _dragged(self) -> tuple[int, int] | None:
        if self._drag is None:
            return None
        return self.years[min(self._drag)][0], self.years[max(self._drag)][0]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a span."""
        at = self._year_at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and at >= 0:
            self._drag = (at, at)
            self._at = at
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Widen the span, or say what lies under the pointer."""
        at = self._year_at(event.position().x())
        if self._drag is not None and at >= 0:
            self._drag = (self._drag[0], at)
        if at != self._hovered:
            self._hovered = at
            if at >= 0:
                year, count = self.years[at]
                QToolTip.showText(event.globalPosition().toPoint(), f"{year}: {number(count)}", self)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing lies under the pointer."""
        self._hovered = -1
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the span."""
        span, self._drag = self._dragged(), None
        if span is not None:
            self._choose(span)

    def _choose(self, span: tuple[int, int]) -> None:
        self.chosen.emit(*((0, 0) if span == self.span else span))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from year to year; Enter and Space choose, with Shift from what is chosen to here."""
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        by = -by if self.isRightToLeft() else by
        if by and self.years:
            before = max(0, self._at)
            self._at = max(0, min(before + by, len(self.years) - 1)) if self._at >= 0 else 0
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                ends = [*filter(None, self.span), self.years[before][0], self.years[self._at][0]]
                self._choose((min(ends), max(ends)))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._at >= 0:
            year = self.years[self._at][0]
            self._choose((year, year))
        else:
            event.ignore()
