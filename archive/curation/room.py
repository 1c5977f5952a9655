"""What the rooms of a catalogue share: each tells what is in it, and what it does are named operations."""

from __future__ import annotations

from collections.abc import Callable

from archive.curation.selection import Ids, Records, records_of
from archive.model import OpChanges, OperationName
from archive.store.database import Database
from archive.store.journal import Journal
from archive.store.operation import Operation


class Room:
    """One part of what can be done in an archive. Every method may be called from any thread."""

    def __init__(self, database: Database, journal: Journal) -> None:
        self._database = database
        self._journal = journal

    def _do_to(self, name: OperationName, of: Ids, act: Callable[[Operation, Records], object]) -> OpChanges:
        """Run `act` as the named operation on records. Raises `NotFound` for an id that is none, and `Grown`
        where a query is to be asked again.
        """
        return self._do(name, lambda operation: act(operation, records_of(operation.connection, of)))

    def _do(self, name: OperationName, act: Callable[[Operation], object]) -> OpChanges:
        """Run `act` as the named operation; gives what it changed."""
        with self._journal.operation(name) as operation:
            act(operation)
            return operation.changes()
