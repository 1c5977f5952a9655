"""Orders on photos as they count on a day at the archive's own territory: which forbid use, which hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from sqlalchemy import Connection

from archive.model import Restriction
from archive.store.restrictions import load_orders_of_uses
from archive.store.settings import TERRITORY, load_setting
from archive.store.values import sound

Orders = dict[str, tuple[Restriction, ...]]


def under_orders(connection: Connection, photos: Mapping[str, str]) -> dict[str, str]:
    """Those of some uses, given with their photos, on which any order is in effect, whatever the day."""
    return {use: photos[use] for use, orders in _orders(connection, photos) if orders}


def forbidding(connection: Connection, photos: Mapping[str, str], on: date) -> Orders:
    """The orders that forbid uses, given with their photos, on a day; uses that may run are left out."""
    from archive.captions import in_force  # here: most of what archivists do asks for no orders

    territory = load_setting(connection, TERRITORY)
    return _not_empty((use, in_force(orders, on, territory)) for use, orders in _orders(connection, photos))


def holding(connection: Connection, photos: Mapping[str, str], on: date) -> Orders:
    """The orders that uses, given with their photos, are under on a day; uses under none are left out."""
    from archive.captions import holds

    territory = load_setting(connection, TERRITORY)
    return _not_empty(
        (use, tuple(order for order in orders if holds(order, on, territory)))
        for use, orders in _orders(connection, photos)
    )


def _orders(
    connection: Connection, photos: Mapping[str, str]
) -> Iterable[tuple[str, tuple[Restriction, ...]]]:
    """The orders in effect on each use; those of a use that has a damaged one are passed over."""
    return sound(
        lambda connection, batch: load_orders_of_uses(connection, {use: photos[use] for use in batch}),
        connection,
        list(photos),
        lambda *_: None,
    )


def _not_empty(found: Iterable[tuple[str, tuple[Restriction, ...]]]) -> Orders:
    return {use: orders for use, orders in found if orders}
