"""What spellings a search takes for the same."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.search.language.analysis import tokens
from archive.search.language.query_terms import runs
from archive.text import fold


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Møller", "moller"),
        ("Łódź", "lodz"),
        ("Straße", "strasse"),
        ("Đorđe", "dorde"),
        ("Æsir", "aesir"),
        ("O’Brien", "obrien"),
        ("ＡＦＰ", "afp"),
        ("İstanbul", "istanbul"),
        ("שָׁלוֹם", "שלום"),
        ("צה״ל", "צהל"),
        ("مُصَوِّر", "مصور"),
        ("أحمد", "احمد"),
        ("٢٠٢٤", "2024"),
        ("\u200eHams\u202c", "hams"),
        ("が", "が"),
    ],
)
def test_case_accents_marks_and_direction_are_folded(written: str, folded: str) -> None:
    assert fold(written) == folded


@settings(deadline=None, max_examples=200)
@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@settings(deadline=None, max_examples=200)
@given(st.text())
def test_every_token_covers_characters_of_the_text_in_order_of_position(text: str) -> None:
    found = list(tokens(text))
    assert all(0 <= token.start < token.end <= len(text) for token in found)
    assert [token.position for token in found] == sorted(token.position for token in found)


@settings(deadline=None, max_examples=200)
@given(st.text())
def test_what_a_text_is_asked_for_stands_in_it_at_successive_positions(text: str) -> None:
    stands = {(token.term, token.position) for token in tokens(text)}
    wanted = [term for run in runs(text) for term in run.terms]
    assert all((term, position) in stands for position, term in enumerate(wanted))


def test_a_hyphenated_name_is_its_parts_and_its_whole() -> None:
    assert [(t.term, t.position) for t in tokens("al-Tawil")] == [("altawil", 0), ("al", 0), ("tawil", 1)]


def test_a_possessive_is_the_name() -> None:
    assert "biden" in {t.term for t in tokens("Biden’s")}
    assert [run.terms for run in runs("Biden’s")] == [("biden",)]


def test_single_letters_are_words() -> None:
    assert [t.term for t in tokens("J. R. Doe")] == ["j", "r", "doe"]
