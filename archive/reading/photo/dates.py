"""Dates and times of photos as EDTF (ISO 8601-2, level 0), from the ways XMP, IIM and Exif write them."""

from __future__ import annotations

import re
from datetime import date

_DATE = re.compile(r"((?:1[0-9]|20)\d\d)(?:[-:./]?(\d\d)(?:[-:./]?(\d\d))?)?")
_TIME = re.compile(r"[T ]?(\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d)?\s*", re.I)
_FURTHEST_ZONE = 14 * 60


def edtf_date(text: str | None) -> str | None:
    """The day, month or year of "2014-08-07T10:00", "20140807", "2014:08:07 10:00:00", "20140000"."""
    found = _DATE.match((text or "").strip())
    if not found:
        return None
    year, month, day = found.groups()
    if not month or not 1 <= int(month) <= 12:
        return str(year)
    return f"{year}-{month}-{day}" if day and _is_day(year, month, day) else f"{year}-{month}"


def edtf_moment(text: str | None, time: str | None = None) -> str | None:
    """Date and time with its zone, as far as they are stated: "2014-08-07T10:00:30+02:00".

    `time` is given where it stands apart ("100030+0200"). EDTF has no fractions of a second and no times
    without seconds: the former are left out, the latter read as the full minute. A time that no clock
    shows is left out.
    """
    stated = (text or "").strip()
    day = edtf_date(stated)
    if day is None or len(day) != 10:
        return day
    found = _DATE.match(stated)
    rest = time if time is not None else stated[found.end() :] if found else ""
    clock = _TIME.fullmatch(rest.strip(" \x00"))
    if not clock or not _is_time(clock[1], clock[2], clock[3] or "00"):
        return day
    return f"{day}T{clock[1]}:{clock[2]}:{clock[3] or '00'}{_zone(clock[4])}"


def _is_day(year: str, month: str, day: str) -> bool:
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return False
    return True


def _is_time(hours: str, minutes: str, seconds: str) -> bool:
    return int(hours) < 24 and int(minutes) < 60 and int(seconds) < 60


def _zone(stated: str | None) -> str:
    if not stated or stated in "Zz":
        return (stated or "").upper()
    hours, minutes = int(stated[1:3]), int(stated[-2:])
    if minutes > 59 or hours * 60 + minutes > _FURTHEST_ZONE:
        return ""
    return f"{stated[0]}{hours:02}:{minutes:02}"
