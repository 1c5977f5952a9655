"""How a case of the rights audit is drawn: photo, problem, words, where it ran, due; the open one whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from html import escape

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QTextDocument
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from archive.model import Restriction
from archive.words import restriction_words
from ui.models.rows import ITEM, Index
from ui.paint import painting, theme
from ui.paint.style import draw_tick
from ui.places.curate.cases import BROKEN, SOURCES, CaseRow
from ui.services.i18n import tr
from ui.services.images import Images
from ui.services.wording import human_date, joined, quoted
from ui.widgets.rows_view import paint_ground

HEIGHT = 84
PICTURE = QSize(96, 62)
BOX = 16
SIDE = 22
OPEN_GAP = 8
SHARES = (0.34, 0.14, 0.19, 0.2, 0.13)
"""How the columns share the width behind the picture's box."""
NARROW, NARROW_SHARES = 800, (0.3, 0.21, 0.18, 0.19, 0.12)
"""The same where there is less of it than that: the problem is never cut."""
TONES = ("accent", "warning", "muted", "ink")


class CaseDelegate(QStyledItemDelegate):
    """`open_key` is the row that is open, whose `buttons` take so many pixels; `chosen` are the keys of those
    that are ticked.
    """

    def __init__(self, view: QWidget, images: Images) -> None:
        super().__init__(view)
        self._view = view
        self._images = images
        self.today = date.today()
        self.open_key = ""
        self.buttons = 48
        self.chosen: set[str] = set()

    def open_height(self, row: CaseRow, width: int) -> int:
        """How high the row is when it is open."""
        text = self._document(row, width - self.lead() - SIDE)
        return theme.px(HEIGHT) + OPEN_GAP + round(text.size().height()) + theme.px(26) + self.buttons

    def lead(self) -> int:
        """Pixels before the words of a row."""
        return SIDE + BOX + 16 + PICTURE.width() + 16

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: CaseRow = index.data(ITEM)
        width = self._view.width()
        return QSize(320, self.open_height(row, width) if row.key == self.open_key else theme.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: CaseRow = index.data(ITEM)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option)
        painter.setClipRect(option.rect)
        self._tick(painter, option, row.key in self.chosen)
        left = QRectF(SIDE + BOX + 16, 10, PICTURE.width(), PICTURE.height())
        self._picture(painter, self._at(option, left), row)
        for (x, width), draw in zip(
            columns(option.rect.width()),
            (self._photo, self._problem, self._words, self._ran, self._due),
            strict=True,
        ):
            draw(painter, self._at(option, QRectF(x, 10, width, theme.px(HEIGHT) - 18)), row)
        if row.key == self.open_key:
            self._whole(painter, option, row)
        painter.restore()

    def _at(self, option: QStyleOptionViewItem, box: QRectF) -> QRectF:
        placed = box.translated(QPointF(option.rect.topLeft()))
        return QRectF(QStyle.visualRect(option.direction, option.rect, placed.toAlignedRect()))

    def _tick(self, painter: QPainter, option: QStyleOptionViewItem, on: bool) -> None:
        box = self._at(option, QRectF(SIDE, (HEIGHT - BOX) / 2, BOX, BOX))
        draw_tick(painter, box, on, theme.colour)

    def _picture(self, painter: QPainter, box: QRectF, row: CaseRow) -> None:
        ratio = self._view.devicePixelRatioF()
        picture = self._images.get(row.case.photo, box.width(), ratio)
        if picture is not None:
            painting.cover(painter, box, picture)
        elif self._images.is_missing(row.case.photo):
            painting.bare(painter, box)
        else:
            painting.placeholder(painter, box)

    def _photo(self, painter: QPainter, box: QRectF, row: CaseRow) -> None:
        face = theme.font(theme.TEXT, serif=True)
        title = row.title or tr("This photo is gone meanwhile")
        used = painting.draw_text(painter, box, title, face, theme.colour("ink"), limit=2)
        rest = box.adjusted(0, used + 1, 0, 0)
        painting.draw_text(painter, rest, row.credit, theme.font(theme.LABEL), theme.colour("muted"))

    def _problem(self, painter: QPainter, box: QRectF, row: CaseRow) -> None:
        broken = row.case.problem in BROKEN
        face = theme.font(theme.SMALL)
        painter.setFont(face)
        metrics = painter.fontMetrics()
        words = metrics.elidedText(row.problem, Qt.TextElideMode.ElideRight, int(box.width()) - 14)
        mark = QRectF(0, 0, metrics.horizontalAdvance(words) + 14, theme.px(20))
        mark.moveTop(box.top() + 1)
        if self._view.isRightToLeft():
            mark.moveRight(box.right())
        else:
            mark.moveLeft(box.left())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("wash" if broken else "warning_wash"))
        painter.drawRoundedRect(mark, theme.RADIUS_PICTURE, theme.RADIUS_PICTURE)
        painter.setPen(theme.colour("accent" if broken else "warning"))
        painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, words)

    def _words(self, painter: QPainter, box: QRectF, row: CaseRow) -> None:
        face = theme.font(theme.LABEL, serif=True)
        painting.draw_text(painter, box, row.words, face, theme.colour("ink"), limit=3)

    def _ran(self, painter: QPainter, box: QRectF, row: CaseRow) -> None:
        face = theme.font(theme.LABEL)
        step = painting.line_height(face)
        shown = row.ran[:3] if len(row.ran) <= 3 else [*row.ran[:2], tr("{n} more", n=len(row.ran) - 2)]
        for number, line in enumerate(shown or [tr("nowhere yet")]):
            line_box = box.adjusted(0, number * step, 0, 0)
            tone = theme.colour("ink" if row.ran else "muted")
            painting.draw_text(painter, line_box, line, face, tone, limit=3 if len(shown) < 2 else 1)

    def _due(self, painter: QPainter, box: QRectF, row: CaseRow) -> None:
        day = row.case.due
        late = day is not None and (day < self.today or row.case.problem == "one-time-used")
        tone = "accent" if late else "warning" if day is not None else "muted"
        face = theme.font(theme.LABEL, bold=day is not None)
        painter.setFont(face)
        painter.setPen(theme.colour(tone))
        flags = QStyle.visualAlignment(self._view.layoutDirection(), Qt.AlignmentFlag.AlignTrailing)
        painter.drawText(
            box,
            int(flags) | int(Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap),
            row.due(self.today),
        )

    def _whole(self, painter: QPainter, option: QStyleOptionViewItem, row: CaseRow) -> None:
        width = option.rect.width() - self.lead() - SIDE
        document = self._document(row, width)
        height = document.size().height()
        box = self._at(option, QRectF(self.lead(), theme.px(HEIGHT) + OPEN_GAP - 4, width, height))
        painter.save()
        painter.translate(box.topLeft())
        document.drawContents(painter)
        painter.restore()
        below = self._at(
            option, QRectF(self.lead(), theme.px(HEIGHT) + OPEN_GAP + height, width, theme.px(20))
        )
        painting.draw_text(painter, below, _meaning(row), theme.font(theme.LABEL), theme.colour("muted"))

    def _document(self, row: CaseRow, width: int) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(theme.font(theme.LEAD, serif=True))
        document.setTextWidth(max(120, width))
        ink = theme.colour("ink").name()
        document.setHtml(f'<div style="color:{ink}; line-height:130%">{underlined(row)}</div>')
        return document


def columns(width: int) -> list[tuple[float, float]]:
    """Where each column of words begins in a row of a width, and how wide it is."""
    lead = SIDE + BOX + 16 + PICTURE.width() + 16
    room = width - lead - SIDE
    found, at = [], float(lead)
    for share in SHARES if room >= NARROW else NARROW_SHARES:
        found.append((at, share * room - 12))
        at += share * room
    last, size = found[-1]
    found[-1] = (last, size + 12)
    return found


def underlined(row: CaseRow) -> str:
    """The whole order as rich text, what was read of it underlined."""
    text = row.whole
    spans = sorted((order.start, order.end) for order in row.orders if order.end > order.start)
    if not spans or any(text[a:b] != o.text for o in row.orders for a, b in ((o.start, o.end),) if o.text):
        spans = _found(text, row.orders, row.case.text)
    parts, at = [], 0
    for start, end in spans:
        if start < at:
            continue
        parts += [escape(text[at:start]), f"<u>{escape(text[start:end])}</u>"]
        at = end
    if text:
        return quoted("".join((*parts, escape(text[at:]))))
    return escape(order_words(row.orders[0]) if row.orders else tr("No credit line was found."))


def _found(text: str, orders: list[Restriction], words: str) -> list[tuple[int, int]]:
    """Where the words of orders stand in a text that was given another shape since."""
    spans = []
    for each in dict.fromkeys((*(order.text for order in orders), words)):
        at = text.find(each) if each else -1
        if at >= 0:
            spans.append((at, at + len(each)))
    return sorted(spans)


def _meaning(row: CaseRow) -> str:
    """What the orders say in words, and where they were read."""
    if not row.source:
        return joined((row.problem, row.why))
    orders = map(order_words, row.orders)
    return joined((*dict.fromkeys(orders), tr(SOURCES[row.source])))


def order_words(order: Restriction) -> str:
    """An order in words, its day as days are said."""
    return restriction_words(replace(order, until=human_date(order.until) or None))
