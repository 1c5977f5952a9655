"""Embedded photo metadata to JSON and back, as the `photo` table keeps it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, fields
from typing import Any

from archive.model import Doubt, PhotoMetadata

_LISTS = ("creator", "keywords", "people")
_NAMES = tuple(f.name for f in fields(PhotoMetadata) if f.name not in ("reading", "doubts"))


def metadata_to_json(metadata: PhotoMetadata) -> dict[str, Any]:
    """Everything that the file said. What was read out of its caption is stored with the placement."""
    plain = {name: getattr(metadata, name) for name in _NAMES}
    said = {
        name: list(v) if isinstance(v, tuple) else v for name, v in plain.items() if v not in (None, (), "")
    }
    return said | ({"doubts": doubts_to_json(metadata.doubts)} if metadata.doubts else {})


def metadata_from_json(stored: dict[str, Any] | None) -> PhotoMetadata | None:
    """The inverse of `metadata_to_json`; names that this version does not know are passed over."""
    if stored is None:
        return None
    known = {name: stored[name] for name in _NAMES if name in stored}
    known |= {name: tuple(known[name]) for name in _LISTS if name in known}
    return PhotoMetadata(**known, doubts=doubts_from_json(stored.get("doubts", stored.get("review", ()))))


def doubts_to_json(doubts: Iterable[Doubt]) -> list[dict[str, Any]]:
    """Doubts as a column of JSON keeps them."""
    return [asdict(doubt) for doubt in doubts]


def doubts_from_json(stored: Iterable[Any]) -> tuple[Doubt, ...]:
    """The inverse of `doubts_to_json`; a sentence of an older archive keeps its words."""
    return tuple(Doubt("text", item) if isinstance(item, str) else Doubt(**item) for item in stored)
