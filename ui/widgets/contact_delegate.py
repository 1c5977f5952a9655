"""How a photo stands on the contact sheet: the whole frame, its caption, who shot it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from archive.model import Hit
from ui.models.results import HIT
from ui.paint import icons, painting, theme
from ui.services.images import Images
from ui.services.wording import hit_credit

Index = QModelIndex | QPersistentModelIndex
MARGIN = 8
CAPTION_LINES = 2
SHAPE = 2 / 3
"""Height of the space for a picture, as a part of its width: the shape of most press photos."""

NEAR = 0.16
"""How far a picture's shape may be from the cell's before it is shown whole, on a ground."""


class ContactDelegate(QStyledItemDelegate):
    """Cells of one size; a picture of another shape is shown whole inside."""

    def __init__(self, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images = images
        self.cell = 220

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A cell for the number of columns that the sheet chose."""
        picture = (self.cell - 2 * MARGIN) * SHAPE
        lines = CAPTION_LINES * painting.line_height(theme.font(theme.LABEL, serif=True))
        credit = painting.line_height(theme.font(theme.SMALL))
        return QSize(self.cell, round(picture + lines + credit + 2 * MARGIN + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        hit: Hit = index.data(HIT)
        if hit is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = QRectF(option.rect).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        space = QRectF(cell.left(), cell.top(), cell.width(), round(cell.width() * SHAPE))
        frame = self._picture(painter, space, hit, option.widget.devicePixelRatioF())
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(-3, -3, 3, 3), 6, 6)
        self._words(painter, cell.adjusted(0, space.height() + 6, 0, 0), hit)
        painter.restore()

    def _picture(self, painter: QPainter, space: QRectF, hit: Hit, ratio: float) -> QRectF:
        picture = self._images.get(hit.photo_id, space.width(), ratio) if hit.photo_id else None
        if picture is None:
            waiting = hit.photo_id is not None and not self._images.is_missing(hit.photo_id)
            if waiting:
                painting.placeholder(painter, space)
            else:
                painting.bare(painter, space)
                sign = QRectF(0, 0, 22, 22)
                sign.moveCenter(space.center())
                icons.paint(painter, "caption", sign, "faint")
            return space
        if abs(picture.height() / picture.width() / SHAPE - 1) < NEAR:
            painting.cover(painter, space, picture)
            return space
        painting.placeholder(painter, space)
        size = QSizeF(picture.size()).scaled(space.size(), Qt.AspectRatioMode.KeepAspectRatio)
        frame = QRectF(space.topLeft(), size)
        frame.moveCenter(space.center())
        painting.whole(painter, frame, picture, 0)
        return space

    def _words(self, painter: QPainter, box: QRectF, hit: Hit) -> None:
        caption = (hit.caption or hit.title).replace("\n", " ")
        marks = hit.caption_marks if hit.caption else hit.title_marks
        face = theme.font(theme.LABEL, serif=True)
        ink = theme.colour("ink")
        used = painting.draw_text(painter, box, caption, face, ink, limit=CAPTION_LINES, marks=marks)
        below = box.adjusted(0, used + 1, 0, 0)
        credit = hit_credit(hit)
        painting.draw_text(painter, below, credit, theme.font(theme.SMALL), theme.colour("accent"))
