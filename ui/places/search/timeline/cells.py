"""How the groups of the timeline are drawn: the month, its stories, a line for a month with little."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from archive.model import Hit
from ui.paint import painting, theme
from ui.places.search.timeline.months import Group
from ui.services.i18n import counted, number, tr
from ui.services.images import Images
from ui.services.wording import hit_credit, human_date, is_rtl, joined

HIGH, LOW = 208, 36
"""Pixels of a month with stories, and of one with a single one."""
MARGIN = 32
HEAD = 128
PICTURE = 118
TOP = 16
GAP = 10
WORDS = 168
"""The width of a story that shows no picture."""
SLIMMEST, WIDEST, USUAL = 0.72, 2.3, 1.5
"""How wide a picture may be in its height: others are cut, and one that has not come is taken for usual."""
MORE = 84


def high() -> int:
    """Pixels of a month with stories: the picture, and words in the size that they have."""
    return PICTURE + theme.px(HIGH - PICTURE)


@dataclass(frozen=True, slots=True)
class Cell:
    """A story and where it stands."""

    box: QRectF
    hit: Hit


def cells_of(box: QRectF, group: Group, hits: Sequence[Hit], images: Images, mirrored: bool) -> list[Cell]:
    """The stories that have room in a group, in their true proportions and of one height."""
    at, end = box.left() + MARGIN + theme.px(HEAD), box.right() - MARGIN
    made: list[Cell] = []
    for number_, hit in enumerate(hits):
        wide = _width(hit, images)
        is_last = number_ + 1 == group.count
        if made and at + wide > end - (0 if is_last else MORE):
            break
        left = box.right() - (at - box.left()) - wide if mirrored else at
        made.append(Cell(QRectF(left, box.top() + TOP, wide, high() - TOP - 8), hit))
        at += wide + GAP
    return made


def _width(hit: Hit, images: Images) -> float:
    if hit.photo_id is None or images.is_missing(hit.photo_id):
        return WORDS
    picture = images.get(hit.photo_id, PICTURE * USUAL)
    shape = picture.width() / max(1, picture.height()) if picture is not None else USUAL
    return PICTURE * max(SLIMMEST, min(shape, WIDEST))


def more_words(group: Group, cells: Sequence[Cell]) -> str:
    """How many are not shown, "" where all are."""
    rest = group.count - len(cells)
    return tr("{n} more", n=number(rest)) + " ›" if cells and rest > 0 else ""


class Painting:
    """Draws into boxes of the view."""

    def __init__(self, images: Images) -> None:
        self._images = images

    def head(self, painter: QPainter, box: QRectF, group: Group, mirrored: bool) -> None:
        """The month, its year, how many it has; and the line above it."""
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.colour("line"))
        left = box.right() - MARGIN - theme.px(HEAD) + 16 if mirrored else box.left() + MARGIN
        space = QRectF(left, box.top() + TOP - 2, theme.px(HEAD) - 16, high())
        photos = counted(group.photos, "photo", "photos") if group.photos else ""
        lines = (
            (group.title, theme.font(theme.DECK, serif=True, bold=True), "ink"),
            (group.below, theme.font(theme.TEXT), "muted"),
            ("", theme.font(4), "muted"),
            (counted(group.count, "story", "stories"), theme.font(theme.LABEL), "muted"),
            (photos, theme.font(theme.LABEL), "muted"),
        )
        for text, face, tone in lines:
            if text or face.pixelSize() == 4:
                _draw(painter, space, text, face, tone, mirrored)
                space.setTop(space.top() + painting.line_height(face) + 1)

    def cells(
        self, painter: QPainter, box: QRectF, cells: Sequence[Cell], chosen: int, focused: bool
    ) -> None:
        """The stories side by side."""
        for at, cell in enumerate(cells):
            frame = QRectF(cell.box.left(), cell.box.top(), cell.box.width(), PICTURE)
            if at == chosen:
                painter.setPen(QPen(theme.colour("accent" if focused else "faint"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(frame.adjusted(-3, -3, 3, 3), 6, 6)
            self._cell(painter, cell, frame)

    def _cell(self, painter: QPainter, cell: Cell, frame: QRectF) -> None:
        hit, ratio = cell.hit, painter.device().devicePixelRatioF()
        has_picture = hit.photo_id is not None and not self._images.is_missing(hit.photo_id)
        picture = self._images.get(str(hit.photo_id), frame.width(), ratio) if has_picture else None
        if picture is not None:
            painting.cover(painter, frame, picture)
        elif has_picture:
            painting.placeholder(painter, frame)
        else:
            self._caption(painter, frame, hit)
        rest = QRectF(frame.left(), frame.bottom() + 6, frame.width(), theme.px(60))
        face = theme.font(theme.TEXT, serif=True, bold=True)
        used = painting.draw_text(painter, rest, hit.title or hit.caption, face, theme.colour("ink"), limit=2)
        rest.setTop(rest.top() + used)
        where = joined((_day(hit), hit.publication if hit.kind == "article" or hit.article_id else ""))
        painting.draw_text(painter, rest, where, theme.font(theme.LABEL), theme.colour("muted"))

    def _caption(self, painter: QPainter, frame: QRectF, hit: Hit) -> None:
        """Of a story without a picture its caption and credit, on a quiet ground."""
        painting.placeholder(painter, frame)
        inside = frame.adjusted(10, 8, -10, -8)
        face = theme.font(theme.LABEL, serif=True)
        credit = hit_credit(hit)
        lines = int((inside.height() - (18 if credit else 0)) // painting.line_height(face))
        words = hit.caption or hit.snippet or hit.title
        used = painting.draw_text(painter, inside, words, face, theme.colour("muted"), limit=lines)
        below = inside.adjusted(0, used + 2, 0, 0)
        painting.draw_text(painter, below, credit, theme.font(theme.SMALL), theme.colour("accent"))

    def more_box(self, box: QRectF, group: Group, cells: Sequence[Cell], mirrored: bool) -> QRectF | None:
        """Where it says how many more there are."""
        words = more_words(group, cells)
        if not words:
            return None
        wide = QFontMetricsF(theme.font(theme.TEXT)).horizontalAdvance(words) + 20
        left = cells[-1].box.left() - GAP - wide if mirrored else cells[-1].box.right() + GAP
        return QRectF(left, box.top() + TOP, wide, PICTURE)

    def more(
        self, painter: QPainter, box: QRectF, group: Group, cells: Sequence[Cell], mirrored: bool
    ) -> None:
        """How many more there are, behind those that have room."""
        spot = self.more_box(box, group, cells, mirrored)
        if spot is not None:
            painter.setFont(theme.font(theme.TEXT))
            painter.setPen(theme.colour("accent"))
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, more_words(group, cells))

    def line(
        self,
        painter: QPainter,
        box: QRectF,
        group: Group,
        hits: Sequence[Hit] | None,
        chosen: bool,
        focused: bool,
        mirrored: bool,
    ) -> None:
        """A month with a single story."""
        if chosen:
            painter.fillRect(box, theme.colour("selected"))
            edge = box.right() - 3 if mirrored else box.left()
            painter.fillRect(QRectF(edge, box.top(), 3, box.height()), theme.colour("accent"))
            if focused:
                painter.setPen(QPen(theme.colour("accent"), 1.2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(6, 3, -4, -4), 4, 4)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.colour("line"))
        face = theme.font(theme.TEXT, serif=True, bold=True)
        step = (box.height() - painting.line_height(face)) / 2
        begin = float(MARGIN)
        for text, style, tone, wide in (
            (group.title, face, "ink", 0.0),
            (group.below, theme.font(theme.TEXT, serif=True), "muted", 0.0),
        ):
            wide = QFontMetricsF(style).horizontalAdvance(text) + 6
            _draw(painter, _placed(box, begin, wide, step, mirrored), text, style, tone, mirrored)
            begin += wide
        hit = hits[0] if hits else None
        title = (hit.title or hit.caption, _day(hit)) if hit is not None else ()
        words = joined((counted(group.count, "story", "stories"), *title))
        begin = max(begin, MARGIN + theme.px(HEAD))
        rest = _placed(box, begin, box.width() - begin - MARGIN, step, mirrored)
        _draw(painter, rest, words, theme.font(theme.TEXT), "muted", mirrored)


def _day(hit: Hit) -> str:
    """The day of the month, else all that is known."""
    date = hit.published if hit.kind == "article" or hit.published else hit.taken
    return str(int(date[8:10])) if date and len(date) >= 10 else human_date(date)


def _placed(box: QRectF, begin: float, wide: float, step: float, mirrored: bool) -> QRectF:
    left = box.right() - begin - wide if mirrored else box.left() + begin
    return QRectF(left, box.top() + step, wide, box.height() - step)


def _draw(painter: QPainter, box: QRectF, text: str, face: QFont, tone: str, mirrored: bool) -> None:
    painter.setFont(face)
    painter.setPen(theme.colour(tone))
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
    # The window's direction would turn round what is not of it: "1 story" begins with the number.
    rtl = Qt.LayoutDirection.RightToLeft if is_rtl(text) else Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(rtl)
    words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()) + 1)
    painter.drawText(box, flags, words)
