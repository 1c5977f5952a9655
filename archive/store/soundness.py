"""Whether every row of an archive is as the program writes it: each that is not is named, table and id."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, Table, select, text, union_all
from sqlalchemy.engine import RowMapping
from sqlalchemy.exc import SQLAlchemyError

from archive.errors import ArchiveError
from archive.files.originals import is_digest
from archive.model import Original
from archive.store import tables as t
from archive.store.columns import metadata
from archive.store.statistics import all_originals
from archive.store.values import change_problem, problem, reason_of


def unsound_rows(connection: Connection) -> list[str]:
    """A line for every row that cannot be read back, holds what it never does, or points to what is gone."""
    found = [line for table in metadata.sorted_tables for line in _unsound(connection, table)]
    for look in (_dangling, _rings_of_tags, _broken_steps):
        try:
            found += look(connection)
        except (
            ArchiveError,
            SQLAlchemyError,
        ) as error:  # one that cannot be asked keeps nobody from the next
            found.append(reason_of(error))
    return found


def originals_to_check(connection: Connection) -> list[Original]:
    """Every file the archive knows to have; none where that cannot be read, which `unsound_rows` tells."""
    try:
        return all_originals(connection)
    except (ArchiveError, SQLAlchemyError):
        return []


def _broken_steps(connection: Connection) -> Iterator[str]:
    """Undos and redos of what was not to be undone or redone then."""
    stands: dict[int, bool] = {}
    o = t.operation.c
    for row in connection.execute(select(o.id, o.kind, o.target).order_by(o.id)):
        if row.kind == "do":
            stands[row.id] = True
        elif row.kind in ("undo", "redo"):
            if stands.get(row.target) is not (row.kind == "undo"):
                yield f"operation row {row.id}: it is the {row.kind} of {row.target}, which was not to be"
            stands[row.target] = row.kind == "redo"


def _unsound(connection: Connection, table: Table) -> list[str]:
    try:
        rows = connection.execute(select(table)).mappings()
        return [line for row in rows for line in _problems(table, row)]
    except (ArchiveError, SQLAlchemyError):
        return list(_one_by_one(connection, table))


def _one_by_one(connection: Connection, table: Table) -> Iterator[str]:
    """The same where the rows cannot be read together."""
    key = table.primary_key.columns[0]
    try:
        keys = connection.scalars(select(key)).all()
    except SQLAlchemyError as error:
        yield f"table {table.name}: {reason_of(error)}"
        return
    for row_id in keys:
        try:
            row = connection.execute(select(table).where(key == row_id)).mappings().first()
        except (ArchiveError, SQLAlchemyError) as error:
            yield f"{table.name} row {_named(row_id)}: {reason_of(error)}"
            continue
        if row is not None:
            yield from _problems(table, row)


def _problems(table: Table, row: RowMapping) -> Iterator[str]:
    reason = problem(table, tuple(row.values()))
    if reason is None and table is t.change:
        reason = change_problem(row)
    if reason is None and table is t.original and not is_digest(row["id"]):
        reason = "its id is no SHA-256"
    if reason is not None:
        yield f"{table.name} row {_named(row[table.primary_key.columns[0].name])}: {reason}"


def _dangling(connection: Connection) -> Iterator[str]:
    """Rows that point to what is gone, by foreign keys and by what no foreign key can say."""
    for name, rowid, target, _ in connection.execute(text("PRAGMA foreign_key_check")).all():
        table = metadata.tables.get(name)
        key = table.primary_key.columns[0] if table is not None else None
        where = text("rowid = :rowid").bindparams(rowid=rowid)
        row_id = rowid if key is None else connection.scalar(select(key).where(where))
        yield f"{name} row {_named(row_id)} points to a {target} that is gone"
    for table in t.DOMAIN_TABLES:
        for column in (column for column in table.columns if column.info.get("refers")):
            records = union_all(*(select(t.DOMAIN_BY_NAME[name].c.id) for name in column.info["refers"]))
            for row_id in connection.scalars(select(table.c.id).where(column.not_in(records))):
                yield f"{table.name} row {_named(row_id)} points to a record that is gone"


def _rings_of_tags(connection: Connection) -> Iterator[str]:
    above = {row.id: row.parent_id for row in connection.execute(select(t.tag.c.id, t.tag.c.parent_id))}
    sound: set[object] = {None}
    for tag_id in above:
        way: list[str] = []
        at: str | None = tag_id
        while at not in sound and at not in way:
            way.append(str(at))
            at = above.get(at or "")
        if at in way:
            yield f"tag row {_named(tag_id)} stands below itself"
        sound.update(way)


def _named(row_id: object) -> str:
    return str(row_id)[:80]
