"""Terms of a segment that differ from a word in a letter or two, found among all of them at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
from whoosh import query as wq

from archive.search.engine.segment import Segment
from archive.search.language.analysis import STEM_MARK
from archive.search.language.query_terms import misspelt_term

_LONGEST = 24
"""Letters of the longest terms that are looked at."""

Letters = npt.NDArray[np.uint32]
_Bucket = tuple[npt.NDArray[Any], Letters, Letters]
_ALL_16 = np.arange(1 << 16, dtype=np.uint16).view(np.uint8)
_BITS: npt.NDArray[np.uint8] = np.unpackbits(_ALL_16).reshape(-1, 16).sum(axis=1, dtype=np.uint8)
"""How many bits are set in each number of 16."""


def within(segment: Segment, field: str, word: str, most: int, same: int = 0) -> list[int]:
    """The numbers of the terms of a field that are a word but for `most` letters inserted, dropped or
    changed, the first `same` ones being the same; in order. Stems are no words."""
    found: list[int] = []
    asked = np.array([ord(letter) for letter in word], np.uint32)
    buckets = _by_length(segment, field)
    for length in range(max(1, len(word) - most), len(word) + most + 1):
        bucket = buckets.get(length)
        if bucket is None:
            continue
        numbers, letters, kinds = bucket
        other = kinds ^ _kinds(asked[:, None])[0]
        like = np.flatnonzero(_BITS[other & 0xFFFF] + _BITS[other >> 16] <= 2 * most)
        numbers, letters = numbers[like], letters[:, like]
        near = _near_one(letters, asked) if most == 1 else _distances(letters, asked) <= most
        for place in range(min(same, len(word))):
            near &= letters[place] == asked[place] if place < length else False
        found.extend(numbers[near].tolist())
    return sorted(found)


def _by_length(segment: Segment, field: str) -> dict[int, _Bucket]:
    """The terms of a field by their length: their numbers, and their letters, a row for each place."""
    asked = "letters", field
    found = segment.remembered.get(asked)
    if found is None:
        postings = segment.field(field)
        terms = [] if postings is None else [term.decode() for term in postings.terms]
        by_length: dict[int, list[int]] = {}
        for number, term in enumerate(terms):
            if len(term) <= _LONGEST and not term.startswith(STEM_MARK):
                by_length.setdefault(len(term), []).append(number)
        found = {length: _bucket(numbers, terms, length) for length, numbers in by_length.items() if length}
        segment.remembered[asked] = found
    kept: dict[int, _Bucket] = found
    return kept


def _bucket(numbers: list[int], terms: list[str], length: int) -> _Bucket:
    letters = np.array([terms[number] for number in numbers], f"U{length}").view(np.uint32)
    rows = np.ascontiguousarray(letters.reshape(-1, length).T)
    return np.array(numbers), rows, _kinds(rows)


def _kinds(letters: Letters) -> Letters:
    """Which letters are in each word, as bits: a change of one letter changes two of them at most."""
    found: Letters = np.bitwise_or.reduce(np.uint32(1) << (letters & 31), axis=0)
    return found


def _near_one(letters: Letters, word: Letters) -> npt.NDArray[np.bool_]:
    """Which terms, all of one length, are a word but for at most one letter."""
    length, asked = len(letters), len(word)
    if length == asked:
        differing = np.zeros(letters.shape[1], np.uint8)
        for place in range(length):
            differing += letters[place] != word[place]
        return differing <= 1
    shorter = min(length, asked)
    same = np.ones(letters.shape[1], np.bool_)
    fronts = [same]
    for place in range(shorter):
        same = same & (letters[place] == word[place])
        fronts.append(same)
    near = fronts[shorter].copy()
    back = np.ones(letters.shape[1], np.bool_)
    for place in range(1, shorter + 1):
        back = back & (letters[length - place] == word[asked - place])
        near |= fronts[shorter - place] & back
    return near


def _distances(letters: Letters, word: Letters) -> npt.NDArray[np.uint8]:
    """How many letters each term, all of one length, differs from a word (Levenshtein)."""
    length, terms = letters.shape
    row = [np.full(terms, place, np.uint8) for place in range(length + 1)]
    for asked in range(1, len(word) + 1):
        corner, row[0] = row[0], np.full(terms, asked, np.uint8)
        for place in range(1, length + 1):
            changed = corner + (letters[place - 1] != word[asked - 1])
            corner = row[place]
            row[place] = np.minimum(np.minimum(corner, row[place - 1]) + 1, changed)
    return row[length]


def similar(text: str, name: str, weight: float, *, edits: int) -> Iterator[wq.Query]:
    """What finds a word in a field: itself first, then whatever a few letters make of it."""
    term = misspelt_term(text)
    if term:
        yield wq.Term(name, term, boost=weight)
        yield wq.FuzzyTerm(name, term, boost=weight * 0.5, maxdist=edits, prefixlength=0)
