"""How changes are written, and read again: a row each with both images, and beside it the records that it
belongs to.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, Table
from sqlalchemy.exc import SQLAlchemyError

from archive.errors import ArchiveError
from archive.store import tables
from archive.store.columns import from_json
from archive.store.database import placed
from archive.store.images import Image, Pair, Row, Values, driver_rows
from archive.store.values import bad_row, change_problem, problem, sound_changes

_INTO_CHANGE = (
    "INSERT INTO change (seq, operation_id, table_name, row_id, before, after, digest) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_INTO_RECORD = "INSERT INTO change_record (seq, record_id) VALUES (?, ?)"


def write_changes(connection: Connection, changes: list[Values], records: list[Values]) -> None:
    """Write changes, and beside them the records that each belongs to: rows as the driver takes them."""
    if changes:
        connection.exec_driver_sql(placed(connection, _INTO_CHANGE), changes)
        connection.exec_driver_sql(placed(connection, _INTO_RECORD), records)


def digest_of(before: str | None, after: str | None) -> str:
    """SHA-256 over both images as text, an image that is none being empty, a zero byte between them."""
    return hashlib.sha256(f"{before or ''}\0{after or ''}".encode()).hexdigest()


def owners_of(columns: Sequence[str], pair: Pair) -> set[str]:
    """The records that a changed row belongs or belonged to, which some columns of its table hold."""
    found = (image.row[column] for image in pair if image is not None for column in columns)
    return {str(record_id) for record_id in found if record_id is not None}


class Change(NamedTuple):
    """A change as it stands in the journal."""

    seq: int
    table: Table
    row_id: str
    before: Image | None
    after: Image | None


def read_changes(connection: Connection, query: Select[Any]) -> list[Change]:
    """The changes that a query on the whole table finds, with their images to be put back.

    Raises `BadRow` for one that we never wrote.
    """
    try:
        rows = [(values, _decoded(values)) for values in driver_rows(connection, query)]
    except (ArchiveError, SQLAlchemyError, sqlite3.Error):
        sound_changes(connection, query)  # which names the row
        raise
    changes: list[Change] = []
    for (*_, before, after, _), row in rows:
        if reason := problem(tables.change, tuple(row.values())) or change_problem(row):
            raise bad_row(tables.change.name, row["seq"], reason)
        one = None if before is None else Image(row["before"], before)
        other = None if after is None else Image(row["after"], after)
        changes.append(
            Change(row["seq"], tables.DOMAIN_BY_NAME[row["table_name"]], row["row_id"], one, other)
        )
    return changes


def _decoded(values: Values) -> Row:
    row = dict(zip(_COLUMNS, values, strict=True))
    return row | {"before": from_json(row["before"]), "after": from_json(row["after"])}


_COLUMNS = tuple(tables.change.columns.keys())
