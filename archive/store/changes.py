"""How changes are written: one row each with both images, and beside it the records that it belongs to."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Dialect, Table, func, select
from sqlalchemy.sql.compiler import SQLCompiler

from archive.store import tables
from archive.store.columns import Encoded, Json, to_json

Row = dict[str, Any]


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that have every column of a table.

    Handed to the driver as they are: SQLAlchemy would take as long for each value's name as the database does
    for the row.
    """
    if not rows:
        return
    statement, columns = _insert_into(table, connection.dialect)
    encoded = {column.name for column in table.columns if isinstance(column.type, Json)}
    connection.exec_driver_sql(
        statement,
        [tuple(_encoded(row[name]) if name in encoded else row[name] for name in columns) for row in rows],
    )


@cache
def _insert_into(table: Table, dialect: Dialect) -> tuple[str, tuple[str, ...]]:
    """The statement with its columns in the order of its places; made once for each table."""
    compiled = table.insert().compile(dialect=dialect)
    assert isinstance(compiled, SQLCompiler), "a dialect compiles SQL"  # noqa: S101
    assert compiled.positiontup is not None, "SQLite's places have no names"  # noqa: S101
    return str(compiled), tuple(compiled.positiontup)


def _encoded(value: Any) -> str | None:
    return value if value is None or isinstance(value, Encoded) else to_json(value)


def write_changes(connection: Connection, noted: list[Row], owned: list[set[str]]) -> int:
    """Write changes, and beside them the records that each belongs to; gives the last one's number."""
    last = connection.scalar(select(func.max(tables.change.c.seq))) or 0
    # Nobody else writes within this transaction: the numbers are known before they are given.
    first = max(last, 0) + 1
    changes = [{"seq": seq, **change} for seq, change in enumerate(noted, first)]
    insert_rows(connection, tables.change, changes)
    rows = [
        {"seq": seq, "record_id": record}
        for seq, records in enumerate(owned, first)
        for record in sorted(records)
    ]
    insert_rows(connection, tables.change_record, rows)
    return first + len(noted) - 1


def digest_of(before: str | None, after: str | None) -> str:
    """SHA-256 over both images as text, an image that is none being empty, a zero byte between them."""
    return hashlib.sha256(f"{before or ''}\0{after or ''}".encode()).hexdigest()


def owners_of(table: Table, before: Row | None, after: Row | None) -> set[str]:
    """The records that a changed row belongs or belonged to."""
    images = [image for image in (before, after) if image is not None]
    found = (image[column] for image in images for column in table.info["owners"])
    return {str(record_id) for record_id in found if record_id is not None}
