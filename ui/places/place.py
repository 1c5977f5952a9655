"""What a work place is: a page of the window that the query bar, the actions and the path can deal with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from archive.curation.selection import Selection
from archive.model import Hit
from ui.reader.acts import Acts
from ui.services.context import Context
from ui.services.navigation import Whereabouts
from ui.widgets.widgets import Pane


class Target(Protocol):
    """Which records an action of the menu acts on. `moved` follows when other records are meant."""

    @property
    def moved(self) -> Any:
        """A signal without arguments."""

    @property
    def is_settled(self) -> bool:
        """Whether what is shown is what is meant, and nothing is on its way."""

    @property
    def page(self) -> Any:
        """What is open: an object with `record_id`, `title` and `is_story`; None where nothing is."""

    @property
    def placement_id(self) -> str:
        """The use of a photo that an action on one photo means, "" for none."""

    def chosen(self) -> list[Hit]:
        """The hits that are selected, where they are several."""

    def chosen_ids(self) -> list[str]:
        """The records of `chosen`."""

    def selection(self) -> Selection | None:
        """What an action on many means: the records chosen, or all that a query finds; None for none."""

    def holds(self, when: str) -> bool:
        """Whether a `record`, a `story` or a `photo` is meant, or something that may be one is on its way."""

    def act(self, when: str, call: Callable[[], object]) -> None:
        """Call as soon as what is meant is shown, if it is what `when` names."""


class NoTarget(QObject):
    """The target of a place, or of a room, where nothing is open that the menu's actions could mean."""

    moved = Signal()
    is_settled = True
    page: Any = None
    placement_id = ""

    def chosen(self) -> list[Hit]:
        """None."""
        return []

    def chosen_ids(self) -> list[str]:
        """None."""
        return []

    def selection(self) -> Selection | None:
        """None."""
        return None

    def holds(self, when: str) -> bool:
        """Never."""
        return False

    def act(self, when: str, call: Callable[[], object]) -> None:
        """Nothing to act on."""


class Place(Pane):
    """A work place. `moved(Whereabouts)` tells that another page of it is shown from now on, for the path;
    `visited(Whereabouts)` that a link was followed, from which Back leads to the record before;
    `action_wanted(id)` asks for an action of the menu.

    The query bar is one for all: what is typed into it goes to the place that is shown, if it
    `takes_queries`, and else to Search. A place is made when it is first shown.
    """

    name = ""
    takes_queries = False
    moved = Signal(object)
    visited = Signal(object)
    action_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent)
        self.context = context

    @property
    def target(self) -> Target:
        """What the actions of the menu act on here."""
        raise NotImplementedError

    @property
    def acts(self) -> Acts | None:
        """What its pages ask for, None where they ask for nothing."""
        return None

    @property
    def query(self) -> str:
        """The query that is shown, "" where a place takes none."""
        return ""

    @property
    def whereabouts(self) -> Whereabouts:
        """The page that is shown."""
        raise NotImplementedError

    def go(self, where: Whereabouts) -> None:
        """Show a page of this place; called each time the place is entered, before `enter`."""
        raise NotImplementedError

    def enter(self) -> None:
        """The place is on the screen from now on: load what may be stale, take the keyboard."""

    def leave(self) -> None:
        """Another place is shown from now on."""

    def edit(self, query: str) -> None:
        """The user types: what stands in the bar now."""

    def submit(self) -> None:
        """Enter was pressed in the bar: the query stands as it is written."""

    def step(self, by: int) -> None:
        """Up or down was pressed in the bar."""

    def clear(self) -> None:
        """Esc was pressed in the bar."""

    def select_all(self) -> None:
        """Choose all that stands here, however much of it was fetched."""
