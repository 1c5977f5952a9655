"""Where the user is, was, and came back from: one path through all work places, as a browser has it."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

MOST = 100
"""Visits remembered: nobody goes further back by hand."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """A page of the window: a work place, what of it is shown, for which query, opened at which record.

    `room` is the place's own: a view of Search ("stories"), a room of Curate ("review"), whom a credit page
    is about. `typed` says that the query is under way: what it becomes takes the place of this page.
    """

    place: str
    room: str = ""
    query: str = ""
    record: str = ""
    typed: bool = field(default=False, compare=False)

    def is_page_of(self, other: Whereabouts) -> bool:
        """Whether both are one page, at whatever record it is opened."""
        return (self.place, self.room, self.query) == (other.place, other.room, other.query)


class Navigation(QObject):
    """The path so far. `wanted(Whereabouts)` asks the window to show a page; `changed()` follows a step.

    Going on from the middle of the path forgets what lay ahead.
    """

    wanted = Signal(object)
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: list[Whereabouts] = []
        self._at = -1

    @property
    def here(self) -> Whereabouts | None:
        """The page that is shown, None before the first."""
        return self._path[self._at] if self._at >= 0 else None

    @property
    def can_go_back(self) -> bool:
        """Whether a page lies before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether one came back from a page."""
        return self._at + 1 < len(self._path)

    def go(self, where: Whereabouts) -> None:
        """Show a page, which becomes the next of the path."""
        self.note(where)
        self.wanted.emit(where)

    def note(self, where: Whereabouts) -> None:
        """Remember a page that is shown already; the same at another record takes the place of this one."""
        here = self.here
        became = here is not None and here.typed and (here.place, here.room) == (where.place, where.room)
        if here is not None and (became or where.is_page_of(here)):
            self._path[self._at] = where
            self.changed.emit()
        else:
            self.visit(where)

    def visit(self, where: Whereabouts) -> None:
        """Remember a page that is shown already as the next of the path, though it be the same at another
        record: a link was followed.
        """
        self._path[self._at + 1 :] = [where]
        del self._path[:-MOST]
        self._at = len(self._path) - 1
        self.changed.emit()

    def amend(self, where: Whereabouts) -> None:
        """Show a page that says better what the one that is shown is, in its place on the path."""
        if self._at >= 0:
            self._path[self._at] = where
            self.changed.emit()
        self.wanted.emit(where)

    def back(self) -> None:
        """Show the page before this one, if there is one."""
        self._step(-1, self.can_go_back)

    def forward(self) -> None:
        """Show the page that one came back from, if there is one."""
        self._step(1, self.can_go_forward)

    def _step(self, by: int, is_possible: bool) -> None:
        if is_possible:
            self._at += by
            self.changed.emit()
            self.wanted.emit(self._path[self._at])
