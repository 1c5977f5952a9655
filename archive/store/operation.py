"""A named operation under way: what writes rows, and records each before and after."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, Table, func, select

from archive.model import OpChanges, OperationName
from archive.store import tables
from archive.store.changes import digest_of, owners_of, write_changes
from archive.store.database import driver_of, now
from archive.store.images import (
    Image,
    Pair,
    Row,
    Values,
    image_of,
    insert_rows,
    rows_of,
    unique_columns,
    update_rows,
)
from archive.store.rows import among, chunks
from archive.store.seals import Seal, Sealing
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
        *,
        noted: bool = True,
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
        self._is_noted = noted
        self._has_begun = False
        self._sealing = Sealing()
        self._changes: list[Values] = []
        self._change_records: list[Values] = []

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
        if self._changes:
            changes, self._changes = self._changes, []
            records, self._change_records = self._change_records, []
            if self._guard is not None:
                self._guard.check(self._connection)
            write_changes(self._connection, changes, records)
            self._sealing.note(changes, records)

    def seal(self) -> Seal | None:
        """Seal what was written to the journal, at the end of the transaction; None if that is nothing."""
        self.flush()
        if self.id is None or not (self.count or self._has_begun):
            return None
        return self._sealing.write(driver_of(self._connection), self.id)

    def insert(self, table: Table, row: Mapping[str, Any]) -> str:
        """Insert one row; gives its id."""
        self.insert_many(table, [row])
        return str(row["id"])

    def insert_many(self, table: Table, rows: Iterable[Mapping[str, Any]]) -> None:
        """Insert rows, each a mapping that holds an "id"; columns left out become NULL."""
        names = table.columns.keys()
        whole: list[Row] = [{name: row.get(name) for name in names} for row in rows]
        if whole:
            self._waiting.setdefault(table, []).extend(whole)
            self._note(table, ((None, image_of(table, row)) for row in whole))

    def update(self, table: Table, row_id: str, **values: Any) -> None:
        """Set columns of one row. Setting what already stands records nothing."""
        before = self._row(table, row_id)
        after = {**before, **values}
        if after != before:
            self._connection.execute(table.update().where(table.c.id == row_id).values(**values))
            self._note(table, [(image_of(table, before), image_of(table, after))])

    def set_many(self, table: Table, row_ids: Iterable[str], **values: Any) -> None:
        """Set columns of many rows to the same values, by id; ids that are none are passed over."""
        for batch in chunks(row_ids):
            connection = self.seeing(table)
            rows = rows_of(connection, table, batch)
            changed = [row for row in rows if any(row[name] != value for name, value in values.items())]
            if changed:
                some = table.c.id.in_(among(row["id"] for row in changed))
                connection.execute(table.update().where(some).values(**values))
                self._note(
                    table, ((image_of(table, row), image_of(table, {**row, **values})) for row in changed)
                )

    def delete(self, table: Table, row_ids: Iterable[str]) -> None:
        """Delete rows by id; ids that are none are passed over."""
        for batch in chunks(row_ids):
            connection = self.seeing(table)
            rows = rows_of(connection, table, batch)
            if rows:
                _delete(connection, table, batch)
                self._note(table, ((image_of(table, row), None) for row in rows))

    def put_many(self, table: Table, rows: Mapping[str, tuple[Row | None, Row | None]]) -> None:
        """Put other rows in the place of rows, by id: what stands there, and what is to; None for no row.

        What must be unique may change places among them.
        """
        pairs = rows.values()
        self.put_images(table, [(image_of(table, before), image_of(table, after)) for before, after in pairs])

    def put_images(self, table: Table, pairs: Iterable[Pair]) -> None:
        """`put_many` for who has the rows' images."""
        differing = [pair for pair in pairs if _is_other(*pair)]
        unique = unique_columns(table)
        connection = self.seeing(table)
        changed: list[tuple[Row, Row]] = []
        gone: list[str] = []
        come: list[Row] = []
        for before, after in differing:
            if before is not None and after is not None and _is_equal_in(unique, before.row, after.row):
                changed.append((before.row, after.row))
                continue
            if before is not None:
                gone.append(before.row["id"])
            if after is not None:
                come.append(after.row)
        # Rows go before others come, so that no order among them can break a unique key.
        for batch in chunks(gone):
            _delete(connection, table, batch)
        update_rows(connection, table, changed)
        insert_rows(connection, table, come)
        if differing:
            self._note(table, differing)

    def begin(self) -> int:
        """Write the operation's own row now, whatever it will change; gives its number."""
        if self.id is None:
            self.id = self._begin()
            self._has_begun = True
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

    def _note(self, table: Table, pairs: Iterable[Pair]) -> None:
        """Note changes of rows, at least one; of a rehearsal nothing is noted, nor any image made."""
        if not self._is_noted:
            return
        operation_id = self.begin()
        if self._guard is None:
            self._guard = Guard(self._connection, self.id)
            # Nobody else writes within this transaction: numbers are known before they are given.
            self._last = max(last_seq(self._connection), 0)
        own_columns = table.info["owners"]
        for pair in pairs:
            image = pair[1] or pair[0]
            assert image is not None, "a change is of a row"  # noqa: S101
            row = image.row
            self._guard.note(table, row)
            self.count += 1
            self._last += 1
            texts = [None if image is None else image.text for image in pair]
            change = (self._last, operation_id, table.name, row["id"], *texts, digest_of(*texts))
            self._changes.append(change)
            owners = owners_of(own_columns, pair)
            self._records |= owners
            self._change_records += [(self._last, owner) for owner in sorted(owners or {row["id"]})]
        self._tables.add(table.name)
        if len(self._changes) > _MOST_WAITING:
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


def _delete(connection: Connection, table: Table, ids: Iterable[str]) -> None:
    connection.execute(table.delete().where(table.c.id.in_(among(ids))))


def _is_other(before: Image | None, after: Image | None) -> bool:
    """Whether two images are not of the same row."""
    return (before and before.row) != (after and after.row)


def _is_equal_in(names: Iterable[str], before: Row, after: Row) -> bool:
    return all(before[name] == after[name] for name in names)


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
