"""The authority file: one agent for each person or organisation, whatever the spelling.

An agent is found by the folded form of any of its names. Persons and organisations are kept apart, so that
an agency named like a person does not become one.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from archive.store import tables as t
from archive.store.journal import Operation, chunks, new_id
from archive.text import name_key

PERSON = "person"
ORGANISATION = "organisation"


class Authority:
    """Finds and makes agents within one operation; remembers what it found while that lasts."""

    def __init__(self, operation: Operation) -> None:
        self._operation = operation
        self._known: dict[tuple[str, bool], str] = {}
        self._looked_up: set[str] = set()

    def expect(self, names: Iterable[str]) -> None:
        """Look up names in one go that `agent` will be asked for."""
        self._look_up({name_key(name) for name in names})

    def agent(self, name: str, kind: str, *also: str) -> str | None:
        """The id of the agent called `name`, made if there is none; None for a name without a letter.

        `kind` is "person" or a kind of organisation (wire, stock, government ...); `also` are other
        spellings that are to lead to the same agent.
        """
        folded = name_key(name)
        if not folded:
            return None
        person = kind == PERSON
        agent_id = self._find(folded, person)
        if agent_id is None:
            agent_id = self._operation.insert(t.agent, {"id": new_id("n"), "name": name, "kind": kind})
            self._add_alias(agent_id, name, folded, person)
        for spelling in also:
            other = name_key(spelling)
            if other and self._find(other, person) is None:
                self._add_alias(agent_id, spelling, other, person)
        return agent_id

    def _find(self, folded: str, person: bool) -> str | None:
        self._look_up({folded})
        return self._known.get((folded, person))

    def _look_up(self, keys: set[str]) -> None:
        new = keys - self._looked_up
        if not new:
            return
        self._looked_up |= new
        self._operation.seeing(t.agent)
        connection = self._operation.seeing(t.agent_alias)
        agent, alias = t.agent.c, t.agent_alias.c
        query = select(alias.folded, agent.id, agent.kind).join(t.agent).order_by(agent.id)
        for batch in chunks(new):
            for row in connection.execute(query.where(alias.folded.in_(batch))):
                self._known.setdefault((row.folded, row.kind == PERSON), row.id)

    def _add_alias(self, agent_id: str, name: str, folded: str, person: bool) -> None:
        row = {"id": new_id("s"), "agent_id": agent_id, "name": name, "folded": folded}
        self._operation.insert(t.agent_alias, row)
        self._known[folded, person] = agent_id
