"""The room of history: who did what when, and what can be taken back."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import func, select

from archive.curation.room import Room
from archive.errors import NotFound, Refused
from archive.model import HistoryEntry, OpChanges, OperationName, RowChange, TakingBack, Touched, UndoStep
from archive.progress import Progress
from archive.store import tables as t
from archive.store.database import Database
from archive.store.history import HistoryFilter, history
from archive.store.journal import Journal
from archive.store.reverting import revert
from archive.store.touched import load_row_changes, load_touched
from archive.store.undo import Undo

__all__ = ["EVERYTHING", "History", "HistoryFilter"]

EVERYTHING = HistoryFilter()
MOST_TRIED = 1_000
"""Changes of an operation whose taking back is tried beforehand, which holds the writer's place."""


class History(Room):
    """The journal of one archive, for the person who signs in it."""

    def __init__(self, database: Database, journal: Journal) -> None:
        super().__init__(database, journal)
        self._undo = Undo(database, journal)

    def entries(
        self, record_id: str | None = None, limit: int = 200, wanted: HistoryFilter = EVERYTHING
    ) -> list[HistoryEntry]:
        """Who did what when, newest first; of one record, or of the whole archive. Raises `NotFound`."""
        with self._database.reading() as connection:
            found = history(connection, record_id, limit, wanted)
        if record_id is not None and not found and wanted == EVERYTHING:
            raise NotFound("not-found.history", id=record_id)
        return found

    def touched(self, operation_ids: Iterable[int]) -> dict[int, Touched]:
        """The records that operations touched, by operation."""
        with self._database.reading() as connection:
            return load_touched(connection, operation_ids)

    def changes(self, operation_id: int, limit: int = 12) -> tuple[RowChange, ...]:
        """The first rows that an operation changed, before and after, in words."""
        with self._database.reading() as connection:
            return load_row_changes(connection, operation_id, limit)

    def who(self) -> list[str]:
        """Everybody who did anything here, by name."""
        with self._database.reading() as connection:
            names = connection.scalars(select(t.operation.c.who).distinct())
            return sorted((name for name in names if name), key=str.casefold)

    def steps(self) -> tuple[int, str]:
        """How many operations there are, and when the first was done (ISO 8601, UTC), "" without any."""
        o = t.operation.c
        with self._database.reading() as connection:
            count, first = connection.execute(select(func.count(), func.min(o.at))).one()
            return count, first or ""

    def taking_back(self, operation_id: int) -> TakingBack:
        """What `undo` of an operation would do: it is run and rolled back. Raises `NotFound`."""
        c = t.change.c
        with self._database.reading() as connection:
            count = select(func.count()).select_from(t.change).where(c.operation_id == operation_id)
            if (connection.scalar(count) or 0) > MOST_TRIED:
                return TakingBack()
        try:
            with self._journal.previewing() as preview:
                self._undo.undo(operation_id)
        except Refused as refusal:
            return TakingBack(refusal=refusal.said)
        return TakingBack(preview.records)

    def undo(self, operation_id: int | None = None, progress: Progress | None = None) -> OpChanges:
        """Take back the person's newest operation, or the one named, whoever's it is.

        Raises `Refused` with the reason, `Cancelled` once all is as before.
        """
        return self._undo.undo(operation_id, progress)

    def redo(self, progress: Progress | None = None) -> OpChanges:
        """Do again what the person undid last. Raises as `undo`."""
        return self._undo.redo(progress)

    def revert(self, record_id: str, moment: str) -> OpChanges:
        """Put a record, with the uses of photos in it, back to what it was at a moment (ISO 8601, UTC).

        Raises `NotFound`, and `Refused` where the record was not there yet, or what it pointed to is gone.
        """
        named = OperationName("revert", {"moment": moment[:16].replace("T", " ")})
        return self._do(named, lambda operation: revert(operation, record_id, moment))

    def undo_step(self) -> UndoStep | None:
        """What `undo` would take back."""
        return self._undo.undo_step()

    def redo_step(self) -> UndoStep | None:
        """What `redo` would do again."""
        return self._undo.redo_step()

    def changes_since(self, seq: int) -> OpChanges:
        """Everything that changed after a journal number, by this or any other process.

        Whoever follows the archive goes on from the `seq` of this answer, and from no other.
        """
        return self._journal.since(seq)

    def last_seq(self) -> int:
        """The journal's last number."""
        return self._journal.last()[0]

    def broken_off(self) -> UndoStep | None:
        """What was left half undone or half redone by a crash; the next undo or redo finishes it."""
        return self._undo.broken_off()
