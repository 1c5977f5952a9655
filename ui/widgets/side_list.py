"""The left side of a place: a quiet list of headings and rows with counts."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.models.side_rows import ROW, SideRow, SideRows
from ui.paint import icons, theme
from ui.services.i18n import number
from ui.widgets.buttons import draw_focus
from ui.widgets.widgets import thin_scroll_bars

Index = QModelIndex | QPersistentModelIndex
MARGIN = 16
INDENT = 16
LINE = 26
WIDTH = 224


class _Delegate(QStyledItemDelegate):
    """All is laid out from left to right, and turned over as a whole where one reads otherwise."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: SideRow = index.data(ROW)
        if row.kind == "heading":
            return QSize(WIDTH, theme.px(36 if index.row() else 32))
        return QSize(WIDTH, theme.px(LINE) + (10 if row.share is not None else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: SideRow = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind == "heading":
            self._heading(painter, option.rect, row)
        else:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            self._row(painter, option, row, focused, hovered)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, row: SideRow) -> None:
        painter.setFont(theme.kicker_font())
        painter.setPen(theme.colour("muted"))
        box = rect.adjusted(MARGIN, 0, -MARGIN, -6)
        painter.drawText(box, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, row.text.upper())

    def _row(
        self, painter: QPainter, option: QStyleOptionViewItem, row: SideRow, focused: bool, hovered: bool
    ) -> None:
        rect, way = option.rect, option.direction
        line = QRect(rect.left(), rect.top(), rect.width(), theme.px(LINE))
        if row.state == "include":
            painter.fillRect(line, theme.colour("wash"))
        if focused:
            draw_focus(painter, line.adjusted(4, 0, -4, -1).toRectF())
        tone = "accent" if row.state == "include" else "muted" if row.state == "exclude" else "ink"
        if row.kind == "more":
            tone = "ink" if hovered else "muted"
        count = number(row.count) if row.count is not None else ""
        face = theme.font(theme.TEXT)
        face.setStrikeOut(row.state == "exclude")
        painter.setFont(face)
        metrics = QFontMetrics(face)
        left = MARGIN + row.depth * INDENT
        if row.branch:
            sign = QRect(line.left() + left - 3, line.center().y() - 5, 12, 12)
            icon = "chevron-down" if row.branch == "open" else "chevron-right"
            icons.paint(painter, icon, QStyle.visualRect(way, rect, sign).toRectF(), "muted")
        if row.field == "tag":
            left += 14
        box = line.adjusted(left, 0, -MARGIN, 0)
        painter.setPen(theme.colour("accent" if row.state == "include" else "muted"))
        # Qt takes "left" for where reading begins.
        end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QStyle.visualRect(way, rect, box), end, count)
        box.setRight(box.right() - metrics.horizontalAdvance(count) - 10)
        painter.setPen(theme.colour(tone))
        words = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, box.width())
        start = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QStyle.visualRect(way, rect, box), start, words)
        if row.share is not None:
            self._bar(painter, option, line.bottom() + 3, row)

    def _bar(self, painter: QPainter, option: QStyleOptionViewItem, top: int, row: SideRow) -> None:
        rect, way = option.rect, option.direction
        box = QRect(rect.left() + MARGIN, top, rect.width() - 2 * MARGIN, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("line"))
        painter.drawRoundedRect(QRectF(box), 1.5, 1.5)
        if row.share:
            filled = theme.colour("accent")
            filled.setAlphaF(1.0 if row.state == "include" else 0.55)
            painter.setBrush(filled)
            box.setWidth(max(3, round(box.width() * row.share)))
            painter.drawRoundedRect(QStyle.visualRect(way, rect, box).toRectF(), 1.5, 1.5)


class SideList(QListView):
    """`chosen(row)` on a click, Enter or space; `unfolded(path)` on an arrow."""

    chosen = Signal(object)
    unfolded = Signal(str)
    draws_focus = True

    def __init__(self, model: SideRows, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        thin_scroll_bars(self, "side")
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._colours()
        theme.current().changed.connect(self._colours)

    def _colours(self) -> None:
        colours = theme.palette(theme.tokens())
        colours.setColor(colours.ColorRole.Base, theme.colour("side"))
        self.setPalette(colours)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the arrow unfolds, a click elsewhere chooses."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._click(event.position().toPoint())

    def _click(self, at: QPoint) -> None:
        index = self.indexAt(at)
        row: SideRow | None = index.data(ROW) if index.isValid() else None
        if row is None or row.kind == "heading":
            return
        rect = self.visualRect(index)
        across = rect.right() - at.x() if self.isRightToLeft() else at.x() - rect.left()
        if row.branch and across <= MARGIN + row.depth * INDENT + 12:
            self.unfolded.emit(row.value)
        else:
            self.chosen.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space choose; right and left fold a branch."""
        row: SideRow | None = self.currentIndex().data(ROW)
        if row is not None and row.kind != "heading":
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
                self.chosen.emit(row)
                return
            inward, outward = Qt.Key.Key_Right, Qt.Key.Key_Left
            if self.isRightToLeft():
                inward, outward = outward, inward
            wanted = {inward: "closed", outward: "open"}.get(Qt.Key(event.key()))
            if wanted is not None and row.branch == wanted:
                self.unfolded.emit(row.value)
                return
        super().keyPressEvent(event)
