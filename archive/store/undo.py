"""Undo and redo, replayed from the journal; refused where they would contradict a later change.

The order is each person's own, the newest first, over restarts and over processes (`archive.store.steps`). An
operation further back, or a colleague's, can be undone by its number when no later one built on the rows it
wrote. One of very many changes is undone in batches (`archive.store.long_undo`).
"""

from __future__ import annotations

from sqlalchemy import Connection, select

from archive.errors import NotFound, Refused
from archive.model import OpChanges, OperationName, UndoStep
from archive.progress import Progress
from archive.store import tables
from archive.store.changes import read_changes
from archive.store.database import Database
from archive.store.journal import Journal
from archive.store.long_undo import LongReplay, count_changes
from archive.store.operation import Operation, undone
from archive.store.replay import Replay
from archive.store.steps import name_of, next_redo, next_undo, step
from archive.store.unfinished import unfinished

MANY_CHANGES = 20_000
"""Row changes that are undone in one transaction, which takes a second or two; more go in batches."""


class Undo:
    """Undo and redo over one journal, for the person who signs in it."""

    def __init__(self, database: Database, journal: Journal) -> None:
        self._database = database
        self._journal = journal
        self._long = LongReplay(database, journal)

    @property
    def _names(self) -> tuple[str, ...]:
        return self._journal.person.names

    def undo_step(self) -> UndoStep | None:
        """The person's own operation that `undo` would act on."""
        with self._database.reading() as connection:
            return step(connection, next_undo(connection, self._names))

    def redo_step(self) -> UndoStep | None:
        """The operation that `redo` would act on."""
        with self._database.reading() as connection:
            return step(connection, next_redo(connection, self._names))

    def broken_off(self) -> UndoStep | None:
        """An operation whose undo or redo of many batches nobody seems to be at any more, though it has not
        come to its end; the next undo or redo finishes it.
        """
        with self._database.reading() as connection:
            left = unfinished(connection)
            return step(connection, left.target) if left is not None and left.broken_off else None

    def undo(self, operation_id: int | None = None, progress: Progress | None = None) -> OpChanges:
        """Take back one operation, the person's newest if none is named.

        One that was broken off is finished first. Raises `Refused` if there is nothing to undo or a later
        change touched the same rows, `NotFound` for a number that is no operation, `Cancelled` where
        `progress` was cancelled; all is then as before.
        """
        progress = progress or Progress()
        finished = self._finish("undo", operation_id, progress)
        if finished is not None:
            return finished
        with self._database.reading() as connection:
            target = operation_id if operation_id is not None else next_undo(connection, self._names)
        if target is None:
            raise Refused("nothing-to-undo")
        with self._database.reading() as connection:
            name = _undoable(connection, target)
        return self._replay(target, name, "undo", progress)

    def redo(self, progress: Progress | None = None) -> OpChanges:
        """Do again what the person undid last, as long as the person did nothing new since.

        Raises `Refused`, and `Cancelled` as `undo` does.
        """
        progress = progress or Progress()
        finished = self._finish("redo", None, progress)
        if finished is not None:
            return finished
        with self._database.reading() as connection:
            target = next_redo(connection, self._names)
        if target is None:
            raise Refused("nothing-to-redo")
        with self._database.reading() as connection:
            name = name_of(connection, target) or OperationName("")
        return self._replay(target, name, "redo", progress)

    def _finish(self, kind: str, operation_id: int | None, progress: Progress) -> OpChanges | None:
        """Finish what was broken off; gives what that changed if it is what is asked for now."""
        if self._journal.is_previewing:
            return None
        with self._database.reading() as connection:
            left = unfinished(connection)
            if left is None:
                return None
            find = next_undo if kind == "undo" else next_redo
            target = operation_id if operation_id is not None else find(connection, self._names)
        is_asked_for = (left.target, left.kind) == (target, kind)
        if not is_asked_for and not left.broken_off:
            return None  # somebody is at it, and lets others in
        finished = self._long.finish(progress)
        return finished.changes if finished is not None and is_asked_for else None

    def _replay(self, target: int, name: OperationName, kind: str, progress: Progress) -> OpChanges:
        c = tables.change.c
        with self._database.reading() as connection:
            is_long = count_changes(connection, target) > MANY_CHANGES
            if is_long and not self._journal.is_previewing:
                return self._long.run(target, name, kind, progress)
        back = kind == "undo"
        query = select(tables.change).where(c.operation_id == target)
        with self._journal.operation(name, kind, target) as operation:
            refuse_late(operation, target, kind)
            query = query.order_by(c.seq.desc() if back else c.seq)
            Replay(operation, target, back=back).apply(read_changes(operation.connection, query))
            return operation.changes()


def _undoable(connection: Connection, operation_id: int) -> OperationName:
    """The name of an operation that may be undone by its number. Raises `NotFound`, `Refused`."""
    o = tables.operation.c
    row = connection.execute(
        select(o.code, o.details, o.kind, o.target).where(o.id == operation_id)
    ).one_or_none()
    if row is None:
        raise NotFound("no-operation", number=operation_id)
    name = OperationName(row.code, row.details)
    if row.kind == "final":
        raise Refused("not-undoable.final", number=operation_id, operation=name)
    if row.kind == "migration":
        raise Refused("not-undoable.archive", number=operation_id, operation=name)
    if row.kind != "do":
        key = "not-undoable.undo" if row.kind == "undo" else "not-undoable.redo"
        raise Refused(key, number=operation_id, target=row.target, operation=name)
    if undone(connection, [operation_id]):
        raise _already(name)
    return name


def _already(name: OperationName) -> Refused:
    return Refused("already-undone", operation=name)


def refuse_late(operation: Operation, target: int, kind: str) -> None:
    """Raise `Refused` if somebody undid or redid it between the look and the transaction."""
    is_undone = bool(undone(operation.connection, [target]))
    if kind == "undo" and is_undone:
        raise _already(operation.name)
    if kind == "redo" and not is_undone:
        raise Refused("already-redone", operation=operation.name)
