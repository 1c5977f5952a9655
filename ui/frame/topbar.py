"""The top of the window: the name, the path, the places, the query, what Undo would take back, the menu."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.paint import theme
from ui.places.search.querybar import QueryBar
from ui.places.search.queryframe import QueryFrame
from ui.services.i18n import tr
from ui.services.keymap import with_key
from ui.services.wording import shortened
from ui.widgets.buttons import Button
from ui.widgets.side_list import WIDTH
from ui.widgets.tabs import Tabs
from ui.widgets.widgets import HairLine, Pane, set_tip

HEIGHT = 52
LONGEST_UNDO = 34
NARROW = 1180
"""Pixels of the window below which signs and short words stand for long ones."""


class Wordmark(QWidget):
    """The program's name, its second half in the accent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Cutline")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """As wide as the side below it, less the window's edge."""
        return QSize(WIDTH - 16 - 2 * 28 - 12, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Set in the headline face."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a name: it is read so everywhere
        face = theme.font(theme.DECK, serif=True, bold=True)
        painter.setFont(face)
        metrics = QFontMetrics(face)
        first = metrics.horizontalAdvance("Cut")
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        box = QRectF(self.rect())
        if self.isRightToLeft():
            box.setLeft(box.right() - first - metrics.horizontalAdvance("line"))
        painter.setPen(theme.colour("ink"))
        painter.drawText(box, middle, "Cut")
        painter.setPen(theme.colour("accent"))
        painter.drawText(box.adjusted(first, 0, 0, 0), middle, "line")


class TopBar(Pane):
    """Holds the query bar and the `tabs` of the places; `back`, `forward`, `undo` and `menu` are buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("side", parent)
        theme.fix_height(self, HEIGHT)
        self.bar = QueryBar()
        self.tabs = Tabs(
            [
                ("search", tr("Search"), tr("Search")),
                ("photos", tr("Photos & credits"), tr("Photos")),
                ("curate", tr("Curate"), tr("Curate")),
            ],
            tr("Work places"),
        )
        self.back = _sign("back", tr("Back"), "back")
        self.forward = _sign("forward", tr("Forward"), "forward")
        self.undo = Button("", "undo")
        self.undo.setAccessibleName(tr("Undo"))
        self.undo.hide()
        self.menu = _sign("menu", tr("Menu"), "menu")
        self._undo_name = ""
        self._lay_out()

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout()
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(Wordmark())
        row.addWidget(self.back)
        row.addWidget(self.forward)
        row.addWidget(self.tabs)
        row.addSpacing(4)
        row.addWidget(QueryFrame(self.bar), 4)
        row.addStretch(1)
        self._air = row.count() - 1
        row.addWidget(self.undo)
        row.addWidget(self.menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(HairLine())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the words where the window is narrow."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        self.tabs.shorten(narrow)
        self._row.setStretch(self._air, 0 if narrow else 1)  # the query has all the room there is
        self._show_undo()

    def show_path(self, can_go_back: bool, can_go_forward: bool) -> None:
        """Enable the arrows that lead somewhere."""
        self.back.setEnabled(can_go_back)
        self.forward.setEnabled(can_go_forward)

    def name_undo(self, name: str) -> None:
        """Say what Undo would take back; nothing to take back hides the button."""
        self._undo_name = name
        self._show_undo()

    def _show_undo(self) -> None:
        name, narrow = self._undo_name, self.width() < NARROW
        self.undo.setVisible(bool(name))
        words = "" if narrow or not name else tr("Undo {name}", name=shortened(name, LONGEST_UNDO))
        self.undo.setText(words)
        set_tip(self.undo, with_key(tr("Undo {name}", name=name), "undo") if name else "")
        self.undo.setAccessibleName(tr("Undo {name}", name=name) if name else tr("Undo"))
        self.undo.updateGeometry()


def _sign(icon: str, name: str, action: str) -> Button:
    button = Button("", icon)
    button.setAccessibleName(name)
    button.setToolTip(with_key(name, action))
    return button
