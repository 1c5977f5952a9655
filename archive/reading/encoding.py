"""Bytes to text: UTF-8 where it fits, else what the bytes declare, else what they most resemble."""

from __future__ import annotations

import codecs
import re

from archive.reading.charsets import guessed
from archive.reading.sniff import wide

_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]*encoding=["']([\w-]+)""", re.I
)
_NO_CHARSETS = frozenset(
    ("idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape", "utf-7", "mbcs", "oem")
)
"""Codecs of Python that no page is written in (WHATWG Encoding Standard: none of them is a label)."""
_SAID_OTHERWISE = ("utf-8", "utf-16", "utf-32")
"""What a declaration in single bytes cannot mean, or has been tried already; with "-sig", "-le", "-be"."""


def decode(data: bytes) -> str:
    """The text of a file without byte order mark, its line ends as "\\n"; U+FFFD where bytes mean nothing."""
    text = _decode(data)
    text = text.removeprefix("\ufeff")
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _decode(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    if unmarked := wide(data):
        return data.decode(unmarked, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as problem:
        # One broken sequence in a long UTF-8 page (a teaser cut within a letter) is no reason to guess.
        if _mostly_utf8(data, problem.start):
            return data.decode("utf-8", "replace")
    declared = _declared(data)
    if declared and (text := _decoded(data, declared)) is not None:
        return text
    text = _decoded(data, guessed(data))
    return text if text is not None else data.decode("cp1252", "replace")


def _decoded(data: bytes, encoding: str) -> str | None:
    """The text in some encoding; None where its codec cannot go on, even replacing what it does not know."""
    try:
        return data.decode(encoding, "replace")
    except (ValueError, LookupError):
        return None


def _mostly_utf8(data: bytes, first_error: int) -> bool:
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    letters = sum(1 for char in text if char > "\x7f") - broken
    return first_error > 0 and letters > broken * 20


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(data[:4096])
    return text_codec((found[1] or found[2]).decode("ascii")) if found else None


def as_utf8(data: bytes, declared: str | None) -> bytes:
    """A page in UTF-8 by the encoding that its transport declared (HTTP, MIME), which the page then need not.

    Bytes that are UTF-8, or begin with a byte order mark, are left as they are, whatever was declared.
    """
    codec = text_codec(declared) if declared else None
    if codec is None or data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        text = _decoded(data, codec)
        return data if text is None else text.encode("utf-8", "replace")
    return data


def text_codec(name: str) -> str | None:
    """The codec of a declared encoding that pages are written in, None for every other and for UTF-8."""
    try:
        codec = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    plain = codec.name.replace("_", "-")
    if not getattr(codec, "_is_text_encoding", True) or plain in _NO_CHARSETS:
        return None
    if plain.startswith(_SAID_OTHERWISE):
        return None
    # Pages that declare Latin-1 mean Windows-1252 (WHATWG Encoding Standard, "names and labels").
    return {"iso8859-1": "cp1252", "ascii": "cp1252"}.get(codec.name, codec.name)
