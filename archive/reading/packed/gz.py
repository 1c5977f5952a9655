"""gzip: one file, packed (RFC 1952)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from archive.reading.packed.unpacking import gathered, gunzipped
from archive.reading.source import Source

_SUFFIXES = {".tgz": ".tar", ".svgz": ".svg"}
_HAS_EXTRA, _HAS_NAME = 0x04, 0x08


def is_gzip(head: bytes) -> bool:
    """Whether a file that begins so is packed by gzip, with deflate, the one method there is."""
    return head.startswith(b"\x1f\x8b\x08")


def read_gzip(source: Source) -> Iterator[Source]:
    """The file that is packed; raises `UnreadableFile` ("damaged", "too-large")."""
    with source.open() as stream:
        content = gathered(gunzipped(stream, source.name), source.name, source.size(), source)
    yield source.inner(inner_name(source.name, source.head()), content)


def inner_name(name: str, head: bytes) -> str:
    """What a packed file is called: its name without .gz, else what its header remembers."""
    path = PurePosixPath(name)
    if path.suffix.lower() in _SUFFIXES:
        return path.stem + _SUFFIXES[path.suffix.lower()]
    if path.suffix.lower() in (".gz", ".gzip", ".z"):
        return path.stem
    return _remembered(head) or name


def _remembered(head: bytes) -> str:
    """The name in a gzip header (RFC 1952, section 2.3.1: Latin-1, ends with a zero), without folders."""
    if len(head) < 10 or not head[3] & _HAS_NAME:
        return ""
    start = 10
    if head[3] & _HAS_EXTRA:
        start += 2 + int.from_bytes(head[10:12], "little")
    return re.split(r"[/\\]", head[start:].split(b"\x00", 1)[0].decode("latin-1"))[-1]
