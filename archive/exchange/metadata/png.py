"""PNG (W3C PNG, third edition, section 5): the chunks of XMP, Exif and IPTC exchanged, all else as it was."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from archive.exchange.metadata import image_resources
from archive.exchange.metadata.blocks import Blocks, Pieces, broken

MAGIC = b"\x89PNG\r\n\x1a\n"
_XMP = b"XML:com.adobe.xmp\x00"
_TEXTS = (b"iTXt", b"tEXt", b"zTXt")
_PROFILES = {
    b"Raw profile type xmp": "xmp",
    b"Raw profile type iptc": "iim",
    b"Raw profile type 8bim": "iim",
    b"Raw profile type exif": "exif",
}
"""What ImageMagick names the blocks that it keeps as text."""
_EXIF = b"Exif\x00\x00"
_PROFILE = re.compile(rb"\s*(\w+)\s+(\d+)\s")
_MOST = 16_000_000
"""Bytes of a text unpacked, as in reading."""


class _Chunk(NamedTuple):
    name: bytes
    content: memoryview
    whole: memoryview

    @property
    def keyword(self) -> bytes:
        return bytes(self.content[:80]).partition(b"\x00")[0] if self.name in _TEXTS else b""

    @property
    def held(self) -> str:
        """Which block this holds."""
        if self.name == b"eXIf":
            return "exif"
        return "xmp" if self.keyword == _XMP[:-1] else _PROFILES.get(self.keyword, "")


def blocks(data: memoryview) -> Blocks:
    """What a file holds. Raises `UnreadableFile` where its chunks are broken."""
    xmp = iim = exif = b""
    for chunk in _chunks(data)[0]:
        if chunk.held == "exif":
            exif = exif or _exif(chunk)
        elif chunk.keyword == _XMP[:-1]:
            xmp = xmp or _text(chunk)
        elif chunk.held == "iim":
            iim = iim or _iim(_profile(chunk))
    return Blocks(xmp, b"", iim, exif)


def exchanged(data: memoryview, new: Blocks) -> Pieces:
    """The file with another packet behind its header; IPTC and Exif where it has them.

    Raises `UnreadableFile` where its chunks are broken.
    """
    chunks, rest = _chunks(data)
    pieces: list[bytes | memoryview] = [data[: len(MAGIC)]]
    for chunk in chunks:
        if chunk.held == "exif" and _exif(chunk) != new.exif:
            own = _profile_chunk(b"exif", _EXIF + new.exif)
            pieces.append(_chunk(b"eXIf", new.exif) if chunk.name == b"eXIf" else own)
        elif chunk.held == "iim":
            block = image_resources.with_iptc(_resources(_profile(chunk)), new.iim)
            pieces.append(_profile_chunk(b"8bim", block))
        elif chunk.held != "xmp":
            pieces.append(chunk.whole)
        if chunk.name == b"IHDR":
            pieces.append(_chunk(b"iTXt", _XMP + b"\x00\x00\x00\x00" + new.xmp))
    return (*pieces, rest)


def _chunks(data: memoryview) -> tuple[list[_Chunk], memoryview]:
    """The chunks up to the last, and what stands behind it."""
    found = list(_walk(data))
    if not found or found[0].name != b"IHDR" or found[-1].name != b"IEND":
        raise broken("PNG")
    if not any(chunk.name == b"IDAT" for chunk in found):
        raise broken("PNG")
    return found, data[len(MAGIC) + sum(len(chunk.whole) for chunk in found) :]


def _walk(data: memoryview) -> Iterator[_Chunk]:
    at = len(MAGIC)
    if bytes(data[:at]) != MAGIC:
        raise broken("PNG")
    while at < len(data):
        length, name = int.from_bytes(data[at : at + 4], "big"), bytes(data[at + 4 : at + 8])
        end = at + 12 + length
        if end > len(data) or len(name) < 4:
            raise broken("PNG")
        yield _Chunk(name, data[at + 8 : end - 4], data[at:end])
        if name == b"IEND":
            return
        at = end


def _chunk(name: bytes, content: bytes) -> bytes:
    whole = name + content
    return len(content).to_bytes(4, "big") + whole + zlib.crc32(whole).to_bytes(4, "big")


def _text(chunk: _Chunk) -> bytes:
    """The text of a chunk, unpacked; b"" for what is broken or far too long."""
    rest = bytes(chunk.content).partition(b"\x00")[2]
    if chunk.name == b"tEXt":
        return rest
    if chunk.name == b"zTXt":
        return _unpacked(rest[1:])
    packed, _, behind = rest[:1] == b"\x01", rest[:2], rest[2:]
    text = behind.partition(b"\x00")[2].partition(b"\x00")[2]
    return _unpacked(text) if packed else text


def _unpacked(data: bytes) -> bytes:
    unpacking = zlib.decompressobj()
    try:
        found = unpacking.decompress(data, _MOST)
    except zlib.error:
        return b""
    return b"" if unpacking.unconsumed_tail else found


def _profile(chunk: _Chunk) -> bytes:
    text = _text(chunk)
    found = _PROFILE.match(text)
    try:
        return bytes.fromhex(b"".join(text[found.end() :].split()).decode("ascii")) if found else b""
    except ValueError:
        return b""


def _resources(profile: bytes) -> bytes:
    return profile if profile.startswith(b"8BIM") else b""


def _iim(profile: bytes) -> bytes:
    return image_resources.iptc_of(profile) if profile.startswith(b"8BIM") else profile


def _exif(chunk: _Chunk) -> bytes:
    held = bytes(chunk.content) if chunk.name == b"eXIf" else _profile(chunk)
    return held.removeprefix(_EXIF)


def _profile_chunk(kind: bytes, data: bytes) -> bytes:
    """A block as ImageMagick keeps it: its name, its length, hexadecimal digits."""
    digits = data.hex().encode()
    lines = b"\n".join(digits[at : at + 72] for at in range(0, len(digits), 72))
    text = b"\n%s\n%8d\n%s\n" % (kind, len(data), lines)
    return _chunk(b"zTXt", b"Raw profile type %s\x00\x00" % kind + zlib.compress(text))
