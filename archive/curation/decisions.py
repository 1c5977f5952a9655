"""What was decided of two names: kept apart, and moved along where agents are merged."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from archive.store import tables as t
from archive.store.decisions import Pair, decide, decided, pair
from archive.store.operation import Operation, new_id


def keep_apart(operation: Operation, one: str, other: str) -> None:
    """Remember that two agents are not one."""
    decide(operation, "names", [(one, other)], "apart")


def kept_apart(connection: Connection, ids: Iterable[str]) -> set[Pair]:
    """The pairs of agents that are not one, in which one of `ids` stands."""
    verdicts = decided(connection, "names", ids)
    return {each for each, verdict in verdicts.items() if verdict == "apart"}


def move_decisions(operation: Operation, source_id: str, target_id: str) -> None:
    """Let what was decided of one agent hold for the one that it is now; of these two nothing is left."""
    rows = operation.find_all(t.decision, kind="names", a=source_id)
    rows += operation.find_all(t.decision, kind="names", b=source_id)
    operation.delete(t.decision, [row["id"] for row in rows])
    for row in rows:
        other = row["b"] if row["a"] == source_id else row["a"]
        a, b = pair(target_id, other)
        if other != target_id and operation.find(t.decision, kind="names", a=a, b=b) is None:
            operation.insert(t.decision, {**row, "id": new_id("k"), "a": a, "b": b})
