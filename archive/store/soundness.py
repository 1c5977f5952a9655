"""Whether rows are as the program writes them: each that is not is named, table and id."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table, select, text, union_all
from sqlalchemy.exc import SQLAlchemyError

from archive.errors import ArchiveError
from archive.files.originals import is_digest
from archive.model.said import Said, TableName, Why
from archive.store import tables as t
from archive.store.columns import Json, from_json, metadata
from archive.store.unfinished import unfinished
from archive.store.values import change_problem, problem, reason_of


class Unsound(NamedTuple):
    """A row that is not as it should be, and why; `id` is "" where the whole table is meant."""

    table: str
    id: str
    what: Why


def row_problem(table: Table, row: Mapping[str, Any]) -> Why | None:
    """What is wrong with a row as the driver gives it, with JSON as text, None if nothing."""
    values = dict(row)
    try:
        for name in json_columns(table):
            values[name] = from_json(values[name])
    except ArchiveError as error:
        return reason_of(error)
    reason = problem(table, tuple(values.values()))
    if reason is None and table is t.change:
        reason = change_problem(values)
    if reason is None and table is t.original and not is_digest(values["id"]):
        reason = Said.of("row.no-digest")
    return reason


@cache
def json_columns(table: Table) -> tuple[str, ...]:
    """The columns of a table that hold JSON."""
    return tuple(column.name for column in table.columns if isinstance(column.type, Json))


def unsound_steps_and_ties(connection: Connection) -> list[Unsound]:
    """Rows that point to what is gone or stand below themselves, and steps that cannot have been."""
    found: list[Unsound] = []
    for look in (_dangling, _rings_of_tags, _broken_steps):
        try:
            found += look(connection)
        except (ArchiveError, SQLAlchemyError) as error:  # one that cannot be asked hides no other
            found.append(Unsound("", "", reason_of(error)))
    return found


def _dangling(connection: Connection) -> Iterator[Unsound]:
    """Rows that point to what is gone, by foreign keys and by what no foreign key can say."""
    for name, rowid, target, _ in connection.execute(text("PRAGMA foreign_key_check")).all():
        table = metadata.tables.get(name)
        key = table.primary_key.columns[0] if table is not None else None
        where = text("rowid = :rowid").bindparams(rowid=rowid)
        row_id = rowid if key is None else connection.scalar(select(key).where(where))
        yield Unsound(name, _named(row_id), Said.of("row.dangling", table=TableName(target)))
    for table in t.DOMAIN_TABLES:
        for column in (column for column in table.columns if column.info.get("refers")):
            records = union_all(*(select(t.DOMAIN_BY_NAME[name].c.id) for name in column.info["refers"]))
            for row_id in connection.scalars(select(table.c.id).where(column.not_in(records))):
                yield Unsound(table.name, _named(row_id), Said.of("row.dangling-record"))


def _rings_of_tags(connection: Connection) -> Iterator[Unsound]:
    above = {row.id: row.parent_id for row in connection.execute(select(t.tag.c.id, t.tag.c.parent_id))}
    sound: set[object] = {None}
    for tag_id in above:
        way: list[str] = []
        at: str | None = tag_id
        while at not in sound and at not in way:
            way.append(str(at))
            at = above.get(at or "")
        if at in way:
            yield Unsound("tag", _named(tag_id), Said.of("row.below-itself"))
        sound.update(way)


def _broken_steps(connection: Connection) -> Iterator[Unsound]:
    """Undos and redos of what was not to be undone or redone then."""
    stands: dict[int, bool] = {}
    o = t.operation.c
    left = unfinished(connection)
    for number in connection.scalars(select(o.id).where(o.pending != 0)):
        if left is None or left.operation_id != number:
            yield Unsound("operation", str(number), Said.of("row.nothing-left"))
    for row in connection.execute(select(o.id, o.kind, o.target).order_by(o.id)):
        if row.kind == "do":
            stands[row.id] = True
        elif row.kind in ("undo", "redo"):
            if stands.get(row.target) is not (row.kind == "undo"):
                key = "row.wrong-undo" if row.kind == "undo" else "row.wrong-redo"
                yield Unsound("operation", str(row.id), Said.of(key, number=row.target))
            stands[row.target] = row.kind == "redo"


def _named(row_id: object) -> str:
    return str(row_id)[:80]
