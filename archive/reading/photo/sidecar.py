"""XMP sidecars: a photo's metadata in a file of its own beside it (ISO 16684-1; photo.xmp, photo.jpg.xmp)."""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import PurePath
from typing import TypeVar

from archive.reading.photo.xmp import Xmp, parse
from archive.reading.sniff import IMAGE_SUFFIXES
from archive.reading.source import Source

AnyPath = TypeVar("AnyPath", bound=PurePath)

_SUFFIX = ".xmp"
_MOST_BYTES = 20_000_000
_CHANGED = ("xmp:MetadataDate", "xmp:ModifyDate")


@dataclass(frozen=True, slots=True)
class Sidecar:
    """The properties that stand in a sidecar."""

    xmp: Xmp

    def is_newer_than(self, embedded: Xmp) -> bool:
        """Whether its values count before those in the picture.

        They do unless both say when their metadata were changed last and the picture's were later: a
        sidecar is written by programs that leave the picture as it is.
        """
        beside, inside = _changed(self.xmp), _changed(embedded)
        return beside is None or inside is None or beside >= inside


def sidecar_of(photo: Source) -> Sidecar | None:
    """The sidecar beside a photo, or what a library keeps in its place; None if nothing can be read of it."""
    if photo.sidecar:
        found = parse(photo.sidecar)
        return Sidecar(found) if found.values else None
    for name in _names(PurePath(photo.name)):
        data = photo.beside(name, _MOST_BYTES)
        if data and (found := parse(data)).values:
            return Sidecar(found)
    return None


def sidecars(files: Collection[AnyPath]) -> set[AnyPath]:
    """Those of `files` that are the sidecar of another of them."""
    described = {
        path.with_name(base)
        for path in files
        if path.suffix.lower() in IMAGE_SUFFIXES
        for base in (path.stem, path.name)
    }
    return {path for path in files if path.suffix.lower() == _SUFFIX and path.with_suffix("") in described}


def _names(photo: PurePath) -> Iterator[str]:
    for stem in (photo.name, photo.stem):
        yield stem + _SUFFIX
        yield stem + _SUFFIX.upper()


def _changed(of: Xmp) -> datetime | None:
    """When the metadata were changed last, None where that is not told; times without a zone count as UTC."""
    for name in _CHANGED:
        with contextlib.suppress(ValueError):
            said = datetime.fromisoformat(of.text(name) or "")
            return said if said.tzinfo else said.replace(tzinfo=UTC)
    return None
