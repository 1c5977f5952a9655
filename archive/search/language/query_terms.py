"""How what was typed becomes the terms to look for; the other side of `analysis`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from archive.search.language.analysis import (
    LONGEST,
    STEM_MARK,
    WORD,
    Stem,
    characters_of,
    parts_of,
    stem_terms,
    whole_of,
)
from archive.search.language.hebrew import is_hebrew
from archive.text import fold

_SHORTEST_MISSPELT = 3
"""Letters of a word from which on another letter leaves it recognisable."""


@dataclass(frozen=True, slots=True)
class Run:
    """A word of a query: its `terms` at successive positions, or their stems, or the one term `whole`."""

    terms: tuple[str, ...]
    stems: tuple[str, ...]
    plain_stems: tuple[str, ...]
    whole: str = ""


def runs(text: str, stem: Stem | None = None, language: str = "") -> list[Run]:
    """What to look for to find a piece of query text, word by word."""
    words = [(match, parts) for match in WORD.finditer(text) if (parts := parts_of(match))]
    found = []
    for match, parts in words:
        variants: list[tuple[str, str, str]] = []  # each term with its stem and its plain stem
        for part in parts:
            if part.unspaced:
                characters = "".join(char for char, _, _ in characters_of(part))
                is_last = match is words[-1][0] and part is parts[-1]
                variants += [(term, term, term) for term in _ngrams(characters, whole=not is_last)]
                continue
            folded = fold(part.text)[:LONGEST]
            if stem is None:
                variants.append((folded, folded, folded))
            else:
                variants.append((folded, *stem_terms(part.text, stem, language)))
        exact, stems, plain_stems = zip(*variants, strict=True)
        whole = whole_of(match.group(), parts) if len(parts) > 1 else ""
        found.append(Run(exact, stems, plain_stems, whole))
    return found


def beginnings(begun: str, languages: Iterable[str]) -> tuple[str, ...]:
    """What the terms begin with that a word begun so may have, in prose of some languages' stemmers.

    A Hebrew word is also looked for behind what is written together with it.
    """
    if not is_hebrew(begun):
        return (begun,)
    return (begun, *(f"{STEM_MARK}{code}:{begun}" for code in languages if code))


def misspelt_term(text: str) -> str:
    """The one term by whose spelling similar ones are looked for; "" where there are more or it is short."""
    found = runs(text)
    if len(found) != 1:
        return ""
    term = found[0].terms[0] if len(found[0].terms) == 1 else found[0].whole
    return term if len(term) >= _SHORTEST_MISSPELT else ""


def pattern_of(pieces: Sequence[str]) -> re.Pattern[str]:
    """What a whole term matches that has these pieces in this order; signs within a word are left out."""
    folded = [re.sub(r"[\W_]+", "", fold(piece)) for piece in pieces]
    return re.compile(".*".join(map(re.escape, folded)), re.DOTALL)


def _ngrams(folded: str, *, whole: bool) -> list[str]:
    """Bigrams of a run of characters; with the last character too where more words follow it."""
    pairs = [folded[i : i + 2] for i in range(len(folded) - 1)]
    return [*pairs, folded[-1]] if whole or not pairs else pairs
