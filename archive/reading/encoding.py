"""Bytes to text: UTF-8 where it fits, else what the bytes declare, else what they most resemble."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]*encoding=["']([\w-]+)""", re.I
)
_SAMPLE = 300_000


def decode(data: bytes) -> str:
    """The text of a file without byte order mark, its line ends as "\\n"; U+FFFD where bytes mean nothing."""
    text = _decode(data)
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _decode(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as problem:
        # One broken sequence in a long UTF-8 page (a teaser cut within a letter) is no reason to guess.
        if _mostly_utf8(data, problem.start):
            return data.decode("utf-8", "replace")
    declared = _declared(data)
    if declared:
        return data.decode(declared, "replace")
    best = from_bytes(data[:_SAMPLE]).best()
    return data.decode(best.encoding if best else "cp1252", "replace")


def _mostly_utf8(data: bytes, first_error: int) -> bool:
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    letters = sum(1 for char in text if char > "\x7f") - broken
    return first_error > 0 and letters > broken * 20


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(data[:4096])
    if not found:
        return None
    name = (found[1] or found[2]).decode("ascii")
    try:
        name = codecs.lookup(name).name
    except LookupError:
        return None
    # Pages that declare Latin-1 mean Windows-1252 (WHATWG Encoding Standard, "names and labels").
    return {"iso8859-1": "cp1252", "ascii": "cp1252", "utf-8": None}.get(name, name)
