"""Line icons, drawn from resources in the colour of the scheme."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.paint import theme

MIRRORED = frozenset({"back", "forward", "chevron-right", "undo", "redo", "menu"})
"""Signs that point along the way one reads; a magnifier, a clock or the wordmark do not."""


@cache
def _source(name: str) -> str:
    return (files("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def paint(painter: QPainter, name: str, box: QRectF, tint: str = "muted") -> None:
    """Draw an icon into a box in one of the scheme's colours."""
    markup = _source(name).replace("currentColor", theme.colour(tint).name())
    renderer = QSvgRenderer(QByteArray(markup.encode()))
    if name not in MIRRORED or not QGuiApplication.isRightToLeft():
        renderer.render(painter, box)
        return
    painter.save()
    painter.translate(2 * box.center().x(), 0)
    painter.scale(-1, 1)
    renderer.render(painter, box)
    painter.restore()


def pixmap(name: str, size: int, tint: str = "muted", ratio: float = 1.0) -> QPixmap:
    """An icon as a picture of `size` logical pixels."""
    image = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint(painter, name, QRectF(0, 0, size * ratio, size * ratio), tint)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def application_icon() -> QIcon:
    """The program's own sign."""
    icon = QIcon()
    for size in (16, 32, 64, 128, 256):
        icon.addPixmap(pixmap("cutline", size))
    return icon
