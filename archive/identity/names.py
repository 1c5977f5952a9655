"""Whether two names are likely one, by their letters: keys under which such names meet, and what speaks for
it.

Names come folded (`archive.text.name_key`): case, accents and points are forgiven already. Only names that
share a key are compared, so that an authority file of any size can be gone through.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from rapidfuzz.distance import OSA

from archive.identity.romanisations import consonants, same_name

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
]

_SPELLED_OUT = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"))
_PARTICLES = frozenset(("al", "el", "ul", "as", "ad", "ash", "an", "ar", "at", "az"))
"""The Arabic article, which is written apart, joined or not at all."""
_ARTICLES = frozenset(
    (
        *("the", "a", "la", "le", "les", "il", "lo", "el", "der", "die", "das", "den", "det", "de"),
        *("of", "and", "und", "et", "y", "e"),
    )
)
_FORMS = frozenset(
    (
        *("inc", "ltd", "limited", "llc", "plc", "gmbh", "ag", "sa", "spa", "srl", "bv", "nv", "ab", "as"),
        *("co", "corp", "com", "net", "org", "www"),
    )
)
_IDLE = _ARTICLES | _FORMS
"""Words without which a house is the same."""
_LONG_WORD = 5
"""Letters from which on one may differ by a slip; shorter names differ by a letter because they differ."""
_LONG_NAME = 9
_SHORTEST_ACRONYM, _LONGEST_ACRONYM = 3, 6
_SLIP_EDGE = 3
"""Letters at either end of which one end is whole where a single letter differs."""


def keys(name: str, *, is_person: bool) -> Iterator[str]:
    """The keys under which a folded name meets those that it may be."""
    words = name.split()
    if not words:
        return
    yield f"letters {''.join(sorted(words))}"
    yield f"joined {''.join(words)}"
    yield f"plain {_plain(''.join(words))}"
    yield from _slip_keys(words)
    if is_person:
        yield from _person_keys(words)
    else:
        kept = _without_idle(words)
        if kept:
            yield f"house {''.join(kept)}"
        yield from _acronym_keys(words)


def _person_keys(words: list[str]) -> Iterator[str]:
    if len(words) > 1:
        yield f"initial {words[0][0]} {words[-1]}"
        yield f"ends {words[0]} {words[-1]}"
    bare = _bare(words)
    sounds = [consonants(word) for word in bare]
    if len(bare) > 1 and all(sounds):
        yield f"sound {' '.join(sounds)}"


def _slip_keys(words: list[str]) -> Iterator[str]:
    """All words but one, with either end of that one: a slip leaves one of the ends whole."""
    if len(words) < 2 and len("".join(words)) < _LONG_NAME:
        return
    for at, word in enumerate(words):
        if len(word) >= _LONG_WORD:
            rest = " ".join(words[:at] + words[at + 1 :])
            yield f"slip {at} {rest} {word[:_SLIP_EDGE]}-"
            yield f"slip {at} {rest} -{word[-_SLIP_EDGE:]}"


def _acronym_keys(words: list[str]) -> Iterator[str]:
    if len(words) == 1:
        if _SHORTEST_ACRONYM <= len(words[0]) <= _LONGEST_ACRONYM:
            yield f"acronym {words[0]}"
        return
    for some in (words, _without_idle(words)):
        first = "".join(word[0] for word in some)
        if _SHORTEST_ACRONYM <= len(first) <= _LONGEST_ACRONYM:
            yield f"acronym {first}"


def reason(one: str, other: str, *, is_person: bool) -> Reason | None:
    """What speaks for two folded names being one, None if nothing does."""
    first, second = one.split(), other.split()
    if not first or not second or one == other:
        return None
    if sorted(first) == sorted(second):
        return "order"
    joined, others = "".join(first), "".join(second)
    if joined == others:
        return "spacing"
    if is_person:
        return _reason_of_people(first, second)
    if _without_idle(first) and "".join(_without_idle(first)) == "".join(_without_idle(second)):
        return "word-more"
    if _is_acronym(first, second) or _is_acronym(second, first):
        return "letters"
    if _plain(joined) == _plain(others):
        return "umlaut"
    return "one-letter" if _is_slip(first, second) else None


def _reason_of_people(first: list[str], second: list[str]) -> Reason | None:
    if min(len(first), len(second)) < 2:
        return None
    if _plain("".join(first)) == _plain("".join(second)):
        return "umlaut"
    if _differ_by_initial(first, second):
        return "middle-name"
    if _are_initials(first, second) or _are_initials(second, first):
        return "initials"
    if _is_romanisation(_bare(first), _bare(second)):
        return "romanisation"
    return "one-letter" if _is_slip(first, second) else None


def _differ_by_initial(first: list[str], second: list[str]) -> bool:
    """John R. Marsh and John Marsh: what one has more are single letters between the same ends."""
    short, long = sorted((first, second), key=len)
    if len(short) == len(long) or (short[0], short[-1]) != (long[0], long[-1]) or len(short[0]) == 1:
        return False
    middle = list(long[1:-1])
    for word in short[1:-1]:
        if word not in middle:
            return False
        middle.remove(word)
    return all(len(word) == 1 for word in middle)


def _are_initials(short: list[str], long: list[str]) -> bool:
    """J. R. Marsh for John Robert Marsh, and J. Marsh; the last word is whole in both."""
    *given, last = short
    *names, family = long
    if last != family or len(last) == 1 or not given or len(given) > len(names):
        return False
    if not all(len(word) == 1 or word == name for word, name in zip(given, names, strict=False)):
        return False
    return len(given[0]) == 1 and len(names[0]) > 1


def _is_romanisation(first: list[str], second: list[str]) -> bool:
    if len(first) != len(second):
        return False
    differing = [(a, b) for a, b in zip(first, second, strict=True) if a != b]
    return all(same_name(a, b) for a, b in differing)


def _is_slip(first: list[str], second: list[str]) -> bool:
    """Whether one letter of one word differs, not its first and, in a first name, not its last vowel.

    Where that parts two names (Maria, Mario; Hansen, Hanson), a letter is more than a slip.
    """
    if len(first) != len(second) or len("".join(first)) < _LONG_NAME:
        return False
    differing = [pair for pair in zip(first, second, strict=True) if pair[0] != pair[1]]
    if len(differing) != 1:
        return False
    one, other = differing[0]
    if min(len(one), len(other)) < _LONG_WORD or one[0] != other[0]:
        return False
    if any(word.isdigit() for word in differing[0]):
        return False
    return OSA.distance(one, other, score_cutoff=1) <= 1 and not _differ_by_vowel(one, other)


def _differ_by_vowel(one: str, other: str) -> bool:
    """Whether one vowel stands for another, or one more at the end: Hansen is not Hanson, Jean not Jeane."""
    if len(one) != len(other):
        short, long = sorted((one, other), key=len)
        return long.startswith(short) and long[-1] in _VOWELS
    changed = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return len(changed) == 1 and all(sign in _VOWELS for sign in changed[0])


_VOWELS = frozenset("aeiouy")


def _is_acronym(short: list[str], long: list[str]) -> bool:
    if len(short) != 1 or len(long) < _SHORTEST_ACRONYM:
        return False
    return any(
        "".join(word[0] for word in words) == short[0] for words in (long, _without_idle(long)) if words
    )


def _bare(words: list[str]) -> list[str]:
    """The words of a name without the Arabic article before another word."""
    kept = [
        word for at, word in enumerate(words) if word not in _PARTICLES or at == len(words) - 1 or at == 0
    ]
    return kept if len(kept) > 1 else words


def _without_idle(words: list[str]) -> list[str]:
    return [word for word in words if word not in _IDLE]


@lru_cache(maxsize=100_000)
def _plain(letters: str) -> str:
    """Letters that are spelled out for want of a key, as the letter that they stand for."""
    for pair, one in _SPELLED_OUT:
        letters = letters.replace(pair, one)
    return letters
