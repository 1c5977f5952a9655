"""What was decided of two things, remembered against what would propose or join them again.

A pair stands in the order of its text, so that it is one whichever way it is named. Its halves are ids, the
SHA-256 of files or the addresses of stories, and need not be records any more.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from sqlalchemy import Connection, or_, select

from archive.store import tables as t
from archive.store.operation import Operation, new_id
from archive.store.rows import chunks

DecisionKind = Literal["names", "photos", "stories", "link"]
Verdict = Literal["same", "apart"]
Pair = tuple[str, str]


def pair(one: str, other: str) -> Pair:
    """Two things as a decision names them."""
    return (one, other) if one <= other else (other, one)


def decide(operation: Operation, kind: DecisionKind, pairs: Iterable[Pair], verdict: Verdict) -> None:
    """Remember a verdict on pairs; one that was reached before gives way. A thing and itself are no pair."""
    for one, other in dict.fromkeys(pair(*each) for each in pairs if each[0] != each[1]):
        row = operation.find(t.decision, kind=kind, a=one, b=other)
        if row is None:
            operation.insert(
                t.decision, {"id": new_id("v"), "kind": kind, "a": one, "b": other, "verdict": verdict}
            )
        else:
            operation.update(t.decision, row["id"], verdict=verdict)


def forget(operation: Operation, kind: DecisionKind, one: str, other: str) -> None:
    """Take back what was decided of two things, if anything was."""
    first, second = pair(one, other)
    rows = operation.find_all(t.decision, kind=kind, a=first, b=second)
    operation.delete(t.decision, [row["id"] for row in rows])


def decided(connection: Connection, kind: DecisionKind, things: Iterable[str]) -> dict[Pair, str]:
    """The verdicts on all pairs in which one of some things stands, by the pair."""
    d = t.decision.c
    verdicts: dict[Pair, str] = {}
    for batch in chunks(dict.fromkeys(things)):
        query = select(d.a, d.b, d.verdict).where(d.kind == kind, or_(d.a.in_(batch), d.b.in_(batch)))
        verdicts.update({(row.a, row.b): row.verdict for row in connection.execute(query)})
    return verdicts


def others(verdicts: dict[Pair, str], thing: str, verdict: Verdict) -> set[str]:
    """With what a thing was decided to be the same, or apart."""
    return {
        b if a == thing else a
        for (a, b), reached in verdicts.items()
        if reached == verdict and thing in (a, b)
    }


def connected(connection: Connection, kind: DecisionKind, things: Iterable[str]) -> set[str]:
    """Some things and all that was decided to be the same as one of them, also by way of others."""
    reached = set(things)
    level = reached
    while level:
        verdicts = decided(connection, kind, level)
        same = {thing for each, verdict in verdicts.items() if verdict == "same" for thing in each}
        level = same - reached
        reached = reached | level
    return reached
