"""Tables of dialogs: quiet names over rows with room, words that need it on several lines."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QWidget,
)

from ui.paint import theme

Index = QModelIndex | QPersistentModelIndex
ROW = 28
_INSET = 6
"""Pixels before the words of a cell, more than the toolkit leaves: they stand clear of the ring."""
_ABOUT = 3
"""What the toolkit leaves on either side."""
_FEWEST, _MOST = 4, 9
"""Lines for which a table that tells something has room, though there is less or more to tell."""


class QuietHeader(QHeaderView):
    """Column names as small words over a hairline."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        theme.fix_height(self, ROW)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """The name alone."""
        painter.fillRect(rect, theme.colour("pane"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        painter.setFont(theme.font(theme.LABEL))
        painter.setPen(theme.colour("muted"))
        words = self.model().headerData(logical, Qt.Orientation.Horizontal)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        edge = _INSET + _ABOUT
        painter.drawText(rect.adjusted(edge, 0, -edge, 0), middle, str(words))


class _Rows(QStyledItemDelegate):
    def __init__(self, table: QTreeWidget) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        own = index.data(Qt.ItemDataRole.SizeHintRole)
        high = max(theme.px(ROW), own.height() if own is not None else 0)
        size = QSize(super().sizeHint(option, index).width() + 3 * _INSET, high)
        if not self._table.wordWrap() or index.column() != self._table.columnCount() - 1:
            return size
        room = self._table.columnWidth(index.column()) - _INSET - 2 * _ABOUT
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        box = option.fontMetrics.boundingRect(QRect(0, 0, max(room, 1), 0), flags, str(index.data()))
        spare = theme.px(ROW) - option.fontMetrics.height()
        return QSize(size.width(), max(size.height(), box.height() + spare))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        # The whole row says where the keyboard is; a frame around one cell would say something else.
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if self._table.wordWrap():
            option.displayAlignment = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        option.rect.adjust(0 if mirrored else _INSET, 0, -_INSET if mirrored else 0, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.highlight())
        super().paint(painter, option, index)


def make_quiet(table: QTreeWidget) -> None:
    """Take frames away, and give the rows room to breathe."""
    colour(table)
    table.setHeader(QuietHeader(table))
    table.setItemDelegate(_Rows(table))
    table.setUniformRowHeights(True)
    table.setAllColumnsShowFocus(True)


def colour(table: QTreeWidget) -> None:
    """Lie on the ground of panes, in the colours of now."""
    colours = theme.palette(theme.tokens())
    for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
        colours.setColor(role, theme.colour("pane"))
    table.setPalette(colours)


def share_out(table: QTreeWidget, most: int) -> None:
    """Make columns as wide as their words, `most` pixels at most; the last takes what is left."""
    header = table.header()
    for column, wanted in enumerate(_wanted(table)[:-1]):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(column, min(wanted, theme.px(most)))
    header.setStretchLastSection(True)


def share_evenly(table: QTreeWidget, across: int, least: int) -> None:
    """As `share_out`: where all are wider than so many pixels together, the widest give way, to `least`."""
    left, columns = across, table.columnCount()
    for wanted in sorted(_wanted(table)):
        share = left // columns
        if wanted > share:
            break
        left, columns = left - wanted, columns - 1
    share_out(table, max(least, left // max(columns, 1)))


def tell_whole(table: QTreeWidget, most: int) -> None:
    """As `share_out`; the words of the last column go on below, and few rows take little room."""
    table.setWordWrap(True)
    table.setUniformRowHeights(False)
    share_out(table, most)
    table.header().sectionResized.connect(lambda *_: table.scheduleDelayedItemsLayout())
    lines = min(max(2 * table.topLevelItemCount(), _FEWEST), _MOST)
    table.setMinimumHeight(theme.px(ROW) * (lines + 1))


def _wanted(table: QTreeWidget) -> list[int]:
    """How wide each column is with its words and its name."""
    letters, names = QFontMetrics(theme.font(theme.LABEL)), table.headerItem()
    around = 2 * (_INSET + _ABOUT)
    heads = [letters.horizontalAdvance(names.text(at)) + around for at in range(table.columnCount())]
    return [max(head, table.sizeHintForColumn(at)) for at, head in enumerate(heads)]
