"""What names of people and of houses have in common, letter by letter: spelled-out letters and slips."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from rapidfuzz.distance import OSA

Words = tuple[str, ...]
Reason = Literal[
    "order",  # the same words in another order
    "spacing",  # the same letters, parted otherwise
    "umlaut",  # letters spelled out: Mueller, Oesterberg, Aas
    "initials",  # first names cut to their letters
    "middle-name",  # one has an initial more
    "romanisation",  # another way to write a name of another script
    "one-letter",  # a slip of the hand
    "word-more",  # an article, a legal form or a web address's ending more
    "letters",  # the first letters of the other's words
    "own-letters",  # what the other gives in brackets as its abbreviation
    "kind-word",  # a word more for what such houses are: news, photos, agency
    "short-name",  # a first name cut short: Sam, Russ, Andy
    "word-between",  # a second first name more: Adi Jonas Brandt
    "near",  # a letter or two differ, which may be more than a slip
    "family-name",  # the last word of the other alone
    "first-name",  # the first word of the other alone
    "word-before",  # a whole name with a word more before it, often a title
    "word-behind",  # a whole name with a word more behind it
]
_SPELLED_OUT = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"))
LONG_WORD = 5
"""Letters from which on one may differ by a slip; shorter names differ by a letter because they differ."""
_VERY_LONG_WORD = 10
"""Letters from which on even another vowel may be a slip."""
LONG_NAME = 9
_NEAR = 2
"""Letters in which names may differ that something else brings together."""
SLIP_EDGE = 2
"""Letters at either end of which one end is whole where a single letter differs."""
_VOWELS = frozenset("aeiouy")


def slip_keys(words: Words) -> Iterator[str]:
    """All words but one, with either end of that one: a slip leaves one of the ends whole."""
    if len(words) < 2 and len("".join(words)) < LONG_NAME:
        return
    for at, word in enumerate(words):
        if len(word) >= LONG_WORD:
            rest = " ".join(words[:at] + words[at + 1 :])
            yield f"slip {at} {rest} {word[:SLIP_EDGE]}-"
            yield f"slip {at} {rest} -{word[-SLIP_EDGE:]}"


def is_slip(first: Words, second: Words) -> bool:
    """Whether one letter of one word differs, not its first and, in a first name, not its last vowel.

    Where that parts two names (Maria, Mario; Hansen, Hanson), a letter is more than a slip.
    """
    if len(first) != len(second) or len("".join(first)) < LONG_NAME:
        return False
    differing = [pair for pair in zip(first, second, strict=True) if pair[0] != pair[1]]
    if len(differing) != 1:
        return False
    one, other = differing[0]
    if min(len(one), len(other)) < LONG_WORD or one[0] != other[0]:
        return False
    if any(word.isdigit() for word in differing[0]):
        return False
    return OSA.distance(one, other, score_cutoff=1) <= 1 and not _differ_by_vowel(one, other)


def is_near(first: Words, second: Words) -> bool:
    """Whether one word of two differs by so little that what else they share may make them one."""
    if len(first) != len(second) or len("".join(first)) < LONG_NAME:
        return False
    differing = [pair for pair in zip(first, second, strict=True) if pair[0] != pair[1]]
    if len(differing) != 1 or any(word.isdigit() for word in differing[0]):
        return False
    one, other = differing[0]
    short = min(len(one), len(other))
    if _differ_by_vowel(one, other) and short < _VERY_LONG_WORD:
        return False
    most = _NEAR if short >= LONG_WORD else 1
    return short > 1 and one[0] == other[0] and OSA.distance(one, other, score_cutoff=most) <= most


def _differ_by_vowel(one: str, other: str) -> bool:
    """Whether one vowel stands for another, or one more at the end: Hansen is not Hanson, Jean not Jeane."""
    if len(one) != len(other):
        short, long = sorted((one, other), key=len)
        return long.startswith(short) and long[-1] in _VOWELS
    changed = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return len(changed) == 1 and all(sign in _VOWELS for sign in changed[0])


@lru_cache(maxsize=100_000)
def plain(letters: str) -> str:
    """Letters that are spelled out for want of a key, as the letter that they stand for."""
    for pair, one in _SPELLED_OUT:
        letters = letters.replace(pair, one)
    return letters
