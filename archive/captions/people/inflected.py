"""Names in the case that a word before or behind them asks for, given back as they are in a list of people.

Slavic languages put whoever is beside somebody in the instrumental, "s premiérem Janem Novákem", Finnish in
the genitive, "Sanna Korpelan kanssa". A Slavic name is read so only where its given name, put back, is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from archive.captions.document import Token
from archive.captions.names import is_given_name
from archive.captions.wordlists import key, words_of

_WITH = frozenset({"s", "se", "so", "sa", "z", "ze", "с", "со", "з", "зі", "із"})
_MOST_TITLE_WORDS = 4
_FEWEST = 4
"""Letters of the shortest inflected name."""


def nominative(tokens: Sequence[Token], first: int, last: int) -> str | None:
    """The name that words `first` to `last` (exclusive) are an inflected form of; None if they are none."""
    if last - first < 2 or len(tokens[first].text) < _FEWEST:
        return None
    return _beside(tokens, first, last) or _finnish(tokens, first, last)


# --- Slavic ----------------------------------------------------------------------------------------


def _beside(tokens: Sequence[Token], first: int, last: int) -> str | None:
    ending = tokens[first].text[-2:]
    if ending not in _GIVEN_ENDINGS and ending[-1:] not in _GIVEN_ENDINGS:
        return None
    # The Polish accusative of a woman needs no word before it: "wita Annę Nowak".
    if ending[-1:] != "ę" and (is_given_name(tokens[first].text) or not _is_led(tokens, first)):
        return None
    given = next(filter(is_given_name, _given_forms(tokens[first].text)), None)
    if given is None:
        return None
    feminine = tokens[first].text.endswith(_FEMININE)
    inner = [word.text for word in tokens[first + 1 : last - 1]]
    return " ".join([given, *inner, _surname(tokens[last - 1].text, feminine)])


def _is_led(tokens: Sequence[Token], first: int) -> bool:
    """Whether "with" stands before a name and its title."""
    at = first
    while at > 0 and first - at <= _MOST_TITLE_WORDS and tokens[at].gap.isspace():
        at -= 1
        if tokens[at].key in _WITH:
            return tokens[at].text.islower()
    return False


_GIVEN_ENDINGS = frozenset({"em", "om", "im", "ou", "ą", "ę", "ом", "ем", "єм", "им", "ой", "ей", "ою", "ею"})
_FEMININE = ("ou", "ą", "ę", "ой", "ей", "ою", "ею", "ём")


def _given_forms(word: str) -> Iterator[str]:
    """What a given name in the instrumental may be."""
    for ending, stems in _GIVEN:
        if word.endswith(ending):
            stem = word.removesuffix(ending)
            if stems[0] == "" and ending != "om" and len(stem) > 2 and not {*stem[-2:].lower()} & _VOWELS:
                yield from (f"{stem[:-1]}{vowel}{stem[-1]}" for vowel in "eaе")  # Karlem: Karel
            if ending == "om" and stem.endswith("k"):
                yield f"{stem}o"  # Markom: Marko, but Petrom: Petr
            yield from (stem + put for put in stems)


_GIVEN = (
    ("iem", ("", "ie")),
    ("em", ("", "o", "e")),
    ("om", ("", "o", "a", "e")),
    ("ím", ("í",)),
    ("im", ("i",)),
    ("ou", ("a",)),
    ("ą", ("a",)),
    ("ę", ("a",)),
    ("ием", ("ий",)),
    ("ієм", ("ій",)),
    ("ем", ("й", "ь", "")),
    ("єм", ("й",)),
    ("ом", ("", "о")),
    ("ей", ("я", "ья")),
    ("ой", ("а",)),
    ("ою", ("а",)),
    ("ею", ("я",)),
)
"""Endings of the instrumental, each with what may stand in its place."""


_VOWELS = frozenset("aeiouyáéíóúýěůąęаеёиоуыэюяіїє")


def _surname(word: str, feminine: bool) -> str:
    for ending, put in _FEMININE_SURNAMES if feminine else _SURNAMES:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word.removesuffix(ending) + put
    return word


_FEMININE_SURNAMES = (
    ("ovou", "ová"),
    ("ou", "á"),
    ("ą", "a"),
    ("ской", "ская"),
    ("цкой", "цкая"),
    ("овою", "ова"),
    ("евою", "ева"),
    ("ською", "ська"),
    ("ой", "а"),
    ("ою", "а"),
)
_SURNAMES = (
    ("ičkem", "iček"),
    ("ečkem", "eček"),
    ("skim", "ski"),
    ("ckim", "cki"),
    ("ským", "ský"),
    ("ckým", "cký"),
    ("kiem", "k"),
    ("giem", "g"),
    ("ým", "ý"),
    ("ím", "í"),
    ("em", ""),
    ("om", ""),
    ("ou", "a"),
    ("ą", "a"),
    ("ским", "ский"),
    ("цким", "цкий"),
    ("ським", "ський"),
    ("цьким", "цький"),
    ("енком", "енко"),
    ("ым", ""),
    ("им", ""),
    ("ой", "а"),
    ("ем", ""),
    ("ом", ""),
)


# --- Finnish ---------------------------------------------------------------------------------------

_POSTPOSITIONS = frozenset({"kanssa", "vieressä", "vieressa", "rinnalla", "seurassa", "johdolla", "luona"})
_AFTER_CONSONANT = re.compile(r"(?<=[bcdfghjklmnpqrstvwxz])in$")


def _finnish(tokens: Sequence[Token], first: int, last: int) -> str | None:
    surname = tokens[last - 1].text
    if not surname.endswith("n") or len(surname) < _FEWEST or not is_given_name(tokens[first].text):
        return None
    if not _is_in_genitive(tokens, first, last):
        return None
    if surname.endswith("sen"):
        surname = f"{surname.removesuffix('sen')}nen"
    else:
        shorter = _AFTER_CONSONANT.sub("", surname)
        surname = shorter if shorter != surname else surname[:-1]
    return " ".join([*(word.text for word in tokens[first : last - 1]), surname])


def _is_in_genitive(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a postposition follows, a parenthesis aside, or a title in the genitive leads."""
    following = tokens[last : last + 2]
    if following and following[0].gap.isspace() and following[0].key in _POSTPOSITIONS:
        return True
    bracketed = len(following) == 2 and "(" in following[0].gap and following[1].gap.startswith(")")
    if bracketed and following[1].key in _POSTPOSITIONS:
        return True
    return first > 0 and tokens[first].gap.isspace() and tokens[first - 1].key in _genitive_roles()


@cache
def _genitive_roles() -> frozenset[str]:
    """Finnish roles in the genitive."""
    roles = words_of("fi", "caption")["title"]["roles"]
    return frozenset(f"{key(role)}n" for role in roles)
