"""How changes are written: one row each with both images, and beside it the records that it belongs to."""

from __future__ import annotations

import hashlib
from functools import cache
from typing import Any

from sqlalchemy import Connection, Insert, Table, func, select

from archive.store import tables

Row = dict[str, Any]


@cache
def insert_into(table: Table) -> Insert:
    """Made once for each table: making it takes longer than running it."""
    return table.insert()


def write_changes(connection: Connection, noted: list[Row], owned: list[set[str]]) -> int:
    """Write changes, and beside them the records that each belongs to; gives the last one's number."""
    last = connection.scalar(select(func.max(tables.change.c.seq))) or 0
    # Nobody else writes within this transaction: the numbers are known before they are given.
    first = max(last, 0) + 1
    connection.execute(
        insert_into(tables.change), [{"seq": seq, **change} for seq, change in enumerate(noted, first)]
    )
    rows = [
        {"seq": seq, "record_id": record}
        for seq, records in enumerate(owned, first)
        for record in sorted(records)
    ]
    connection.execute(insert_into(tables.change_record), rows)
    return first + len(noted) - 1


def digest_of(before: str | None, after: str | None) -> str:
    """SHA-256 over both images as text, an image that is none being empty, a zero byte between them."""
    return hashlib.sha256(f"{before or ''}\0{after or ''}".encode()).hexdigest()


def owners_of(table: Table, before: Row | None, after: Row | None) -> set[str]:
    """The records that a changed row belongs or belonged to."""
    images = [image for image in (before, after) if image is not None]
    found = (image[column] for image in images for column in table.info["owners"])
    return {str(record_id) for record_id in found if record_id is not None}
