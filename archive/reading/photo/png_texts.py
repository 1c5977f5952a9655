"""Metadata in the text chunks of a PNG: XMP, profiles packed as hexadecimal digits, PNG's own keywords."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from PIL.PngImagePlugin import iTXt

from archive.reading.photo.resources import EXIF, IPTC, IPTC_DIGEST, XMP, by_number, resources

_PROFILE = re.compile(r"raw profile type (\w+)")
_PACKED = re.compile(r"\s*[^\n]{0,80}\n\s*\d+\s*\n")
"""The lines that stand before the digits: what it is, and how many octets."""
_XMP_HEAD, _EXIF_HEAD = b"http://ns.adobe.com/xap/1.0/\x00", b"Exif\x00\x00"
_KEYWORDS = ("title", "author", "description", "copyright", "creation time")
"""Keywords of the standard (PNG, 11.3.3.2) that say what Exif, IIM and XMP say too."""


def blocks(info: Mapping[Any, Any]) -> Iterator[tuple[str, Any]]:
    """(kind, content) of each text among what the decoder found; names in any case (`blocks.Blocks`)."""
    texts: dict[str, str] = {}
    for name, value in info.items():
        if not isinstance(name, str) or not isinstance(value, str):
            continue
        keyword = name.strip().casefold()
        if profile := _PROFILE.fullmatch(keyword):
            yield from _unpacked(profile[1], value)
        elif "<rdf:RDF" in value[:10_000]:
            yield "xmp", _octets(value)
        elif keyword in _KEYWORDS:
            texts.setdefault(keyword, _text(value))
    yield "texts", texts


def _octets(value: str) -> bytes:
    """A text as it stood in the file: of uncompressed and compressed Latin text the decoder made Latin-1."""
    return value.encode("utf-8") if isinstance(value, iTXt) else value.encode("latin-1", "replace")


def _text(value: str) -> str:
    """A text; what is to be Latin-1 by the standard is UTF-8 in practice."""
    try:
        return _octets(value).decode("utf-8").strip()
    except UnicodeDecodeError:
        return value.strip()


def _unpacked(kind: str, text: str) -> Iterator[tuple[str, Any]]:
    """A profile as ImageMagick and ExifTool write it: name, length, hexadecimal digits."""
    head = _PACKED.match(text)
    if head is None:
        return
    try:
        data = bytes.fromhex("".join(text[head.end() :].split()))
    except ValueError:
        return
    if data.startswith(_XMP_HEAD):
        yield "xmp", data[len(_XMP_HEAD) :]
    elif kind == "xmp":
        yield "xmp", data
    elif data.startswith((b"8BIM", b"Photoshop 3.0\x00")):
        found = by_number(resources(data.removeprefix(b"Photoshop 3.0\x00")))
        names = ((IPTC, "iim"), (IPTC_DIGEST, "digest"), (XMP, "xmp"), (EXIF, "exif"))
        yield from ((name, found[number]) for number, name in names if number in found)
    elif kind in ("iptc", "8bim"):
        yield "iim", data
    elif kind == "exif" or data.startswith(_EXIF_HEAD):
        yield "exif", data
