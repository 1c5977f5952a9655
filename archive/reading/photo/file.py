"""Image files with their embedded metadata -> a photo draft (IPTC Photo Metadata Standard 2025.1)."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace

from PIL import Image

from archive.errors import UnreadableFile
from archive.files import imaging
from archive.model import Draft, PhotoMetadata
from archive.reading.photo.by_itself import points_to_caption
from archive.reading.photo.dates import edtf_moment
from archive.reading.photo.embedded import embedded
from archive.reading.photo.fields import metadata
from archive.reading.photo.sidecar import sidecar_of
from archive.reading.source import Source
from archive.reading.uses import caption_reading, photo_orders

_CHECK_SIZE = 256


def read_photo(source: Source) -> Iterator[Draft]:
    """Read a picture in one of the `imaging.FORMATS` and the sidecar beside it.

    Metadata that is broken is left out, the rest is kept. Raises `UnreadableFile` ("empty", "damaged",
    "too-large", "unknown-kind") where there is no picture to show.
    """
    with source.open() as stream, imaging.open_stream(stream, source.name, source.limits.max_pixels) as image:
        width, height = image.size
        media_type = imaging.media_type(image)
        thumbnail = _decoded(image, source)  # first: a PNG may carry its metadata behind the picture
        found = embedded(image, stream)
    photo = metadata(found, sidecar_of(source), (width, height))
    reading = caption_reading(photo.caption or "", source.registry, credit_line(photo))
    photo = replace(photo, width=width, height=height, media_type=media_type, reading=reading)
    photo = replace(photo, restrictions=photo_orders(photo, date=_sent(photo)))
    yield replace(source.photo(photo), thumbnail=thumbnail)


def _decoded(image: Image.Image, source: Source) -> bytes | None:
    """Decode a picture, small where its format allows it; gives the thumbnail that is wanted of it."""
    if source.thumbnail is not None:
        with contextlib.suppress(UnreadableFile):  # where it is not for the pixels, the photo is kept
            return imaging.thumbnail(image, source.name, source.thumbnail, source.thumbnail)
    image.draft(None, (_CHECK_SIZE, _CHECK_SIZE))
    imaging.load(image, source.name)
    return None


def _sent(photo: PhotoMetadata) -> str | None:
    """When the photo was sent, as nearly as its file tells: the latest of its dates of creation.

    Agencies that send an older picture date its IIM with the day of sending and leave the camera's date.
    """
    day, time = (next(iter(photo.raw.get(f"iim:2:{number}", ())), "") for number in (55, 60))
    xmp = photo.raw.get("xmp:photoshop:DateCreated")
    stated = (photo.date_created, edtf_moment(day, time), edtf_moment(xmp if isinstance(xmp, str) else None))
    return max((date for date in stated if date), default=None)


def credit_line(photo: PhotoMetadata) -> str | None:
    """One credit line made of creator and Credit Line (or Source, or the copyright notice).

    What only points to the caption says nothing; then the copyright notice says less than the caption.
    """
    stated = [text for text in (photo.credit_line, photo.source) if text]
    told = [text for text in stated if not points_to_caption(text)]
    line = told[0] if told else ""
    creators = [name for name in photo.creator if not points_to_caption(name)]
    named = [name for name in creators if name.casefold() not in line.casefold()]
    if named and line and any(part.casefold() == line.casefold() for part in named):
        named = []
    parts = [", ".join(named), line]
    pointed = told != stated or len(creators) < len(photo.creator)
    return "/".join(part for part in parts if part) or (None if pointed else photo.copyright)
