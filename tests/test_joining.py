"""What two people made of one text, joined where they touch different words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.identity.joining import joined_text, joined_values

WORDS = st.sampled_from(
    ["From", "left,", "Lena", "Marsh", "and", "the", "inquiry", "in", "港", "März", "2023."]
)
TEXTS = st.lists(WORDS, max_size=12).map(" ".join)
BASE = "From left: harbour master Lena Marsh and fire engineer Idris Vaughan at the inquiry, March 14."


def test_changes_of_different_words_are_both_in_the_joined_text() -> None:
    mine = BASE.replace("the inquiry", "the opening of the inquiry")
    theirs = BASE.replace("fire engineer", "Professor")
    joined = joined_text(BASE, mine, theirs)
    assert joined == mine.replace("fire engineer", "Professor")


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (BASE.replace("fire engineer", "engineer"), BASE.replace("fire engineer", "Professor")),
        (BASE.replace("the inquiry", "the first inquiry"), BASE.replace("the inquiry", "the last inquiry")),
    ],
)
def test_changes_of_the_same_words_are_not_joined(mine: str, theirs: str) -> None:
    assert joined_text(BASE, mine, theirs) is None


@given(TEXTS, TEXTS)
def test_what_one_left_alone_is_as_the_other_has_it(base: str, new: str) -> None:
    assert joined_text(base, new, base) == new
    assert joined_text(base, base, new) == new
    assert joined_text(base, new, new) == new


@given(TEXTS, TEXTS, TEXTS)
def test_it_does_not_matter_who_was_first_and_no_word_is_invented(base: str, one: str, other: str) -> None:
    joined = joined_text(base, one, other)
    assert joined == joined_text(base, other, one)
    if joined is not None:
        assert set(joined.split()) <= {*base.split(), *one.split(), *other.split()}


@given(TEXTS, TEXTS, TEXTS)
def test_what_somebody_took_out_or_put_in_once_stays_so(base: str, one: str, other: str) -> None:
    joined = joined_text(base, one, other)
    if joined is not None:
        for word in {*one.split(), *other.split()} - set(base.split()):
            assert word in joined.split()


def test_lists_are_joined_value_by_value() -> None:
    base = ("Dana Ruiz", "Jules Ferrant")
    assert joined_values(base, ("Dana Ruiz", "Jules Ferrant", "Jo Amari"), ("Dana Ruiz",)) is None
    one = ("Dana Ruiz", "Jules Ferrand")
    assert joined_values(base, one, ("D. Ruiz", "Jules Ferrant")) == ("D. Ruiz", "Jules Ferrand")
