"""A photo on the dark ground of the full screen: zoomed at the pointer, moved by hand."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.paint import painting, theme
from ui.services.i18n import tr
from ui.services.images import Images

MOST_ZOOM = 32.0
STEP = 1.25
MAP = 116
"""Pixels of the longer side of the small map."""
_MAP_EDGE = 12


class Camera(QObject):
    """What is seen of a picture: `zoom` in times the whole picture, `x` and `y` its middle, 0 to 1.

    Several stages that share one show the same piece in the same scale. `changed()` after a move.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zoom, self.x, self.y = 1.0, 0.5, 0.5

    def set(self, zoom: float, x: float, y: float) -> None:
        """Show another piece; nothing beyond the edges of the picture is its middle."""
        zoom = max(1.0, min(MOST_ZOOM, zoom))
        half = 0.5 / zoom
        x, y = (max(half, min(1 - half, value)) for value in (x, y))
        if (zoom, x, y) != (self.zoom, self.x, self.y):
            self.zoom, self.x, self.y = zoom, x, y
            self.changed.emit()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom so that what stands `at` a place of the picture (0 to 1) stays where it is."""
        at = at or QPointF(self.x, self.y)
        zoom = max(1.0, min(MOST_ZOOM, self.zoom * factor))
        share = self.zoom / zoom
        self.set(zoom, at.x() + (self.x - at.x()) * share, at.y() + (self.y - at.y()) * share)

    def move(self, x: float, y: float) -> None:
        """Move by parts of the picture."""
        self.set(self.zoom, self.x + x, self.y + y)

    def reset(self) -> None:
        """Show all of the picture."""
        self.set(1.0, 0.5, 0.5)


class Stage(QWidget):
    """`photo_id` is shown, of `size_px` pixels, (0, 0) where nobody knows. `pressed()` on a click."""

    pressed = Signal()

    def __init__(self, images: Images, camera: Camera, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images = images
        self.camera = camera
        self.photo_id = ""
        self.size_px = (0, 0)
        self.words = ""
        self.has_map = False
        self._above: tuple[str, tuple[int, int]] | None = None
        self._pressed: QPointF | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setMinimumSize(120, 90)
        images.arrived.connect(self._arrived)
        camera.changed.connect(self.update)

    def show_photo(self, photo_id: str, size_px: tuple[int, int], words: str) -> None:
        """Show a photo; `words` are its caption, which is shown in its place where there is no file."""
        self.photo_id, self.size_px, self.words = photo_id, size_px, words
        self.setAccessibleName(tr("Photo: {caption}", caption=words))
        self.update()

    def follow(self, camera: Camera) -> None:
        """Show the piece that another camera sees."""
        self.camera.changed.disconnect(self.update)
        self.camera = camera
        camera.changed.connect(self.update)
        self.update()

    def lay_over(self, photo_id: str, size_px: tuple[int, int]) -> None:
        """Show another photo in the place of this one for a moment; "" shows this one again."""
        self._above = (photo_id, size_px) if photo_id else None
        self.update()

    @property
    def is_blinking(self) -> bool:
        """Whether another photo is shown in the place of this one."""
        return self._above is not None

    def _arrived(self, photo_id: str) -> None:
        if photo_id == self.photo_id or (self._above and photo_id == self._above[0]):
            self.update()

    @property
    def whole(self) -> QRectF:
        """Where all of the picture would lie, fitted into the stage."""
        _, (width, height) = self._above or (self.photo_id, self.size_px)
        size = QSizeF(width or 3, height or 2).scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF(QPointF(0, 0), size)
        box.moveCenter(QRectF(self.rect()).center())
        return box

    @property
    def box(self) -> QRectF:
        """Where all of the picture lies as it is zoomed and moved, beyond the edges of the stage too."""
        fitted, camera = self.whole, self.camera
        box = QRectF(0, 0, fitted.width() * camera.zoom, fitted.height() * camera.zoom)
        middle = QRectF(self.rect()).center()
        # As long as it fits it stays in the middle; from then on the camera says what is.
        for axis in ("x", "y"):
            length = box.width() if axis == "x" else box.height()
            room = self.width() if axis == "x" else self.height()
            centre = getattr(camera, axis) if length > room else 0.5
            start = (middle.x() if axis == "x" else middle.y()) - centre * length
            if length > room:
                start = min(0.0, max(room - length, start))
            (box.moveLeft if axis == "x" else box.moveTop)(start)
        return box

    @property
    def scale(self) -> float:
        """Logical pixels of the screen for one of the picture; 0 where nobody knows its size."""
        return self.box.width() / self.size_px[0] if self.size_px[0] else 0.0

    def actual_zoom(self) -> float:
        """The zoom at which one pixel of the picture is one of the screen."""
        width = self.size_px[0] / self.devicePixelRatioF()
        return width / self.whole.width() if self.size_px[0] and self.whole.width() else 1.0

    def place(self, at: QPointF) -> QPointF:
        """Which place of the picture (0 to 1) lies under a point of the stage."""
        box = self.box
        x = (at.x() - box.left()) / max(1.0, box.width())
        y = (at.y() - box.top()) / max(1.0, box.height())
        return QPointF(max(0.0, min(1.0, x)), max(0.0, min(1.0, y)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The piece of the picture, and the small map of where it is."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), theme.colour("stage"))
        photo_id, box = (self._above or (self.photo_id, ()))[0], self.box
        if not photo_id or self._images.is_missing(photo_id):
            self._card(painter)
            return
        picture = self._images.get(photo_id, min(box.width(), box.height()), self.devicePixelRatioF())
        if picture is None:
            painter.fillRect(box, theme.DARK.colour("chip"))
            return
        painter.drawPixmap(box, picture, QRectF(picture.rect()))
        if self.has_map and self.camera.zoom > 1.01:
            self._map(painter, photo_id, box)

    def _card(self, painter: QPainter) -> None:
        box = QRectF(self.rect()).adjusted(48, 48, -48, -48)
        face = theme.font(theme.SUBHEAD, serif=True)
        lines = max(1, int(box.height() * 0.7 // painting.line_height(face)))
        words = " ".join(self.words.split()) or tr("No caption")
        used = painting.draw_text(painter, box, words, face, theme.DARK.colour("ink"), limit=lines)
        told = tr("The archive holds no file of this photo.")
        below = box.adjusted(0, used + 12, 0, 0)
        painting.draw_text(painter, below, told, theme.font(theme.TEXT), theme.DARK.colour("muted"))

    def _map(self, painter: QPainter, photo_id: str, box: QRectF) -> None:
        picture = self._images.get(photo_id, MAP, self.devicePixelRatioF())
        if picture is None:
            return
        size = QSizeF(picture.size()).scaled(QSizeF(MAP, MAP), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(0, 0), size)
        place.moveBottomRight(QPointF(self.width() - _MAP_EDGE, self.height() - _MAP_EDGE))
        painter.fillRect(place.adjusted(-3, -3, 3, 3), theme.colour("stage"))
        painter.drawPixmap(place, picture, QRectF(picture.rect()))
        seen = box.intersected(QRectF(self.rect()))
        part = QRectF(
            place.left() + (seen.left() - box.left()) / box.width() * place.width(),
            place.top() + (seen.top() - box.top()) / box.height() * place.height(),
            seen.width() / box.width() * place.width(),
            seen.height() / box.height() * place.height(),
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.DARK.colour("muted"), 1))
        painter.drawRect(place.adjusted(-3, -3, 3, 3))
        painter.setPen(QPen(theme.DARK.colour("accent"), 1.5))
        painter.drawRect(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew."""
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer."""
        turns = event.angleDelta().y() / 120
        self.camera.zoom_by(STEP**turns, self.place(event.position()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            self.pressed.emit()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it."""
        if self._pressed is not None:
            way, box = event.position() - self._pressed, self.box
            self._pressed = event.position()
            self.camera.move(-way.x() / max(1.0, box.width()), -way.y() / max(1.0, box.height()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._pressed = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """To the picture's own pixels at the pointer, or back to the whole."""
        camera = self.camera
        if camera.zoom > 1.01:
            camera.reset()
        else:
            camera.zoom_by(max(2.0, self.actual_zoom()), self.place(event.position()))
