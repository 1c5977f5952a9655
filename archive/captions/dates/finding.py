"""Dates of a text by their shapes, as EDTF (ISO 8601-2, level 0-1).

Dates without a year, and bare weekdays, say nothing by themselves and are left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from archive.captions.dates.shapes import find_shapes, months
from archive.captions.text import Text


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in EDTF, where it stands in the normal form, and the shape in which it is written."""

    value: str
    start: int
    end: int
    rule: str


_YEAR_DIGITS = re.compile(r"\d{3}|\.\d\d(?!\d)|/\d\d|\d0|[和成治正]\s*[元\d]")


def find_all(text: Text) -> Sequence[FoundDate]:
    """The dates of a text in its order: of all patterns, the more exact first, none within another."""
    if not _YEAR_DIGITS.search(text.key):
        return []
    taken: list[FoundDate] = []
    for rule, match in find_shapes(text.key):
        closing = rule == "closing year"
        if closing and (taken or _NO_DATE.search(text.key[: match.start()])):
            continue
        start = match.start("year") if closing or rule == "year" else match.start()
        if (closing or rule == "year") and _SHARE.search(text.key[:start]):
            continue
        if any(start < other.end and other.start < match.end() for other in taken):
            continue
        value = _edtf(match)
        if value:
            taken.append(FoundDate(value, start, match.end(), rule))
    return sorted(taken, key=lambda date: date.start)


_NO_DATE = re.compile(
    r"(?:season|saison|temporada|stagione|sasong|sesong|model|modell|since|seit|desde|depuis|dal|sedan|siden|fiscal|horizon"
    r"|for|of|by|to|until|till|than|fur|bis|para|pour|hasta|per|do|til|till|tot)$"
)
"""Before a year that ends a caption: a stretch of time, or a number of something."""
_SHARE = re.compile(r"\d\s?(?:%|percent|per\scent|prozent)\s+(?:\w+\s){0,3}$")

_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867}
"""The year before the first of each Japanese era."""


def _edtf(match: re.Match[str]) -> str:
    part = match.groupdict()
    if part.get("about"):
        return f"{part['about']}~"
    if part.get("decade"):
        return f"{part['decade']}X"
    if part.get("short"):
        return f"19{part['short']}X"
    return _calendar_date(_year(part), part)


def _year(part: dict[str, str]) -> int:
    if era := part.get("era"):
        return _ERAS[era] + (1 if part["era_year"] == "元" else int(part["era_year"]))
    if late := part.get("late"):
        return int(late) + (2000 if int(late) < _FIRST_OF_1900S else 1900)
    return int(part["year"])


_FIRST_OF_1900S = 40
"""Two digits from here on are a year of the 1900s."""


def _calendar_date(year: int, part: dict[str, str]) -> str:
    """The date of a year with what the pattern found of month and day; "" if there is no such day."""
    month, day = part.get("month"), part.get("day") or part.get("day3")
    if not month:
        return str(year)
    number = int(month) if month.isdigit() else months().get(re.sub(r"\s+", " ", month), 0)
    if not 1 <= number <= 12:
        return ""
    if not day:
        return f"{year}-{number:02d}"
    if not _exists(year, number, int(day)):
        return ""
    value = f"{year}-{number:02d}-{int(day):02d}"
    until = part.get("day2")
    if last := months().get(part.get("month2") or "", 0):
        ends = last >= number and _exists(year, last, int(until or 0))
        return f"{value}/{year}-{last:02d}-{int(until or 0):02d}" if ends else value
    if until and _exists(year, number, int(until)) and int(until) > int(day):
        return f"{value}/{year}-{number:02d}-{int(until):02d}"
    return value


_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _exists(year: int, month: int, day: int) -> bool:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 1 <= day <= _DAYS[month - 1] and (month != 2 or day < 29 or leap)
