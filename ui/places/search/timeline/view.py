"""The months under each other, each with its stories as pictures of one height."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from archive.model import Hit
from ui.paint import theme
from ui.places.search.timeline.cells import LOW, Cell, Painting, cells_of, high
from ui.places.search.timeline.months import Group
from ui.services.i18n import tr
from ui.services.images import Images
from ui.services.wording import hit_credit, hit_meta
from ui.widgets.widgets import thin_scroll_bars


class TimelineView(QAbstractScrollArea):
    """`moved(hit)` when another story has the mark, `opened(hit)` on Enter or a double click, `dragged(hit)`
    when it is taken away with the mouse; `wanted(group)` for one whose stories are to be fetched;
    `narrowed(group)` when all of a group are to be seen; `zoomed(by)` for + and -; `left()` on Esc.

    Up and down go from group to group, left and right from story to story.
    """

    draws_focus = True
    moved = Signal(object)
    opened = Signal(object)
    dragged = Signal(object)
    wanted = Signal(object)
    narrowed = Signal(object)
    zoomed = Signal(int)
    left = Signal()

    def __init__(self, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images = images
        self._painting = Painting(images)
        self._groups: list[Group] = []
        self._tops: list[int] = []
        self._hits: dict[str, tuple[Hit, ...]] = {}
        self._at = (0, 0)
        self._pressed: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Results in time"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        thin_scroll_bars(self)
        images.arrived.connect(lambda _: self.viewport().update())
        theme.current().changed.connect(self._restack)

    @property
    def groups(self) -> Sequence[Group]:
        """What is shown, in order."""
        return self._groups

    def show_groups(self, groups: list[Group], afresh: bool) -> None:
        """Show other groups; `afresh` forgets which stories they hold, else the mark stays at its group."""
        key = self._groups[self._at[0]].key if self._groups and not afresh else None
        self._groups = groups
        self._stack()
        if afresh:
            self._hits.clear()
        at = next((n for n, group in enumerate(groups) if group.key == key), 0)
        self._at = (at, self._at[1] if key is not None and groups and groups[at].key == key else 0)
        if afresh:
            self.verticalScrollBar().setValue(0)
        self._fit()
        if groups and groups[at].key not in self._hits:
            self.wanted.emit(groups[at])

    def _stack(self) -> None:
        low = theme.px(LOW)
        self._tops = [0, *accumulate(high() if self._is_high(group) else low for group in self._groups)]

    def _restack(self) -> None:
        """The text has another size."""
        self._stack()
        self._fit()

    def _is_high(self, group: Group) -> bool:
        return group.count > 1

    def put(self, key: str, hits: tuple[Hit, ...]) -> None:
        """Fill in the stories of a group."""
        self._hits[key] = hits
        self.viewport().update()
        if self._groups and self._groups[self._at[0]].key == key:
            self._tell()

    @property
    def marked(self) -> Hit | None:
        """The story that has the mark, None where none has come."""
        hits = self._hits.get(self._groups[self._at[0]].key, ()) if self._groups else ()
        return hits[min(self._at[1], len(hits) - 1)] if hits else None

    def _fit(self) -> None:
        bar, high = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, (self._tops[-1] if self._tops else 0) - high))
        bar.setPageStep(high)
        bar.setSingleStep(40)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As much as has room."""
        super().resizeEvent(event)
        self._fit()

    # --- drawing ------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The groups in sight; those whose stories are missing are asked for."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), theme.colour("pane"))
        mirrored = self.isRightToLeft()
        for at in self._seen():
            group, box = self._groups[at], self._box(at)
            hits = self._hits.get(group.key)
            if hits is None:
                self.wanted.emit(group)
            cells = self._cells(at)
            chosen = min(self._at[1], len(cells) - 1) if at == self._at[0] else -1
            if self._is_high(group):
                self._painting.head(painter, box, group, mirrored)
                self._painting.cells(painter, box, cells, chosen, self.hasFocus())
                self._painting.more(painter, box, group, cells, mirrored)
            else:
                ring = at == self._at[0]
                self._painting.line(painter, box, group, hits, ring, self.hasFocus(), mirrored)

    def _seen(self) -> range:
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        shown = [n for n in range(len(self._groups)) if self._tops[n + 1] > top and self._tops[n] < bottom]
        return range(shown[0], shown[-1] + 1) if shown else range(0)

    def _box(self, at: int) -> QRectF:
        top = self._tops[at] - self.verticalScrollBar().value()
        return QRectF(0, top, self.viewport().width(), self._tops[at + 1] - self._tops[at])

    def _cells(self, at: int) -> list[Cell]:
        group = self._groups[at]
        hits = self._hits.get(group.key, ())
        if not self._is_high(group):
            return [Cell(self._box(at), hit) for hit in hits[:1]]
        return cells_of(self._box(at), group, hits, self._images, self.isRightToLeft())

    # --- choosing -----------------------------------------------------------------------------------------

    def _find(self, at: QPoint) -> tuple[int, int] | None:
        """The group and the story at a place; -1 for what stands behind the stories."""
        for number in self._seen():
            if self._box(number).contains(at):
                cells = self._cells(number)
                inside = next((n for n, cell in enumerate(cells) if cell.box.contains(at)), None)
                if inside is not None:
                    return number, inside
                group, mirrored = self._groups[number], self.isRightToLeft()
                beyond = self._painting.more_box(self._box(number), group, cells, mirrored)
                return (number, -1) if beyond is not None and beyond.contains(at) else None
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Mark a story, or see all of a group."""
        found = self._find(event.position().toPoint())
        if found is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if found[1] < 0:
            self.narrowed.emit(self._groups[found[0]])
            return
        self._mark(*found)
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take a story away."""
        at, pressed = event.position().toPoint(), self._pressed
        if pressed is None or self.marked is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (at - pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self.dragged.emit(self.marked)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing is taken away any more."""
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Read a story."""
        found = self._find(event.position().toPoint())
        if found is not None and found[1] >= 0 and self.marked is not None:
            self.opened.emit(self.marked)

    def _mark(self, group: int, story: int) -> None:
        self._at = (group, story)
        bar, top = self.verticalScrollBar(), self._tops[group]
        if top < bar.value():
            bar.setValue(top)
        elif self._tops[group + 1] > bar.value() + self.viewport().height():
            bar.setValue(self._tops[group + 1] - self.viewport().height())
        self.viewport().update()
        self._tell()

    def _tell(self) -> None:
        hit = self.marked
        if hit is not None:
            credit = hit_credit(hit)
            words = [
                hit.title or hit.caption,
                hit_meta(hit),
                tr("photo by {who}", who=credit) if credit else "",
            ]
            self.setAccessibleDescription(". ".join(part for part in words if part))
            self.moved.emit(hit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go through the groups and their stories, Enter reads, + and - zoom."""
        key = Qt.Key(event.key())
        onward = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key, 0) * (-1 if self.isRightToLeft() else 1)
        down = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key, 0)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.marked is not None:
            self.opened.emit(self.marked)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoomed.emit(-1 if key == Qt.Key.Key_Minus else 1)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif onward and self._groups:
            self._step(onward)
        elif (down or key in (Qt.Key.Key_Home, Qt.Key.Key_End)) and self._groups:
            last = len(self._groups) - 1
            to = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}.get(key, self._at[0] + down)
            self._mark(max(0, min(to, last)), 0)
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        """The next story, or the first of the next group; backwards alike."""
        group, story = self._at
        come = self._groups[group].key in self._hits
        cells = len(self._cells(group)) if come else self._groups[group].count
        if 0 <= story + by < cells:
            self._mark(group, story + by)
        elif 0 <= group + by < len(self._groups):
            self._mark(group + by, 0 if by > 0 else max(0, len(self._cells(group + by)) - 1))

    def event(self, event: QEvent) -> bool:
        """Keep Esc, + and - from the window's shortcuts."""
        ours = (Qt.Key.Key_Escape, Qt.Key.Key_Plus, Qt.Key.Key_Minus)
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() in ours:
            event.accept()
            return True
        return super().event(event)
