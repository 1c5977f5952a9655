"""Which orders forbid the use of a photo on a day, and on which days that changes.

Only orders on when and where say whether a photo may run on a day in a territory: embargoes, ends of use,
territories.
How it may run (credit, crop, channel), to whom it may go and whether it may be kept, other orders say.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from functools import cache
from importlib.resources import files

from archive.dates import Bounds, bounds
from archive.model import Restriction

_PLACED = ("territory-out", "territory-only")


def in_force(
    restrictions: Iterable[Restriction], on: date | datetime, territory: str
) -> tuple[Restriction, ...]:
    """The orders that forbid use on a day (or at a moment) in a territory, an ISO 3166-1 alpha-2 code.

    On the day on which an embargo lifts, use is free where only the day is asked for. An embargo without a
    known end forbids; an order to end whose day is not known does not. A territory "" is no known one: then
    no order on territories forbids.
    """
    return tuple(order for order in restrictions if _forbids(order, on, territory.upper()))


def _forbids(order: Restriction, on: date | datetime, territory: str) -> bool:
    if order.code == "expires":
        return order.until is not None and _is_after(on, order.until)
    limits_days = order.code == "embargo" or (order.code in _PLACED and territory)
    return bool(limits_days) and holds(order, on, territory)


def holds(order: Restriction, on: date | datetime, territory: str) -> bool:
    """Whether an order is one that day in a territory, "" for any: it concerns it, and is not over.

    An embargo is over once it lifts, an end of use never: it forbids from then on. Any other order is over
    after the day that it names.
    """
    if not concerns(order, territory):
        return False
    if order.code == "embargo":
        return order.until is None or _is_before(on, order.until)
    return order.code == "expires" or order.until is None or not _is_after(on, order.until)


def concerns(order: Restriction, territory: str) -> bool:
    """Whether an order says anything of a territory, "" for any: one on other territories does not."""
    if order.code not in _PLACED or not territory:
        return True
    return _names(order, territory.upper()) == (order.code == "territory-out")


def _names(order: Restriction, territory: str) -> bool:
    """Whether an order names a territory, itself or by its region."""
    return any(
        name == territory or territory in regions().get(name, ()) for name in (order.value or "").split(",")
    )


def _is_before(on: date | datetime, until: str) -> bool:
    moment = _comparable(on, until)
    if moment is not None:
        return moment[0] < moment[1]
    days = bounds(until)
    return days is not None and _day(on) < days.earliest


def _is_after(on: date | datetime, until: str) -> bool:
    moment = _comparable(on, until)
    if moment is not None:
        return moment[0] > moment[1]
    days = bounds(until)
    return days is not None and _day(on) > days.latest


def _day(on: date | datetime) -> date:
    return on.date() if isinstance(on, datetime) else on


def _comparable(on: date | datetime, until: str) -> tuple[datetime, datetime] | None:
    """Both as moments, where both tell a time, and both or neither a zone."""
    if not isinstance(on, datetime) or "T" not in until:
        return None
    try:
        end = datetime.fromisoformat(until)
    except ValueError:
        return None
    return (on, end) if (on.tzinfo is None) == (end.tzinfo is None) else None


def last_day(restrictions: Iterable[Restriction]) -> date | None:
    """The last day on which all orders to end allow use; None where no day is known."""
    ends = (bounds(order.until) for order in restrictions if order.code == "expires" and order.until)
    return min((end.latest for end in ends if end is not None), default=None)


def first_day(restrictions: Iterable[Restriction]) -> date | None:
    """The first day on which no embargo with a known end forbids use; None where there is none."""
    lifts = (bounds(order.until) for order in restrictions if order.code == "embargo" and order.until)
    return max((lift.earliest for lift in lifts if lift is not None), default=None)


def usable_days(restrictions: Iterable[Restriction], territory: str) -> tuple[Bounds, ...]:
    """The days on which no order forbids use in a territory ("" for one that is not known: then no order on
    territories does), as one stretch; none where there is no such day.
    """
    orders = tuple(restrictions)
    if any(order.code == "embargo" and order.until is None for order in orders):
        return ()
    first, last = first_day(orders) or date.min, last_day(orders) or date.max
    for order in orders if territory else ():
        if order.code in _PLACED and concerns(order, territory):
            end = bounds(order.until) if order.until else None
            if end is None or end.latest == date.max:
                return ()
            first = max(first, end.latest + timedelta(days=1))
    return (Bounds(first, last),) if first <= last else ()


def embargoed_days(restrictions: Iterable[Restriction]) -> tuple[Bounds, ...]:
    """The days before embargoes lift; every day for one without a known end."""
    held = []
    for order in restrictions:
        if order.code == "embargo":
            lift = bounds(order.until) if order.until else None
            held.append(Bounds(date.min, lift.earliest - timedelta(days=1) if lift else date.max))
    return tuple(held)


def due_days(restrictions: Iterable[Restriction]) -> tuple[date, ...]:
    """The days that orders name, in order: when embargoes lift, and the last days of what ends."""
    named = ((order.code, bounds(order.until)) for order in restrictions if order.until)
    days = (end.earliest if code == "embargo" else end.latest for code, end in named if end is not None)
    return tuple(sorted(set(days)))


@cache
def regions() -> dict[str, frozenset[str]]:
    """The countries of each great region."""
    text = files("resources").joinpath("restrictions", "regions.toml").read_text(encoding="utf-8")
    return {name: frozenset(codes.split()) for name, codes in tomllib.loads(text).items()}
