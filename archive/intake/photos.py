"""The photo of a picture: one that the archive has, as these bytes or as another copy, or a new one."""

from __future__ import annotations

from collections.abc import Iterable

from archive.intake.incoming import Picture
from archive.intake.placeholders import is_placeholder
from archive.model import Original, PhotoMetadata
from archive.store import tables as t
from archive.store.corrections import PUBLISHED
from archive.store.decisions import decided, others
from archive.store.doubts import renew_doubts
from archive.store.drafts import DraftWriter
from archive.store.metadata import metadata_to_json, with_marks
from archive.store.operation import Operation
from archive.store.photo_prints import add_copy, add_print, contradicts, find_alike
from archive.store.restrictions import renew_orders
from archive.store.rows import rows_by

_SAID = ("caption", "headline", "credit_line", "creator")


def known_photo(writer: DraftWriter, picture: Picture, caption: str = "") -> str | None:
    """The photo that has these bytes, or that somebody decided to be theirs, else the one that this is a copy
    of at another size, unless somebody decided that it is not.

    A placeholder is that of no photo: what held the place of several pictures says of none what it shows.
    """
    original, operation = picture.original, writer.operation
    if original is None or is_placeholder(writer, picture):
        return None
    file = operation.find(t.photo_file, original_id=original.sha256) if writer.is_kept(original) else None
    if file is not None:
        return str(file["photo_id"])
    verdicts = decided(operation.seeing(t.decision), "photos", [original.sha256])
    joined = _photos_of(operation, others(verdicts, original.sha256, "same"))
    if joined:
        return joined[0]
    apart = _photos_of(operation, others(verdicts, original.sha256, "apart"))
    return find_alike(operation, picture.seen, picture.metadata, caption, apart)


def _photos_of(operation: Operation, digests: Iterable[str]) -> list[str]:
    """The photos that have these files."""
    files = rows_by(operation.seeing(t.photo_file), t.photo_file.c.original_id, digests)
    return sorted({str(row["photo_id"]) for rows in files.values() for row in rows})


def is_apart(operation: Operation, placement_id: str, original: Original) -> bool:
    """Whether somebody decided that a use of a photo does not show this file."""
    verdicts = decided(operation.seeing(t.decision), "photos", [placement_id])
    return original.sha256 in others(verdicts, placement_id, "apart")


def store_photo(writer: DraftWriter, picture: Picture, caption: str = "", known: str | None = None) -> str:
    """Store a picture as a new photo, or as another file of the one that is known; gives the photo's id."""
    photo_id, operation = known or known_photo(writer, picture, caption), writer.operation
    said = caption or (picture.metadata.caption if picture.metadata else None) or ""
    original = picture.original
    if photo_id is None:
        photo_id = writer.add_photo(picture.metadata, original)
        add_print(operation, photo_id, picture.seen, said)
    elif original is not None and operation.find(t.photo_file, original_id=original.sha256) is None:
        add_copy(writer, photo_id, original, picture.metadata)
        add_print(operation, photo_id, picture.seen, said)
    return photo_id


def learn(
    writer: DraftWriter, placement_id: str, metadata: PhotoMetadata | None, *, marked: bool = False
) -> bool:
    """Let a photo that no story ran say what came in after its file, as a wire's item about it; False for
    nothing new. What it said before stays, and so does what was corrected.

    What somebody `marked` in another program comes along whatever the words: people, tags, stars, a position.
    """
    operation = writer.operation
    use = operation.find(t.placement, id=placement_id, article_id=None)
    photo = operation.find(t.photo, id=use["photo_id"]) if use else None
    if photo is None or use is None or metadata is None:
        return False
    old, new = photo["metadata"] or {}, metadata_to_json(metadata)
    is_new = any(name in new and not old.get(name) for name in _SAID)
    if not is_new or contradicts(old, metadata):
        with_all = with_marks(old, new) if marked else old
        if with_all != old:
            operation.update(t.photo, photo["id"], metadata=with_all)
        return bool(with_all != old)
    operation.update(t.photo, photo["id"], metadata=new | old)
    if metadata.doubts:
        renew_doubts(operation, photo["id"], metadata.doubts)
    if metadata.restrictions:
        renew_orders(operation, {photo["id"]: metadata.restrictions})
    reading = metadata.reading
    corrected = operation.find(t.correction, record_id=placement_id, field="caption")
    if reading is not None and corrected is None:
        if reading.credit is not None and operation.find(t.credit, placement_id=placement_id) is None:
            writer.credits.add(placement_id, reading.credit, PUBLISHED)
        if not old.get("caption"):
            writer.renew_reading(placement_id, reading)
    return True
