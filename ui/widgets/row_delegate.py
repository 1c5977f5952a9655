"""Rows of two lines: what it is and how much hangs on it, and under that where it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.models.rows import ITEM
from ui.paint import painting, theme
from ui.paint.runs import set_direction
from ui.services.wording import joined
from ui.widgets.rows_view import paint_ground

Index = QModelIndex | QPersistentModelIndex
MARGIN = 16
HEIGHT = 66
LINE_HEIGHT = 34
LINES = 2
LEAST_TITLE = 110
"""Pixels in which most words have room."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a row shows: `note` stands at the far end of the first line, `aside` at that of the second."""

    title: str
    note: str = ""
    under: str = ""
    aside: str = ""
    note_tone: str = "accent"
    aside_tone: str = "muted"
    is_serif: bool = False

    @property
    def words(self) -> str:
        """The same for a screen reader."""
        return ". ".join(part for part in (self.title, self.note, self.under, self.aside) if part)


def fitted(look: Look, width: float) -> Look:
    """The same, its note on the second line where it would leave the title no room for whole words."""
    if not look.note or width - _room(look.note) >= theme.px(LEAST_TITLE):
        return look
    return replace(look, note="", under=joined((look.note, look.under)))


class LookDelegate(QStyledItemDelegate):
    """Paints each item as `look(item)` says; of one line where `one_line`, else of two."""

    def __init__(self, look: Callable[[Any], Look], parent: QWidget, *, one_line: bool = False) -> None:
        super().__init__(parent)
        self._look = look
        self._one_line = one_line

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line, or two; a title that is too long for its line takes another."""
        if self._one_line:
            return QSize(220, LINE_HEIGHT)
        view = option.widget.viewport() if isinstance(option.widget, QAbstractItemView) else option.widget
        width = view.width() - 2 * MARGIN
        look = fitted(self._look(index.data(ITEM)), width)
        lines = painting.line_count(look.title, _title_face(), width - _room(look.note), LINES)
        return QSize(220, round(HEIGHT + (lines - 1) * painting.line_height(_title_face())))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        look = self._look(index.data(ITEM))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option)
        box = QRectF(option.rect).adjusted(MARGIN, 0, -MARGIN, -1)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if self._one_line:
            self._line(painter, box, mirrored, look.title, theme.TEXT, False, "ink", look.note, "muted")
        else:
            look = fitted(look, box.width())
            second = QRectF(box.left(), box.bottom() - 32, box.width(), 24)
            self._title(painter, box.adjusted(0, 11, 0, -32), mirrored, look)
            self._line(
                *(painter, second, mirrored, look.under, theme.LABEL, False, "muted"),
                *(look.aside, look.aside_tone),
            )
        painter.restore()

    def _title(self, painter: QPainter, box: QRectF, mirrored: bool, look: Look) -> None:
        room = _room(look.note)
        words = box.adjusted(room if mirrored else 0, 0, 0 if mirrored else -room, 0)
        painting.draw_text(painter, words, look.title, _title_face(), theme.colour("ink"), limit=LINES)
        first = QRectF(box.left(), box.top(), box.width(), painting.line_height(_title_face()))
        small = theme.font(theme.LABEL)
        self._text(painter, first, look.note, small, look.note_tone, mirrored, leading=False)

    def _line(
        self,
        painter: QPainter,
        box: QRectF,
        mirrored: bool,
        text: str,
        size: int,
        bold: bool,
        tone: str,
        note: str,
        note_tone: str,
    ) -> None:
        face, small, taken = theme.font(size, bold=bold), theme.font(theme.LABEL), _room(note)
        words = box.adjusted(taken if mirrored else 0, 0, 0 if mirrored else -taken, 0)
        self._text(painter, words, text, face, tone, mirrored, leading=True)
        self._text(painter, box, note, small, note_tone, mirrored, leading=False)

    def _text(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        face: Any,
        tone: str,
        mirrored: bool,
        *,
        leading: bool,
    ) -> None:
        side = Qt.AlignmentFlag.AlignLeading if leading else Qt.AlignmentFlag.AlignTrailing
        direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        edge = QStyle.visualAlignment(direction, side | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(face)
        painter.setPen(theme.colour(tone))
        set_direction(painter, text)
        shown = QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, edge | Qt.TextFlag.TextSingleLine, shown)


def _title_face() -> QFont:
    return theme.font(theme.TEXT, bold=True)


def _room(note: str) -> float:
    """What a note takes of its line."""
    return QFontMetricsF(theme.font(theme.LABEL)).horizontalAdvance(note) + 12 if note else 0.0
