"""JPEG (ISO 10918-1, annex B): the segments of XMP, Exif and IPTC exchanged, all else as it was."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import suppress
from typing import NamedTuple

from archive.errors import UnreadableFile
from archive.exchange.metadata import image_resources
from archive.exchange.metadata.blocks import Blocks, CannotHold, Pieces, broken
from archive.exchange.metadata.tiff_tags import Structure
from archive.model.said import Said

MAGIC = b"\xff\xd8\xff"
_XMP, _EXTENDED = b"http://ns.adobe.com/xap/1.0/\x00", b"http://ns.adobe.com/xmp/extension/\x00"
_EXIF, _PHOTOSHOP, _PICTURES = b"Exif\x00\x00", b"Photoshop 3.0\x00", b"MPF\x00"
_APP0, _APP1, _APP2, _APP13, _SCAN, _END = 0xE0, 0xE1, 0xE2, 0xED, 0xDA, 0xD9
_ALONE = (0x01, *range(0xD0, 0xD9))
"""Markers without a length."""
_MOST = 65_533
"""Bytes of one segment's content (B.1.1.4)."""
MOST_XMP = _MOST - len(_XMP)
"""Bytes of a packet in one segment (ISO 16684-3, 1.1.3)."""
_LIST, _LINE = 0xB002, 16
"""The tag that lists pictures (CIPA DC-007, MP Entry), and the bytes of one."""
_PART = _MOST - len(_EXTENDED) - 40


class _Segment(NamedTuple):
    marker: int
    body: memoryview
    whole: memoryview

    def begins(self, marker: int, name: bytes) -> bool:
        return self.marker == marker and bytes(self.body[: len(name)]) == name

    @property
    def is_exchanged(self) -> bool:
        return self.begins(_APP1, _XMP) or self.begins(_APP1, _EXTENDED) or self.begins(_APP13, _PHOTOSHOP)


def blocks(data: memoryview) -> Blocks:
    """What a file holds. Raises `UnreadableFile` where its segments are broken."""
    xmp, exif, parts, resources = b"", b"", {}, b""
    for segment in _head(data)[0]:
        body = segment.body
        if segment.begins(_APP1, _XMP):
            xmp = xmp or bytes(body[len(_XMP) :])
        elif segment.begins(_APP1, _EXTENDED):
            head = len(_EXTENDED)
            parts[int.from_bytes(body[head + 36 : head + 40], "big")] = bytes(body[head + 40 :])
        elif segment.begins(_APP1, _EXIF):
            exif = exif or bytes(body[len(_EXIF) :])
        elif segment.begins(_APP13, _PHOTOSHOP):
            resources += bytes(body[len(_PHOTOSHOP) :])
    extended = b"".join(part for _, part in sorted(parts.items()))
    return Blocks(xmp, extended, image_resources.iptc_of(resources), exif)


def exchanged(data: memoryview, new: Blocks) -> Pieces:
    """The file with other blocks: they stand before all other segments but JFIF and Exif.

    Raises `UnreadableFile` where segments are broken, `CannotHold` where one would be too long.
    """
    segments, rest = _head(data)
    resources = b"".join(
        bytes(each.body[len(_PHOTOSHOP) :]) for each in segments if each.begins(_APP13, _PHOTOSHOP)
    )
    before: list[bytes | memoryview] = []
    behind: list[bytes | memoryview] = []
    has_exif = False
    for n, segment in enumerate(segments):
        if segment.is_exchanged:
            continue
        if segment.begins(_APP1, _EXIF) and not has_exif:
            has_exif = True
            same = bytes(segment.body[len(_EXIF) :]) == new.exif
            before.append(segment.whole if same else _segment(_APP1, _EXIF + new.exif))
        elif segment.marker == _APP0 and n <= 1:
            before.append(segment.whole)
        else:
            behind.append(segment.whole)
    head = [MAGIC[:2], *before, *_added(new, resources), *behind]
    return (*_reckoned(head, data[: len(data) - len(rest)], segments), rest)


def _reckoned(head: list[bytes | memoryview], old: memoryview, segments: list[_Segment]) -> Pieces:
    """All before the picture, where further pictures behind it are found as far away as they now are.

    CIPA DC-007 (Multi-Picture Format), 5.2.3.3: they are found by how far they lie from the segment that
    lists them, and the first is told to be as long as it is with its segments.
    """
    listing = next((each.whole for each in segments if each.begins(_APP2, _PICTURES)), None)
    if listing is None:
        return head
    n = next(n for n, piece in enumerate(head) if piece is listing)
    length = sum(map(len, head))
    was_behind = sum(len(each.whole) for each in segments[_place(segments, listing) :])
    grown = length - len(old), sum(map(len, head[n:])) - was_behind
    with suppress(UnreadableFile):  # a broken list finds nothing anyway
        head[n] = _listing(bytes(listing), *grown)
    return head


def _place(segments: list[_Segment], listing: memoryview) -> int:
    return next(n for n, each in enumerate(segments) if each.whole is listing)


def _listing(segment: bytes, first: int, further: int) -> bytes:
    """The list of pictures where the first grew by so many bytes, and the others went so much further off."""
    start = segment.index(_PICTURES) + len(_PICTURES)
    structure = Structure.of(segment[start:])
    entries, _ = structure.directory(structure.first)
    if _LIST not in entries:
        return segment
    value = bytearray(structure.value(entries[_LIST]))
    for at in range(0, len(value) - _LINE + 1, _LINE):
        place, by = (at + 4, first) if at == 0 else (at + 8, further)
        told = structure.number(bytes(value[place : place + 4]))
        value[place : place + 4] = structure.bytes_of((told + by) % (1 << 32) if told else 0, 4)
    where = start + structure.number(entries[_LIST].field)
    return segment[:where] + bytes(value) + segment[where + len(value) :]


def _added(new: Blocks, resources: bytes) -> Iterator[bytes]:
    yield _segment(_APP1, _XMP + new.xmp)
    if new.extended:
        digest = hashlib.md5(new.extended, usedforsecurity=False).hexdigest().upper().encode()
        for at in range(0, len(new.extended), _PART):
            where = len(new.extended).to_bytes(4, "big") + at.to_bytes(4, "big")
            yield _segment(_APP1, _EXTENDED + digest + where + new.extended[at : at + _PART])
    block = image_resources.with_iptc(resources, new.iim)
    most = _MOST - len(_PHOTOSHOP)
    for at in range(0, len(block), most):
        yield _segment(_APP13, _PHOTOSHOP + block[at : at + most])


def _segment(marker: int, body: bytes) -> bytes:
    if len(body) > _MOST:
        raise CannotHold(Said.of("cannot-hold.longer"))
    return bytes((0xFF, marker)) + (len(body) + 2).to_bytes(2, "big") + body


def _head(data: memoryview) -> tuple[list[_Segment], memoryview]:
    """The segments before the picture, and all from its first scan on."""
    found: list[_Segment] = []
    at = 2
    if bytes(data[:2]) != MAGIC[:2]:
        raise broken("JPEG")
    while True:
        start = at
        while at < len(data) and data[at] == 0xFF:
            at += 1
        if at == start or at + 2 >= len(data):
            raise broken("JPEG")
        marker = data[at]
        if marker == _SCAN:
            return found, data[start:]
        if marker in _ALONE or marker == _END:
            raise broken("JPEG")
        length = int.from_bytes(data[at + 1 : at + 3], "big")
        if length < 2 or at + 1 + length > len(data):
            raise broken("JPEG")
        body = data[at + 3 : at + 1 + length]
        at += 1 + length
        found.append(_Segment(marker, body, data[start:at]))
