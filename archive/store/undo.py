"""Undo and redo, replayed from the journal; refused where they would contradict a later change.

The order is the newest first, over restarts and over processes. An older operation can be undone by its
number when no later one built on the rows it wrote.
"""

from __future__ import annotations

from sqlalchemy import Connection, Table, select
from sqlalchemy.engine import RowMapping

from archive.errors import NotFound, Refused
from archive.model import OpChanges, OperationName, UndoStep
from archive.store import tables
from archive.store.database import Database
from archive.store.journal import Journal, Operation, chunks, current_row, undone
from archive.store.values import bad_row, change_problem, fetch
from archive.words import operation_words


class Undo:
    """Undo and redo over one journal."""

    def __init__(self, database: Database, journal: Journal) -> None:
        self._database = database
        self._journal = journal

    def steps(self) -> tuple[UndoStep | None, UndoStep | None]:
        """The operations that `undo` and `redo` would act on."""
        with self._database.reading() as connection:
            to_undo, to_redo = _next(connection)
            return _step(connection, to_undo), _step(connection, to_redo)

    def undo(self, operation_id: int | None = None) -> OpChanges:
        """Take back one operation, the newest if none is named.

        Raises `Refused` if there is nothing to undo or a later change touched the same rows, `NotFound`
        for a number that is no operation.
        """
        with self._database.reading() as connection:
            target = operation_id if operation_id is not None else _next(connection)[0]
            if target is None:
                raise Refused("There is nothing to undo.", code="nothing-to-undo")
            name = _name(connection, target)
            if name is None:
                raise NotFound(f"The history has no operation {target}.")
            if undone(connection, [target]):
                raise Refused(f"“{operation_words(name)}” is undone already.", code="already-undone")
        return self._replay(target, name, "undo")

    def redo(self) -> OpChanges:
        """Do again what was undone last, as long as nothing new was done since. Raises `Refused`."""
        with self._database.reading() as connection:
            _, target = _next(connection)
            if target is None:
                raise Refused("There is nothing to redo.", code="nothing-to-redo")
            name = _name(connection, target) or OperationName("")
        return self._replay(target, name, "redo")

    def _replay(self, target: int, name: OperationName, kind: str) -> OpChanges:
        back = kind == "undo"
        with self._journal.operation(name, kind, target) as operation:
            steps = _changes_of(operation.connection, target)
            if back:
                steps.reverse()
            expected: dict[tuple[str, str], object] = {}
            for step in steps:
                table, row_id = tables.DOMAIN_BY_NAME[step["table_name"]], step["row_id"]
                found, to = step["after"], step["before"]
                if not back:
                    found, to = to, found
                now = operation.seeing(table)
                if (table.name, row_id) not in expected and current_row(now, table, row_id) != found:
                    raise Refused(_blame(now, table, row_id, target, name, kind), code="changed-since")
                operation.put(table, row_id, to)
                expected[table.name, row_id] = to
            _refuse_dangling(operation, expected, name)
            return operation.changes()


def _next(connection: Connection) -> tuple[int | None, int | None]:
    """The operations that undo and redo would act on, None where there is nothing.

    Walks them as an editor's two stacks: a new one empties the stack of what can be redone.
    """
    stacks = _Stacks(connection)
    for operation_id, reason in stacks.broken:
        raise bad_row("operation", operation_id, reason)
    done, taken_back = stacks.done, stacks.taken_back
    return (done[-1] if done else None), (taken_back[-1] if taken_back else None)


def broken_steps(connection: Connection) -> list[tuple[int, str]]:
    """Operations that no undo or redo of ours left so, by id, each with what is wrong."""
    return _Stacks(connection).broken


class _Stacks:
    """What was done and can be undone, and what was undone and can be done again, the newest last."""

    def __init__(self, connection: Connection) -> None:
        self.done: list[int] = []
        self.taken_back: list[int] = []
        self.broken: list[tuple[int, str]] = []
        o = tables.operation.c
        for row in connection.execute(
            select(o.id, o.kind, o.target).where(o.kind != "migration").order_by(o.id)
        ):
            if row.kind == "do":
                self.done.append(row.id)
                self.taken_back.clear()
            elif row.kind == "undo":
                self._move(row.id, row.target, self.done, self.taken_back)
            elif row.kind == "redo":
                self._move(row.id, row.target, self.taken_back, self.done)
            else:
                self.broken.append((row.id, f"kind holds {str(row.kind)[:40]!r}, which it never does"))

    def _move(self, operation_id: int, target: int | None, source: list[int], into: list[int]) -> None:
        if target is None or target not in source:
            self.broken.append((operation_id, f"it undoes or redoes operation {target}, which was not to be"))
            return
        source.remove(target)
        into.append(target)


def _step(connection: Connection, operation_id: int | None) -> UndoStep | None:
    name = _name(connection, operation_id)
    return None if operation_id is None or name is None else UndoStep(operation_id, name)


def _name(connection: Connection, operation_id: int | None) -> OperationName | None:
    if operation_id is None:
        return None
    o = tables.operation.c
    row = connection.execute(select(o.code, o.details).where(o.id == operation_id, o.kind == "do")).first()
    return None if row is None else OperationName(row.code, row.details)


def _changes_of(connection: Connection, operation_id: int) -> list[RowMapping]:
    """The changes of an operation in order. Raises `BadRow` where one is none that the program wrote."""
    c = tables.change.c
    query = select(tables.change).where(c.operation_id == operation_id).order_by(c.seq)
    rows = fetch(connection, tables.change, query)
    for row in rows:
        if reason := change_problem(row):
            raise bad_row("change", row["seq"], reason)
    return rows


def _blame(
    connection: Connection,
    table: Table,
    row_id: str,
    target: int,
    name: OperationName,
    kind: str,
    did: str = "changed",
) -> str:
    """Name the operation that stands in the way."""
    c, o = tables.change.c, tables.operation.c
    query = (
        select(o.code, o.details, o.id)
        .join(tables.change, c.operation_id == o.id)
        .where(c.table_name == table.name, c.row_id == row_id, o.id > target)
        .order_by(c.seq.desc())
        .limit(1)
    )
    row = connection.execute(query).first()
    what = table.name.replace("_", " ")
    later = "it changed since"
    if row is not None:
        words = operation_words(OperationName(row.code, row.details))
        later = f"“{words}” (operation {row.id}) {did} a {what} of it since"
    done = "undone" if kind == "undo" else "redone"
    return f"“{operation_words(name)}” cannot be {done}: {later}. Undo that first."


def _refuse_dangling(
    operation: Operation, images: dict[tuple[str, str], object], name: OperationName
) -> None:
    """Refuse to leave rows behind that point to one that is gone (a tag on an article whose import goes)."""
    gone: dict[str, list[str]] = {}
    for (table_name, row_id), image in images.items():
        if image is None:
            gone.setdefault(table_name, []).append(row_id)
    for table in tables.DOMAIN_TABLES:
        for column in table.columns:
            targets = column.info.get("refers") or [key.column.table.name for key in column.foreign_keys]
            for ids in (ids for target in targets for ids in chunks(gone.get(target, ()))):
                found = operation.connection.scalar(select(table.c.id).where(column.in_(ids)).limit(1))
                if found is not None:
                    blame = _blame(operation.connection, table, found, 0, name, "undo", did="added")
                    raise Refused(blame, code="changed-since")
