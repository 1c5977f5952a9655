"""Orders on use as rows: what was read of a photo or a use of it, and what archivists set and lifted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, get_args

from sqlalchemy import ColumnElement, Connection, exists, or_, select
from sqlalchemy.engine import RowMapping

from archive.model import DATED_CODES, Restriction, RestrictionCode, RestrictionSource
from archive.model.said import Said
from archive.store import tables as t
from archive.store.images import Row
from archive.store.operation import Operation, new_id
from archive.store.rows import among, rows_by
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
    record_id = t.restriction.c.record_id
    # Most have none: who has is read off the index alone.
    ordered = select(record_id).distinct().where(record_id.in_(among(record_ids)))
    rows = rows_by(connection, record_id, connection.scalars(ordered).all(), t.restriction.c.ordinal)
    return {
        record_id: Orders(
            tuple(_restriction(row) for row in group if row["layer"] != LIFTED),
            frozenset(row["code"] for row in group if row["layer"] == LIFTED),
        )
        for record_id, group in rows.items()
    }


def load_orders_of_uses(
    connection: Connection, photos: Mapping[str, str]
) -> dict[str, tuple[Restriction, ...]]:
    """What is in effect on uses, given with their photos, by use; uses without any order are left out."""
    orders = load_orders(connection, dict.fromkeys((*photos, *photos.values())))
    if not orders:  # as of most photos
        return {}
    on = {
        use_id: in_effect(*(orders[one] for one in (photo_id, use_id) if one in orders))
        for use_id, photo_id in photos.items()
        if use_id in orders or photo_id in orders
    }
    return {use_id: found for use_id, found in on.items() if found}


def in_effect(*of: Orders) -> tuple[Restriction, ...]:
    """The orders on a photo and on a use of it together, each once, without what was lifted of either, and
    without the days that were read where an archivist set others.
    """
    lifted = frozenset(code for orders in of for code in orders.lifted)
    own = {o.code for orders in of for o in orders.standing if o.source == _ARCHIVIST} & DATED_CODES
    standing = (order for orders in of for order in orders.standing if order.code not in lifted)
    return _once(order for order in standing if order.code not in own or order.source == _ARCHIVIST)


def _once(orders: Iterable[Restriction]) -> tuple[Restriction, ...]:
    found: dict[tuple[str | None, ...], Restriction] = {}
    for order in orders:
        found.setdefault(_orders_what(order), order)
    return tuple(found.values())


def _orders_what(order: Restriction) -> tuple[str | None, ...]:
    """What makes two orders one: all but where they were read, and the words of a plain one."""
    return order.code, order.value, order.until, order.text if order.code == "other" else None


def is_lifted(code: ColumnElement[str], *records: ColumnElement[str]) -> ColumnElement[bool]:
    """What `in_effect` leaves out, asked of the database: whether orders of a code are lifted of one of the
    records that columns name, a photo, say, or a use of it.
    """
    lifting = t.restriction.alias("lifting").c
    of_one = or_(*(lifting.record_id == record for record in records))
    return exists(select(lifting.id).where(of_one, lifting.code == code, lifting.layer == LIFTED))


def is_ordered_by_hand(connection: Connection, record_id: str) -> bool:
    """Whether archivists set or lifted orders of a photo, or of a use of one."""
    order = t.restriction.c
    query = select(order.id).where(order.record_id == record_id, order.layer != READ)
    return connection.scalar(query.limit(1)) is not None


def ordered_by_territory(connection: Connection) -> set[str]:
    """The photos and uses with an order on territories."""
    order = t.restriction.c
    query = select(order.record_id).where(order.code.in_(("territory-out", "territory-only")))
    return set(connection.scalars(query.distinct()))


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


def part_orders(
    operation: Operation,
    photo_id: str,
    new_id: str,
    going: Sequence[Restriction],
    left: Sequence[Restriction],
) -> None:
    """Let the orders that were read of a photo go with its files: to the new photo what the files say that
    `going` are the orders of, while the old one keeps what its files that are `left` say, and what neither
    says. What archivists set and lifted stays with the old one.
    """
    rows = rows_by(operation.seeing(t.restriction), t.restriction.c.record_id, [photo_id]).get(photo_id, ())
    standing = [_restriction(row) for row in rows if row["layer"] == READ]
    gone = set(map(_as_read, going)) - set(map(_as_read, left))
    kept = [order for order in standing if _as_read(order) not in gone]
    leaving = {_orders_what(order) for order in standing if _as_read(order) in gone}
    # What both ordered stood there once, in the words of one of them.
    back = [order for order in left if _orders_what(order) in leaving]
    renew_orders(operation, {photo_id: _once([*kept, *back]), new_id: _once(going)})


def _as_read(order: Restriction) -> tuple[str, ...]:
    return _content(row_of("", 0, order))


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
        raise bad_row(
            "restriction",
            row["id"],
            Said.of("row.no-order", code=repr(row["code"]), source=repr(row["source"])),
        )
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
