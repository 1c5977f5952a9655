"""The room of names: who stands in the authority file, and what an archivist does to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from sqlalchemy import Select, func, or_, select

from archive.captions import Agency, Registry
from archive.curation import affiliations, agencies, agents, decisions, parting
from archive.curation.audit import count_against_orders
from archive.curation.in_force import holding, in_effect_on
from archive.curation.names_against import evidence_against
from archive.curation.names_alike import alike_to, likely_sames
from archive.curation.own_registry import OwnRegistry, find_agencies, own_agencies, with_shipped
from archive.curation.rereading import do_and_read_anew
from archive.curation.room import Room
from archive.curation.selection import Ids, records_of
from archive.errors import Refused
from archive.model import (
    Agent,
    AgentClass,
    AgentUses,
    AlikeNames,
    Companion,
    Credit,
    CreditedPhoto,
    CreditPage,
    Evidence,
    OpChanges,
    OperationName,
)
from archive.store import credit_pages as pages
from archive.store import tables as t
from archive.store.agents import load_agents
from archive.store.answers import answers_to
from archive.store.database import Database
from archive.store.journal import Journal
from archive.store.mentions import load_uses, papers_of_stories
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
            return with_shipped(agents.known_agent(connection, name, agent_class))

    def all(
        self, agent_class: AgentClass | None = None, search: str = "", *, papers: bool | None = None
    ) -> list[Agent]:
        """Everybody one of whose names holds the words of `search`, by name; only those that ran a story if
        `papers` is True, without those that do nothing else if it is False.
        """
        query = _wanted(agent_class, search, papers)
        with self._database.reading() as connection:
            found = load_agents(connection, connection.scalars(query).all())
        shown = map(with_shipped, found.values())
        return sorted(shown, key=lambda agent: (name_key(agent.name), agent.id))

    def count(self, agent_class: AgentClass | None = None, *, papers: bool | None = None) -> int:
        """How many `all` would give."""
        query = select(func.count()).select_from(_wanted(agent_class, "", papers).subquery())
        with self._database.reading() as connection:
            return connection.scalar(query) or 0

    def uses(self, ids: Iterable[str]) -> dict[str, AgentUses]:
        """In how many photos and stories each of these agents is named, and as what."""
        with self._database.reading() as connection:
            return load_uses(connection, ids)

    def credit_page(self, name: str) -> CreditPage:
        """All that the archive knows of somebody, in counts; the photos themselves are `credited`."""
        with self._database.reading() as connection:
            agent = agents.known_agent(connection, name)
            credits = pages.load_credits_of(connection, agent.id)
            beside = pages.Beside(connection, credits)
            orders, today = in_effect_on(connection, credits.works), date.today()
            ordered = {use: credits.works[use] for use in orders}
            first, last = credits.span()
            return CreditPage(
                agent=with_shipped(agent),
                uses=credits.uses(),
                first=first,
                last=last,
                by_year=credits.by_year(),
                companions=beside.companions(),
                through=beside.through(),
                shows=beside.shows(),
                papers=credits.papers(connection),
                affiliations=tuple(pages.load_affiliations(connection, agent.id)),
                works=len(set(credits.works.values())),
                restricted=len(holding(connection, orders, today)),
                against=count_against_orders(connection, ordered, today),
                alike=tuple(alike_to(connection, agent.id)),
            )

    def credited(self, name: str, limit: int = 50, offset: int = 0) -> list[CreditedPhoto]:
        """The photos of a credit page with their captions, those that ran last first."""
        with self._database.reading() as connection:
            agent = agents.known_agent(connection, name)
            return pages.load_credited(connection, agent.id, limit, offset)

    def companions(self, name: str) -> list[Companion]:
        """Who is named in the same photos in the same role (shown, credited), the most frequent first."""
        with self._database.reading() as connection:
            return pages.load_companions(connection, agents.known_agent(connection, name).id)

    def alike(self, *, unsure: bool = False) -> list[AlikeNames]:
        """Names that are likely one, those whose merging settles the most first; with `unsure` such as are
        worth a look besides behind them. None that were put apart.
        """
        with self._database.reading() as connection:
            return likely_sames(connection, unsure=unsure)

    def against(self, name: str, other: str) -> tuple[Evidence, ...]:
        """What speaks against two names being one, nothing where nothing does."""
        with self._database.reading() as connection:
            one, two = agents.known_agent(connection, name), agents.known_agent(connection, other)
            return evidence_against(connection, with_shipped(one), with_shipped(two))

    def registry(self) -> Registry:
        """The agencies that credit lines of this archive are read by: those that ship, and its own on top."""
        return self._registry.current()

    def canonical_agency(self, name: str) -> str | None:
        """The canonical name of the agency that goes by this one, None for no agency's name."""
        agency = self.registry().find(name)
        return agency.name if agency else None

    def preferred(self, name: str) -> tuple[str, ...]:
        """The preferred names of all that go by a name, in any case and with or without accents."""
        with self._database.reading() as connection:
            found = agents.find_agents(connection, name)
        return tuple(dict.fromkeys(agent.name for agent in found))

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
        named = OperationName("names-merge", {"name": self._called(source), "into": self._called(into)})
        return self._do(named, lambda o: agents.merge_agents(o, source, into))

    def alias(self, name: str, spelling: str) -> OpChanges:
        """Let another spelling lead to somebody."""
        named = OperationName("names-alias", {"name": self._called(name), "spelling": spelling})
        return self._do(named, lambda o: agents.add_spelling(o, name, spelling))

    def rename(self, old: str, new: str, *, seen: str | None = None) -> OpChanges:
        """Give somebody another preferred name, instead of the one that was `seen`; the old one goes on
        leading there.
        """
        named = OperationName("names-rename", {"old": self._called(old), "new": new})
        return self._do(named, lambda o: agents.rename_agent(o, old, new, seen))

    def set_kind(self, name: str, kind: str, *, seen: str | None = None) -> OpChanges:
        """Say of what kind an organisation is, one of `archive.captions.registry.KINDS`, instead of the one
        that was `seen`; "" takes it back.
        """
        named = OperationName("names-kind", {"name": self._called(name), "kind": kind})
        return self._do(named, lambda o: agents.set_kind(o, name, kind, seen))

    def set_note(self, name: str, note: str, *, seen: str | None = None) -> OpChanges:
        """Write down what is to be known of somebody, instead of the note that was `seen`."""
        return self._do(
            OperationName("names-note", {"name": self._called(name)}),
            lambda o: agents.set_note(o, name, note, seen),
        )

    def part(self, name: str, spelling: str, of: Ids | None = None, to: str | None = None) -> OpChanges:
        """Let a spelling be somebody else: a new name, or the one `to`; only in the records `of` if given."""
        named = OperationName("names-part", {"name": self._called(name), "spelling": spelling})

        def act(operation: Operation) -> None:
            records = None if of is None else records_of(operation.connection, of)
            parting.part_spelling(operation, name, spelling, records, to)

        return self._do(named, act)

    def mean_by_default(self, name: str, spelling: str) -> OpChanges:
        """Let a spelling that several share mean this one of them where nothing else is said."""
        named = OperationName("names-default", {"name": self._called(name), "spelling": spelling})
        return self._do(named, lambda o: parting.mean_by_default(o, name, spelling))

    def keep_apart(self, name: str, other: str) -> OpChanges:
        """Remember that two names are not one, so that nothing proposes it again."""
        named = OperationName("names-apart", {"name": self._called(name), "other": self._called(other)})
        return self._do(named, lambda o: _keep_apart(o, name, other))

    def affiliate(
        self,
        person: str,
        organisation: str,
        from_date: str | None = None,
        to_date: str | None = None,
        evidence: str = "",
    ) -> OpChanges:
        """Say that a person works for an organisation, from and to a date (EDTF) as far as is known."""
        who = {"person": self._called(person), "organisation": self._called(organisation)}
        named = OperationName("names-affiliate", who)
        return self._do(
            named,
            lambda o: affiliations.affiliate(o, person, organisation, from_date, to_date, evidence),
        )

    def part_ways(self, person: str, organisation: str, from_date: str | None = None) -> OpChanges:
        """Take back that a person works for an organisation, at all or since that date."""
        who = {"person": self._called(person), "organisation": self._called(organisation)}
        named = OperationName("names-part-ways", who)
        return self._do(named, lambda o: affiliations.part_ways(o, person, organisation, from_date))

    def add_distribution(self, distributor: str, supplier: str) -> OpChanges:
        """Say that an organisation passes on another's pictures."""
        who = {"distributor": self._called(distributor), "supplier": self._called(supplier)}
        named = OperationName("names-distributes", who)
        return self._do(named, lambda o: agents.add_distribution(o, distributor, supplier))

    def set_agency(
        self, agency: Agency, instead_of: str | None = None, *, seen: Agency | None = None
    ) -> OpChanges:
        """Stand for an organisation with all that `agency` says, instead of what was `seen` of it;
        `instead_of` is how it was called before.
        """
        with self._database.reading() as connection:
            known = agents.find_agents(connection, instead_of or agency.name, "organisation")
        changed = any(agent.status == agents.ESTABLISHED for agent in known)
        name = OperationName(
            "agency-change" if changed else "agency-add", {"name": " ".join(agency.name.split())}
        )
        return self._do(name, lambda o: agencies.set_agency(o, agency, instead_of, seen))

    def remove_agency(self, name: str) -> OpChanges:
        """Stand no longer for an organisation: credit lines are read as if it never had been added."""
        return self._do(
            OperationName("agency-remove", {"name": name}), lambda o: agencies.remove_agency(o, name)
        )

    def _called(self, name: str) -> str:
        """What the history calls somebody, who may be named by an id."""
        with self._database.reading() as connection:
            found = load_agents(connection, [name])
        return found[name].name if name in found else name

    def _do(self, name: OperationName, act: Callable[[Operation], object]) -> OpChanges:
        return do_and_read_anew(self._database, self._journal, name, act)


def _keep_apart(operation: Operation, name: str, other: str) -> None:
    one, two = agents.known_agent(operation.connection, name), agents.known_agent(operation.connection, other)
    if one.id == two.id:
        raise Refused("same-name.apart", name=one.name)
    decisions.keep_apart(operation, one.id, two.id)


def _wanted(agent_class: AgentClass | None, search: str, papers: bool | None) -> Select[Any]:
    """The ids of agents of a class, with words in a name of theirs, that ran stories or do more than that."""
    wanted = name_key(search)
    spelt = t.agent_name.c
    query = select(t.agent.c.id)
    if agent_class is not None:
        query = query.where(t.agent.c["class"] == agent_class)
    if papers is not None:
        ran = t.agent.c.id.in_(papers_of_stories())
        credited = t.agent.c.id.in_(select(t.credit_value.c.agent_id))
        query = query.where(ran if papers else or_(~ran, credited))
    if wanted:
        holding = select(spelt.agent_id).where(spelt.folded.contains(wanted, autoescape=True))
        query = query.where(t.agent.c.id.in_(holding))
    return query
