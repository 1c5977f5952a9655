"""Rows in sets: one query a table, whatever the number of records."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, select
from sqlalchemy.engine import RowMapping

from archive.store.journal import chunks
from archive.store.values import fetch

Grouped = dict[str, list[RowMapping]]


def rows_by(connection: Connection, column: ColumnElement[Any], ids: Iterable[str], *order: Any) -> Grouped:
    """Rows of `column`'s table whose column is among `ids`, grouped by its value, in the order given."""
    table: Table = column.table
    grouped: Grouped = defaultdict(list)
    for batch in chunks(dict.fromkeys(ids)):
        for row in fetch(connection, table, select(table).where(column.in_(batch)).order_by(*order)):
            grouped[row[column.name]].append(row)
    return grouped


def single(connection: Connection, table: Table, ids: Iterable[str]) -> Iterable[RowMapping]:
    """The rows of these ids; ids that are none are left out."""
    for batch in chunks(dict.fromkeys(ids)):
        yield from fetch(connection, table, select(table).where(table.c.id.in_(batch)))


def existing(connection: Connection, table: Table, ids: Iterable[str]) -> set[str]:
    """Those of `ids` that are rows of `table`."""
    found: set[str] = set()
    for batch in chunks(dict.fromkeys(ids)):
        found.update(connection.scalars(select(table.c.id).where(table.c.id.in_(batch))))
    return found
