"""Dates as citations have them, from EDTF (ISO 8601-2, levels 0 and 1).

No day is made up where none is told.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from archive.dates import bounds

Style = Literal["newsroom", "chicago", "apa"]
STYLES: tuple[Style, ...] = ("newsroom", "chicago", "apa")

_PART = re.compile(r"(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:[T ].*)?([?~%]?)")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_SHORT = {1: "Jan.", 2: "Feb.", 8: "Aug.", 9: "Sept.", 10: "Oct.", 11: "Nov.", 12: "Dec."}
"""Months that newsrooms shorten before a day (AP style)."""
_SEASONS = {21: "spring", 22: "summer", 23: "fall", 24: "winter"}
_OPEN = ("", "..")


@dataclass(frozen=True, slots=True)
class _Date:
    """A date as far as it is told; `month` may be a season's number (21 to 24)."""

    year: str
    month: int | None = None
    day: int | None = None
    qualifier: str = ""


def date_words(value: str | None, style: Style) -> str:
    """An EDTF date or span in the words of a style, "" for none and for what says nothing.

    "2024-01-09" is "Jan. 9, 2024", "January 9, 2024" or "2024, January 9"; "2024-01" names no day, "1945~" is
    "ca. 1945", "199X" "1990s", "2024-01-09/2024-01-12" "January 9–12, 2024".
    """
    stated = (value or "").strip()
    if bounds(stated) is None:
        return ""
    if "/" in stated:
        start, _, end = stated.partition("/")
        return _span(start, end, style)
    date = _date(stated)
    return _words(date, style) if date else ""


def _date(text: str) -> _Date | None:
    found = _PART.fullmatch(text)
    if not found:
        return None
    year, month, day, qualifier = found.groups()
    told = int(month) if month and month != "XX" else None
    return _Date(year, told, int(day) if told and day and day != "XX" else None, qualifier)


def _words(date: _Date, style: Style) -> str:
    year, within = _year(date.year), _within(date, style)
    if not within:
        words = year
    elif style == "apa":
        words = f"{year}, {within}"
    else:
        words = f"{within}, {year}" if date.day else f"{within} {year}"
    about = "about" if style == "newsroom" else "ca."
    words = f"{about} {words}" if date.qualifier in ("~", "%") else words
    if date.qualifier not in ("?", "%"):
        return words
    return f"[{words}?]" if style == "chicago" else f"{words}?"  # CMOS 14.145


def _within(date: _Date, style: Style) -> str:
    """Month and day, or the season: what stands beside the year."""
    if date.month is None:
        return ""
    if date.month in _SEASONS:
        season = _SEASONS[date.month]
        return season if style == "newsroom" else season.capitalize()
    name = _MONTHS[date.month - 1]
    if date.day is None:
        return name
    return f"{_SHORT.get(date.month, name) if style == 'newsroom' else name} {date.day}"


def _year(text: str) -> str:
    """ "2024", "1990s" of "199X", "20th century" of "19XX"."""
    if text.endswith("XX"):
        return f"{_ordinal(int(text[:2]) + 1)} century"
    return f"{text[:3]}0s" if text.endswith("X") else text.lstrip("0") or text


def _ordinal(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th") if number not in (11, 12, 13) else "th"
    return f"{number}{ending}"


def _span(start: str, end: str, style: Style) -> str:
    dash = "-" if style == "newsroom" else "–"
    first = _date(start) if start not in _OPEN else None
    last = _date(end) if end not in _OPEN else None
    if first is None or last is None:
        known = first or last
        words = _words(known, style) if known else ""
        return f"since {words}" if first else f"until {words}"
    if first == last:
        return _words(first, style)
    shared = first.year == last.year and not first.qualifier and not last.qualifier
    if not shared or first.month is None or last.month is None:
        return f"{_words(first, style)}{dash}{_words(last, style)}"
    ending = str(last.day) if last.day and first.day and first.month == last.month else _within(last, style)
    within = f"{_within(first, style)}{dash}{ending}"
    if style == "apa":
        return f"{_year(last.year)}, {within}"
    return f"{within}, {_year(last.year)}" if last.day else f"{within} {_year(last.year)}"
