"""More like this: the words that tell one record from all others, and the records that share most of them."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from archive.search.engine import View
from archive.search.language.analysis import HEADLINES, STEM_MARK, tokens
from archive.search.language.fields import ANYWHERE, FIELDS, FieldSpec
from archive.search.language.languages import primary_language
from archive.search.language.query_terms import runs
from archive.search.language.stemmers import stem_language, stemmer
from archive.search.language.tree import Node, Phrase, Word, any_of

_MOST_TERMS = 25
_MOST_NAMES = 10
_LONGEST = 20_000
"""Characters of one text that are looked at: what a story is about, its beginning says."""
_COMMON = 0.3
"""A term in more than this share of the texts of a field tells nothing about one of them ..."""
_ALWAYS_TELLING = 3
"""... but in a small archive a few are a large share."""
_NAME = 2.0
"""How much more a whole name counts than a word of a text."""
_IN = ("title", "standfirst", "body", "caption")
_NAMES = ("person", "place", "keyword", "tag")
_DAMPED = 3
"""A word that comes again counts more, but not without end."""

Texts = Sequence[tuple[str, str]]
"""Names and texts of a record."""


@dataclass(frozen=True, slots=True)
class Sought:
    """Terms to look for side by side in any of some fields, how much they count, how they were written."""

    terms: tuple[str, ...]
    fields: tuple[str, ...]
    weight: float
    written: str


def telling(texts: Texts, language: str, view: View) -> list[Sought]:
    """What tells a record of these texts from others, most telling first: words, and whole names."""
    totals = _totals(language, view)
    words = []
    for term, (weight, written) in weighted_terms(texts, language).items():
        spread = {field: view.frequency(field, term) for field in _IN}
        rarity = min(_rarity(spread[field], totals[field]) for field in _IN)
        if rarity > 0 and sum(spread.values()) > 1:  # else everybody has it, or nobody else
            words.append(Sought((term,), _IN, weight * rarity, written))
    words.sort(key=_best_first)
    return sorted([*_names(texts, view), *words[:_MOST_TERMS]], key=_best_first)


def _totals(language: str, view: View) -> dict[str, int]:
    """How many texts of each field could have a word: no more than there are stories in its language."""
    totals = {field: view.frequency("has", field) for field in _IN}
    spoken = view.frequency("language", primary_language(language)) if language else 0
    if not spoken:
        return totals
    of_stories = {field: min(total, spoken) for field, total in totals.items() if field != "caption"}
    return totals | of_stories


def as_tree(sought: list[Sought]) -> Node:
    """What was looked for as words, for pointing at them where they stand."""
    written = dict.fromkeys(each.written for each in sought)
    return any_of(Phrase(text) if " " in text else Word(text) for text in written)


def _best_first(sought: Sought) -> tuple[float, tuple[str, ...]]:
    return -sought.weight, sought.terms


def weighted_terms(texts: Texts, language: str) -> dict[str, tuple[float, str]]:
    """The terms of a record's prose with their weight in it; a word by its stem, a name as it stands."""
    code = stem_language(language)
    stem = stemmer(code)
    weights: dict[str, float] = defaultdict(float)
    times: Counter[str] = Counter()
    written: dict[str, str] = {}
    for name, text in texts:
        spec = FIELDS.get(name)
        if spec is None or spec.kind != "prose":
            continue
        at: dict[int, tuple[str, str]] = {}
        for token in tokens(text[:_LONGEST], stem, code, headline=name in HEADLINES):
            word = text[token.start : token.end]
            if _says_much(word) and (token.position not in at or token.term.startswith(STEM_MARK)):
                at[token.position] = token.term, word
        for term, word in at.values():
            times[term] += 1
            if times[term] <= _DAMPED:
                weights[term] += spec.weight
            written.setdefault(term, word)
    return {term: (weight, written[term]) for term, weight in weights.items()}


def _says_much(word: str) -> bool:
    return len(word) > 1 and not word.isdigit()


def _names(texts: Texts, view: View) -> Iterator[Sought]:
    total = view.total()
    listed = {name: text for name, text in texts if name in _NAMES}
    for name, text in listed.items():
        for value in text.split(", ")[:_MOST_NAMES]:
            terms = tuple(term for run in runs(value.replace("/", " ")) for term in run.terms)
            field = _field_of(FIELDS[name])
            spread = min((view.frequency(field, term) for term in terms), default=0)
            if spread > 1:
                yield Sought(terms, (field,), _NAME * _rarity(spread, total), value)


def _field_of(spec: FieldSpec) -> str:
    """Names are looked for wherever a record has them, tags among tags."""
    return spec.name if spec.name == "tag" else ANYWHERE.name


def _rarity(spread: int, total: int) -> float:
    """Inverse document frequency, 0 for what too many have."""
    if spread > max(_ALWAYS_TELLING, total * _COMMON):
        return 0.0
    return math.log((max(total, spread) + 1) / (spread + 0.5))
