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
    not load: it only notes that it is `stale`, and `refresh` is called when it is entered. `counted(n)` tells
    how many wait in it, where only loading them says so.
    """

    opened = Signal(str)
    counted = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent)
        self.context = context
        self.stale = True
        self._nothing = NoTarget(self)
        context.operations.changed.connect(self._changed)

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
        return bool(changes)

    def _changed(self, changes: OpChanges) -> None:
        if not self.concerns(changes):
            return
        if self.isVisible():
            self.refresh()
        else:
            self.stale = True
