"""A named operation under way: what writes rows, and records each before and after."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, Table, func, select

from archive.model import OpChanges, OperationName
from archive.store import tables
from archive.store.changes import Row, digest_of, insert_rows, owners_of, write_changes
from archive.store.columns import Encoded, to_json
from archive.store.database import now
from archive.store.rows import chunks
from archive.store.unfinished import Guard

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
        self,
        connection: Connection,
        name: OperationName,
        who: str,
        kind: str = "do",
        target: int | None = None,
    ) -> None:
        self._connection = connection
        self.name = name
        self._who = who
        self._kind = kind
        self._target = target
        self.id: int | None = None
        self.count = 0
        """Row changes so far."""
        self._last = 0
        self._guard: Guard | None = None
        self._records: set[str] = set()
        self._tables: set[str] = set()
        self._waiting: dict[Table, list[Row]] = {}
        self._noted: list[Row] = []
        self._owned: list[set[str]] = []

    @property
    def connection(self) -> Connection:
        """The transaction, with all that was written in it. To be asked for anew after each write."""
        self.flush()
        return self._connection

    def seeing(self, table: Table) -> Connection:
        """The transaction, with all that was written to one table in it: cheaper than `connection`."""
        rows = self._waiting.pop(table, None)
        if rows:
            insert_rows(self._connection, table, rows)
        return self._connection

    def flush(self) -> None:
        """Write what waits; called before the transaction ends."""
        for table in list(self._waiting):
            self.seeing(table)
        if self._noted:
            noted, self._noted = self._noted, []
            owned, self._owned = self._owned, []
            if self._guard is not None:
                self._guard.check(self._connection)
            self._last = write_changes(self._connection, noted, owned)

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

    def set_many(self, table: Table, row_ids: Iterable[str], **values: Any) -> None:
        """Set columns of many rows to the same values, by id; ids that are none are passed over."""
        for batch in chunks(row_ids):
            some = table.c.id.in_(batch)
            connection = self.seeing(table)
            rows = connection.execute(select(table).where(some).order_by(table.c.id)).mappings().all()
            changed = [(dict(row), {**row, **values}) for row in rows if {**row, **values} != dict(row)]
            if changed:
                connection.execute(table.update().where(some).values(**values))
                self._note(table, [*changed])

    def delete(self, table: Table, row_ids: Iterable[str]) -> None:
        """Delete rows by id; ids that are none are passed over."""
        for batch in chunks(row_ids):
            gone = table.c.id.in_(batch)
            connection = self.seeing(table)
            rows = connection.execute(select(table).where(gone).order_by(table.c.id)).mappings().all()
            if rows:
                connection.execute(table.delete().where(gone))
                self._note(table, [(dict(row), None) for row in rows])

    def put_many(self, table: Table, images: Mapping[str, tuple[Row | None, Row | None]]) -> None:
        """Put other rows in the place of rows, by id: what stands there, and what is to; None for no row.

        What must be unique may change places among them.
        """
        differing = {row_id: pair for row_id, pair in images.items() if pair[0] != pair[1]}
        connection = self.seeing(table)
        # Rows go before others come, so that no order among them can break a unique key.
        for batch in chunks(row_id for row_id, (before, _) in differing.items() if before is not None):
            connection.execute(table.delete().where(table.c.id.in_(batch)))
        rows = [after for _, after in differing.values() if after is not None]
        if rows:
            insert_rows(connection, table, rows)
        if differing:
            self._note(table, list(differing.values()))

    def begin(self) -> int:
        """Write the operation's own row now, whatever it will change; gives its number."""
        if self.id is None:
            self.id = self._begin()
        return self.id

    def find(self, table: Table, **values: Any) -> Row | None:
        """The first row whose columns hold these values, None if there is none."""
        return next(iter(self.find_all(table, **values)), None)

    def find_all(self, table: Table, **values: Any) -> list[Row]:
        """All rows whose columns hold these values, in the order of their ids."""
        query = select(table).where(*(table.c[name] == value for name, value in values.items()))
        return [dict(row) for row in self.seeing(table).execute(query.order_by(table.c.id)).mappings()]

    def changes(self) -> OpChanges:
        """What was changed so far; its `seq` is the number of the last change that is its own."""
        self.flush()
        return OpChanges(
            self.id or 0, self.name, self._last, frozenset(self._records), frozenset(self._tables)
        )

    def _row(self, table: Table, row_id: str) -> Row:
        row = current_row(self.seeing(table), table, row_id)
        if row is None:
            raise KeyError(f"{table.name} has no row {row_id}")
        return row

    def _note(self, table: Table, images: list[tuple[Row | None, Row | None]]) -> None:
        self.begin()
        if self._guard is None:
            self._guard = Guard(self._connection, self.id)
        for before, after in images:
            self.count += 1
            row = after or before or {}
            row_id = row["id"]
            self._guard.note(table, row)
            owners = owners_of(table, before, after)
            self._records |= owners
            one, other = (None if image is None else Encoded(to_json(image)) for image in (before, after))
            self._noted.append(
                {
                    "operation_id": self.id,
                    "table_name": table.name,
                    "row_id": row_id,
                    "before": one,
                    "after": other,
                    "digest": digest_of(one, other),
                }
            )
            self._owned.append(owners or {row_id})
        self._tables.add(table.name)
        if len(self._noted) > _MOST_WAITING:
            self.flush()

    def _begin(self) -> int:
        row = {
            "token": secrets.token_hex(8),
            "code": self.name.code,
            "details": dict(self.name.details),
            "who": self._who,
            "at": now(),
            "kind": self._kind,
            "target": self._target,
            "pending": 0,
        }
        result = self._connection.execute(tables.operation.insert(), row)
        key = result.inserted_primary_key
        assert key is not None, "SQLite always gives the key of a row it inserted"  # noqa: S101
        return int(key[0])


def undone(connection: Connection, operation_ids: Iterable[int]) -> dict[int, str]:
    """Those of some operations of which the last word was to undo them, with when (ISO 8601, UTC)."""
    o = tables.operation.c
    query = select(o.target, o.kind, o.at).where(o.target.in_(list(operation_ids))).order_by(o.id)
    last = {row.target: row for row in connection.execute(query)}
    return {target: row.at for target, row in last.items() if row.kind == "undo"}


def current_row(connection: Connection, table: Table, row_id: str) -> Row | None:
    """One row as it stands now, as the journal keeps it."""
    row = connection.execute(select(table).where(table.c.id == row_id)).mappings().first()
    return None if row is None else dict(row)


def last_seq(connection: Connection) -> int:
    """The number of the journal's last change, 0 for an empty one."""
    return connection.scalar(select(func.max(tables.change.c.seq))) or 0
