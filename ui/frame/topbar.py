"""The top of the window: the name, the query, what Undo would take back, the menu."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.paint import theme
from ui.places.search.querybar import QueryBar
from ui.places.search.queryframe import QueryFrame
from ui.places.search.sidebar import WIDTH
from ui.services.i18n import tr
from ui.services.wording import shortened, tip
from ui.widgets.buttons import Button
from ui.widgets.widgets import HairLine, Pane

HEIGHT = 52
LONGEST_UNDO = 34


class Wordmark(QWidget):
    """The program's name, its second half in the accent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Cutline")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """As wide as the side below it, less the window's edge."""
        return QSize(WIDTH - 16, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Set in the headline face."""
        painter = QPainter(self)
        face = theme.font(theme.DECK, serif=True, bold=True)
        painter.setFont(face)
        first = QFontMetrics(face).horizontalAdvance("Cut")
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        box = QRectF(self.rect())
        painter.setPen(theme.colour("ink"))
        painter.drawText(box, middle, "Cut")
        painter.setPen(theme.colour("accent"))
        painter.drawText(box.adjusted(first, 0, 0, 0), middle, "line")


class TopBar(Pane):
    """Holds the query bar; `undo` and `menu` are its two buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("side", parent)
        self.setFixedHeight(HEIGHT)
        self.bar = QueryBar()
        self.undo = Button("", "undo")
        self.undo.setAccessibleName(tr("Undo"))
        self.undo.hide()
        self.menu = Button("", "menu")
        self.menu.setAccessibleName(tr("Menu"))
        self.menu.setToolTip(tr("Menu (F10)"))
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(Wordmark())
        row.addSpacing(8)
        row.addWidget(QueryFrame(self.bar), 4)
        row.addStretch(1)
        row.addWidget(self.undo)
        row.addWidget(self.menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(HairLine())

    def name_undo(self, name: str) -> None:
        """Say what Undo would take back; nothing to take back hides the button."""
        self.undo.setVisible(bool(name))
        self.undo.setText(tr("Undo {name}", name=shortened(name, LONGEST_UNDO)) if name else "")
        self.undo.setToolTip(tip(tr("Undo {name} (Ctrl+Z)", name=name)) if name else "")
        self.undo.setAccessibleName(tr("Undo {name}", name=name) if name else tr("Undo"))
        self.undo.updateGeometry()
