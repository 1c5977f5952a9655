"""What the index holds of a record: one document an article, one a use of a photo."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from archive.dates import Bounds, bounds
from archive.model import RecordKind, Tag
from archive.search.language.fields import FIELDS
from archive.text import fold

Values = tuple[str, ...]


_VAGUE = 1, 27, 300, 3_000
"""Days of what is vaguer than a day, a week, a month, a year."""


@dataclass(frozen=True, slots=True)
class Document:
    """What is indexed and kept of one record.

    `words`: texts by field, to be cut into words; `keys`: values looked up whole; `facets`: values as
    shown; `moment`: seconds for sorting by date, None if undated; `texts`: name and text of whatever a
    snippet may be taken from; `shown`: fields of a `Hit`; `vague`: how many days after the first one a date
    may still mean, 0 for an exact one.
    """

    id: str
    kind: RecordKind
    story: str
    language: str
    words: dict[str, Values]
    keys: dict[str, Values]
    dates: dict[str, tuple[Bounds, ...]]
    facets: dict[str, Values]
    moment: int | None
    texts: tuple[tuple[str, str], ...]
    shown: dict[str, Any] = field(default_factory=dict)
    vague: int = 0


@lru_cache(maxsize=20_000)
def vagueness(value: str | None) -> int:
    """How many days after the first one a date may still mean: 0 for a day, 30 for "2024-01"."""
    days = bounds(value) if value else None
    return (days.latest - days.earliest).days if days else 0


@lru_cache(maxsize=20_000)
def moment(value: str | None) -> int | None:
    """Seconds by which dates sort: of the date and time, else of the first day it may stand for.

    A vaguer date comes behind every exact one of its time: the vaguer, the farther.
    """
    if not value:
        return None
    try:
        at = datetime.fromisoformat(value)
    except ValueError:
        days = bounds(value)
        if days is None:
            return None
        at = datetime.combine(days.earliest, time.min)
        vague = (days.latest - days.earliest).days
        return at.toordinal() * 86_400 - sum(vague >= longest for longest in _VAGUE)
    offset = at.utcoffset()
    seconds = at.toordinal() * 86_400 + at.hour * 3_600 + at.minute * 60 + at.second
    return seconds - (int(offset.total_seconds()) if offset else 0)


def key(text: str) -> str:
    """A value as it is looked up whole: "File Photo" -> "file-photo"."""
    return "-".join(fold(text).split()).encode("utf-8", "ignore").decode()


def tag_names(tags: Iterable[Tag]) -> Values:
    """Paths of tags, with their former names and those of the tags above them, and aliases alone."""
    return unique([name for tag in tags for name in (tag.path or tag.name, *tag.former_paths, *tag.aliases)])


def tag_paths(tags: Iterable[Tag]) -> Values:
    """What a tag counts for: itself and every branch that it lies on."""
    return unique([branch for tag in tags for branch in _branches(tag.path or tag.name)])


@lru_cache(maxsize=10_000)
def _branches(path: str) -> Values:
    """A path and all that it lies on: "Harbour/Ferry fire" -> "Harbour", "Harbour/Ferry fire"."""
    parts = path.split("/")
    return tuple("/".join(parts[:depth]) for depth in range(1, len(parts) + 1))


def days_of(values: Iterable[str | None]) -> tuple[Bounds, ...]:
    """EDTF values as days; those that say nothing are left out."""
    return tuple(found for value in values if value and (found := bounds(value)))


def file_names(paths: Iterable[str | None]) -> Values:
    """The names that files came with, of paths or addresses; once more where signs join their words."""
    names = unique(
        [re.split(r"[/\\]", urlsplit(path).path if "://" in path else path)[-1] for path in paths if path]
    )
    return unique([form for name in names for form in (name, re.sub(r"[\W_]+", " ", name).strip())])


def years_of(dates: tuple[Bounds, ...]) -> Values:
    """The years that dates surely lie in."""
    return unique([f"{day.earliest.year:04}" for day in dates if day.earliest.year == day.latest.year])


def days_known(dates: tuple[Bounds, ...]) -> Values:
    """The days that dates stand for, as far as they are known: "2024-03-14", else "2024-03", else "2024"."""
    return unique([known for days in dates if (known := _as_known(days))])


@lru_cache(maxsize=20_000)
def _as_known(days: Bounds) -> str:
    first, last = days
    if first == last:
        return first.isoformat()
    if first.year != last.year:
        return ""
    return first.isoformat()[:7] if first.month == last.month else f"{first.year:04}"


def present_in(words: dict[str, Values], dates: dict[str, tuple[Bounds, ...]], extras: set[str]) -> Values:
    """What `has:` finds: of the fields that have words those of the language, roles with a date, and
    whatever else is given."""
    dated = [name for name, days in dates.items() if days]
    found = (words.keys() & FIELDS.keys()).union(dated, extras, ("date",) if dated else ())
    return tuple(sorted(found))


def flags(**claims: bool) -> set[str]:
    """The names of the claims that hold."""
    return {name for name, holds in claims.items() if holds}


def if_any(text: str) -> Values:
    """The text as the only value, none if it is empty."""
    return (text,) if text else ()


def unique(values: Sequence[str]) -> Values:
    """Values once each, in order, without empty ones."""
    if len(values) > 1:
        return tuple(dict.fromkeys(filter(None, values)))
    return tuple(values) if values and values[0] else ()  # as most fields are


def present(values: dict[str, Values]) -> dict[str, Values]:
    """The fields that have values, with each value once."""
    return {name: kept for name, texts in values.items() if texts and (kept := unique(texts))}


def said(texts: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Names and texts once each, in order, without empty ones."""
    return tuple(dict.fromkeys([each for each in texts if each[1]]))
