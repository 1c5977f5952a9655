"""WebP (RFC 9649): the chunks of XMP and Exif exchanged, all else as it was."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from archive.exchange.metadata.blocks import Blocks, CannotHold, Pieces, broken
from archive.model.said import Said

_EXIF_FLAG, _XMP_FLAG, _ALPHA_FLAG = 0x08, 0x04, 0x10
_LARGEST = (1 << 32) - 10


class _Chunk(NamedTuple):
    name: bytes
    content: memoryview
    whole: memoryview


def is_webp(head: bytes) -> bool:
    """Whether a file begins as WebP does."""
    return head[:4] == b"RIFF" and head[8:12] == b"WEBP"


def blocks(data: memoryview) -> Blocks:
    """What a file holds. Raises `UnreadableFile` where its chunks are broken."""
    found = {
        chunk.name: bytes(chunk.content)
        for chunk in reversed(_chunks(data)[0])
        if chunk.name in (b"XMP ", b"EXIF")
    }
    exif = found.get(b"EXIF", b"")
    return Blocks(found.get(b"XMP ", b""), b"", b"", exif.removeprefix(b"Exif\x00\x00"))


def exchanged(data: memoryview, new: Blocks) -> Pieces:
    """The file in the extended format with another packet behind all else, and Exif where it has some.

    Raises `UnreadableFile` where its chunks are broken.
    """
    chunks, rest = _chunks(data)
    head, *others = chunks if chunks[0].name == b"VP8X" else (None, *chunks)
    canvas = bytes(head.content) if head else _canvas(chunks[0])
    pieces: list[bytes | memoryview] = [_chunk(b"VP8X", bytes((canvas[0] | _XMP_FLAG,)) + canvas[1:])]
    for chunk in others:
        if chunk is None or chunk.name == b"XMP ":
            continue
        if chunk.name == b"EXIF" and bytes(chunk.content).removeprefix(b"Exif\x00\x00") != new.exif:
            pieces.append(_chunk(b"EXIF", new.exif))
        else:
            pieces.append(chunk.whole)
    pieces.append(_chunk(b"XMP ", new.xmp))
    size = 4 + sum(map(len, pieces))
    if size > _LARGEST:
        raise CannotHold(Said.of("cannot-hold.longer"))
    return (b"RIFF" + size.to_bytes(4, "little") + b"WEBP", *pieces, rest)


def _chunks(data: memoryview) -> tuple[list[_Chunk], memoryview]:
    end = 8 + int.from_bytes(data[4:8], "little")
    if not is_webp(bytes(data[:12])) or end > len(data):
        raise broken("WebP")
    found = list(_walk(data, end))
    if not found or not any(chunk.name in (b"VP8 ", b"VP8L", b"ANMF") for chunk in found):
        raise broken("WebP")
    if found[0].name == b"VP8X" and len(found[0].content) < 10:
        raise broken("WebP")
    return found, data[end:]


def _walk(data: memoryview, end: int) -> Iterator[_Chunk]:
    at = 12
    while at + 8 <= end:
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        behind = at + 8 + size + size % 2
        if at + 8 + size > end:
            raise broken("WebP")
        whole: memoryview = data[at : min(behind, end)]
        yield _Chunk(bytes(data[at : at + 4]), data[at + 8 : at + 8 + size], whole)
        at = behind


def _canvas(picture: _Chunk) -> bytes:
    """The header of the extended format for a simple file (RFC 9649, 2.7): flags, width, height less one."""
    data = bytes(picture.content[:10])
    if len(data) < 10:
        raise broken("WebP")
    if picture.name == b"VP8 ":
        width, height = (int.from_bytes(data[at : at + 2], "little") & 0x3FFF for at in (6, 8))
        flags = 0
    else:
        bits = int.from_bytes(data[1:5], "little")
        width, height = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        flags = _ALPHA_FLAG if bits >> 28 & 1 else 0
    return bytes((flags, 0, 0, 0)) + (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")


def _chunk(name: bytes, content: bytes) -> bytes:
    return name + len(content).to_bytes(4, "little") + content + b"\x00" * (len(content) % 2)
