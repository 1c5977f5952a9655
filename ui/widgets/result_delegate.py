"""How one result is drawn: headline, where and when, the words that matched, who shot it, the photo."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from archive.model import Hit
from ui.models.results import HIT
from ui.paint import painting, theme
from ui.paint.style import draw_tick
from ui.services.images import Images
from ui.services.wording import hit_credit, hit_meta
from ui.widgets.rows_view import paint_ground

Index = QModelIndex | QPersistentModelIndex
MARGIN = 16
PICTURE = QSize(120, 82)
NARROW = 400
NARROW_PICTURE = QSize(92, 64)
"""The picture in a row that is narrower than `NARROW`."""
BOX = 16
"""The side of the box that is ticked."""
GAP = 2


class ResultDelegate(QStyledItemDelegate):
    """Rows of one height, so that a list of any length scrolls at once; the words fill what they have."""

    def __init__(self, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images = images

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A headline of one line, where and when, and three lines of words; or of two lines, and two."""
        label = painting.line_height(theme.font(theme.LABEL))
        words = painting.line_height(_headline()) + label + 3 * label + 2 * GAP
        return QSize(280, round(max(words, PICTURE.height()) + 2 * theme.ROW_BREATH + 1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row; before its hit has come, where its words will stand."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option)
        box = QRectF(option.rect).adjusted(MARGIN, theme.ROW_BREATH, -MARGIN, -theme.ROW_BREATH - 1)
        row = _Row(box, option.direction == Qt.LayoutDirection.RightToLeft)
        if getattr(option.widget, "ticking", False):
            ticked = bool(option.state & QStyle.StateFlag.State_Selected)
            draw_tick(painter, row.lead(BOX, BOX), ticked, theme.colour)
        hit: Hit | None = index.data(HIT)
        if hit is None:
            _awaited(painter, row.rest)
        else:
            if hit.photo_id is not None and not self._images.is_missing(hit.photo_id):
                self._picture(painter, row, hit.photo_id, option)
            self._words(painter, row.rest, hit)
        painter.restore()

    def _picture(self, painter: QPainter, row: _Row, photo_id: str, option: QStyleOptionViewItem) -> None:
        size = PICTURE if option.rect.width() >= NARROW else NARROW_PICTURE
        frame = row.trail(size.width(), size.height())
        picture = self._images.get(photo_id, size.width(), option.widget.devicePixelRatioF())
        if picture is None:
            painting.placeholder(painter, frame)
        else:
            painting.cover(painter, frame, picture)

    def _words(self, painter: QPainter, box: QRectF, hit: Hit) -> None:
        headline, label = _headline(), theme.font(theme.LABEL)
        # Letters stand lower in their line than a picture's edge: lift them to look level with it.
        rest = box.adjusted(0, -3, 0, 3)
        title = hit.title or hit.caption
        lines = painting.line_count(title, headline, rest.width(), 2)
        marks = hit.title_marks if hit.title else hit.caption_marks
        ink = theme.colour("ink")
        used = painting.draw_text(painter, rest, title, headline, ink, limit=lines, marks=marks)
        rest.setTop(rest.top() + used + GAP)
        meta = hit_meta(hit)
        if meta:
            used = painting.draw_text(painter, rest, meta, label, theme.colour("muted"))
            rest.setTop(rest.top() + used + GAP)
        room = int(rest.height() // painting.line_height(label))
        if room > 0:
            self._snippet(painter, rest, hit, room)

    def _snippet(self, painter: QPainter, box: QRectF, hit: Hit, limit: int) -> None:
        credit = hit_credit(hit) if hit.kind == "photo" else ""
        tail = painting.Tail(credit, theme.colour("accent")) if credit else None
        face = theme.font(theme.LABEL)
        text, marks = hit.snippet, hit.marks
        if hit.kind == "photo" and hit.snippet_field != "caption" and hit.caption:
            # The credit is shown anyway: the room is the caption's.
            text, marks = hit.caption, hit.caption_marks
        text = text.replace("\r", " ").replace("\n", " ").replace("\t", " ")
        shown, shifted = painting.around(text, marks, credit, face, box.width(), limit)
        ink = theme.colour("ink" if hit.kind == "photo" else "muted")
        painting.draw_text(painter, box, shown, face, ink, limit=limit, marks=shifted, tail=tail)


class _Row:
    """The room of a row, from which its leading and its trailing side are taken; right to left mirrored."""

    def __init__(self, box: QRectF, mirrored: bool) -> None:
        self.rest = QRectF(box)
        self._mirrored = mirrored

    def lead(self, width: float, height: float) -> QRectF:
        return self._take(width, height, self._mirrored)

    def trail(self, width: float, height: float) -> QRectF:
        return self._take(width, height, not self._mirrored)

    def _take(self, width: float, height: float, right: bool) -> QRectF:
        taken = QRectF(self.rest.left(), self.rest.top(), width, height)
        if right:
            taken.moveRight(self.rest.right())
            self.rest.setRight(taken.left() - MARGIN)
        else:
            self.rest.setLeft(taken.right() + MARGIN * 0.7)
        return taken


def _headline() -> QFont:
    return theme.font(theme.LEAD, serif=True, bold=True)


def _awaited(painter: QPainter, box: QRectF) -> None:
    """Two bars where a headline and its words will stand."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("chip"))
    for top, share, height in ((2, 0.6, 12), (26, 0.4, 8), (44, 0.8, 8)):
        painter.drawRoundedRect(QRectF(box.left(), box.top() + top, box.width() * share, height), 3, 3)
