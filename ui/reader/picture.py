"""A photo in its own shape, or the quiet place of one that is known by its caption alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from archive.model import Photo
from ui.paint import icons, painting, theme
from ui.services.i18n import tr
from ui.services.images import Images

TALLEST = 520
"""A higher picture would push its caption out of sight."""
BARE_HEIGHT = 88
USUAL_SHAPE = 2 / 3


class PictureView(QWidget):
    """As wide as the column, as high as the photo's shape asks; `pressed` on a click, `menu_wanted(at)`."""

    pressed = Signal()
    menu_wanted = Signal(object)

    def __init__(self, photo: Photo, images: Images, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photo = photo
        self._images = images
        self._shape = photo.height / photo.width if photo.width and photo.height else 0.0
        self.setAccessibleName(tr("Photo: {caption}", caption=said))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        images.arrived.connect(self._arrived)

    @property
    def bare(self) -> bool:
        """Whether there is no picture to show."""
        return not self._photo.files or self._images.is_missing(self._photo.id)

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The photo's shape, or a strip for a photo without a file."""
        if self.bare:
            return BARE_HEIGHT
        return min(TALLEST, round(width * (self._shape or USUAL_SHAPE)))

    def sizeHint(self) -> QSize:
        """A column's width."""
        return QSize(560, self.heightForWidth(560))

    def _arrived(self, photo_id: str) -> None:
        if photo_id != self._photo.id:
            return
        picture = self._images.get(photo_id, self.width(), self.devicePixelRatioF())
        if picture is not None and not self._shape:
            self._shape = picture.height() / picture.width()
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, its place while it comes, or the strip that says there is none."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.bare:
            self._strip(painter)
            return
        picture = self._images.get(self._photo.id, self.width(), self.devicePixelRatioF())
        box = QRectF(self.rect())
        if picture is None:
            painting.placeholder(painter, box)
            return
        size = QSizeF(picture.size()).scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painting.whole(painter, QRectF(0, 0, size.width(), size.height()), picture)

    def _strip(self, painter: QPainter) -> None:
        box = QRectF(self.rect())
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("window"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        icons.paint(painter, "caption", QRectF(24, self.height() / 2 - 11, 22, 22), "muted")
        painter.setPen(theme.colour("muted"))
        painter.setFont(theme.font(theme.LABEL))
        words = (
            tr("The file {name} is kept, but cannot be shown.", name=self._photo.files[0].name)
            if self._photo.files
            else tr("Known by its caption. The archive holds no file of this photo.")
        )
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        painter.drawText(box.adjusted(62, 0, -16, 0), middle, words)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the photo's own page."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the photo."""
        self.menu_wanted.emit(event.globalPos())
