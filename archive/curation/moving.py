"""Rows that go over from one record to another that takes its place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Table

from archive.store.images import Row
from archive.store.operation import Operation

Key = Callable[[Row], Any]


def move_rows(operation: Operation, table: Table, column: str, old: str, new: str, key: Key) -> None:
    """Let the rows of one record belong to another; what that one has already, by a `key`, is let go."""
    held = {key(row) for row in operation.find_all(table, **{column: new})}
    rows = operation.find_all(table, **{column: old})
    operation.delete(table, [row["id"] for row in rows if key(row) in held])
    operation.set_many(table, [row["id"] for row in rows if key(row) not in held], **{column: new})


def by(*columns: str) -> Key:
    """What some columns of a row hold."""
    return lambda row: tuple(row[name] for name in columns)
