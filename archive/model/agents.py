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
