"""Dates and times as wires write them -> ISO 8601."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

from archive.model import Published
from archive.reading.html.dates import iso_moment

_BASIC = re.compile(
    r"(?P<day>(?:19|20)\d{6})T?(?P<time>\d{2}(?:\d{2}){1,2})(?:[.,]\d+)?\s*(?P<zone>Z|[+-]\d\d:?\d\d)?$", re.I
)
_ZONE = re.compile(r"([+-]\d\d)(\d\d)$")


def moment(value: str | None) -> str | None:
    """A date, or date and time with its zone as stated; None if `value` is none.

    Takes ISO 8601 in its basic form ("20140829T134951+0000", as NITF and NewsML 1 have it) and extended.
    """
    text = " ".join((value or "").split())
    if basic := _BASIC.match(text):
        day, time = basic["day"], basic["time"]
        clock = ":".join(time[at : at + 2] for at in range(0, len(time), 2))
        text = f"{day[:4]}-{day[4:6]}-{day[6:]}T{clock}{basic['zone'] or ''}"
    stated = (
        _ZONE.sub(r"\1:\2", iso_moment(text) or "") if "T" in (iso_moment(text) or "") else iso_moment(text)
    )
    return _as_known(stated) if stated and _exists(stated) else None


def _as_known(stated: str) -> str:
    """Without an offset that is not known (RFC 3339, section 4.3); midnight with such a one is a day."""
    known = stated.removesuffix("-00:00")
    return known.removesuffix("T00:00:00") if known != stated else stated


def _exists(value: str) -> bool:
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def first_moment(values: Iterable[str | None]) -> Published | None:
    """The first of several that is a date."""
    return next((Published(date) for value in values if (date := moment(value))), None)


def last_moment(values: Iterable[str | None]) -> Published | None:
    """The latest of several dates, as far as they can be compared as they are written."""
    dates = [date for value in values if (date := moment(value))]
    return Published(max(dates)) if dates else None
