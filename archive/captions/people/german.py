"""Nouns in German captions, where a capital makes no name: where one ends a name, and phrases of nouns."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from archive.captions.document import Token

_SHORTEST = 8
_ENDINGS = (
    "rennen",
    "schaft",
    "schaften",
    "turnier",
    "spiel",
    "feier",
    "treffen",
    "wahl",
    "wahlen",
    "konferenz",
    "sitzung",
    "veranstaltung",
    "ausstellung",
    "eröffnung",
    "festival",
    "premiere",
    "verleihung",
    "kundgebung",
    "parteitag",
)
_ABSTRACT = ("ung", "heit", "keit")


_PHRASES = frozenset(
    {
        "boden",
        "hause",
        "fall",
        "wort",
        "gast",
        "besuch",
        "beginn",
        "fuss",
        "fuß",
        "pferd",
        "ende",
        "bett",
        "tisch",
    }
)
"""Nouns of phrases with "zu", which is a particle of names as well."""


def before_noun(tokens: Sequence[Token], begin: int, last: int) -> int:
    """Where a name of at least two words ends that a noun follows: "Jo Amari Strassenrennen der Stadt"."""
    phrase = (
        at for at in range(begin + 1, last - 1) if tokens[at].key == "zu" and tokens[at + 1].key in _PHRASES
    )
    last = next(phrase, last)
    if last - begin < 3 or "given" not in tokens[begin].tags:
        return last
    nouns = (at for at in range(begin + 2, last) if is_abstract(tokens[at]) or _is_occasion(tokens[at]))
    return next(nouns, last)


def _is_occasion(word: Token) -> bool:
    return len(word.key) >= _SHORTEST and word.key.endswith(_ENDINGS)


def is_abstract(word: Token) -> bool:
    """Whether the ending makes a noun: "Bearbeitung", "Entscheidung"."""
    return len(word.key) >= _SHORTEST and word.key.endswith(_ABSTRACT)


def is_noun_phrase(tokens: Sequence[Token]) -> bool:
    """Whether what looks like a name says a thing of a thing: "Bearbeitung von Stahl", "Turm des Palasts"."""
    if is_abstract(tokens[0]):
        return True
    for before, word in pairwise(tokens):
        if word.key in ("des", "der") and before.key not in ("von", "van", "auf", "zu", "in", "an"):
            return True
    return False
