"""Where records were put: into collections, or into the trash."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import ColumnElement, Connection, exists, or_, select

from archive.store import tables as t
from archive.store.rows import chunks, rows_by


def load_collections_of(connection: Connection, record_ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The names of the collections that records are in, by record, in their order."""
    item, collection = t.collection_item.c, t.collection.c
    query = select(item.record_id, collection.name).join(t.collection).order_by(collection.name)
    found: dict[str, tuple[str, ...]] = {}
    for batch in chunks(dict.fromkeys(record_ids)):
        for record_id, name in connection.execute(query.where(item.record_id.in_(batch))):
            found[record_id] = (*found.get(record_id, ()), name)
    return found


def load_trashed(connection: Connection, record_ids: Iterable[str]) -> dict[str, str]:
    """Why records were thrown away, by record; those that were not are left out."""
    rows = rows_by(connection, t.trash.c.record_id, record_ids)
    return {record_id: group[0]["reason"] for record_id, group in rows.items()}


def is_trashed(*records: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether one of the records that columns name was thrown away: a use, say, or its story."""
    thrown = t.trash.c
    return exists(select(thrown.id).where(or_(*(thrown.record_id == record for record in records))))


def is_out_of_sight(record: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether a story or a use of a photo was thrown away, by itself or with its story."""
    use = t.placement.c
    return is_trashed(record, select(use.article_id).where(use.id == record).scalar_subquery())
