"""A room that is a list and the page of its row: what waits at the left, what is decided at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from archive.progress import Progress
from ui.models.rows import RowsModel
from ui.paint import theme
from ui.places.curate.room import Room
from ui.services.context import Context
from ui.services.i18n import tr
from ui.services.navigation import Whereabouts
from ui.widgets.empty import EmptyState
from ui.widgets.keys import KeyRow
from ui.widgets.row_delegate import Look, LookDelegate
from ui.widgets.rows_view import RowsView
from ui.widgets.widgets import ElidedLabel, HairLine, LineSplitter, Pane, ToneLabel, label, thin_scroll_bars

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

LIST, LEAST_LIST, LEAST_PAGE = 404, 248, 380
SMALL, SMALL_LIST = 860, 276
"""Pixels of the room below which its list is narrower."""
HEAD = 44
MARGIN, NARROW_MARGIN, NARROW = 40, 22, 560
PAGE = 100


class Scroller(QScrollArea):
    """A column that scrolls; its words keep their measure, its margins shrink where there is little room.

    `indented(pixels)` tells where its words begin.
    """

    indented = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inside = Pane("pane")
        self.column = QVBoxLayout(self.inside)
        self.column.setSpacing(0)
        self.setWidget(self.inside)
        self.setWidgetResizable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        thin_scroll_bars(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wide margins only where there is room for them."""
        side = MARGIN if self.viewport().width() >= NARROW else NARROW_MARGIN
        self.column.setContentsMargins(side, 20, side, 24)
        self.indented.emit(side)
        super().resizeEvent(event)


class ListRoom(Room):
    """`model` and `list` at the left, `page` at the right with `answers` in it or below.

    A room gives `load` (in a job: the items, at most so many), `show_item` and what is said where there is
    none. What was answered goes from the list at once, and comes back if the write is refused.
    """

    name = ""

    def __init__(
        self,
        context: Context,
        key: Callable[[Any], str],
        look: Callable[[Any], Look],
        title: str,
        *,
        one_line: bool = False,
    ) -> None:
        super().__init__(context)
        self._key = key
        self.model: RowsModel[Any] = RowsModel(key, lambda item: look(item).words, self)
        self.list = RowsView(self.model, title)
        self.list.setItemDelegate(LookDelegate(look, self.list, one_line=one_line))
        self.list.setUniformItemSizes(one_line)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.head = ElidedLabel(theme.font(theme.TEXT), "muted")
        # What stands beside the count keeps its room: a choice that is cut cannot be read.
        self.head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.head_row = QHBoxLayout()
        self.page = Scroller(title)
        self.answers = KeyRow(wraps=True)
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        self.limit = PAGE
        self._is_small = False
        self.note: ToneLabel | None = None
        self._loaded: list[Any] = []
        self._answered: set[str] = set()
        self._later: dict[str, None] = {}
        self._wanted = ""
        self._lay_out()
        self.list.moved.connect(self._moved)
        self.list.opened.connect(lambda _: self.press_likely())
        self.model.more_wanted.connect(self._more)
        self.answers.chosen.connect(self.answer)
        self.empty.pressed.connect(self.press_empty)
        context.images.arrived.connect(lambda _: self.page.inside.update())

    def _lay_out(self) -> None:
        self.head_row.setContentsMargins(16, 0, 12, 0)
        self.head_row.addWidget(self.head, 1)
        left = Pane("pane")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QWidget()
        top.setFixedHeight(HEAD)
        top.setLayout(self.head_row)
        column.addWidget(top)
        column.addWidget(HairLine())
        column.addWidget(self.list, 1)
        self.sheet_side = QWidget()
        self.beside = QStackedWidget()
        self.beside.addWidget(self.sheet_side)
        self.beside_column = QVBoxLayout(self.sheet_side)
        self.beside_column.setContentsMargins(0, 0, 0, 0)
        self.beside_column.setSpacing(0)
        self.beside_column.addWidget(self.page, 1)
        split = LineSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        left.setMinimumWidth(LEAST_LIST)
        self.beside.setMinimumWidth(LEAST_PAGE)
        for widget in (left, self.beside):
            split.addWidget(widget)
        split.setStretchFactor(1, 1)
        split.setSizes([LIST, 2 * LIST])
        self.split = split
        self.stack.addWidget(split)
        self.stack.addWidget(self.empty)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.stack)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Most of little room is the page's."""
        super().resizeEvent(event)
        small = self.width() < SMALL
        if small != self._is_small:
            self._is_small = small
            first = SMALL_LIST if small else LIST
            self.split.setSizes([first, self.width() - first])
            self.say_note(self.note.text() if self.note is not None else "")

    def answers_below(self, note: str = "") -> None:
        """Put the answers on a line of their own below the page, with a note at its far end."""
        self.note = label(note, theme.font(theme.LABEL), "muted", wrap=True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout()
        row.setSpacing(16)
        self.page.indented.connect(lambda side: row.setContentsMargins(side - 2, 12, side, 12))
        row.addWidget(self.answers, 3)
        row.addWidget(self.note, 2)
        self.beside_column.addWidget(HairLine())
        self.beside_column.addLayout(row)
        self.say_note(note)  # not before: shown without a parent it is a window that takes the keyboard

    def say_note(self, note: str) -> None:
        """Say something beside the answers, where there is room."""
        if self.note is not None:
            self.note.setText(note)
            self.note.setVisible(bool(note) and not self._is_small)

    # --- the list ------------------------------------------------------------------------------------------

    @property
    def item(self) -> Any:
        """What the current row stands for, None where there is none."""
        row = self.list.currentIndex().row()
        return self.model.items[row] if 0 <= row < len(self.model.items) else None

    def load(self, catalogue: Catalogue, limit: int) -> Sequence[Any]:
        """The items, at most so many; called in a job."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Load the list anew, and the page of the row that is shown."""
        limit = self.limit

        def read(catalogue: Catalogue, progress: Progress) -> Sequence[Any]:
            return self.load(catalogue, limit)

        self.context.operations.query(
            tr("List"), read, self._show_loaded, key=f"curate-{self.name}-list", otherwise=self._failed
        )

    def _show_loaded(self, items: Sequence[Any]) -> None:
        self._loaded = list(items)
        self._answered &= {self._key(item) for item in items}
        self.arrange()
        if self.item is not None:
            self._show_current()

    def arrange(self) -> None:
        """Show what was loaded without what is answered, what was put off behind the rest."""
        shown = [item for item in self._loaded if self._key(item) not in self._answered and self.holds(item)]
        shown.sort(key=lambda item: self._key(item) in self._later)
        self._make_room(bool(shown))
        self.model.show(shown, more=len(self._loaded) >= self.limit)
        self.show_head(shown)
        if not shown:
            self.show_nothing()
        elif self._wanted and self.list.show_key(self._wanted):
            self._wanted = ""
        elif self.item is None:
            self.list.show_key(self.model.key_at(0))

    def _make_room(self, shown: bool) -> None:
        """Show the page; where nothing is left of a filter, why, beside the list; where nothing is there at
        all, that alone.
        """
        filtered = any(self._key(item) not in self._answered for item in self._loaded)
        where = self.beside if filtered else self.stack
        if not shown and where.indexOf(self.empty) < 0:
            where.addWidget(self.empty)
        self.beside.setCurrentWidget(self.empty if filtered and not shown else self.sheet_side)
        self.stack.setCurrentWidget(self.split if shown or filtered else self.empty)

    def holds(self, item: Any) -> bool:
        """Whether an item is among those that are wanted now."""
        return True

    def _more(self, offset: int) -> None:
        self.limit = offset + PAGE
        self.refresh()

    def _failed(self, error: Exception) -> None:
        self.stale = True
        self.context.operations.tell(error)

    def show_head(self, items: Sequence[Any]) -> None:
        """Say over the list how many there are."""

    def show_nothing(self) -> None:
        """Say in `empty` that nothing waits."""

    def press_empty(self, name: str) -> None:
        """A button of `empty` was pressed."""

    def show_item(self, item: Any) -> None:
        """Show the page of an item: it is the current one."""
        raise NotImplementedError

    def _moved(self, key: str) -> None:
        if key:
            self.opened.emit(key)
            self.page.verticalScrollBar().setValue(0)
            self._show_current()

    def _show_current(self) -> None:
        if self.item is not None:
            self.show_item(self.item)

    def show_record(self, record: str) -> None:
        """Show the row of a key; as soon as it is there."""
        if record and not self.list.show_key(record):
            self._wanted = record

    def take_keyboard(self) -> None:
        """The list has the keyboard: its letters are the answers."""
        widget = self.list if self.stack.currentWidget() is self.split else self.empty
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- answers -------------------------------------------------------------------------------------------

    def answer(self, name: str) -> None:
        """An answer was chosen."""

    def press_likely(self) -> None:
        """Enter: the filled answer."""
        for choice in self.answers.choices:
            if choice.filled:
                self.answers.button(choice.name).click()
                return

    def put_off(self) -> None:
        """Ask the rest first."""
        key = self.list.current_key
        if key:
            self._later.pop(key, None)
            self._later[key] = None
            following = self.model.key_at(self.list.currentIndex().row() + 1) or self.model.key_at(0)
            self.list.show_key(following)
            self.arrange()

    def settle(
        self,
        title: str,
        write: Callable[[Catalogue, Progress], Any],
        *,
        stays: bool = False,
        said: str = "",
    ) -> None:
        """Write an answer behind the next question, which is there at once; `stays` if more of it is open."""
        key = self.list.current_key
        if not stays:
            self._answered.add(key)
            self.arrange()

        def refused(error: Exception) -> None:
            self._answered.discard(key)
            self.refresh()
            self.context.operations.tell(error)

        self.context.operations.change(title, write, quiet=False, said=said, otherwise=refused)

    def open_in_search(self, record_id: str) -> None:
        """Show a story or a photo in Search."""
        room = "photos" if record_id.startswith("u") else "stories"
        self.context.navigation.go(Whereabouts("search", room, "", record_id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nothing else took: the answers', and up and down for the list."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.list.step(step)
        elif not self.answers.press(event):
            super().keyPressEvent(event)
