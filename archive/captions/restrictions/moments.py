"""Moments and spans of time as orders word them: "12noon on Friday, October 23", "14 days" -> EDTF.

What is named is found by its parts (a date, a weekday, a time, its zone) that stand beside each other in any
order. What is missing is reckoned from the day on which the order was sent: a weekday alone is the first such
day on or after it, a day and a month alone the first such day. Nothing is guessed without that day.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import pairwise

from archive.captions.restrictions.clock import (
    Unit,
    Zone,
    day_counts,
    filler,
    number_words,
    offset_at,
    parts,
    telling_words,
    units,
    zone_after,
)


@dataclass(frozen=True, slots=True)
class Moment:
    """What a text names of one moment; None for what it leaves open. `weekday` runs from 1 (Monday) to 7."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    days_on: int | None = None
    hour: int | None = None
    minute: int = 0
    zone: Zone | None = None

    def edtf(self, sent: datetime | None) -> str | None:
        """The moment as EDTF, reckoned from when the order was sent; None where it cannot be told.

        Without a time it is a day, a month or a year; a time has a zone where the text names one.
        """
        if self.day is None and self.year is not None:
            return f"{self.year:04}" + (f"-{self.month:02}" if self.month else "")
        day = self._date(sent.date() if sent else None)
        if day is None or self.hour is None:
            return day.isoformat() if day else None
        at = f"{day.isoformat()}T{self.hour:02}:{self.minute:02}"
        return at + (_offset(offset_at(self.zone, day)) if self.zone else "")

    def _date(self, sent: date | None) -> date | None:
        try:
            if self.day is not None and self.month is not None:
                return self._of_month(self.day, self.month, sent)
        except ValueError:
            return None  # 31 February
        if sent is None:
            return None
        if self.weekday is not None:
            return sent + timedelta(days=(self.weekday - sent.isoweekday()) % 7)
        return sent + timedelta(days=self.days_on or 0)

    def _of_month(self, day: int, month: int, sent: date | None) -> date | None:
        if self.year is not None:
            return date(self.year, month, day)
        if sent is None:
            return None
        first = date(sent.year, month, day)
        return first if first >= sent else date(sent.year + 1, month, day)

    @property
    def is_empty(self) -> bool:
        """Whether nothing but a zone is named."""
        return self == Moment(zone=self.zone)


@dataclass(frozen=True, slots=True)
class Span:
    """A span of time: "28 days"."""

    count: int
    unit: Unit

    def after(self, sent: datetime | None, *, timed: bool = False) -> str | None:
        """The day (of hours after a known time the moment) that lies this span after `sent`, as EDTF."""
        if sent is None:
            return None
        try:
            if self.unit == "hour":
                return self._hours_after(sent, timed)
            if self.unit in ("day", "week"):
                days = self.count * (7 if self.unit == "week" else 1)
                return (sent.date() + timedelta(days=days)).isoformat()
            return _months_after(sent.date(), self.count * (12 if self.unit == "year" else 1)).isoformat()
        except (OverflowError, ValueError):
            return None

    def _hours_after(self, sent: datetime, timed: bool) -> str:
        if timed:
            at = sent + timedelta(hours=self.count)
            return at.strftime("%Y-%m-%dT%H:%M") + (_offset(_minutes(at)) if at.tzinfo else "")
        return (sent.date() + timedelta(days=-(-self.count // 24))).isoformat()


def _minutes(at: datetime) -> int:
    offset = at.utcoffset()
    return round(offset.total_seconds() / 60) if offset else 0


def _months_after(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _offset(minutes: int) -> str:
    if not minutes:
        return "Z"
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours:02}:{rest:02}"


@dataclass(frozen=True, slots=True)
class Timed:
    """A stretch of a folded text that names a moment or a span."""

    start: int
    end: int
    value: Moment | Span


_RUN = re.compile(r"\w+")


def find_times(key: str) -> list[Timed]:
    """All moments and spans that a folded text names, in order."""
    if not any(word[0].isdigit() or word in telling_words() for word in _RUN.findall(key)):
        return []
    spans = [Timed(*match.span(), span) for match in _spans(key) if (span := _span(match))]
    taken = [(found.start, found.end) for found in spans]
    pieces = [piece for piece in _pieces(key) if not any(piece.start < b and a < piece.end for a, b in taken)]
    found = sorted([*spans, *_joined(pieces, key)], key=lambda timed: timed.start)
    return _dated_alike(found, key)


def _spans(key: str) -> Iterator[re.Match[str]]:
    return parts().span.finditer(key)


_CLOCK_HOURS = frozenset({"h", "heures", "heure", "horas", "hora", "ore", "ora", "uur", "time", "saat"})
"""Units that follow a time of day as well as a number of hours: "6 h", "24 h"."""


def _span(match: re.Match[str]) -> Span | None:
    count = int(match["count"]) if match["count"].isdigit() else number_words()[match["count"]]
    unit = units()[match["unit"]]
    if not count or (unit == "hour" and match["unit"] in _CLOCK_HOURS and count < 24):
        return None
    return Span(count, unit)


def _pieces(key: str) -> list[Timed]:
    """Dates, weekdays and times, none within another; more exact shapes first."""
    found: list[Timed] = []
    for pattern in parts().shapes:
        for match in pattern.finditer(key):
            moment = _moment(match)
            if moment is None or any(match.start() < p.end and p.start < match.end() for p in found):
                continue
            end = match.end()
            if moment.hour is not None and moment.zone is None:
                end, zone = zone_after(key, end)
                moment = replace(moment, zone=zone)
            found.append(Timed(match.start(), end, moment))
    return sorted(found, key=lambda piece: piece.start)


def _moment(match: re.Match[str]) -> Moment | None:
    """What one matched shape says, by the names of its groups."""
    said = {name: text for name, text in match.groupdict().items() if text}
    hour = _hour(said)
    if hour is not None and (hour > 24 or int(said.get("minute", 0)) > 59):
        return None
    month, day = _month(said), _number(said, "day")
    if month is not None and day is not None and month > 12:  # "10/23/2016": numbers as Americans write them
        day, month = month, day
    if month is not None and not (1 <= month <= 12 and 1 <= (day or 1) <= 31):
        return None
    year = _number(said, "year")
    return Moment(
        year=year + 2000 if year is not None and year < 100 else year,
        month=month,
        day=day,
        weekday=parts().weekdays.get(said.get("weekday", "")),
        days_on=day_counts().get(said.get("counted", "")),
        hour=0 if hour == 24 else hour,
        minute=int(said.get("minute", 0)),
        zone=_numeric_zone(said.get("zone")),
    )


def _month(said: dict[str, str]) -> int | None:
    return parts().months.get(said["name"]) if "name" in said else _number(said, "month")


def _number(said: dict[str, str], name: str) -> int | None:
    return int(said[name]) if name in said else None


def _hour(said: dict[str, str]) -> int | None:
    if "noon" in said:
        return 12
    if "midnight" in said:
        return 0
    if "hour" not in said:
        return None
    hour, half = int(said["hour"]), said.get("half", "")[:1]
    if half and hour <= 12:
        return hour % 12 + (12 if half == "p" else 0)
    return hour


def _numeric_zone(written: str | None) -> Zone | None:
    if not written:
        return None
    if written == "z":
        return Zone("-", 0)
    digits = written[1:].replace(":", "")
    return Zone("-", (int(digits[:2]) * 60 + int(digits[2:] or 0)) * (-1 if written[0] == "-" else 1))


def _joined(pieces: list[Timed], key: str) -> Iterator[Timed]:
    """Pieces that nothing but connecting words part, as one moment."""
    whole: Timed | None = None
    for piece in pieces:
        if whole is not None:
            between = key[whole.end : piece.start]
            if filler().fullmatch(between) and (both := _merged(whole.value, piece.value)):
                whole = Timed(whole.start, piece.end, both)
                continue
            yield whole
        whole = piece
    if whole is not None:
        yield whole


_BESIDE = re.compile(r"\s*(?:[/(]|or|oder)\s*")


def _dated_alike(found: list[Timed], key: str) -> list[Timed]:
    """Two times of one day, of which the second alone is dated: "19:00 GMT / 14:00 EST on 5 June"."""
    for at, (one, other) in enumerate(pairwise(found)):
        first, second = one.value, other.value
        if not (isinstance(first, Moment) and isinstance(second, Moment) and second.hour is not None):
            continue
        undated = first == Moment(hour=first.hour, minute=first.minute, zone=first.zone)
        if undated and first.hour is not None and _BESIDE.fullmatch(key, one.end, other.start):
            found[at] = replace(
                one, value=replace(second, hour=first.hour, minute=first.minute, zone=first.zone)
            )
    return found


def _merged(first: Moment | Span, second: Moment | Span) -> Moment | None:
    """Two parts of one moment as one; None where both say the same thing, so that they are two moments."""
    if isinstance(first, Span) or isinstance(second, Span):
        return None
    dated = first.month is not None or first.year is not None
    dated_twice = dated and (second.month is not None or second.year is not None)
    if dated_twice or (first.hour is not None and second.hour is not None):
        return None
    if first.weekday is not None and second.weekday is not None:
        return None
    date_part = first if dated else second
    time_part = first if first.hour is not None else second
    return Moment(
        year=date_part.year,
        month=date_part.month,
        day=date_part.day,
        weekday=first.weekday or second.weekday,
        days_on=first.days_on if first.days_on is not None else second.days_on,
        hour=time_part.hour,
        minute=time_part.minute,
        zone=time_part.zone,
    )
