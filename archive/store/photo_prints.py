"""Photos that come in again as other files: looked up by quarters of a perceptual hash, or by a caption."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from archive.identity.pictures import Print, is_crop, same_picture
from archive.identity.texts import words
from archive.model import Original, PhotoMetadata
from archive.store import tables as t
from archive.store.decisions import decided
from archive.store.doubts import renew_doubts
from archive.store.drafts import DraftWriter
from archive.store.images import Row
from archive.store.metadata import metadata_to_json, with_marks
from archive.store.operation import Operation, new_id
from archive.store.prints import bands_of, print_columns, rows_of, sharing, sharing_a_band, stored_print

_MOST = 40
"""Photos of one quarter of a hash that are compared."""
_MOST_CROPS = 6
_FEWEST_WORDS = 6
"""Words of the shortest caption that says which photo is meant."""
_SAME_SHAPE = 0.02
_NOWHERE = dict.fromkeys(("x", "y", "width", "height"), 0.0)
TELLING = ("caption", "headline", "creator", "date_created")
"""What of a file's metadata tells photos apart."""


def find_alike(
    operation: Operation,
    seen: Print | None,
    metadata: PhotoMetadata | None,
    said: str,
    but: Collection[str] = (),
) -> str | None:
    """The photo that this picture is a copy of, by what it shows; a crop only under the same caption.

    None too where the metadata of both say different things, unless somebody made photos of different
    metadata one, and where two photos could be meant; never one of the photos in `but`.
    """
    if seen is None:
        return None
    near = rows_of(operation, t.photo_print, _ALIKE, bands_of(seen))
    found = {row["photo_id"] for row in near if same_picture(stored_print(row), seen)}
    key = _said_key(said or (metadata.caption if metadata else None) or "")
    if not found and key is not None:
        named = rows_of(operation, t.photo_print, _SAID, {"said": key})
        rows = [(row["photo_id"], stored_print(row)) for row in named]
        found = {photo_id for photo_id, known in rows if is_crop(known, seen) or is_crop(seen, known)}
    fitting = [
        photo_id
        for photo_id in sorted(found.difference(but))
        if not contradicts(_said(operation, photo_id), metadata) or _is_joined(operation, photo_id)
    ]
    return fitting[0] if len(fitting) == 1 else None


def _is_joined(operation: Operation, photo_id: str) -> bool:
    """Whether somebody made a photo of two: its files may say different things then."""
    files = [row["original_id"] for row in operation.find_all(t.photo_file, photo_id=photo_id)]
    return "same" in decided(operation.seeing(t.decision), "photos", files).values()


def add_print(operation: Operation, photo_id: str, seen: Print | None, said: str) -> None:
    """Note what a file of a photo is recognised by from now on, and the caption that came with it."""
    if seen is None:
        return
    row = {"id": new_id("i"), "photo_id": photo_id, "said": _said_key(said)}
    operation.insert(t.photo_print, row | print_columns(seen))


def add_copy(writer: DraftWriter, photo_id: str, original: Original, metadata: PhotoMetadata | None) -> None:
    """Give a photo another file, the largest first; metadata that the photo lacked come with it: all of them
    where it had none, else what was marked in the file.
    """
    operation = writer.operation
    files = sorted(operation.find_all(t.photo_file, photo_id=photo_id), key=lambda row: row["ordinal"])
    photo = operation.find(t.photo, id=photo_id) or {}
    area = metadata.width * metadata.height if metadata else 0
    larger = area > photo.get("width", 0) * photo.get("height", 0)
    writer.add_file(photo_id, original, 0 if larger else len(files))
    if larger and metadata is not None:
        for row in reversed(files):
            operation.update(t.photo_file, row["id"], ordinal=row["ordinal"] + 1)
        operation.update(t.photo, photo_id, width=metadata.width, height=metadata.height)
    if metadata is None:
        return
    old, new = photo.get("metadata") or {}, metadata_to_json(metadata)
    is_silent = not any(old.get(name) for name in TELLING)
    told = _with_marks(new, old) if is_silent else _with_marks(old, new)
    if told != old:
        operation.update(t.photo, photo_id, metadata=told)
    if is_silent:
        renew_doubts(operation, photo_id, metadata.doubts)


def _with_marks(kept: Row, copy: Row) -> Row:
    """Metadata with what was marked in a copy; places in a copy that was cut are none in the photo."""
    if not _same_shape(kept, copy):
        named = [{**region, **_NOWHERE} for region in copy.get("regions", ()) if region.get("name")]
        copy = {name: value for name, value in copy.items() if name != "regions"}
        copy |= {"regions": named} if named else {}
    return with_marks(kept, copy)


def _same_shape(one: Row, other: Row) -> bool:
    """Whether two pictures differ in size alone, as their metadata tell it."""
    (a, b), (c, d) = ((each.get("width", 0), each.get("height", 0)) for each in (one, other))
    return bool(a * d) and abs(a * d - b * c) <= _SAME_SHAPE * a * d


_ALIKE = sharing_a_band(t.photo_print, _MOST)
_SAID = sharing(t.photo_print, "said", _MOST_CROPS)
"""Made once: they are asked for every photo."""


def _said_key(caption: str) -> str | None:
    said = words(caption)
    return " ".join(said) if len(said) >= _FEWEST_WORDS else None


def _said(operation: Operation, photo_id: str) -> Row:
    photo = operation.find(t.photo, id=photo_id) or {}
    return photo.get("metadata") or {}


def contradicts(old: Row, new: PhotoMetadata | None) -> bool:
    """Whether two files name different captions, headlines, creators or moments."""
    if new is None:
        return False
    return any(_differ(old.get(name), getattr(new, name)) for name in TELLING)


def _differ(a: Any, b: Any) -> bool:
    one, other = (" ".join(v) if isinstance(v, list | tuple) else v for v in (a, b))
    return bool(one and other and words(one) != words(other))
