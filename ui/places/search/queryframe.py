"""The rounded frame around the query bar, with the glass at its left and the key at its right."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QStyle, QWidget

from ui.paint import icons, theme
from ui.places.search.querybar import HEIGHT, QueryBar


class QueryFrame(QWidget):
    """As wide as there is room, up to what can be overlooked; its ring follows the bar's focus."""

    def __init__(self, bar: QueryBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = bar
        bar.setParent(self)
        bar.move(0, 0)
        theme.fix_height(self, HEIGHT)
        self.setMaximumWidth(640)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bar fills the frame."""
        self.bar.setGeometry(self.rect())

    def _focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if self.bar in (before, now):
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, glass and key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.bar.hasFocus()
        painter.setPen(QPen(theme.colour("accent" if focus else "line"), 1.6 if focus else 1))
        painter.setBrush(theme.colour("pane"))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, theme.RADIUS_BAR, theme.RADIUS_BAR)
        glass = QRect(12, (self.height() - 14) // 2, 14, 14)
        glass = QStyle.visualRect(self.layoutDirection(), self.rect(), glass)
        icons.paint(painter, "search", glass.toRectF(), "muted")
        if not focus:
            key = QRect(self.width() - 30, (self.height() - 18) // 2, 18, 18)
            key = QStyle.visualRect(self.layoutDirection(), self.rect(), key)
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawRoundedRect(key, 4, 4)
            painter.setPen(theme.colour("muted"))
            painter.setFont(theme.font(theme.SMALL))
            painter.drawText(key, Qt.AlignmentFlag.AlignCenter, "/")
