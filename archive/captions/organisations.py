"""The words that tell an organisation, and of what kind it is.

Two nets: `organisation_words` is the wider one, it tells that a name is an organisation's, and guesses at
its kind. The words of `sure_kind` are few and beyond doubt; they never say who took a picture, nor in which
order it was passed on.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from archive.captions.text import fold_name, fold_words, has_ideographs, is_ideographic
from archive.captions.wordlists import key, load

_SURE = "organisation_kinds"
_LONGEST = 3
"""Words of the longest phrase."""
_PASSED_ON = frozenset({"wire", "stock", "social"})
"""Kinds that decide who passes on whose pictures: too much hangs on them for a word to give them."""


@cache
def organisation_words() -> dict[str, str]:
    """Folded words and phrases with the kind of organisation they tell; the first list that has one wins."""
    table: dict[str, str] = {}
    for kind, entries in load("organisations").items():
        for word in entries if kind != "endings" else ():
            table.setdefault(key(word) if is_ideographic(word[0]) else fold_name(word), kind)
    return table


@cache
def kind_ranks() -> dict[str, int]:
    """Which of several words decides: "Fisheries Ministry" is a ministry, and any kind outranks none."""
    return {kind: rank for rank, kind in enumerate(load("organisations"))}


@cache
def organisation_endings() -> tuple[tuple[str, ...], dict[str, str]]:
    """Endings of compound words that name organisations ("-ministerium", "-tidende"), with their kinds."""
    kinds = {key(end): kind for kind, ends in load("organisations")["endings"].items() for end in ends}
    return tuple(sorted(kinds, key=len, reverse=True)), kinds


@cache
def _openers() -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in organisation_words())


def may_tell_organisation(tokens: Sequence[str]) -> bool:
    """Whether any of the folded `tokens` opens a phrase that tells an organisation, or ends as one does."""
    endings, _ = organisation_endings()
    return any(token in _openers() or token.endswith(endings) for token in tokens)


@cache
def ideographic_words() -> tuple[str, ...]:
    """The words for organisations in scripts without spaces."""
    return tuple(word for word in organisation_words() if is_ideographic(word[0]))


@cache
def _sure_phrases() -> dict[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for kind, entries in load(_SURE)["words"].items():
        for entry in entries:
            if not entry.startswith("-"):
                phrase = key(entry) if has_ideographs(entry) else fold_name(entry)
                table[phrase] = table.get(phrase, frozenset()) | {kind}
    return table


@cache
def _sure_ends() -> dict[str, str]:
    entries = load(_SURE)["words"].items()
    return {key(entry[1:]): kind for kind, words in entries for entry in words if entry.startswith("-")}


@cache
def _sure_ideographs() -> dict[str, frozenset[str]]:
    return {phrase: kinds for phrase, kinds in _sure_phrases().items() if has_ideographs(phrase)}


@cache
def _near() -> dict[str, frozenset[str]]:
    groups = load(_SURE)["near"]["groups"]
    kinds = {kind for group in groups for kind in group}
    return {kind: frozenset().union(*(group for group in groups if kind in group)) for kind in kinds}


@cache
def _misleading() -> frozenset[str]:
    return frozenset(fold_name(name) for name in load(_SURE)["misleading"])


@lru_cache(maxsize=16_384)
def kinds_told(name: str) -> frozenset[str]:
    """The kinds of organisation that words of `name` say; none for a name known to mislead."""
    if fold_name(name) in _misleading():
        return frozenset()
    tokens = fold_words(name)
    told: set[str] = set()
    for size in range(1, _LONGEST + 1):
        for at in range(len(tokens) - size + 1):
            told |= _sure_phrases().get(" ".join(tokens[at : at + size]), frozenset())
    for token in tokens:
        told |= {kind for end, kind in _sure_ends().items() if token.endswith(end)}
    if has_ideographs(name):
        written = key(name)
        told = told.union(*(kinds for word, kinds in _sure_ideographs().items() if word in written))
    return frozenset(told)


def sure_kind(name: str) -> str:
    """The one kind that the words of `name` say; "" for none, several, or one that orders chains."""
    told = kinds_told(name)
    return next(iter(told)) if len(told) == 1 and told.isdisjoint(_PASSED_ON) else ""


def contradicted(name: str, kind: str) -> frozenset[str]:
    """The kinds that `name` says where `kind` is neither among them nor near one; empty where all is well.

    Without a kind ("") nothing is contradicted.
    """
    told = kinds_told(name)
    if not kind or kind in told or not told.isdisjoint(_near().get(kind, frozenset())):
        return frozenset()
    return told
