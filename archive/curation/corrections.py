"""Corrections: a layer of their own above what was published, which stays as it was."""

from __future__ import annotations

from archive.captions import Registry, read_caption, read_credit
from archive.errors import NotFound
from archive.store import tables as t
from archive.store.drafts import DraftWriter
from archive.store.journal import Operation
from archive.store.records import CORRECTED, load_placements


def correct_caption(operation: Operation, placement_id: str, text: str | None, registry: Registry) -> None:
    """Set the corrected caption, or take it back with None; what it says is read anew from it.

    Raises `NotFound` for an id that is no use of a photo.
    """
    placement = load_placements(operation.connection, [placement_id]).get(placement_id)
    if placement is None:
        raise NotFound(f"No photo has the id {placement_id}.")
    corrected = (text or "").strip() or None
    if corrected == placement.corrected:
        return
    credit_line = placement.credit.raw if placement.credit else None
    source = corrected or placement.published or placement.photo.transmitted
    reading = read_caption(source, credit_line=credit_line, registry=registry)
    operation.update(t.placement, placement_id, corrected=corrected, undated=int(reading.undated))
    DraftWriter(operation).renew_reading(placement_id, reading)


def correct_credit(operation: Operation, placement_id: str, raw: str | None, registry: Registry) -> None:
    """Set the corrected credit line, or take it back with None. Raises `NotFound`."""
    if operation.find(t.placement, id=placement_id) is None:
        raise NotFound(f"No photo has the id {placement_id}.")
    old = operation.find(t.credit, placement_id=placement_id, layer=CORRECTED)
    writer = DraftWriter(operation)
    if old is not None:
        writer.remove_credit(old["id"])
    line = (raw or "").strip()
    if line:
        writer.add_credit(placement_id, read_credit(line, registry), CORRECTED)
