"""Photoshop image resources (Photoshop File Formats, "Image Resource Blocks") with IIM and its digest."""

from __future__ import annotations

import hashlib

from archive.reading.photo.resources import IPTC, IPTC_DIGEST, XMP, resource_blocks

_SIGNATURE = b"8BIM"


def iptc_of(block: bytes) -> bytes:
    """The IIM that stands in resources, joined where several hold some."""
    return b"".join(data for number, data, _ in resource_blocks(block) if number == IPTC)


def with_iptc(block: bytes, iim: bytes, *, holds_it: bool = True) -> bytes:
    """Resources with this IIM and the digest of it in the place of theirs; all others as they stand, but for
    XMP, which stands in one place. Where the IIM itself stands elsewhere (`holds_it`), its digest alone.
    """
    others = [whole for number, _, whole in resource_blocks(block) if number not in (IPTC, IPTC_DIGEST, XMP)]
    digest = hashlib.md5(iim, usedforsecurity=False).digest()
    own = [_resource(IPTC, iim)] if holds_it else []
    return b"".join([*own, _resource(IPTC_DIGEST, digest), *others])


def _resource(number: int, data: bytes) -> bytes:
    head = _SIGNATURE + number.to_bytes(2, "big") + b"\x00\x00" + len(data).to_bytes(4, "big")
    return head + data + b"\x00" * (len(data) % 2)
