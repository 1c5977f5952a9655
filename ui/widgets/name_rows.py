"""Names in a list, each with how many there are of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.models.rows import ITEM, Index, RowsModel
from ui.paint import theme
from ui.services.i18n import number
from ui.widgets.rows_view import paint_ground

HEIGHT = 38
MARGIN = 24


@dataclass(frozen=True, slots=True)
class NameRow:
    """A name, which is its own identity, and a count."""

    name: str
    count: int


def name_rows(parent: QObject) -> RowsModel[NameRow]:
    """An empty model of such rows."""
    return RowsModel(lambda row: row.name, lambda row: f"{row.name}, {number(row.count)}", parent)


class NameDelegate(QStyledItemDelegate):
    """Paints `NameRow`s."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line."""
        return QSize(160, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The name, the count at the end."""
        row: NameRow = index.data(ITEM)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option)
        face = theme.font(theme.TEXT)
        painter.setFont(face)
        metrics = QFontMetrics(face)
        start = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading)
        end = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignTrailing)
        middle = Qt.AlignmentFlag.AlignVCenter
        box = option.rect.adjusted(MARGIN, 0, -16, 0)
        painter.setPen(theme.colour("muted"))
        count = number(row.count)
        painter.drawText(QStyle.visualRect(option.direction, option.rect, box), middle | end, count)
        box.setRight(box.right() - metrics.horizontalAdvance(count) - 12)
        painter.setPen(theme.colour("ink"))
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(QStyle.visualRect(option.direction, option.rect, box), middle | start, name)
        painter.restore()
