"""Credit lines read anew where the agencies that they are read by are others now.

Finding and reading the lines takes as long as the archive is large, so it is done before the transaction that
stores what reads differently; within it only the lines are looked at that came or changed in the meantime.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from sqlalchemy import ColumnElement, Connection, func, or_, select, true

from archive.captions import Agency, Registry, default_registry
from archive.captions.text import fold_name, folded_text
from archive.curation.own_registry import own_agencies, own_of, registry_of
from archive.machine import without_collecting
from archive.model import Copyright, Credit, OpChanges, OperationName
from archive.store import tables as t
from archive.store.database import Database, beyond_ascii
from archive.store.drafts import DraftWriter
from archive.store.journal import Journal
from archive.store.operation import Operation
from archive.store.records import load_credits
from archive.store.rows import chunks

_BETWEEN = re.compile(r"[\W_]+")
_TRIES = 3
_MOST_LINES = 10_000
_MOST_PATTERNS = 8
"""More of them take as long as folding."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """What will read differently once an operation is done, as the archive stood at change `seq`."""

    own: tuple[Agency, ...]
    seq: int
    renewed: dict[str, Credit]


def do_and_read_anew(
    database: Database,
    journal: Journal,
    name: OperationName,
    act: Callable[[Operation], object],
    finish: Callable[[Operation], object] | None = None,
) -> OpChanges:
    """Do something that may change the agencies, and read anew the credit lines that it concerns, as one
    step; `finish` is done at its end, with those lines.

    Whoever changes the agencies in between makes the plan void; it is made again, twice at most: then the
    lines are read within the transaction, which keeps others waiting.
    """
    _make_ready()
    for _ in range(_TRIES - 1):
        plan = _plan(database, journal, name, act)
        try:
            with journal.operation(name) as operation:
                act(operation)
                if tuple(own_agencies(operation.connection)) != plan.own:
                    raise _Outdated
                _store(operation, _completed(operation.connection, plan))
                if finish is not None:
                    finish(operation)
                return operation.changes()
        except _Outdated:
            continue
    with journal.operation(name) as operation:
        before = registry_of(own_agencies(operation.connection))
        act(operation)
        follow(operation, before)
        if finish is not None:
            finish(operation)
        return operation.changes()


def _make_ready() -> None:
    """Load what reads lines before anybody waits: it comes with its first use, and has word lists to make."""
    from archive.captions import is_credit_word, read_again  # noqa: F401

    default_registry()


class _Outdated(Exception):
    """Somebody changed the agencies after the plan was made."""


def follow(operation: Operation, read_by: Registry) -> None:
    """Read anew within an operation what was read by a registry whose own agencies are others by now."""
    before, now = own_of(read_by), tuple(own_agencies(operation.connection))
    if before != now:
        registry = registry_of(now)
        ids = _lines_naming(operation.connection, changed_names(before, now))
        _store(operation, _readings(operation.connection, ids, registry))


def changed_names(before: Sequence[Agency], now: Sequence[Agency]) -> set[str]:
    """The names whose reading may differ: those that came or went, all names where kind or ties differ."""
    old, new = {agency.name: agency for agency in before}, {agency.name: agency for agency in now}
    names: set[str] = set()
    for name in old.keys() | new.keys():
        one, other = old.get(name), new.get(name)
        if one == other:
            continue
        # What ships under this name goes out of sight behind an own one, and comes back when that goes.
        shipped = default_registry().canonical(name)
        one, other = one or shipped or Agency(""), other or shipped or Agency("")
        if (one.kind, one.distributes) != (other.kind, other.distributes):
            names.update(one.names, other.names)
        else:
            names.update(set(one.names) ^ set(other.names))
    return {name for name in names if name}


def _plan(
    database: Database, journal: Journal, name: OperationName, act: Callable[[Operation], object]
) -> _Plan:
    with without_collecting(), journal.rehearsal(name) as operation:
        before = tuple(own_agencies(operation.connection))
        act(operation)
        now = tuple(own_agencies(operation.connection))
    with without_collecting(), database.reading() as connection:
        seq = connection.scalar(select(func.max(t.change.c.seq))) or 0
        if before == now:
            return _Plan(now, seq, {})
        ids = _lines_naming(connection, changed_names(before, now))
        return _Plan(now, seq, _readings(connection, ids, registry_of(now)))


def _completed(connection: Connection, plan: _Plan) -> dict[str, Credit]:
    """The plan's readings, with the lines that changed since it was made looked at again."""
    c = t.change.c
    # By number alone: by table, the changes of all credit lines that ever came would be gone through.
    newer = connection.execute(select(c.table_name, c.row_id).where(c.seq > plan.seq))
    ids = {row.row_id for row in newer if row.table_name == t.credit.name}
    if not ids:
        return plan.renewed
    return {key: credit for key, credit in plan.renewed.items() if key not in ids} | _readings(
        connection, sorted(ids), registry_of(plan.own)
    )


def _readings(connection: Connection, ids: Iterable[str], registry: Registry) -> dict[str, Credit]:
    """The lines that read differently by a registry, as they read now."""
    from archive.captions import read_again  # here: a search waits for no word lists

    # An agency sends thousands of pictures under a few hundred lines: each is read once.
    @lru_cache(_MOST_LINES)
    def otherwise(stored: Credit) -> Credit | None:
        credit = read_again(stored, registry)
        # A line in a great many parentheses loses more of them each time: its spans would not fit.
        return credit if credit.raw == stored.raw and _as_stored(credit) != stored else None

    renewed = (
        (credit_id, otherwise(stored))
        for batch in chunks(ids)
        for credit_id, stored in load_credits(connection, batch).items()
    )
    return {credit_id: credit for credit_id, credit in renewed if credit is not None}


def _store(operation: Operation, renewed: dict[str, Credit]) -> None:
    if renewed:
        DraftWriter(operation).credits.renew(renewed)


def _lines_naming(connection: Connection, names: Iterable[str]) -> list[str]:
    """The ids of credit lines of every layer in which one of some names occurs, however spaced."""
    folded = {part for name in names if (part := _BETWEEN.sub("", fold_name(name)))}
    if not folded:
        return []
    wanted = re.compile("|".join(sorted(map(re.escape, folded))))
    query = select(t.credit.c.id, t.credit.c.raw)
    lines = connection.execute(query.where(_may_hold(t.credit.c.raw, folded)))
    return sorted(line.id for line in lines if wanted.search(_BETWEEN.sub("", folded_text(line.raw))))


def _may_hold(line: ColumnElement[str], folded: Iterable[str]) -> ColumnElement[bool]:
    """What the database can tell by itself: a line of ASCII has all letters of a name that it holds, in their
    order. Folding each line takes ten times as long.
    """
    letters: list[str] = []
    for name in sorted((name for name in folded if name.isascii()), key=len):
        if not any(_in_order(other, name) for other in letters):
            letters.append(name)
    if len(letters) > _MOST_PATTERNS:
        return true()
    return or_(beyond_ascii(line), *(line.like(f"%{'%'.join(name)}%") for name in letters))


def _in_order(letters: str, name: str) -> bool:
    """Whether a name has all these letters in their order, so that who looks for them finds it."""
    left = iter(name)
    return all(letter in left for letter in letters)


def _as_stored(credit: Credit) -> Credit:
    """The credit as it is after being stored: a mark without holder and year leaves nothing."""
    return replace(credit, copyright=None) if credit.copyright == Copyright(None, None) else credit
