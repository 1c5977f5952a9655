"""Guessing which word of the index was meant by one that stands nowhere in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from archive.search.analysis import STEM_MARK, runs
from archive.search.engine.reading import View
from archive.search.engine.translate import Translator
from archive.search.fields import ANYWHERE, DEFAULT, FIELDS, FieldSpec
from archive.search.limits import short
from archive.search.tree import And, Field, Node, Or, Word

_CAREFUL = 5
"""Letters up to which only one may differ."""

_ENOUGH = 3

_MOST_WORDS = 10
"""Words of a query that are looked at: each is held against all that begin with its letter."""


def notes(tree: Node, view: View, translator: Translator) -> list[str]:
    """For each word asked for that stands nowhere, the word that was probably meant, if there is one."""
    found = []
    for word, spec in islice(dict.fromkeys(_words(tree, None)), _MOST_WORDS):
        if view.any_match(translator.leaf(word, spec)):
            continue
        meant = _meant(word.text, spec, view)
        if meant:
            asked = f"{spec.name}:{short(word.text)}" if spec else short(word.text)
            found.append(f"Nothing has “{asked}”. Did you mean “{meant}”?")
    return found


def distance(one: str, other: str, most: int) -> int:
    """Letters to insert, drop, change or swap to get from one word to the other; most + 1 if more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def _words(node: Node, spec: FieldSpec | None) -> Iterator[tuple[Word, FieldSpec | None]]:
    match node:
        case And(nodes) | Or(nodes):
            for inner in nodes:
                yield from _words(inner, spec)
        case Field(name, inner):
            yield from _words(inner, FIELDS[name])
        case Word() if spec is None or spec.kind != "date":
            yield node, spec


def _meant(text: str, spec: FieldSpec | None, view: View) -> str | None:
    terms = [term for run in runs(text) for term in run.terms]
    if len(terms) != 1 or len(terms[0]) < _ENOUGH:
        return None
    word = terms[0]
    most = 1 if len(word) <= _CAREFUL else 2
    ranked = [
        (distance(word, other, most), -count, other)
        for field in _looked_in(spec)
        for other, count in view.words_from(field, word[0])
        if not other.startswith(STEM_MARK) and other != word
    ]
    best = min(ranked, default=None)
    return best[2] if best and best[0] <= most else None


def _looked_in(spec: FieldSpec | None) -> Iterable[str]:
    return (spec.name,) if spec else (ANYWHERE.name, *(each.name for each in DEFAULT if each != ANYWHERE))
