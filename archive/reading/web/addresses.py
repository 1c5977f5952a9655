"""Addresses of a web archive: which capture an address on a page means."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import Generic, TypeVar
from urllib.parse import SplitResult, unquote, urldefrag, urljoin, urlsplit

from archive.reading.sniff import IMAGE_SUFFIXES

T = TypeVar("T")

_BASE = re.compile(rb"""<base\b[^>]{0,500}?\bhref\s*=\s*["']?([^"'\s>]+)""", re.I)
_HEAD = 65536
_PICTURE_SUFFIXES = IMAGE_SUFFIXES | {".avif", ".heic", ".jfif"}


class Addresses(Generic[T]):
    """What was captured, by address: found whatever the scheme, and a picture's file whatever the query.

    Queries of a picture's file ask for sizes; where no file is named they say which picture is meant.
    """

    def __init__(self) -> None:
        self._whole: dict[str, T] = {}
        self._files: dict[str, tuple[int, T]] = {}

    def add(self, url: str, value: T, size: int = 0) -> None:
        """Note what was captured from an address; of one file's variants the one of most bytes is kept."""
        parts = _split(url)
        if parts is None:
            return
        self._whole.setdefault(_whole(parts), value)
        key = _file(parts)
        if key and (key not in self._files or size > self._files[key][0]):
            self._files[key] = (size, value)

    def find(self, url: str) -> T | None:
        """What was captured from this address, or from one that means the same picture."""
        parts = _split(url)
        if parts is None:
            return None
        found = self._whole.get(_whole(parts))
        if found is not None:
            return found
        file = self._files.get(_file(parts) or "")
        return file[1] if file else None


def key_of(url: str) -> str:
    """An address without its scheme and fragment, as one key for all ways to write it."""
    parts = _split(url)
    return _whole(parts) if parts else url


def base_of(content: bytes, url: str) -> str:
    """What the relative addresses of a page are relative to: its base element, else where it is from."""
    found = _BASE.search(content[:_HEAD])
    return joined(url, found[1].decode("utf-8", "replace")) if found else url


def joined(base: str, address: str) -> str:
    """A page's address made absolute, without its fragment; as it is where it makes no sense."""
    try:
        return urldefrag(urljoin(base, address.strip()))[0]
    except ValueError:
        return address


def _split(url: str) -> SplitResult | None:
    try:
        return urlsplit(url.strip())
    except ValueError:
        return None


def _whole(parts: SplitResult) -> str:
    query = f"?{unquote(parts.query)}" if parts.query else ""
    return f"{_host(parts)}{unquote(parts.path) or '/'}{query}"


def _file(parts: SplitResult) -> str | None:
    path = unquote(parts.path)
    return f"{_host(parts)}{path}" if PurePosixPath(path).suffix.lower() in _PICTURE_SUFFIXES else None


def _host(parts: SplitResult) -> str:
    return parts.netloc.rpartition("@")[2].lower().removesuffix(":80").removesuffix(":443")
