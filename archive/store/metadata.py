"""Embedded photo metadata to JSON and back, as the `photo` table keeps it."""

from __future__ import annotations

from dataclasses import asdict, fields, is_dataclass
from typing import Any

from archive.model import Licensor, Location, PhotoMetadata, Region
from archive.text import name_key

_MARKS = ("regions", "people", "keyword_paths", "rating", "latitude", "longitude", "altitude")
"""What is added to a copy of a photo that says all else as it did."""
_LISTS = ("creator", "keywords", "people", "image_creators", "copyright_owners")
_RECORDS = {"regions": Region, "licensors": Licensor, "locations": Location}
_ELSEWHERE = frozenset(("reading", "doubts", "restrictions"))
"""What stands in tables of its own."""
_NAMES = tuple(f.name for f in fields(PhotoMetadata) if f.name not in _ELSEWHERE)


def metadata_to_json(metadata: PhotoMetadata) -> dict[str, Any]:
    """Everything that the file said. What was read out of it, and what stays open, is stored apart."""
    plain = {name: getattr(metadata, name) for name in _NAMES}
    return {name: _plain(value) for name, value in plain.items() if value not in (None, (), "")}


def metadata_from_json(stored: dict[str, Any] | None) -> PhotoMetadata | None:
    """The inverse of `metadata_to_json`; names that this version does not know are passed over."""
    if stored is None:
        return None
    known = {name: stored[name] for name in _NAMES if name in stored}
    known |= {name: tuple(known[name]) for name in _LISTS if name in known}
    for name, record in _RECORDS.items():
        if name in known:
            known[name] = tuple(record(**each) for each in known[name])
    if "keyword_paths" in known:
        known["keyword_paths"] = tuple(map(tuple, known["keyword_paths"]))
    return PhotoMetadata(**known)


def with_marks(stored: dict[str, Any], copy: dict[str, Any]) -> dict[str, Any]:
    """Metadata as stored, with what was marked in a copy and is not there: faces, tags, stars, a position.

    The people of both are shown, each once. What is stored already stays as it is.
    """
    marks = {name: copy[name] for name in _MARKS if name in copy and name not in stored}
    known = {name_key(name) for name in stored.get("people", ())}
    people = [name for name in copy.get("people", ()) if name_key(name) not in known]
    if people:
        marks["people"] = [*stored.get("people", ()), *people]
    return stored | marks


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    return [_plain(each) for each in value] if isinstance(value, tuple) else value
