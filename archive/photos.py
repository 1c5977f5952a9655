"""The photo of a picture: one that the archive has, as these bytes or as another copy, or a new one."""

from __future__ import annotations

from archive.incoming import Picture
from archive.store import tables as t
from archive.store.drafts import DraftWriter
from archive.store.photo_prints import add_copy, add_print, find_alike


def known_photo(writer: DraftWriter, picture: Picture, caption: str = "") -> str | None:
    """The photo that has these bytes, else the one that this is a copy of at another size."""
    original, operation = picture.original, writer.operation
    if original is None:
        return None
    file = operation.find(t.photo_file, original_id=original.sha256) if writer.is_kept(original) else None
    if file is not None:
        return str(file["photo_id"])
    return find_alike(operation, picture.seen, picture.metadata, caption)


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
