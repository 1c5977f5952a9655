"""Hebrew words without the one-letter words that are written together with them.

"In Jerusalem" is one word there (בירושלים): "and", "that", "when", "in", "as", "to", "from" and "the" stand
before a word in a fixed order. No rule tells them from a word's own first letters, so every reading counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_LETTERS = re.compile("[\u0590-\u05ff]")
_BEGINNINGS = frozenset("ובהכלמש")
_WRITTEN_BEFORE = re.compile("ו?(?:ש|כש|מש|לכש)?(?:[בכל]|מה?|ה)?")
_LONGEST = 6
_SHORTEST_REST = 2
"""Letters that a word has: תל, ים."""


def bare_forms(word: str) -> Iterator[str]:
    """A folded word without each beginning that may be words of their own: "ובירושלים" -> both shorter ones.

    The word itself is not given; nothing is for words of other scripts.
    """
    if word[:1] not in _BEGINNINGS:
        return
    for length in range(1, min(_LONGEST, len(word) - _SHORTEST_REST) + 1):
        if _WRITTEN_BEFORE.fullmatch(word, 0, length):
            yield word[length:]


def is_hebrew(word: str) -> bool:
    """Whether a folded word begins with a Hebrew letter."""
    return _LETTERS.match(word) is not None
