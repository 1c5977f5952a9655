"""Images of the journal blanked for good, as a court may order: that something changed stays, and the digest
of what it was, but not what.
"""

from __future__ import annotations

from sqlalchemy import select, update

from archive.store import tables as t
from archive.store.operation import Operation
from archive.store.rows import chunks


def erase_images(operation: Operation) -> None:
    """Blank every image that the journal has of the rows that an operation deleted, its own too."""
    c = t.change.c
    connection = operation.connection
    own = select(c.table_name, c.row_id).where(c.operation_id == operation.id, c.after.is_(None))
    rows: dict[str, list[str]] = {}
    for table, row_id in connection.execute(own):
        rows.setdefault(table, []).append(row_id)
    for table, ids in rows.items():
        for batch in chunks(ids):
            blank = update(t.change).where(c.table_name == table, c.row_id.in_(batch))
            connection.execute(blank.values(before=None, after=None))
