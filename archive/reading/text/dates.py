"""Dates written out in the head of a story, as EDTF or ISO 8601 values."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from archive.captions.text import folded_text
from archive.captions.wordlists import alternatives, key, load, words

_OTHER_NAMES = (
    "ene gen styczeń", "feber fevr fev luty", "mrt maerz marzec", "abr kwiecień", "mag", "giu czerwiec",
    "lug lipiec", "sierpień", "wrzesień", "ott out październik", "listopad", "des grudzień",
)  # fmt: skip
"""Names of months that captions don't use, in the order of the year."""
_MONTH = r"(?P<month>[^\W\d_]{3,12})\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|\.|º|er|η|-[гй]о)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_FORMS = (
    re.compile(rf"(?<!\d){_YEAR}-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)"),
    re.compile(rf"\b{_MONTH}\s+{_DAY},?\s+{_YEAR}(?!\d)"),
    re.compile(rf"(?<!\d){_DAY}\s+(?:de\s+|of\s+|d['’])?{_MONTH},?\s+(?:de\s+|del\s+)?{_YEAR}(?!\d)"),
    re.compile(rf"(?<!\d){_YEAR}\.?\s+(?:m\.\s+|gada\s+)?{_MONTH}\s+(?P<day>\d{{1,2}})(?!\d)"),
    re.compile(rf"(?<!\d)(?P<day>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\.\s?{_YEAR}(?!\d)"),
    re.compile(rf"(?<![\d.]){_YEAR}(?P<mark>[./])\s?(?P<month>\d\d)(?P=mark)\s?(?P<day>\d\d)(?!\d)"),
    re.compile(rf"(?<!\d){_YEAR}年(?P<month>\d{{1,2}})月(?P<day>\d{{1,2}})日"),
    re.compile(rf"(?<!\d){_YEAR}년\s*(?P<month>\d{{1,2}})월\s*(?P<day>\d{{1,2}})일"),
)
_NUMBERS = re.compile(rf"(?<![\d/-])(?P<one>\d{{1,2}})(?P<mark>[/-])(?P<two>\d{{1,2}})(?P=mark){_YEAR}(?!\d)")
_LAST_MONTH = 12
_WORDS_BESIDE = re.compile(
    r"""\b(?:updated|posted|last|first|modified|date|on|at|as|of|uhr|um|stand|veröffentlicht|aktualisiert|vom|am|actualizado|
    fecha|el|a\ las|publié|mis\ à\ jour|le|à|pubblicato|aggiornato|il|em|às|atualizado|
    bijgewerkt|op|om|uppdaterad|oppdatert|opdateret|
    kl|klokken|den|aktualizacja|godz|güncelleme|yayınlanma|tarihi|saat|обновлено|в|päivitetty|klo|aktualizováno|frissítve|
    a\.?m\.?|p\.?m\.?|h|gmt|utc|ce?s?t|[ecmp][sd]?t|bst|ist|[0-9]{1,2}[:.h][0-9]{2}(?:[:.][0-9]{2})?(?:[ap]m)?)\b""",
    re.I | re.X,
)
_DATELINE = re.compile(r"^[^\W\d_][^–—\n]{2,90}?\s(?:[–—-]{1,2})\s")


def month_number(name: str) -> int:
    """The number of a month by its name, whole or shortened, in any language known; 0 for other words."""
    return _months().get(key(name.rstrip(".")), 0)


@cache
def _months() -> dict[str, int]:
    named = {int(number): names for number, names in load("caption")["date"]["months"].items()}
    numbers: dict[str, int] = {}
    for number, others in enumerate(_OTHER_NAMES, 1):
        for name in (*named[number], *others.split()):
            numbers.setdefault(key(name.rstrip(".")), number)
    return numbers


@cache
def _days_and_publication() -> re.Pattern[str]:
    beside = words("caption", "date", "weekdays") | words("caption", "date", "published")
    return re.compile(rf"(?:{alternatives(beside)})")


def find_date(text: str, day_first: bool | None = None) -> tuple[str, int, int] | None:
    """The first whole date in a text as (ISO 8601 value, start, end), None if there is none.

    `day_first` says how "5/3/2024" is to be read; None leaves it out, unless one of its numbers is no month.
    """
    for pattern in _FORMS:
        for found in pattern.finditer(text):
            value = _value(found["year"], found["month"], found["day"])
            if value:
                return value, found.start(), found.end()
    for found in _NUMBERS.finditer(text):
        one, two = found["one"], found["two"]
        if max(int(one), int(two)) > _LAST_MONTH or one == two:
            first = int(one) > _LAST_MONTH
        elif day_first is None:
            continue
        else:
            first = day_first
        day, month = (one, two) if first else (two, one)
        if value := _value(found["year"], month, day):
            return value, found.start(), found.end()
    return None


def read_date_line(line: str) -> str | None:
    """The day a line states if it holds nothing else than a date ("Published: 9 January 2024, 8:31 pm")."""
    if len(line) > 90:
        return None
    found = find_date(line)
    if not found:
        return None
    value, start, end = found
    return value if not re.search(r"\w", date_line_rest(line, start, end)) else None


def date_line_rest(line: str, start: int, end: int) -> str:
    """What a line says beside its date from `start` to `end`: words as "published", days, hours left out."""
    rest = _WORDS_BESIDE.sub("", line[:start] + " " + line[end:])
    return _days_and_publication().sub("", folded_text(rest))


def dateline_date(paragraph: str) -> str | None:
    """The day in a paragraph's dateline ("GENEVA, Jan. 9, 2024 (AP) — ..."), None if it has none."""
    found = _DATELINE.match(paragraph[:120])
    date_found = find_date(found[0]) if found else None
    return date_found[0] if date_found else None


def _value(year: str, month: str, day: str) -> str | None:
    number = int(month) if month.isdigit() else month_number(month)
    try:
        return date(int(year), number, int(day)).isoformat()
    except ValueError:
        return None
