"""How dates, credits and people are said in the window."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from html import escape
from typing import Any

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime
from PySide6.QtGui import QGuiApplication

from archive.model import Doubt, Hit, Note, Person, Placement, Published
from archive.model.said import Said
from archive.progress import MEGABYTE, Step
from archive.words import doubt_words, note_words, said_words
from ui.services.i18n import counted, number, tr

DOT = " · "
STEP = " › "
LTR_MARK, RTL_MARK, ISOLATE, END_ISOLATE = "\u200e", "\u200f", "\u2068", "\u2069"
"""Unicode's directional marks: a line from left to right, a part with a direction of its own."""
_WORTH_COUNTING = 10 * MEGABYTE
_WEEKDAY = re.compile(r"('[^']*'\s*)?(?<![a-z])d{3,4}(?!d)('[^']*')?")
"""The weekday in a locale's form of dates, with the words that belong to it."""
_AROUND = " ,،、"
_DATE = re.compile(r"^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
SPEAKS_AGAINST = frozenset(("differing", "other-paper"))
"""Codes of evidence that speaks against two records being one."""


def in_words(said: Doubt | Note) -> str:
    """What the core leaves open of a reading, or says of a search, in words."""
    return doubt_words(said) if isinstance(said, Doubt) else note_words(said)


def refusal_words(said: Said) -> str:
    """Why something was refused, in words, without the numbers of steps: the command line calls a step by its
    number, nobody reads it here, where the history is a list.
    """
    return said_words(_numberless(said))


def _numberless(value: Any) -> Any:
    if not isinstance(value, Said):
        return value
    if value.key == "operation-number":
        return ""
    return Said(value.key, tuple((name, _numberless(each)) for name, each in value.values))


def human_date(value: str | None) -> str:
    """An EDTF date or an ISO 8601 date and time, as it is said: "14 March 2024", "about 1945"."""
    if not value:
        return ""
    match = _DATE.match(value)
    if match is None:
        return value
    year, month, day = match.groups()
    said = year
    if month and 1 <= int(month) <= 12:
        said = f"{QLocale().standaloneMonthName(int(month))} {year}"
        date = QDate(int(year), int(month), int(day or 1))
        if day and date.isValid():
            said = _day(date)
    return tr("about {date}", date=said) if value.rstrip("%").endswith(("~", "?")) else said


def short_date(value: str | None) -> str:
    """The same where room is scarce: "14 Mar 2024"."""
    match = _DATE.match(value or "")
    said = human_date(value)
    if match is None or not match[2] or not 1 <= int(match[2]) <= 12:
        return said
    locale = QLocale()
    short = locale.standaloneMonthName(int(match[2]), QLocale.FormatType.ShortFormat)
    return said.replace(locale.standaloneMonthName(int(match[2])), short)


def _day(date: QDate) -> str:
    """A day as the locale writes it in full, without the weekday: "14 March 2024", "14. März 2024"."""
    locale = QLocale()
    form = locale.dateFormat(QLocale.FormatType.LongFormat)
    return locale.toString(date, _WEEKDAY.sub("", form).strip(_AROUND) or "d MMMM yyyy")


def clock(time: QTime) -> str:
    """A time of day as the locale writes it: "14:31"."""
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)


def language_name(tag: str) -> str:
    """A BCP 47 language tag in words, "Hebrew"; the tag itself where nobody knows it."""
    language = QLocale(tag).language()
    return tag if language == QLocale.Language.C else QLocale.languageToString(language)


def published_line(published: Published | None) -> str:
    """When a story ran; an inferred date says so."""
    if published is None:
        return ""
    date = human_date(published.value)
    return tr("{date} (inferred)", date=date) if published.inferred else date


def joined(parts: Iterable[str | None], by: str = DOT) -> str:
    """What is there, in order, with a dot between; parts read the other way stay in their places.

    The whole is read from left to right, but in a window that is not, and begins with words that are not.
    """
    said = [part for part in parts if part]
    if any(is_rtl(part) for part in said):
        way = RTL_MARK if QGuiApplication.isRightToLeft() and is_rtl(said[0]) else LTR_MARK
        return way + by.join(f"{ISOLATE}{part}{END_ISOLATE}" for part in said)
    return by.join(said)


def ours(text: str) -> str:
    """A sentence of the program, which begins where the window does, whatever name stands first in it."""
    return RTL_MARK + text if QGuiApplication.isRightToLeft() else text


def isolated(text: str) -> str:
    """A value that keeps its own direction beside words of ours."""
    return f"{ISOLATE}{text}{END_ISOLATE}" if is_rtl(text) else text


def is_rtl(text: str) -> bool:
    """Whether a text is read from right to left, by its first letter that has a direction."""
    kinds = (unicodedata.bidirectional(char) for char in text)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"


def hit_meta(hit: Hit) -> str:
    """Under a result's headline: where, when, by whom."""
    if hit.kind == "photo" and hit.article_id is None:
        return joined((tr("Photo"), human_date(hit.taken)))
    return joined((hit.publication, human_date(hit.published), ", ".join(hit.bylines)))


def hit_credit(hit: Hit) -> str:
    """Who shot it, for a result: what was read, else the line as it stood."""
    if hit.photographers or hit.chain:
        return joined((", ".join(hit.photographers), STEP.join(hit.chain)), " / ")
    return hit.credit


def person_line(person: Person) -> str:
    """A name as captioned, with title."""
    return joined((person.title, person.name), " ")


POSITIONS = {"lead": "lead picture", "inline": "in the text", "gallery": "gallery"}
"""Where in a story a photo stood."""


def position_words(placement: Placement) -> str:
    """Where in its story a photo stands; "" for a photo without one."""
    return tr(POSITIONS[placement.position]) if placement.article_id else ""


def records_counted(stories: int, photos: int) -> str:
    """How many stories and photos, those of which there are any."""
    if stories and photos:
        return tr(
            "{stories} and {photos}",
            stories=counted(stories, "story", "stories"),
            photos=counted(photos, "photo", "photos"),
        )
    return counted(photos, "photo", "photos") if photos else counted(stories, "story", "stories")


def photo_title(placement: Placement) -> str:
    """What to call a photo that stands alone."""
    meta = placement.photo.metadata
    named = (meta.headline or meta.title) if meta else None
    if named:
        return named
    first = placement.photo.files[0].name if placement.photo.files else ""
    return first or tr("Photo known by its caption")


def begun(words: str) -> str:
    """Words as a sentence begins."""
    return words[:1].upper() + words[1:]


def quoted(text: str) -> str:
    """A headline or other words between the quotation marks of the language."""
    return tr("“{title}”", title=text)


def shortened(text: str, longest: int) -> str:
    """A name, cut where it would take more room than there is."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def tip(text: str) -> str:
    """Text from outside for a tooltip, which would otherwise read a "<" in it as markup."""
    return f'<p style="white-space:pre-wrap; margin:0">{escape(text)}</p>' if text else ""


def counts(step: Step) -> tuple[str, ...]:
    """How far a job is: "12 of 200", and "3 of 80 MB" where it counts bytes."""
    done = number(step.done)
    things = tr("{done} of {total}", done=done, total=number(step.total)) if step.total else done
    if step.bytes_total < _WORTH_COUNTING:
        return (things,)
    of = tr(
        "{done} of {total} MB",
        done=number(round(step.bytes_done / MEGABYTE)),
        total=number(round(step.bytes_total / MEGABYTE)),
    )
    return things, of


def time_left(seconds: float | None) -> str:
    """A rest of time, roughly: "2 min left"."""
    if seconds is None or seconds < 2:
        return ""
    if seconds < 60:
        return tr("{n} s left", n=int(seconds))
    return tr("{n} min left", n=round(seconds / 60))


def local_moment(moment: str) -> QDateTime:
    """A moment of the journal (ISO 8601, UTC) in the time of this place."""
    return QDateTime.fromString(moment, Qt.DateFormat.ISODateWithMs).toLocalTime()


def human_moment(moment: str) -> str:
    """A moment of the journal as it is said: "14 March 2024, 14:06"."""
    when = local_moment(moment)
    if not when.isValid():
        return moment
    day = human_date(when.toString("yyyy-MM-dd"))
    return tr("{day}, {time}", day=day, time=when.toString("HH:mm"))


def month_name(day: date, *, with_year: bool = False) -> str:
    """A month, short: "Apr", "Nov 2022"; January is named by its year."""
    if day.month == 1:
        return str(day.year)
    name = QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
    return f"{name} {day.year}" if with_year else name
