"""A record put back to what it was at a moment, out of the journal's images."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Connection, Table, select

from archive.errors import NotFound, Refused
from archive.model.said import TableName
from archive.store import tables as t
from archive.store.images import Row
from archive.store.operation import Operation, current_row
from archive.store.replay import pointing_at
from archive.store.rows import chunks, existing

Rows = dict[str, tuple[Row | None, Row | None]]
"""Rows by id: each as it is, and as it was."""
_LEFT_ALONE = frozenset((t.source_file, t.placeholder, t.photo_print, t.fingerprint, t.trash))
"""What the archive remembers of files and stories, and the trash: no field of the record."""


def revert(operation: Operation, record_id: str, moment: str) -> None:
    """Put the rows of a record, and of the uses of photos in it, back to what they were.

    Raises `NotFound`, and `Refused` where the record came in later, or where what a row pointed to is gone.
    """
    connection = operation.connection
    uses = connection.scalars(select(t.placement.c.id).where(t.placement.c.article_id == record_id)).all()
    if not uses and not _is_record(connection, record_id):
        raise NotFound("not-found.story-or-photo", id=record_id)
    images = _images_at(connection, [record_id, *uses], moment)
    if any(images.get(table, {}).get(record_id, (None, {}))[1] is None for table in (t.article, t.placement)):
        raise Refused("too-early", id=record_id, moment=moment[:16].replace("T", " "))
    for table, rows in images.items():
        operation.put_many(table, rows)
    _check(operation, images)


def _is_record(connection: Connection, record_id: str) -> bool:
    return bool(existing(connection, t.article, [record_id]) | existing(connection, t.placement, [record_id]))


def _images_at(connection: Connection, ids: list[str], moment: str) -> dict[Table, Rows]:
    """The rows of records that changed since, each as it is and as it was: what the first change found."""
    c, of, o = t.change.c, t.change_record.c, t.operation.c
    first: dict[tuple[str, str], Row | None] = {}
    for batch in chunks(ids):
        query = (
            select(c.table_name, c.row_id, c.before)
            .join_from(t.change_record, t.change, c.seq == of.seq)
            .join(t.operation)
            .where(of.record_id.in_(batch), o.at > moment)
            .order_by(c.seq)
        )
        for row in connection.execute(query):
            first.setdefault((row.table_name, row.row_id), row.before)
    images: dict[Table, Rows] = defaultdict(dict)
    for (name, row_id), before in first.items():
        table = t.DOMAIN_BY_NAME[name]
        if table not in _LEFT_ALONE:
            images[table][row_id] = current_row(connection, table, row_id), before
    return images


def _check(operation: Operation, images: dict[Table, Rows]) -> None:
    """Raise `Refused` where a row now points to one that is gone, or is left pointing to one that went."""
    connection = operation.connection
    for table, rows in images.items():
        back = [after for _, after in rows.values() if after is not None]
        for column in table.columns:
            for key in column.foreign_keys:
                wanted = {row[column.name] for row in back if row[column.name] is not None}
                missing = wanted - existing(connection, key.column.table, wanted)
                if missing:
                    raise Refused(
                        "changed-since.points-to",
                        table=TableName(key.column.table.name),
                        id=sorted(missing)[0],
                    )
    gone = {
        table.name: [row_id for row_id, (_, after) in rows.items() if after is None]
        for table, rows in images.items()
    }
    if pointing_at(connection, gone) is not None:
        raise Refused("changed-since.belongs-to")
