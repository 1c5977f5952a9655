"""The left side of a place: a quiet list of headings and rows with counts."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
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
from ui.services.wording import is_rtl
from ui.widgets.buttons import draw_focus
from ui.widgets.widgets import thin_scroll_bars

Index = QModelIndex | QPersistentModelIndex
MARGIN = 16
INDENT = 16
LINE = 26
WIDTH = 224
_NO_UPDATE = QItemSelectionModel.SelectionFlag.NoUpdate


class _Delegate(QStyledItemDelegate):
    """All is laid out from left to right, and turned over as a whole where one reads otherwise."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: SideRow = index.data(ROW)
        if row.kind == "heading":
            return QSize(WIDTH, theme.px(36 if index.row() else 32))
        return QSize(WIDTH, theme.px(LINE) + (8 if row.share is not None else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: SideRow = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind == "heading":
            painter.setFont(theme.kicker_font())
            painter.setPen(theme.colour("muted"))
            box = option.rect.adjusted(MARGIN, 0, -MARGIN, -6)
            bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading
            painter.drawText(box, _placed(option, bottom), row.text.upper())
        else:
            self._row(painter, option, row)
        painter.restore()

    def _row(self, painter: QPainter, option: QStyleOptionViewItem, row: SideRow) -> None:
        rect = option.rect
        line = QRect(rect.left(), rect.top(), rect.width(), theme.px(LINE))
        if row.state == "include":
            painter.fillRect(line, theme.colour("wash"))
        face = theme.font(theme.TEXT)
        face.setStrikeOut(row.state == "exclude")
        painter.setFont(face)
        metrics = QFontMetrics(face)
        count = row.count_words
        begin = MARGIN + row.depth * INDENT
        if row.branch:
            self._arrow(
                painter, option, QRect(line.left() + begin - 3, line.center().y() - 5, 12, 12), row.branch
            )
        if row.field == "tag":
            begin += 14
        middle = Qt.AlignmentFlag.AlignVCenter
        box = line.adjusted(begin, 0, -MARGIN, 0)
        painter.setPen(theme.colour("accent" if row.state == "include" else "muted"))
        trailing = _placed(option, middle | Qt.AlignmentFlag.AlignTrailing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # "+2", whatever the window's direction
        painter.drawText(QStyle.visualRect(option.direction, rect, box), trailing, count)
        painter.setLayoutDirection(option.direction)
        box.setRight(box.right() - metrics.horizontalAdvance(count) - 10)
        painter.setPen(theme.colour(self._tone(option, row)))
        words = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, box.width())
        leading = _placed(option, middle | Qt.AlignmentFlag.AlignLeading)
        if not is_rtl(row.text):  # a name keeps its own direction, whatever the window's
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(QStyle.visualRect(option.direction, rect, box), leading, words)
        if row.share is not None:
            bar = QRect(rect.left() + MARGIN, rect.top() + theme.px(LINE), rect.width() - 2 * MARGIN, 3)
            self._bar(painter, option, bar, row)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, QRectF(line).adjusted(4.5, 1.5, -4.5, -1.5), theme.RADIUS_PICTURE)

    def _tone(self, option: QStyleOptionViewItem, row: SideRow) -> str:
        if row.kind in ("more", "fewer", "all"):
            return "ink" if option.state & QStyle.StateFlag.State_MouseOver else "muted"
        if row.is_extra and not option.state & QStyle.StateFlag.State_MouseOver:
            return "muted"
        return {"include": "accent", "exclude": "muted", "none": "ink"}[row.state]

    def _arrow(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, branch: str) -> None:
        placed = QRectF(QStyle.visualRect(option.direction, option.rect, box))
        if branch == "open":
            icons.paint(painter, "chevron-down", placed, "muted")
            return
        painter.save()
        painter.translate(placed.center())
        if option.direction == Qt.LayoutDirection.RightToLeft:
            painter.scale(-1, 1)
        icons.paint(painter, "chevron-right", QRectF(-6, -6, 12, 12), "muted")
        painter.restore()

    def _bar(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, row: SideRow) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("bar_off"))
        painter.drawRoundedRect(QRectF(box), 1.5, 1.5)
        if row.share:
            painter.setBrush(theme.colour("accent" if row.state == "include" else "bar"))
            filled = QRect(box.left(), box.top(), max(3, round(box.width() * row.share)), box.height())
            placed = QStyle.visualRect(option.direction, option.rect, filled)
            painter.drawRoundedRect(QRectF(placed), 1.5, 1.5)


def _placed(option: QStyleOptionViewItem, alignment: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Leading and trailing as they lie on the screen, which the painter is not to turn round again."""
    return QStyle.visualAlignment(option.direction, alignment) | Qt.AlignmentFlag.AlignAbsolute


class SideList(QListView):
    """`chosen(row)` on a click, Enter or space; with Ctrl `also_chosen(row)`, with Shift `extended(row)`.

    `spanned(from, to)` when the pointer was drawn from one row to another; `unfolded(path)` on an arrow;
    `menu_wanted(row, place on the screen)` on a right click or the menu key.
    """

    draws_focus = True
    chosen = Signal(object)
    also_chosen = Signal(object)
    extended = Signal(object)
    spanned = Signal(object, object)
    unfolded = Signal(str)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, model: SideRows, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self._pressed: SideRow | None = None
        self._held: tuple[str, str, str] | None = None
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._hold)
        model.modelReset.connect(self._restore)
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

    def _hold(self) -> None:
        row: SideRow | None = self.currentIndex().data(ROW)
        self._held = row.key if row is not None else None

    def _restore(self) -> None:
        """Leave the keyboard at what it was at, when other rows came before it."""
        at = self.rows.row_of(self._held) if self._held is not None else -1
        if at >= 0:
            self.selectionModel().setCurrentIndex(self.rows.index(at), _NO_UPDATE)

    def _row_at(self, at: QPoint) -> SideRow | None:
        index = self.indexAt(at)
        row: SideRow | None = index.data(ROW) if index.isValid() else None
        return row if row is not None and row.kind != "heading" else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a stretch may begin."""
        super().mousePressEvent(event)
        self._pressed = self._row_at(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the arrow unfolds, a click elsewhere chooses; drawn to another row it is a stretch."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        row, began = self._row_at(at), self._pressed
        self._pressed = None
        if event.button() != Qt.MouseButton.LeftButton or row is None:
            return
        if began is not None and began.key != row.key and began.field == row.field != "":
            self.spanned.emit(began, row)
        elif row.branch and self._is_arrow(at, row):
            self.unfolded.emit(row.value)
        else:
            self._choose(row, event.modifiers())

    def _is_arrow(self, at: QPoint, row: SideRow) -> bool:
        box = self.visualRect(self.indexAt(at))
        inwards = box.right() - at.x() if self.isRightToLeft() else at.x() - box.left()
        return inwards <= MARGIN + row.depth * INDENT + 12

    def _choose(self, row: SideRow, held: Qt.KeyboardModifier) -> None:
        if held & Qt.KeyboardModifier.ControlModifier:
            self.also_chosen.emit(row)
        elif held & Qt.KeyboardModifier.ShiftModifier:
            self.extended.emit(row)
        else:
            self.chosen.emit(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row under the pointer, or of the one that has the keyboard."""
        at = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.visualRect(self.currentIndex()).center()
        row = self._row_at(at)
        if row is not None:
            self.menu_wanted.emit(row, self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space choose; the arrows that point out and in fold a branch."""
        row: SideRow | None = self.currentIndex().data(ROW)
        if row is not None and row.kind != "heading":
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
                self._choose(row, event.modifiers())
                return
            out, in_ = Qt.Key.Key_Right, Qt.Key.Key_Left
            if self.isRightToLeft():
                out, in_ = in_, out
            wanted = {out: "closed", in_: "open"}.get(Qt.Key(event.key()))
            if wanted is not None and row.branch == wanted:
                self.unfolded.emit(row.value)
                return
        super().keyPressEvent(event)
