"""Whether a stretch of text reads as a credit: what it would take to cut it off a caption."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Literal

from archive.captions.credits.asides import has_date, opens_with_date
from archive.captions.credits.reading import read_credit
from archive.captions.names import organisation_kind, person_shape
from archive.captions.registry import Registry
from archive.captions.text import is_caseless, is_ideographic
from archive.captions.wordlists import alternatives, key, kinds, load, words
from archive.model import Credit

LONGEST = 180
"""Characters of the longest stretch that is taken for a credit."""
Span = tuple[int, int]
Split = tuple[Span, Span]
"""The caption's and the credit's place in a text."""

Strength = Literal["known", "shaped", "none"]


@lru_cache(maxsize=8)
def read_stretch(piece: str, registry: Registry) -> Credit:
    """The reading of a stretch that may be a credit; what is taken for one need not be read anew."""
    return read_credit(piece, registry)


def strength(piece: str, registry: Registry) -> Strength:
    """How surely `piece` is a credit: "known" names an agency, a kind or a label, "shaped" only looks so."""
    piece = piece.strip()
    if not piece or len(piece) > LONGEST or not any(c.isalnum() for c in piece) or opens_with_date(piece):
        return "none"
    if registry.find(piece) is not None or _says_where_from(piece):
        return "known"
    credit = read_stretch(piece, registry)
    if not _names_only(credit):
        return "none"
    if any(source.rule == "registry" for source in credit.chain):
        return "known"
    if has_date(piece):
        return "none"
    if _is_of_a_kind(credit) or is_labelled(piece) or _suffixed(piece):
        return "known"
    return "shaped" if credit.photographers or credit.chain or credit.client else "none"


def _says_where_from(piece: str) -> bool:
    """Whether all of a piece is a phrase that tells of a source and names none: "fuente externa"."""
    folded = key(piece)
    first, _, more = folded.partition(" ")
    return bool(more) and first in kinds("credit", "label") and folded in words("credit", "filler", "words")


def _is_of_a_kind(credit: Credit) -> bool:
    """Whether a kind or a licence stands beside names that are sure."""
    if not credit.kinds and not credit.licence:
        return False
    return all(value.rule in ("registry", "given name") for value in (*credit.photographers, *credit.chain))


def _names_only(credit: Credit) -> bool:
    """Whether everything that was read is a name: no verb, no running text."""
    values = [*credit.photographers, *credit.chain]
    return all(v.rule in ("registry", "handle") or _is_name(v.text, v.rule) for v in values)


def _is_name(name: str, rule: str) -> bool:
    tokens = name.split()
    if rule == "giver":
        return len(tokens) <= 10
    if len(tokens) > 8 or re.search(r"\w{4}\. \w", name):
        return False
    if any(is_caseless(c) for c in name):
        return (
            rule in ("after by",)
            or person_shape(name) in ("person", "shaped")
            or organisation_kind(name) is not None
        )
    small = [t for t in tokens if t[0].islower() and key(t) not in _small_words()]
    return (
        len(small) == 0
        or (len(tokens) == 1 and rule != "one word")
        or (len(small) == 1 and not small[0].isalpha())
        or (organisation_kind(name) is not None and len(small) <= 1)
    )


@cache
def _small_words() -> frozenset[str]:
    return (
        words("names", "particles")
        | words("credit", "joiner", "by")
        | words("credit", "separator", "and")
        | frozenset({"the", "for", "in", "por", "una", "unas", "un", "für"})
    )


@cache
def _label_start() -> re.Pattern[str]:
    labels = alternatives(w for kind in load("credit")["label"].values() for w in kind)
    joiners = alternatives(words("credit", "joiner", "by"))
    return re.compile(rf"(?:©|{labels}(?:\s*[:：=]|\s+{joiners}\s|$))")


def is_credit_word(name: str) -> bool:
    """Whether credit lines say this of a picture or between names: "by", "Photo:", "handout"."""
    folded = " ".join(key(name).strip(" :.…,;-–—©").split())
    while folded not in _said_in_credits() and folded.rpartition(" ")[2] in words("credit", "joiner", "by"):
        folded = folded.rpartition(" ")[0]
    return folded in _said_in_credits()


@cache
def _said_in_credits() -> frozenset[str]:
    lists = load("credit")
    found = (
        word
        for part in ("label", "taker", "joiner", "flag", "separator")
        for group in lists[part].values()
        for word in group
    )
    return frozenset({" ".join(key(word).split()) for word in found} | {"", "the"})


def is_labelled(piece: str) -> bool:
    return _label_start().match(key(piece)) is not None


def _suffixed(piece: str) -> bool:
    """Whether a word after the name says what it did, in a script without spaces ("山田太郎撮影")."""
    return any(
        piece.endswith(w) for kind in load("credit")["suffix"].values() for w in kind if is_ideographic(w[0])
    )
