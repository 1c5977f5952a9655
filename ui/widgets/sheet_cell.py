"""One photo of a contact sheet: the picture, its caption, who shot it; or the card of its words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from archive.model import Hit
from ui.models.sheet_item import SheetItem
from ui.paint import painting, theme
from ui.services.i18n import tr
from ui.services.images import Images
from ui.services.wording import hit_credit, is_rtl, joined

CAPTION_LINES = 2
ABOVE_WORDS = 6
BELOW_WORDS = 16
CARD_MARGIN = 12
_TRUE = 0.03
"""How far a cell may be from the shape of its picture and be filled by it."""
MARKED = {
    "no-archive": "no archive",
    "one-time": "one time",
    "editorial-only": "editorial only",
    "no-sales": "no sales",
    "no-resale": "no resale",
    "no-crop": "not to be cropped",
    "no-internet": "not online",
    "no-broadcast": "no broadcast",
    "no-third-party": "no third parties",
    "territory-out": "not everywhere",
    "territory-only": "not everywhere",
    "embargo": "embargo",
    "expires": "expires",
    "minors": "a child",
}
"""Orders that limit use, as a mark says them. That a credit must stand limits nothing."""


@dataclass(frozen=True, slots=True)
class CellState:
    """How a cell is shown."""

    is_chosen: bool = False
    has_focus: bool = False
    is_hovered: bool = False


def words_height() -> float:
    """Pixels of the caption, the credit and the room about them."""
    caption = CAPTION_LINES * painting.line_height(theme.font(theme.LABEL, serif=True))
    return caption + painting.line_height(theme.font(theme.SMALL)) + ABOVE_WORDS + BELOW_WORDS


def paint_cell(
    painter: QPainter, box: QRectF, item: SheetItem | None, state: CellState, images: Images, ratio: float
) -> None:
    """Draw a cell whose picture stands in `box`, its words below."""
    if item is None:
        painting.placeholder(painter, box)
        return
    hit = item.hit
    shown = box
    is_card = hit.photo_id is None or images.is_missing(hit.photo_id)
    if is_card:
        draw_card(painter, box, hit)
    else:
        shown = _picture(painter, box, item, images, ratio)
    _mark(painter, shown, item)
    if state.is_hovered and not state.is_chosen:
        _ring(painter, shown, "line", 2.0)
    if state.is_chosen:
        _ring(painter, shown, "accent", 2.0)
    if state.has_focus:
        _ring(painter, shown.adjusted(-2.5, -2.5, 2.5, 2.5), "accent", 1.2)
    under = QRectF(box.left(), box.bottom() + ABOVE_WORDS, box.width(), words_height() - BELOW_WORDS)
    draw_words(painter, under, hit, credit_only=is_card)


def _picture(painter: QPainter, box: QRectF, item: SheetItem, images: Images, ratio: float) -> QRectF:
    # A thumbnail covers a square of the side that is asked for: the shorter side says which one will do.
    picture = images.get(item.hit.photo_id or "", min(box.width(), box.height()), ratio)
    if picture is None:
        painting.placeholder(painter, box)
        return box
    shape = picture.width() / max(1, picture.height())
    if abs(shape * box.height() / box.width() - 1) < _TRUE:
        painting.whole(painter, box, picture)
        return box
    painting.placeholder(painter, box)
    inner = QRectF(
        box.topLeft(), QSizeF(picture.size()).scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    )
    inner.moveCenter(box.center())
    painting.whole(painter, inner, picture, 0)
    return box


def draw_card(painter: QPainter, box: QRectF, hit: Hit) -> None:
    """A photo that is known by its words: they are what there is to see."""
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.setBrush(theme.colour("window"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS_PICTURE, theme.RADIUS_PICTURE)
    inner = box.adjusted(CARD_MARGIN, CARD_MARGIN - 2, -CARD_MARGIN, -CARD_MARGIN)
    large = box.height() >= 170
    face = theme.font(theme.LEAD if large else theme.TEXT, serif=True)
    note_face = theme.font(theme.SMALL)
    note_height = painting.line_height(note_face)
    lines = max(1, int((inner.height() - note_height - 4) // painting.line_height(face)))
    caption = " ".join((hit.caption or hit.title or tr("No caption")).split())
    painting.draw_text(
        painter, inner, caption, face, theme.colour("ink"), limit=lines, marks=hit.caption_marks
    )
    note = QRectF(inner.left(), inner.bottom() - note_height, inner.width(), note_height)
    painting.draw_text(painter, note, tr("no file"), note_face, theme.colour("muted"))


def _mark(painter: QPainter, box: QRectF, item: SheetItem) -> None:
    """What limits the use, at the leading upper edge; in warning where it was used against an order."""
    codes = [code for code in item.hit.restrictions if code in MARKED]
    words = item.against or joined(tr(MARKED[code]) for code in codes[:1])
    if not words:
        return
    face = theme.font(theme.SMALL)
    metrics = QFontMetricsF(face)
    width = min(metrics.horizontalAdvance(words) + 14, box.width() - 12)
    if width < 40:
        return
    pill = QRectF(box.left() + 6, box.top() + 6, width, theme.px(18))
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        pill.moveRight(box.right() - 6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("warning_wash" if item.against else "raised"))
    painter.drawRoundedRect(pill, 4, 4)
    painter.setPen(theme.colour("warning" if item.against else "ink"))
    painter.setFont(face)
    cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width - 10)
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, cut)


def _ring(painter: QPainter, box: QRectF, tone: str, width: float) -> None:
    painter.setPen(QPen(theme.colour(tone), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 6, 6)


def draw_words(painter: QPainter, box: QRectF, hit: Hit, *, credit_only: bool) -> None:
    """The caption and who shot it; only who did, where a card says the caption."""
    top = box
    if not credit_only:
        caption = " ".join((hit.caption or hit.title).split())
        marks = hit.caption_marks if hit.caption == caption else ()
        face = theme.font(theme.LABEL, serif=True)
        used = painting.draw_text(
            painter, box, caption, face, theme.colour("ink"), limit=CAPTION_LINES, marks=marks
        )
        top = box.adjusted(0, used + 1, 0, 0)
    _credit(painter, top, hit)


def _credit(painter: QPainter, box: QRectF, hit: Hit) -> None:
    """The photographer quietly, the house in the accent; on the side where the caption begins."""
    face = theme.font(theme.SMALL)
    metrics = QFontMetricsF(face)
    who = ", ".join(hit.photographers)
    chain = " › ".join(hit.chain)
    mixed = is_rtl(who + chain)
    if mixed or not chain:
        lead, chain = hit_credit(hit) or tr("no credit"), ""
    else:
        lead = f"{who} / " if who else ""
        lead = metrics.elidedText(lead, Qt.TextElideMode.ElideRight, box.width() * 0.72)
    advance = metrics.horizontalAdvance(lead)
    if is_rtl(hit.caption or hit.title) and not mixed:
        box = box.adjusted(max(0.0, box.width() - advance - metrics.horizontalAdvance(chain) - 2), 0, 0, 0)
    if lead:
        painting.draw_text(painter, box, lead.rstrip(), face, theme.colour("muted"))
    if chain:
        painting.draw_text(painter, box.adjusted(advance, 0, 0, 0), chain, face, theme.colour("accent"))
