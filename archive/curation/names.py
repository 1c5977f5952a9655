"""The room of names: who stands in the authority file, and what an archivist does to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from sqlalchemy import select

from archive.captions import Agency, Registry
from archive.curation import agents
from archive.curation.own_registry import OwnRegistry, find_agencies, own_agencies
from archive.curation.rereading import do_and_read_anew
from archive.curation.room import Room
from archive.model import Agent, AgentClass, AgentUses, Credit, OpChanges, OperationName
from archive.store import tables as t
from archive.store.agents import load_agents, load_uses
from archive.store.answers import answers_to
from archive.store.database import Database
from archive.store.journal import Journal
from archive.store.operation import Operation
from archive.store.settling import settled
from archive.text import name_key


class Names(Room):
    """The authority file of one archive. Every method may be called from any thread; all that write are named
    operations, and read anew the credit lines that they concern.

    A name is an agent's id or any of its spellings. Raises `NotFound` for one that is none, `Refused` where
    several share it and for what cannot be, with the reason.
    """

    def __init__(self, database: Database, journal: Journal) -> None:
        super().__init__(database, journal)
        self._registry = OwnRegistry(database)

    # --- What it tells ------------------------------------------------------------------------------

    def agent(self, name: str, agent_class: AgentClass | None = None) -> Agent:
        """The person or organisation of this id or name."""
        with self._database.reading() as connection:
            return agents.known_agent(connection, name, agent_class)

    def all(self, agent_class: AgentClass | None = None, search: str = "") -> list[Agent]:
        """Everybody one of whose names holds the words of `search`, by name."""
        wanted = name_key(search)
        spelt = t.agent_name.c
        query = select(t.agent.c.id)
        if agent_class is not None:
            query = query.where(t.agent.c["class"] == agent_class)
        if wanted:
            holding = select(spelt.agent_id).where(spelt.folded.contains(wanted, autoescape=True))
            query = query.where(t.agent.c.id.in_(holding))
        with self._database.reading() as connection:
            found = load_agents(connection, connection.scalars(query).all())
        return sorted(found.values(), key=lambda agent: (name_key(agent.name), agent.id))

    def uses(self, ids: Iterable[str]) -> dict[str, AgentUses]:
        """In how many photos and stories each of these agents is named, and as what."""
        with self._database.reading() as connection:
            return load_uses(connection, ids)

    def registry(self) -> Registry:
        """The agencies that credit lines of this archive are read by: those that ship, and its own on top."""
        return self._registry.current()

    def canonical_agency(self, name: str) -> str | None:
        """The canonical name of the agency that goes by this one, None for no agency's name."""
        agency = self.registry().find(name)
        return agency.name if agency else None

    def read_credit(self, line: str) -> Credit:
        """How this archive would read a credit line; nothing is stored."""
        from archive.captions import read_credit  # here: a search waits for no word lists

        credit = read_credit(line, self.registry())
        with self._database.reading() as connection:
            return settled(credit, answers_to(connection, credit.doubts))

    def agencies(self) -> list[Agency]:
        """The organisations that an archivist stands for, as credit lines are read by them, by name."""
        with self._database.reading() as connection:
            return own_agencies(connection)

    def find_agencies(self, text: str, limit: int = 20) -> list[tuple[Agency, bool]]:
        """Agencies one of whose names holds `text`, best first, each with whether it is the archive's own."""
        return find_agencies(self.registry(), text, limit)

    # --- What is done to it -------------------------------------------------------------------------

    def add(
        self, name: str, agent_class: AgentClass, kind: str | None = None, country: str | None = None
    ) -> OpChanges:
        """Make a person or an organisation known, or stand for one that readings alone know."""
        named = OperationName("names-add", {"name": name})
        return self._do(named, lambda o: agents.add_agent(o, name, agent_class, kind, country))

    def merge(self, source: str, into: str) -> OpChanges:
        """Make two agents one, under the name of `into`."""
        named = OperationName("names-merge", {"name": source, "into": into})
        return self._do(named, lambda o: agents.merge_agents(o, source, into))

    def alias(self, name: str, spelling: str) -> OpChanges:
        """Let another spelling lead to somebody."""
        named = OperationName("names-alias", {"name": name, "spelling": spelling})
        return self._do(named, lambda o: agents.add_spelling(o, name, spelling))

    def rename(self, old: str, new: str, *, seen: str | None = None) -> OpChanges:
        """Give somebody another preferred name, instead of the one that was `seen`; the old one goes on
        leading there.
        """
        named = OperationName("names-rename", {"old": old, "new": new})
        return self._do(named, lambda o: agents.rename_agent(o, old, new, seen))

    def set_kind(self, name: str, kind: str, *, seen: str | None = None) -> OpChanges:
        """Say of what kind an organisation is, one of `archive.captions.registry.KINDS`, instead of the one
        that was `seen`; "" takes it back.
        """
        named = OperationName("names-kind", {"name": name, "kind": kind})
        return self._do(named, lambda o: agents.set_kind(o, name, kind, seen))

    def add_distribution(self, distributor: str, supplier: str) -> OpChanges:
        """Say that an organisation passes on another's pictures."""
        named = OperationName("names-distributes", {"distributor": distributor, "supplier": supplier})
        return self._do(named, lambda o: agents.add_distribution(o, distributor, supplier))

    def set_agency(self, agency: Agency, instead_of: str | None = None) -> OpChanges:
        """Stand for an organisation with all that `agency` says; `instead_of` is how it was called before."""
        with self._database.reading() as connection:
            known = agents.find_agents(connection, instead_of or agency.name, "organisation")
        changed = any(agent.status == agents.ESTABLISHED for agent in known)
        name = OperationName(
            "agency-change" if changed else "agency-add", {"name": " ".join(agency.name.split())}
        )
        return self._do(name, lambda o: agents.set_agency(o, agency, instead_of))

    def remove_agency(self, name: str) -> OpChanges:
        """Stand no longer for an organisation: credit lines are read as if it never had been added."""
        return self._do(
            OperationName("agency-remove", {"name": name}), lambda o: agents.remove_agency(o, name)
        )

    def _do(self, name: OperationName, act: Callable[[Operation], object]) -> OpChanges:
        return do_and_read_anew(self._database, self._journal, name, act)
