"""Whether a file's content comes to its end, where its format can tell: half a file is no story yet."""

from __future__ import annotations

import json
import os
import re
import zlib
from collections.abc import Callable
from pathlib import Path

from archive.reading.sniff import HTML_SUFFIXES

_HEAD, _TAIL = 2048, 70_000
"""Bytes that are looked at; a zip's end record may have 64 kB of comment behind it."""
_END_OF_PAGE = 16_384
_MOST_JSON = 4_000_000
_ROOT = re.compile(rb"<([A-Za-z_][\w.:-]*)")
_BEHIND_ROOT = rb"\s*>(\s|<!--.*?-->|<\?.*?\?>)*\Z"
_ENDS_IN_ZEROS = (".tar", ".tif", ".tiff")
_ZEROS = bytes(512)


def is_whole(path: Path) -> bool | None:
    """Whether a file has its end; None where the format cannot tell. Raises OSError.

    HTML has `</html>` near its end, XML the end of its root, JSON is one value, JPEG ends with EOI (ITU-T
    T.81, B.1.1.3), PNG with IEND, GIF with its trailer, RIFF is as long as it says, PDF has `%%EOF`, zip
    its end record. What a transfer has made room for and not yet filled ends in zeros.
    """
    with path.open("rb") as stream:
        size = os.fstat(stream.fileno()).st_size
        head = stream.read(_HEAD)
        stream.seek(max(0, size - _TAIL))
        tail = stream.read(_TAIL)
    if tail.endswith(_ZEROS) and path.suffix.lower() not in _ENDS_IN_ZEROS:
        return False
    for beginning, test in _BINARY:
        if head.startswith(beginning):
            return test(tail, size, head)
    return _text(path, head, tail, size)


def _text(path: Path, head: bytes, tail: bytes, size: int) -> bool | None:
    head, tail = _narrow(head), _narrow(tail)
    begins = head.lstrip(b" \t\r\n").lower()
    if begins.startswith(b"<?xml"):
        return _xml(begins, tail.lower())
    if begins.startswith((b"<!doctype html", b"<html")) or (
        path.suffix.lower() in HTML_SUFFIXES and b"<html" in begins
    ):
        return b"</html" in tail[-_END_OF_PAGE:].lower()
    if begins.startswith((b"{", b"[")) and path.suffix.lower() in (".json", ".ninjs"):
        return _json(path, tail, size)
    return None


def _narrow(data: bytes) -> bytes:
    """ASCII out of UTF-16, without a byte order mark; all else as it is."""
    if data.count(0) > len(data) // 4:
        data = data.replace(b"\0", b"")
    return data.removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")


def _xml(head: bytes, tail: bytes) -> bool | None:
    root = _ROOT.search(re.sub(rb"<!--.*?-->|<!doctype.*?>", b"", head, flags=re.DOTALL))
    if root is None:
        return None
    name = re.escape(root[1])
    if re.search(rb"</" + name + _BEHIND_ROOT, tail, re.DOTALL):
        return True
    return bool(re.search(rb"<" + name + rb"\b[^<]*/>\s*\Z", tail))


def _json(path: Path, tail: bytes, size: int) -> bool:
    if size > _MOST_JSON:
        return tail.rstrip().endswith((b"}", b"]"))
    try:
        json.loads(path.read_bytes())
    except (ValueError, RecursionError):
        return False
    return True


def _gzip(tail: bytes, size: int, head: bytes) -> bool | None:
    """Only of a small file: to know it, it must be unpacked."""
    if size > len(tail):
        return None
    unpacking = zlib.decompressobj(wbits=31)
    try:
        while tail and not unpacking.unconsumed_tail:
            unpacking = zlib.decompressobj(wbits=31)
            unpacking.decompress(tail, _MOST_JSON)
            tail = unpacking.unused_data
    except zlib.error:
        return None
    return unpacking.eof if not unpacking.unconsumed_tail else None


_BINARY: tuple[tuple[bytes, Callable[[bytes, int, bytes], bool | None]], ...] = (
    (b"\xff\xd8\xff", lambda tail, size, head: tail.rstrip(b"\0").endswith(b"\xff\xd9")),
    (b"\x89PNG", lambda tail, size, head: b"IEND" in tail[-64:]),
    (b"GIF8", lambda tail, size, head: tail.endswith(b";")),
    (b"RIFF", lambda tail, size, head: size >= int.from_bytes(head[4:8], "little") + 8),
    (b"%PDF", lambda tail, size, head: b"%%EOF" in tail[-2048:]),
    (b"PK\x03\x04", lambda tail, size, head: b"PK\x05\x06" in tail),
    (b"{\\rtf", lambda tail, size, head: tail.rstrip(b"\0 \r\n\t").endswith(b"}")),
    (b"\x1f\x8b", _gzip),
)
"""How files begin, and what then tells that they are whole."""
