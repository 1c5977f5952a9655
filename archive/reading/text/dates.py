"""Dates written out in the head of a story, as EDTF or ISO 8601 values."""

from __future__ import annotations

import re
from datetime import date

_MONTH_NAMES = (
    "january jan januar jänner janvier janv enero ene gennaio gen januari janeiro styczeń stycznia "
    "января январь янв січня ledna leden január "
    "januára január ianuarie ocak tammikuuta siječnja ιανουαρίου يناير",
    "february feb februar feber février févr fevr febrero febbraio februari fevereiro fev luty lutego "
    "февраля февраль февр лютого února únor február "
    "februára februarie şubat helmikuuta veljače φεβρουαρίου فبراير",
    "march mar märz mrz maerz mars marzo maart mrt março marzec marca "
    "марта март березня března březen március martie mart maaliskuuta ožujka μαρτίου مارس",
    "april apr avril avr abril abr aprile kwiecień kwietnia "
    "апреля апрель апр квітня dubna duben április "
    "apríla aprilie nisan huhtikuuta travnja απριλίου أبريل",
    "may mai mayo maggio mag mei maj maio maja "
    "мая май травня května květen május mája mayıs toukokuuta svibnja μαΐου مايو",
    "june jun juni juin junio giugno giu junho czerwiec czerwca "
    "июня июнь червня června červen június júna iunie haziran kesäkuuta lipnja ιουνίου يونيو",
    "july jul juli juillet juil julio luglio lug julho lipiec lipca "
    "июля июль липня července červenec július júla iulie temmuz heinäkuuta srpnja ιουλίου يوليو",
    "august aug août aout agosto ago augustus augusti sierpień sierpnia "
    "августа август авг серпня srpna srpen augusztus augusta ağustos elokuuta kolovoza αυγούστου أغسطس",
    "september sep sept septembre septiembre settembre set setembro wrzesień września "
    "сентября сентябрь сент вересня září szeptember "
    "septembra septembrie eylül syyskuuta rujna σεπτεμβρίου سبتمبر",
    "october oct oktober okt octobre octubre ottobre ott outubro out październik października "
    "октября октябрь окт жовтня října říjen október októbra octombrie ekim lokakuuta οκτωβρίου أكتوبر",
    "november nov novembre noviembre novembro listopad listopada "
    "ноября ноябрь нояб листопада listopadu novembra "
    "noiembrie kasım marraskuuta studenoga νοεμβρίου نوفمبر",
    "december dec dezember dez décembre déc diciembre "
    "dic dicembre dezembro desember des grudzień grudnia "
    "декабря декабрь дек грудня prosince prosinec "
    "decembra decembrie aralık joulukuuta prosinca δεκεμβρίου ديسمبر",
)
MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}

_MONTH = r"(?P<month>[^\W\d_]{3,12})\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|\.|º|er)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_FORMS = (
    re.compile(rf"(?<!\d){_YEAR}-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)"),
    re.compile(rf"\b{_MONTH}\s+{_DAY},?\s+{_YEAR}\b"),
    re.compile(rf"(?<!\d){_DAY}\s+(?:de\s+|of\s+)?{_MONTH},?\s+(?:de\s+|del\s+)?{_YEAR}\b"),
    re.compile(rf"(?<!\d){_YEAR}\.\s+{_MONTH}\s+{_DAY}"),  # as in Hungarian
    re.compile(rf"(?<!\d)(?P<day>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\.\s?{_YEAR}\b"),
    re.compile(rf"(?<!\d){_YEAR}年(?P<month>\d{{1,2}})月(?P<day>\d{{1,2}})日"),
    re.compile(rf"(?<!\d){_YEAR}년\s*(?P<month>\d{{1,2}})월\s*(?P<day>\d{{1,2}})일"),
)
_WORDS_BESIDE = re.compile(
    r"""\b(?:published|updated|posted|last|first|modified|date|on|at|uhr|um|stand|veröffentlicht|aktualisiert|vom|am|publicado|actualizado|
    fecha|el|a\ las|publié|mis\ à\ jour|le|à|pubblicato|il|
    г|года|р|року|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|
    (?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|
    lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|
    a\.?m\.?|p\.?m\.?|h|gmt|utc|ce?s?t|e[sd]?t|bst|ist|[0-9]{1,2}[:.h][0-9]{2}(?:[:.][0-9]{2})?)\b""",
    re.I | re.X,
)
_DATELINE = re.compile(r"^[^\W\d_][^–—\n]{2,90}?\s(?:[–—-]{1,2})\s")


def find_date(text: str) -> tuple[str, int, int] | None:
    """The first whole date in a text as (ISO 8601 value, start, end), None if there is none."""
    for pattern in _FORMS:
        for found in pattern.finditer(text):
            value = _value(found["year"], found["month"], found["day"])
            if value:
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
    return _WORDS_BESIDE.sub("", line[:start] + " " + line[end:])


def dateline_date(paragraph: str) -> str | None:
    """The day in a paragraph's dateline ("GENEVA, Jan. 9, 2024 (AP) — ..."), None if it has none."""
    found = _DATELINE.match(paragraph[:120])
    date_found = find_date(found[0]) if found else None
    return date_found[0] if date_found else None


def _value(year: str, month: str, day: str) -> str | None:
    number = int(month) if month.isdigit() else MONTHS.get(month.casefold(), 0)
    try:
        return date(int(year), number, int(day)).isoformat()
    except ValueError:
        return None
