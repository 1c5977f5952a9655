"""Agents out of their rows: the preferred name of everybody who is named, and all other spellings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sqlalchemy import Connection, Table, select
from sqlalchemy.engine import RowMapping

from archive.model import Agent
from archive.store import tables as t
from archive.store.rows import chunks, existing, rows_by, single
from archive.store.values import sound

Agents = Mapping[str, Agent]


def load_agents(connection: Connection, ids: Iterable[str | None]) -> dict[str, Agent]:
    """Agents by id; ids that are none, and None, are left out.

    So are damaged rows: names are shown as they were read then.
    """
    wanted = [agent_id for agent_id in dict.fromkeys(ids) if agent_id is not None]
    return dict(sound(_load, connection, wanted, lambda *_: None))


def _load(connection: Connection, ids: list[str]) -> dict[str, Agent]:
    names = rows_by(connection, t.agent_name.c.agent_id, ids, t.agent_name.c.name, t.agent_name.c.id)
    return {row["id"]: agent_of(row, names.get(row["id"], ())) for row in single(connection, t.agent, ids)}


def agent_of(row: RowMapping, names: Iterable[RowMapping]) -> Agent:
    """An agent from its row and those of its names."""
    spellings = dict.fromkeys(each["name"] for each in names)
    spellings.pop(row["name"], None)
    return Agent(
        id=row["id"],
        name=row["name"],
        agent_class=row["class"],
        kind=row["kind"],
        country=row["country"],
        note=row["note"],
        entry=row["entry"],
        status=row["status"],
        spellings=tuple(spellings),
    )


def preferred(agents: Agents, agent_id: str | None, name: str) -> str:
    """The name to show for one that was read: its agent's, the read one where it has none."""
    agent = agents.get(agent_id or "")
    return agent.name if agent else name


def spellings(agents: Agents, agent_id: str | None, name: str) -> tuple[str, ...]:
    """Every name but the preferred one that finds whom a name means, the one that was read among them."""
    agent = agents.get(agent_id or "")
    if agent is None:
        return ()
    also = () if name == agent.name or name in agent.spellings else (name,)
    return (*agent.spellings, *also)


class Named(NamedTuple):
    """Where it is said who is meant by a name: a table, the column that says it, that of the record, and that
    of the name as it was read.
    """

    table: Table
    agent: str
    record: str
    name: str


NAMED = (
    Named(t.credit_value, "agent_id", "placement_id", "text"),
    Named(t.depiction, "agent_id", "placement_id", "name"),
    Named(t.credit, "holder_id", "placement_id", "copyright_holder"),
    Named(t.byline, "agent_id", "article_id", "name"),
    Named(t.article, "publication_id", "id", "publication"),
    Named(t.correction_name, "agent_id", "record_id", "name"),
)
"""Every place where a name points to an agent."""


def uses_of_agents(connection: Connection, ids: Iterable[str]) -> set[str]:
    """The articles and placements that name one of these agents; ids that are no agents are passed over."""
    agents = existing(connection, t.agent, ids)
    records: set[str] = set()
    for batch in chunks(agents):
        for table, column, record, _ in NAMED:
            query = select(table.c[record]).where(table.c[column].in_(batch)).distinct()
            records.update(connection.scalars(query))
    return records
