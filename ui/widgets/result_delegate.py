"""How one result is drawn: headline, where and when, the words that matched, who shot it, the photo."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from archive.model import Hit
from ui.models.results import HIT
from ui.paint import painting, theme
from ui.services.images import Images
from ui.services.wording import hit_credit, hit_meta

Index = QModelIndex | QPersistentModelIndex
MARGIN = 16
PICTURE = QSize(128, 92)
LINES = 4
"""Lines of a headline and its snippet together: a long headline leaves fewer to the snippet."""
HEIGHT = 2 * theme.ROW_BREATH + PICTURE.height() + 1


class ResultDelegate(QStyledItemDelegate):
    """Rows of one height, so that a list of any length scrolls at once."""

    def __init__(self, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images = images

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every row is as high as its picture and the breath above and below."""
        return QSize(280, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        hit: Hit = index.data(HIT)
        if hit is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option)
        box = QRectF(option.rect).adjusted(MARGIN, theme.ROW_BREATH, -MARGIN, -theme.ROW_BREATH - 1)
        if hit.photo_id is not None:
            self._picture(painter, box, hit, option.widget.devicePixelRatioF())
            box.setRight(box.right() - PICTURE.width() - MARGIN)
        self._words(painter, box, hit)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, theme.colour("selected"))
            painter.fillRect(rect.left(), rect.top(), 3, rect.height() - 1, theme.colour("accent"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line"))

    def _picture(self, painter: QPainter, box: QRectF, hit: Hit, ratio: float) -> None:
        frame = QRectF(box.right() - PICTURE.width(), box.top(), PICTURE.width(), PICTURE.height())
        picture = self._images.get(str(hit.photo_id), PICTURE.width(), ratio)
        if picture is None:
            missing = self._images.is_missing(str(hit.photo_id))
            (painting.bare if missing else painting.placeholder)(painter, frame)
        else:
            painting.cover(painter, frame, picture)

    def _words(self, painter: QPainter, box: QRectF, hit: Hit) -> None:
        headline = theme.font(theme.LEAD, serif=True, bold=True)
        # Letters stand lower in their line than a picture's edge: lift them to look level with it.
        rest = box.adjusted(0, -3, 0, 0)
        title = hit.title or hit.caption
        lines = painting.line_count(title, headline, rest.width(), 2)
        marks = hit.title_marks if hit.title else hit.caption_marks
        rest.setTop(
            rest.top()
            + painting.draw_text(
                painter, rest, title, headline, theme.colour("ink"), limit=lines, marks=marks
            )
            + 1
        )
        meta = theme.font(theme.LABEL)
        rest.setTop(
            rest.top() + painting.draw_text(painter, rest, hit_meta(hit), meta, theme.colour("muted")) + 3
        )
        self._snippet(painter, rest, hit, LINES - lines)

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
