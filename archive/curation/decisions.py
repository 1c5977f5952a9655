"""What was decided of two names, remembered: they stand in the order of their ids, each pair once."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from archive.store import tables as t
from archive.store.operation import Operation, new_id
from archive.store.rows import chunks

NAMES = "names"
APART = "apart"
Pair = tuple[str, str]


def pair_of(one: str, other: str) -> Pair:
    """Two ids in their order."""
    return (one, other) if one < other else (other, one)


def keep_apart(operation: Operation, one: str, other: str) -> None:
    """Remember that two agents are not one."""
    a, b = pair_of(one, other)
    known = operation.find(t.decision, kind=NAMES, a=a, b=b)
    if known is None:
        row = {"id": new_id("k"), "kind": NAMES, "a": a, "b": b, "verdict": APART}
        operation.insert(t.decision, row)
    else:
        operation.update(t.decision, known["id"], verdict=APART)


def kept_apart(connection: Connection, ids: Iterable[str]) -> set[Pair]:
    """The pairs of agents that are not one, of which the first is among `ids`."""
    decided = t.decision.c
    query = select(decided.a, decided.b).where(decided.kind == NAMES, decided.verdict == APART)
    found: set[Pair] = set()
    for batch in chunks(ids):
        found.update((row.a, row.b) for row in connection.execute(query.where(decided.a.in_(batch))))
    return found


def move_decisions(operation: Operation, source_id: str, target_id: str) -> None:
    """Let what was decided of one agent hold for the one that it is now; of these two nothing is left."""
    rows = operation.find_all(t.decision, kind=NAMES, a=source_id)
    rows += operation.find_all(t.decision, kind=NAMES, b=source_id)
    operation.delete(t.decision, [row["id"] for row in rows])
    for row in rows:
        other = row["b"] if row["a"] == source_id else row["a"]
        a, b = pair_of(target_id, other)
        if other != target_id and operation.find(t.decision, kind=NAMES, a=a, b=b) is None:
            operation.insert(t.decision, {**row, "id": new_id("k"), "a": a, "b": b})
