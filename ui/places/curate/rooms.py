"""The rooms of Curate, once: the list at the left is made from this table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from archive.progress import Progress
from ui.places.curate.room import Room
from ui.places.curate.waiting import FIRST_NAMES, FIRST_PAIRS, FIRST_PROPOSALS, Waiting, first_proposals
from ui.services.context import Context
from ui.services.i18n import tr

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

Count = Callable[["Catalogue", Progress], Waiting]


@dataclass(frozen=True, slots=True)
class RoomSpec:
    """A room: the `heading` it stands under, and where its class is (`module:Class`).

    `counts` tells how many wait in it: as many as its list has; None for a room in which nothing waits.
    `tells` are the tables that give the number, `by_search` whether the search index does too; a `patient`
    count goes through the whole archive. The module is loaded when the room is first entered.
    """

    name: str
    heading: str
    text: str
    source: str
    counts: Count | None = None
    tells: frozenset[str] = frozenset()
    by_search: bool = False
    patient: bool = False

    @property
    def title(self) -> str:
        """The words for the user, translated."""
        return tr(self.text)

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


_STORY = frozenset(("article", "block", "correction", "trash"))
_USES = frozenset(("placement", "credit", "credit_value", "correction", "past_use", "trash"))
_NAMED = frozenset(("agent", "agent_name", "article", "correction", "correction_name", "credit_value"))

ROOMS: tuple[RoomSpec, ...] = (
    RoomSpec(
        "review",
        "Curate",
        "Review",
        "review:ReviewRoom",
        _told(lambda c: c.review.open().questions),
        _USES | {"doubt"},
    ),
    RoomSpec(
        "names",
        "Curate",
        "Names to merge",
        "merging:MergingRoom",
        _alike_names,
        _NAMED | {"byline", "credit", "decision", "depiction", "placement"},
        patient=True,
    ),
    RoomSpec(
        "same",
        "Curate",
        "Same photo?",
        "same:SameRoom",
        _same_photos,
        frozenset(("correction", "decision", "photo", "photo_file", "photo_print", "placement", "trash")),
        patient=True,
    ),
    RoomSpec(
        "suggested",
        "Curate",
        "Suggested links",
        "suggested:SuggestedRoom",
        _suggested,
        _STORY
        | _NAMED
        | {"byline", "caption_place", "decision", "depiction", "link", "placement", "tagging"},
        patient=True,
    ),
    RoomSpec(
        "rights",
        "Curate",
        "Rights audit",
        "rights:RightsRoom",
        _told(lambda c: c.rights.count()),
        _USES | {"acceptance", "article", "doubt", "photo", "restriction", "setting"},
    ),
    RoomSpec(
        "corrections",
        "Curate",
        "Corrections",
        "corrections:CorrectionsRoom",
        _told(lambda c: c.ledger.count()),
        _STORY | {"link", "revision"},
        by_search=True,
        patient=True,
    ),
    RoomSpec(
        "tags", "Vocabulary", "Tags", "tags:TagsRoom", _told(lambda c: c.tags.count()), frozenset(("tag",))
    ),
    RoomSpec(
        "people",
        "Vocabulary",
        "People",
        "vocabulary:PeopleRoom",
        _told(lambda c: c.names.count("person")),
        frozenset(("agent",)),
    ),
    RoomSpec(
        "agencies",
        "Vocabulary",
        "Agencies",
        "vocabulary:AgenciesRoom",
        _told(partial(_organisations, False)),
        _NAMED,
    ),
    RoomSpec(
        "papers",
        "Vocabulary",
        "Publications",
        "vocabulary:PapersRoom",
        _told(partial(_organisations, True)),
        _NAMED,
    ),
    RoomSpec(
        "collections",
        "Archive",
        "Collections",
        "collections:CollectionsRoom",
        _told(lambda c: c.collections.count()),
        frozenset(("collection",)),
    ),
    RoomSpec(
        "threads",
        "Archive",
        "Threads",
        "threads:ThreadsRoom",
        _told(lambda c: c.links.count_threads()),
        frozenset(("article", "link", "trash")),
    ),
    RoomSpec("history", "Archive", "History", "history:HistoryRoom"),
    RoomSpec(
        "trash",
        "Archive",
        "Trash",
        "trash:TrashRoom",
        _told(lambda c: c.trash.count()),
        frozenset(("trash",)),
    ),
)


def by_name(name: str) -> RoomSpec:
    """The room of that name, or the first where there is none."""
    return next((spec for spec in ROOMS if spec.name == name), ROOMS[0])
