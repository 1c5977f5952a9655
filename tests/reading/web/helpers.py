"""Web archives for the tests, made on the spot."""

from __future__ import annotations

import gzip
from collections.abc import Sequence

URL = "https://news.example/2024/harbour-doors"
HTML = "Content-Type: text/html; charset=utf-8"
JPEG = "Content-Type: image/jpeg"


def http(body: bytes | str, *headers: str, status: str = "200 OK") -> bytes:
    """An HTTP response."""
    head = "\r\n".join((f"HTTP/1.1 {status}", *headers))
    return f"{head}\r\n\r\n".encode() + (body.encode() if isinstance(body, str) else body)


def record(kind: str, url: str, block: bytes, *headers: str, length: int | None = None) -> bytes:
    """A WARC record; `length` is what it says of itself where that is not true."""
    head = "\r\n".join(
        (
            "WARC/1.1",
            f"WARC-Type: {kind}",
            f"WARC-Target-URI: {url}",
            "WARC-Date: 2024-01-09T08:00:00Z",
            f"Content-Length: {len(block) if length is None else length}",
            *headers,
        )
    )
    return f"{head}\r\n\r\n".encode() + block + b"\r\n\r\n"


def response(url: str, body: bytes | str, *headers: str, status: str = "200 OK") -> bytes:
    """The record of a response."""
    return record("response", url, http(body, *headers, status=status))


def packed(records: Sequence[bytes]) -> bytes:
    """A .warc.gz: one gzip member for each record."""
    return b"".join(gzip.compress(each, mtime=0) for each in records)
