"""Which orders keep a photo out of what anybody may read: it is told of in words, and not shown.

What is once out cannot be taken back, and nobody knows who reads it where and when. So every order that
forbids the web, a further use or a further hand counts, one on territories whichever they are, and one that
no code says ("other"): nobody can tell that it does not forbid this. An archivist who can lifts it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from archive.captions import holds, in_force
from archive.dates import bounds
from archive.model import DATED_CODES, Restriction

_WITHHOLDING = frozenset(
    ("no-archive", "no-internet", "no-third-party", "one-time", "territory-out", "territory-only", "minors")
)
"""Orders that withhold a photo as long as they hold; embargoes and ends of use by their days."""
_ELSEWHERE = frozenset(("online only", "not in print", "length of a clip"))
"""Rules by which orders are read that no code says, and that forbid nothing of a page."""


def withheld(orders: Iterable[Restriction], on: date) -> tuple[Restriction, ...]:
    """The orders because of which a photo is not shown to everybody on a day; none where it may be.

    An order whose day is not known or cannot be read withholds: nobody can tell that it has not come.
    """
    return tuple(order for order in orders if _withholds(order, on))


def _withholds(order: Restriction, on: date) -> bool:
    if order.code in _WITHHOLDING:
        return holds(order, on, "")
    if order.code == "other":
        return order.rule not in _ELSEWHERE and holds(order, on, "")
    if order.code in DATED_CODES and (order.until is None or bounds(order.until) is None):
        return True
    return bool(in_force((order,), on, ""))
