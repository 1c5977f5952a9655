"""What the toolkit draws itself, drawn as the window's own parts are: the fields to type in."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QProxyStyle, QStyle, QStyleOption, QWidget


class Style(QProxyStyle):
    """Fusion, with fields as round as the buttons beside them; `radius` in pixels."""

    def __init__(self, radius: float) -> None:
        super().__init__("Fusion")
        self._radius = radius

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """A field with a frame is a hairline around its ground."""
        is_field = element == QStyle.PrimitiveElement.PE_PanelLineEdit
        if not (is_field and isinstance(widget, QLineEdit) and widget.hasFrame()):
            super().drawPrimitive(element, option, painter, widget)
            return
        palette = widget.palette()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(palette.mid().color(), 1))
        painter.setBrush(palette.base())
        box = QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, self._radius, self._radius)
        painter.restore()
