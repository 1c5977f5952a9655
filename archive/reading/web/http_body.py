"""HTTP messages as web archives keep them -> the bytes that a browser would have shown (RFC 9110, 9112)."""

from __future__ import annotations

import io
import re
import zlib

import brotli
from warcio.bufferedreaders import ChunkedDataReader
from warcio.statusandheaders import StatusAndHeaders

_CHARSET = re.compile(r"""charset\s*=\s*["']?\s*([\w.:-]+)""", re.I)


class TooLarge(Exception):
    """A body that would unpack to more than was allowed."""


def media_type(headers: StatusAndHeaders) -> str:
    """The media type without parameters, in lower case, "" where none is stated."""
    return str(headers.get_header("Content-Type") or "").split(";")[0].strip().lower()


def charset(headers: StatusAndHeaders) -> str | None:
    """The encoding that the Content-Type states."""
    found = _CHARSET.search(str(headers.get_header("Content-Type") or ""))
    return found[1] if found else None


def status(headers: StatusAndHeaders) -> int:
    """The status code, 0 where there is none."""
    code = str(headers.statusline or "").split(" ", 1)[0]
    return int(code) if code.isdecimal() and code.isascii() else 0


def body(headers: StatusAndHeaders, raw: bytes, most: int) -> bytes:
    """The content: chunks joined, unpacked by gzip, deflate or br; raises `TooLarge` beyond `most` bytes.

    Many programs keep the headers and unpack the content: what is not packed as stated is taken as it is.
    """
    if "chunked" in str(headers.get_header("Transfer-Encoding") or "").lower():
        raw = ChunkedDataReader(io.BytesIO(raw)).read()
    for coding in reversed(str(headers.get_header("Content-Encoding") or "").lower().split(",")):
        raw = _unpacked(raw, coding.strip(), most)
    if len(raw) > most:
        raise TooLarge
    return raw


def _unpacked(raw: bytes, coding: str, most: int) -> bytes:
    for unpack in _UNPACKERS.get(coding, ()):
        try:
            content = unpack(raw, most)
        except (zlib.error, brotli.error):
            continue
        if len(content) > most:
            raise TooLarge
        return content
    return raw


def _zlib(window: int, raw: bytes, most: int) -> bytes:
    return zlib.decompressobj(window).decompress(raw, most + 1)


def _brotli(raw: bytes, most: int) -> bytes:
    unpacker, parts, size = brotli.Decompressor(), [], 0
    given = raw
    while size <= most and not unpacker.is_finished():
        part = unpacker.process(given, output_buffer_limit=most + 1 - size)
        if not part and not given:
            break
        given = b""
        parts.append(part)
        size += len(part)
    return b"".join(parts)


def _gzip(raw: bytes, most: int) -> bytes:
    return _zlib(16 + zlib.MAX_WBITS, raw, most)


def _deflate(raw: bytes, most: int) -> bytes:
    return _zlib(zlib.MAX_WBITS, raw, most)


def _bare_deflate(raw: bytes, most: int) -> bytes:
    return _zlib(-zlib.MAX_WBITS, raw, most)


_UNPACKERS = {
    "gzip": (_gzip,),
    "x-gzip": (_gzip,),
    "deflate": (_deflate, _bare_deflate),
    "br": (_brotli,),
}
