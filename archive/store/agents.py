"""Agents out of their rows: the preferred name of everybody who is named, and all other spellings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, Table, func, select, true, union
from sqlalchemy.engine import RowMapping

from archive.model import Agent, AgentUses
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


NAMED: tuple[tuple[Table, str, str], ...] = (
    (t.credit_value, "agent_id", "placement_id"),
    (t.depiction, "agent_id", "placement_id"),
    (t.credit, "holder_id", "placement_id"),
    (t.byline, "agent_id", "article_id"),
    (t.article, "publication_id", "id"),
    (t.correction_name, "agent_id", "record_id"),
)
"""Where it is said who is meant by a name: table, the column that says it, and the column of the record."""


def uses_of_agents(connection: Connection, ids: Iterable[str]) -> set[str]:
    """The articles and placements that name one of these agents; ids that are no agents are passed over."""
    agents = existing(connection, t.agent, ids)
    records: set[str] = set()
    for batch in chunks(agents):
        for table, column, record in NAMED:
            query = select(table.c[record]).where(table.c[column].in_(batch)).distinct()
            records.update(connection.scalars(query))
    return records


def load_uses(connection: Connection, ids: Iterable[str]) -> dict[str, AgentUses]:
    """How often agents are named, and as what; photos are counted by their uses."""
    counts: dict[str, dict[str, int]] = {agent_id: {} for agent_id in ids}
    value, shown, signed, use = t.credit_value.c, t.depiction.c, t.byline.c, t.placement.c
    photos = union(
        select(value.agent_id, value.placement_id).where(value.agent_id.is_not(None)),
        select(shown.agent_id, shown.placement_id).where(shown.agent_id.is_not(None)),
    ).subquery()
    stories = union(
        select(photos.c.agent_id, use.article_id).join_from(photos, t.placement),
        select(signed.agent_id, signed.article_id),
        select(t.article.c.publication_id, t.article.c.id),
    ).subquery()
    questions = {
        "photographer": (value.agent_id, value.placement_id, value.role == "photographer"),
        "agency": (value.agent_id, value.placement_id, value.role == "chain"),
        "shown": (shown.agent_id, shown.placement_id, true()),
        "byline": (signed.agent_id, signed.article_id, true()),
        "photos": (photos.c.agent_id, photos.c.placement_id, true()),
        "stories": (stories.c.agent_id, stories.c.article_id, stories.c.article_id.is_not(None)),
    }
    for batch in chunks(counts):
        for name, (agent, record, condition) in questions.items():
            query = select(agent, func.count(record.distinct())).where(agent.in_(batch), condition)
            for agent_id, count in connection.execute(query.group_by(agent)):
                counts[agent_id][name] = count
    return {agent_id: AgentUses(**found) for agent_id, found in counts.items()}
