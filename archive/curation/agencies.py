"""Organisations as the window's form knows them: agencies that credit lines are read by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from archive.captions import Agency
from archive.curation.agents import (
    ESTABLISHED,
    add_edge,
    add_spelling,
    checked_facts,
    find_agents,
    insert_agent,
    known_agent,
    rename_agent,
    tidy_name,
)
from archive.curation.own_registry import agency_of
from archive.curation.seen import check_seen, last_change
from archive.errors import NotFound, Refused
from archive.store import tables as t
from archive.store.authority import ORGANISATION
from archive.store.operation import Operation
from archive.text import name_key


def set_agency(
    operation: Operation, agency: Agency, instead_of: str | None = None, seen: Agency | None = None
) -> None:
    """Stand for an organisation with all that is known of it: what `agency` does not say is taken back.

    `instead_of` names the agent that it is, where its name changes; `seen` is what was shown of it before.
    Raises as `add_agent`, `add_spelling` and `rename_agent` do, and `ChangedMeanwhile`.
    """
    if seen is not None:
        _check_seen(operation, seen, is_known=instead_of is not None)
    name = tidy_name(agency.name, ORGANISATION)
    facts = checked_facts(ORGANISATION, agency.kind, agency.country)
    if instead_of is not None:
        agent = known_agent(operation.connection, instead_of, ORGANISATION)
        agent_id = agent.id
        if name_key(agent.name) != name_key(name):
            rename_agent(operation, agent_id, name)
    else:
        agent_id = _agency_called(operation, name)
    operation.update(t.agent, agent_id, name=name, status=ESTABLISHED, **facts)
    _set_spellings(operation, agent_id, [name, *_others(name, agency.aliases)])
    _set_suppliers(operation, agent_id, list(_others("", agency.distributes)))


def _check_seen(operation: Operation, seen: Agency, *, is_known: bool) -> None:
    """Raise `ChangedMeanwhile` if something else is known by now of the agency that was shown.

    Of one that the archive did not know, only another of its very name speaks against it: what goes by the
    name besides is refused for what it is.
    """
    found = find_agents(operation.connection, seen.name, ORGANISATION)
    agents = (each for each in found if each.status == ESTABLISHED)
    agent = next((each for each in agents if is_known or name_key(each.name) == name_key(seen.name)), None)
    if agent is None and not is_known:
        return
    now = Agency("") if agent is None else agency_of(operation.connection, agent)
    tables = ("agent", "agent_name", "distribution")
    changed = last_change(*tables, record_id=agent.id if agent else found[0].id) if found else None
    check_seen(operation, "agency", _described(seen), _described(now), changed)


def _described(agency: Agency) -> str:
    """All that an agency says, in one line that is equal for equal ones."""
    facts = ", ".join(filter(None, (agency.kind, agency.country)))
    lists = (("also", agency.aliases), ("distributes", agency.distributes))
    told = (f"{word} {', '.join(sorted(names))}" for word, names in lists if names)
    return "; ".join((f"{agency.name} ({facts})" if facts else agency.name, *told))


def remove_agency(operation: Operation, name: str) -> None:
    """Stand no longer for an organisation: what was set of it is taken back, what was read stays."""
    agent = known_agent(operation.connection, name, ORGANISATION)
    if agent.status != ESTABLISHED:
        raise NotFound("no-agency", name=name)
    _set_spellings(operation, agent.id, [agent.name])
    _set_suppliers(operation, agent.id, [])
    operation.update(t.agent, agent.id, kind=None, country=None, status="provisional")


def _others(name: str, others: Iterable[str]) -> Iterator[str]:
    """The other names once each; blank ones are nothing."""
    seen = {name_key(name)}
    for other in map(tidy_name, filter(str.strip, others)):
        if name_key(other) not in seen:
            seen.add(name_key(other))
            yield other


def _agency_called(operation: Operation, name: str) -> str:
    """The organisation of this preferred name, made if there is none.

    One that readings alone know and that goes by it besides is taken; an established one keeps its name.
    """
    found = find_agents(operation.connection, name, ORGANISATION)
    for agent in found:
        if name_key(agent.name) == name_key(name):
            return agent.id
    for agent in found:
        if agent.status == ESTABLISHED:
            raise Refused("name-taken.agency", name=name, agent=agent.name)
    return found[0].id if found else insert_agent(operation, name, ORGANISATION)


def _set_spellings(operation: Operation, agent_id: str, names: list[str]) -> None:
    rows = {row["folded"]: row for row in operation.find_all(t.agent_name, agent_id=agent_id)}
    for name in names:
        if name_key(name) not in rows:
            add_spelling(operation, agent_id, name)
    wanted = {name_key(name) for name in names}
    operation.delete(t.agent_name, [row["id"] for key, row in rows.items() if key not in wanted])


def _set_suppliers(operation: Operation, agent_id: str, names: list[str]) -> None:
    suppliers = {_organisation(operation, name) for name in names}
    rows = operation.find_all(t.distribution, distributor_id=agent_id)
    operation.delete(t.distribution, [row["id"] for row in rows if row["supplier_id"] not in suppliers])
    for supplier_id in sorted(suppliers - {row["supplier_id"] for row in rows}):
        add_edge(operation, agent_id, supplier_id)


def _organisation(operation: Operation, name: str) -> str:
    found = find_agents(operation.connection, name, ORGANISATION)
    return found[0].id if found else insert_agent(operation, name, ORGANISATION)
