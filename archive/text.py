"""Folding of names and labels, so that spellings which an archivist takes for one compare equal."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {"ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ß": "ss"}
)
_NOT_WORD = re.compile(r"[^\w]+")


def fold(text: str) -> str:
    """Case, accents, marks and punctuation taken off; words parted by one space.

    "Wissam al-Tawil" -> "wissam al tawil", "MØLLER, J. R." -> "moller j r".
    """
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    plain = "".join(c for c in plain if not unicodedata.combining(c)).translate(_LETTERS)
    return _NOT_WORD.sub(" ", plain).strip()
