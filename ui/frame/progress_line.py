"""A thin bar that shows how far a job is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from ui.paint import theme
from ui.services.i18n import tr


class ProgressLine(QWidget):
    """A thin bar of progress; without a total it is empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setAccessibleName(tr("Progress"))

    def sizeHint(self) -> QSize:
        """Wide enough to see it move."""
        return QSize(160, 10)

    def show_share(self, share: float) -> None:
        """Show how much is done, 0 to 1."""
        self._share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The trough and what is done."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRect(0, self.height() // 2 - 1, self.width(), 3)
        painter.setBrush(theme.colour("line"))
        painter.drawRoundedRect(box, 1.5, 1.5)
        painter.setBrush(theme.colour("accent"))
        box.setWidth(round(box.width() * self._share))
        painter.drawRoundedRect(QStyle.visualRect(self.layoutDirection(), self.rect(), box), 1.5, 1.5)
