"""The tree of tags as it is painted: arrow, colour, name, how many carry it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from archive.model import Tag
from ui.models.rows import ITEM, Index
from ui.models.tag_tree import TagTree
from ui.paint import icons, theme
from ui.services.i18n import number
from ui.widgets.buttons import draw_focus
from ui.widgets.rows_view import is_answer, is_letter
from ui.widgets.widgets import thin_scroll_bars

ROW = 30
INDENT = 20
MARGIN = 12
DOT = 9


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tag: Tag = index.data(ITEM)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect
        dot = QRect(rect.left() + 4, rect.center().y() - DOT // 2, DOT, DOT)
        painter.setPen(theme.colour("line") if tag.colour is None else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tag.colour) if tag.colour else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(QStyle.visualRect(option.direction, rect, dot)))
        face = theme.font(theme.TEXT)
        metrics = QFontMetrics(face)
        painter.setFont(face)
        count = number(tag.count or 0)
        start = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading)
        end = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignTrailing)
        middle = Qt.AlignmentFlag.AlignVCenter
        words = rect.adjusted(DOT + 14, 0, -MARGIN, 0)
        painter.setPen(theme.colour("muted"))
        painter.drawText(QStyle.visualRect(option.direction, rect, words), middle | end, count)
        words.setRight(words.right() - metrics.horizontalAdvance(count) - 12)
        painter.setPen(theme.colour("ink"))
        name = metrics.elidedText(tag.name, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(QStyle.visualRect(option.direction, rect, words), middle | start, name)
        painter.restore()


class TagView(QTreeView):
    """`moved(tag_id)` when another tag is current. What is unfolded and current stays so by identity."""

    draws_focus = True
    moved = Signal(str)

    def __init__(self, model: TagTree, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tags = model
        self._unfolded: set[str] = set()
        self._held = ""
        self._told = ""
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(name)
        thin_scroll_bars(self)
        self.setHeaderHidden(True)
        self.setIndentation(INDENT)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setDragDropOverwriteMode(True)  # a tag is let go on another, never between two
        self.setAutoExpandDelay(600)
        self.expanded.connect(lambda index: self._unfolded.add(model.key_at(index)))
        self.collapsed.connect(lambda index: self._unfolded.discard(model.key_at(index)))
        model.modelAboutToBeReset.connect(self._hold)
        model.modelReset.connect(self._restore)
        self.selectionModel().currentChanged.connect(lambda *_: self._tell())

    @property
    def current_id(self) -> str:
        """The id of the current tag, "" for none."""
        return self.tags.key_at(self.currentIndex())

    @property
    def current(self) -> Tag | None:
        """The current tag."""
        return self.tags.tags.get(self.current_id)

    def show_tag(self, tag_id: str) -> bool:
        """Make a tag the current one, unfolding what it lies in; whether it is shown."""
        index = self.tags.index_of(tag_id)
        if not index.isValid():
            return False
        above = index.parent()
        while above.isValid():
            self.expand(above)
            above = above.parent()
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)
        return True

    def _hold(self) -> None:
        self._held = self.current_id or self._held

    def _restore(self) -> None:
        for tag_id in list(self._unfolded):
            index = self.tags.index_of(tag_id)
            if index.isValid():
                self.expand(index)
        if not self.show_tag(self._held):
            self.show_tag(self.tags.key_at(self.tags.index(0, 0)))
        self._tell()

    def _tell(self) -> None:
        if self.current_id != self._told:
            self._told = self.current_id
            self.moved.emit(self._told)

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Wash, bar and ring over the whole row, then what stands in it."""
        rect: QRect = option.rect.adjusted(0, 0, self.viewport().width() - option.rect.width(), 0)
        rect.setLeft(0)
        if self.selectionModel().isSelected(index):
            painter.fillRect(rect, theme.colour("selected"))
            side = rect.right() - 2 if self.isRightToLeft() else rect.left()
            painter.fillRect(side, rect.top(), 3, rect.height(), theme.colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("window"))
        option.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
        self.drawBranches(painter, self._branch_rect(index), index)
        self.itemDelegate().paint(painter, self._item_option(option, index), index)
        if self.hasFocus() and index == self.currentIndex():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_focus(painter, QRectF(rect.adjusted(5, 2, -4, -2)))

    def _item_option(self, option: QStyleOptionViewItem, index: Index) -> QStyleOptionViewItem:
        own = QStyleOptionViewItem(option)
        own.rect = self.visualRect(index)
        return own

    def _branch_rect(self, index: Index) -> QRect:
        item = self.visualRect(index)
        left = item.right() + 1 if self.isRightToLeft() else item.left() - INDENT
        return QRect(left, item.top(), INDENT, item.height())

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """An arrow where there is something inside."""
        if not self.tags.rowCount(index):
            return
        opened = self.isExpanded(index)
        box = QRectF(rect.center().x() - 5, rect.center().y() - 6, 12, 12)
        painter.save()
        if not opened and self.isRightToLeft():
            painter.translate(2 * box.center().x(), 0)
            painter.scale(-1, 1)
        icons.paint(painter, "chevron-down" if opened else "chevron-right", box, "muted")
        painter.restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters are answers of the room, no search here."""
        if event.key() == Qt.Key.Key_Escape or is_letter(event):
            event.ignore()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """A letter is no shortcut of the window here."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and is_answer(event):
            event.accept()
            return True
        return super().event(event)

    def name_box(self) -> QRect:
        """Where the current tag's name stands."""
        return self.visualRect(QModelIndex(self.currentIndex())).adjusted(DOT + 6, 1, -4, -1)
