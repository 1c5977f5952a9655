"""The one way to write: a named operation that records every row before and after.

Undo, redo, history, the index feed and the refresh of the screen are all derived from what stands here.
An undo is an operation too, of kind "undo" with the undone one as its target: the journal only grows, and
whoever follows it by sequence number sees undone rows change back like any other change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from archive.errors import Cancelled, Refused
from archive.machine import without_collecting
from archive.model import OpChanges, OperationName, Preview
from archive.people import Person
from archive.store import tables
from archive.store.database import Database
from archive.store.operation import Operation, undone
from archive.store.seals import Seal


class LongOperation:
    """An operation of many transactions, such as an import: each `batch` is committed whole.

    If the program dies, the batches that were committed stay, belong to the one operation and are undone
    by it.
    """

    def __init__(
        self, database: Database, name: OperationName, who: str, sealed: Callable[[Seal], None]
    ) -> None:
        self._database = database
        self._sealed = sealed
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
                raise Cancelled("cancelled.undone", operation=self._name)
            operation = Operation(connection, self._name, self._who)
            operation.id = self._id
            yield operation
            found = operation.changes()  # which writes what waits
            seal = operation.seal()
        if seal is not None:
            self._sealed(seal)
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

    def __init__(
        self, database: Database, person: Person, sealed: Callable[[Seal], None] = lambda _: None
    ) -> None:
        """`sealed` is told of the seal on each transaction that was committed."""
        self._database = database
        self._sealed = sealed
        self.person = person
        """Who signs what is done from now on."""
        self._preview: ContextVar[Preview | None] = ContextVar("preview", default=None)

    @contextmanager
    def previewing(self, examples: int = 20, whole: bool = False) -> Iterator[Preview]:
        """What is done within, by this thread, is told and rolled back; see `Preview` for what is told."""
        preview = Preview(most=examples, whole=whole)
        token = self._preview.set(preview)
        try:
            yield preview
        finally:
            self._preview.reset(token)

    @property
    def is_previewing(self) -> bool:
        """Whether what is done now is going to be rolled back."""
        return self._preview.get() is not None

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
        seal: Seal | None = None
        with suppress(_RolledBack), without_collecting(), self._database.writing() as connection:
            operation = Operation(connection, name, self.person.name, kind, target)
            operation.id = operation_id
            try:
                yield operation
                operation.flush()
                self._show(operation)
                seal = operation.seal()
            except IntegrityError as error:
                if "UNIQUE" not in str(error.orig):
                    raise
                raise Refused("exists.meanwhile", operation=name) from error
        if seal is not None:
            self._sealed(seal)

    def _show(self, operation: Operation) -> None:
        preview = self._preview.get()
        if preview is not None:
            with self._database.reading() as before:
                changes = operation.changes()
                from archive.store.previews import add_to  # here: it stands on all that loads records

                add_to(
                    preview, operation.name, operation.count, changes.records, before, operation.connection
                )
            raise _RolledBack

    @contextmanager
    def rehearsal(self, name: OperationName) -> Iterator[Operation]:
        """An operation that is rolled back at its end, whatever it did, and of which nothing is noted: its
        tables tell beforehand what it would leave.
        """
        with suppress(_RolledBack), self._database.writing() as connection:
            yield Operation(connection, name, self.person.name, noted=False)
            raise _RolledBack

    def long_operation(self, name: OperationName) -> LongOperation:
        """An operation that commits in batches."""
        return LongOperation(self._database, name, self.person.name, self._sealed)

    def watching(self) -> Journal:
        """The same journal, signed for a folder that is watched for the person."""
        return Journal(self._database, Person(self.person.watching), self._sealed)

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
