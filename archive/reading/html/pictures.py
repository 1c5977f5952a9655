"""Where a page's picture is: its address, the file saved beside the page, or the bytes in the page."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from urllib.parse import SplitResult, unquote, unquote_to_bytes, urlsplit

from lxml.etree import _Element

from archive.reading.folders import page_folders
from archive.reading.sniff import IMAGE_SUFFIXES
from archive.reading.source import Source

_LAZY = (
    "data-src", "data-original", "data-lazy-src", "data-lazy", "data-src-large", "data-image",
    "data-full-src", "data-hi-res-src",
    "data-url", "data-image-src", "data-img-src", "data-large-file", "data-orig-file", "data-zoom-src",
)  # fmt: skip
_LAZY_SETS = ("data-srcset", "data-lazy-srcset", "data-src-set", "data-sizes-srcset")
_DATA = re.compile(r"data:image/[\w.+-]+(?:;[\w=.-]+)*?(?P<base64>;base64)?,(?P<data>.*)", re.S | re.I)
_PLACEHOLDER = 1500
"""Most bytes of a data: picture that only holds the place of a lazy one."""
_MOST_CANDIDATES = 200
_DESCRIPTOR = re.compile(r"\s+(\d+(?:\.\d+)?)([wx])\s*(?:,|$)")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture's address as written, its file if it was saved, its bytes if the page embeds it."""

    src: str | None = None
    file: Path | None = None
    data: bytes | None = None


class Sources:
    """Resolves the pictures of one page, never outside the folder or the container that the page lies in."""

    def __init__(self, page: Source) -> None:
        self._page = page
        self._folder = page.folder.resolve() if page.folder else None
        self._saved = list(page_folders(page.path)) if page.folder else []

    def picture(self, image: _Element) -> Picture:
        """The best copy of what an img (or picture) element shows."""
        addresses = list(_addresses(image))
        for address in addresses:
            if file := self.file(address):
                return Picture(_web_address(addresses) or address, file=file)
        src = _web_address(addresses)
        for address in addresses:
            if data := self.data(address):
                return Picture(src, data=data)
        return Picture(src)

    def data(self, address: str) -> bytes | None:
        """The bytes that an address holds (RFC 2397), or that came with the page in one container."""
        if address.startswith("data:"):
            return self._embedded(address)
        if self._page.pictures is None:
            return None
        data = self._page.pictures(address)
        return data if data and len(data) <= self._page.limits.max_embedded_bytes else None

    def _embedded(self, address: str) -> bytes | None:
        found = _DATA.match(address)
        if not found or len(found["data"]) > self._page.limits.max_embedded_bytes * 4 // 3 + 4:
            return None
        try:
            data = (
                base64.b64decode(unquote(found["data"]))
                if found["base64"]
                else unquote_to_bytes(found["data"])
            )
        except (ValueError, binascii.Error):
            return None
        return data if _PLACEHOLDER < len(data) <= self._page.limits.max_embedded_bytes else None

    def file(self, address: str) -> Path | None:
        """The file that an address means, if it was saved beside the page or in the page's own folder."""
        parts = _split(address)
        if self._folder is None or parts is None or parts.scheme not in ("", "file"):
            return None
        name = unquote(parts.path)
        if (
            parts.scheme == ""
            and not parts.netloc
            and name
            and not name.startswith(("/", "\\"))
            and "\x00" not in name
        ) and (found := self._inside(self._folder / name)):
            return found
        base = re.split(r"[/\\]", name)[-1]
        return next(
            (found for folder in self._saved if base and (found := self._inside(folder / base))), None
        )

    def _inside(self, path: Path) -> Path | None:
        """A file of the page's folder or below; links that lead out of it count as absent."""
        try:
            real = path.resolve(strict=True)
        except (OSError, ValueError, RuntimeError):
            return None
        if self._folder is None or not real.is_relative_to(self._folder) or not real.is_file():
            return None
        return path


def _addresses(image: _Element) -> Iterator[str]:
    """Every address an image gives, the largest first, lazy attributes before the placeholder."""
    sets = [value for key in (*_LAZY_SETS, "srcset") if (value := image.get(key))]
    parent = image.getparent()
    if parent is not None and parent.tag == "picture":
        sets += [
            value
            for source in parent.iter("source")
            for key in ("data-srcset", "srcset")
            if (value := source.get(key))
        ]
    lazy = [value.strip() for key in _LAZY if (value := image.get(key))]
    plain = (image.get("src") or "").strip()
    candidates = [item for text in sets for item in islice(srcset(text), _MOST_CANDIDATES)]
    candidates.sort(key=lambda item: -item[1])
    yield from (address for address, _ in candidates[:1])
    yield from (address for address in lazy if _is_address(address))
    if plain:
        yield plain
    yield from (address for address, _ in candidates[1:])  # what was saved may be a smaller one
    yield from _around(image)


def _around(image: _Element) -> Iterator[str]:
    """Addresses of source elements that the parser took for the image's ancestors, since they never end."""
    for up in image.iterancestors("source", "picture"):
        value = up.get("srcset") or up.get("data-srcset")
        yield from (address for address, _ in islice(srcset(value or ""), _MOST_CANDIDATES))


def srcset(value: str) -> Iterator[tuple[str, float]]:
    """(address, width or density) of each candidate (HTML Living Standard, "srcset attributes")."""
    rest = value.strip()
    while rest:
        address, _, tail = rest.lstrip(", \t\n").partition(" ")
        if not address:
            return
        if address.endswith(",") or not tail:
            yield address.rstrip(","), 1.0
            rest = tail
            continue
        found = _DESCRIPTOR.match(" " + tail.lstrip())
        yield address, float(found[1]) if found else 1.0
        rest = tail.lstrip()[found.end() - 1 :] if found else tail.partition(",")[2]


def _is_address(value: str) -> bool:
    return (
        value.startswith(("http", "/", "data:", "."))
        or Path(value.split("?")[0]).suffix.lower() in IMAGE_SUFFIXES
    )


def _web_address(addresses: list[str]) -> str | None:
    real = [
        address for address in addresses if address and not address.startswith(("data:", "blob:", "about:"))
    ]
    return next(iter(real), None)


def _split(address: str) -> SplitResult | None:
    try:
        return urlsplit(address.strip())
    except ValueError:
        return None
