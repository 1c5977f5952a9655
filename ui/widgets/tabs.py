"""The names of the work places as words in a row, the one that is shown on a card of its own."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.paint import theme
from ui.services.i18n import number, tr
from ui.widgets.buttons import Button, draw_focus

HEIGHT = 34
MARGIN = 12
GAP = 7


class Tabs(QWidget):
    """`chosen(name)` on a click or a key; `choices` are names with their words, long and short.

    One stop for the Tab key; the arrows go from one to the next.
    """

    chosen = Signal(str)

    def __init__(self, choices: list[tuple[str, str, str]], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._tabs = {key: _Tab(key, long, short, self) for key, long, short in choices}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for tab in self._tabs.values():
            tab.clicked.connect(lambda _=False, tab=tab: self.chosen.emit(tab.key))
            row.addWidget(tab)

    def tab(self, name: str) -> Button:
        """The tab of one choice."""
        return self._tabs[name]

    def show_choice(self, name: str) -> None:
        """Show which is taken; none where it is another place."""
        reached = name if name in self._tabs else next(iter(self._tabs))
        for key, tab in self._tabs.items():
            tab.setAutoExclusive(False)  # else one would always be taken
            tab.setChecked(key == name)
            tab.setAutoExclusive(True)
            tab.setFocusPolicy(Qt.FocusPolicy.TabFocus if key == reached else Qt.FocusPolicy.ClickFocus)

    def show_count(self, name: str, count: int) -> None:
        """Say how much waits there; nothing where nothing does."""
        self._tabs[name].show_count(count)

    def shorten(self, narrow: bool) -> None:
        """Use the short words, or the long ones."""
        for tab in self._tabs.values():
            tab.shorten(narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go to the neighbour, as they lie on the screen."""
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if not by:
            super().keyPressEvent(event)
            return
        tabs = list(self._tabs.values())
        by = -by if self.isRightToLeft() else by
        at = next((n for n, tab in enumerate(tabs) if tab.hasFocus()), 0) + by
        if 0 <= at < len(tabs):
            tabs[at].setFocus(Qt.FocusReason.TabFocusReason)
            tabs[at].click()


class _Tab(Button):
    def __init__(self, key: str, long: str, short: str, parent: QWidget) -> None:
        super().__init__(long, parent=parent)
        self.key = key
        self._words = (long, short)
        self._count = 0
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of several, as a screen reader tells it too
        self.setFont(theme.font(theme.TEXT))
        self.setAccessibleName(long)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # the row's
            return
        super().keyPressEvent(event)

    def show_count(self, count: int) -> None:
        self._count = count
        long = self._words[0]
        self.setAccessibleName(tr("{place}, {n} waiting", place=long, n=number(count)) if count else long)
        self.updateGeometry()
        self.update()

    def shorten(self, narrow: bool) -> None:
        self.setText(self._words[narrow])
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        counted = metrics.horizontalAdvance(number(self._count)) + GAP if self._count else 0
        return QSize(metrics.horizontalAdvance(self.text()) + counted + 2 * MARGIN, theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked():
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.setBrush(theme.colour("raised"))
            painter.drawRoundedRect(box, theme.RADIUS_BUTTON, theme.RADIUS_BUTTON)
        if self.hasFocus():
            draw_focus(painter, box.adjusted(1, 1, -1, -1))
        painter.setFont(self.font())
        painter.setPen(theme.colour("ink" if self.isChecked() or self.underMouse() else "muted"))
        words = self.rect().adjusted(MARGIN, 0, -MARGIN, 0)
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight  # mirrored by Qt
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | start, self.text())
        if self._count:
            painter.setPen(theme.colour("accent"))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | end, number(self._count))
