"""The command palette: type a few letters of what you want to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.base import Returning
from ui.paint import theme
from ui.services.actions import ActionSpec, matching
from ui.services.actionset import ActionSet
from ui.services.i18n import tr
from ui.services.keymap import keys_text
from ui.widgets.widgets import HairLine, label, thin_scroll_bars

Index = QModelIndex | QPersistentModelIndex
SPEC = int(Qt.ItemDataRole.UserRole) + 1
ROW = 34
WIDTH = 560
MOST_ROWS = 10


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, theme.px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        spec: ActionSpec = index.data(SPEC)
        words = index.data(Qt.ItemDataRole.DisplayRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(8, 1, -8, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("wash"))
            painter.drawRoundedRect(box, theme.RADIUS_BUTTON, theme.RADIUS_BUTTON)
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setFont(theme.font(theme.TEXT))
        painter.setPen(theme.colour("ink"))
        box.adjust(12, 0, -12, 0)
        small, keys = theme.font(theme.LABEL), keys_text(spec)
        room = int(box.width()) - QFontMetrics(small).horizontalAdvance(keys) - 16
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, left, shown)
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        painter.drawText(box, right, keys)
        painter.restore()


class PaletteDialog(Returning):
    """A field over a list of the actions that make sense now."""

    def __init__(self, actions: ActionSet, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Command palette"))
        self._actions = actions
        self.field = QLineEdit()
        self.field.setFrame(False)
        self.field.setFont(theme.font(theme.LEAD))
        self.field.setPlaceholderText(tr("What do you want to do?"))
        self.field.setAccessibleName(tr("Find a command"))
        self.field.setTextMargins(12, 10, 12, 10)
        self.list = QListWidget()
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setAccessibleName(tr("Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        thin_scroll_bars(self.list)
        for widget in (self.field, self.list):
            colours = widget.palette()
            colours.setColor(colours.ColorRole.Base, theme.colour("raised"))
            widget.setPalette(colours)
        self.none = label(tr("Nothing fits"), theme.font(theme.TEXT), "muted")
        self.none.setContentsMargins(20, 8, 20, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 10)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(HairLine())
        column.addWidget(self.list)
        column.addWidget(self.none)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        self.field.setFixedWidth(WIDTH)
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(lambda item: self._run())
        self._filter("")
        self.adjustSize()
        self.move(parent.mapToGlobal(parent.rect().center()) - self.rect().center())

    def _filter(self, pattern: str) -> None:
        self.list.clear()
        for spec in matching(pattern, self._actions.is_enabled):
            if spec.id == "palette":
                continue
            item = QListWidgetItem(self._actions.title(spec.id))
            item.setData(SPEC, spec)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        rows = self.list.count()
        self.list.setFixedHeight(min(rows, MOST_ROWS) * theme.px(ROW))
        self.list.setVisible(rows > 0)
        self.none.setVisible(not rows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while the field has the keyboard; Enter runs."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                row = self.list.currentRow() + step
                self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run()
                return True
        return False

    def _run(self) -> None:
        item = self.list.currentItem()
        self.accept()
        if item is not None:
            self._actions[item.data(SPEC).id].trigger()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A raised card; round corners would be black where no compositor runs."""
        painter = QPainter(self)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("raised"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
