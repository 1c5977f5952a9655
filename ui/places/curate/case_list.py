"""The rows of the rights audit, of which one is open and has the buttons."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ui.models.rows import RowsModel
from ui.paint import theme
from ui.places.curate.case_acts import CaseActs
from ui.places.curate.case_delegate import HEIGHT, SIDE, CaseDelegate, columns
from ui.places.curate.cases import CaseRow
from ui.services.context import Context
from ui.services.i18n import tr
from ui.widgets.keys import KeyRow
from ui.widgets.rows_view import RowsView


class Names(QWidget):
    """What the columns hold, over the rows."""

    def __init__(self, rows: QWidget) -> None:
        super().__init__()
        self._rows = rows
        self.setFixedHeight(30)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Quiet words over a hairline."""
        painter = QPainter(self)
        room = QRect(0, 0, self._rows.width(), self.height())
        room = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
        painter.setFont(theme.font(theme.LABEL))
        painter.setPen(theme.colour("muted"))
        names = (tr("Photo"), tr("Problem"), tr("Words it was read from"), tr("Where it ran"), tr("Due"))
        for place, ((x, width), name) in enumerate(zip(columns(room.width()), names, strict=True)):
            box = QStyle.visualRect(
                self.layoutDirection(), room, QRect(room.left() + round(x), 0, round(width), room.height())
            )
            edge = (
                Qt.AlignmentFlag.AlignTrailing if place == len(names) - 1 else Qt.AlignmentFlag.AlignLeading
            )
            flags = QStyle.visualAlignment(self.layoutDirection(), edge | Qt.AlignmentFlag.AlignVCenter)
            words = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, flags, words)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))


class CaseList(RowsView):
    """The rows, of which one is open and has the buttons. `ticked()` when others are chosen."""

    ticked = Signal()

    def __init__(self, model: RowsModel[CaseRow], context: Context) -> None:
        super().__init__(model, tr("What needs a decision"))
        self.keys = KeyRow(self.viewport(), wraps=True)
        self.keys.hide()
        self._delegate = CaseDelegate(self, context.images)
        self.setItemDelegate(self._delegate)
        context.images.arrived.connect(self._paint_again)
        theme.current().changed.connect(self._paint_again)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._place_keys())
        model.dataChanged.connect(lambda *_: self.open_row(self.current_key))

    def _paint_again(self, *_: object) -> None:
        self.viewport().update()

    @property
    def chosen(self) -> set[str]:
        """The keys of the rows that are ticked."""
        return self._delegate.chosen

    def keep_ticked(self, keys: set[str]) -> None:
        """Let those stay ticked that are among the keys."""
        self._delegate.chosen &= keys
        self.viewport().update()

    def tick(self, key: str) -> None:
        """Choose a row, or choose it no longer."""
        self._delegate.chosen ^= {key}
        self.viewport().update()
        self.ticked.emit()

    def tick_all(self) -> None:
        """Choose all rows, or none where all are."""
        every = {row.key for row in self.rows.items}
        self._delegate.chosen = set() if self.chosen >= every else every
        self.viewport().update()
        self.ticked.emit()

    def open_row(self, key: str) -> None:
        """Open one row, close the one before."""
        self._delegate.open_key = key
        row = self._row(key)
        if row is not None:
            self.keys.offer(CaseActs.choices(row))
        self.lay_out_again()

    def lay_out_again(self) -> None:
        """Give each row its height anew."""
        room = self.viewport().width() - self._delegate.lead() - SIDE
        self._delegate.buttons = self.keys.heightForWidth(room) + 16
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
        self._place_keys()

    def _row(self, key: str) -> CaseRow | None:
        return next((row for row in self.rows.items if row.key == key), None)

    def _place_keys(self) -> None:
        row = self._row(self._delegate.open_key)
        index = self.rows.index(self.rows.row_of(self._delegate.open_key)) if row is not None else None
        if row is None or index is None:
            self.keys.hide()
            return
        box = self.visualRect(index)
        lead = self._delegate.lead()
        place = QRect(
            box.left() + lead,
            box.bottom() - self._delegate.buttons + 4,
            box.width() - lead - SIDE,
            self._delegate.buttons - 14,
        )
        self.keys.setGeometry(QStyle.visualRect(self.layoutDirection(), box, place))
        self.keys.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The open row may need more lines."""
        super().resizeEvent(event)
        self.lay_out_again()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the box ticks, elsewhere opens."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            box = self.visualRect(index)
            tick = QRect(box.left(), box.top(), SIDE + 28, theme.px(HEIGHT))
            if QStyle.visualRect(self.layoutDirection(), box, tick).contains(at):
                self.tick(self.rows.key_at(index.row()))
                return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks."""
        if event.key() == Qt.Key.Key_Space and self.current_key:
            self.tick(self.current_key)
        elif event.key() == Qt.Key.Key_Delete:
            event.ignore()
        else:
            super().keyPressEvent(event)
