"""Unpacking within bounds: no file may fill the memory or the time of its reader."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from archive.errors import UnreadableFile
from archive.progress import MEGABYTE
from archive.reading.source import Source

CHUNK = 1 << 18
_GZIP = 16 + zlib.MAX_WBITS
_MAGIC = b"\x1f\x8b"


def gathered(chunks: Iterable[bytes], name: str, packed: int, source: Source) -> bytes:
    """Unpacked chunks as one; `packed` is how many bytes they were made of.

    Raises `UnreadableFile` ("too-large") beyond the limits of `source` for one member and for all.
    """
    limits, parts, total = source.limits, [], 0
    most = min(limits.max_member_bytes, max(limits.free_unpacked_bytes, packed * limits.max_ratio))
    for chunk in chunks:
        total += len(chunk)
        if total > most:
            raise too_large(name, packed, most)
        spend(source, len(chunk), name)
        parts.append(chunk)
    return b"".join(parts)


def too_large(name: str, packed: int, most: int) -> UnreadableFile:
    """The error for what would unpack to more than `most` bytes."""
    return UnreadableFile("too-large.unpacked", name=name, packed=packed, megabytes=round(most / MEGABYTE))


def spend(source: Source, count: int, name: str) -> None:
    """Note bytes unpacked from the file of `source`; raises `UnreadableFile` beyond what it may give."""
    try:
        packed = source.path.stat().st_size
    except OSError:  # gone since it was opened: the floor holds
        packed = 0
    source.budget.spend(count, packed, name, source.limits)


def gunzipped(stream: BinaryIO, name: str) -> Iterator[bytes]:
    """The content of a gzip stream of one or several members (RFC 1952), in chunks of bounded size.

    Raises `UnreadableFile` ("damaged") where it breaks off or is no gzip; what follows the last member
    (the padding of tapes) is not read.
    """
    rest = stream.read(CHUNK)
    while True:
        unpacker = zlib.decompressobj(_GZIP)
        while not unpacker.eof:
            rest = rest or stream.read(CHUNK)
            chunk = _decompressed(unpacker, rest, name)
            if not (chunk or rest or unpacker.eof):
                raise UnreadableFile("damaged.not-copied", name=name)
            yield chunk
            rest = unpacker.unconsumed_tail
        rest = unpacker.unused_data
        if len(rest) < len(_MAGIC):
            rest += stream.read(CHUNK)
        if not rest.startswith(_MAGIC):
            return


def _decompressed(unpacker: zlib._Decompress, data: bytes, name: str) -> bytes:
    try:
        return unpacker.decompress(data, CHUNK)
    except zlib.error as problem:
        raise UnreadableFile("damaged.packed", name=name, reason=str(problem)) from problem
