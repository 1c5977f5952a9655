"""Corrections: a layer of their own above what was published, which stays as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.curation.names import Names
from archive.curation.room import Room
from archive.curation.seen import check_seen, last_change
from archive.errors import NotFound
from archive.model import OpChanges, OperationName
from archive.store import tables as t
from archive.store.database import Database
from archive.store.drafts import DraftWriter
from archive.store.journal import Journal, Operation
from archive.store.records import CORRECTED, load_placements

if TYPE_CHECKING:
    from archive.captions import Registry


class Corrections(Room):
    """What archivists correct; what is read of it goes by the archive's own agencies."""

    def __init__(self, database: Database, journal: Journal, names: Names) -> None:
        super().__init__(database, journal)
        self._names = names

    def caption(self, placement_id: str, text: str | None, *, seen: str | None = None) -> OpChanges:
        """Set the archivist's caption above the published one, or take it back with None.

        Where another than was `seen` is shown by now, `ChangedMeanwhile` is raised; None asks nothing.
        """
        registry = self._names.registry()
        named = OperationName("correct-caption")
        return self._do(named, lambda o: correct_caption(o, placement_id, text, registry, seen))

    def credit(self, placement_id: str, raw: str | None, *, seen: str | None = None) -> OpChanges:
        """Set the archivist's credit line above the published one, or take it back with None.

        Where another than was `seen` is shown by now, `ChangedMeanwhile` is raised; None asks nothing.
        """
        registry = self._names.registry()
        named = OperationName("correct-credit")
        return self._do(named, lambda o: correct_credit(o, placement_id, raw, registry, seen))


def correct_caption(
    operation: Operation, placement_id: str, text: str | None, registry: Registry, seen: str | None = None
) -> None:
    """Set the corrected caption, or take it back with None; what it says is read anew from it.

    `seen` is the caption that was shown before. Raises `NotFound` for an id that is no use of a photo, and
    `ChangedMeanwhile` where another is shown by now.
    """
    placement = load_placements(operation.connection, [placement_id]).get(placement_id)
    if placement is None:
        raise NotFound(f"No photo has the id {placement_id}.")
    check_seen(operation, "caption", seen, placement.caption, last_change("placement", row_id=placement_id))
    corrected = (text or "").strip() or None
    if corrected == placement.corrected:
        return
    from archive.captions import read_caption  # here: an archive is opened without word lists

    credit_line = placement.credit.raw if placement.credit else None
    source = corrected or placement.published or placement.photo.transmitted

    reading = read_caption(source, credit_line=credit_line, registry=registry)
    operation.update(t.placement, placement_id, corrected=corrected, undated=int(reading.undated))
    DraftWriter(operation).renew_reading(placement_id, reading)


def correct_credit(
    operation: Operation, placement_id: str, raw: str | None, registry: Registry, seen: str | None = None
) -> None:
    """Set the corrected credit line, or take it back with None.

    `seen` is the line that was shown before. Raises `NotFound`, and `ChangedMeanwhile` where another is shown
    by now.
    """
    placement = load_placements(operation.connection, [placement_id]).get(placement_id)
    if placement is None:
        raise NotFound(f"No photo has the id {placement_id}.")
    shown = placement.credit.raw if placement.credit else ""
    check_seen(operation, "credit", seen, shown, last_change("credit", record_id=placement_id))
    old = operation.find(t.credit, placement_id=placement_id, layer=CORRECTED)
    writer = DraftWriter(operation)
    if old is not None:
        writer.remove_credit(old["id"])
    line = (raw or "").strip()
    if line:
        from archive.captions import read_credit  # as above

        writer.add_credit(placement_id, read_credit(line, registry), CORRECTED)
