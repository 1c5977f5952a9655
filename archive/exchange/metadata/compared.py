"""Whether a file that was given out says what it was to say, as our own reader reads it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from archive.exchange.formats import facts
from archive.model import PEOPLE, PhotoMetadata, Region
from archive.reading.wire.repair import repaired

_APART = frozenset(
    (
        *("raw", "doubts", "reading", "restrictions", "media_type", "width", "height", "people", "regions"),
        *("date_created", "latitude", "longitude", "altitude", "keyword_paths"),
    )
)
"""What follows from others, or is compared in a way of its own."""
_NEAR = 1e-4


def differences(said: PhotoMetadata, read: PhotoMetadata) -> tuple[str, ...]:
    """The names of fields that a file tells otherwise than it was to."""
    plain = (each.name for each in fields(PhotoMetadata) if each.name not in _APART)
    found = [name for name in plain if _sound(getattr(said, name)) != _sound(getattr(read, name))]
    checks = {
        "people": _people(said) == _people(read),
        "regions": _are_alike(said.regions, read.regions),
        "date_created": _agrees(facts.xmp_date(said.date_created), facts.xmp_date(read.date_created)),
        "keyword_paths": set(said.keyword_paths) <= set(read.keyword_paths),
        "latitude": _near(said.latitude, read.latitude),
        "longitude": _near(said.longitude, read.longitude),
    }
    return (*found, *(name for name, is_right in checks.items() if not is_right))


def _sound(value: object) -> object:
    if isinstance(value, str):
        return repaired(value).strip() or None
    if isinstance(value, tuple) and all(isinstance(each, str) for each in value):
        return tuple(dict.fromkeys(repaired(each).strip() for each in value))
    return frozenset(value) if isinstance(value, tuple) else value


def _agrees(said: str | None, read: str | None) -> bool:
    """Whether a date is read as it was said, or more exactly, as another property has it."""
    return (read or "").startswith(said or "") and bool(said) == bool(read)


def _people(told: PhotoMetadata) -> set[str]:
    marked = {region.name for region in told.regions if region.kind in PEOPLE}
    return {repaired(name) for name in told.people} - marked


def _are_alike(one: Sequence[Region], other: Sequence[Region]) -> bool:
    return len(one) == len(other) and all(any(_is_alike(each, own) for own in other) for each in one)


def _is_alike(one: Region, other: Region) -> bool:
    edges = ((getattr(each, name) for name in ("x", "y", "width", "height")) for each in (one, other))
    return one.name == other.name and all(_near(a, b) for a, b in zip(*edges, strict=True))


def _near(one: float | None, other: float | None) -> bool:
    return one == other if one is None or other is None else abs(one - other) <= _NEAR
