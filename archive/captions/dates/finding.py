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

from archive.captions.clues import Clues
from archive.captions.dates.shapes import find_shapes, months
from archive.captions.document import first_sentence_end, relative_clauses
from archive.captions.text import Text
from archive.captions.wordlists import alternatives, pattern, words
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
    said = [_said_role(date, text, clauses) for date in found]
    # Of dates that nothing is said of, the first sentence's last is the photo's, unless one is said to be.
    unsaid = [at for at, role in enumerate(said) if role is None]
    open_dates = [at for at in unsaid if found[at].start <= first_end or _stands_alone(found[at], text)]
    # "... on May 3, 2020, ahead of the vote on May 9, 2020": of two, the one that something is set against.
    if len(open_dates) > 1:
        open_dates = [at for at in open_dates if not _AGAINST.search(_before(found[at], text))] or open_dates
    taken = open_dates if "taken" not in said else []
    if not _COMBINED.search(text.key):
        taken = taken[-1:]
    if not taken and "taken" not in said and len(found) > 1 and _ANNIVERSARY.search(text.key):
        taken = [max(range(len(found)), key=lambda at: found[at].value)]
        said[taken[0]] = None
    dates: list[CaptionDate] = []
    for at, date in enumerate(found):
        role = said[at] or ("taken" if at in taken else "event")
        words_ = text.text[date.start : date.end]
        value = CaptionDate(date.value, role, words_, *text.span(date.start, date.end), date.rule)
        if all((value.value, value.role) != (d.value, d.role) for d in dates):
            dates.append(value)
    return tuple(dates)


_FEW_WORDS = 4


def _stands_alone(date: _Found, text: Text) -> bool:
    """Whether a later sentence says nothing but where and when: "... the cabinet. Kyiv, 4 March 2023"."""
    start = max(text.key.rfind(mark, 0, date.start) for mark in ".!?\n") + 1
    end = min(
        (at for at in (text.key.find(mark, date.end) for mark in ".!?\n") if at >= 0), default=len(text.key)
    )
    return len(re.findall(r"\w+", text.key[start : date.start] + text.key[date.end : end])) <= _FEW_WORDS


_COMBINED = re.compile(r"\b(?:combination|combo|composite|kombination|kombobild|combinaison)\b")
"""Several photos in one: each may have its date."""


@cache
def _undated_clues() -> Clues:
    return Clues(words("caption", "date", "undated"))


def is_undated(text: Text) -> bool:
    """Whether the caption calls the photo undated."""
    undated = pattern("caption", "date", "undated")
    return _undated_clues().may_be_in(text) and undated.search(text.key) is not None


_YEAR_DIGITS = re.compile(r"\d{3}|\.\d\d(?!\d)|/\d\d|\d0|[和成治正]\s*[元\d]")


@lru_cache(maxsize=8)
def _found(text: Text) -> Sequence[_Found]:
    """Dates by all patterns, the more exact first, none within another."""
    if not _YEAR_DIGITS.search(text.key):
        return []
    taken: list[_Found] = []
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
            taken.append(_Found(value, start, match.end(), rule))
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


_PICTURES = r"(?:photo|photograph|image|picture|frame|still|file|handout|combination|foto|bild|aufnahme)"
_OF_THE_PICTURE = re.compile(rf",?\s*(?:(?!and\s)\w+\s){{0,2}}{_PICTURES}\b")
_THIS = re.compile(r"\b(?:this|a|an|diesem|diese)\s+(?:undated\s+)?(?:\w+,?\s+)?$")
_OCCASION = re.compile(r",?\s*(?:attacks?|massacre|war|invasion|assault|onslaught|earthquake|election)\b")
_FATE = re.compile(
    r"(?:^|,\s)(?:\w+\s)?(?:killed|assassinated|murdered|arrested|abducted|kidnapped|born|died)\b[^,]*$"
)


_TAKEN_AWAY = re.compile(r"\s+(?:hostage|captive|prisoner|into|to\s|away|over|part|place|office)")
"""What follows "taken" where nobody took a picture: "taken hostage"."""
_PLANNED = re.compile(
    r"\b(?:will|(?:is|are|was|were)\s(?:(?:set|due|scheduled|expected|planned|slated)\s)?to\s\w+)\b[^,;.]*$"
)
_TERM = re.compile(r"\b(?:from|between)\s+$")
_TO_YEAR = re.compile(r"\s*(?:to|until|till|and|-|–)\s*\d{4}")
"""A term of years: "mayor from 1990 to 2002"."""


def _said_role(date: _Found, text: Text, clauses: Sequence[tuple[int, int]]) -> DateRole | None:
    """The role that the words around a date give it; None if they say nothing."""
    near = _before(date, text)
    if _RELEASED_AFTER.match(text.key, date.end):
        return "released"
    if _THIS.search(near) and _OF_THE_PICTURE.match(text.key, date.end):
        return "taken"
    if governed := _governed(near):
        return governed
    clause = next((c for c in clauses if c[0] <= date.start < c[1]), None)
    in_clause = clause and (
        _cue("event").search(text.key, clause[0], date.start)
        or (date.value.isdigit() and _is_told_aside(text, clause))
    )
    if _PLANNED.search(near) or (_TERM.search(near) and _TO_YEAR.match(text.key, date.end)):
        return "event"
    after_event = _event_before().search(near) and not _leads(date, text)
    after_event = after_event or bool(_SINCE.search(near) or _OF_A_WORK.search(near))
    if in_clause or after_event or _OCCASION.match(text.key, date.end) or _FATE.search(near):
        return "event"
    return None


def _is_told_aside(text: Text, clause: tuple[int, int]) -> bool:
    """Whether commas set a clause off within its sentence: "A, whose book came out in 2009, at home"."""
    return text.key[clause[0]] == "," and text.key[clause[1] :].lstrip()[:1] == ","


def _before(date: _Found, text: Text) -> str:
    return text.key[max(0, date.start - 160) : date.start].rsplit(";", 1)[-1]


_PLACED = (
    r"\b(?:before|after|since|until|following|ahead\sof|prior\sto|nach|vor|seit|tras|antes\sde|despues\sde|depuis|avant"
    r"|apres|dopo|prima\sdi|apos|depois\sde|efter|for|fore|na|voor|po|przed|victims\sof|anniversary\sof)\s+"
    r"(?:(?:the|an?|der|die|das|dem|den|la|el|les?|los|las|il|os?|det|de)\s+|l')?(?:[\w'-]+\s+){1,4}"
)
_SINCE = re.compile(_PLACED + r"(?:of|vom|del|du|di|do|da)\s+(?:the\s+)?$")
"""Before the date of what came before or after: "before the fire of April 15, 2019"."""
_AGAINST = re.compile(_PLACED + r"(?:on|in|am|im|le|el|il|den|op)\s+(?:the\s+)?$")
_OF_A_WORK = re.compile(r"[\"»]\s*,?\s*\(?(?:de|from|of|von|aus\sdem\sjahr|del|di|fra|fran|uit)?\s*$")
"""Before the year of a film or a book: "in “The River”, from 2014"."""
_RELEASED_AFTER = re.compile(
    r"\s+(?:(?:von|vom|durch)\s[^,.]{1,40}\s)?(?:veroffentlicht|herausgegeben|verbreitet|freigegeben)e\w*"
)
_ANNIVERSARY = re.compile(
    r"anniversar|jahrestag|aniversari|anniversaire|arsdag|jaarlijks|rocznic|годовщин|周年"
)
_SHOWING = re.compile(r"\b(?:shows?|showing|zeigt|montre|muestra|mostra|viser|visar|toont)\b")


def _governed(near: str) -> DateRole | None:
    """The role that the last of "cleared", "released", "published" and "taken" before the date gives it."""
    best: tuple[int, DateRole] | None = None
    roles: tuple[DateRole, ...] = ("cleared", "released", "published", "taken")
    for role in roles:
        for match in _cue(role).finditer(near):
            rest = near[match.end() :]
            if role == "taken" and _TAKEN_AWAY.match(rest):
                continue
            if role in ("released", "published") and _SHOWING.search(rest):
                continue
            if _reaches(rest) and (best is None or match.start() > best[0]):
                best = (match.start(), role)
    return best[1] if best else None


def _reaches(rest: str) -> bool:
    """Whether nothing but "by somebody", a preposition and a weekday stands between a cue and its date."""
    # "(pictured) was jailed in 2019": the cue stands alone.
    if re.match(r"\s*[,)]\s*[a-z]*\s[a-z]", rest):
        return False
    rest = _weekday().sub("", rest)
    return "," not in rest.strip(" ,") and len(rest.split()) <= 9 and " taken " not in rest


def _leads(date: _Found, text: Text) -> bool:
    return date.start == 0 or not text.key[: date.start].strip()


def iter_spans(text: Text) -> Iterator[tuple[int, int]]:
    """Where dates stand in the normal form."""
    for date in _found(text):
        yield date.start, date.end
