"""The contact sheet: photos in rows of true proportions at any size, chosen by their identity."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from archive.model import Hit
from ui.models.results import ResultsModel
from ui.models.sheet import SheetModel
from ui.services.images import Images
from ui.services.letters import key_by_letter
from ui.widgets.escape import keep_escape
from ui.widgets.sheet_view import TOP, SheetView
from ui.widgets.spans import Span, spans

STEP = 1.15
_CHOOSE = QItemSelectionModel.SelectionFlag


class Sheet(SheetView):
    """`moved()` when another photo is current, `chosen_changed()` when others are chosen, `opened(row)` on
    Enter, `wanted_full(row)` on Space or F11, `double_clicked(row)`, `left()` on Esc, `compared()` on C;
    `all_wanted()` when everything is to be chosen, `menu_wanted(place on the screen)`, `dragged()` when what
    is chosen is taken away with the mouse.
    """

    moved = Signal()
    chosen_changed = Signal()
    opened = Signal(int)
    wanted_full = Signal(int)
    double_clicked = Signal(int)
    all_wanted = Signal()
    left = Signal()
    menu_wanted = Signal(QPoint)
    dragged = Signal()
    compared = Signal()

    def __init__(
        self, model: SheetModel | ResultsModel, images: Images, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, images, name, parent)
        self._told = ("", -1)
        self.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())

    # --- what is chosen -----------------------------------------------------------------------------------

    @property
    def current_id(self) -> str:
        """The id of the current use, "" where there is none."""
        return self.photos.id_at(self.currentIndex().row())

    @property
    def chosen_count(self) -> int:
        """How many photos are chosen."""
        return sum(last - first + 1 for first, last in self.spans())

    @property
    def all_chosen(self) -> bool:
        """Whether all photos of the answer are chosen, and there are several."""
        return self.photos.total > 1 and self.chosen_count == self.photos.total

    def spans(self) -> list[Span]:
        """The rows that are chosen, as stretches in order: very many are a few of these."""
        return spans(self)

    def chosen_rows(self) -> list[int]:
        """The rows that are chosen, in order."""
        return [row for first, last in self.spans() for row in range(first, last + 1)]

    def chosen_ids(self) -> list[str]:
        """The ids of the uses that are chosen, as far as they were seen, in order."""
        return [one for row in self.chosen_rows() if (one := self.photos.id_at(row))]

    def chosen_hits(self) -> list[Hit]:
        """The photos that are chosen and at hand, in order."""
        items = (self.photos.item(row) for row in self.chosen_rows())
        return [item.hit for item in items if item is not None]

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose from the photo at the first corner to the one at the last."""
        rows = [self._nearest(corner) for corner in (rect.topLeft(), rect.bottomRight())]
        chosen = QItemSelection()
        if min(rows) >= 0 and (rect.width() > 1 or self.indexAt(rect.topLeft()).isValid()):
            chosen.select(self.photos.index(min(rows)), self.photos.index(max(rows)))
        self.selectionModel().select(chosen, command)

    def _nearest(self, point: QPoint) -> int:
        index = self.indexAt(point)
        if index.isValid():
            return index.row()
        return self.layout_.near(self._across(point), point.y() - TOP + float(self.verticalOffset()))

    def choose(self, row: int) -> None:
        """Choose one photo alone, make it current and bring it into view."""
        index = self.photos.index(row)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, _CHOOSE.ClearAndSelect)
            self.scrollTo(index)

    def show_id(self, use_id: str) -> bool:
        """Choose the photo of a use; whether it was seen in this answer."""
        row = self.photos.row_of(use_id)
        if row >= 0:
            self.choose(row)
        return row >= 0

    def step(self, by: int) -> None:
        """Choose the next photo, or the one before."""
        self.choose(max(0, min(self.currentIndex().row() + by, self.photos.total - 1)))

    def _tell(self) -> None:
        now = (self.current_id, self.currentIndex().row())
        if now != self._told:
            self._told = now
            self.moved.emit()

    # --- keys and the mouse -------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the sheet from the shortcuts of the window."""
        return keep_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go over the sheet, Shift chooses all between; Space fills the screen, Enter opens."""
        row, modifiers = self.currentIndex().row(), event.modifiers()
        target = self._target(event, row)
        if target is not None:
            self._go(target, modifiers)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.all_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.opened.emit(row)
        elif event.key() == Qt.Key.Key_Space and modifiers & Qt.KeyboardModifier.ControlModifier and row >= 0:
            self.selectionModel().select(self.currentIndex(), _CHOOSE.Toggle)
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_F11) and row >= 0:
            self.wanted_full.emit(row)
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.set_size(self.size_ * STEP)
        elif event.key() == Qt.Key.Key_Minus:
            self.set_size(self.size_ / STEP)
        elif key_by_letter(event) == Qt.Key.Key_C and not modifiers:
            self.compared.emit()
        else:
            event.ignore()

    def _target(self, event: QKeyEvent, row: int) -> int | None:
        key = Qt.Key(event.key())
        ahead = -1 if self.isRightToLeft() else 1
        if not self.photos.total:
            return None
        if key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            return row + (ahead if key == Qt.Key.Key_Right else -ahead)
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            return self.layout_.beside(max(0, row), 1 if key == Qt.Key.Key_Down else -1)
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            return 0 if key == Qt.Key.Key_Home else self.photos.total - 1
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            box = self.layout_.rect(max(0, row))
            by = self.viewport().height() * (0.9 if key == Qt.Key.Key_PageDown else -0.9)
            return self.layout_.near(box.center().x(), min(box.top() + by, self.layout_.full_height - 1))
        return None

    def _go(self, row: int, modifiers: Qt.KeyboardModifier) -> None:
        row = max(0, min(row, self.photos.total - 1))
        index = self.photos.index(row)
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            anchor = self._range_start()
            chosen = QItemSelection(self.photos.index(min(anchor, row)), self.photos.index(max(anchor, row)))
            self.selectionModel().setCurrentIndex(index, _CHOOSE.NoUpdate)
            self.selectionModel().select(chosen, _CHOOSE.ClearAndSelect)
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            self.selectionModel().setCurrentIndex(index, _CHOOSE.NoUpdate)
        else:
            self.selectionModel().setCurrentIndex(index, _CHOOSE.ClearAndSelect)
        self.scrollTo(index)

    def _range_start(self) -> int:
        """The other end of what is chosen in one piece up to the current photo."""
        current = max(0, self.currentIndex().row())
        for first, last in self.spans():
            if first <= current <= last:
                return last if first == current else first
        return current

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the pictures grow and shrink."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turns = event.angleDelta().y() / 120
            self.set_size(self.size_ * STEP**turns)
            event.accept()
            return
        super().wheelEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Say which photo is wanted closer by."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.double_clicked.emit(index.row())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with what is chosen; what lies under the pointer is chosen first."""
        at = event.pos()
        index = self.indexAt(at)
        if event.reason() == QContextMenuEvent.Reason.Keyboard or not index.isValid():
            index = self.currentIndex()
            at = self.visualRect(index).center()
        if not index.isValid():
            return
        if not self.selectionModel().isSelected(index):
            self.choose(index.row())
        self.menu_wanted.emit(self.viewport().mapToGlobal(at))

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Let somebody put together what is taken away."""
        self.dragged.emit()

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here, no search."""
