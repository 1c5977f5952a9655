"""Photoshop image resources: the blocks in which JPEG, TIFF and PSD files carry IPTC-IIM and its digest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

XMP, EXIF, IPTC, IPTC_DIGEST = 0x0424, 0x0422, 0x0404, 0x0425
"""Numbers of resources (Adobe Photoshop File Formats, "Image Resource IDs")."""

_SIGNATURES = (b"8BIM", b"PHUT", b"DCSR", b"AgHg", b"MeSa")


def by_number(found: Iterable[tuple[int, bytes]]) -> dict[int, bytes]:
    """Resources by number; IPTC that stands in several is joined, of the others the first one counts."""
    joined: dict[int, bytes] = {}
    for number, data in found:
        if number == IPTC:
            joined[number] = joined.get(number, b"") + data
        else:
            joined.setdefault(number, data)
    return joined


def resources(data: bytes) -> Iterator[tuple[int, bytes]]:
    """(number, data) of each block (Adobe Photoshop File Formats, "Image Resource Blocks").

    A broken block ends the search and leaves what was found.
    """
    for number, content, _ in resource_blocks(data):
        yield number, content


def resource_blocks(data: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """The same, each with the whole block as it stands, evenly long."""
    at = 0
    while data[at : at + 4] in _SIGNATURES and at + 12 <= len(data):
        start = at
        number = int.from_bytes(data[at + 4 : at + 6], "big")
        name = data[at + 6] + 1
        at += 6 + name + name % 2
        length = int.from_bytes(data[at : at + 4], "big")
        at += 4
        if length > len(data) - at:
            return
        content, at = data[at : at + length], at + length + length % 2
        yield number, content, data[start:at].ljust(at - start, b"\x00")
