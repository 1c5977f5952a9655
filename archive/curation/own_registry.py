"""The agencies that credit lines of one archive are read by: those that ship, and its established ones on
top.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from sqlalchemy import Connection, select

from archive.captions import Agency, Registry, default_registry
from archive.captions.text import fold_name
from archive.model import Agent
from archive.store import tables as t
from archive.store.agents import load_agents
from archive.store.database import Database
from archive.store.rows import rows_by


class OwnRegistry:
    """The registry of one archive: its own agencies on top of the shipped ones."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._made: Registry | None = None

    def current(self) -> Registry:
        """The registry as the authority file stands now; made anew only where it did change."""
        with self._database.reading() as connection:
            own = tuple(own_agencies(connection))
        made = self._made
        if made is None or own_of(made) != own:
            made = self._made = registry_of(own)
        return made


def own_agencies(connection: Connection) -> list[Agency]:
    """The organisations that an archivist stands for, as agencies, by name."""
    agent = t.agent.c
    established = select(agent.id).where(agent["class"] == "organisation", agent.status == "established")
    agents = load_agents(connection, connection.scalars(established).all())
    edges = rows_by(connection, t.distribution.c.distributor_id, agents)
    suppliers = load_agents(connection, (row["supplier_id"] for rows in edges.values() for row in rows))
    return sorted(
        (
            _agency(agent, [suppliers[row["supplier_id"]].name for row in edges.get(agent.id, ())])
            for agent in agents.values()
        ),
        key=lambda agency: agency.name,
    )


def agency_of(connection: Connection, agent: Agent) -> Agency:
    """An organisation that an archivist stands for, as an agency."""
    edges = rows_by(connection, t.distribution.c.distributor_id, [agent.id]).get(agent.id, ())
    suppliers = load_agents(connection, (row["supplier_id"] for row in edges))
    return _agency(agent, [supplier.name for supplier in suppliers.values()])


def with_shipped(agent: Agent) -> Agent:
    """An agent with kind and country of its shipped entry, where no archivist set others."""
    entry = default_registry().canonical(agent.entry) if agent.entry else None
    if entry is None:
        return agent
    kind = entry.kind or None if agent.kind is None else agent.kind
    country = entry.country or None if agent.country is None else agent.country
    return replace(agent, kind=kind, country=country)


def registry_of(own: Iterable[Agency]) -> Registry:
    """The registry with these agencies on top."""
    own = tuple(own)
    return default_registry().with_additions(own) if own else default_registry()


def own_of(registry: Registry) -> tuple[Agency, ...]:
    """The agencies on top of a registry that `registry_of` made."""
    return registry.own if registry is not default_registry() else ()


def find_agencies(registry: Registry, text: str, limit: int) -> list[tuple[Agency, bool]]:
    """Agencies one of whose names holds `text`, each with whether it is the archive's own.

    Whole names come first, then those that begin so, then words that do; an empty text finds all by name.
    """
    wanted = fold_name(text)
    if text.strip() and not wanted:
        return []
    own = {agency.name for agency in own_of(registry)}
    ranked = [
        (rank, agency.name not in own, _filed_under(agency.name), agency)
        for agency in registry.agencies
        if (rank := min(_ranks(agency, wanted), default=None)) is not None
    ]
    ranked.sort(key=lambda entry: entry[:3])
    return [(agency, agency.name in own) for *_, agency in ranked[:limit]]


def _agency(agent: Agent, suppliers: Iterable[str]) -> Agency:
    """An agent as the agency that credit lines are read by: its own facts, else its shipped entry's."""
    entry = default_registry().canonical(agent.entry) if agent.entry else None
    shipped = entry or Agency("")
    aliases = dict.fromkeys((*agent.spellings, *(shipped.names if entry else ())))
    aliases.pop(agent.name, None)
    return Agency(
        agent.name,
        shipped.kind if agent.kind is None else agent.kind,
        shipped.country if agent.country is None else agent.country,
        tuple(aliases),
        tuple(dict.fromkeys((*sorted(suppliers), *shipped.distributes))),
    )


def _filed_under(name: str) -> tuple[bool, str]:
    """Where a name stands in a list: digits and signs after all letters."""
    return not name[:1].isalpha(), name.casefold()


def _ranks(agency: Agency, wanted: str) -> Iterator[int]:
    for name in map(fold_name, agency.names):
        if name == wanted:
            yield 0
        elif name.startswith(wanted):
            yield 1
        elif f" {wanted}" in name:
            yield 2
        elif wanted in name:
            yield 3
