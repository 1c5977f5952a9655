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


def in_effect_on(connection: Connection, photos: Mapping[str, str]) -> Orders:
    """The orders in effect on uses, given with their photos, whatever the day; uses under none, and such as
    have a damaged one, are left out.
    """
    return dict(_orders(connection, photos))


def forbidding(connection: Connection, photos: Mapping[str, str], on: date) -> Orders:
    """The orders that forbid uses, given with their photos, on a day; uses that may run are left out."""
    from archive.captions import in_force  # here: most of what archivists do asks for no orders

    territory = load_setting(connection, TERRITORY)
    return _not_empty((use, in_force(orders, on, territory)) for use, orders in _orders(connection, photos))


def holding(connection: Connection, orders: Orders, on: date) -> Orders:
    """Those of the orders on uses that hold on a day; uses under none are left out."""
    from archive.captions import holds

    territory = load_setting(connection, TERRITORY)
    return _not_empty(
        (use, tuple(order for order in several if holds(order, on, territory)))
        for use, several in orders.items()
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
