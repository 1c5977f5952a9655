"""Invented names without end, by rank: the lower the rank, the more often a name is in the news."""

from __future__ import annotations

import random
from functools import lru_cache

_ONSETS = ("b", "br", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "kl", "l", "m", "n", "p", "pr", "r")
_MORE_ONSETS = ("s", "sh", "st", "t", "tr", "v", "w", "z", "ch", "th")
_VOWELS = ("a", "e", "i", "o", "u", "a", "e", "o", "ai", "ei", "ou", "ia")
_ENDS = ("", "", "n", "r", "l", "s", "m", "t", "nd", "rs", "ck", "v", "no", "ski", "sen")
_PAPERS = ("Courier", "Post", "Herald", "Observer", "Gazette", "Tribune", "Chronicle", "Mail", "Echo", "Star")
_DESKS = {
    "City": ("Harbour", "Courts", "Schools", "Housing", "Police", "Transport", "Weather", "Mayors"),
    "Politics": ("Elections", "Parliament", "Diplomacy", "Army", "Protest", "Migration", "Justice", "Labour"),
    "Economy": ("Trade", "Banks", "Oil", "Energy", "Farming", "Technology", "Media", "Mergers"),
    "Sport": ("Football", "Cricket", "Tennis", "Rugby", "Athletics", "Cycling", "Sailing", "Boxing"),
    "Life": ("Films", "Music", "Fashion", "Food", "Travel", "Animals", "Religion", "Health", "Science"),
}
_ASPECTS = ("Inquiry", "Budget", "Strike", "Reform", "Launch", "Award", "Trial", "Season", "Talks", "Visit")
TAGS = tuple(
    "/".join(part for part in (desk, topic, aspect) if part)
    for aspect in ("", *_ASPECTS)
    for desk, topics in _DESKS.items()
    for topic in topics
)
"""Paths of tags, the most used first: desks with their topics, and what happens there."""


@lru_cache(maxsize=200_000)
def _word(kind: str, rank: int, syllables: int) -> str:
    chance = random.Random(f"{kind}{rank}")
    parts = [chance.choice(_ONSETS + _MORE_ONSETS) + chance.choice(_VOWELS) for _ in range(syllables)]
    return ("".join(parts) + chance.choice(_ENDS)).capitalize()


def person(rank: int) -> str:
    """First name and surname; common first names return with many surnames."""
    return f"{_word('first', rank * 7919 % 400, 2)} {_word('last', rank, 2 + rank % 2)}"


def place(rank: int) -> str:
    """A town."""
    return _word("place", rank, 2) + ("", "ville", " Bay", "ford", "burg")[rank % 5]


def publication(rank: int) -> str:
    """A newspaper."""
    return f"{_word('town', rank, 2)} {_PAPERS[rank % len(_PAPERS)]}"
