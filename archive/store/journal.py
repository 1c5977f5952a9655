"""The one way to write: a named operation that records every row before and after.

Undo, redo, history, the index feed and the refresh of the screen are all derived from what stands here.
An undo is an operation too, of kind "undo" with the undone one as its target: the journal only grows, and
whoever follows it by sequence number sees undone rows change back like any other change.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Table, func, select
from sqlalchemy.exc import IntegrityError

from archive.errors import Cancelled, Refused
from archive.model import OpChanges, OperationName
from archive.people import Person
from archive.store import tables
from archive.store.changes import Row as Row
from archive.store.changes import digest_of, insert_into, owners_of, write_changes
from archive.store.columns import Encoded, to_json
from archive.store.database import Database, now
from archive.store.rows import chunks
from archive.store.unfinished import Guard
from archive.words import operation_words

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
            self._connection.execute(insert_into(table), rows)
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
            connection.execute(insert_into(table), rows)
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


class LongOperation:
    """An operation of many transactions, such as an import: each `batch` is committed whole.

    If the program dies, the batches that were committed stay, belong to the one operation and are undone
    by it.
    """

    def __init__(self, database: Database, name: OperationName, who: str) -> None:
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
                raise Cancelled(f"“{operation_words(self._name)}” was undone while it ran, and stopped.")
            operation = Operation(connection, self._name, self._who)
            operation.id = self._id
            yield operation
            found = operation.changes()  # which writes what waits
        self._id = operation.id
        self._seq = max(self._seq, found.seq)
        self._records += found.records
        self._tables |= found.tables

    def changes(self) -> OpChanges:
        """What all batches changed."""
        return OpChanges(
            self._id or 0, self._name, self._seq, frozenset(self._records), frozenset(self._tables)
        )


class _RolledBack(Exception):
    """Ends the transaction of a rehearsal."""


class Journal:
    """The changes of one archive, and the only giver of write transactions."""

    def __init__(self, database: Database, person: Person) -> None:
        self._database = database
        self.person = person
        """Who signs what is done from now on."""

    @contextmanager
    def operation(
        self,
        name: OperationName,
        kind: str = "do",
        target: int | None = None,
        operation_id: int | None = None,
    ) -> Iterator[Operation]:
        """A transaction that ends as one named operation, or, on any exception, as if it had never begun.

        With `operation_id` it goes on with one that was begun. Raises `Refused` for what would stand there
        twice.
        """
        with self._database.writing() as connection:
            operation = Operation(connection, name, self.person.name, kind, target)
            operation.id = operation_id
            try:
                yield operation
                operation.flush()
            except IntegrityError as error:
                if "UNIQUE" not in str(error.orig):
                    raise
                raise Refused(
                    f"“{operation_words(name)}” was not done: something of the same name or between the same "
                    f"records is there by now. Nothing was changed. Look at it as it is, then try again.",
                    code="exists",
                ) from error

    @contextmanager
    def rehearsal(self, name: OperationName) -> Iterator[Operation]:
        """An operation that is rolled back at its end, whatever it did: it tells beforehand what it would
        do.
        """
        try:
            with self._database.writing() as connection:
                yield Operation(connection, name, self.person.name)
                raise _RolledBack
        except _RolledBack:
            pass

    def long_operation(self, name: OperationName) -> LongOperation:
        """An operation that commits in batches."""
        return LongOperation(self._database, name, self.person.name)

    def watching(self) -> Journal:
        """The same journal, signed for a folder that is watched for the person."""
        return Journal(self._database, Person(self.person.watching))

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
        """Everything that changed after `seq`, by whatever process, as one set of records and tables.

        Its `seq` is the journal's last number at the moment that was read: whoever follows the journal asks
        for what came after that the next time, and so misses nothing. No other number may move a follower
        on, its own write's least of all: what others wrote just before has lower numbers.
        """
        c, r = tables.change.c, tables.change_record.c
        with self._database.reading() as connection:
            last = connection.scalar(select(func.max(c.seq))) or 0
            if last <= seq:
                return OpChanges(0, OperationName(""), seq)
            records = connection.scalars(select(r.record_id).where(r.seq > seq).distinct()).all()
            touched = connection.scalars(select(c.table_name).where(c.seq > seq).distinct()).all()
        return OpChanges(0, OperationName(""), last, frozenset(records), frozenset(touched))


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
