"""Text that was decoded wrongly before it was sent -> what it should have been, where that is plain."""

from __future__ import annotations

import re

from archive.model import Doubt

REPAIRED = Doubt("text-repaired")
_SUSPECT = re.compile(
    "[\u00c2\u00c3\u00c5\u00d0\u00d1\u00e0\u00e2\u00ef\u0102\u0413\u0420]"
    "[\u0080-\u00ff\u0152-\u0178\u0192\u02c6\u02dc\u2013-\u2122]"
)

_LOST_APOSTROPHE = re.compile("(?<=[A-Za-z])\u00e2(?=(?:s|t|re|ve|ll|d|m)\\b)")


def mended(text: str, language: str) -> str:
    """The same as `repaired`; in English also apostrophes of which but the first byte is left ("boardâs")."""
    text = repaired(text)
    return _LOST_APOSTROPHE.sub("\u2019", text) if language[:2] == "en" else text


def repaired(text: str) -> str:
    """A text with UTF-8 that was read as Latin put right ("fÃ¼r" -> "für"); others as they are."""
    if not _SUSPECT.search(text):
        return text
    import ftfy  # loads its tables: only for text that looks wrong

    return str(ftfy.fix_encoding(text))
