"""What an archivist does to agents: the writing side of the room `names`.

An agent is named by its id or by any of its spellings; a spelling that several agents share is asked back.
Whatever makes an organisation known to the reader of credit lines, or takes it back, reads the lines anew
that name it (`archive.curation.rereading`).
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from sqlalchemy import Connection, select

from archive.captions import default_registry
from archive.captions.registry import KINDS
from archive.captions.text import fold_name
from archive.curation.decisions import move_decisions
from archive.curation.own_registry import with_shipped
from archive.curation.seen import check_seen, last_change
from archive.errors import NotFound, Refused
from archive.model import CLASSES, Agent, AgentClass
from archive.model.said import Said
from archive.store import tables as t
from archive.store.agents import NAMED, load_agents
from archive.store.authority import ORGANISATION, name_row, provisional
from archive.store.images import Row
from archive.store.operation import Operation, new_id
from archive.text import name_key

_LONGEST = 200
_LONGEST_NOTE = 20_000
_COUNTRY = re.compile(r"[A-Z]{2}")
ESTABLISHED = "established"
_UNKNOWN = {None: "no-name.any", "person": "no-name.person", "organisation": "no-name.organisation"}
_CHOICE = {"person": "choice-of-name.person", "organisation": "choice-of-name.organisation"}
_EXISTS = {"person": "exists.person", "organisation": "exists.organisation"}
_EXISTS_TO_MERGE = {"person": "exists.person-to-merge", "organisation": "exists.organisation-to-merge"}
"""Keys of what is said of a name, by its class."""

# --- Who is meant -----------------------------------------------------------------------------------


def find_agents(connection: Connection, name: str, agent_class: AgentClass | None = None) -> list[Agent]:
    """The agents of this id or of which one spelling is this name, in the order of their ids."""
    spelt = t.agent_name.c
    ids = select(spelt.agent_id).where(spelt.folded == name_key(name))
    query = select(t.agent.c.id).where((t.agent.c.id == name) | t.agent.c.id.in_(ids)).order_by(t.agent.c.id)
    agents = load_agents(connection, connection.scalars(query).all())
    return [agent for agent in agents.values() if agent_class in (None, agent.agent_class)]


def known_agent(connection: Connection, name: str, agent_class: AgentClass | None = None) -> Agent:
    """The one agent of this id or name. Raises `NotFound`, and `Refused` where several go by it."""
    agents = find_agents(connection, name, agent_class)
    exact = [agent for agent in agents if name in (agent.id, agent.name)]
    if len(exact) == 1:
        return exact[0]
    if not agents:
        raise NotFound(_UNKNOWN[agent_class], name=name)
    if len(agents) > 1:
        choices = tuple(Said.of(_CHOICE[each.agent_class], id=each.id, name=each.name) for each in agents)
        raise Refused("several-names", name=name, choices=choices)
    return agents[0]


# --- What may be done -------------------------------------------------------------------------------


def add_agent(
    operation: Operation,
    name: str,
    agent_class: AgentClass,
    kind: str | None = None,
    country: str | None = None,
) -> str:
    """Make somebody known who was not, or stand for whom readings alone know; gives the agent's id.

    Raises `Refused` for a name that cannot be one, an unknown class, kind or country, or an established agent
    of that name.
    """
    if agent_class not in CLASSES:
        raise Refused("class.unknown", text=agent_class)
    name = tidy_name(name, agent_class)
    facts = checked_facts(agent_class, kind, country)
    found = find_agents(operation.connection, name, agent_class)
    if any(agent.status == ESTABLISHED for agent in found):
        raise Refused(_EXISTS[agent_class], name=name)
    if len(found) > 1:
        known_agent(operation.connection, name, agent_class)  # which says between whom to choose
    agent_id = found[0].id if found else insert_agent(operation, name, agent_class)
    operation.update(t.agent, agent_id, status=ESTABLISHED, **facts)
    return agent_id


def merge_agents(operation: Operation, source: str, into: str) -> None:
    """Make two agents one, under the name of `into`: all that names `source` names `into` from now on.

    Facts that `into` lacks come along. Raises `NotFound`, and `Refused` for a person and an organisation.
    """
    connection = operation.connection
    one, other = known_agent(connection, source), known_agent(connection, into)
    if one.id == other.id:
        raise Refused("same-name.merge", name=one.name)
    if one.agent_class != other.agent_class:
        person, organisation = (one, other) if other.agent_class == ORGANISATION else (other, one)
        raise Refused("class.two", person=person.name, organisation=organisation.name)
    _repoint(operation, one.id, other.id)
    _move_names(operation, one, other)
    _move_ties(operation, one.id, other.id)
    move_decisions(operation, one.id, other.id)
    operation.delete(t.agent, [one.id])
    facts = {
        name: getattr(other, name) or getattr(one, name) for name in ("kind", "country", "note", "entry")
    }
    operation.update(t.agent, other.id, status=ESTABLISHED, **facts)


def add_spelling(operation: Operation, name: str, spelling: str) -> None:
    """Let another spelling lead to an agent. An unestablished agent that goes by it is merged.

    Raises `Refused` where an established one goes by it: merging says outright that they are one.
    """
    agent = known_agent(operation.connection, name)
    spelling = tidy_name(spelling, agent.agent_class)
    for other in find_agents(operation.connection, spelling, agent.agent_class):
        if other.id == agent.id:
            continue
        if other.status == ESTABLISHED:
            raise Refused("name-taken.spelling", spelling=spelling, agent=other.name)
        merge_agents(operation, other.id, agent.id)
    add_name(operation, agent.id, spelling)
    operation.update(t.agent, agent.id, status=ESTABLISHED)


def rename_agent(operation: Operation, old: str, new: str, seen: str | None = None) -> None:
    """Give an agent another preferred name; the old one goes on leading to it.

    `seen` is the name that was shown before. Raises `Refused` where another agent goes by the new name,
    `ChangedMeanwhile` where it is called otherwise by now.
    """
    agent = known_agent(operation.connection, old)
    check_seen(operation, "name", seen, agent.name, last_change("agent", row_id=agent.id))
    new = tidy_name(new, agent.agent_class)
    for other in find_agents(operation.connection, new, agent.agent_class):
        if other.id != agent.id:
            raise Refused(_EXISTS_TO_MERGE[other.agent_class], name=other.name)
    add_name(operation, agent.id, agent.name)
    add_name(operation, agent.id, new)
    operation.update(t.agent, agent.id, name=new, status=ESTABLISHED)


def set_kind(operation: Operation, name: str, kind: str, seen: str | None = None) -> None:
    """Say of what kind an organisation is; "" takes it back to what ships or reads.

    `seen` is the kind that was shown before. Raises `Refused`, and `ChangedMeanwhile` for another by now.
    """
    agent = known_agent(operation.connection, name, ORGANISATION)
    shown = with_shipped(agent).kind
    check_seen(operation, "kind", seen, shown, last_change("agent", row_id=agent.id))
    operation.update(
        t.agent, agent.id, status=ESTABLISHED, kind=checked_facts(ORGANISATION, kind, None)["kind"]
    )


def set_note(operation: Operation, name: str, note: str, seen: str | None = None) -> None:
    """Write down what is to be known of somebody; "" takes it away.

    `seen` is the note that was shown before. Raises `Refused`, and `ChangedMeanwhile` for another by now.
    """
    agent = known_agent(operation.connection, name)
    check_seen(operation, "note", seen, agent.note, last_change("agent", row_id=agent.id))
    text = unicodedata.normalize("NFC", note).strip()
    if any(unicodedata.category(sign) in ("Cc", "Cs") and sign not in "\n\t" for sign in text):
        raise Refused("value.note-control")
    if len(text) > _LONGEST_NOTE:
        raise Refused("value.note-holds", most=_LONGEST_NOTE)
    operation.update(t.agent, agent.id, note=text)


def add_distribution(operation: Operation, distributor: str, supplier: str) -> None:
    """Say that an organisation passes on another's pictures. Raises `NotFound`, and `Refused` for one and
    itself.
    """
    one = known_agent(operation.connection, distributor, ORGANISATION)
    other = known_agent(operation.connection, supplier, ORGANISATION)
    if one.id == other.id:
        raise Refused("same-name.distribute", name=one.name)
    add_edge(operation, one.id, other.id)
    operation.update(t.agent, one.id, status=ESTABLISHED)


# --- What may stand there ---------------------------------------------------------------------------


def checked_facts(agent_class: AgentClass, kind: str | None, country: str | None) -> dict[str, Any]:
    """Kind and country as they are stored, None for what is not said. Raises `Refused`."""
    if kind and agent_class != ORGANISATION:
        raise Refused("agency-kind.person")
    if kind and kind not in KINDS:
        raise Refused("agency-kind.unknown", kind=kind, known=tuple(KINDS))
    code = (country or "").strip().upper()
    if code and not _COUNTRY.fullmatch(code):
        raise Refused("country", country=country)
    return {"kind": kind or None, "country": code or None}


def tidy_name(name: str, agent_class: AgentClass = ORGANISATION) -> str:
    """A name with single spaces. Raises `Refused` for what cannot stand in a credit line as a name."""
    from archive.captions import is_credit_word  # here: a search waits for no word lists

    tidy = " ".join(name.split())
    if not name_key(tidy) or not fold_name(tidy):
        raise Refused("name.letterless", name=name)
    if not tidy.isprintable():
        raise Refused("name.invisible")
    if len(tidy) > _LONGEST:
        raise Refused("name.too-long", most=_LONGEST)
    if agent_class == ORGANISATION and is_credit_word(tidy) and default_registry().find(tidy) is None:
        raise Refused("name.generic", name=tidy)
    return tidy


# --- How rows change --------------------------------------------------------------------------------


def insert_agent(operation: Operation, name: str, agent_class: AgentClass) -> str:
    agent_id = operation.insert(t.agent, provisional(name, agent_class))
    add_name(operation, agent_id, name)
    return agent_id


def add_name(operation: Operation, agent_id: str, name: str) -> None:
    folded = name_key(name)
    if operation.find(t.agent_name, agent_id=agent_id, folded=folded) is None:
        operation.insert(t.agent_name, name_row(agent_id, name, folded))


def add_edge(operation: Operation, distributor_id: str, supplier_id: str) -> None:
    edge = {"distributor_id": distributor_id, "supplier_id": supplier_id}
    if distributor_id != supplier_id and operation.find(t.distribution, **edge) is None:
        operation.insert(t.distribution, {"id": new_id("h"), **edge})


def _repoint(operation: Operation, source_id: str, target_id: str) -> None:
    for table, column, *_ in NAMED:
        ids = operation.connection.scalars(select(table.c.id).where(table.c[column] == source_id)).all()
        operation.set_many(table, ids, **{column: target_id})


def _move_names(operation: Operation, source: Agent, target: Agent) -> None:
    rows: list[Row] = operation.find_all(t.agent_name, agent_id=source.id)
    operation.delete(t.agent_name, [row["id"] for row in rows])
    for row in rows:
        add_name(operation, target.id, row["name"])
    add_name(operation, target.id, source.name)


def _move_ties(operation: Operation, source_id: str, target_id: str) -> None:
    for column in ("person_id", "organisation_id"):
        rows = operation.find_all(t.affiliation, **{column: source_id})
        same = {_tie({**row, column: target_id}): row["id"] for row in rows}
        held = {_tie(row) for row in operation.find_all(t.affiliation, **{column: target_id})}
        moved = [row_id for tie, row_id in same.items() if tie not in held]
        operation.delete(t.affiliation, [row["id"] for row in rows if row["id"] not in moved])
        operation.set_many(t.affiliation, moved, **{column: target_id})
    edges = operation.find_all(t.distribution, distributor_id=source_id)
    edges += operation.find_all(t.distribution, supplier_id=source_id)
    operation.delete(t.distribution, [row["id"] for row in edges])
    for row in edges:
        ends = (target_id if row[end] == source_id else row[end] for end in ("distributor_id", "supplier_id"))
        add_edge(operation, *ends)


def _tie(row: Row) -> tuple[object, ...]:
    """An affiliation but for its id and its evidence: the same thing is said once."""
    return tuple(row[name] for name in ("person_id", "organisation_id", "from_date", "to_date"))
