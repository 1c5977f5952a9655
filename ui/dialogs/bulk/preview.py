"""The preview of a change of many: before and after, record by record, those to look at first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from html import escape

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QTextDocument, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from archive.model import Piece
from archive.words import field_words, reason_words
from ui.dialogs.bulk.load import Row
from ui.models.rows import ITEM, Index, RowsModel
from ui.paint import painting, theme
from ui.services.i18n import tr
from ui.services.images import Images
from ui.services.wording import is_rtl, joined
from ui.widgets import differences
from ui.widgets.rows_view import RowsView, paint_ground

HEIGHT = 92
PICTURE = QSize(104, 70)
GAP = 16
PAD = 12
KEPT = 44
"""Characters that are left of a long passage that stays, at either end."""


class PreviewRows(RowsView):
    """The rows. `left_out` are those that Del took out; `turned(record)` when one is, or comes in again."""

    turned = Signal(str)

    def __init__(self, images: Images, parent: QWidget | None = None) -> None:
        self.model_ = RowsModel[Row](lambda row: row.record_id, words)
        super().__init__(self.model_, tr("Preview"), parent)
        self.model_.setParent(self)
        self.left_out: set[str] = set()
        self._paint_again()
        self.setItemDelegate(_Delegate(self, images))
        images.arrived.connect(self._paint_again)
        theme.current().changed.connect(self._paint_again)

    def _paint_again(self, *_: object) -> None:
        self.setPalette(theme.palette(theme.tokens()))
        self.viewport().update()

    def show_rows(self, rows: Iterable[Row]) -> None:
        """Show these."""
        self.model_.show(list(rows))
        if not self.current_key and self.model_.items:
            self.show_key(self.model_.key_at(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del leaves a record out, or takes it in again."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.current_key:
            self.left_out ^= {self.current_key}
            self.viewport().update()
            self.turned.emit(self.current_key)
            return
        super().keyPressEvent(event)


def words(row: Row) -> str:
    """A row as a screen reader says it."""
    told = [
        f"{field_words(name)}: {differences.spoken(differences.pieces(before, after))}"
        for name, before, after in row.changes
    ]
    return joined((row.title, *told, *map(reason_words, row.reasons)), ". ")


def abridged(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Pieces with the middle of what stays left out, so that what changes can be seen."""
    for piece in pieces:
        if piece.kind == "kept" and len(piece.text) > 2 * KEPT + 3:
            yield Piece("kept", f"{piece.text[:KEPT]}… {piece.text[-KEPT:]}")
        else:
            yield piece


class _Delegate(QStyledItemDelegate):
    def __init__(self, rows: PreviewRows, images: Images) -> None:
        super().__init__(rows)
        self._rows = rows
        self._images = images

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ITEM)
        return QSize(320, HEIGHT + (26 if row.reasons else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ITEM)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option)
        if row.record_id in self._rows.left_out:
            painter.setOpacity(0.45)
        room = QRectF(option.rect).adjusted(PAD, PAD, -PAD, -PAD)
        picture = QRectF(room.topLeft(), PICTURE.toSizeF())
        self._picture(painter, self._placed(option, picture), row)
        rest = room.adjusted(PICTURE.width() + GAP, -2, 0, 0)
        half = (rest.width() - GAP) / 2
        before = QRectF(rest.left(), rest.top(), half, HEIGHT - 2 * PAD + 4)
        after = before.translated(half + GAP, 0)
        left_out = row.record_id in self._rows.left_out
        self._text(painter, self._placed(option, before), _before(row), "muted")
        said = _left_out() if left_out else _after(row)
        self._text(painter, self._placed(option, after), said, "ink")
        if row.reasons:
            line = QRectF(rest.left() + half + GAP, HEIGHT - PAD + 2, half, 20)
            line.translate(0, option.rect.top())
            self._reason(painter, self._placed(option, line), joined(map(reason_words, row.reasons), "; "))
        painter.restore()

    def _placed(self, option: QStyleOptionViewItem, box: QRectF) -> QRectF:
        return QRectF(QStyle.visualRect(option.direction, option.rect, box.toAlignedRect()))

    def _picture(self, painter: QPainter, box: QRectF, row: Row) -> None:
        ratio = self._rows.devicePixelRatioF()
        picture = self._images.get(row.photo_id, box.width(), ratio) if row.photo_id else None
        if picture is not None:
            painting.cover(painter, box, picture)
        else:
            painting.placeholder(painter, box, "caption")

    def _text(self, painter: QPainter, box: QRectF, markup: str, tone: str) -> None:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(theme.font(theme.TEXT, serif=True))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.setTextWidth(box.width())
        document.setHtml(f'<div style="color:{theme.colour(tone).name()}">{markup}</div>')
        painter.save()
        painter.setClipRect(box)
        painter.translate(box.topLeft())
        document.drawContents(painter)
        painter.restore()

    def _reason(self, painter: QPainter, box: QRectF, text: str) -> None:
        face = theme.font(theme.SMALL)
        painter.setFont(face)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()) - 14)
        width = metrics.horizontalAdvance(shown) + 14
        mark = QRectF(box.left(), box.top(), width, 20)
        if is_rtl(text) or self._rows.isRightToLeft():
            mark.moveRight(box.right())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("warning_wash"))
        painter.drawRoundedRect(mark, theme.RADIUS_PICTURE, theme.RADIUS_PICTURE)
        painter.setPen(theme.colour("warning"))
        painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, shown)


def _before(row: Row) -> str:
    return _lines(row, lambda before, after: _run(before or "–", after))


def _run(before: str, after: str) -> str:
    kept = [p for p in differences.pieces(before, after) if p.kind != "added"]
    return differences.markup(abridged(kept))


def _after(row: Row) -> str:
    def told(before: str, after: str) -> str:
        return differences.markup(abridged(differences.pieces(before, after)), removed=False) or "–"

    return _lines(row, told)


def _lines(row: Row, told: Callable[[str, str], str]) -> str:
    lines = []
    for name, before, after in row.changes:
        words_ = told(before, after)
        one = name == "caption" and len(row.changes) == 1
        lines.append(words_ if one else f"<small>{escape(field_words(name))}</small> {words_}")
    return "<br>".join(lines)


def _left_out() -> str:
    return escape(tr("left out: stays as it is"))
