"""The metadata blocks of an open picture, wherever its format keeps them."""

from __future__ import annotations

import contextlib
import hashlib
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, BinaryIO, TypeVar

from PIL import Image, TiffTags

from archive.reading.photo import iim, xmp
from archive.reading.photo.resources import EXIF, IPTC, IPTC_DIGEST, XMP, by_number, resources

_XMP_TAG, _IPTC_TAG, _PHOTOSHOP_TAG, _EXIF_IFD, _GPS_IFD = 700, 33723, 34377, 0x8769, 0x8825
ORIENTATION = 0x0112
"""Exif's tag that tells how a picture is to be turned."""
_PHOTOSHOP = b"Photoshop 3.0\x00"
_EXTENDED_XMP = b"http://ns.adobe.com/xmp/extension/\x00"
_MOST_BYTES = 20_000_000
_BLANK = " \x00\r\n\t"
_HEX_PROFILE = re.compile(r"\s*(?:iptc|8bim)\s+\d+\s")
_UUIDS = {
    bytes.fromhex("be7acfcb97a942e89c71999491e3afac"): "xmp",
    bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38"): "iim",
    b"JpgTiffExif->JP2": "exif",
}
"""Boxes of JPEG 2000 (ISO 16684-3 for XMP; the others as Adobe's programs write them)."""

# Some programs declare tag 33723 as integers, of which Pillow would keep the first alone.
TiffTags.TAGS_V2[_IPTC_TAG] = TiffTags.TagInfo(_IPTC_TAG, "IptcNaaInfo", TiffTags.UNDEFINED, 0)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Embedded:
    """The three places in which a picture may carry metadata; by tag number `exif` are the texts of Exif,
    `numbers` its whole numbers, `gps` what its GPS directory holds.

    `iim_is_newer`: the digest beside the IIM says that it was changed after the XMP was written
    (Metadata Working Group, Guidelines 2.0, on the IPTC digest).
    """

    xmp: xmp.Xmp = field(default_factory=xmp.Xmp)
    iim: iim.Iim = field(default_factory=iim.Iim)
    exif: Mapping[int, str] = field(default_factory=dict)
    iim_is_newer: bool = False
    numbers: Mapping[int, int] = field(default_factory=dict)
    gps: Mapping[int, Any] = field(default_factory=dict)


def embedded(image: Image.Image, stream: BinaryIO) -> Embedded:
    """All metadata of a decoded `image`, which was opened from `stream`; what is broken costs only itself."""
    boxes: dict[str, bytes] = {}
    if image.format == "JPEG2000":
        boxes = _or(boxes, lambda: dict(_uuid_boxes(stream)))
    none: dict[int, bytes] = {}
    found = _or(none, lambda: by_number(_resources(image)))
    no_tags: dict[int, Any] = {}
    tags = _or(no_tags, lambda: _exif_tags(image, boxes.get("exif") or found.get(EXIF, b"")))
    block = _or(b"", lambda: found.get(IPTC) or boxes.get("iim") or _iptc_of_tiff(image))
    return Embedded(
        xmp=_or(xmp.Xmp(), lambda: _xmp(image, boxes.get("xmp") or found.get(XMP, b""))),
        iim=_or(iim.Iim(), lambda: iim.parse(block)),
        exif={tag: exif_text(value) for tag, value in tags.items() if isinstance(value, str | bytes)},
        iim_is_newer=_differs(block, found.get(IPTC_DIGEST, b"")),
        numbers={tag: value for tag, value in tags.items() if isinstance(value, int)},
        gps=_or({}, lambda: dict(image.getexif().get_ifd(_GPS_IFD))),
    )


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


def _resources(image: Image.Image) -> Iterator[tuple[int, bytes]]:
    """Every Photoshop resource; those of a JPEG may be split over several segments."""
    segments = getattr(image, "applist", None)
    if segments is not None:
        blocks = [body for name, body in segments if name == "APP13" and body.startswith(_PHOTOSHOP)]
        yield from resources(b"".join(body[len(_PHOTOSHOP) :] for body in blocks))
    elif image.format == "PSD":
        yield from ((number, data) for number, _, data in getattr(image, "resources", ()))
    elif text := image.info.get("Raw profile type iptc") or image.info.get("Raw profile type 8bim"):
        data = _hex_profile(str(text))
        yield from resources(data) if data.startswith(b"8BIM") else ((IPTC, data),)
    else:
        yield from resources(_bytes(_tiff_tags(image).get(_PHOTOSHOP_TAG)))


def _hex_profile(text: str) -> bytes:
    """A profile as ImageMagick writes it into a PNG text chunk: name, length, hexadecimal digits."""
    found = _HEX_PROFILE.match(text)
    return bytes.fromhex("".join(text[found.end() :].split())) if found else b""


def _iptc_of_tiff(image: Image.Image) -> bytes:
    return _bytes(_tiff_tags(image).get(_IPTC_TAG))


def _tiff_tags(image: Image.Image) -> Mapping[int, Any]:
    tags = getattr(image, "tag_v2", None)
    return tags if tags is not None else {}


def _bytes(value: Any) -> bytes:
    """A TIFF tag as bytes: some programs declare them as 32-bit integers in the file's byte order."""
    if isinstance(value, tuple) and value and isinstance(value[0], bytes):
        return value[0]
    if isinstance(value, bytes):
        return value
    if isinstance(value, tuple) and value and all(isinstance(item, int) for item in value):
        little = b"".join(item.to_bytes(4, "little") for item in value)
        return little if little[:1] == b"\x1c" else b"".join(item.to_bytes(4, "big") for item in value)
    return b""


def _xmp(image: Image.Image, otherwise: bytes) -> xmp.Xmp:
    info = image.info
    packet: Any = info.get("xmp") or info.get("XML:com.adobe.xmp") or info.get("Raw profile type xmp")
    packet = packet or _tiff_tags(image).get(_XMP_TAG) or otherwise
    main = xmp.parse(packet.encode("utf-8") if isinstance(packet, str) else bytes(packet))
    extended = _extended(image, main.text("xmpNote:HasExtendedXMP"))
    return xmp.Xmp({**xmp.parse(extended).values, **main.values}) if extended else main


def _extended(image: Image.Image, digest: str | None) -> bytes:
    """What did not fit into one segment of a JPEG (ISO 16684-3, "Extended XMP"); nothing if incomplete."""
    parts: dict[int, bytes] = {}
    for name, body in getattr(image, "applist", ()) if digest else ():
        if name == "APP1" and body.startswith(_EXTENDED_XMP):
            head = body[len(_EXTENDED_XMP) :]
            if head[:32].decode("latin-1").casefold() == (digest or "").casefold():
                parts[int.from_bytes(head[36:40], "big")] = head[40:]
    data = b"".join(part for _, part in sorted(parts.items()))
    whole = digest is not None and _md5(data).hex() == digest.casefold()
    return data if whole and len(data) <= _MOST_BYTES else b""


def _uuid_boxes(stream: BinaryIO) -> Iterator[tuple[str, bytes]]:
    """The metadata boxes of a JPEG 2000 file (ISO 15444-1, annex I), without reading its pixels."""
    stream.seek(0)
    while len(head := stream.read(8)) == 8:
        length, used = int.from_bytes(head[:4], "big"), 8
        if length == 1:
            length, used = int.from_bytes(stream.read(8), "big"), 16
        if head[4:] == b"uuid" and used + 16 < length <= _MOST_BYTES:
            name = _UUIDS.get(stream.read(16))
            data = stream.read(length - used - 16)
            if name:
                yield name, data
        elif length < used:
            return  # the last box, up to the end of the file, or a broken one
        else:
            stream.seek(length - used, 1)


def _exif_tags(image: Image.Image, otherwise: bytes) -> dict[int, Any]:
    exif = image.getexif()
    if not exif and otherwise:
        exif.load(otherwise)
    tags: dict[int, Any] = dict(_tiff_tags(image)) | dict(exif.items())
    with contextlib.suppress(Exception):
        tags |= exif.get_ifd(_EXIF_IFD)
    return tags


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
