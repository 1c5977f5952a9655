"""Two names side by side: what an archivist sees before they become one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from archive.model import Agent, AlikeNames, CreditPage, Evidence
from archive.words import evidence_words
from ui.dialogs.agency import kind_name
from ui.paint.runs import Run
from ui.services.i18n import counted, number, tr
from ui.services.wording import begun, joined
from ui.widgets.tables import Point

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

MOST_TOLD = 3
PICTURES = 3
LOOKED_AT = 12


@dataclass(frozen=True, slots=True)
class Side:
    """One of two names: all that is known of it, and photos to show."""

    page: CreditPage
    photo_ids: tuple[str, ...]

    @property
    def agent(self) -> Agent:
        """Whose side it is."""
        return self.page.agent


@dataclass(frozen=True, slots=True)
class NamePair:
    """Two names with what speaks for and against their being one; the first stays."""

    stays: Side
    goes: Side
    evidence: tuple[Evidence, ...]
    against: tuple[Evidence, ...]
    settles: int

    def turned(self) -> NamePair:
        """The same with the other one to stay."""
        settles = self.stays.page.uses.photos or self.stays.page.uses.stories
        return NamePair(self.goes, self.stays, self.evidence, self.against, settles)


def pair_key(pair: AlikeNames) -> str:
    """What a pair is known by, whichever of the two stays."""
    return " ".join(sorted((pair.a.id, pair.b.id)))


def load_pair(catalogue: Catalogue, pair: AlikeNames) -> NamePair:
    """Both sides of a pair. Raises `NotFound` where one of them is gone."""
    against = catalogue.names.against(pair.a.id, pair.b.id)
    stays, goes = (_side(catalogue, agent.id) for agent in (pair.a, pair.b))
    return NamePair(stays, goes, pair.evidence, against, pair.settles)


def _side(catalogue: Catalogue, agent_id: str) -> Side:
    photos = catalogue.names.credited(agent_id, LOOKED_AT)
    ids = list(dict.fromkeys(photo.photo_id for photo in photos))
    shown = [each for each in ids if catalogue.pictures.path(each) is not None]
    return Side(catalogue.names.credit_page(agent_id), tuple((shown or ids)[:PICTURES]))


def what(agent: Agent) -> str:
    """What somebody is, in a few words."""
    if agent.agent_class == "person":
        return joined((tr("Person"), agent.country, agent.note))
    kind = kind_name(agent.kind) if agent.kind else tr("kind not known")
    return joined((tr("Organisation"), kind, agent.country, agent.note))


def some(counts: Iterable[tuple[str, int]]) -> str:
    """The first names with their numbers, and how many more there are."""
    told = list(counts)
    first = [f"{name} {number(n)}" for name, n in told[:MOST_TOLD]]
    more = len(told) - len(first)
    return joined((*first, tr("{n} more", n=number(more)) if more else ""))


def points(pair: NamePair) -> list[Point]:
    """What speaks for it, then what speaks against it."""
    told = [Point(begun(evidence_words(each))) for each in pair.evidence]
    return told + [Point(begun(evidence_words(each)), against=True) for each in pair.against]


def changes(pair: NamePair) -> list[tuple[str, list[Run]]]:
    """What a merge changes, in numbers: by the pages of both, before it is foreseen record by record."""
    stays, goes = pair.stays, pair.goes
    arrow, photos = Run("→"), stays.page.uses.photos
    both = photos + goes.page.uses.photos
    spellings = len(stays.agent.names)
    rows = [
        (
            counted(pair.settles, "record", "records"),
            [Run(goes.agent.name, "gone"), arrow, Run(stays.agent.name, "come")],
        ),
        (
            tr("Facet, search, completion"),
            [Run(number(photos), "gone"), arrow, Run(number(both), "come"), Run(tr("photos"), "ink")],
        ),
        (
            tr("Spellings"),
            [Run(number(spellings), "ink"), Run(f"+ {number(len(goes.agent.names))}", "come")],
        ),
        (tr("As printed"), [Run(tr("stays, everywhere"))]),
    ]
    return rows if goes.page.uses.photos else [rows[0], *rows[2:]]
