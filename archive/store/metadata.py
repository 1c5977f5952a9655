"""Embedded photo metadata to JSON and back, as the `photo` table keeps it."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from archive.model import PhotoMetadata

_LISTS = ("creator", "keywords", "people")
_NAMES = tuple(f.name for f in fields(PhotoMetadata) if f.name not in ("reading", "doubts", "restrictions"))


def metadata_to_json(metadata: PhotoMetadata) -> dict[str, Any]:
    """Everything that the file said. What was read out of it, and what stays open, is stored apart."""
    plain = {name: getattr(metadata, name) for name in _NAMES}
    return {
        name: list(v) if isinstance(v, tuple) else v for name, v in plain.items() if v not in (None, (), "")
    }


def metadata_from_json(stored: dict[str, Any] | None) -> PhotoMetadata | None:
    """The inverse of `metadata_to_json`; names that this version does not know are passed over."""
    if stored is None:
        return None
    known = {name: stored[name] for name in _NAMES if name in stored}
    known |= {name: tuple(known[name]) for name in _LISTS if name in known}
    return PhotoMetadata(**known)
