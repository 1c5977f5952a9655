"""The authority file while records are stored: who is meant by a name that was read.

An agent is found by the folded form of any of its names. Persons and organisations are kept apart, so that an
agency named like a person does not become one. Where several agents share a spelling, the one that is marked
as its default is meant; without one it stays open, which is a doubt of the reading. Where a record is read
anew, whom a shared name meant in it before is meant by it still: an archivist may have decided that.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import select

from archive.model import AgentClass
from archive.store import tables as t
from archive.store.agents import NAMED
from archive.store.images import driver_rows
from archive.store.operation import Operation, new_id
from archive.store.rows import among, chunks
from archive.text import name_key

PERSON: AgentClass = "person"
ORGANISATION: AgentClass = "organisation"
_Key = tuple[str, AgentClass]


class Authority:
    """Finds and makes agents within one operation; remembers what it met while that lasts."""

    def __init__(self, operation: Operation) -> None:
        self._operation = operation
        self._known: dict[_Key, list[str]] = defaultdict(list)
        self._defaults: dict[_Key, str] = {}
        self._looked_up: set[str] = set()
        self._meant: dict[tuple[str, str, AgentClass], str] = {}
        """Who was meant by a name in a record that is about to be read anew."""

    def expect(self, names: Iterable[str]) -> None:
        """Look up names in one go that `agent` will be asked for."""
        self._look_up({name_key(name) for name in names})

    def keep(self, record_ids: Iterable[str]) -> None:
        """Note who is meant by the names of records now, before these are read anew."""
        for batch in chunks(record_ids):
            for table, agent, record, name in NAMED:
                query = (
                    select(table.c[record], table.c[name], t.agent.c.id, t.agent.c["class"])
                    .join_from(table, t.agent, t.agent.c.id == table.c[agent])
                    .where(table.c[record].in_(among(batch)))
                )
                connection = self._operation.seeing(table)
                for record_id, text, agent_id, agent_class in driver_rows(connection, query):
                    self._meant.setdefault((record_id, name_key(text or ""), agent_class), agent_id)

    def agent(
        self,
        name: str,
        agent_class: AgentClass,
        *also: str,
        entry: str | None = None,
        record: str = "",
    ) -> str | None:
        """The id of the agent called `name`, made if there is none.

        None for a name without a letter, and where several share it and none was meant before in the `record`
        that names it: see `is_shared`. `also` are other spellings that are to lead to the same agent; `entry`
        names the shipped agency that the name was read by.
        """
        folded = name_key(name)
        if not folded:
            return None
        if self._is_shared(folded, agent_class):
            return self._kept(record, folded, agent_class)
        agent_id = self._find(folded, agent_class) or self._make(name, folded, agent_class, entry)
        for spelling in also:
            other = name_key(spelling)
            if other and not self._knows(other, agent_class):
                self._add_name(agent_id, spelling, other, agent_class)
        return agent_id

    def is_shared(self, name: str, agent_class: AgentClass, record: str = "") -> bool:
        """Whether several agents go by a name, and none of them is meant by default or was in the record."""
        folded = name_key(name)
        return self._is_shared(folded, agent_class) and self._kept(record, folded, agent_class) is None

    def _kept(self, record: str, folded: str, agent_class: AgentClass) -> str | None:
        agent_id = self._meant.get((record, folded, agent_class))
        return agent_id if agent_id in self._known[folded, agent_class] else None

    def is_known(self, name: str, agent_class: AgentClass, *, but: AgentClass) -> bool:
        """Whether somebody goes by a name who is of the one class, and nobody of the other."""
        folded = name_key(name)
        return self._knows(folded, agent_class) and not self._knows(folded, but)

    def _is_shared(self, folded: str, agent_class: AgentClass) -> bool:
        self._look_up({folded})
        key = folded, agent_class
        return len(self._known.get(key, ())) > 1 and key not in self._defaults

    def _knows(self, folded: str, agent_class: AgentClass) -> bool:
        self._look_up({folded})
        return bool(self._known.get((folded, agent_class)))

    def _find(self, folded: str, agent_class: AgentClass) -> str | None:
        self._look_up({folded})
        key = folded, agent_class
        return self._defaults.get(key) or next(iter(self._known.get(key, ())), None)

    def _look_up(self, keys: set[str]) -> None:
        new = keys - self._looked_up
        if not new:
            return
        self._looked_up |= new
        self._operation.seeing(t.agent)
        connection = self._operation.seeing(t.agent_name)
        agent, name = t.agent.c, t.agent_name.c
        query = (
            select(name.folded, name.is_default, agent.id, agent["class"]).join(t.agent).order_by(agent.id)
        )
        for batch in chunks(new):
            for folded, is_default, agent_id, agent_class in connection.execute(
                query.where(name.folded.in_(batch))
            ):
                self._known[folded, agent_class].append(agent_id)
                if is_default:
                    self._defaults.setdefault((folded, agent_class), agent_id)

    def _make(self, name: str, folded: str, agent_class: AgentClass, entry: str | None) -> str:
        agent_id = self._operation.insert(t.agent, provisional(name, agent_class, entry))
        self._add_name(agent_id, name, folded, agent_class)
        return agent_id

    def _add_name(self, agent_id: str, name: str, folded: str, agent_class: AgentClass) -> None:
        self._operation.insert(t.agent_name, name_row(agent_id, name, folded))
        self._known[folded, agent_class].append(agent_id)


def provisional(name: str, agent_class: AgentClass, entry: str | None = None) -> dict[str, object]:
    """The row of a new agent that is known by a reading alone."""
    facts = {"kind": None, "country": None, "note": "", "entry": entry, "status": "provisional"}
    return {"id": new_id("n"), "name": name, "class": agent_class, **facts}


def name_row(agent_id: str, name: str, folded: str) -> dict[str, object]:
    """The row of a new spelling of an agent."""
    row = {"id": new_id("s"), "agent_id": agent_id, "name": name, "folded": folded}
    return {**row, "is_default": 0}
