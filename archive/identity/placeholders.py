"""Whether a page's pictures are what it says they are, or one picture that held the place of several."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

from archive.identity.addresses import picture_key
from archive.identity.texts import words

_LEAST_SIDE = 8
"""Pixels of a side below which a picture shows nothing: what counts visits, or waits to be replaced."""

Shown = tuple[str, str | None, str]
"""The digest of a picture's bytes, the address that the page names for it, the caption under it."""


def placeholders(shown: Iterable[Shown]) -> set[str]:
    """The digests that stand for several pictures of one page.

    Two addresses and two captions are two pictures, so equal bytes are neither. One address under two
    captions, two addresses under one caption, a caption that is part of the other: that may be one photo
    used twice.
    """
    by_digest: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for digest, address, caption in shown:
        key, said = picture_key(address), " ".join(words(caption))
        if key is not None and said:
            by_digest[digest].add((key, said))
    return {digest for digest, uses in by_digest.items() if any(map(_differ, combinations(sorted(uses), 2)))}


def shows_nothing(width: int, height: int) -> bool:
    """Whether a picture of this size in pixels is none that anybody could look at; 0 is an unknown size."""
    return 0 < width < _LEAST_SIDE or 0 < height < _LEAST_SIDE


def _differ(pair: tuple[tuple[str, str], tuple[str, str]]) -> bool:
    (address, caption), (other_address, other) = pair
    part = f" {caption} " in f" {other} " or f" {other} " in f" {caption} "
    return address != other_address and not part
