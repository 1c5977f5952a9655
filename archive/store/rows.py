"""Rows in sets: one query a table, whatever the number of records."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, bindparam, func, select
from sqlalchemy.engine import RowMapping

from archive.store.values import fetch

Grouped = dict[str, list[RowMapping]]
_IDS = "ids"
_CHUNK = 400


def chunks(items: Iterable[str]) -> Iterator[list[str]]:
    """Lists short enough for one IN clause."""
    batch: list[str] = []
    for item in items:
        batch.append(item)
        if len(batch) == _CHUNK:
            yield batch
            batch = []
    if batch:
        yield batch


def rows_by(connection: Connection, column: ColumnElement[Any], ids: Iterable[str], *order: Any) -> Grouped:
    """Rows of `column`'s table whose column is among `ids`, grouped by its value, in the order given."""
    grouped: Grouped = defaultdict(list)
    query = _among(column, *order)
    for batch in chunks(dict.fromkeys(ids)):
        for row in fetch(connection, column.table, query, {_IDS: batch}):
            grouped[row[column.name]].append(row)
    return grouped


@lru_cache(maxsize=256)
def _among(column: ColumnElement[Any], *order: Any) -> Select[Any]:
    """The rows whose column is among ids. Kept: a record takes thirty statements, and to make one takes as
    long as to run it.
    """
    table: Table = column.table
    return select(table).where(column.in_(bindparam(_IDS, expanding=True))).order_by(*order)


def among(ids: Iterable[str]) -> Select[Any]:
    """A list of ids of any length, for a condition of the database's own: `column.in_(among(ids))`."""
    return select(func.json_each(json.dumps(list(ids))).table_valued("value").c.value)


def count_by(connection: Connection, column: ColumnElement[Any], ids: Iterable[str]) -> dict[str, int]:
    """How many rows of `column`'s table hold each of `ids`, which are left out where there is none."""
    counts: dict[str, int] = {}
    for batch in chunks(dict.fromkeys(ids)):
        counts.update(dict(connection.execute(_counted(column), {_IDS: batch}).all()))
    return counts


@lru_cache(maxsize=64)
def _counted(column: ColumnElement[Any]) -> Select[Any]:
    among = column.in_(bindparam(_IDS, expanding=True))
    return select(column, func.count()).where(among).group_by(column)


def single(connection: Connection, table: Table, ids: Iterable[str]) -> Iterable[RowMapping]:
    """The rows of these ids; ids that are none are left out."""
    for batch in chunks(dict.fromkeys(ids)):
        yield from fetch(connection, table, _among(table.c.id), {_IDS: batch})


def existing(connection: Connection, table: Table, ids: Iterable[str]) -> set[str]:
    """Those of `ids` that are rows of `table`."""
    found: set[str] = set()
    for batch in chunks(dict.fromkeys(ids)):
        found.update(connection.scalars(select(table.c.id).where(table.c.id.in_(batch))))
    return found
