"""Rows in thousands, on their way from the tables and into them, and their images in the journal.

SQLAlchemy makes a mapping of every row and asks each value's type what to do with it: that takes as long as
the database needs for the row. What goes over rows by the thousand takes them as the driver gives them, by
what stands here; all else is SQLAlchemy's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from json.encoder import encode_basestring
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import Column, Connection, Select, Table, UniqueConstraint
from sqlalchemy.sql import visitors

from archive.store.columns import Json, from_json, to_json
from archive.store.database import placed
from archive.store.rows import chunks, with_ids

Row = dict[str, Any]
Values = tuple[Any, ...]


class Image(NamedTuple):
    """A row, and the text that the journal keeps of it: who has both need not make one of the other."""

    row: Row
    text: str


Pair = tuple[Image | None, Image | None]
"""A row before and after; None for no row."""


# --- Images -----------------------------------------------------------------------------------------


def image_of(table: Table, row: Row | None) -> Image | None:
    """The image of a row that has every column of a table, None for no row."""
    return None if row is None else Image(row, _text_of(table)(row))


@cache
def _text_of(table: Table) -> Callable[[Row], str]:
    """What `to_json` makes of a row of the table, in half the time: its keys are known, and in order."""
    names = sorted(table.columns.keys())
    frame = "{" + ", ".join(f'"{name}": %s' for name in names) + "}"
    values = _getter(names)

    def text(row: Row) -> str:
        return frame % tuple([_TEXTS.get(type(value), to_json)(value) for value in values(row)])

    return text


_TEXTS: Mapping[type, Callable[[Any], str]] = {
    str: encode_basestring,
    int: int.__repr__,
    type(None): lambda _: "null",
}
"""Nearly all values are one of these."""


# --- Rows out of the tables -------------------------------------------------------------------------


def driver_rows(
    connection: Connection, query: Select[Any], parameters: Mapping[str, Any] | None = None
) -> list[Values]:
    """The rows that a query finds as the driver gives them: tuples, JSON being text."""
    with connection.execute(query, parameters) as result:
        cursor = result.cursor
        assert cursor is not None, "a query gives rows"  # noqa: S101
        return list(cursor.fetchall())


def rows_of(connection: Connection, table: Table, ids: Iterable[str]) -> list[Row]:
    """The rows of these ids as the journal keeps them, in order within some hundreds; ids that are none are
    left out.
    """
    key, names = table.columns["id"], table.columns.keys()
    rows = [
        dict(zip(names, values, strict=True))
        for batch in chunks(ids)
        for values in driver_rows(connection, *with_ids(key, batch, key))
    ]
    for name in _encoded(table):
        for row in rows:
            row[name] = from_json(row[name])
    return rows


# --- Rows into the tables ---------------------------------------------------------------------------


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that have every column of a table."""
    if rows:
        names = table.columns.keys()
        connection.exec_driver_sql(placed(connection, insert_into(table)), _driver_values(table, names, rows))


def update_rows(connection: Connection, table: Table, pairs: Iterable[tuple[Row, Row]]) -> None:
    """Let rows be others of the same id, given as they are and as they are to be."""
    differing: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    for before, after in pairs:
        differing[tuple([name for name in before if before[name] != after[name]])].append(after)
    for names, rows in differing.items():
        sets = ", ".join(f'"{name}" = ?' for name in names)
        statement = f'UPDATE "{table.name}" SET {sets} WHERE id = ?'  # noqa: S608  # names of our own
        values = _driver_values(table, (*names, "id"), rows)
        connection.exec_driver_sql(placed(connection, statement), values)


@cache
def unique_columns(table: Table) -> frozenset[str]:
    """The columns of a table that take part in what must be unique, other than its id."""
    keys: list[Any] = [key.columns for key in table.constraints if isinstance(key, UniqueConstraint)]
    keys += [index.expressions for index in table.indexes if index.unique]
    parts = (part for key in keys for expression in key for part in visitors.iterate(expression))
    return frozenset(part.name for part in parts if isinstance(part, Column))


@cache
def insert_into(table: Table) -> str:
    """The statement for a row, `?` for each value, in the order of the table's columns; made once a table."""
    names = table.columns.keys()
    columns, places = ", ".join(f'"{name}"' for name in names), ", ".join("?" for _ in names)
    return f'INSERT INTO "{table.name}" ({columns}) VALUES ({places})'  # noqa: S608  # names of our own


def _driver_values(table: Table, names: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> list[Values]:
    encoded = _encoded(table)
    if encoded.isdisjoint(names):
        return list(map(_getter(names), rows))
    ways = [(name, _as_json if name in encoded else _as_it_is) for name in names]
    return [tuple([way(row[name]) for name, way in ways]) for row in rows]


def _as_it_is(value: Any) -> Any:
    return value


def _as_json(value: Any) -> str | None:
    return None if value is None else to_json(value)


@cache
def _encoded(table: Table) -> frozenset[str]:
    return frozenset(column.name for column in table.columns if isinstance(column.type, Json))


def _getter(names: Sequence[str]) -> Callable[[Mapping[str, Any]], Values]:
    """What gives several values of a row as a tuple; of one alone `itemgetter` gives no tuple."""
    if len(names) == 1:
        [name] = names
        return lambda row: (row[name],)
    return itemgetter(*names)
