"""The words that tell an organisation, and of what kind it is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from archive.captions.text import fold_name, is_ideographic
from archive.captions.wordlists import key, load


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
