"""Changes of one operation put back, or done again, table by table in sets.

What a row was left as, and what it is to be, is worked out over all changes of the row first; so whatever
their number, a table costs a few statements for some hundred rows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Table,
    UniqueConstraint,
    and_,
    bindparam,
    func,
    literal,
    select,
    union_all,
)
from sqlalchemy.exc import IntegrityError
from sqlalchemy.sql.visitors import replacement_traverse

from archive.errors import Refused
from archive.model import OperationName
from archive.model.said import Code, Said
from archive.store import tables
from archive.store.changes import Change
from archive.store.images import Pair, Row, rows_of
from archive.store.operation import Operation
from archive.store.rows import chunks
from archive.store.unfinished import targets_of

Images = dict[str, Pair]
"""Rows by id: what the operation left, and what is to stand there."""


class Replay:
    """The replay of one operation, `target`, backwards or forwards, within another."""

    def __init__(self, operation: Operation, target: int, *, back: bool) -> None:
        self._operation = operation
        self._target = target
        self._back = back

    def apply(self, changes: Iterable[Change]) -> None:
        """Replay these changes, the first to be replayed first.

        Raises `Refused` where a row is no longer what the operation left, where another stands in its place,
        or where one would be left pointing to a row that is gone.
        """
        images = self._images(changes)
        for table, rows in images.items():
            self._refuse_changed(table, rows)
        for table, rows in images.items():
            self._put(table, rows)
        gone = {
            table.name: [row_id for row_id, (_, to) in rows.items() if to is None]
            for table, rows in images.items()
        }
        found = pointing_at(self._operation.connection, gone)
        if found is not None:
            raise self._blame(*found, did="added")

    def _images(self, changes: Iterable[Change]) -> dict[Table, Images]:
        images: dict[Table, Images] = defaultdict(dict)
        for _, table, row_id, before, after in changes:
            rows = images[table]
            left, to = (after, before) if self._back else (before, after)
            rows[row_id] = rows.get(row_id, (left,))[0], to
        return images

    def _refuse_changed(self, table: Table, rows: Images) -> None:
        now = rows_now(self._operation.seeing(table), table, rows)
        for row_id, (left, _) in rows.items():
            if now.get(row_id) != (left and left.row):
                raise self._blame(table, row_id)

    def _put(self, table: Table, rows: Images) -> None:
        try:
            self._operation.put_images(table, rows.values())
        except IntegrityError as error:
            other = _in_the_way(self._operation.seeing(table), table, rows)
            if other is None:
                raise
            raise self._blame(table, other, did="added") from error

    def _blame(self, table: Table, row_id: str, did: str = "changed") -> Refused:
        return blame(
            self._operation.seeing(table),
            table,
            row_id,
            self._target,
            self._operation.name,
            back=self._back,
            did=did,
        )


def rows_now(connection: Connection, table: Table, ids: Iterable[str]) -> dict[str, Row]:
    """Rows as they stand now, by id; ids that are none are left out."""
    return {row["id"]: row for row in rows_of(connection, table, ids)}


def pointing_at(connection: Connection, gone: Mapping[str, Iterable[str]]) -> tuple[Table, str] | None:
    """A row that points to one of these, by table and id; None if none does."""
    for name, ids in gone.items():
        pointing = list(columns_into(name))
        for batch in chunks(ids) if pointing else ():
            each = [
                select(literal(table.name).label("name"), table.c.id).where(
                    column.in_(bindparam("gone", expanding=True))
                )
                for table, column in pointing
            ]
            row = connection.execute(union_all(*each).limit(1), {"gone": batch}).first()
            if row is not None:
                return tables.DOMAIN_BY_NAME[row[0]], row[1]
    return None


def columns_into(name: str) -> Iterator[tuple[Table, Column[Any]]]:
    """The columns, each with its table, that may point into a table."""
    for table in tables.DOMAIN_TABLES:
        for column in table.columns:
            if name in targets_of(column):
                yield table, column


def blame(
    connection: Connection,
    table: Table,
    row_id: str,
    target: int,
    name: OperationName,
    *,
    back: bool,
    did: str = "changed",
) -> Refused:
    """Why operation `target` cannot be undone, or redone if not `back`: the newest other one at this row."""
    c, o = tables.change.c, tables.operation.c
    this_row = and_(c.table_name == table.name, c.row_id == row_id)
    own = select(func.max(c.seq)).where(this_row, c.operation_id == target).scalar_subquery()
    query = (
        select(o.code, o.details, o.id)
        .join(tables.change, c.operation_id == o.id)
        .where(this_row, c.seq > func.coalesce(own, 0))
        .order_by(c.seq.desc())
        .limit(1)
    )
    row = connection.execute(query).first()
    if row is None:
        return Refused("changed-since.undo" if back else "changed-since.redo", operation=name)
    later = Said.of(
        "later-operation.changed" if did == "changed" else "later-operation.added",
        operation=OperationName(row.code, row.details),
        number=Said.of("operation-number", number=row.id),
        table=Code(table.name),
    )
    return Refused("changed-since.undo-by" if back else "changed-since.redo-by", operation=name, later=later)


def _in_the_way(connection: Connection, table: Table, rows: Images) -> str | None:
    """The id of a row that holds what must be unique of one that is to come, None if none does."""
    coming = {row_id: to.row for row_id, (_, to) in rows.items() if to is not None}
    for row_id, to in coming.items():
        for key in _unique_keys(table):
            same = and_(*(part == _of_image(part, to) for part in key))
            other = connection.scalar(select(table.c.id).where(same, table.c.id != row_id).limit(1))
            if other is not None:
                return str(other)
    return None


def _unique_keys(table: Table) -> Iterator[list[Any]]:
    """The columns or expressions of each key of a table that is unique besides its id."""
    for constraint in table.constraints:
        if isinstance(constraint, UniqueConstraint):
            yield list(constraint.columns)
    for index in table.indexes:
        if index.unique:
            yield list(index.expressions)


def _of_image(part: Any, image: Row) -> Any:
    """What a column or an expression over columns is for an image."""

    def value(element: Any, **_: Any) -> Any:
        if isinstance(element, Column):
            return literal(image[element.name], element.type)
        return None

    return replacement_traverse(part, {}, value)
