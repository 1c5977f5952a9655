"""The authority file: who stands behind the names of credits, captions, bylines and papers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

AgentClass = Literal["person", "organisation"]
AgentStatus = Literal["provisional", "established"]
CLASSES: tuple[AgentClass, ...] = ("person", "organisation")
"""What an agent may be."""


@dataclass(frozen=True, slots=True)
class Agent:
    """A person or an organisation, as one thing whatever the spelling.

    `name` is the preferred one, `spellings` all others that lead to it. `kind` (of an organisation, see
    `Source.kind`) and `country` (ISO 3166-1 alpha-2) are None where nobody set them; those of the shipped
    agency that `entry` names hold then. A `provisional` agent is known by readings alone, for an
    `established` one an archivist stands.
    """

    id: str
    name: str
    agent_class: AgentClass
    kind: str | None = None
    country: str | None = None
    note: str = ""
    entry: str | None = None
    status: AgentStatus = "provisional"
    spellings: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The preferred name and every other spelling."""
        return (self.name, *self.spellings)


@dataclass(frozen=True, slots=True)
class AgentUses:
    """In how many photos' uses and stories an agent is named at all, and in how many as what."""

    photos: int = 0
    stories: int = 0
    photographer: int = 0
    agency: int = 0
    shown: int = 0
    byline: int = 0


@dataclass(frozen=True, slots=True)
class Affiliation:
    """A person works for an organisation, from and to a date (EDTF) as far as anybody knows; `evidence` says
    whence it is known.
    """

    person: str
    organisation: str
    from_date: str | None = None
    to_date: str | None = None
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Companion:
    """Somebody who is named beside another, in how many photos, and when those ran first and last (EDTF)."""

    agent_id: str
    name: str
    photos: int
    first: str | None = None
    last: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for two names being one, as a code and what both share; worded when shown."""

    code: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class AlikeNames:
    """Two names that are likely one, and what speaks for it; `settles` is how many photos and stories
    would show another name once they were merged.

    `a` is the one to keep, `b` the one that would be merged into it. What is not `sure` is worth a look only
    after all that is.
    """

    a: Agent
    b: Agent
    evidence: tuple[Evidence, ...]
    settles: int
    sure: bool = True


Counts = tuple[tuple[str, int], ...]
"""Names with how many photos or stories, the most first."""


@dataclass(frozen=True, slots=True)
class CreditPage:
    """What an archive knows of one name, told in counts. Photos are counted by their uses, and dated by the
    story that ran them, one that no story ran by the day that it was taken.

    `companions` are named beside it in the same role: shown in one picture, credited together. `through` are
    the organisations in the credits of its photos, `shows` the people in photos that it took or passed on,
    `papers` ran its photos or texts. `works` counts the photos themselves, `restricted` the uses that are
    under an order, `against` those that ran against one.
    """

    agent: Agent
    uses: AgentUses
    first: str | None = None
    last: str | None = None
    by_year: tuple[tuple[str, int], ...] = ()
    companions: Counts = ()
    through: Counts = ()
    shows: Counts = ()
    papers: Counts = ()
    affiliations: tuple[Affiliation, ...] = ()
    works: int = 0
    restricted: int = 0
    against: int = 0
    alike: tuple[AlikeNames, ...] = ()


@dataclass(frozen=True, slots=True)
class CreditedPhoto:
    """One photo on a credit page: its use, as what somebody is named there, its caption and raw credit."""

    id: str
    photo_id: str
    roles: tuple[str, ...]
    caption: str
    credit: str
    published: str | None
    article_id: str | None
    article_title: str
    publication: str
