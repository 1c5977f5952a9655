"""Of what kind an organisation is whose name alone says so, beyond doubt.

`organisation_words` is the wider net: it tells that a name is an organisation's, and guesses at its kind.
The words here are few and sure. They never say who took a picture, nor in which order it was passed on.
"""

from __future__ import annotations

from functools import cache, lru_cache

from archive.captions.text import fold_name, fold_words, has_ideographs
from archive.captions.wordlists import key, load

_WORDS = "organisation_kinds"
_LONGEST = 3
"""Words of the longest phrase."""
_PASSED_ON = frozenset({"wire", "stock", "social"})
"""Kinds that decide who passes on whose pictures: too much hangs on them for a word to give them."""


@cache
def _phrases() -> dict[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for kind, entries in load(_WORDS)["words"].items():
        for entry in entries:
            if not entry.startswith("-"):
                phrase = key(entry) if has_ideographs(entry) else fold_name(entry)
                table[phrase] = table.get(phrase, frozenset()) | {kind}
    return table


@cache
def _ends() -> dict[str, str]:
    entries = load(_WORDS)["words"].items()
    return {key(entry[1:]): kind for kind, words in entries for entry in words if entry.startswith("-")}


@cache
def _ideographs() -> dict[str, frozenset[str]]:
    return {phrase: kinds for phrase, kinds in _phrases().items() if has_ideographs(phrase)}


@cache
def _near() -> dict[str, frozenset[str]]:
    groups = load(_WORDS)["near"]["groups"]
    kinds = {kind for group in groups for kind in group}
    return {kind: frozenset().union(*(group for group in groups if kind in group)) for kind in kinds}


@cache
def _misleading() -> frozenset[str]:
    return frozenset(fold_name(name) for name in load(_WORDS)["misleading"])


@lru_cache(maxsize=16_384)
def kinds_told(name: str) -> frozenset[str]:
    """The kinds of organisation that words of `name` say; none for a name known to mislead."""
    if fold_name(name) in _misleading():
        return frozenset()
    tokens = fold_words(name)
    told: set[str] = set()
    for size in range(1, _LONGEST + 1):
        for at in range(len(tokens) - size + 1):
            told |= _phrases().get(" ".join(tokens[at : at + size]), frozenset())
    for token in tokens:
        told |= {kind for end, kind in _ends().items() if token.endswith(end)}
    if has_ideographs(name):
        written = key(name)
        told = told.union(*(kinds for word, kinds in _ideographs().items() if word in written))
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
