"""All values of a facet over what the search finds, with a field that filters them."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from archive.model import SearchRequest
from ui.dialogs.base import Dialog
from ui.models.rows import ITEM, RowsModel
from ui.paint import theme
from ui.services import querytext
from ui.services.i18n import counted, number, tr
from ui.services.operations import Operations
from ui.widgets.rows_view import RowsView, paint_ground
from ui.widgets.widgets import label

Index = QModelIndex | QPersistentModelIndex
Value = tuple[str, int]
TYPING_MS = 80
MOST = 2_000
"""Values shown at most: who wants others types how they begin."""
ROW = 30
MARGIN = 12


class FacetDialog(Dialog):
    """`taken(value, also)` for a value; with `also` it is to be one of several, and the dialog stays open."""

    taken = Signal(str, bool)

    def __init__(
        self,
        heading: str,
        facet: str,
        field: str,
        request: SearchRequest,
        operations: Operations,
        parent: QWidget,
    ) -> None:
        super().__init__(heading, "", parent, width=440)
        self._facet, self._request, self._operations = facet, request, operations
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Type how a word of it begins"))
        self.add_field(tr("Filter"), self.field)
        self.model: RowsModel[Value] = RowsModel(
            lambda value: value[0], lambda value: f"{value[0]} {number(value[1])}", self
        )
        self.list = _Values(self.model, heading)
        self.list.delegate.field = field
        self.list.setMinimumHeight(12 * ROW)
        self.list.chosen.connect(self._take)
        self.column.addWidget(self.list, 1)
        self.told = label("", theme.font(theme.LABEL), "muted", wrap=True)
        self.column.addSpacing(4)
        self.column.addWidget(self.told)
        self.add_close()
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._ask)
        self.field.textChanged.connect(self._typing.start)
        self.field.installEventFilter(self)
        self.field.setFocus()
        self._ask()

    def show_query(self, query: str) -> None:
        """Know which values the query names by now, and count anew."""
        self.list.delegate.query = query
        self.list.viewport().update()

    def _ask(self) -> None:
        typed = self.field.text().strip()
        self._operations.query(
            tr("Values"),
            lambda c, p: c.search.facet_values(self._request, self._facet, typed, MOST, p),
            self._show,
            key="facet-values",
            lane="search",
        )

    def _show(self, values: tuple[Value, ...]) -> None:
        self.model.show(values)
        if values:
            self.list.show_key(values[0][0])
        more = tr(", the most frequent") if len(values) == MOST else ""
        how = tr("Enter takes one; Ctrl+Enter or Ctrl+click takes several, of which one will do.")
        self.told.setText(f"{counted(len(values), 'value', 'values')}{more}. {how}")

    def _take(self, value: str, also: bool) -> None:
        self.taken.emit(value, also)
        if not also:
            self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter are the list's while the field has the keyboard."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self.list.step(step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.list.press(event.modifiers())
                return True
        return False


class _Values(RowsView):
    chosen = Signal(str, bool)

    def __init__(self, model: RowsModel[Value], name: str) -> None:
        super().__init__(model, name)
        self.delegate = _Delegate(self)
        self.setItemDelegate(self.delegate)
        self.setUniformItemSizes(True)

    def press(self, held: Qt.KeyboardModifier) -> None:
        if self.current_key:
            self.chosen.emit(self.current_key, bool(held & Qt.KeyboardModifier.ControlModifier))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self.press(event.modifiers())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.press(event.modifiers())
            return
        super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    field = ""
    query = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(240, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        value, count = index.data(ITEM)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option)
        how = querytext.state(self.query, self.field, value)
        face = theme.font(theme.TEXT, bold=how == "include")
        face.setStrikeOut(how == "exclude")
        painter.setFont(face)
        box = QRectF(option.rect).adjusted(MARGIN, 0, -MARGIN, 0)
        middle, absolute = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignAbsolute
        trailing = QStyle.visualAlignment(option.direction, middle | Qt.AlignmentFlag.AlignTrailing)
        leading = QStyle.visualAlignment(option.direction, middle | Qt.AlignmentFlag.AlignLeading)
        painter.setPen(theme.colour("muted"))
        painter.drawText(box, trailing | absolute, number(count))
        metrics = QFontMetrics(face)
        room = box.width() - metrics.horizontalAdvance(number(count)) - MARGIN
        painter.setPen(theme.colour("accent" if how == "include" else "ink"))
        words = metrics.elidedText(value, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(box, leading | absolute, words)
        painter.restore()
