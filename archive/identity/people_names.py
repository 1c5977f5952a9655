"""Whether two names of people are likely one, by their letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from archive.identity.name_letters import SLIP_EDGE, Reason, Words, is_near, is_slip, plain
from archive.identity.romanisations import consonants, same_name

ALONE, OF_WHOLE = "alone ", "of whole "
"""Begin keys that meet each other, not their own kind: a word alone, and the first or last of several."""
_ENDING = re.compile("(?<=[a-z]{4})(?:iy|yi|yy|yj|ij|ii|y|i|j)$")
"""How Slavic names end, written in many ways: Zelensky, Zelenskyj, Zelenskiy."""
_SLAVIC = tuple(
    (re.compile(signs), one)
    for signs, one in (
        ("^(?:ye|je|ie)", "e"),
        ("^(?:yu|ju|iu)", "u"),
        ("^(?:ya|ja|ia)", "a"),
        ("shch|sch|sh", "s"),
        ("ks", "x"),
        ("(?<=[dt])er$", "r"),
        ("(?<=..)(?:iy|yi|yy|yj|ij|ii|y|j)$", "i"),
    )
)
"""What romanisations of Cyrillic write in several ways besides: Yevgeny, Evgeniy; Aleksandr, Alexander."""
_PATRONYMIC = ("ovich", "evich", "ovna", "evna", "ovych", "ivna")
_PARTICLES = frozenset(("al", "el", "ul", "as", "ad", "ash", "an", "ar", "at", "az"))
"""The Arabic article, which is written apart, joined or not at all."""
_CALLED: dict[str, tuple[str, ...]] = {
    "andy": ("andrew",),
    "bill": ("william",),
    "bob": ("robert",),
    "dick": ("richard",),
    "jim": ("james",),
    "jimmy": ("james",),
    "joe": ("joseph",),
    "kate": ("katherine", "catherine"),
    "larry": ("lawrence",),
    "liz": ("elizabeth",),
    "mike": ("michael",),
    "nick": ("nicholas",),
    "peggy": ("margaret",),
    "rick": ("richard",),
    "steve": ("stephen", "steven"),
    "ted": ("edward",),
    "tom": ("thomas",),
    "tony": ("anthony",),
    "jerry": ("gerald",),
    "chuck": ("charles",),
}
"""What people are called for short that does not begin their name."""
_SHORTEST_NAME = 3
_MOST_BETWEEN = 2
_SHORTEST_ALONE = 3
"""Letters of a first or last name that may stand alone for the whole."""
_BEFORE_FAMILY = _PARTICLES | frozenset(
    (
        "ibn",
        "bin",
        "ben",
        "abu",
        "de",
        "da",
        "di",
        "del",
        "della",
        "dos",
        "du",
        "van",
        "von",
        "der",
        "la",
        "le",
    )
)
"""What belongs to a family name, and makes no whole name of it."""


def person_keys(words: Words) -> Iterator[str]:
    """The keys under which a person's name meets those that it may be, besides the letters of all."""
    yield f"words {' '.join(sorted(_without_the(words)))}"
    if len(words) == 1:
        yield f"{ALONE}{words[0]}"
        return
    yield f"{OF_WHOLE}{words[-1]}"
    yield f"{OF_WHOLE}{words[0]}"
    first = words[0]
    for whole in (first, *_CALLED.get(first, ())):
        yield f"initial {whole[0]} {words[-1]}"
    yield f"given {first} {words[-1][:SLIP_EDGE]}"
    yield from (f"pair {one} {other}" for one, other in pairwise(words))
    yield f"slavic {' '.join(map(_slavic, words))}"
    sounds = [consonants(word) for word in _bare(words)]
    if len(sounds) > 1 and all(sounds):
        yield f"sound {' '.join(sounds)}"


def reason_of_people(first: Words, second: Words) -> Reason | None:
    """What speaks for two people being one, None if nothing does."""
    if _without_the(first) == _without_the(second):
        return "word-more"
    if min(len(first), len(second)) > 1 and (found := _reason_of_whole_names(first, second)):
        return found
    short, long = sorted((first, second), key=len)
    if len(short) == len(long) or len("".join(short)) < _SHORTEST_ALONE:
        return None
    if short == long[-len(short) :]:
        is_family = len(short) == 1 or short[0] in _BEFORE_FAMILY
        return "family-name" if is_family else "word-before"
    if short == long[: len(short)] and len(short[-1]) > 1:
        return "first-name" if len(short) == 1 else "word-behind"
    return None


def _reason_of_whole_names(first: Words, second: Words) -> Reason | None:
    joined, others = "".join(first), "".join(second)
    tests: tuple[tuple[Reason, bool], ...] = (
        ("order", sorted(first) == sorted(second)),
        ("spacing", joined == others),
        ("umlaut", plain(joined) == plain(others)),
        ("romanisation", _is_romanisation(_bare(first), _bare(second))),
        ("middle-name", _differ_by_initial(first, second)),
        ("word-between", _differ_between(first, second)),
        ("initials", _are_initials(first, second) or _are_initials(second, first)),
        ("short-name", _is_cut_short(first, second)),
        ("one-letter", is_slip(first, second)),
        ("near", is_near(first, second)),
    )
    return next((name for name, holds in tests if holds), None)


def _is_cut_short(first: Words, second: Words) -> bool:
    """Whether one first name is the beginning of the other and all else but initials is the same."""
    short, long = sorted((first[0], second[0]), key=len)
    rest, others = (tuple(word for word in words[1:] if len(word) > 1) for words in (first, second))
    if not rest or rest != others:
        return False
    if long in _CALLED.get(short, ()):
        return True
    return _SHORTEST_NAME <= len(short) < len(long) and long.startswith(short)


def _differ_by_initial(first: Words, second: Words) -> bool:
    """John R. Marsh and John Marsh: what one has more are single letters, or the father's name, between the
    same ends.
    """
    short, long = sorted((first, second), key=len)
    if len(short) == len(long) or (short[0], short[-1]) != (long[0], long[-1]) or len(short[0]) == 1:
        return False
    middle = list(long[1:-1])
    for word in short[1:-1]:
        if word not in middle:
            return False
        middle.remove(word)
    return all(len(word) == 1 or word.endswith(_PATRONYMIC) for word in middle)


def _differ_between(first: Words, second: Words) -> bool:
    """Whether one has a word or two more between the same first and last ones."""
    short, long = sorted((first, second), key=len)
    ends = (short[0], short[-1]) == (long[0], long[-1]) and len(short[0]) > 1
    return ends and len(short) == 2 and len(long) <= len(short) + _MOST_BETWEEN


def _are_initials(short: Words, long: Words) -> bool:
    """J. R. Marsh for John Robert Marsh, and J. Marsh; the last word is whole in both."""
    *given, last = short
    *names, family = long
    if last != family or len(last) == 1 or not given or len(given) > len(names):
        return False
    pairs = zip(given, names, strict=False)
    if not all(word == (name[0] if len(word) == 1 else name) for word, name in pairs):
        return False
    return len(given[0]) == 1 and len(names[0]) > 1


def _is_romanisation(first: Words, second: Words) -> bool:
    if len(first) != len(second):
        return False
    differing = [(a, b) for a, b in zip(first, second, strict=True) if a != b]
    return all(
        same_name(a, b) or _ENDING.sub("i", a) == _ENDING.sub("i", b) or _slavic(a) == _slavic(b)
        for a, b in differing
    )


@lru_cache(maxsize=100_000)
def _slavic(word: str) -> str:
    for signs, one in _SLAVIC:
        word = signs.sub(one, word)
    return word


def _bare(words: Words) -> Words:
    """The words of a name without the Arabic article before another word."""
    last = len(words) - 1
    kept = tuple(word for at, word in enumerate(words) if word not in _PARTICLES or at in (0, last))
    return kept if len(kept) > 1 else words


def _without_the(words: Words) -> Words:
    return words[1:] if words[0] == "the" and len(words) > 1 else words
