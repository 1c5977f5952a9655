"""Rows in sets: one query a table, whatever the number of records."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, bindparam, func, select
from sqlalchemy.engine import RowMapping
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import GenericFunction

from archive.store.values import fetch

Grouped = dict[str, list[RowMapping]]
_IDS = "ids"
_CHUNK = 2000


def chunks(items: Iterable[str]) -> Iterator[list[str]]:
    """Lists short enough for one IN clause."""
    left = iter(items)
    while batch := list(islice(left, _CHUNK)):
        yield batch


def rows_by(connection: Connection, column: ColumnElement[Any], ids: Iterable[str], *order: Any) -> Grouped:
    """Rows of `column`'s table whose column is among `ids`, grouped by its value, in the order given."""
    grouped: Grouped = defaultdict(list)
    for batch in chunks(dict.fromkeys(ids)):
        for row in fetch(connection, column.table, *with_ids(column, batch, *order)):
            grouped[row[column.name]].append(row)
    return grouped


def with_ids(column: ColumnElement[Any], ids: list[str], *order: Any) -> tuple[Select[Any], dict[str, str]]:
    """The rows whose column is among ids, as a query and its parameters."""
    return _among(column, *order), {_IDS: _as_list(ids)}


@lru_cache(maxsize=256)
def _among(column: ColumnElement[Any], *order: Any) -> Select[Any]:
    """The query of `with_ids`. Kept: a record takes thirty statements, and to make one takes as long as to
    run it; and its ids are one value, since SQLAlchemy would take that long again to make room for each.
    """
    table: Table = column.table
    return select(table).where(column.in_(_listed(bindparam(_IDS)))).order_by(*order)


def among(ids: Iterable[str]) -> Select[Any]:
    """A list of ids of any length, for a condition of the database's own: `column.in_(among(ids))`."""
    return _listed(_as_list(ids))


def _as_list(ids: Iterable[str]) -> str:
    """Ids in JSON, with all letters as they are, so that the driver refuses what is no text."""
    return json.dumps(list(ids), ensure_ascii=False)


class _Elements(GenericFunction[Any]):
    """The elements of a list in JSON, as SQLite calls it."""

    name = "json_each"
    inherit_cache = True


@compiles(_Elements, "postgresql")
def _elements(function: _Elements, compiler: SQLCompiler, **options: Any) -> str:
    return f"json_array_elements_text(CAST({compiler.process(function.clauses, **options)} AS json))"


def _listed(ids: Any) -> Select[Any]:
    """The values of a list in JSON as rows."""
    return select(_Elements(ids).table_valued("value").c.value)


def count_by(connection: Connection, column: ColumnElement[Any], ids: Iterable[str]) -> dict[str, int]:
    """How many rows of `column`'s table hold each of `ids`, which are left out where there is none."""
    counts: dict[str, int] = {}
    for batch in chunks(dict.fromkeys(ids)):
        counts.update(dict(connection.execute(_counted(column), {_IDS: _as_list(batch)}).all()))
    return counts


@lru_cache(maxsize=64)
def _counted(column: ColumnElement[Any]) -> Select[Any]:
    return select(column, func.count()).where(column.in_(_listed(bindparam(_IDS)))).group_by(column)


def single(connection: Connection, table: Table, ids: Iterable[str]) -> Iterable[RowMapping]:
    """The rows of these ids; ids that are none are left out."""
    for batch in chunks(dict.fromkeys(ids)):
        yield from fetch(connection, table, *with_ids(table.c.id, batch))


def existing(connection: Connection, table: Table, ids: Iterable[str]) -> set[str]:
    """Those of `ids` that are rows of `table`."""
    found: set[str] = set()
    for batch in chunks(dict.fromkeys(ids)):
        query, parameters = with_ids(table.c.id, batch)
        found.update(connection.scalars(query.with_only_columns(table.c.id), parameters))
    return found
