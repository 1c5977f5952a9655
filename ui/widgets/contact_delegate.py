"""How a photo stands on the contact sheet: the whole frame, its caption, who shot it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from archive.model import Hit
from ui.models.results import HIT
from ui.paint import painting, theme
from ui.services.images import Images
from ui.widgets.sheet_cell import draw_card, draw_words

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
        under = cell.adjusted(0, space.height() + 6, 0, 0)
        draw_words(painter, under, hit, credit_only=_is_card(hit, self._images))
        painter.restore()

    def _picture(self, painter: QPainter, space: QRectF, hit: Hit, ratio: float) -> QRectF:
        if _is_card(hit, self._images):
            draw_card(painter, space, hit)
            return space
        picture = self._images.get(hit.photo_id or "", space.width(), ratio)
        if picture is None:
            painting.placeholder(painter, space)
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


def _is_card(hit: Hit, images: Images) -> bool:
    """Whether the photo is known by its words alone."""
    return hit.photo_id is None or images.is_missing(hit.photo_id)
