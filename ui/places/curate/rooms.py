"""The rooms of Curate, once: the list at the left is made from this table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from archive.progress import Progress
from ui.places.curate.room import Room
from ui.places.curate.waiting import (
    FIRST_NAMES,
    FIRST_PAIRS,
    FIRST_PROPOSALS,
    TELLS,
    Waiting,
    first_proposals,
)
from ui.services.context import Context
from ui.services.i18n import tr

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

Count = Callable[["Catalogue", Progress], Waiting]


@dataclass(frozen=True, slots=True)
class RoomSpec:
    """A room: the `heading` it stands under, and where its class is (`module:Class`).

    `counts` tells how many wait in it: as many as its list has; None for a room in which nothing waits.
    `by_search`: the search index gives the number too; a `patient` count goes through the whole archive. The
    module is loaded when the room is first entered.
    """

    name: str
    heading: str
    text: str
    source: str
    counts: Count | None = None
    by_search: bool = False
    patient: bool = False

    @property
    def title(self) -> str:
        """The words for the user, translated."""
        return tr(self.text)

    @property
    def tells(self) -> frozenset[str]:
        """The tables that give the number."""
        return TELLS.get(self.name, frozenset())

    @property
    def count(self) -> Count:
        """How many wait in the room; only of one in which something may."""
        assert self.counts is not None, "nothing waits here"  # noqa: S101
        return self.counts

    def make(self, context: Context) -> Room:
        """The room itself."""
        module, _, name = self.source.partition(":")
        kind: type[Room] = getattr(import_module(f"ui.places.curate.{module}"), name)
        room = kind(context)
        if self.patient:  # such a room is not loaded anew for whatever changes either
            room.tells, room.by_search = self.tells, self.by_search
        return room


def _told(read: Callable[[Catalogue], int]) -> Count:
    return lambda catalogue, progress: Waiting(read(catalogue))


def _organisations(papers: bool, catalogue: Catalogue) -> int:
    return catalogue.names.count("organisation", papers=papers)


def _alike_names(catalogue: Catalogue, progress: Progress) -> Waiting:
    pairs = len(catalogue.names.alike(unsure=True))
    return Waiting(min(pairs, FIRST_NAMES), more=pairs >= FIRST_NAMES)


def _same_photos(catalogue: Catalogue, progress: Progress) -> Waiting:
    pairs = len(catalogue.same.photos_alike(FIRST_PAIRS))
    return Waiting(pairs, more=pairs >= FIRST_PAIRS)


def _suggested(catalogue: Catalogue, progress: Progress) -> Waiting:
    links = len(first_proposals(catalogue, progress, FIRST_PROPOSALS))
    return Waiting(links, more=links >= FIRST_PROPOSALS)


_OPEN = _told(lambda c: c.review.open().questions)
_CASES = _told(lambda c: c.rights.count())
_NOTICES = _told(lambda c: c.ledger.count())
_TAGS = _told(lambda c: c.tags.count())
_PEOPLE = _told(lambda c: c.names.count("person"))
_AGENCIES = _told(partial(_organisations, False))
_PAPERS = _told(partial(_organisations, True))
_COLLECTIONS = _told(lambda c: c.collections.count())
_THREADS = _told(lambda c: c.links.count_threads())
_THROWN = _told(lambda c: c.trash.count())

ROOMS: tuple[RoomSpec, ...] = (
    RoomSpec("review", "Curate", "Review", "review:ReviewRoom", _OPEN),
    RoomSpec("names", "Curate", "Names to merge", "merging:MergingRoom", _alike_names, patient=True),
    RoomSpec("same", "Curate", "Same photo?", "same:SameRoom", _same_photos, patient=True),
    RoomSpec(
        *("suggested", "Curate", "Suggested links", "suggested:SuggestedRoom"),
        _suggested,
        by_search=True,
        patient=True,
    ),
    RoomSpec("rights", "Curate", "Rights audit", "rights:RightsRoom", _CASES),
    RoomSpec(
        *("corrections", "Curate", "Corrections", "corrections:CorrectionsRoom"),
        _NOTICES,
        by_search=True,
        patient=True,
    ),
    RoomSpec("tags", "Vocabulary", "Tags", "tags:TagsRoom", _TAGS),
    RoomSpec("people", "Vocabulary", "People", "vocabulary:PeopleRoom", _PEOPLE),
    RoomSpec("agencies", "Vocabulary", "Agencies", "vocabulary:AgenciesRoom", _AGENCIES),
    RoomSpec("papers", "Vocabulary", "Publications", "vocabulary:PapersRoom", _PAPERS),
    RoomSpec("collections", "Archive", "Collections", "collections:CollectionsRoom", _COLLECTIONS),
    RoomSpec("threads", "Archive", "Threads", "threads:ThreadsRoom", _THREADS),
    RoomSpec("history", "Archive", "History", "history:HistoryRoom"),
    RoomSpec("trash", "Archive", "Trash", "trash:TrashRoom", _THROWN),
)


def by_name(name: str) -> RoomSpec:
    """The room of that name, or the first where there is none."""
    return next((spec for spec in ROOMS if spec.name == name), ROOMS[0])
