"""Postings made of arrays are those that the analysis gives word by word."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from archive.search.engine import inversion
from archive.search.engine.inversion import Buffer, Inversion
from archive.search.engine.lexicon import Lexicon
from archive.search.engine.schema import terms_of
from archive.search.language.stemmers import stem_language

WORDS = [
    *("ferry", "Ferry,", "ferry.", "“Hugo", "al-Tawil’s", "(W-2)", "U.S.", "—", "\n", "北京大学", "שרה"),
    *("réfugiés;", "O'Brien", "a", "...Marsh", "“", "»", "x\u00ady", "the—Harbour", "\r", "\u2028"),
    *("\ufdd0", "Über", "Hugo's", "Al-Tawil/AP,", "«Réfugié-Ferries»", "*Ferries", "a/Ferries", "1,716"),
]
words = st.sampled_from(WORDS)
texts = st.one_of(st.lists(words, max_size=12).map(" ".join), st.text(max_size=30))
documents = st.lists(st.lists(texts, min_size=1, max_size=3), min_size=1, max_size=5)

Expected = dict[str, dict[int, list[int]]]


def expected_of(found: list[list[str]], language: str | None, *, headline: bool) -> Expected:
    expected: Expected = defaultdict(lambda: defaultdict(list))
    for doc, values in enumerate(found):
        for term, position in terms_of(values, language, headline=headline):
            expected[term][doc].append(position)
    return {term: dict(docs) for term, docs in expected.items()}


def inverted(found: list[list[str]], language: str | None, *, headline: bool) -> Expected:
    lexicon = Lexicon()
    pieces = lexicon.names if language is None else lexicon.prose(stem_language(language), headline=headline)
    buffer = Buffer(with_positions=True)
    for doc, values in enumerate(found):
        buffer.add(doc, pieces.numbers(values))
    postings: Expected = {}
    for part in Inversion(buffer, lexicon).parts():
        assert part.positions is not None
        docs, counts, positions = (
            iter(part.docs.tolist()),
            iter(part.counts.tolist()),
            iter(part.positions.tolist()),
        )
        for term, size in zip(part.terms, part.sizes.tolist(), strict=True):
            assert term not in postings
            postings[term] = {next(docs): [next(positions) for _ in range(next(counts))] for _ in range(size)}
    return postings


@settings(max_examples=200, deadline=None)
@given(found=documents, language=st.sampled_from([None, "", "en", "de", "fr"]), headline=st.booleans())
@example(found=[["He said. Ferries sink"], ["Ferries", "the Ferries"]], language="en", headline=False)
def test_postings_hold_every_term_where_it_stands(
    found: list[list[str]], language: str | None, headline: bool
) -> None:
    assert inverted(found, language, headline=headline) == expected_of(found, language, headline=headline)


@pytest.mark.parametrize("at_once", [1, 3, 50])
def test_they_are_the_same_whatever_is_put_in_order_at_once(
    monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    found = [["the ferry and the Harbour"], ["a ferry, a ferry"], ["harbour"]]
    monkeypatch.setattr(inversion, "_AT_ONCE", at_once)
    assert inverted(found, "en", headline=False) == expected_of(found, "en", headline=False)


def test_lengths_count_every_term_of_a_document() -> None:
    lexicon = Lexicon()
    buffer = Buffer(with_positions=True)
    for doc, value in ((0, "a ferry al-Tawil"), (2, ""), (3, "ferry")):
        buffer.add(doc, lexicon.names.numbers([value]))
    found = Inversion(buffer, lexicon)
    assert np.array_equal(found.docs, [0, 2, 3])
    assert found.lengths.tolist() == [5, 0, 1]
