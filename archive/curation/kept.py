"""What is worked out of the whole archive and kept, so that it is worked out again only where it may be
another: the journal tells which tables were written since.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from threading import Lock
from typing import Generic, TypeVar

from sqlalchemy import Connection, Table, select

from archive.store import tables as t
from archive.store.operation import last_seq

T = TypeVar("T")


class Kept(Generic[T]):
    """One value that some tables give. Every method may be called from any thread; of several who want it
    anew at once, one works and the others wait.
    """

    def __init__(self, tables: Iterable[Table], work: Callable[[Connection], T]) -> None:
        self._tables = tuple(table.name for table in tables)
        self._work = work
        self._lock = Lock()
        self._known: tuple[int, T] | None = None
        """The journal's number up to which the value is true, and the value."""

    def get(self, connection: Connection) -> T:
        """The value as of a connection's moment, or of a later one that somebody else read."""
        with self._lock:
            seq, known = last_seq(connection), self._known
            if known is None or is_written_since(connection, known[0], self._tables):
                known = seq, self._work(connection)
            self._known = max(seq, known[0]), known[1]
        return known[1]

    def forget(self) -> None:
        """Work it out again the next time, whatever the journal says."""
        self._known = None


def is_written_since(connection: Connection, seq: int, tables: Iterable[str]) -> bool:
    """Whether a row of some tables was written after a number of the journal."""
    c = t.change.c
    newer = select(c.seq).where(c.seq > seq, c.table_name.in_(tables)).limit(1)
    return connection.scalar(newer) is not None


def touched_since(connection: Connection, seq: int, tables: Iterable[str], most: int) -> set[str] | None:
    """The records that a row belongs to which was written in some tables after a number of the journal; None
    for more than `most`.
    """
    c, r = t.change.c, t.change_record.c
    query = select(r.record_id).join(t.change, c.seq == r.seq).where(r.seq > seq, c.table_name.in_(tables))
    records = connection.scalars(query.distinct().limit(most + 1)).all()
    return set(records) if len(records) <= most else None
