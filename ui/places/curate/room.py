"""What a room of Curate is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from archive.model import OpChanges
from ui.places.place import NoTarget, Target
from ui.services.context import Context
from ui.widgets.widgets import Pane


class Room(Pane):
    """One kind of work: a list and what is decided about its rows.

    `opened(record)` tells that another row is shown from now on, for the path. A room that is not shown does
    not load: it only notes that it is `stale`, and `refresh` is called when it is entered. `counted(n, more)`
    tells how many wait in it, as its list has them; `more` where there may be others.
    """

    opened = Signal(str)
    counted = Signal(int, bool)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent)
        self.context = context
        self.stale = True
        self.tells: frozenset[str] = frozenset()
        """The tables that give the room's list, where not every change has it loaded anew."""
        self.by_search = False
        """Whether the search index gives it too."""
        self._is_behind = False
        self._nothing = NoTarget(self)
        context.operations.changed.connect(self._changed)
        context.operations.indexed.connect(self._indexed)

    @property
    def target(self) -> Target:
        """What the actions of the menu act on here."""
        return self._nothing

    def enter(self, record: str) -> None:
        """The room is on the screen from now on: load what is stale, show a row, take the keyboard."""
        if self.stale:
            self.stale = False
            self.refresh()
        self.show_record(record)
        self.take_keyboard()

    def refresh(self) -> None:
        """Load the room's list anew; what is chosen stays so."""
        raise NotImplementedError

    def show_record(self, record: str) -> None:
        """Show the row of a record, as the path wants it; "" for whichever is shown."""

    def take_keyboard(self) -> None:
        """Have the keyboard where the work begins."""
        self.setFocus()

    def step_out(self) -> bool:
        """Esc: give up what is begun here; False where nothing is, so that the room is left."""
        return False

    def select_all(self) -> None:
        """Choose all rows of the list that has the keyboard, where several can be chosen."""
        view = QApplication.focusWidget()
        several = QAbstractItemView.SelectionMode.ExtendedSelection
        if not isinstance(view, QAbstractItemView) or not self.isAncestorOf(view):
            return
        if view.selectionMode() == several:
            view.selectAll()

    def concerns(self, changes: OpChanges) -> bool:
        """Whether a change may alter what the room shows."""
        return not self.tells.isdisjoint(changes.tables) if self.tells else bool(changes)

    def _changed(self, changes: OpChanges) -> None:
        if not self.concerns(changes):
            return
        if self.by_search:
            self._is_behind = True
        else:
            self._load_anew()

    def _indexed(self) -> None:
        if self._is_behind:
            self._is_behind = False
            self._load_anew()

    def _load_anew(self) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self.stale = True
