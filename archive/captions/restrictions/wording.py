"""An order on use in the words that agencies print, in English, which other programs' readers know too."""

from __future__ import annotations

from archive.captions.restrictions.lexicon import territory_name
from archive.model import Restriction

_LINES = {
    "no-archive": "No archiving",
    "no-sales": "No sales",
    "no-resale": "No resale",
    "one-time": "One-time use only",
    "editorial-only": "Editorial use only",
    "no-crop": "No cropping or altering",
    "no-internet": "No internet use",
    "no-broadcast": "No broadcast use",
    "no-third-party": "No use by third parties",
    "minors": "Minors must not be identified",
}


def order_line(order: Restriction) -> str:
    """The line that an agency would print for an order, as what was read or set says it; "" for an order that
    is known by its own words alone. The end of an order is told where it is one on territories or on time.
    """
    places = [territory_name(code) for code in (order.value or "").split(",") if code]
    match order.code:
        case "mandatory-credit":
            return f"Mandatory credit: {order.value}" if order.value else "Mandatory credit"
        case "territory-out" if places:
            return f"{', '.join(places)} out{f' until {order.until}' if order.until else ''}"
        case "territory-only" if places:
            return f"Use in {' and '.join(places)} only"
        case "embargo":
            return f"Embargoed until {order.until}" if order.until else "Embargoed"
        case "expires" if order.until:
            return f"Not to be used after {order.until}"
        case code:
            return _LINES.get(code, "")
