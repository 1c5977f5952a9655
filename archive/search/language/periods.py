"""What the dates of a query mean: "2024-01", "last-week", "2024-01..2024-03" as intervals of days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from archive.dates import Bounds, bounds
from archive.search.language.tree import Range


def _week(today: date) -> Bounds:
    monday = today - timedelta(days=today.weekday())
    return Bounds(monday, monday + timedelta(days=6))


def _month(today: date) -> Bounds:
    return bounds(f"{today:%Y-%m}") or Bounds(today, today)


def _day_before(period: Callable[[date], Bounds]) -> Callable[[date], Bounds]:
    return lambda today: period(period(today).earliest - timedelta(days=1))


def _day(today: date) -> Bounds:
    return Bounds(today, today)


def _year(today: date) -> Bounds:
    return Bounds(date(today.year, 1, 1), date(today.year, 12, 31))


RELATIVE: dict[str, Callable[[date], Bounds]] = {
    "today": _day,
    "yesterday": _day_before(_day),
    "this-week": _week,
    "last-week": _day_before(_week),
    "this-month": _month,
    "last-month": _day_before(_month),
    "this-year": _year,
    "last-year": _day_before(_year),
}
"""Weeks run from Monday to Sunday (ISO 8601); last-week is the one before the week of today."""


def is_date(text: str) -> bool:
    """Whether a text says a day or a period in a query."""
    return text.lower() in RELATIVE or bounds(text) is not None


def period(text: str, today: date) -> Bounds | None:
    """The days that a date of a query stands for."""
    relative = RELATIVE.get(text.lower())
    return relative(today) if relative else bounds(text)


def is_reversed(wanted: Range, today: date) -> bool:
    """Whether a range ends before it begins."""
    low = period(wanted.low, today) if wanted.low else None
    high = period(wanted.high, today) if wanted.high else None
    return low is not None and high is not None and high.latest < low.earliest


def span(wanted: Range, today: date) -> Bounds | None:
    """The days from the first of `low` to the last of `high`, or the reverse; None if there are none."""
    if is_reversed(wanted, today):
        wanted = Range(wanted.high, wanted.low, wanted.includes_ends)
    low = period(wanted.low, today) if wanted.low else Bounds(date.min, date.min)
    high = period(wanted.high, today) if wanted.high else Bounds(date.max, date.max)
    if low is None or high is None:
        return None
    earliest, latest = low.earliest, high.latest
    try:
        if not wanted.includes_ends:
            earliest = low.latest + timedelta(days=1) if wanted.low else earliest
            latest = high.earliest - timedelta(days=1) if wanted.high else latest
    except OverflowError:
        return None
    return Bounds(earliest, latest) if earliest <= latest else None
