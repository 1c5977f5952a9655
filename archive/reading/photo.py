"""Image files with their embedded metadata -> a photo draft (IPTC Photo Metadata Standard 2025.1)."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from PIL import Image

from archive import imaging
from archive.model import Draft, PhotoMetadata
from archive.reading import iim, jpeg_segments, xmp
from archive.reading.photo_fields import Sources, metadata
from archive.reading.source import Source
from archive.reading.uses import caption_reading

_XMP_TAG, _IPTC_TAG, _PHOTOSHOP_TAG, _EXIF_IFD = 700, 33723, 34377, 0x8769
_BLANK = " \x00\r\n\t"
_CHECK_SIZE = 256
_HEX_PROFILE = re.compile(r"\s*iptc\s+\d+\s")

T = TypeVar("T")


def read_photo(source: Source) -> Iterator[Draft]:
    """Read a JPEG, TIFF, PNG, WebP or GIF; metadata that is broken is left out, the rest is kept.

    Raises `UnreadableFile` ("empty", "damaged", "too-large") where there is no picture to show.
    """
    with source.open() as stream, imaging.open_stream(stream, source.name, source.limits.max_pixels) as image:
        width, height = image.size
        media_type = Image.MIME.get(image.format or "", "")
        image.draft(None, (_CHECK_SIZE, _CHECK_SIZE))
        imaging.load(image, source.name)  # first: a PNG may carry its metadata behind the picture
        sources = Sources(
            xmp=_or(xmp.Xmp(), lambda: xmp.parse(_xmp_packet(image))),
            iim=_or(iim.Iim(), lambda: iim.parse(_iptc_block(source, image))),
            exif=_or({}, lambda: _exif(image)),
        )
    photo = metadata(sources)
    reading = caption_reading(photo.caption or "", source.registry, credit_line(photo))
    yield source.photo(replace(photo, width=width, height=height, media_type=media_type, reading=reading))


def credit_line(photo: PhotoMetadata) -> str | None:
    """One credit line made of creator and Credit Line (or Source, or the copyright notice)."""
    line = photo.credit_line or photo.source or ""
    named = [name for name in photo.creator if name.casefold() not in line.casefold()]
    if named and line and any(part.casefold() == line.casefold() for part in named):
        named = []
    parts = [", ".join(named), line]
    return "/".join(part for part in parts if part) or photo.copyright


def _or(otherwise: T, read: Callable[[], T]) -> T:
    """What `read` gives, or `otherwise`: broken metadata must not cost the picture.

    Pillow lets out whatever the broken bytes happen to break (struct.error, KeyError, TypeError ...).
    """
    with contextlib.suppress(Exception):
        return read()
    return otherwise


def _xmp_packet(image: Image.Image) -> bytes:
    info = image.info
    packet: Any = info.get("xmp") or info.get("XML:com.adobe.xmp") or info.get("Raw profile type xmp") or b""
    if not packet:
        packet = _tiff_tags(image).get(_XMP_TAG, b"")
    return packet.encode("utf-8") if isinstance(packet, str) else bytes(packet)


def _iptc_block(source: Source, image: Image.Image) -> bytes:
    if image.format in ("JPEG", "MPO"):
        with source.open() as file:
            return jpeg_segments.iptc_of(jpeg_segments.photoshop_resources(file))
    tags = _tiff_tags(image)
    block = _bytes(_all_values(image, _IPTC_TAG))
    if not block and _PHOTOSHOP_TAG in tags:
        block = dict(jpeg_segments.resources(_bytes(tags[_PHOTOSHOP_TAG]))).get(0x0404, b"")
    if not block and (text := image.info.get("Raw profile type iptc")):
        block = _hex_profile(str(text))
    return block


def _hex_profile(text: str) -> bytes:
    """IPTC data as ImageMagick writes it into a PNG text chunk: name, length, hexadecimal digits."""
    found = _HEX_PROFILE.match(text)
    data = bytes.fromhex("".join(text[found.end() :].split())) if found else b""
    return dict(jpeg_segments.resources(data)).get(0x0404, data)


def _tiff_tags(image: Image.Image) -> Mapping[int, Any]:
    tags = getattr(image, "tag_v2", None)
    return tags if tags is not None else {}


def _all_values(image: Image.Image, tag: int) -> Any:
    """Every value of a tag; Pillow's newer directory keeps only the first of some."""
    directory = getattr(image, "tag", None)
    return directory.get(tag) if directory is not None else None


def _bytes(value: Any) -> bytes:
    """Tag 33723 as bytes: some programs declare it as 32-bit integers in the file's byte order."""
    if isinstance(value, tuple) and value and isinstance(value[0], bytes):
        return bytes(value[0])
    if isinstance(value, bytes):
        return value
    if isinstance(value, tuple) and value and all(isinstance(item, int) for item in value):
        little = b"".join(item.to_bytes(4, "little") for item in value)
        return little if little[:1] == b"\x1c" else b"".join(item.to_bytes(4, "big") for item in value)
    return b""


def _exif(image: Image.Image) -> dict[int, str]:
    exif = image.getexif()
    tags: dict[int, Any] = dict(_tiff_tags(image)) | dict(exif.items())
    with contextlib.suppress(Exception):
        tags |= exif.get_ifd(_EXIF_IFD)
    return {tag: _exif_text(value) for tag, value in tags.items() if isinstance(value, (str, bytes))}


def _exif_text(value: str | bytes) -> str:
    """Exif text: ASCII by the standard, UTF-8 or Windows-1252 in practice; Pillow hands it as Latin-1."""
    try:
        data = value.encode("latin-1") if isinstance(value, str) else value
    except UnicodeEncodeError:
        return str(value).strip(_BLANK)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    return text.strip(_BLANK)
