"""The rooms of Curate, once: the list at the left is made from this table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from ui.places.curate.room import Room
from ui.services.context import Context
from ui.services.i18n import tr

if TYPE_CHECKING:
    from archive.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class RoomSpec:
    """A room: the `heading` it stands under, where its class is (`module:Class`), and how many wait in it.

    `count` reads it from the catalogue, cheaply; None for a room in which nothing waits. The module is loaded
    when the room is first entered.
    """

    name: str
    heading: str
    text: str
    source: str
    count: Callable[[Catalogue], int] | None = None

    @property
    def title(self) -> str:
        """The words for the user, translated."""
        return tr(self.text)

    def make(self, context: Context) -> Room:
        """The room itself."""
        module, _, name = self.source.partition(":")
        kind: type[Room] = getattr(import_module(f"ui.places.curate.{module}"), name)
        return kind(context)


def _organisations(papers: bool, catalogue: Catalogue) -> int:
    return catalogue.names.count("organisation", papers=papers)


ROOMS: tuple[RoomSpec, ...] = (
    RoomSpec("review", "Curate", "Review", "review:ReviewRoom", lambda c: c.review.open().questions),
    RoomSpec("names", "Curate", "Names to merge", "merging:MergingRoom"),
    RoomSpec("same", "Curate", "Same photo?", "same:SameRoom"),
    RoomSpec("suggested", "Curate", "Suggested links", "suggested:SuggestedRoom"),
    RoomSpec("rights", "Curate", "Rights audit", "rights:RightsRoom", lambda c: len(c.rights.cases())),
    RoomSpec("corrections", "Curate", "Corrections", "corrections:CorrectionsRoom"),
    RoomSpec("tags", "Vocabulary", "Tags", "tags:TagsRoom", lambda c: c.tags.count()),
    RoomSpec("people", "Vocabulary", "People", "vocabulary:PeopleRoom", lambda c: c.names.count("person")),
    RoomSpec("agencies", "Vocabulary", "Agencies", "vocabulary:AgenciesRoom", partial(_organisations, False)),
    RoomSpec("papers", "Vocabulary", "Publications", "vocabulary:PapersRoom", partial(_organisations, True)),
    RoomSpec(
        "collections",
        "Archive",
        "Collections",
        "collections:CollectionsRoom",
        lambda c: c.collections.count(),
    ),
    RoomSpec("threads", "Archive", "Threads", "threads:ThreadsRoom", lambda c: len(c.links.threads())),
    RoomSpec("history", "Archive", "History", "history:HistoryRoom"),
    RoomSpec("trash", "Archive", "Trash", "trash:TrashRoom", lambda c: c.trash.count()),
)


def by_name(name: str) -> RoomSpec:
    """The room of that name, or the first where there is none."""
    return next((spec for spec in ROOMS if spec.name == name), ROOMS[0])
