"""EDTF dates (ISO 8601-2:2019, the Extended Date/Time Format, levels 0 and 1) as intervals of days.

An own small reader: the archive asks for bounds of many thousand values, and needs neither the
format's level 2 nor its arithmetic.
"""

from __future__ import annotations

import calendar
import re
from datetime import date, datetime
from functools import lru_cache
from typing import NamedTuple

_DATE = re.compile(r"(?P<year>\d{2}(?:\d{2}|\dX|XX))(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?[?~%]?")
_MOMENT = re.compile(
    r"(\d{4}-\d\d-\d\d)[T ]\d\d(?::?\d\d(?::?\d\d(?:[.,]\d+)?)?)?\s*(?:Z|[+-]\d\d(?::?\d\d)?)?"
)
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2)}
"""First and last month of spring, summer, autumn, winter (months of the northern hemisphere)."""


class Bounds(NamedTuple):
    """The first and the last day that a date may stand for; open ends are `date.min`, `date.max`."""

    earliest: date
    latest: date


@lru_cache(maxsize=20_000)
def bounds(value: str) -> Bounds | None:
    """The days an EDTF value may stand for: "2008-02" -> 2008-02-01 to 2008-02-29.

    Takes level 0 and 1 (dates, date and time, masked digits "199X" and "2004-XX", seasons "2001-21",
    qualifiers, which do not widen it, and intervals with open or unknown ends) for the years 1 to 9999.
    None for anything else, and for "XXXX", which says nothing.
    """
    value = value.strip()
    if "/" in value:
        return _interval(*value.split("/", 1))
    moment = _MOMENT.fullmatch(value)
    match = _DATE.fullmatch(moment[1] if moment else value)
    if match is None:
        return None
    try:
        return _bounds(match)
    except ValueError:
        return None


def is_before(one: str, other: str) -> bool:
    """Whether one EDTF date is surely before another: by the moments where both have a time, else by days.

    Times of which only one names its zone are not compared, and what is no date is before nothing.
    """
    moments = _moment(one), _moment(other)
    if moments[0] and moments[1] and (moments[0].tzinfo is None) is (moments[1].tzinfo is None):
        return moments[0] < moments[1]
    days = bounds(one), bounds(other)
    return bool(days[0] and days[1] and days[0].latest < days[1].earliest)


def _moment(value: str) -> datetime | None:
    """A date with its time as a point in time, None for anything less."""
    if "T" not in value:
        return None
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        return None


def _interval(start: str, end: str) -> Bounds | None:
    first = _end_of_interval(start, date.min)
    last = _end_of_interval(end, date.max)
    if first is None or last is None or (start in _OPEN and end in _OPEN):
        return None
    earliest, latest = first.earliest, last.latest
    return Bounds(earliest, latest) if earliest <= latest else None


_OPEN = ("", "..")


def _end_of_interval(text: str, open_end: date) -> Bounds | None:
    if text in _OPEN:
        return Bounds(open_end, open_end)
    return None if "/" in text else bounds(text)


def _bounds(match: re.Match[str]) -> Bounds:
    year, month, day = match["year"], match["month"], match["day"]
    low, high = int(year.replace("X", "0")), int(year.replace("X", "9"))
    if month is None or month == "XX":
        return Bounds(date(max(low, 1), 1, 1), date(high, 12, 31))
    if low != high:
        raise ValueError("a month of an uncertain year")
    number = int(month)
    if number in _SEASONS and day is None:
        return _season(low, *_SEASONS[number])
    if day is None or day == "XX":
        return Bounds(date(low, number, 1), _last_day(low, number))
    exact = date(low, number, int(day))
    return Bounds(exact, exact)


def _season(year: int, first: int, last: int) -> Bounds:
    return Bounds(date(year, first, 1), _last_day(year + (last < first), last))


def _last_day(year: int, month: int) -> date:
    if not 1 <= month <= 12:
        raise ValueError("no such month")
    return date(year, month, calendar.monthrange(year, month)[1])
