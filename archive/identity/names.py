"""Whether two names are likely one, by their letters: keys under which such names meet, and what speaks for
it.

Case, accents and points are forgiven (`archive.text.name_key`). Only names that share a key are compared, so
that an authority file of any size can be gone through.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from rapidfuzz.distance import OSA

from archive.identity.romanisations import consonants, same_name
from archive.text import name_key

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

ALONE, OF_WHOLE = "alone ", "of whole "
"""Begin keys that meet each other, not their own kind: a word alone, and the first or last of several."""
_SPELLED_OUT = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"))
_ENDING = re.compile("(?<=[a-z]{4})(?:iy|yi|yy|yj|ij|ii|y|i|j)$")
"""How Slavic names end, written in many ways: Zelensky, Zelenskyj, Zelenskiy."""
_PATRONYMIC = ("ovich", "evich", "ovna", "evna", "ovych", "ivna")
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
_AGENCY = frozenset(
    ("agency", "agencies", "agence", "agencia", "agenzia", "agentur", "ajansi", "byra", "bureau", "agentura")
)
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
_IDLE = _ARTICLES | _FORMS | _AGENCY
"""Words without which a house is the same."""
_KINDS = frozenset(
    (
        *("news", "nachrichten", "nachrichtenagentur", "noticias", "nyheter", "mediehuset"),
        *("photo", "photos", "foto", "fotos", "images", "image", "pictures", "pics", "picture", "pool"),
        *("bildagentur", "fotoagentur", "bildbyra", "presseagentur", "pressefoto", "pressebild"),
    )
)
"""What houses are, besides agencies; not what owners are: the group is not its paper."""
_OWN_LETTERS = re.compile(r"(.+?)\s*\(([^()]{2,12})\)\s*")
"""A name with its abbreviation in brackets."""
_SITE = re.compile(r"(?:www\.)?([\w-]+)\.(?:(?:co|com|org|net|gov|ac)\.)?[a-z]{2,6}", re.I)
"""A name that is a web address: the house is called as the address is without its ending."""
_SHORT_HOUSE = 5
"""Letters below which a house's name differs by a sign because it is another's: NTV is not n-tv."""
_LONG_WORD = 5
"""Letters from which on one may differ by a slip; shorter names differ by a letter because they differ."""
_VERY_LONG_WORD = 10
"""Letters from which on even another vowel may be a slip."""
_LONG_NAME = 9
_SHORTEST_ACRONYM, _LONGEST_ACRONYM = 3, 6
_SHORTEST_NAME = 3
_SHORTEST_ALONE = 4
"""Letters of a first or last name that may stand alone for the whole."""
_BEFORE_FAMILY = _PARTICLES | frozenset(
    ("ibn", "bin", "ben", "abu", "de", "da", "di", "del", "della", "dos", "du", "van", "von", "der", "la", "le")
)
"""What belongs to a family name, and makes no whole name of it."""
_NEAR = 2
"""Letters in which names may differ that something else brings together."""
_SLIP_EDGE = 2
"""Letters at either end of which one end is whole where a single letter differs."""


@lru_cache(maxsize=200_000)
def words_of(name: str, *, is_person: bool) -> Words:
    """The folded words of a name; of a web address those of the house."""
    site = None if is_person else _SITE.fullmatch(name.strip())
    return tuple(name_key(site[1] if site else name).split())


def keys(name: str, *, is_person: bool) -> Iterator[str]:
    """The keys under which a name meets those that it may be."""
    words = words_of(name, is_person=is_person)
    if not words:
        return
    yield f"words {' '.join(sorted(words))}"
    yield f"joined {''.join(words)}"
    yield f"plain {_plain(''.join(words))}"
    yield f"house {''.join(_without_idle(words))}"
    yield from _slip_keys(words)
    yield from _person_keys(words) if is_person else _house_keys(name, words)


def _person_keys(words: Words) -> Iterator[str]:
    if len(words) == 1:
        yield f"{ALONE}{words[0]}"
        return
    yield f"{OF_WHOLE}{words[-1]}"
    yield f"{OF_WHOLE}{words[0]}"
    first = words[0]
    for whole in (first, *_CALLED.get(first, ())):
        yield f"initial {whole[0]} {words[-1]}"
    yield f"given {first} {words[-1][:_SLIP_EDGE]}"
    yield from (f"pair {one} {other}" for one, other in pairwise(words))
    sounds = [consonants(word) for word in _bare(words)]
    if len(sounds) > 1 and all(sounds):
        yield f"sound {' '.join(sounds)}"


def _slip_keys(words: Words) -> Iterator[str]:
    """All words but one, with either end of that one: a slip leaves one of the ends whole."""
    if len(words) < 2 and len("".join(words)) < _LONG_NAME:
        return
    for at, word in enumerate(words):
        if len(word) >= _LONG_WORD:
            rest = " ".join(words[:at] + words[at + 1 :])
            yield f"slip {at} {rest} {word[:_SLIP_EDGE]}-"
            yield f"slip {at} {rest} -{word[-_SLIP_EDGE:]}"


def _house_keys(name: str, words: Words) -> Iterator[str]:
    yield f"kind {''.join(_without_kinds(words))}"
    for own in _in_brackets(name):
        yield f"joined {''.join(own)}"
    yield from _acronym_keys(words)


def _acronym_keys(words: Words) -> Iterator[str]:
    if len(words) == 1:
        if _SHORTEST_ACRONYM <= len(words[0]) <= _LONGEST_ACRONYM:
            yield f"acronym {words[0]}"
        return
    for some in (words, _without_idle(words)):
        first = "".join(word[0] for word in some)
        if _SHORTEST_ACRONYM <= len(first) <= _LONGEST_ACRONYM:
            yield f"acronym {first}"


def reason(one: str, other: str, *, is_person: bool) -> Reason | None:
    """What speaks for two names being one, None if nothing does."""
    first, second = words_of(one, is_person=is_person), words_of(other, is_person=is_person)
    if not first or not second or name_key(one) == name_key(other):
        return None
    if is_person:
        return _reason_of_people(first, second)
    if second in _in_brackets(one) or first in _in_brackets(other):
        return "own-letters"
    return _reason_of_houses(first, second)


def _reason_of_houses(first: Words, second: Words) -> Reason | None:
    joined, others = "".join(first), "".join(second)
    if first == second:
        return "word-more"
    if joined == others:
        return "spacing" if len(joined) >= _SHORT_HOUSE else None
    if min(len(joined), len(others)) >= _SHORT_HOUSE:
        if sorted(first) == sorted(second):
            return "order"
        if _plain(joined) == _plain(others):
            return "umlaut"
    if _is_word_more(first, second) or _is_word_more(second, first):
        return "word-more"
    if _is_kind_word_more(first, second) or _is_kind_word_more(second, first):
        return "kind-word"
    if _is_acronym(first, second) or _is_acronym(second, first):
        return "letters"
    return "one-letter" if _is_slip(first, second) else None


def _is_word_more(short: Words, long: Words) -> bool:
    """Whether one has more, and what says nothing: The Standard and Der Standard each have a word of their
    own.
    """
    bare, other = _without_idle(short), _without_idle(long)
    is_same = bare == other or (len("".join(bare)) >= _SHORT_HOUSE and "".join(bare) == "".join(other))
    return bool(bare) and is_same and set(short) - set(other) <= set(long)


def _is_kind_word_more(short: Words, long: Words) -> bool:
    """Whether one is the other with words for its kind, and enough besides to know it by."""
    bare = _without_kinds(long)
    is_part = set(short) <= set(long)
    return is_part and bare == _without_idle(short) and len("".join(bare)) >= _SHORTEST_ALONE


def _in_brackets(name: str) -> tuple[Words, ...]:
    """Schweizer Rundfunk (SR): the name without its brackets, and what stands in them where that abbreviates
    it.
    """
    match = _OWN_LETTERS.fullmatch(name.strip())
    if match is None:
        return ()
    whole, short = tuple(name_key(match[1]).split()), tuple(name_key(match[2]).split())
    return (whole, short) if _is_acronym(short, whole) else ()


def _reason_of_people(first: Words, second: Words) -> Reason | None:
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
    if short == long[: len(short)]:
        return "first-name" if len(short) == 1 else "word-behind"
    return None


def _reason_of_whole_names(first: Words, second: Words) -> Reason | None:
    joined, others = "".join(first), "".join(second)
    tests: tuple[tuple[Reason, bool], ...] = (
        ("order", sorted(first) == sorted(second)),
        ("spacing", joined == others),
        ("umlaut", _plain(joined) == _plain(others)),
        ("romanisation", _is_romanisation(_bare(first), _bare(second))),
        ("middle-name", _differ_by_initial(first, second)),
        ("word-between", _differ_between(first, second)),
        ("initials", _are_initials(first, second) or _are_initials(second, first)),
        ("short-name", _is_cut_short(first, second)),
        ("one-letter", _is_slip(first, second)),
        ("near", _is_near(first, second)),
    )
    return next((name for name, holds in tests if holds), None)


def _is_cut_short(first: Words, second: Words) -> bool:
    """Whether one first name is the beginning of the other and all else is the same."""
    short, long = sorted((first[0], second[0]), key=len)
    if first[1:] == second[1:] and long in _CALLED.get(short, ()):
        return True
    return first[1:] == second[1:] and _SHORTEST_NAME <= len(short) < len(long) and long.startswith(short)


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
    """Whether one has a word more between the same first and last ones."""
    short, long = sorted((first, second), key=len)
    ends = (short[0], short[-1]) == (long[0], long[-1]) and len(short[0]) > 1
    return ends and len(short) == 2 and len(long) == len(short) + 1


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
    return all(same_name(a, b) or _ENDING.sub("i", a) == _ENDING.sub("i", b) for a, b in differing)


def _is_slip(first: Words, second: Words) -> bool:
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


def _is_near(first: Words, second: Words) -> bool:
    """Whether one word of two differs by so little that what else they share may make them one."""
    if len(first) != len(second) or len("".join(first)) < _LONG_NAME:
        return False
    differing = [pair for pair in zip(first, second, strict=True) if pair[0] != pair[1]]
    if len(differing) != 1 or any(word.isdigit() for word in differing[0]):
        return False
    one, other = differing[0]
    short = min(len(one), len(other))
    if _differ_by_vowel(one, other) and short < _VERY_LONG_WORD:
        return False
    most = _NEAR if short >= _SHORTEST_ALONE else 1
    return short > 1 and one[0] == other[0] and OSA.distance(one, other, score_cutoff=most) <= most


def _differ_by_vowel(one: str, other: str) -> bool:
    """Whether one vowel stands for another, or one more at the end: Hansen is not Hanson, Jean not Jeane."""
    if len(one) != len(other):
        short, long = sorted((one, other), key=len)
        return long.startswith(short) and long[-1] in _VOWELS
    changed = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return len(changed) == 1 and all(sign in _VOWELS for sign in changed[0])


_VOWELS = frozenset("aeiouy")


def _is_acronym(short: Words, long: Words) -> bool:
    if len(short) != 1 or len(long) < _SHORTEST_ACRONYM:
        return False
    return any(
        "".join(word[0] for word in words) == short[0] for words in (long, _without_idle(long)) if words
    )


def _bare(words: Words) -> Words:
    """The words of a name without the Arabic article before another word."""
    last = len(words) - 1
    kept = tuple(word for at, word in enumerate(words) if word not in _PARTICLES or at in (0, last))
    return kept if len(kept) > 1 else words


def _without_idle(words: Words) -> Words:
    return tuple(word for word in words if word not in _IDLE)


def _without_kinds(words: Words) -> Words:
    return tuple(word for word in words if word not in _IDLE and word not in _KINDS)


def _without_the(words: Words) -> Words:
    return words[1:] if words[0] == "the" and len(words) > 1 else words


@lru_cache(maxsize=100_000)
def _plain(letters: str) -> str:
    """Letters that are spelled out for want of a key, as the letter that they stand for."""
    for pair, one in _SPELLED_OUT:
        letters = letters.replace(pair, one)
    return letters
