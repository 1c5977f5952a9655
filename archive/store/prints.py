"""Prints of pictures as columns, and how rows that hold them are looked up."""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import Any

from sqlalchemy import CompoundSelect, Executable, Select, Table, bindparam, select, union_all
from sqlalchemy.engine import RowMapping

from archive.identity.pictures import BANDS, Print
from archive.store.images import Row
from archive.store.operation import Operation


def print_columns(seen: Print) -> Row:
    """A print as the columns of a row."""
    return {
        "width": seen.width,
        "height": seen.height,
        "small": b64encode(seen.small).decode("ascii"),
        **bands_of(seen),
    }


def bands_of(seen: Print) -> Row:
    """The quarters of a print's hash, by the columns that hold them."""
    return {f"band_{n}": band for n, band in enumerate(seen.bands)}


def stored_print(row: RowMapping) -> Print:
    """The print that a row holds."""
    found = sum(row[f"band_{n}"] << 16 * n for n in range(BANDS))
    return Print(row["width"], row["height"], found, b64decode(row["small"]))


def sharing(table: Table, name: str, most: int) -> Select[Any]:
    """At most so many rows of a table with a value in this column, bound by the column's name."""
    return select(select(table).where(table.c[name] == bindparam(name)).limit(most).subquery())


def sharing_a_band(table: Table, most: int) -> CompoundSelect[Any]:
    """The rows that share a quarter of a hash, at most so many for each."""
    return union_all(*(sharing(table, f"band_{n}", most) for n in range(BANDS)))


def rows_of(operation: Operation, table: Table, query: Executable, values: Row) -> list[RowMapping]:
    """What a query finds in a table, each row once."""
    rows = operation.seeing(table).execute(query, values).mappings()
    return list({row["id"]: row for row in rows}.values())
