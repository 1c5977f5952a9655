"""What is chosen in a room's list, of which only the first rows may have been loaded: some, or all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from archive.curation.selection import Selection
from ui.places.curate.room_target import trigger
from ui.places.search.selection_bar import SelectionBar
from ui.services.i18n import tr
from ui.services.operations import Operations
from ui.widgets.rows_view import RowsView

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

Reader = Callable[["Catalogue"], Sequence[str]]


class Choosing(QObject):
    """`changed()` when others are chosen, or their ids came. `read` gives what a job reads all ids with, None
    where there is no list to read.

    All stay chosen through changes of the list, until rows are chosen by hand or another list is shown.
    """

    changed = Signal()

    def __init__(
        self, view: RowsView, operations: Operations, read: Callable[[], Reader | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._operations = operations
        self._read = read
        self._key = f"all-of-{id(self)}"
        self._all: tuple[str, ...] = ()
        self._is_known = self._is_all = self._quiet = False
        self._waiting: Callable[[list[str]], object] | None = None
        view.selectionModel().selectionChanged.connect(self._selected)
        view.rows.modelAboutToBeReset.connect(self._hold)
        for change in (view.rows.modelReset, view.rows.rowsInserted, view.rows.dataChanged):
            change.connect(self._renew)

    @property
    def is_all(self) -> bool:
        """Whether all that stands in the list is chosen, loaded or not."""
        return self._is_all

    @property
    def count(self) -> int:
        """How many are chosen."""
        rows = len(self._view.selectionModel().selectedIndexes())
        return max(rows, len(self._all)) if self._is_all else rows

    def ids(self) -> list[str] | None:
        """What is chosen, in the order of the list; None while the ids of all are on their way."""
        if not self._is_all:
            return self._view.chosen_keys()
        return list(self._all) if self._is_known else None

    def selection(self) -> Selection | None:
        """The same for whoever does something to it; None, too, where nothing is chosen."""
        ids = self.ids()
        return Selection(tuple(ids)) if ids else None

    def act(self, call: Callable[[list[str]], object]) -> None:
        """Call with what is chosen, if anything is; as soon as it is known what all is."""
        ids = self.ids()
        if ids is None:
            self._waiting = call
        elif ids:
            call(ids)

    def step_out(self) -> bool:
        """Of several keep one chosen; whether there were several."""
        several = self.count > 1
        if several:
            self.choose_one()
        return several

    def choose_all(self) -> None:
        """Choose all, whether they were loaded or not."""
        if self._read() is not None:
            self._is_all, self._all = True, ()
            self._renew()

    def choose_one(self) -> None:
        """Choose the current row alone."""
        self._is_all, self._waiting = False, None
        self._view.show_key(self._view.current_key)
        self.changed.emit()

    def forget(self) -> None:
        """Another list is shown: all of the one before is not meant any more."""
        if self._is_all:
            self.choose_one()

    def _hold(self) -> None:
        self._quiet = True  # what the list chooses again by itself is no choice of the user's

    def _renew(self, *_: object) -> None:
        """Choose what came, and learn anew which all are."""
        self._quiet = False
        read = self._read()
        if not self._is_all or read is None:
            self.changed.emit()
            return
        self._is_known, self._quiet = False, True
        self._view.selectAll()
        self._quiet = False
        self._operations.query(tr("Select all"), lambda c, p: tuple(read(c)), self._know, key=self._key)
        self.changed.emit()

    def _know(self, ids: tuple[str, ...]) -> None:
        self._all, self._is_known = ids, True
        waiting, self._waiting = self._waiting, None
        self.changed.emit()
        if waiting is not None:
            self.act(waiting)

    def _selected(self, *_: object) -> None:
        if not self._quiet:
            self._waiting = None
            rows = len(self._view.selectionModel().selectedIndexes())
            self._is_all = self._is_all and rows == self._view.rows.rowCount()
            self.changed.emit()


def bar_of(choosing: Choosing, total: Callable[[], int], room: QWidget) -> SelectionBar:
    """What is chosen of `total` records, and what the menu can do with it, as a bar under the list."""
    bar = SelectionBar(of_search=False)

    def say() -> None:
        count = choosing.count
        bar.say(count if count > 1 else 0, max(total(), count), choosing.is_all)

    choosing.changed.connect(say)
    bar.all_wanted.connect(choosing.choose_all)
    bar.none_wanted.connect(choosing.choose_one)
    bar.pressed.connect(partial(trigger, room))
    return bar
