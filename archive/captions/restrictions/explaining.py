"""Why orders were read out of a text, in words: the same kind of explanation as a credit's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from archive.captions.findings import Explanation, Finding
from archive.model import Restriction
from archive.words import restriction_words, sentences

_LETTERS = re.compile(r"[^\W\d_]{2}")
_EDGE = re.compile(r"^[\W_]+|[\W_]+$")


def explain_restrictions(text: str, restrictions: Sequence[Restriction]) -> Explanation:
    """Why the orders of a text were read so; spans are characters of `text`, the field that was read.

    Words that gave no order are findings of the role "unread", so that nothing is passed over in silence.
    """
    orders = sorted(restrictions, key=lambda order: (order.start, order.end))
    return Explanation(text, tuple(_with_words_between(text, orders)))


def _with_words_between(text: str, orders: Sequence[Restriction]) -> Iterator[Finding]:
    at = 0
    for order in orders:
        yield from _unread(text, at, order.start)
        written = " ".join(text[order.start : order.end].split())
        why = sentences("restriction-rules").get(order.rule, order.rule)
        yield Finding("restriction", restriction_words(order), written, order.start, order.end, why)
        at = max(at, order.end)
    yield from _unread(text, at, len(text))


def _unread(text: str, start: int, end: int) -> Iterator[Finding]:
    stretch = text[start:end]
    bare = _EDGE.sub("", stretch)
    if _LETTERS.search(bare):
        first = start + stretch.index(bare)
        words = " ".join(bare.split())
        yield Finding(
            "unread", words, words, first, first + len(bare), sentences("restriction-rules")["unread"]
        )
