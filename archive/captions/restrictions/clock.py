"""The words and shapes of which moments are made, and what a zone's name says of a day."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Literal

from archive.captions.dates.shapes import months
from archive.captions.wordlists import alternatives, first_words, key, load

Unit = Literal["minute", "hour", "day", "week", "month", "year"]


@dataclass(frozen=True, slots=True)
class Zone:
    """Minutes east of Greenwich in winter, and whose summer time is kept: "EU", "US" or "-" for none."""

    summer: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Parts:
    """The patterns for parts of moments, in the order in which they are tried, and what their words mean."""

    shapes: tuple[re.Pattern[str], ...]
    span: re.Pattern[str]
    months: dict[str, int]
    weekdays: dict[str, int]


_YEAR = r"(?P<year>(?:19|20)\d\d)"
_OF = r"(?:(?:de|del|of|di|du|do|da)\s+|d')?"
_HALF = r"(?P<half>[ap]\.?\s?m\b\.?)"
_AFTER_TIME = (
    r"(?=\s*(?:hrs?|hours|h|uhr|uur|z|gmt|utc|bst|cet|cest|mez|mesz|edt|est|et|pst|pdt|cdt|cst|local)\b)"
)
_BEFORE_ZONE = r"(?=\s*(?:gmt|utc|bst|cet|cest|mez|mesz|edt|est|et|pst|pdt|cdt|cst)\b)"
_BEFORE_HOUR = (
    r"(?:kl\.?|klo|kello|klokken|klockan|um|alle|alle ore|ore|om|a las|las|at|as|das|dalle|delle|ab)"
)


@cache
def parts() -> Parts:
    """All of them, made once."""
    names = {key(name): number for name, number in months().items()}
    days = _by_number("weekdays")
    month, weekday = f"(?P<name>{alternatives(names)})", f"(?P<weekday>{alternatives(_long(days))})"
    day = r"(?P<day>\d{1,2})"
    shapes = (
        rf"(?<![\d.-]){_YEAR}-(?P<month>\d\d)-{day}(?:t(?P<hour>\d\d):?(?P<minute>\d\d)(?::?\d\d(?:\.\d+)?)?"
        r"\s?(?P<zone>z|[+-]\d\d:?(?:\d\d)?)?)?(?!\d)",
        rf"(?<!\d){day}(?:\.|st|nd|rd|th|º|er|a)?\s*{_OF}{month}\.?,?\s*{_OF}{_YEAR}(?!\d)",
        rf"{month}\.?\s*{day}(?:st|nd|rd|th|\.)?,?\s*{_YEAR}(?!\d)",
        rf"(?<![\d.]){_YEAR}(?P<mark>[./])(?P<month>\d\d?)(?P=mark){day}(?!\d)",
        rf"(?<![\d./]){day}(?P<mark>[./-])\s?(?P<month>\d\d?)(?P=mark)\s?(?P<year>(?:19|20)\d\d|\d\d)(?!\d)",
        rf"(?<!\d){day}(?:\.|st|nd|rd|th|º|er|a)?\s*{_OF}{month}\b(?!\s*\d{{4}})",
        rf"{month}\.?\s*{day}(?:st|nd|rd|th)?(?![\d:]|\s*[ap]\.?m)",
        r"(?<![\d.])(?P<day>\d{1,2})\.\s?(?P<month>1[0-2]|0?[1-9])\.(?!\s?\d)(?=\s*\S)",
        rf"(?<!\w)(?:12\s*)?(?P<noon>{_any('noon')})(?!\w)",
        rf"(?<!\w)(?:12\s*)?(?P<midnight>{_any('midnight')})(?!\w)",
        rf"(?<![\d.:])(?P<hour>[01]?\d|2[0-4])\s?[:.h]\s?(?P<minute>[0-5]\d)(?:[:.]\d\d)?(?!\d)\s*{_HALF}?",
        rf"(?<![\d.:])(?P<hour>1[0-2]|0?[1-9])\s*{_HALF}",
        rf"(?<![\d.:/-])(?P<hour>[01]?\d|2[0-4]){_BEFORE_ZONE}",
        rf"(?<![\d.:])(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d){_AFTER_TIME}",
        r"(?<![\d.:/-])(?P<hour>[01]\d|2[1-3])(?P<minute>[0-5]\d)(?<!19\d\d)(?![\d./-])",
        rf"(?<![\w.:]){_BEFORE_HOUR}\s*(?P<hour>[01]?\d|2[0-4])(?![\d:/]|\.\d|\.\s?[a-z])",
        r"(?<![\d.:])(?P<hour>[01]?\d|2[0-4])\s*(?:uhr|h|heures?|uur|horas?|hrs)\b",
        weekday,
        rf"(?P<counted>{alternatives(day_counts())})",
        rf"{month}\.?,?\s*{_OF}{_YEAR}(?!\d)",
        rf"(?<![\w./-]){_YEAR}(?![\w/-]|\.\d)",
    )
    return Parts(tuple(map(re.compile, shapes)), _span_pattern(), names, days)


def _any(section: str) -> str:
    return "|".join(re.escape(key(word)) for word in load("clock")[section]["words"])


def _span_pattern() -> re.Pattern[str]:
    count = rf"(?P<count>\d{{1,3}}|{alternatives(number_words())})"
    between = r"(?:\s*\([\w\s-]{1,20}\))?[\s-]*(?:(?:consecutive|calendar|full|working|kalender)\s+)?"
    return re.compile(rf"(?<![\w.,:/]){count}{between}(?P<unit>{alternatives(units())})(?!\w)")


def _long(names: Iterable[str]) -> list[str]:
    """Names of days but those of two letters, which are other words: "Do", "di", "mo"."""
    return [name for name in names if len(name) > 2]


def _by_number(section: str) -> dict[str, int]:
    return {key(word): int(number) for number, names in load("clock")[section].items() for word in names}


@cache
def number_words() -> dict[str, int]:
    """Folded words for numbers."""
    return _by_number("numbers")


@cache
def day_counts() -> dict[str, int]:
    """Folded words for days counted from the day of sending."""
    return _by_number("days")


@cache
def telling_words() -> frozenset[str]:
    """The first words of what names a moment or a span without a number."""
    sections = load("clock")
    noon = (*sections["noon"]["words"], *sections["midnight"]["words"])
    return first_words([*number_words(), *day_counts(), *_by_number("weekdays"), *map(key, noon)])


@cache
def units() -> dict[str, Unit]:
    """Folded words for units of time."""
    return {key(word): unit for unit, names in load("clock")["units"].items() for word in names}


@cache
def filler() -> re.Pattern[str]:
    """What may stand between the parts of one moment."""
    return re.compile(rf"(?:[\s,.;:()'/-]|{alternatives(load('clock')['between']['words'])})*")


@cache
def _zones() -> tuple[re.Pattern[str], dict[str, Zone]]:
    table: dict[str, Zone] = {}
    for minutes, names in load("clock")["zones"].items():
        table |= {key(name): Zone("-", int(minutes)) for name in names}
    for rule, names in load("clock")["places"].items():
        summer, minutes = rule.split()
        table |= {key(name): Zone(summer, int(minutes)) for name in names}
    led = r"\s*(?:(?:hrs?|hours|uhr|uur|h|horas)\b\.?)?[\s,(]*"
    return re.compile(rf"{led}(?P<zone>{alternatives(table)})\)?"), table


def zone_after(text: str, at: int) -> tuple[int, Zone | None]:
    """The zone that stands behind a time, with where it ends."""
    pattern, table = _zones()
    match = pattern.match(text, at)
    return (match.end(), table[" ".join(match["zone"].split())]) if match else (at, None)


def offset_at(zone: Zone, day: date) -> int:
    """Minutes east of Greenwich that hold in a zone on a day.

    Summer time as the European Union keeps it since 1996 (Directive 2000/84/EC) and the United States since
    2007 (15 U.S.C. 260a); on the days of change themselves the day counts, not the hour.
    """
    starts = {"EU": (_last_sunday(day.year, 3), _last_sunday(day.year, 10)), "US": _american(day.year)}
    first, last = starts.get(zone.summer, (date.max, date.max))
    return zone.minutes + (60 if first <= day < last else 0)


def _last_sunday(year: int, month: int) -> date:
    end = date(year, month, 31)
    return end - timedelta(days=end.isoweekday() % 7)


def _american(year: int) -> tuple[date, date]:
    march, november = date(year, 3, 1), date(year, 11, 1)
    second = march + timedelta(days=-march.isoweekday() % 7 + 7)
    return second, november + timedelta(days=-november.isoweekday() % 7)
