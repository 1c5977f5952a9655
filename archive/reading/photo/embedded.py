"""The metadata blocks of an open picture, wherever its format keeps them."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, BinaryIO, TypeVar

from PIL import Image

from archive.reading.photo import iim, xmp
from archive.reading.photo.blocks import Blocks, blocks, tiff_tags
from archive.reading.photo.exif_texts import WINDOWS_TAGS

_EXIF_IFD, _GPS_IFD = 0x8769, 0x8825
ORIENTATION = 0x0112
"""Exif's tag that tells how a picture is to be turned."""
_BLANK = " \x00\r\n\t"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Embedded:
    """The places in which a picture may carry metadata; by tag number `exif` are the texts of Exif,
    `numbers` its whole numbers, `gps` what its GPS directory holds; `texts` what a PNG says in its own terms,
    by keyword in lower case.

    `iim_is_newer`: the digest beside the IIM says that it was changed after the XMP was written
    (Metadata Working Group, Guidelines 2.0, on the IPTC digest).
    """

    xmp: xmp.Xmp = field(default_factory=xmp.Xmp)
    iim: iim.Iim = field(default_factory=iim.Iim)
    exif: Mapping[int, str] = field(default_factory=dict)
    iim_is_newer: bool = False
    numbers: Mapping[int, int] = field(default_factory=dict)
    gps: Mapping[int, Any] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)


def embedded(image: Image.Image, stream: BinaryIO) -> Embedded:
    """All metadata of a decoded `image`, which was opened from `stream`; what is broken costs only itself."""
    found = _blocks(image, stream)
    no_tags: dict[int, Any] = {}
    tags = _or(no_tags, lambda: _exif_tags(image, found.exif))
    return Embedded(
        xmp=_or(xmp.Xmp(), lambda: xmp.together(found.xmp)),
        iim=_or(iim.Iim(), lambda: iim.parse(found.iim)),
        exif={tag: text for tag, value in tags.items() if (text := _of_tag(tag, value))},
        iim_is_newer=_differs(found.iim, found.digest),
        numbers={tag: value for tag, value in tags.items() if isinstance(value, int)},
        gps=_or({}, lambda: dict(image.getexif().get_ifd(_GPS_IFD))),
        texts=found.texts,
    )


def _blocks(image: Image.Image, stream: BinaryIO) -> Blocks:
    """What the file holds; of IIM, digest and Exif in several places the first one counts."""
    found = Blocks()
    with contextlib.suppress(Exception):  # broken metadata must not cost the picture
        for name, content in blocks(image, stream):
            if name == "xmp":
                found.xmp.append(content)
            elif not getattr(found, name):
                setattr(found, name, content)
    return found


def _or(otherwise: T, read: Callable[[], T]) -> T:
    """What `read` gives, or `otherwise`: broken metadata must not cost the picture.

    Pillow lets out whatever the broken bytes happen to break (struct.error, KeyError, TypeError ...).
    """
    with contextlib.suppress(Exception):
        return read()
    return otherwise


def _differs(block: bytes, digest: bytes) -> bool:
    """Whether a stored MD5 is another than that of the IIM; one of zeros says nothing."""
    if not block or len(digest) != 16 or not any(digest):
        return False
    return all(_md5(data) != digest for data in (block, block.rstrip(b"\x00")))


def _md5(data: bytes) -> bytes:
    return hashlib.md5(data, usedforsecurity=False).digest()


def _exif_tags(image: Image.Image, otherwise: bytes) -> dict[int, Any]:
    exif = image.getexif()
    if otherwise and not set(exif) - {ORIENTATION}:  # which Pillow takes out of XMP
        exif.load(otherwise)
    tags: dict[int, Any] = dict(tiff_tags(image)) | dict(exif.items())
    with contextlib.suppress(Exception):
        tags |= exif.get_ifd(_EXIF_IFD)
    return tags


def _of_tag(tag: int, value: Any) -> str:
    """The text of a tag, "" for one that holds none."""
    if tag in WINDOWS_TAGS:
        octets = bytes(value) if isinstance(value, bytes | tuple | list) else b""
        return octets.decode("utf-16-le", "ignore").strip(_BLANK)
    return exif_text(value) if isinstance(value, str | bytes) else ""


def exif_text(value: str | bytes) -> str:
    """A text of Exif: ASCII by the standard, UTF-8 or Windows-1252 in practice; Latin-1 as Pillow has it."""
    try:
        data = value.encode("latin-1") if isinstance(value, str) else value
    except UnicodeEncodeError:
        return str(value).strip(_BLANK)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    return text.strip(_BLANK)
