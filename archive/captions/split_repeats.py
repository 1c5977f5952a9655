"""Credits that stand twice at the end of a caption: all of both is the credit, none of it the caption."""

from __future__ import annotations

import re

from archive.captions.credits.shape import LONGEST, Span, Split, read_stretch, strength
from archive.captions.registry import Registry
from archive.captions.text import Text, fold_name

_MOST = 3
"""How often a credit is looked for again before one that was found."""
_ENDED = re.compile(r"[.!?…。][\"'”’»)\]]*\s+")
_WORD = re.compile(r"\w{2,}")
_BRACKETS = {")": "(", "]": "[", "）": "（"}


def with_repeats(text: Text, split: Split, registry: Registry) -> Split:
    """Take what says the same credit before it: "X/AFP (Photo by X / AFP)", "(Photo by X) (Photo: X)"."""
    caption, credit = split
    for _ in range(_MOST):
        if credit[0] < caption[1]:  # a credit in front
            break
        start = _repeat(text, caption, credit, registry)
        if start is None:
            break
        bracketed = text.text[start - 1 : start] in _BRACKETS.values()
        caption, credit = (caption[0], start - bracketed), (start, credit[1])
    return caption, credit


def _repeat(text: Text, caption: Span, credit: Span, registry: Registry) -> int | None:
    """Where a credit begins that ends the caption and names whom the credit found names."""
    end = caption[0] + len(text.text[caption[0] : caption[1]].rstrip())
    floor = max(caption[0], end - LONGEST)
    opened = _BRACKETS.get(text.text[end - 1 : end])
    if opened:
        at = text.text.rfind(opened, floor, end)
        starts = [at + 1] if at > caption[0] else []
        end -= 1
    else:
        starts = [m.end() for m in _ENDED.finditer(text.text, floor, end)]
    said = _words(text, credit)
    for start in starts:
        piece = text.text[start:end]
        if said.isdisjoint(_words(text, (start, end))) or strength(piece, registry) != "known":
            continue
        if _named(piece, registry) & _named(text.text[credit[0] : credit[1]], registry):
            return start
    return None


def _words(text: Text, span: Span) -> set[str]:
    return set(_WORD.findall(text.key, *span))


def _named(piece: str, registry: Registry) -> frozenset[str]:
    """Who took the photo by a credit; where it names nobody, through whose hands it came."""
    credit = read_stretch(piece, registry)
    return frozenset(fold_name(value.text) for value in credit.photographers or credit.chain)
