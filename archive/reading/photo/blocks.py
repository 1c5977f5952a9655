"""The blocks of metadata in a picture's file, wherever its format keeps them: XMP, IIM, Exif, plain texts."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, BinaryIO

from PIL import Image, TiffTags

from archive.reading.photo import png_texts
from archive.reading.photo.resources import EXIF, IPTC, IPTC_DIGEST, XMP, by_number, resources

_XMP_TAG, _IPTC_TAG, _PHOTOSHOP_TAG = 700, 33723, 34377
_PHOTOSHOP = b"Photoshop 3.0\x00"
_OLDER_PHOTOSHOP, _OLDER_HEAD = b"Adobe_Photoshop2.5:", 24
_PLAIN_XMP, _EXTENDED_XMP = b"http://ns.adobe.com/xap/1.0/", b"http://ns.adobe.com/xmp/extension/\x00"
_GIF_XMP, _GIF_XMP_END = b"\x21\xff\x0bXMP DataXMP", b"\x01\xff\xfe\xfd"
_MOST_BYTES = 20_000_000
_UUIDS = {
    bytes.fromhex("be7acfcb97a942e89c71999491e3afac"): "xmp",
    bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38"): "iim",
    b"JpgTiffExif->JP2": "exif",
}
"""Boxes of JPEG 2000 (ISO 16684-3 for XMP; the others as Adobe's programs write them)."""
_CHUNKS = {b"XMP ": "xmp", b"XMP\x00": "xmp", b"EXIF": "exif"}
"""Chunks of WebP; some programs end the name of the first by a zero."""
_MOST_CHUNKS = 10_000

# Some programs declare tag 33723 as integers, of which Pillow would keep the first alone.
TiffTags.TAGS_V2[_IPTC_TAG] = TiffTags.TagInfo(_IPTC_TAG, "IptcNaaInfo", TiffTags.UNDEFINED, 0)


@dataclass(slots=True)
class Blocks:
    """What a file holds: packets of XMP, the main one first; IIM and the digest kept of it; Exif where the
    decoder does not know its place; texts in the format's own terms ("title", "description" of a PNG).
    """

    xmp: list[bytes] = field(default_factory=list)
    iim: bytes = b""
    digest: bytes = b""
    exif: bytes = b""
    texts: dict[str, str] = field(default_factory=dict)


def blocks(image: Image.Image, stream: BinaryIO) -> Iterator[tuple[str, Any]]:
    """(name of the field of `Blocks`, content) of an open `image`, which was opened from `stream`, in order.

    What is broken lets out whatever it breaks: whoever asks takes what came before.
    """
    packet = image.info.get("xmp")
    if isinstance(packet, bytes | str) and packet:
        yield "xmp", packet.encode() if isinstance(packet, str) else packet
    if image.format in ("JPEG", "MPO"):
        yield from _of_jpeg(image)
    elif image.format == "PSD":
        yield from _of_resources((number, data) for number, _, data in getattr(image, "resources", ()))
    elif image.format == "PNG":
        yield from png_texts.blocks(image.info)
    elif image.format == "WEBP":
        yield from _chunks(stream)
    elif image.format == "GIF":
        yield from _of_gif(stream)
    elif image.format == "JPEG2000":
        yield from _boxes(stream)
    else:
        yield from _of_tiff(tiff_tags(image))


def tiff_tags(image: Image.Image) -> Mapping[int, Any]:
    """The tags of a TIFF's first directory, none for another format."""
    tags = getattr(image, "tag_v2", None)
    return tags if tags is not None else {}


def _of_jpeg(image: Image.Image) -> Iterator[tuple[str, Any]]:
    """Application segments; resources of Photoshop may be split over several of them."""
    segments = getattr(image, "applist", ())
    for name, body in segments:
        if name == "APP1" and body.startswith(_PLAIN_XMP):
            yield "xmp", body[len(_PLAIN_XMP) + 1 :]
        elif name == "APP1" and not body.startswith(_EXTENDED_XMP) and b"<rdf:RDF" in body:
            yield "xmp", body
    others = [body for name, body in segments if name == "APP13"]
    photoshop = b"".join(body[len(_PHOTOSHOP) :] for body in others if body.startswith(_PHOTOSHOP))
    older = b"".join(body[_OLDER_HEAD:] for body in others if body.startswith(_OLDER_PHOTOSHOP))
    yield from _of_resources(resources(photoshop or older))
    yield from (("iim", body) for body in others if body.startswith(b"\x1c"))
    yield from (("xmp", packet) for packet in _extended(segments))


def _extended(segments: Any) -> Iterator[bytes]:
    """What did not fit into one segment of a JPEG (ISO 16684-3, "Extended XMP"); nothing if incomplete.

    The digest that names the packet is not held against it: programs change the packet and keep the name.
    """
    parts: dict[bytes, dict[int, bytes]] = {}
    lengths: dict[bytes, int] = {}
    for name, body in segments:
        if name == "APP1" and body.startswith(_EXTENDED_XMP):
            head = body[len(_EXTENDED_XMP) :]
            digest, (length, at) = head[:32], struct.unpack(">II", head[32:40])
            parts.setdefault(digest, {})[at] = head[40:]
            lengths[digest] = length
    for digest, found in parts.items():
        data = b"".join(part for _, part in sorted(found.items()))
        if len(data) == lengths[digest] <= _MOST_BYTES:
            yield data


def _of_resources(found: Any) -> Iterator[tuple[str, Any]]:
    """Resources of Photoshop."""
    data = by_number(found)
    for number, name in ((IPTC, "iim"), (IPTC_DIGEST, "digest"), (XMP, "xmp"), (EXIF, "exif")):
        if number in data:
            yield name, data[number]


def _of_tiff(tags: Mapping[int, Any]) -> Iterator[tuple[str, Any]]:
    packet = tags.get(_XMP_TAG)
    yield "xmp", packet.encode("utf-8") if isinstance(packet, str) else _bytes(packet)
    yield from _of_resources(resources(_bytes(tags.get(_PHOTOSHOP_TAG))))
    yield "iim", _bytes(tags.get(_IPTC_TAG))


def _bytes(value: Any) -> bytes:
    """A TIFF tag as bytes: some programs declare them as 32-bit integers in the file's byte order."""
    if isinstance(value, tuple) and value and isinstance(value[0], bytes):
        return value[0]
    if isinstance(value, bytes):
        return value
    if isinstance(value, tuple) and value and all(isinstance(item, int) for item in value):
        octets = 1 if max(value) < 256 and len(value) > 4 else 4
        little = b"".join(item.to_bytes(octets, "little") for item in value)
        if octets == 1 or little[:1] in b"\x1c<":
            return little
        return b"".join(item.to_bytes(4, "big") for item in value)
    return b""


def _of_gif(stream: BinaryIO) -> Iterator[tuple[str, Any]]:
    """The application extension of XMP (ISO 16684-3): the packet as it is, behind it a run of numbers."""
    stream.seek(0)
    data = stream.read(_MOST_BYTES)
    start = data.find(_GIF_XMP)
    end = data.find(_GIF_XMP_END, start)
    if 0 <= start < end:
        yield "xmp", data[start + len(_GIF_XMP) : end]


def _chunks(stream: BinaryIO) -> Iterator[tuple[str, Any]]:
    """The metadata chunks of a WebP (RFC 9649, 2.7.1.5), also where its header does not announce them."""
    stream.seek(12)
    for _ in range(_MOST_CHUNKS):
        if len(head := stream.read(8)) < 8:
            return
        name, length = _CHUNKS.get(head[:4]), int.from_bytes(head[4:], "little")
        if name and length <= _MOST_BYTES:
            yield name, stream.read(length)
            stream.seek(length % 2, 1)
        else:
            stream.seek(length + length % 2, 1)


def _boxes(stream: BinaryIO) -> Iterator[tuple[str, Any]]:
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
        elif head[4:] == b"xml " and used < length <= _MOST_BYTES:
            yield "xmp", stream.read(length - used)
        elif length < used:
            return  # the last box, up to the end of the file, or a broken one
        else:
            stream.seek(length - used, 1)
