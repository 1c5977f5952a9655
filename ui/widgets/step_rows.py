"""Steps of the history, painted: when, who, what, to what, how many; the open one with before and after."""

from __future__ import annotations

from zlib import crc32

from PySide6.QtCore import QDate, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from archive.model import RowChange
from ui.models.rows import ITEM, Index
from ui.models.steps import Detail, StepRow
from ui.paint import painting, theme
from ui.services.i18n import tr
from ui.services.images import Images
from ui.services.wording import human_date, is_rtl, local_moment
from ui.widgets.rows_view import paint_ground

ROW, DAY, LINE, BAR = 44, 40, 25, 56
MARGIN = 24
PICTURE = QSize(48, 32)
NARROW = 860
MOST_LINES = 6
CIRCLE = 24
BEGIN, NARROW_BEGIN = 252, 114
"""Where what was done begins."""


class StepDelegate(QStyledItemDelegate):
    """Paints `StepRow`s; the buttons of the open one are a widget that lies over its foot."""

    def __init__(self, images: Images, me: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._images = images
        self._me = me

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A line; more where a day begins, and where it is open."""
        row: StepRow = index.data(ITEM)
        height = theme.px(ROW) + (theme.px(DAY) if row.is_first else 0)
        if row.detail is not None:
            height += theme.px(LINE) * (1 + len(row.detail.changes[:MOST_LINES])) + theme.px(BAR)
        return QSize(320, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The day, the line, what changed."""
        row: StepRow = index.data(ITEM)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRect(option.rect)
        own = QStyleOptionViewItem(option)
        if row.is_first:
            day = QRect(whole.left(), whole.top(), whole.width(), theme.px(DAY))
            own.rect = whole.adjusted(0, theme.px(DAY), 0, 0)
            self._day(painter, option, day, row)
        paint_ground(painter, own)
        columns = _Columns(own)
        self._line(painter, own, columns, row)
        if row.detail is not None:
            self._detail(painter, columns, row.detail)
        painter.restore()

    def _day(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, row: StepRow) -> None:
        painter.fillRect(box, theme.colour("pane"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.colour("line"))
        painter.setFont(theme.font(theme.TEXT, bold=True))
        painter.setPen(theme.colour("ink"))
        start = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading)
        words = box.adjusted(MARGIN, 10, -MARGIN, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | start, day_words(row.day))

    def _line(self, painter: QPainter, option: QStyleOptionViewItem, columns: _Columns, row: StepRow) -> None:
        face, gone = theme.font(theme.TEXT), row.entry.undone
        when = local_moment(row.entry.at).toString("HH:mm")
        columns.text(painter, columns.when, when, face, "muted")
        self._circle(painter, columns.placed(columns.circle), row.entry.who)
        me = tr("{who}, you", who=row.entry.who) if row.entry.who == self._me else row.entry.who
        columns.text(painter, columns.who, me, face, "muted" if gone else "ink")
        bold = theme.font(theme.TEXT, bold=True)
        bold.setStrikeOut(gone)
        head, rest = _parted(row.name)
        used = columns.text(painter, columns.what, head, bold, "muted" if gone else "ink")
        behind = columns.what.adjusted(used + 6, 0, 0, 0)
        rest = f"{rest} · {row.headlines}" if rest and row.headlines else rest or row.headlines
        columns.text(painter, behind, rest, face, "muted")
        for place, hit in zip(columns.pictures, [h for h in row.touched.first if h.photo_id], strict=False):
            picture = self._images.get(str(hit.photo_id), PICTURE.width(), option.widget.devicePixelRatioF())
            box = QRectF(columns.placed(place))
            if picture is None:
                painting.placeholder(painter, box)
            else:
                painting.cover(painter, box, picture)
        small = theme.font(theme.LABEL)
        has_note = not columns.note.isEmpty()
        count = row.count if has_note else row.note or row.count
        columns.text(painter, columns.count, count, small, "muted", trailing=True)
        if has_note:
            columns.text(painter, columns.note, row.note, small, "muted", trailing=True)

    def _circle(self, painter: QPainter, box: QRect, who: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.TAG_COLOURS[crc32(who.encode()) % len(theme.TAG_COLOURS)][1]))
        painter.drawEllipse(QRectF(box))
        painter.setFont(theme.font(theme.SMALL, bold=True))
        painter.setPen(QColor("white"))
        letters = "".join(part[0] for part in who.split()[:2]).upper()
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letters)

    def _detail(self, painter: QPainter, columns: _Columns, detail: Detail) -> None:
        face = theme.font(theme.TEXT)
        box = columns.what.translated(0, theme.px(ROW) - 6)
        box.setHeight(theme.px(LINE))
        box.setRight(columns.end)
        shown = detail.changes[:MOST_LINES]
        many = len(detail.changes) > len(shown)
        said = tr("What changed, the first {n}", n=len(shown)) if many else tr("What changed")
        if not shown:
            said = tr("Nothing of it can be shown.")
        columns.text(painter, box, said, theme.font(theme.LABEL), "muted")
        last = ""
        for change in shown:
            box = box.translated(0, theme.px(LINE))
            left, right = QRect(box), QRect(box)
            title = detail.titles.get(change.record_id, "")
            if title:
                left.setWidth(round(box.width() * 0.38))
                # Once for all lines of a record.
                words = title if change.record_id != last else ""
                columns.text(painter, left, words, theme.font(theme.TEXT, serif=True), "ink")
                right.setLeft(left.right() + 16)
            last = change.record_id
            self._change(painter, columns, right, change, face)

    def _change(
        self, painter: QPainter, columns: _Columns, box: QRect, change: RowChange, face: QFont
    ) -> None:
        """What it is of, what goes struck through, what comes on a wash."""
        box = box.adjusted(columns.text(painter, box, change.what, face, "muted") + 8, 0, 0, 0)
        if change.before:
            gone = QFont(face)
            gone.setStrikeOut(True)
            room = QRect(box)
            if change.after:
                room.setWidth(round(box.width() * 0.45))
            box.setLeft(room.left() + columns.text(painter, room, change.before, gone, "muted") + 8)
        if change.before and change.after:
            arrow = "←" if columns.is_mirrored else "→"
            box.setLeft(box.left() + columns.text(painter, box, arrow, face, "muted") + 8)
        if change.after:
            metrics = QFontMetrics(face)
            words = metrics.elidedText(change.after, Qt.TextElideMode.ElideRight, max(0, box.width() - 8))
            wash = QRect(box.left(), box.top() + 3, metrics.horizontalAdvance(words) + 8, theme.px(LINE) - 6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("added"))
            painter.drawRoundedRect(columns.placed(wash), 3, 3)
            columns.text(painter, box.adjusted(4, 0, 0, 0), words, face, "added_ink")


class _Columns:
    """Where the parts of a line stand, as they lie from left to right; `placed` mirrors them."""

    def __init__(self, option: QStyleOptionViewItem) -> None:
        self._rect = QRect(option.rect)
        self._direction = option.direction
        rect, narrow = self._rect, option.rect.width() < theme.px(NARROW)
        top, left = rect.top(), rect.left() + MARGIN
        self.end = rect.right() - MARGIN
        self.when = QRect(left, top, theme.px(46), theme.px(ROW))
        self.circle = QRect(
            left + theme.px(54),
            top + (theme.px(ROW) - theme.px(CIRCLE)) // 2,
            theme.px(CIRCLE),
            theme.px(CIRCLE),
        )
        self.who = QRect(left + theme.px(86), top, 0 if narrow else theme.px(130), theme.px(ROW))
        notes, counts, room = (0, theme.px(118), 1) if narrow else (theme.px(128), theme.px(150), 3)
        self.note = QRect(self.end - notes, top, notes, theme.px(ROW))
        self.count = QRect(self.note.left() - counts - 8, top, counts, theme.px(ROW))
        step = PICTURE.width() + 4
        first = self.count.left() - room * step - 8
        self.pictures = [
            QRect(
                first + n * step,
                top + (theme.px(ROW) - PICTURE.height()) // 2,
                PICTURE.width(),
                PICTURE.height(),
            )
            for n in range(room)
        ]
        begin = rect.left() + theme.px(NARROW_BEGIN if narrow else BEGIN)
        self.what = QRect(begin, top, max(40, first - 12 - begin), theme.px(ROW))
        if narrow:
            self.note = QRect()  # it takes the place of the count

    @property
    def is_mirrored(self) -> bool:
        """Whether one reads from right to left."""
        return self._direction == Qt.LayoutDirection.RightToLeft

    def placed(self, box: QRect) -> QRect:
        """A part as it lies in this direction of reading."""
        return QStyle.visualRect(self._direction, self._rect, box)

    def text(
        self, painter: QPainter, box: QRect, text: str, face: QFont, tone: str, *, trailing: bool = False
    ) -> int:
        """Draw one line, cut where it would stand over; how wide it is."""
        metrics = QFontMetrics(face)
        flag = Qt.AlignmentFlag
        words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        edge = QStyle.visualAlignment(self._direction, flag.AlignTrailing if trailing else flag.AlignLeading)
        painter.setFont(face)
        painter.setPen(theme.colour(tone))
        # The line is the program's, what stands in it reads as its own words do.
        way = Qt.TextFlag.TextForceRightToLeft if is_rtl(words) else Qt.TextFlag.TextForceLeftToRight
        where = flag.AlignVCenter | edge | flag.AlignAbsolute
        painter.drawText(self.placed(box), where.value | way.value, words)
        return metrics.horizontalAdvance(words)


_OPENING, _CLOSING = ("“", "„", "״"), ("”", "“", "״")
"""Quotation marks of the languages that the window speaks."""


def day_words(day: str) -> str:
    """A day over its steps: "Today, 30 November 2026"."""
    date = QDate.fromString(day, Qt.DateFormat.ISODate)
    days = date.daysTo(QDate.currentDate())
    said = human_date(day)
    if days == 0:
        return tr("Today, {date}", date=said)
    return tr("Yesterday, {date}", date=said) if days == 1 else said


def _parted(name: str) -> tuple[str, str]:
    """The words of what was done, and its values behind them; where the language puts words behind the values
    too, all of it.
    """
    at = min((n for sign in (*_OPENING, ": ") if (n := name.find(sign)) > 0), default=len(name))
    if name[at : at + 1] in _OPENING and not name.endswith(_CLOSING):
        return name, ""
    return name[:at].rstrip(" :"), name[at:].lstrip(": ")
