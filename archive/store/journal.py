"""The one way to write: a named operation that records every row before and after.

Undo, redo, history, the index feed and the refresh of the screen are all derived from what stands here.
An undo is an operation too, of kind "undo" with the undone one as its target: the journal only grows, and
whoever follows it by sequence number sees undone rows change back like any other change.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import Any

from sqlalchemy import Connection, Insert, Table, Text, func, select, type_coerce

from archive.errors import Cancelled
from archive.model import OpChanges
from archive.store import tables
from archive.store.database import Database, now

Row = dict[str, Any]
_CHUNK = 400
_MOST_WAITING = 2000


def new_id(kind: str) -> str:
    """An opaque identifier for the archive's life: a letter for the kind, 14 hex digits."""
    return f"{kind}{secrets.token_hex(7)}"


class Operation:
    """A named operation under way. Writes rows and notes each change; made by `Journal.operation` only.

    The operation's own row is written with its first change, so one that changed nothing leaves no trace.
    Inserted rows wait, so that many go to the database in one statement; whoever asks for rows sees them.
    """

    def __init__(
        self, connection: Connection, name: str, who: str, kind: str = "do", target: int | None = None
    ) -> None:
        self._connection = connection
        self.name = name
        self._who = who
        self._kind = kind
        self._target = target
        self.id: int | None = None
        self._records: set[str] = set()
        self._tables: set[str] = set()
        self._waiting: dict[Table, list[Row]] = {}
        self._noted: list[Row] = []

    @property
    def connection(self) -> Connection:
        """The transaction, with all that was written in it. To be asked for anew after each write."""
        self.flush()
        return self._connection

    def seeing(self, table: Table) -> Connection:
        """The transaction, with all that was written to one table in it: cheaper than `connection`."""
        rows = self._waiting.pop(table, None)
        if rows:
            self._connection.execute(_insert(table), rows)
        return self._connection

    def flush(self) -> None:
        """Write what waits; called before the transaction ends."""
        for table in list(self._waiting):
            self.seeing(table)
        if self._noted:
            noted, self._noted = self._noted, []
            self._connection.execute(_insert(tables.change), noted)

    def insert(self, table: Table, row: Mapping[str, Any]) -> str:
        """Insert one row; gives its id."""
        self.insert_many(table, [row])
        return str(row["id"])

    def insert_many(self, table: Table, rows: Iterable[Mapping[str, Any]]) -> None:
        """Insert rows, each a mapping that holds an "id"; columns left out become NULL."""
        whole: list[Row] = [{column.name: row.get(column.name) for column in table.columns} for row in rows]
        if whole:
            self._waiting.setdefault(table, []).extend(whole)
            self._note(table, [(None, row) for row in whole])

    def update(self, table: Table, row_id: str, **values: Any) -> None:
        """Set columns of one row. Setting what already stands records nothing."""
        before = self._row(table, row_id)
        after = {**before, **values}
        if after != before:
            self._connection.execute(table.update().where(table.c.id == row_id).values(**values))
            self._note(table, [(before, after)])

    def delete(self, table: Table, row_ids: Iterable[str]) -> None:
        """Delete rows by id; ids that are none are passed over."""
        for batch in chunks(row_ids):
            gone = table.c.id.in_(batch)
            connection = self.seeing(table)
            rows = connection.execute(select(table).where(gone).order_by(table.c.id)).mappings().all()
            if rows:
                connection.execute(table.delete().where(gone))
                self._note(table, [(dict(row), None) for row in rows])

    def put(self, table: Table, row_id: str, image: Row | None) -> None:
        """Make one row equal to an image from the journal; None removes it."""
        before = current_row(self.seeing(table), table, row_id)
        if before == image:
            return
        if image is None:
            self.delete(table, [row_id])
        elif before is None:
            self.insert(table, image)
        else:
            self.update(table, row_id, **image)

    def find(self, table: Table, **values: Any) -> Row | None:
        """The first row whose columns hold these values, None if there is none."""
        return next(iter(self.find_all(table, **values)), None)

    def find_all(self, table: Table, **values: Any) -> list[Row]:
        """All rows whose columns hold these values, in the order of their ids."""
        query = select(table).where(*(table.c[name] == value for name, value in values.items()))
        return [dict(row) for row in self.seeing(table).execute(query.order_by(table.c.id)).mappings()]

    def changes(self) -> OpChanges:
        """What was changed so far."""
        last = self.connection.scalar(select(func.max(tables.change.c.seq))) or 0
        return OpChanges(self.id or 0, self.name, last, frozenset(self._records), frozenset(self._tables))

    def _row(self, table: Table, row_id: str) -> Row:
        row = current_row(self.seeing(table), table, row_id)
        if row is None:
            raise KeyError(f"{table.name} has no row {row_id}")
        return row

    def _note(self, table: Table, images: list[tuple[Row | None, Row | None]]) -> None:
        if self.id is None:
            self.id = self._begin()
        for before, after in images:
            row, owner = after or before or {}, (*table.info["owners"], "id")[0]
            self._records |= owners_of(table, before, after)
            self._noted.append(
                {
                    "operation_id": self.id,
                    "table_name": table.name,
                    "row_id": row["id"],
                    "record_id": str(row[owner]),
                    "before": before,
                    "after": after,
                }
            )
        self._tables.add(table.name)
        if len(self._noted) > _MOST_WAITING:
            self.flush()

    def _begin(self) -> int:
        row = {
            "token": secrets.token_hex(8),
            "name": self.name,
            "who": self._who,
            "at": now(),
            "kind": self._kind,
            "target": self._target,
        }
        result = self._connection.execute(tables.operation.insert(), row)
        key = result.inserted_primary_key
        assert key is not None, "SQLite always gives the key of a row it inserted"  # noqa: S101
        return int(key[0])


class LongOperation:
    """An operation of many transactions, such as an import: each `batch` is committed whole.

    If the program dies, the batches that were committed stay, belong to the one operation and are undone
    by it.
    """

    def __init__(self, database: Database, name: str, who: str) -> None:
        self._database = database
        self._name = name
        self._who = who
        self._id: int | None = None
        self._seq = 0
        self._records: list[str] = []
        """Not a set, which would stand beside the one that `changes` makes: there may be millions."""
        self._tables: set[str] = set()

    @contextmanager
    def batch(self) -> Iterator[Operation]:
        """One transaction of the operation. Raises `Cancelled` once somebody has undone it."""
        with self._database.writing() as connection:
            if self._id is not None and undone(connection, [self._id]):
                raise Cancelled(f"“{self._name}” was undone while it ran, and stopped.")
            operation = Operation(connection, self._name, self._who)
            operation.id = self._id
            yield operation
            found = operation.changes()  # which writes what waits
        self._id = operation.id
        self._seq = found.seq
        self._records += found.records
        self._tables |= found.tables

    def changes(self) -> OpChanges:
        """What all batches changed."""
        return OpChanges(
            self._id or 0, self._name, self._seq, frozenset(self._records), frozenset(self._tables)
        )


class Journal:
    """The changes of one archive, and the only giver of write transactions."""

    def __init__(self, database: Database, who: str) -> None:
        self._database = database
        self._who = who

    @contextmanager
    def operation(self, name: str, kind: str = "do", target: int | None = None) -> Iterator[Operation]:
        """A transaction that ends as one named operation, or, on any exception, as if it had never begun."""
        with self._database.writing() as connection:
            operation = Operation(connection, name, self._who, kind, target)
            yield operation
            operation.flush()

    def long_operation(self, name: str) -> LongOperation:
        """An operation that commits in batches."""
        return LongOperation(self._database, name, self._who)

    def last(self) -> tuple[int, str]:
        """The last change's number and the token of its operation; (0, "") for an empty journal.

        Number and token together tell an archive that was put back from a backup from the one that an
        index has followed.
        """
        query = (
            select(tables.change.c.seq, tables.operation.c.token)
            .join(tables.operation)
            .order_by(tables.change.c.seq.desc())
            .limit(1)
        )
        with self._database.reading() as connection:
            row = connection.execute(query).first()
        return (int(row.seq), str(row.token)) if row else (0, "")

    def token_at(self, seq: int) -> str | None:
        """The token of the operation that made change `seq`; "" for 0, None if there is no such change."""
        if seq == 0:
            return ""
        query = select(tables.operation.c.token).join(tables.change).where(tables.change.c.seq == seq)
        with self._database.reading() as connection:
            found = connection.scalar(query)
        return None if found is None else str(found)

    def since(self, seq: int) -> OpChanges:
        """Everything that changed after `seq`, by whatever process, as one set of records and tables."""
        c = tables.change.c
        records: set[str] = set()
        touched: set[str] = set()
        last = seq
        # As text: a row that is no JSON is to keep nobody from following the others.
        images = type_coerce(c.before, Text).label("before"), type_coerce(c.after, Text).label("after")
        query = select(c.seq, c.table_name, c.record_id, *images).where(c.seq > seq).order_by(c.seq)
        with self._database.reading() as connection:
            for row in connection.execute(query):
                last = row.seq
                touched.add(row.table_name)
                records.add(row.record_id)
                records |= _owners_told(row.table_name, row.before, row.after)
        return OpChanges(0, "", last, frozenset(records), frozenset(touched))


@cache
def _insert(table: Table) -> Insert:
    """Made once for each table: making it takes longer than running it."""
    return table.insert()


def owners_of(table: Table, before: Row | None, after: Row | None) -> set[str]:
    """The records that a changed row belongs or belonged to."""
    images = [image for image in (before, after) if image is not None]
    found = (image[column] for image in images for column in table.info["owners"])
    return {str(record_id) for record_id in found if record_id is not None}


def _owners_told(table_name: str, *images: str | None) -> set[str]:
    """The same from images as they are stored; none from what is damaged, which `verify` names."""
    try:
        before, after = (None if image is None else json.loads(image) for image in images)
        return owners_of(tables.DOMAIN_BY_NAME[table_name], before, after)
    except (ValueError, TypeError, KeyError, RecursionError):
        return set()


def undone(connection: Connection, operation_ids: Iterable[int]) -> set[int]:
    """Those of some operations of which the last word was to undo them."""
    o = tables.operation.c
    query = select(o.target, o.kind).where(o.target.in_(list(operation_ids))).order_by(o.id)
    last = {row.target: row.kind for row in connection.execute(query)}
    return {target for target, kind in last.items() if kind == "undo"}


def current_row(connection: Connection, table: Table, row_id: str) -> Row | None:
    """One row as it stands now, as the journal keeps it."""
    row = connection.execute(select(table).where(table.c.id == row_id)).mappings().first()
    return None if row is None else dict(row)


def chunks(items: Iterable[str]) -> Iterator[list[str]]:
    """Lists short enough for one IN clause."""
    batch: list[str] = []
    for item in items:
        batch.append(item)
        if len(batch) == _CHUNK:
            yield batch
            batch = []
    if batch:
        yield batch
