"""The shapes in which captions write dates, and where in a text each of them may begin.

A pattern is dear to look for everywhere. Most begin at a name of the calendar or at a number, and are
tried there alone; others are looked for only where a text has what none of their matches is without.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from archive.captions.text import has_ideographs
from archive.captions.wordlists import alternatives, first_words, key, load, words


@dataclass(frozen=True, slots=True)
class _Clues:
    """Where in a folded text what dates are made of stands: names of the calendar, numbers, years."""

    key: str
    named: Sequence[int]
    months: int
    numbers: Sequence[int]
    years: Sequence[int]
    marked: bool
    """Whether a mark stands between two numbers."""


_Begins = Callable[[_Clues], "Sequence[int] | None"]
"""Where a shape may begin: in ascending order; None for anywhere."""
_Shape = tuple[str, str, _Begins]


def find_shapes(key: str) -> Iterator[tuple[str, re.Match[str]]]:
    """All matches of all shapes in a folded text with the shape's name, the more exact shapes first."""
    clues = None if has_ideographs(key) else _clues(key)
    for name, pattern, begins in _shapes():
        where = begins(clues) if clues else None
        found = pattern.finditer(key) if where is None else _matches(pattern, key, where)
        for match in found:
            yield name, match


def _matches(pattern: re.Pattern[str], key: str, where: Sequence[int]) -> Iterator[re.Match[str]]:
    """The matches that `finditer` gives, where each begins at one of the places `where`."""
    end = 0
    for at in where:
        if at >= end and (match := pattern.match(key, at)):
            end = match.end()
            yield match


_RUN = re.compile(r"\w+")
_NUMBERS = re.compile(r"\d+")
_YEARS = re.compile(r"[12](?=[05-9]\d\d)")
_MARKED = re.compile(r"\d[./-]\s?\d")


def _clues(key: str) -> _Clues:
    calendar, month_names = _calendar()
    said = calendar.intersection(_RUN.findall(key))
    months = [at for name in said if name in month_names for at in _occurrences(name, key)]
    named = months + [at for name in said if name not in month_names for at in _occurrences(name, key)]
    return _Clues(
        key,
        sorted(set(named)),
        len(months),
        [match.start() for match in _NUMBERS.finditer(key)],
        [match.start() for match in _YEARS.finditer(key)],
        _MARKED.search(key) is not None,
    )


@cache
def _calendar() -> tuple[frozenset[str], frozenset[str]]:
    """The first words of names of months and days of the week, and those of months alone."""
    names = first_words(months())
    return names | first_words(words("caption", "date", "weekdays")), names


def _occurrences(word: str, key: str) -> Iterator[int]:
    at = key.find(word)
    while at >= 0:
        yield at
        at = key.find(word, at + 1)


def _at_months(clues: _Clues) -> Sequence[int]:
    return clues.named if clues.months else ()


def _at_two_months(clues: _Clues) -> Sequence[int]:
    return clues.named if clues.months > 1 else ()


def _at_days(clues: _Clues) -> Sequence[int]:
    return sorted([*clues.named, *clues.numbers]) if clues.months else ()


def _at_days_of_two_months(clues: _Clues) -> Sequence[int]:
    return clues.numbers if clues.months > 1 else ()


def _between_marks(clues: _Clues) -> Sequence[int]:
    return clues.numbers if clues.marked else ()


def _at_years(clues: _Clues) -> Sequence[int]:
    return clues.years


def _at_years_beside_months(clues: _Clues) -> Sequence[int]:
    return clues.years if clues.months else ()


def _nowhere_unless(told: bool) -> Sequence[int] | None:
    return None if told else ()


def _with_sign(clues: _Clues) -> Sequence[int] | None:
    """Only in scripts without spaces, where all is looked for everywhere."""
    return ()


def _where_slashed(clues: _Clues) -> Sequence[int] | None:
    return _nowhere_unless(clues.marked and "/" in clues.key)


_DAY_FIRST = re.compile(
    r"\b(?:em|na|nos|nas|da|dos|das|el|los|las|del|en|la|le|les|des|du|aux|il|della|nel|nella|di|w|przez|der|die|und"
    r"|het|van|ve|dan)\b"
)
_ENGLISH = re.compile(
    r"\b(?:the|of|and|at|on|with|is|was|are|were|from|by|his|her|for|during|after|photo|file)\b"
)


def _where_day_leads(clues: _Clues) -> Sequence[int] | None:
    """In languages where the day comes before the month in numbers, as small words tell."""
    slashed = clues.marked and "/" in clues.key
    told = slashed and _DAY_FIRST.search(clues.key) is not None and _ENGLISH.search(clues.key) is None
    return clues.numbers if told else ()


def _where_dated(clues: _Clues) -> Sequence[int] | None:
    return _nowhere_unless(clues.marked and "dated" in clues.key)


def _after_about(clues: _Clues) -> Sequence[int] | None:
    return _nowhere_unless(any(clues.key[:at].rstrip().endswith(_ABOUT) for at in clues.years))


_ROUND = re.compile(r"\d0(?=\s*(?:[,.;)]|$))")
_ROUND_SAID = re.compile(r"\d0(?:'?s|er)")


def _where_decade_closes(clues: _Clues) -> Sequence[int] | None:
    return _nowhere_unless(bool(clues.years) and _ROUND.search(clues.key) is not None)


def _where_decade_is_said(clues: _Clues) -> Sequence[int] | None:
    return _nowhere_unless(_ROUND_SAID.search(clues.key) is not None)


def _where_short_decade(clues: _Clues) -> Sequence[int] | None:
    return _nowhere_unless(any(map(clues.key.__contains__, _SHORT_DECADES)))


def _after_lead(clues: _Clues) -> Sequence[int] | None:
    return _nowhere_unless(any(_may_lead(clues.key[:at].rstrip()) for at in clues.years))


def _may_lead(before: str) -> bool:
    """Whether a text may end with a word that leads a year; any that is no plain word may."""
    last = before.rpartition(" ")[2]
    return bool(last) and (not last.isalnum() or last in _lead_ends())


@cache
def _lead_ends() -> frozenset[str]:
    leads = words("caption", "date", "year_leads")
    return frozenset(run for lead in leads for run in _RUN.findall(lead)[-1:]) | {"year"}


_CLOSED = re.compile(r"\d+\s*[.)]?\s*$")


def _at_end(clues: _Clues) -> Sequence[int] | None:
    return _nowhere_unless(bool(clues.years) and _CLOSED.match(clues.key, clues.numbers[-1]) is not None)


@cache
def _shapes() -> tuple[tuple[str, re.Pattern[str], _Begins], ...]:
    """The shapes of dates, the more exact first."""
    return tuple(
        (name, re.compile(shape), begins) for name, shape, begins in (*_full_dates(), *_partial_dates())
    )


@cache
def months() -> dict[str, int]:
    """Folded names of months with their numbers."""
    table: dict[str, int] = {}
    for number, names in load("caption")["date"]["months"].items():
        for name in names:
            table.setdefault(key(name), int(number))
    return table


_DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])"
_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)(?!\d)"
_MODERN = r"(?P<year>1[89]\d\d|20\d\d)"
_TO = (
    r"(?:\s*(?:[-–/&]|\b(?:and|to|through|bis|und|al|au|y|et|og|och|til|till|tot|do)\b)\s*"
    r"(?P<day2>3[01]|[12]\d|0?[1-9])(?!\d))?"
)
_DAY2 = r"(?P<day2>3[01]|[12]\d|0?[1-9])"
_THROUGH = r"\s*(?:-|–|/|\bto\b|\bthrough\b|\band\b|\bbis\b|\bund\b|\bau\b|\bal\b)\s*"
_NUMBER = r"(?P<month>1[0-2]|0?[1-9])"
_ERA = r"(?P<era>令和|平成|昭和|大正|明治)\s*(?P<era_year>元|\d{1,2})\s*年"


_ABOUT = (
    "circa",
    "ca.",
    "c.",
    "around",
    "about",
    "um",
    "vers",
    "hacia",
    "approx.",
    "omkring",
    "rundt",
    "około",
    "kolem",
    "около",
    "近",
    "c",
)
_SHORT_DECADES = ("annees", "anos", "anni", "jaren", "lata", "latach")


def _full_dates() -> tuple[_Shape, ...]:
    month = rf"(?P<month>{alternatives(months())})"
    last = month.replace("<month>", "<month2>")
    of = r"(?:\s+(?:de|del|of|d'))?"
    weekday = rf"(?:{alternatives(words('caption', 'date', 'weekdays'))},?\s+)?"
    return (
        (
            "year month day",
            rf"{_MODERN}\s*[년年]\s*(?P<month>\d{{1,2}})\s*[월月](?:\s*(?P<day>\d{{1,2}})\s*[일日])?",
            _with_sign,
        ),
        ("era", rf"{_ERA}(?:\s*(?P<month>\d{{1,2}})\s*月(?:\s*(?P<day>\d{{1,2}})\s*日)?)?", _with_sign),
        (
            "ISO 8601",
            rf"(?<!\d){_MODERN}-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?!\d)",
            _between_marks,
        ),
        (
            "year first",
            rf"(?<![\d.]){_MODERN}(?P<mark>[./])\s?{_NUMBER}(?P=mark)\s?{_DAY}(?!\d)",
            _between_marks,
        ),
        (
            "year, month day",
            rf"(?<!\d){_MODERN}\.?\s+(?:m\.|gada)?\s*(?:{_DAY}\.\s+)?{month}(?:\s+(?P<day3>\d{{1,2}})(?!\d))?",
            _at_years_beside_months,
        ),
        (
            "days of two months",
            rf"{weekday}{month}\s+{_DAY}{_THROUGH}{weekday}{last}\s+{_DAY2},?\s+{_YEAR}",
            _at_two_months,
        ),
        (
            "days of two months",
            rf"(?<!\d){_DAY}\.?{of}\s+{month}{_THROUGH}{_DAY2}\.?{of}\s+{last}{of},?\s+{_YEAR}",
            _at_days_of_two_months,
        ),
        (
            "month day, year",
            rf"{weekday}{month}(?:\s+|(?<=\.)){_DAY}(?:st|nd|rd|th)?{_TO},?\s*{_YEAR}",
            _at_months,
        ),
        (
            "day month year",
            rf"(?<!\d){weekday}{_DAY}(?:\.|st|nd|rd|th|º|er)?{_TO}\.?{of}\s+{month}(?:/[^\W\d_]+)?{of},?\s+{_YEAR}",
            _at_days,
        ),
        ("numbers", rf"(?<![\d.]){_DAY}\.\s?{_NUMBER}\.\s?{_MODERN}(?!\d)", _between_marks),
        (
            "numbers",
            r"(?P<day>0[1-9]|[12]\d|3[01])\.(?P<month>0[1-9]|1[0-2])\.(?P<late>\d\d)(?=[,;:)]|\s*$)"
            r"(?<![\d.]\d\d\.\d\d\.\d\d)",
            _between_marks,
        ),
        (
            "numbers",
            rf"\bfile\s+(?:photo|picture|image)\s+dated\s+{_DAY}/{_NUMBER}/(?:{_MODERN}|(?P<late>\d\d))(?!\d)",
            _where_dated,
        ),
        ("numbers", rf"(?<![\d/])(?P<day>3[01]|2\d|1[3-9])/{_NUMBER}/{_MODERN}(?!\d)", _between_marks),
        ("numbers", rf"(?<![\d/]){_NUMBER}/(?P<day>3[01]|2\d|1[3-9])/{_MODERN}(?!\d)", _between_marks),
        ("numbers", rf"(?<![\d-])(?P<day>3[01]|2\d|1[3-9])-{_NUMBER}-{_MODERN}(?!\d)", _between_marks),
        ("numbers", rf"{_day_leads()}{_DAY}/{_NUMBER}/{_MODERN}(?!\d)", _where_slashed),
        ("numbers", rf"(?<![\d/]){_DAY}/{_NUMBER}/{_MODERN}(?![\d/])", _where_day_leads),
        ("month year", rf"{month},?{of}\s+{_YEAR}", _at_months),
    )


_DAY_LEADS = ("ngay", "em", "el", "le", "il", "op", "tanggal", "dana", "dne", "dia", "den", "am")


def _day_leads() -> str:
    """What stands before a date in numbers where the day comes first, as it does in most languages."""
    weekdays = words("caption", "date", "weekdays") - words("caption", "date", "english_weekdays")
    return rf"(?:(?:\b(?:{'|'.join(_DAY_LEADS)})\s+|{alternatives(weekdays)},?\s*|\([a-z]{{2}}\),?\s+)\(?)"


def _partial_dates() -> tuple[_Shape, ...]:
    about = f"(?:{'|'.join(map(re.escape, _ABOUT[:-1]))})"
    decades = alternatives(words("caption", "date", "decades"))
    leads = alternatives(words("caption", "date", "year_leads"))
    ends = alternatives(words("caption", "date", "year_ends"))
    no_year = r"(?![\d\w:.,]*\d)(?!\s*(?:%|percent|people|meters|metres|euro|dollar))(?!-\w)"
    tail = r"(?:'?s|er(?:n|ne)?|-(?:tallet|talet|luvulla|luvun|arene|an|х|ті|е|ых))"
    return (
        ("about a year", rf"(?<!\w)(?:{about}\s*|c(?=\d))(?P<about>1[5-9]\d\d|20\d\d)(?!\d)", _after_about),
        ("decade", rf"(?<!\w)(?P<decade>1[5-9]\d|20\d)0{tail}(?!\w)", _at_years),
        (
            "decade",
            rf"{decades}\s+'?(?P<decade>1[5-9]\d|20\d)0(?=\s*(?:[,.;)]|$))(?!\.\d)",
            _where_decade_closes,
        ),
        ("decade", rf"{decades}\s+'?(?P<short>[2-9])0(?:'?s|er)(?!\w)", _where_decade_is_said),
        ("decade", rf"(?:{'|'.join(_SHORT_DECADES)})\s+'?(?P<short>[2-9])0(?!\d)", _where_short_decade),
        ("year", rf"{leads}\s*(?:the\s+year\s+)?{_YEAR}{no_year}", _after_lead),
        ("year", rf"(?<![\d\w]){_YEAR}\s+{ends}", _at_years),
        ("year", rf"(?<!\d),\s+{_YEAR}(?=\s*[.)]?\s*$)", _at_end),
        ("closing year", rf"(?<=[^\W\d_])\s+{_YEAR}(?=\s*[.)]?\s*$)", _at_end),
        ("year", rf"{_YEAR}(?=\s+(?:in|im|bei|beim|auf|vor|am)\s)(?<=[a-z]\s\d{{4}}){_NO_COUNT}", _at_years),
        ("year", rf"(?<!\w){_YEAR}(?=\s+(?:file\s+)?(?:photo|photograph|picture|image)\b)", _at_years),
    )


_NO_COUNT = "".join(
    rf"(?<!\b{word}\s\d{{4}})"
    for word in (
        "since",
        "seit",
        "of",
        "than",
        "for",
        "by",
        "bis",
        "to",
        "until",
        "some",
        "about",
        "rund",
        "etwa",
    )
)
"""Before a year that a place follows, "A 2005 in Elwyn": not "since 2005 in", "some 2000 in"."""
