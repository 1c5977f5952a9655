"""One authority out of three: agents, their other names, and an archive's own agencies.

An organisation of the archive's own list is, from now on, the agent of its name; its kind, country, other
names and whom it distributes are facts of that agent, as long as it stood in the list. Agents belong to no
operation that somebody did: they are there from the beginning, and an operation that added an agency changed
its agent.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, text

from archive.text import name_key

Row = dict[str, Any]
PERSON, ORGANISATION = "person", "organisation"


def made_id(letter: str, *parts: object) -> str:
    """An id that the same parts always give, so that rows and images agree on it."""
    told = "\0".join(map(str, parts)).encode()
    return letter + hashlib.sha256(told).hexdigest()[:14]


@dataclass(slots=True)
class _Agent:
    """An agent as it stands without what the archive's own list says of it."""

    id: str
    name: str
    kind: str
    names: dict[str, str] = field(default_factory=dict)
    """Its spellings by their folded form."""
    entry: str | None = None


class Agents:
    """The agents of an archive by class and spelling; made from its rows and the images of its journal."""

    def __init__(self, connection: Connection) -> None:
        self._by_key: dict[tuple[str, str], _Agent] = {}
        self._by_old_id: dict[str, _Agent] = {}
        self._listed: dict[str, _Agent] = {}
        self._collect_agents(connection)
        self._collect_agencies(connection)
        self._collect_entries(connection)

    # --- What the other tables ask ------------------------------------------------------------------

    def renamed(self, old_id: str | None) -> str | None:
        """The id that an agent goes by now; two agencies of one name became one."""
        agent = self._by_old_id.get(old_id or "")
        return agent.id if agent else None

    def organisation(self, name: str | None) -> str | None:
        """The organisation called so, made where there is none; None for a name without a letter."""
        return self._named(name, ORGANISATION)

    def holder(self, name: str | None) -> str | None:
        """Whoever is called so, an organisation where both or neither is known."""
        key = name_key(name or "")
        if (ORGANISATION, key) not in self._by_key and (PERSON, key) in self._by_key:
            return self._named(name, PERSON)
        return self._named(name, ORGANISATION)

    # --- What becomes of the archive's own list -----------------------------------------------------

    def rows(self, agency: Row | None, agency_id: str) -> dict[tuple[str, str], Row]:
        """The rows that one own agency stands for, by table and id; its agent's plain rows for None."""
        agent = self._listed[agency_id]
        found = {("agent", agent.id): self._agent_row(agent, agency)}
        if agency is None:
            return found
        for name in (agency["name"], *_listed(agency["names"])):
            key = name_key(name)
            if key and key not in agent.names:
                row = _name_row(agent.id, name, key)
                found["agent_name", row["id"]] = row
        for supplier in _listed(agency["distributes"]):
            supplier_id = self.organisation(supplier)
            if supplier_id is not None and supplier_id != agent.id:
                row_id = made_id("h", agent.id, supplier_id)
                row = {"id": row_id, "distributor_id": agent.id, "supplier_id": supplier_id}
                found["distribution", row_id] = row
        return found

    def from_the_beginning(self) -> Iterator[tuple[str, Row]]:
        """Every agent with its spellings, as table and row."""
        seen: dict[str, _Agent] = {agent.id: agent for agent in self._all()}
        for agent in seen.values():
            yield "agent", self._agent_row(agent, None)
            for key, name in agent.names.items():
                yield "agent_name", _name_row(agent.id, name, key)

    def _all(self) -> Iterator[_Agent]:
        yield from self._by_old_id.values()
        yield from self._by_key.values()
        yield from self._listed.values()

    # --- How they are found -------------------------------------------------------------------------

    def _collect_agents(self, connection: Connection) -> None:
        """Every agent that ever was: an import that is undone may come back."""
        for row in _rows_and_images(connection, "agent"):
            kind = PERSON if row["kind"] == PERSON else ORGANISATION
            self._by_old_id.setdefault(row["id"], _Agent(row["id"], row["name"], kind))
        for row in _rows_and_images(connection, "agent_alias"):
            agent = self._by_old_id.get(row["agent_id"])
            if agent is not None:
                agent.names.setdefault(row["folded"], row["name"])
        for old_id, agent in sorted(self._by_old_id.items()):
            agent.names.setdefault(name_key(agent.name), agent.name)
            for key in agent.names:
                first = self._by_key.setdefault((agent.kind, key), agent)
                if first is not agent and key == name_key(agent.name):
                    # The same name, made again after an undo: one agent from now on.
                    first.names |= {k: v for k, v in agent.names.items() if k not in first.names}
                    self._by_old_id[old_id] = first

    def _collect_agencies(self, connection: Connection) -> None:
        for row in _rows_and_images(connection, "agency"):
            key = (ORGANISATION, name_key(row["name"]))
            known = self._listed.get(row["id"]) or self._by_key.get(key)
            if known is None:
                known = _Agent(row["id"], row["name"], ORGANISATION, {key[1]: row["name"]})
            self._listed[row["id"]] = known
            self._by_key.setdefault(key, known)
            for name in _listed(row["names"]):
                self._join(self._by_key.get((ORGANISATION, name_key(name))), known)

    def _join(self, other: _Agent | None, agent: _Agent) -> None:
        """Make an agent that was read from another name of an own agency one with the agency's."""
        if other is None or other is agent or other in self._listed.values():
            return
        agent.names |= {key: name for key, name in other.names.items() if key not in agent.names}
        self._by_old_id = {key: agent if old is other else old for key, old in self._by_old_id.items()}
        self._by_key = {key: agent if old is other else old for key, old in self._by_key.items()}

    def _collect_entries(self, connection: Connection) -> None:
        """An agent that was read by the shipped registry goes by the name of its entry."""
        own = {agent.id for agent in self._listed.values()}
        query = text(
            "SELECT DISTINCT agent_id, text FROM credit_value WHERE rule = 'registry' AND role = 'chain'"
        )
        for agent_id, name in connection.execute(query):
            agent = self._by_old_id.get(agent_id)
            if agent is not None and agent.id not in own:
                agent.entry = name

    def _named(self, name: str | None, kind: str) -> str | None:
        tidy = " ".join((name or "").split())
        key = name_key(tidy)
        if not key:
            return None
        agent = self._by_key.get((kind, key))
        if agent is None:
            agent = _Agent(made_id("n", kind, key), tidy, kind, {key: tidy})
            self._by_key[kind, key] = agent
        return agent.id

    @staticmethod
    def _agent_row(agent: _Agent, agency: Row | None) -> Row:
        return {
            "id": agent.id,
            "name": agency["name"] if agency else agent.name,
            "class": agent.kind,
            "kind": (agency["kind"] or None) if agency else None,
            "country": (agency["country"] or None) if agency else None,
            "note": "",
            "entry": agent.entry,
            "status": "established" if agency else "provisional",
        }


def _name_row(agent_id: str, name: str, key: str) -> Row:
    row_id = made_id("s", agent_id, key)
    return {"id": row_id, "agent_id": agent_id, "name": name, "folded": key, "is_default": 0}


def _listed(value: object) -> list[str]:
    """A JSON list of names, as rows hold it in text and images as a list."""
    listed = json.loads(value) if isinstance(value, str) else value
    return [str(name) for name in listed] if isinstance(listed, list) else []


def _rows_and_images(connection: Connection, table: str) -> Iterable[Row]:
    """The rows of a table in the order of their ids, then every image that the journal has of them."""
    for row in connection.execute(text(f"SELECT * FROM {table} ORDER BY id")).mappings():  # noqa: S608 - ours
        yield dict(row)
    query = text("SELECT before, after FROM change_0006 WHERE table_name = :table ORDER BY seq")
    for before, after in connection.execute(query, {"table": table}):
        for image in (before, after):
            if image is not None:
                yield json.loads(image)
