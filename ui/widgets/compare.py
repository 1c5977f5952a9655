"""Two pictures alike in scale and place: what moves one moves the other."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ui.paint import painting, theme
from ui.services.images import Images

GAP = 16
STEP, MOST = 1.25, 8.0
MAP = 104
TALLEST = 460


class ComparePictures(QWidget):
    """`zoomed(factor)` after the wheel or `zoom`; `flip` lays one over the other, to see what jumps."""

    zoomed = Signal(float)

    def __init__(self, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images = images
        self.photo_ids: tuple[str, str] = ("", "")
        self.factor = 1.0
        self._centre = QPointF(0.5, 0.5)
        self._held: QPointF | None = None
        self.is_flipped = False
        self._shape = 2 / 3
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        images.arrived.connect(lambda _: self.update())
        theme.current().changed.connect(self.update)

    def show_photos(self, one: str, other: str, shape: float, words: str) -> None:
        """Show two photos whole, the higher of them `shape` times as high as wide; the same two stay as they
        were zoomed.
        """
        self._shape = shape or 2 / 3
        self.updateGeometry()
        if (one, other) != self.photo_ids:
            self.photo_ids, self.is_flipped = (one, other), False
            self.zoom(0)
        self.setAccessibleName(words)
        self.update()

    def zoom(self, steps: int) -> None:
        """Nearer by some steps, or farther; 0 shows all."""
        self.factor = min(MOST, max(1.0, self.factor * STEP**steps)) if steps else 1.0
        self._move_to(self._centre if self.factor > 1 else QPointF(0.5, 0.5))
        self.zoomed.emit(self.factor)

    def flip(self) -> None:
        """Show each in the place of the other."""
        self.is_flipped = not self.is_flipped
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the higher picture, within reason."""
        return min(TALLEST, round((width - GAP) / 2 * self._shape))

    def sizeHint(self) -> QSize:
        """Two pictures beside each other."""
        return QSize(640, self.heightForWidth(640))

    def minimumSizeHint(self) -> QSize:
        """Two small ones."""
        return QSize(240, 80)

    def _move_to(self, centre: QPointF) -> None:
        half = 0.5 / self.factor
        self._centre = QPointF(min(1 - half, max(half, centre.x())), min(1 - half, max(half, centre.y())))
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl held; the page scrolls otherwise."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of both."""
        self._held = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move both."""
        if self._held is not None:
            by = (event.position() - self._held) / (self._box(0).width() * self.factor)
            self._held = event.position()
            self._move_to(self._centre - by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = None

    def _box(self, side: int) -> QRectF:
        width = (self.width() - GAP) / 2
        box = QRectF(side * (width + GAP), 0, width, self.height()).toRect()
        return QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), box))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Both pictures, and in small which piece of them is seen."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        for side in (0, 1):
            photo_id = self.photo_ids[1 - side if self.is_flipped else side]
            box = self._box(side)
            ratio = self.devicePixelRatioF()
            picture = self._images.get(photo_id, box.width() * self.factor, ratio) if photo_id else None
            if picture is None:
                missing = self._images.is_missing(photo_id)
                (painting.bare if missing else painting.placeholder)(painter, box)
            else:
                self._draw(painter, box, picture)

    def _draw(self, painter: QPainter, box: QRectF, picture: QPixmap) -> None:
        size = picture.size().toSizeF()
        fit = min(box.width() / size.width(), box.height() / size.height()) * self.factor
        seen = QRectF(0, 0, min(size.width(), box.width() / fit), min(size.height(), box.height() / fit))
        seen.moveCenter(QPointF(self._centre.x() * size.width(), self._centre.y() * size.height()))
        seen.moveLeft(min(size.width() - seen.width(), max(0.0, seen.left())))
        seen.moveTop(min(size.height() - seen.height(), max(0.0, seen.top())))
        target = QRectF(0, 0, seen.width() * fit, seen.height() * fit)
        target.moveCenter(box.center())
        target.moveTop(box.top() if self.factor == 1 else target.top())
        painter.drawPixmap(target, picture, seen)
        if self.factor > 1:
            self._map(painter, target, picture, seen)

    def _map(self, painter: QPainter, target: QRectF, picture: QPixmap, seen: QRectF) -> None:
        scale = MAP / picture.width()
        small = QRectF(0, 0, MAP, picture.height() * scale)
        small.moveBottomRight(target.bottomRight() - QPointF(10, 10))
        painter.drawPixmap(small, picture, QRectF(picture.rect()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawRect(small)
        painter.setPen(QPen(theme.colour("accent"), 1.5))
        painter.drawRect(
            QRectF(
                small.left() + seen.left() * scale,
                small.top() + seen.top() * scale,
                seen.width() * scale,
                seen.height() * scale,
            )
        )
