"""The chart over all years: a bar a month, and over it the stretch that the query asks for."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.paint import theme
from ui.places.search.timeline.months import MONTH, Times, lies_in, months_between
from ui.services.i18n import counted, number, tr
from ui.services.querytext import Range
from ui.services.wording import human_date
from ui.widgets.buttons import draw_focus

HEIGHT = 148
MARGIN = 32
TOP, FOOT = 14, 34
NARROWEST_BAR = 2.5
NEAR = 6
"""Pixels beside a handle within which it is taken."""


class TimeChart(QWidget):
    """`span_wanted(Range or None)` when a bar is clicked, a stretch is drawn, or an end of it is moved.

    Left and right go from month to month, with Shift they move the end of the stretch; Esc asks for all.
    """

    draws_focus = True
    span_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._times = Times()
        self._keys: list[str] = []
        self._counts: Counter[str] = Counter()
        self._under = -1
        self._drawn: tuple[int, int] | None = None
        theme.current().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(640, HEIGHT)

    def show_times(self, times: Times) -> None:
        """Show other counts, or another stretch over them."""
        self._times = times
        self._drawn = None
        self._make_bars()

    def _make_bars(self) -> None:
        months = [day for day in self._times.counts if len(day) >= MONTH]
        self._keys = months_between(min(months)[:4] + "-01", max(months)[:4] + "-12") if months else []
        room = max(1.0, self.width() - 2 * MARGIN)
        length = MONTH
        if self._keys and room / len(self._keys) < NARROWEST_BAR:
            self._keys = list(dict.fromkeys(key[:4] for key in self._keys))
            length = 4
        self._counts = Counter()
        for day, count in self._times.counts.items():
            if len(day) >= length:
                self._counts[day[:length]] += count
        self.setAccessibleName(self._words())
        self.update()

    def _words(self) -> str:
        if not self._keys:
            return tr("Results by month: none has a date")
        all_of = counted(sum(self._counts.values()), "result", "results")
        return tr(
            "{results} from {first} to {last}", results=all_of, first=self._keys[0], last=self._keys[-1]
        )

    # --- where bars stand ---------------------------------------------------------------------------------

    @property
    def _step(self) -> float:
        return (self.width() - 2 * MARGIN) / max(1, len(self._keys))

    def _box(self, first: int, last: int) -> QRectF:
        """The stretch from the beginning of one bar to the end of another; right to left, mirrored."""
        begin, wide = MARGIN + first * self._step, (last - first + 1) * self._step
        left = self.width() - begin - wide if self.isRightToLeft() else begin
        return QRectF(left, TOP, wide, self.height() - TOP - FOOT)

    def _bar_at(self, x: float) -> int:
        across = self.width() - x if self.isRightToLeft() else x
        return max(0, min(int((across - MARGIN) / self._step), len(self._keys) - 1)) if self._keys else -1

    def _chosen(self) -> tuple[int, int] | None:
        """The bars of the stretch: as it is drawn, else as the query has it."""
        if self._drawn is not None:
            return min(self._drawn), max(self._drawn)
        span = self._times.span
        if span is None:
            return None
        inside = [n for n, key in enumerate(self._keys) if lies_in(key, span) or _meets(key, span)]
        return (inside[0], inside[-1]) if inside else None

    # --- drawing ------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The stretch, the bars, the years, what is under the pointer."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base = self.height() - FOOT
        chosen = self._chosen()
        if chosen is not None:
            painter.fillRect(self._box(*chosen), theme.colour("wash"))
        painter.fillRect(MARGIN, base, self.width() - 2 * MARGIN, 1, theme.colour("line"))
        most = max(self._counts.values(), default=1)
        painter.setPen(Qt.PenStyle.NoPen)
        for at, key in enumerate(self._keys):
            if count := self._counts[key]:
                inside = chosen is None or chosen[0] <= at <= chosen[1]
                painter.setBrush(theme.colour("bar" if inside else "bar_off"))
                painter.drawRoundedRect(self._bar(at, count / most), 1.5, 1.5)
        self._years(painter, base)
        if chosen is not None:
            self._ends(painter, self._box(*chosen))
        self._told(painter, most)
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()).adjusted(3, 3, -3, -3))

    def _bar(self, at: int, share: float) -> QRectF:
        box = self._box(at, at)
        gap = min(1.5, box.width() * 0.15)
        high = max(3.0, box.height() * share)
        return QRectF(box.left() + gap, box.bottom() - high, box.width() - 2 * gap, high)

    def _years(self, painter: QPainter, base: float) -> None:
        painter.setFont(theme.font(theme.SMALL))
        painter.setPen(theme.colour("muted"))
        wide = painter.fontMetrics().horizontalAdvance("2000") + 16
        free = -1.0
        for at, key in enumerate(self._keys):
            begin = MARGIN + at * self._step
            if (key.endswith("-01") or len(key) == 4) and begin >= free:
                left = self.width() - begin - wide if self.isRightToLeft() else begin
                side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
                painter.drawText(
                    QRectF(left, base + 6, wide, 16), side | Qt.AlignmentFlag.AlignAbsolute, key[:4]
                )
                free = begin + wide

    def _ends(self, painter: QPainter, band: QRectF) -> None:
        for x in (band.left(), band.right()):
            painter.setPen(QPen(theme.colour("accent"), 1.2))
            painter.drawLine(QPointF(x, band.top()), QPointF(x, band.bottom()))
            painter.setBrush(theme.colour("pane"))
            painter.drawRoundedRect(QRectF(x - 3.5, band.center().y() - 11, 7, 22), 3.5, 3.5)

    def _told(self, painter: QPainter, most: int) -> None:
        """What stands under the pointer, beside its bar."""
        if not 0 <= self._under < len(self._keys):
            return
        key = self._keys[self._under]
        name, count = human_date(key), number(self._counts[key])
        face = theme.font(theme.LABEL)
        painter.setFont(face)
        wide = painter.fontMetrics().horizontalAdvance(f"{name}   {count}") + 20
        bar = self._box(self._under, self._under)
        left = bar.left() - wide - 8 if bar.left() - wide - 8 > 4 else bar.right() + 8
        box = QRectF(left, TOP, wide, 24)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("raised"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(theme.colour("ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{name}   {count}")

    # --- choosing -----------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stretch, take one of its ends, or widen it with Shift."""
        at, chosen = self._bar_at(event.position().x()), self._chosen()
        if event.button() != Qt.MouseButton.LeftButton or at < 0:
            return
        held = self._taken_end(event.position().x(), chosen)
        widening = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if chosen is not None and held is not None:
            self._drawn = (chosen[1 - held], chosen[held])
        elif chosen is not None and widening:
            self._drawn = (chosen[1], at) if at < chosen[0] else (chosen[0], at)
        else:
            self._drawn = (at, at)
        self.update()

    def _taken_end(self, x: float, chosen: tuple[int, int] | None) -> int | None:
        if chosen is None:
            return None
        band = self._box(*chosen)
        ends = (band.right(), band.left()) if self.isRightToLeft() else (band.left(), band.right())
        return next((n for n, end in enumerate(ends) if abs(x - end) <= NEAR), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the stretch on; say what lies under the pointer."""
        at = self._bar_at(event.position().x())
        if self._drawn is not None:
            self._drawn = (self._drawn[0], at)
        on_end = self._taken_end(event.position().x(), self._chosen()) is not None
        self.setCursor(Qt.CursorShape.SizeHorCursor if on_end else Qt.CursorShape.ArrowCursor)
        self._under = at
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the stretch that was drawn."""
        if self._drawn is not None:
            self._want(min(self._drawn), max(self._drawn))

    def leaveEvent(self, event: QEvent) -> None:
        """Say nothing any more."""
        self._under = -1
        self.update()

    def _want(self, first: int, last: int) -> None:
        wanted: Range = (self._keys[first], self._keys[last])
        if wanted != self._times.span:
            self.span_wanted.emit(wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go to another month, or widen; Esc asks for all years."""
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        by = -by if self.isRightToLeft() else by
        chosen = self._chosen()
        if event.key() == Qt.Key.Key_Escape and chosen is not None:
            self.span_wanted.emit(None)
        elif not by or not self._keys:
            super().keyPressEvent(event)
        elif chosen is None:
            at = len(self._keys) - 1 if by < 0 else 0
            self._want(at, at)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            first, last = chosen
            self._want(max(0, first + min(by, 0)), min(len(self._keys) - 1, last + max(by, 0)))
        else:
            at = max(0, min((chosen[0] if by < 0 else chosen[1]) + by, len(self._keys) - 1))
            self._want(at, at)

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window's shortcut while there is a stretch to let go of."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self._chosen():
            event.accept()
            return True
        if event.type() == QEvent.Type.Resize:
            self._make_bars()
        return super().event(event)


def _meets(key: str, span: Range) -> bool:
    """Whether a bar holds one of the ends of a stretch."""
    return any(end.startswith(key) for end in span if end)
