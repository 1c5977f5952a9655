"""Where the photos of a contact sheet stand on the screen, and how they are painted."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.models.results import PAGE, ResultsModel
from ui.models.sheet import SheetModel
from ui.models.sheet_item import USUAL_SHAPE
from ui.paint import theme
from ui.services import settings
from ui.services.images import Images
from ui.widgets.sheet_cell import CellState, paint_cell, words_height
from ui.widgets.sheet_layout import SheetLayout
from ui.widgets.widgets import thin_scroll_bars

Index = QModelIndex | QPersistentModelIndex
SMALLEST, LARGEST = 84, 460
SMALL, MEDIUM, LARGE = 116, 176, 280
"""Heights of a row of pictures, in pixels."""
MARGIN = 20
TOP = 8


def sheet_size() -> int:
    """How high the photos of a sheet are wanted, in pixels."""
    kept = str(settings.settings().value(settings.SHEET, MEDIUM))
    return max(SMALLEST, min(LARGEST, int(kept))) if kept.isdigit() else MEDIUM


class SheetView(QListView):
    """Rows of pictures in their own shapes; only what is in sight is laid out. `sized(height)`.

    While the sheet is hidden nothing is: it is laid out when it comes to be shown, around the current photo.
    """

    draws_focus = True
    sized = Signal(int)

    def __init__(
        self, model: SheetModel | ResultsModel, images: Images, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.photos = model
        self._is_stale = True
        self._images = images
        self._hovered = -1
        self._is_settling = False
        self.layout_ = SheetLayout(model.shapes, PAGE, USUAL_SHAPE, height=float(MEDIUM))
        self.setModel(model)
        self.setAccessibleName(name)
        thin_scroll_bars(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes and goes would change the rows, which would make it come and go.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        model.page_came.connect(self._page_came)
        model.modelReset.connect(self._lay_out)
        model.rowsRemoved.connect(self._lay_out)
        images.arrived.connect(self._arrived)
        theme.current().changed.connect(self._lay_out)

    # --- size ---------------------------------------------------------------------------------------------

    @property
    def size_(self) -> int:
        """The height that a row of pictures is near to, in pixels."""
        return round(self.layout_.height)

    def set_size(self, height: float) -> None:
        """Show pictures in another size; the photo that one is at stays in its place."""
        height = max(SMALLEST, min(LARGEST, height))
        if round(height) != self.size_:
            self.layout_.height = float(round(height))
            self._lay_out()
            self.sized.emit(self.size_)

    def _lay_out(self, *_: object) -> None:
        """Lay everything out anew around the current photo, or that at the top where it is out of sight."""
        if not self.isVisible():
            self._is_stale = True
            return
        anchor = self._anchor()
        self._is_stale = False
        self.layout_.set(
            total=self.photos.total,
            width=self.viewport().width() - 2 * MARGIN,
            height=self.layout_.height,
            words=words_height(),
        )
        self._settle(anchor)

    def _anchor(self) -> tuple[int, float]:
        """A photo, and where it stands on the screen."""
        row = self.currentIndex().row()
        if row >= 0 and self._in_sight(row):
            return row, self._box(row).top()
        first, last = self._visible()
        if last <= first:
            return -1, 0.0
        # What was laid out by its own photos is not to move; of the rest nobody knows where it belongs.
        known = (block for block in _blocks(first, last) if self.layout_.is_known(block))
        row = next((max(first, block * PAGE) for block in known), first)
        return row, self._box(row).top()

    def _in_sight(self, row: int) -> bool:
        return row < self.layout_.total and self._box(row).intersects(QRectF(self.viewport().rect()))

    def _settle(self, anchor: tuple[int, float]) -> None:
        """Lay out what is in sight by its own photos, the anchor where it stood."""
        row, top = anchor
        row = min(row, self.photos.total - 1)
        self._is_settling = True
        for _ in range(6):
            self.updateGeometries()
            if row >= 0:
                self.verticalScrollBar().setValue(round(self.verticalOffset() + self._box(row).top() - top))
            if not self._know_visible():
                break
        self._is_settling = False
        self.viewport().update()

    def _know_visible(self) -> bool:
        first, last = self._visible()
        changed = [
            self.layout_.know(block) for block in _blocks(first, last)
        ]  # all of them, not as far as the first
        return any(changed)

    def _visible(self) -> tuple[int, int]:
        at = float(self.verticalOffset())
        return self.layout_.rows_between(at - TOP, at + self.viewport().height())

    def _arrived(self, photo_id: str) -> None:
        self.viewport().update()

    def rows_in_sight(self) -> tuple[int, int]:
        """The first photo in sight, and the one behind the last."""
        return self._visible()

    def _page_came(self, page: int) -> None:
        if not self.isVisible():
            self._is_stale = True
            return
        anchor = self._anchor()
        first, last = self._visible()
        if page in _blocks(first, last) and self.layout_.know(page):
            self._settle(anchor)
        self.viewport().update()

    # --- what a view is asked by Qt -----------------------------------------------------------------------

    def updateGeometries(self) -> None:
        """Say how far one can scroll."""
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(60)
        bar.setPageStep(room)
        bar.setRange(0, max(0, round(self.layout_.full_height + 2 * TOP + MARGIN) - room))

    def doItemsLayout(self) -> None:
        """Nothing is laid out before it comes into view."""
        self.updateGeometries()
        self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what came while the sheet was hidden."""
        super().showEvent(event)
        if self._is_stale:
            self._lay_out()
            self.scrollTo(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new width."""
        QAbstractItemView.resizeEvent(self, event)
        self._lay_out()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Lay out what comes into view."""
        if not self._is_settling and not self._is_stale:
            anchor = self._anchor()
            if self._know_visible():
                self._settle(anchor)
        self.viewport().update()

    def verticalOffset(self) -> int:
        """How far one has scrolled."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        """One does not scroll sideways."""
        return 0

    def _box(self, row: int) -> QRectF:
        box = self.layout_.rect(row).translated(MARGIN, TOP - self.verticalOffset())
        if self.isRightToLeft():
            box.moveLeft(self.viewport().width() - box.right())
        return box

    def picture_box(self, row: int) -> QRect:
        """Where the picture of a row stands in the viewport."""
        return self._box(row).toAlignedRect()

    def visualRect(self, index: Index) -> QRect:
        """Where a photo and its words stand."""
        if not index.isValid() or index.row() >= self.layout_.total:
            return QRect()
        return self._box(index.row()).adjusted(0, 0, 0, self.layout_.words - 8).toAlignedRect()

    def _across(self, point: QPoint) -> float:
        """How far a point lies from where rows begin."""
        x = self.viewport().width() - point.x() if self.isRightToLeft() else point.x()
        return float(x - MARGIN)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The photo at a place."""
        row = self.layout_.near(self._across(point), point.y() - TOP + float(self.verticalOffset()))
        index = self.photos.index(row) if row >= 0 else QModelIndex()
        return index if index.isValid() and self.visualRect(index).contains(point) else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a photo with its words into view; while the sheet is hidden, once it is shown."""
        if not self.isVisible():
            self._is_stale = True
            return
        if not index.isValid() or index.row() >= self.layout_.total:
            return
        for _ in range(3):  # what comes into view is laid out, which may move it
            box, room = self.visualRect(index), self.viewport().height()
            bar = self.verticalScrollBar()
            if box.top() < TOP:
                bar.setValue(bar.value() + box.top() - TOP)
            elif box.bottom() > room:
                bar.setValue(bar.value() + min(box.bottom() - room + 4, box.top() - TOP))
            else:
                break

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """All that is in sight: what is chosen may be fifty thousand photos."""
        return QRegion(self.viewport().rect())

    def isIndexHidden(self, index: Index) -> bool:
        """No photo is hidden."""
        return False

    # --- painting -----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The photos in sight; those not fetched yet are asked for."""
        painter = QPainter(self.viewport())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setLayoutDirection(self.layoutDirection())
        first, last = self._visible()
        if last > first:
            self.photos.want(first, last - 1)
        chosen, current = self.selectionModel(), self.currentIndex().row()
        ratio = self.devicePixelRatioF()
        # From below: what is asked for last comes first, and one reads from above.
        for row in reversed(range(first, last)):
            state = CellState(
                chosen.isSelected(self.photos.index(row)),
                self.hasFocus() and row == current and not chosen.isSelected(self.photos.index(row)),
                row == self._hovered,
            )
            paint_cell(painter, self._box(row), self.photos.item(row), state, self._images, ratio)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what lies under the pointer."""
        row = self.indexAt(event.position().toPoint()).row()
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing lies under the pointer."""
        self._hovered = -1
        self.viewport().update()
        super().leaveEvent(event)


def _blocks(first: int, last: int) -> range:
    """The blocks of the photos `first` to `last` (behind the last)."""
    return range(first // PAGE, (last - 1) // PAGE + 1) if last > first else range(0)
