"""An undo or redo of very many changes: in batches, each a transaction, so that others write in between.

Before the first one, all that would refuse it is looked for, so that it is refused whole. From then on the
rows that are left are held (`archive.store.unfinished`): nobody else can change them or point to them, so
that it can always be finished, by whoever undoes or redoes next if its process dies. Cancelled, it turns
round and puts back what it did, which stands in the history as the opposite step.

A batch ends between two stories wherever the operation has any.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, exists, func, select
from sqlalchemy.exc import IntegrityError

from archive.errors import ArchiveError, Cancelled, Refused
from archive.model import OpChanges, OperationName
from archive.progress import Progress
from archive.store import tables
from archive.store.changes import Change, read_changes
from archive.store.database import Database, now
from archive.store.journal import Journal
from archive.store.operation import Operation, undone
from archive.store.replay import Replay, blame, columns_into, rows_now
from archive.store.unfinished import Unfinished, note_unfinished, unfinished
from archive.words import operation_words

BATCH = 10_000
"""Row changes, about two hundred stories with their photos: others wait a second at most."""
_ROOTS = frozenset((tables.article, tables.photo))
"""Tables with whose row a story or a photo begins."""
_OPPOSITE = {"undo": "redo", "redo": "undo"}


@dataclass(frozen=True, slots=True)
class Finished:
    """A long undo or redo that came to its end, and what the batches done here changed."""

    target: int
    kind: str
    changes: OpChanges


class LongReplay:
    """Undoes and redoes in batches, over one journal."""

    def __init__(self, database: Database, journal: Journal) -> None:
        self._database = database
        self._journal = journal

    def run(self, target: int, name: OperationName, kind: str, progress: Progress) -> OpChanges:
        """Replay a whole operation. Raises `Refused` before anything is done, and `Cancelled` once all is as
        it was.
        """
        progress.check()
        while self._under_way() is not None:
            self.finish(Progress())
        with self._database.reading() as connection:
            seen = _last_change(connection)
            refuse_all(connection, target, name, back=kind == "undo")
        with self._journal.operation(name, kind, target) as operation:
            if unfinished(operation.connection) is not None:
                raise Refused("under-way.long-undo")
            if bool(undone(operation.connection, [target])) == (kind == "undo"):
                raise Refused("already-undone" if kind == "undo" else "already-redone", operation=name)
            if _last_change(operation.connection) != seen:
                refuse_all(operation.connection, target, name, back=kind == "undo")
            first, last = _bounds(operation.connection, target)
            begun = Unfinished(operation.begin(), target, kind, last if kind == "undo" else first, now())
            note_unfinished(operation.connection, begun)
        return self._go_on(begun, name, progress)

    def finish(self, progress: Progress) -> Finished | None:
        """Do what is left of one that was broken off; None if there is none by now."""
        left = self._under_way()
        if left is None:
            return None
        with self._database.reading() as connection:
            o = tables.operation.c
            row = connection.execute(select(o.code, o.details).where(o.id == left.operation_id)).one()
        changes = self._go_on(left, OperationName(row.code, row.details), progress)
        return Finished(left.target, left.kind, changes)

    def _under_way(self) -> Unfinished | None:
        with self._database.reading() as connection:
            return unfinished(connection)

    def _go_on(self, left: Unfinished, name: OperationName, progress: Progress) -> OpChanges:
        whole = _Told(left.operation_id, name)
        try:
            self._all_batches(left, name, progress, whole)
        except Cancelled:
            self._turn_round(left, name, whole)
            raise Cancelled("cancelled.turned-round", operation=name) from None
        except Refused:  # what must be unique stands there since, in a row that was not there before
            self._turn_round(left, name, whole)
            raise
        return whole.changes()

    def _all_batches(self, left: Unfinished, name: OperationName, progress: Progress, told: _Told) -> None:
        with self._database.reading() as connection:
            first, last = _bounds(connection, left.target)
        size = BATCH
        while True:
            try:
                after = self._batch(left.operation_id, name, size, told)
            except ArchiveError as error:
                # A batch whose rows need others that come later: it must hold these too.
                if not isinstance(error.__cause__, IntegrityError) or size > last - first:
                    raise
                size *= 2
                continue
            if after is None:
                return
            size = BATCH
            done = last - after.next if after.kind == "undo" else after.next - first
            progress.step(done, last - first + 1, operation_words(name))

    def _batch(self, operation_id: int, name: OperationName, size: int, told: _Told) -> Unfinished | None:
        """The next batch in a transaction of its own; gives how far it came, None once all is done."""
        with self._continued(operation_id, name) as operation:
            left = unfinished(operation.connection)
            if left is None or left.operation_id != operation_id:
                return None  # somebody else finished it
            back = left.kind == "undo"
            changes = _cut(read_changes(operation.connection, _next_changes(left, size + 1)), size, back)
            Replay(operation, left.target, back=back).apply(changes)
            following = _following(operation.connection, left, changes)
            note_unfinished(operation.connection, following)
            made = operation.changes()
        told.add(made)
        return following

    def _turn_round(self, begun: Unfinished, name: OperationName, told: _Told) -> None:
        """Put back what was done until now, as an operation of the opposite kind."""
        kind = _OPPOSITE[begun.kind]
        with self._journal.operation(name, kind, begun.target) as operation:
            left = unfinished(operation.connection)
            if left is None or left.operation_id != begun.operation_id:
                return
            back_from = left.next + 1 if kind == "redo" else left.next - 1
            turned = Unfinished(operation.begin(), left.target, kind, back_from, now())
            note_unfinished(operation.connection, turned)
        self._all_batches(turned, name, Progress(), told)

    def _continued(self, operation_id: int, name: OperationName) -> AbstractContextManager[Operation]:
        return self._journal.operation(name, operation_id=operation_id)


class _Told:
    """What several batches changed."""

    def __init__(self, operation_id: int, name: OperationName) -> None:
        self._all = OpChanges(operation_id, name, 0)

    def add(self, made: OpChanges) -> None:
        """Take in what one batch changed."""
        self._all = dataclasses.replace(
            self._all,
            seq=max(self._all.seq, made.seq),
            records=self._all.records | made.records,
            tables=self._all.tables | made.tables,
        )

    def changes(self) -> OpChanges:
        """What all of them changed."""
        return self._all


# --- What would refuse it ---------------------------------------------------------------------------


def refuse_all(connection: Connection, target: int, name: OperationName, *, back: bool) -> None:
    """Raise `Refused` if a row of an operation is no longer what it left, or another one points to a row that
    would go.

    Only rows that a later change touched are looked at: nothing changes past the journal. So where others
    changed nothing since, there is nothing to look for.
    """
    first, _ = _bounds(connection, target)
    own = count_changes(connection, target)
    others = _last_change(connection) - first + 1 - own
    if not others:
        return
    for table_name in connection.scalars(_tables_of(target)).all():
        table = tables.DOMAIN_BY_NAME[table_name]
        # From the side of which there is less: others may have changed a few rows, or millions.
        query = _touched_since(target, table_name) if own < others else _touching(target, table_name, first)
        touched = connection.scalars(query).all()
        now_there = rows_now(connection, table, touched)
        for row_id in touched:
            if now_there.get(row_id) != _left(connection, target, table_name, row_id, back):
                raise blame(connection, table, row_id, target, name, back=back)
        if back:
            _refuse_pointing(connection, target, table_name, name)


def _tables_of(target: int) -> Select[Any]:
    c = tables.change.c
    return select(c.table_name).where(c.operation_id == target).distinct()


def _touched_since(target: int, table_name: str) -> Select[Any]:
    """The rows of an operation, of one table, that others changed after it did."""
    own, later = tables.change.alias("own"), tables.change.alias("later")
    other = exists(select(later.c.seq)).where(
        later.c.table_name == own.c.table_name,
        later.c.row_id == own.c.row_id,
        later.c.seq > own.c.seq,
        later.c.operation_id != target,
    )
    return (
        select(own.c.row_id)
        .where(own.c.operation_id == target, own.c.table_name == table_name, other)
        .distinct()
    )


def _touching(target: int, table_name: str, first: int) -> Select[Any]:
    """The same rows as `_touched_since`, found from what others changed after the operation's `first`."""
    own, later = tables.change.alias("own"), tables.change.alias("later")
    # What is added to a column keeps SQLite from its index, so that `later` is gone through by its number and
    # `own` looked up by its row: it would go through all changes of the operation for each of the others.
    touched = exists(select(own.c.seq)).where(
        own.c.table_name == later.c.table_name,
        own.c.row_id == later.c.row_id,
        own.c.seq < later.c.seq,
        own.c.operation_id + 0 == target,
    )
    others = (later.c.seq > first, later.c.operation_id != target, later.c.table_name + "" == table_name)
    return select(later.c.row_id).where(*others, touched).distinct()


def _left(connection: Connection, target: int, table_name: str, row_id: str, back: bool) -> Any:
    """What a row was after an operation, or what it was before it where that is to be done again."""
    c = tables.change.c
    row = (
        select(c.before, c.after)
        .where(c.table_name == table_name, c.row_id == row_id, c.operation_id == target)
        .order_by(c.seq.desc() if back else c.seq)
        .limit(1)
    )
    found = connection.execute(row).one()
    return found.after if back else found.before


def _refuse_pointing(connection: Connection, target: int, table_name: str, name: OperationName) -> None:
    """Refuse to leave rows behind that point to one that the operation brought."""
    c = tables.change.c
    brought = select(c.row_id).where(c.operation_id == target, c.table_name == table_name, c.before.is_(None))
    for table, column in columns_into(table_name):
        own = select(c.row_id).where(c.operation_id == target, c.table_name == table.name)
        query = select(table.c.id).where(column.in_(brought), table.c.id.not_in(own)).limit(1)
        found = connection.scalar(query)
        if found is not None:
            raise blame(connection, table, found, target, name, back=True, did="added")


# --- Which changes come next ------------------------------------------------------------------------


def _last_change(connection: Connection) -> int:
    return connection.scalar(select(func.max(tables.change.c.seq))) or 0


def count_changes(connection: Connection, target: int) -> int:
    """How many changes an operation is made of."""
    c = tables.change.c
    return connection.scalar(select(func.count()).where(c.operation_id == target)) or 0


def _bounds(connection: Connection, target: int) -> tuple[int, int]:
    """The first and the last change of an operation."""
    c = tables.change.c
    query = select(func.min(c.seq), func.max(c.seq)).where(c.operation_id == target)
    first, last = connection.execute(query).one()
    return first or 0, last or 0


def _next_changes(left: Unfinished, limit: int) -> Select[Any]:
    c = tables.change.c
    query = select(tables.change).where(c.operation_id == left.target)
    if left.kind == "undo":
        return query.where(c.seq <= left.next).order_by(c.seq.desc()).limit(limit)
    return query.where(c.seq >= left.next).order_by(c.seq).limit(limit)


def _cut(changes: Sequence[Change], size: int, back: bool) -> Sequence[Change]:
    """The first `size` changes, or so many fewer that the rest begins, or ends, with a whole story."""
    if len(changes) <= size:
        return changes
    begins = [
        n
        for n, change in enumerate(changes)
        if change.table in _ROOTS and change.before is None and change.after
    ]
    # Backwards a story ends with the row that it begins with; forwards the next one's stays outside.
    ends = [n + 1 if back else n for n in begins]
    return changes[: max((end for end in ends if 0 < end <= size), default=size)]


def _following(connection: Connection, left: Unfinished, done: Sequence[Change]) -> Unfinished | None:
    if not done:
        return None
    back = left.kind == "undo"
    after = dataclasses.replace(left, next=done[-1].seq - 1 if back else done[-1].seq + 1, at=now())
    return after if connection.execute(_next_changes(after, 1)).first() else None
