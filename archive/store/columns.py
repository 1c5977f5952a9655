"""What the tables are made of: kinds of columns, and tables that tell whose records their rows belong to."""

from __future__ import annotations

import json
from typing import Any

import msgspec
from sqlalchemy import (
    BigInteger,
    Column,
    Dialect,
    ForeignKey,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
)

from archive.errors import ArchiveError

NAMES = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = MetaData(naming_convention=NAMES)


to_json = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode
"""A value as the text that `Json` stores."""


def from_json(value: str | None) -> Any:
    """The value of a text that `Json` stored. Raises `ArchiveError` for one that is no JSON."""
    if value is None:
        return None
    try:
        return msgspec.json.decode(value)
    except (msgspec.MsgspecError, RecursionError, UnicodeError):
        pass  # Python's own takes more than the standard has, such as half of a surrogate pair
    try:
        return json.loads(value)
    except (ValueError, RecursionError) as error:
        raise ArchiveError("damaged.json", value=repr(value[:40])) from error


class Json(TypeDecorator[Any]):
    """JSON kept as text with sorted keys, so that equal values are equal to the byte."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else to_json(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return from_json(value)


def table(name: str, *columns: Any, owners: tuple[str, ...] = ("id",)) -> Table:
    return Table(
        name,
        metadata,
        Column("id", Text, primary_key=True),
        *columns,
        info={"owners": owners},
        sqlite_strict=True,
    )


def reference(name: str, target: str, **options: Any) -> Column[str]:
    options.setdefault("nullable", False)
    options.setdefault("index", True)
    key = ForeignKey(f"{target}.id", deferrable=True, initially="DEFERRED")
    return Column(name, Text, key, **options)


def text_column(name: str, *, null: bool = False) -> Column[str]:
    return Column(name, Text, nullable=null)


def number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


LONG = BigInteger().with_variant(Integer, "sqlite")
"""A whole number that needs 64 bits. SQLite's INTEGER has them, and its strict tables know no other name."""


def span() -> tuple[Column[Any], ...]:
    """Where a value was read from: characters of the text, and the rule that read it."""
    return number("start"), number("end"), text_column("rule")
