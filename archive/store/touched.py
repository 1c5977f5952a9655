"""What single operations of the journal did: to which records, and each row before and after in words."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from archive.model import RowChange, Touched
from archive.store import tables as t
from archive.store.history import row_words
from archive.store.listed import load_listed
from archive.store.rows import existing
from archive.store.values import sound_changes

MOST_COUNTED = 1_000
"""Records of one operation that are counted."""
SHOWN = 3
_LOOKED_AT = 12


def load_touched(connection: Connection, operation_ids: Iterable[int]) -> dict[int, Touched]:
    """The stories and uses of photos that operations touched, by operation; what is gone is passed over."""
    ids = {operation_id: _records(connection, operation_id) for operation_id in operation_ids}
    everything = {record_id for group in ids.values() for record_id in group}
    stories = existing(connection, t.article, everything)
    photos = existing(connection, t.placement, everything)
    looked_at = {key: [one for one in group if one in stories] for key, group in ids.items()}
    for key, group in ids.items():
        looked_at[key] = [*looked_at[key], *(one for one in group if one in photos)][:_LOOKED_AT]
    listed = load_listed(connection, {one for group in looked_at.values() for one in group})
    touched = {}
    for key, group in ids.items():
        hits = [listed[one] for one in looked_at[key] if one in listed]
        # A photo of a story that stands here already would show the same picture again.
        own = {hit.id for hit in hits if hit.kind == "article"}
        hits = [hit for hit in hits if hit.kind == "article" or hit.article_id not in own]
        hits.sort(key=lambda hit: hit.photo_id is None)
        touched[key] = Touched(
            len(stories & group.keys()),
            len(photos & group.keys()),
            tuple(hits[:SHOWN]),
            len(group) > MOST_COUNTED,
        )
    return touched


def load_row_changes(connection: Connection, operation_id: int, limit: int) -> tuple[RowChange, ...]:
    """The first rows that an operation changed, in words."""
    c, of = t.change.c, t.change_record.c
    query = select(t.change).where(c.operation_id == operation_id).order_by(c.seq).limit(limit)
    rows = list(sound_changes(connection, query))
    owners: dict[int, list[str]] = {}
    belonging = select(of.seq, of.record_id).where(of.seq.in_([row["seq"] for row in rows]))
    for seq, record_id in connection.execute(belonging):
        owners.setdefault(seq, []).append(record_id)
    everything = {one for group in owners.values() for one in group}
    records = existing(connection, t.article, everything) | existing(connection, t.placement, everything)
    told: dict[RowChange, None] = {}
    for row in rows:
        record = next((one for one in sorted(owners.get(row["seq"], ())) if one in records), "")
        for what, before, after in row_words(connection, row["table_name"], row["before"], row["after"]):
            told[RowChange(record, what, before, after)] = None
    return tuple(told)


def _records(connection: Connection, operation_id: int) -> dict[str, None]:
    """Ids of what an operation touched, in order, one more than are counted at most."""
    c, of = t.change.c, t.change_record.c
    query = (
        select(of.record_id)
        .join(t.change, c.seq == of.seq)
        .where(c.operation_id == operation_id)
        .distinct()
        .limit(MOST_COUNTED + 1)
    )
    return dict.fromkeys(connection.scalars(query))
