"""Dates in a caption, as EDTF (ISO 8601-2, level 0-1), with what happened then.

A date of the main clause says when the photo was taken. A date of a relative clause about a death or an
arrest is an event's; one after "released by ... on" or "cleared for publication on" is neither.
Dates without a year, and bare weekdays, say nothing by themselves and are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from archive.captions.sentences import first_sentence_end, relative_clauses
from archive.captions.text import Text
from archive.captions.wordlists import alternatives, key, load, pattern, words
from archive.model import CaptionDate, DateRole


@dataclass(frozen=True, slots=True)
class _Found:
    value: str
    start: int
    end: int
    rule: str


def find_dates(text: Text) -> tuple[CaptionDate, ...]:
    """Every date with a year in the caption, in order, with its role; spans point into the raw text."""
    found = _found(text)
    clauses = relative_clauses(text)
    first_end = first_sentence_end(text)
    dates: list[CaptionDate] = []
    for at, date in enumerate(found):
        last = all(later.start > first_end for later in found[at + 1 :])
        role = _role(date, text, clauses, first_end, last)
        words_ = text.text[date.start : date.end]
        value = CaptionDate(date.value, role, words_, *text.span(date.start, date.end), date.rule)
        if all((value.value, value.role) != (d.value, d.role) for d in dates):
            dates.append(value)
    return tuple(dates)


def is_undated(text: Text) -> bool:
    """Whether the caption calls the photo undated."""
    return pattern("caption", "date", "undated").search(text.key) is not None


@cache
def _months() -> dict[str, int]:
    table: dict[str, int] = {}
    for number, names in load("caption")["date"]["months"].items():
        for name in names:
            table.setdefault(key(name), int(number))
    return table


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    month = rf"(?P<month>{alternatives(_months())})"
    day = r"(?P<day>3[01]|[12]\d|0?[1-9])"
    to = r"(?:\s*[-–/]\s*(?P<day2>3[01]|[12]\d|0?[1-9]))?"
    year = r"(?P<year>1[5-9]\d\d|20\d\d)(?!\d)"
    of = r"(?:\s+(?:de|del|of|d'))?"
    weekday = rf"(?:{alternatives(words('caption', 'date', 'weekdays'))},?\s+)?"
    return (
        (
            "year month day",
            re.compile(
                r"(?P<year>1[89]\d\d|20\d\d)\s*[년年]\s*(?P<month>\d{1,2})\s*[월月](?:\s*(?P<day>\d{1,2})\s*[일日])?"
            ),
        ),
        (
            "ISO 8601",
            re.compile(
                r"(?<!\d)(?P<year>1[89]\d\d|20\d\d)-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?!\d)"
            ),
        ),
        ("month day, year", re.compile(rf"{weekday}{month}\s+{day}(?:st|nd|rd|th)?{to},?\s+{year}")),
        (
            "day month year",
            re.compile(rf"(?<!\d){weekday}{day}(?:\.|st|nd|rd|th|º|er)?{to}\.?{of}\s+{month}{of},?\s+{year}"),
        ),
        (
            "numbers",
            re.compile(
                r"(?<![\d.])(?P<day>3[01]|[12]\d|0?[1-9])\.\s?(?P<month>1[0-2]|0?[1-9])\.\s?(?P<year>1[89]\d\d|20\d\d)(?!\d)"
            ),
        ),
        ("month year", re.compile(rf"{month},?{of}\s+{year}")),
        (
            "about a year",
            re.compile(
                r"(?<!\w)(?:circa|ca\.|c\.|around|about|um|vers|hacia|approx\.)\s*(?P<about>1[5-9]\d\d|20\d\d)(?!\d)"
            ),
        ),
        (
            "decade",
            re.compile(r"(?:the|los|gli|den|années|anni)?\s*(?P<decade>1[5-9]\d|20\d)0(?:'?s|er)(?!\w)"),
        ),
        (
            "year",
            re.compile(
                r"(?<!\w)(?:in|im|en|i|em|nel|since|seit|от|в|um)\s+(?:the\s+year\s+)?(?P<year>1[5-9]\d\d|20\d\d)(?![\d\w:.,]*\d)(?!\s*(?:%|percent|people|meters|metres|euro|dollar))"
            ),
        ),
    )


_YEAR_DIGITS = re.compile(r"\d{3}")


@lru_cache(maxsize=8)
def _found(text: Text) -> Sequence[_Found]:
    """Dates by all patterns, the more exact first, none within another."""
    if not _YEAR_DIGITS.search(text.key):
        return []
    taken: list[_Found] = []
    for rule, regex in _patterns():
        for match in regex.finditer(text.key):
            start = match.start("year") if rule == "year" else match.start()
            if any(start < other.end and other.start < match.end() for other in taken):
                continue
            value = _edtf(match)
            if value:
                taken.append(_Found(value, start, match.end(), rule))
    return sorted(taken, key=lambda date: date.start)


def _edtf(match: re.Match[str]) -> str:
    part = match.groupdict()
    if part.get("about"):
        return f"{part['about']}~"
    if part.get("decade"):
        return f"{part['decade']}X"
    year, month = part["year"], part.get("month")
    if not month:
        return str(year)
    number = int(month) if month.isdigit() else _months().get(re.sub(r"\s+", " ", month), 0)
    if not 1 <= number <= 12:
        return ""
    day = part.get("day")
    if not day:
        return f"{year}-{number:02d}"
    if not _exists(int(year), number, int(day)):
        return ""
    value = f"{year}-{number:02d}-{int(day):02d}"
    until = part.get("day2")
    if until and _exists(int(year), number, int(until)) and int(until) > int(day):
        return f"{value}/{year}-{number:02d}-{int(until):02d}"
    return value


_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _exists(year: int, month: int, day: int) -> bool:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 1 <= day <= _DAYS[month - 1] and (month != 2 or day < 29 or leap)


@cache
def _cue(role: str) -> re.Pattern[str]:
    return re.compile(alternatives(words("caption", "date", role)))


_BETWEEN = (
    r"(?:[\s,]|\bon\b|\bin\b|\bthe\b|\bam\b|\bim\b|\bel\b|\ble\b|\bearly\b|\blate\b|\bof\b|\bder\b|\bdem\b)*$"
)


@cache
def _event_before() -> re.Pattern[str]:
    return re.compile(_cue("event").pattern + _BETWEEN)


@cache
def _weekday() -> re.Pattern[str]:
    return re.compile(rf"{alternatives(words('caption', 'date', 'weekdays'))},?")


def _role(
    date: _Found, text: Text, clauses: Sequence[tuple[int, int]], first_end: int, last: bool
) -> DateRole:
    before = text.key[max(0, date.start - 160) : date.start]
    near = before.rsplit(";", 1)[-1]
    governed = _governed(near)
    if governed:
        return governed
    clause = next((c for c in clauses if c[0] <= date.start < c[1]), None)
    if clause and _cue("event").search(text.key, clause[0], date.start):
        return "event"
    if _event_before().search(near) and not _leads(date, text):
        return "event"
    if re.match(
        r",?\s*(?:attacks?|massacre|war|invasion|assault|onslaught|earthquake|election)\b",
        text.key[date.end :],
    ):
        return "event"
    if re.search(
        r"(?:^|,\s)(?:\w+\s)?(?:killed|assassinated|murdered|arrested|abducted|kidnapped|born|died)\b[^,]*$",
        near,
    ):
        return "event"
    return "taken" if date.start <= first_end and last else "event"


def _governed(near: str) -> DateRole | None:
    """The role that the last of "cleared", "released" and "taken" before the date gives it."""
    best: tuple[int, DateRole] | None = None
    roles: tuple[DateRole, ...] = ("cleared", "released", "taken")
    for role in roles:
        for match in _cue(role).finditer(near):
            rest = near[match.end() :]
            if _reaches(rest) and (best is None or match.start() > best[0]):
                best = (match.start(), role)
    return best[1] if best else None


def _reaches(rest: str) -> bool:
    """Whether nothing but "by somebody", a preposition and a weekday stands between a cue and its date."""
    rest = _weekday().sub("", rest)
    return "," not in rest.strip(" ,") and len(rest.split()) <= 9 and " taken " not in rest


def _leads(date: _Found, text: Text) -> bool:
    return date.start == 0 or not text.key[: date.start].strip()


def iter_spans(text: Text) -> Iterator[tuple[int, int]]:
    """Where dates stand in the normal form."""
    for date in _found(text):
        yield date.start, date.end
