"""How much waits in each room of Curate: counted behind what is done, and only where it may be another."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from archive.model import OpChanges, Proposal
from archive.progress import Progress
from ui.services.i18n import tr
from ui.services.operations import Operations

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

FIRST_NAMES, FIRST_PROPOSALS, FIRST_PAIRS = 400, 20, 50
"""Pairs of names, suggested links and pairs of photos that are looked for at first."""
_STORY = frozenset(("article", "block", "correction", "trash"))
_USES = frozenset(("placement", "credit", "credit_value", "correction", "past_use", "trash"))
_NAMED = frozenset(("agent", "agent_name", "article", "correction", "correction_name", "credit_value"))
TELLS = {
    "review": _USES | {"doubt"},
    "names": _NAMED | {"byline", "credit", "decision", "depiction", "placement"},
    "same": frozenset(("correction", "decision", "photo", "photo_file", "photo_print", "placement", "trash")),
    "suggested": _STORY
    | _NAMED
    | _USES
    | {"byline", "caption_place", "decision", "depiction", "link", "tagging"},
    "rights": _USES | {"acceptance", "article", "doubt", "photo", "restriction", "setting"},
    "corrections": _STORY | {"link", "revision"},
    "tags": frozenset(("tag",)),
    "people": frozenset(("agent",)),
    "agencies": _NAMED,
    "papers": _NAMED,
    "collections": frozenset(("collection",)),
    "threads": frozenset(("article", "link", "trash")),
    "trash": frozenset(("trash",)),
}
"""The tables that give the number of each room: what changed elsewhere counts nothing again."""
_STORIES_LOOKED_AT = 12
"""Stories that are looked at, a search each, for each suggested link that is wanted."""
_AT_FIRST_MS = 400
"""The room that is entered comes first."""
_LONG, _REST = 0.5, 10
"""A count that takes longer than so many seconds rests so many times as long before it is made again."""


class Waiting(NamedTuple):
    """How much waits in a room; `more`: there may be others, which nobody looked for."""

    number: int
    more: bool = False


class Counted(Protocol):
    """A room whose number is known without entering it.

    `tells` are the tables that give the number, `by_search` whether the search index does too. One that is
    `patient` goes through the whole archive.
    """

    @property
    def name(self) -> str: ...
    @property
    def count(self) -> Callable[[Catalogue, Progress], Waiting]: ...
    @property
    def tells(self) -> frozenset[str]: ...
    @property
    def by_search(self) -> bool: ...
    @property
    def patient(self) -> bool: ...


class RoomCounts(QObject):
    """`numbers` by the names of rooms; `arrived()` when there are others.

    Nothing is counted while the place is not shown, nothing twice at a time, and nothing again whose tables
    no change touched. What a room that is shown tells by itself (`told`) is not counted besides.
    """

    arrived = Signal()

    def __init__(
        self, operations: Operations, rooms: Iterable[Counted], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.numbers: dict[str, Waiting] = {}
        self._shown = ""
        self._operations = operations
        self._rooms = {room.name: room for room in rooms}
        self._asked = dict.fromkeys(self._rooms, 1)
        self._known = dict.fromkeys(self._rooms, 0)
        """Each change that touches a room asks for its number once more; it is known up to one of them."""
        self._behind: set[str] = set()
        """Rooms of which the index does not know yet what changed."""
        self._rested: dict[str, float] = {}
        self._awake = False
        self._under_way = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._count_next)
        operations.changed.connect(self._changed)
        operations.indexed.connect(self._indexed)

    @property
    def is_settled(self) -> bool:
        """Whether every number was told once, where counting is wanted."""
        return not self._awake or all(self._known.values())

    def wake(self) -> None:
        """The place is shown: count what is not known."""
        self._awake = True
        self._count_quick()
        self._patience.start(_AT_FIRST_MS)

    def sleep(self) -> None:
        """Another place is shown: count nothing more."""
        self._awake = False
        self._patience.stop()

    def enter(self, name: str) -> None:
        """A room is shown from now on, and tells its number itself; the one before does so no longer."""
        self._shown = name
        if self._awake:
            self._patience.start(_AT_FIRST_MS)

    def told(self, name: str, waiting: Waiting) -> None:
        """A room that is shown tells how much waits in it."""
        self._arrived({name: (self._asked.get(name, 0), waiting)})

    def _changed(self, changes: OpChanges) -> None:
        for name, room in self._rooms.items():
            if room.tells.isdisjoint(changes.tables):
                continue
            if room.by_search:
                self._behind.add(name)
            else:
                self._asked[name] += 1
        self._look()

    def _indexed(self) -> None:
        """The index tells what changed."""
        for name in self._behind:
            self._asked[name] += 1
        self._behind.clear()
        self._look()

    def _look(self) -> None:
        if self._awake:
            self._count_quick()
            self._count_next()

    def _open(self, *, patient: bool) -> list[Counted]:
        """Rooms whose number may be another by now."""
        return [
            room
            for name, room in self._rooms.items()
            if room.patient == patient and self._asked[name] > self._known[name]
        ]

    def _count_quick(self) -> None:
        rooms = self._open(patient=False)
        if rooms:
            asked = {room.name: self._asked[room.name] for room in rooms}
            self._operations.query(
                tr("Count"),
                lambda c, p: {room.name: (asked[room.name], room.count(c, p)) for room in rooms},
                self._arrived,
                key="room-counts",
            )

    def _count_next(self) -> None:
        """Make one of the counts that take long, unless all have to rest."""
        rooms = [room for room in self._open(patient=True) if room.name != self._shown]
        if self._under_way or not self._awake or not rooms:
            return
        now = time.monotonic()
        room = min(rooms, key=lambda each: self._rested.get(each.name, 0.0))
        rest = self._rested.get(room.name, 0.0) - now
        if rest > 0:
            self._patience.start(round(rest * 1000) + 1)
            return
        self._under_way = True
        asked = self._asked[room.name]
        job = self._operations.query(
            tr("Count"),
            lambda c, p: {room.name: (asked, room.count(c, p))},
            self._arrived,
            lane="count",
            otherwise=lambda error: self._failed(room.name, asked, error),
        )
        job.finished.connect(partial(self._ended, room.name, now))

    def _failed(self, name: str, asked: int, error: Exception) -> None:
        """Say so once, and count again when something changes."""
        self._known[name] = max(self._known[name], asked)
        self._operations.tell(error)

    def _ended(self, name: str, begun: float) -> None:
        self._under_way = False
        now = time.monotonic()
        took = now - begun
        self._rested[name] = now + (_REST * took if took > _LONG else 0.0)
        self._count_next()

    def _arrived(self, found: dict[str, tuple[int, Waiting]]) -> None:
        for name, (asked, waiting) in found.items():
            if asked >= self._known.get(name, 0):
                self._known[name] = asked
                self.numbers[name] = waiting
        self.arrived.emit()


def first_proposals(catalogue: Catalogue, progress: Progress, limit: int) -> Sequence[Proposal]:
    """The best suggested links of the newest stories, at most so many."""
    found: list[Proposal] = []
    at: int | None = 0
    while at is not None and len(found) < limit and at < _STORIES_LOOKED_AT * limit:
        progress.check()
        page = catalogue.links.proposed(at)
        found += page.found
        at = page.next
    return found[:limit]
