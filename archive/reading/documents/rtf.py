"""Rich text (RTF 1.9.1) -> one article draft."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from archive.errors import UnreadableFile
from archive.model import Draft
from archive.reading.bylines import split_names
from archive.reading.documents.fragment import read_fragment, with_pictures
from archive.reading.documents.marks import Piece, completed, marked_up
from archive.reading.source import Source

_START = re.compile(rb"\s*\{\\rtf")
_PICTURE = re.compile(r"\{\\pict\b")
_OLD_COPY = re.compile(r"\{\\nonshppict\s*$")
_BRACE = re.compile(r"\\[\\{}]|[{}]")
_BLIP = re.compile(r"\\(?:jpegblip|pngblip)\b")
_HEX = re.compile(r"(?<![\\\w-])(?:[0-9a-fA-F]{2}\s*){200,}")
_AUTHOR = re.compile(r"\{\\author\s+(?P<name>[^{}]{1,300})\}")
_MADE = re.compile(r"\{\\creatim\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})")
_STAND_IN = "rtf-picture-{}-of-this-file"
_STAND_INS = re.compile(r"rtf-picture-(\d+)-of-this-file")


def is_rtf(head: bytes) -> bool:
    """Whether a file begins as rich text does."""
    return _START.match(head) is not None


def read_rtf(source: Source) -> Iterator[Draft]:
    """Read a document; raises `UnreadableFile` ("empty") where it holds neither words nor pictures."""
    text, pictures = _without_pictures(source.read().decode("latin-1"), source.limits.max_embedded_bytes)
    pieces = [piece for line in _plain(text).split("\n") for piece in _pieces(line.strip(), set(pictures))]
    if not pieces:
        raise UnreadableFile("empty.document", name=source.name)
    draft = read_fragment(marked_up(pieces), with_pictures(source, pictures.get))
    author, made = _AUTHOR.search(text), _MADE.search(text)
    yield source.article(
        completed(
            draft,
            split_names(_plain("{\\rtf1 " + author["name"] + "}")) if author else (),
            "{}-{:0>2}-{:0>2}".format(*made.groups()) if made else None,
        )
    )


def _plain(text: str) -> str:
    from striprtf import striprtf  # only when first asked

    library: Any = striprtf
    return str(library.rtf_to_text(text, errors="replace"))


def _without_pictures(text: str, most: int) -> tuple[str, dict[str, bytes]]:
    """The text with a name in place of each picture, and the JPEG and PNG files by these names."""
    parts: list[str] = []
    pictures: dict[str, bytes] = {}
    at = 0
    while found := _PICTURE.search(text, at):
        end = _group_end(text, found.end())
        before = text[at : found.start()]
        name = f"picture {len(pictures) + 1}"
        parts.append(before.replace("{\\*\\shppict", "{"))
        data = b"" if _OLD_COPY.search(before[-40:]) else _bytes(text[found.end() : end], most)
        if data:
            parts.append(f"\\par {_STAND_IN.format(len(pictures) + 1)}\\par ")
            pictures[name] = data
        at = end
    parts.append(text[at:])
    return "".join(parts), pictures


def _group_end(text: str, begin: int) -> int:
    """Where the group ends that was open at `begin`."""
    depth = 1
    for brace in _BRACE.finditer(text, begin):
        depth += {"{": 1, "}": -1}.get(brace[0], 0)
        if depth == 0:
            return brace.end()
    return len(text)


def _bytes(group: str, most: int) -> bytes:
    """A picture as a file; b"" for the drawings of one system (WMF, EMF, PICT) and what is too large."""
    digits = _HEX.search(group) if _BLIP.search(group) else None
    if digits is None or len(digits[0]) > most * 3:
        return b""
    return bytes.fromhex("".join(digits[0].split()))


def _pieces(line: str, pictures: set[str]) -> Iterator[Piece]:
    for number, part in enumerate(_STAND_INS.split(line)):
        if number % 2 and f"picture {part}" in pictures:
            yield Piece("photo", "", f"picture {part}")
        elif part.strip():
            yield Piece("p", part.strip())
