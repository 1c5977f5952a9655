"""The pieces of a photo's page: the picture, the people under it, captions side by side, chips of orders."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from archive.model import Photo, Piece, Reason, Region
from archive.words import reason_words
from ui.paint import icons, painting, theme
from ui.places.photos.photo_data import CaptionColumn
from ui.services.i18n import tr
from ui.services.images import Images
from ui.widgets import prose
from ui.widgets.widgets import label

CARD_HEIGHT = 200
USUAL = 2 / 3


class PhotoFrame(QWidget):
    """The picture, as large as there is room. `full_wanted()`, `dragged()`, `menu_wanted(at)`."""

    full_wanted = Signal()
    dragged = Signal()
    menu_wanted = Signal(object)
    resized = Signal()

    def __init__(self, photo: Photo, caption: str, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photo = photo
        self._caption = caption
        self._images = images
        self._shape = photo.height / photo.width if photo.width and photo.height else USUAL
        self._region: Region | None = None
        self._tallest = 2000
        self._pressed: QPointF | None = None
        self.setAccessibleName(tr("Photo: {caption}", caption=caption))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        images.arrived.connect(self._arrived)

    @property
    def is_card(self) -> bool:
        """Whether there are words alone."""
        return not self.photo.files or self._images.is_missing(self.photo.id)

    def limit(self, height: int) -> None:
        """Be no higher than this."""
        if height != self._tallest:
            self._tallest = max(160, height)
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The photo's shape, within the limit."""
        return CARD_HEIGHT if self.is_card else min(self._tallest, round(width * self._shape))

    def sizeHint(self) -> QSize:
        """A page's width."""
        return QSize(640, self.heightForWidth(640))

    def minimumSizeHint(self) -> QSize:
        """Something to see."""
        return QSize(240, 120)

    @property
    def picture_box(self) -> QRectF:
        """Where the picture itself lies: in the middle where it is narrower than its place."""
        size = QSizeF(100.0, 100.0 * self._shape).scaled(
            QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio
        )
        box = QRectF(QPointF(0, 0), size)
        box.moveCenter(QRectF(self.rect()).center())
        return box

    def mark(self, region: Region | None) -> None:
        """Mark a part of the picture, or none."""
        self._region = region
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Whoever stands under it moves along."""
        super().resizeEvent(event)
        self.resized.emit()

    def _arrived(self, photo_id: str) -> None:
        if photo_id == self.photo.id:
            if self._images.is_missing(photo_id):
                self.updateGeometry()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, or the card of its words."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect())
        if self.is_card:
            self._card(painter, box)
            return
        box = self.picture_box
        picture = self._images.get(self.photo.id, min(box.width(), box.height()), self.devicePixelRatioF())
        if picture is None:
            painting.placeholder(painter, box)
        else:
            painting.whole(painter, box, picture)
        if self._region is not None:
            self._ring(painter, box, self._region)

    def _ring(self, painter: QPainter, box: QRectF, region: Region) -> None:
        part = QRectF(
            box.left() + region.x * box.width(),
            box.top() + region.y * box.height(),
            region.width * box.width(),
            region.height * box.height(),
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("stage"), 4))
        painter.drawRoundedRect(part, 4, 4)
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawRoundedRect(part, 4, 4)

    def _card(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("window"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        face = theme.font(theme.DECK, serif=True)
        inner = box.adjusted(24, 20, -24, -40)
        lines = max(1, int(inner.height() // painting.line_height(face)))
        words = " ".join((self._caption or tr("No caption")).split())
        painting.draw_text(painter, inner, words, face, theme.colour("ink"), limit=lines)
        told = (
            tr("The file {name} is kept, but cannot be shown.", name=self.photo.files[0].name)
            if self.photo.files
            else tr("Known by its caption. The archive holds no file of this photo.")
        )
        below = QRectF(inner.left(), box.bottom() - 32, inner.width(), 20)
        painting.draw_text(painter, below, told, theme.font(theme.LABEL), theme.colour("muted"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Perhaps the beginning of a drag."""
        self._pressed = event.position() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the photo away."""
        if self._pressed is None:
            return
        way = (event.position() - self._pressed).manhattanLength()
        if way >= QApplication.startDragDistance():
            self._pressed = None
            self.dragged.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show it on the whole screen."""
        self.full_wanted.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with it."""
        self.menu_wanted.emit(event.globalPos())


class OrderChip(QWidget):
    """An order on the use of the photo; in warning where it was broken."""

    def __init__(self, words: str, broken: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ", ".join(filter(None, (words, broken)))
        self._is_broken = bool(broken)
        self.setAccessibleName(self._words)
        self.setToolTip(tip)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        sign = 20 if self._is_broken else 0
        return QSize(
            round(QFontMetricsF(theme.font(theme.LABEL)).horizontalAdvance(self._words)) + 20 + sign, 24
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """An outline, or the wash of a warning with its sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        warns = self._is_broken
        painter.setPen(Qt.PenStyle.NoPen if warns else QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("warning_wash" if warns else "pane"))
        painter.drawRoundedRect(box, 5, 5)
        words = self.rect().adjusted(10, 0, -10, 0)
        if warns:
            rtl = self.isRightToLeft()
            sign = QRectF(self.width() - 24 if rtl else 8, 4, 16, 16)
            icons.paint(painter, "warning", sign, "warning")
            words = words.adjusted(0, 0, -20, 0) if rtl else words.adjusted(20, 0, 0, 0)
        painter.setFont(theme.font(theme.LABEL))
        painter.setPen(theme.colour("warning" if warns else "ink"))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._words)


def pieces_markup(pieces: Sequence[Piece]) -> str:
    """Words that came on the wash of what is added, words that went struck through and muted."""
    added = f"background-color:{theme.colour('added').name()}; color:{theme.colour('added_ink').name()}"
    gone = f"text-decoration:line-through; color:{theme.colour('muted').name()}"
    styles = {"kept": "", "added": added, "removed": gone}
    parts = []
    before = ""
    for piece in pieces:
        if before and not before[-1].isspace() and piece.kind == "added":
            parts.append(" ")  # what went stood here: without it the words would run together
        before = piece.text
        core = piece.text.rstrip()
        tail = piece.text[len(core) :].replace("\n", " ")
        style = styles[piece.kind]
        parts.append(f'<span style="{style}">{escape(core)}</span>' if style else escape(core))
        parts.append(tail)
    return "".join(parts)


def remark_markup(remarks: Sequence[Reason]) -> str:
    """What a caption says otherwise, in words on the wash of a warning."""
    style = f"background-color:{theme.colour('warning_wash').name()}; color:{theme.colour('warning').name()}"
    return "  ".join(
        f'<span style="{style}">&nbsp;{escape(reason_words(each))}&nbsp;</span>' for each in remarks
    )


class CaptionView(QWidget):
    """One of all the captions: whose, when, its words with what differs."""

    def __init__(self, column: CaptionColumn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        head = label(column.heading, theme.font(theme.TEXT, bold=True), wrap=True)
        self._pieces, self._text = column.difference, column.text
        face = theme.font(theme.TEXT, serif=True)
        inner = pieces_markup(column.difference.pieces) if column.difference else escape(column.text)
        markup = prose.paragraph(inner, column.text, leading=theme.leading(face, 1.45))
        self.words = prose.rich(markup, face)
        self.words.setAccessibleName(self._spoken(column))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(head)
        box.addWidget(label(column.when or " ", theme.font(theme.LABEL), "muted"))
        box.addWidget(self.words)
        self.remarks = column.difference.remarks if column.difference else ()
        if self.remarks:
            box.addWidget(prose.rich(remark_markup(self.remarks), theme.font(theme.LABEL)))
        box.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @staticmethod
    def _spoken(column: CaptionColumn) -> str:
        """The caption, and what it says otherwise, for who does not see the colours."""
        if column.difference is None:
            return column.text
        added = "; ".join(piece.text.strip() for piece in column.difference.pieces if piece.kind == "added")
        gone = "; ".join(piece.text.strip() for piece in column.difference.pieces if piece.kind == "removed")
        told = [column.text, *(reason_words(each) for each in column.difference.remarks)]
        told.append(tr("Added: {words}", words=added) if added else "")
        told.append(tr("Left out: {words}", words=gone) if gone else "")
        return ". ".join(filter(None, told))
