"""The authority file: one agent for each person or organisation, whatever the spelling.

An agent is found by the folded form of any of its names. Persons and organisations are kept apart, so that
an agency named like a person does not become one.
"""

from __future__ import annotations

from sqlalchemy import select

from archive.store import tables as t
from archive.store.journal import Operation, new_id
from archive.text import name_key

PERSON = "person"
ORGANISATION = "organisation"


class Authority:
    """Finds and makes agents within one operation; remembers what it found while that lasts."""

    def __init__(self, operation: Operation) -> None:
        self._operation = operation
        self._known: dict[tuple[str, bool], str] = {}

    def agent(self, name: str, kind: str, *also: str) -> str | None:
        """The id of the agent called `name`, made if there is none; None for a name without a letter.

        `kind` is "person" or a kind of organisation (wire, stock, government ...); `also` are other
        spellings that are to lead to the same agent.
        """
        folded = name_key(name)
        if not folded:
            return None
        key = (folded, kind == PERSON)
        agent_id = self._known.get(key) or self._find(*key) or self._make(name, folded, kind)
        self._known[key] = agent_id
        for spelling in also:
            self._add_alias(agent_id, spelling, kind == PERSON)
        return agent_id

    def _find(self, folded: str, person: bool) -> str | None:
        is_person = t.agent.c.kind == PERSON
        query = (
            select(t.agent.c.id)
            .join(t.agent_alias)
            .where(t.agent_alias.c.folded == folded, is_person if person else ~is_person)
            .order_by(t.agent.c.id)
            .limit(1)
        )
        found = self._operation.connection.scalar(query)
        return None if found is None else str(found)

    def _make(self, name: str, folded: str, kind: str) -> str:
        agent_id = self._operation.insert(t.agent, {"id": new_id("n"), "name": name, "kind": kind})
        self._operation.insert(
            t.agent_alias, {"id": new_id("s"), "agent_id": agent_id, "name": name, "folded": folded}
        )
        return agent_id

    def _add_alias(self, agent_id: str, spelling: str, person: bool) -> None:
        folded = name_key(spelling)
        if folded and (folded, person) not in self._known and self._find(folded, person) is None:
            self._operation.insert(
                t.agent_alias, {"id": new_id("s"), "agent_id": agent_id, "name": spelling, "folded": folded}
            )
            self._known[folded, person] = agent_id
