"""Which step is next: every person's own, newest first, whoever else works in between.

Steps are found from the newest on by the index over who did them, and the search ends at the first that will
do; nobody reads all operations for it.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import Connection, func, select

from archive.model import OperationName, UndoStep
from archive.store import tables
from archive.store.unfinished import unfinished

_AT_ONCE = 16
_STEPS = ("do", "undo", "redo")
"""What a migration did is no step of anybody."""


@dataclass(frozen=True, slots=True)
class _Event:
    """Something that one person did: `target` is what it did, took back, or did again."""

    id: int
    kind: str
    target: int


def next_undo(connection: Connection, names: Sequence[str]) -> int | None:
    """The newest operation of a person that stands: nobody's last word on it was to undo it."""
    broken_off = _own_unfinished(connection, "undo", names)
    if broken_off is not None:
        return broken_off
    for events in _in_batches(_newest_first(connection, names)):
        last = _last_words(connection, (event.target for event in events))
        for event in events:
            stands = last.get(event.target, (0, "do"))[1] != "undo"
            if stands and (event.kind == "do" or _is_own(connection, event.target, names)):
                return event.target
    return None


def next_redo(connection: Connection, names: Sequence[str]) -> int | None:
    """What a person undid last and nobody touched since, as long as the person did nothing new."""
    broken_off = _own_unfinished(connection, "redo", names)
    if broken_off is not None:
        return broken_off
    for events in _in_batches(_newest_first(connection, names)):
        last = _last_words(connection, (event.target for event in events))
        for event in events:
            if event.kind == "do":
                return None
            if last[event.target] == (event.id, "undo"):
                return event.target
    return None


def _own_unfinished(connection: Connection, kind: str, names: Sequence[str]) -> int | None:
    """The person's own operation that an undo or redo took back, or did again, in part only."""
    left = unfinished(connection)
    if left is None or left.kind != kind or not _is_own(connection, left.target, names):
        return None
    return left.target


def step(connection: Connection, operation_id: int | None) -> UndoStep | None:
    """An operation as a step, None for None."""
    name = None if operation_id is None else name_of(connection, operation_id)
    return None if operation_id is None or name is None else UndoStep(operation_id, name)


def name_of(connection: Connection, operation_id: int, kind: str = "do") -> OperationName | None:
    """What an operation of a kind is called; None for a number that is none."""
    o = tables.operation.c
    row = connection.execute(select(o.code, o.details).where(o.id == operation_id, o.kind == kind)).first()
    return None if row is None else OperationName(row.code, row.details)


def _newest_first(connection: Connection, names: Sequence[str]) -> Iterator[_Event]:
    """What a person did under any of the names; read from the index a few at a time."""
    return heapq.merge(*(_signed(connection, name) for name in names), key=lambda event: -event.id)


def _signed(connection: Connection, name: str) -> Iterator[_Event]:
    o = tables.operation.c
    query = select(o.id, o.kind, o.target).where(o.who == name).order_by(o.id.desc())
    below: int | None = None
    size = _AT_ONCE
    while True:
        rows = connection.execute((query if below is None else query.where(o.id < below)).limit(size)).all()
        for row in rows:
            if row.kind in _STEPS:
                yield _Event(row.id, row.kind, row.id if row.kind == "do" else row.target)
        if len(rows) < size:
            return
        below, size = rows[-1].id, size * 2


def _in_batches(events: Iterator[_Event]) -> Iterator[list[_Event]]:
    size = _AT_ONCE
    while batch := list(islice(events, size)):
        yield batch
        size = min(size * 2, 400)


def _last_words(connection: Connection, targets: Iterable[int]) -> dict[int, tuple[int, str]]:
    """The last undo or redo of each of these operations: its number and kind."""
    o = tables.operation.c
    newest = select(func.max(o.id)).where(o.target.in_(set(targets))).group_by(o.target)
    rows: Sequence[Any] = connection.execute(select(o.target, o.id, o.kind).where(o.id.in_(newest))).all()
    return {row.target: (row.id, row.kind) for row in rows}


def _is_own(connection: Connection, operation_id: int, names: Sequence[str]) -> bool:
    o = tables.operation.c
    return connection.scalar(select(o.who).where(o.id == operation_id)) in names
