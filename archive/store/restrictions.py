"""Orders on use as rows: what was read of a photo or a use of it, and what archivists set and lifted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, get_args

from sqlalchemy import Connection
from sqlalchemy.engine import RowMapping

from archive.model import DATED_CODES, Restriction, RestrictionCode, RestrictionSource
from archive.store import tables as t
from archive.store.changes import Row
from archive.store.operation import Operation, new_id
from archive.store.rows import rows_by
from archive.store.values import bad_row

READ, SET, LIFTED = "read", "set", "lifted"
_ARCHIVIST = "archivist"
_CODES = {code: code for code in get_args(RestrictionCode)}
_SOURCES = {source: source for source in get_args(RestrictionSource)}


@dataclass(frozen=True, slots=True)
class Orders:
    """The orders on one record: what was read or set, and the codes that archivists lifted."""

    standing: tuple[Restriction, ...] = ()
    lifted: frozenset[str] = frozenset()


def load_orders(connection: Connection, record_ids: Iterable[str]) -> dict[str, Orders]:
    """The orders on photos and on uses of them, by record; records without any are left out."""
    rows = rows_by(connection, t.restriction.c.record_id, record_ids, t.restriction.c.ordinal)
    return {
        record_id: Orders(
            tuple(_restriction(row) for row in group if row["layer"] != LIFTED),
            frozenset(row["code"] for row in group if row["layer"] == LIFTED),
        )
        for record_id, group in rows.items()
    }


def in_effect(*of: Orders) -> tuple[Restriction, ...]:
    """The orders on a photo and on a use of it together, each once, without what was lifted of either, and
    without the days that were read where an archivist set others.
    """
    lifted = frozenset(code for orders in of for code in orders.lifted)
    own = {o.code for orders in of for o in orders.standing if o.source == _ARCHIVIST} & DATED_CODES
    found: dict[tuple[str | None, ...], Restriction] = {}
    for order in (order for orders in of for order in orders.standing):
        if order.code not in lifted and (order.code not in own or order.source == _ARCHIVIST):
            words = order.text if order.code == "other" else None
            found.setdefault((order.code, order.value, order.until, words), order)
    return tuple(found.values())


def add_orders(operation: Operation, record_id: str, restrictions: Sequence[Restriction]) -> None:
    """Store the orders that were read of a record."""
    operation.insert_many(
        t.restriction, [row_of(record_id, n, order) for n, order in enumerate(restrictions)]
    )


def renew_orders(operation: Operation, orders: Mapping[str, Sequence[Restriction]]) -> None:
    """Put other orders, by record, in the place of those that were read before; what archivists set stays."""
    rows = rows_by(operation.seeing(t.restriction), t.restriction.c.record_id, orders)
    gone: list[str] = []
    new: list[Row] = []
    for record_id, wanted in orders.items():
        standing = [row for row in rows.get(record_id, ()) if row["layer"] == READ]
        made = [row_of(record_id, n, order) for n, order in enumerate(wanted)]
        if sorted(map(_content, standing)) != sorted(map(_content, made)):
            gone += [row["id"] for row in standing]
            new += made
    operation.delete(t.restriction, gone)
    operation.insert_many(t.restriction, new)


def row_of(
    record_id: str, ordinal: int, order: Restriction, layer: str = READ, note: str = ""
) -> dict[str, object]:
    """The row of an order."""
    return {
        "id": new_id("o"),
        "record_id": record_id,
        "ordinal": ordinal,
        "layer": layer,
        "code": order.code,
        "value": order.value or "",
        "until": order.until,
        "text": order.text,
        "source": order.source,
        "note": note,
        "start": order.start,
        "end": order.end,
        "rule": order.rule,
    }


def _restriction(row: RowMapping) -> Restriction:
    if row["code"] not in _CODES or row["source"] not in _SOURCES:
        raise bad_row("restriction", row["id"], f"{row['code']!r} of {row['source']!r} is no order")
    return Restriction(
        _CODES[row["code"]],
        row["value"] or None,
        row["until"],
        row["text"],
        _SOURCES[row["source"]],
        row["start"],
        row["end"],
        row["rule"],
    )


def _content(row: Mapping[Any, Any]) -> tuple[str, ...]:
    return tuple(str(row[name]) for name in ("code", "value", "until", "text", "source", "start", "end"))
