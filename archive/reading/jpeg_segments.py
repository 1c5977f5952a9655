"""The metadata blocks of a JPEG file, found by its marker structure and without decoding the picture."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import BinaryIO

_APP13 = 0xED
_PHOTOSHOP = b"Photoshop 3.0\x00"
_IPTC_RESOURCE = 0x0404
_STANDALONE = frozenset((0x01, *range(0xD0, 0xD9)))
_IMAGE_BEGINS = frozenset((0xDA, 0xD9))


def photoshop_resources(file: BinaryIO) -> dict[int, bytes]:
    """The Photoshop image resources of a JPEG by their number; blocks split over segments are joined.

    A resource met twice is joined for IPTC (0x0404), else the first one counts. Broken blocks end the
    search and leave what was found.
    """
    blocks = [
        body[len(_PHOTOSHOP) :]
        for marker, body in _segments(file)
        if marker == _APP13 and body.startswith(_PHOTOSHOP)
    ]
    found: dict[int, bytes] = {}
    for number, data in resources(b"".join(blocks)):
        if number == _IPTC_RESOURCE:
            found[number] = found.get(number, b"") + data
        else:
            found.setdefault(number, data)
    return found


def iptc_of(found: dict[int, bytes]) -> bytes:
    """The IPTC-IIM data among Photoshop resources, empty if there is none."""
    return found.get(_IPTC_RESOURCE, b"")


def resources(data: bytes) -> Iterator[tuple[int, bytes]]:
    """(number, data) of each resource block (Adobe Photoshop File Formats, "Image Resource Blocks")."""
    at = 0
    while data[at : at + 4] in (b"8BIM", b"PHUT", b"DCSR", b"AgHg", b"MeSa") and at + 12 <= len(data):
        number = int.from_bytes(data[at + 4 : at + 6], "big")
        name = data[at + 6] + 1
        at += 6 + name + name % 2
        length = int.from_bytes(data[at : at + 4], "big")
        at += 4
        if length > len(data) - at:
            return
        yield number, data[at : at + length]
        at += length + length % 2


def _segments(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    if file.read(2) != b"\xff\xd8":
        return
    while True:
        byte = file.read(1)
        while byte == b"\xff":
            byte = file.read(1)
        if not byte or byte[0] in _IMAGE_BEGINS:
            return
        if byte[0] in _STANDALONE:
            continue
        size = file.read(2)
        if len(size) < 2 or (length := struct.unpack(">H", size)[0]) < 2:
            return
        body = file.read(length - 2)
        yield byte[0], body
