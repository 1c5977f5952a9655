"""Dates as people write them among other words: "14 March 2023", "31.12.2022", "12/31/2022", "2022-2023"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from archive.dates import bounds
from archive.search.language.asking import month_numbers
from archive.search.language.tree import Node, Range, Word, any_of, in_field
from archive.text import fold

_ISO = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?")
_YEAR_FIRST = re.compile(r"(\d{4})([./])(\d{1,2})\2(\d{1,2})")
_YEAR_LAST = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})")
_RUN_ON = re.compile(r"(1[89]\d\d|20\d\d)(\d\d)(\d\d)")
_YEARS = re.compile(r"(1[5-9]\d\d|20\d\d)(?:-|–|/|\.\.)(1[5-9]\d\d|20\d\d)")
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_DAY = re.compile(r"(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º|\.)?")
_BETWEEN = frozenset({"of", "de", "del", "do", "da"})
_SIGNS = ".,;:!?()[]\"'“”„«»‘’"


@dataclass(frozen=True, slots=True)
class Written:
    """The words from `start` to `end` are a date; `values` are what it may be, likeliest first.

    A value is a day, a month, a year ("2023-03") or a stretch ("2022..2023").
    """

    start: int
    end: int
    values: tuple[str, ...]


def written_dates(words: Sequence[str]) -> list[Written]:
    """The dates in some words, in order, none over another; a month or a day alone is none."""
    found, at = [], 0
    while at < len(words):
        date = _date_at(words, at)
        if date is not None:
            found.append(date)
        at = date.end if date else at + 1
    return found


def on_day(value: str, fields: Sequence[str] = ("taken", "published")) -> Node:
    """What is dated so by any of some fields."""
    low, dots, high = value.partition("..")
    leaf = Range(low, high) if dots else Word(value)
    return any_of(in_field(name, leaf) for name in fields)


def day_values(text: str) -> tuple[str, ...]:
    """What one word in numbers may stand for, likeliest first; nothing where it is no date."""
    text = text.strip(_SIGNS)
    return tuple(dict.fromkeys(value for value in _values(text) if _is_possible(value)))


def _values(text: str) -> Iterator[str]:
    if match := _ISO.fullmatch(text):
        yield _joined(*match.groups())
    if match := _YEAR_FIRST.fullmatch(text):
        yield _joined(match[1], match[3], match[4])
    if match := _YEAR_LAST.fullmatch(text):
        yield _joined(match[4], match[3], match[1])
        yield _joined(match[4], match[1], match[3])
    if match := _RUN_ON.fullmatch(text):
        yield _joined(*match.groups())
    if match := _YEARS.fullmatch(text):
        yield "..".join(sorted(match.groups()))
    if _YEAR.fullmatch(text):
        yield text


def _is_possible(value: str) -> bool:
    return all(bounds(end) is not None for end in value.split(".."))


def _joined(year: str, *rest: str | None) -> str:
    return "-".join((year, *(f"{int(part):02}" for part in rest if part)))


def _date_at(words: Sequence[str], at: int) -> Written | None:
    """The longest date that begins at a word."""
    if values := day_values(words[at]):
        year_alone = _YEAR.fullmatch(values[0]) and _after_year(words, at)
        return year_alone or Written(at, at + 1, values)
    return _named(words, at)


def _named(words: Sequence[str], at: int) -> Written | None:
    """A date whose month is named: "14 March 2023", "March 14, 2023", "March 2023"."""
    day = _DAY.fullmatch(words[at].strip(_SIGNS).lower())
    begin = at
    if day:
        at = _past_small(words, at + 1)
    month = _month(words, at)
    if not month:
        return None
    at += 1
    if not day and at < len(words) and (day := _DAY.fullmatch(words[at].strip(_SIGNS).lower())):
        at += 1
    at = _past_small(words, at)
    if at >= len(words) or not (year := _YEAR.fullmatch(words[at].strip(_SIGNS))):
        return None
    value = _joined(year[0], str(month), day[1] if day else None)
    return Written(begin, at + 1, (value,)) if _is_possible(value) else None


def _after_year(words: Sequence[str], at: int) -> Written | None:
    """A year with its month behind it: "2023 March 14"."""
    month = _month(words, at + 1)
    if not month:
        return None
    day = _DAY.fullmatch(words[at + 2].strip(_SIGNS).lower()) if at + 2 < len(words) else None
    value = _joined(words[at].strip(_SIGNS), str(month), day[1] if day else None)
    return Written(at, at + (3 if day else 2), (value,)) if _is_possible(value) else None


def _month(words: Sequence[str], at: int) -> int:
    return month_numbers().get(fold(words[at].strip(_SIGNS)), 0) if at < len(words) else 0


def _past_small(words: Sequence[str], at: int) -> int:
    return at + 1 if at < len(words) and words[at].lower() in _BETWEEN else at
