"""A credit that stands twice, an agency after a finished sentence, and what only looks like a credit."""

from __future__ import annotations

import pytest

from archive.captions import read_caption, split_caption


@pytest.mark.parametrize(
    ("tail", "credit"),
    [
        (
            "Jo Amari/Getty Images/AFP (Photo by Jo Amari / GETTY IMAGES EUROPE / Getty Images via AFP)",
            "Jo Amari/Getty Images/AFP (Photo by Jo Amari / GETTY IMAGES EUROPE / Getty Images via AFP",
        ),
        (
            "(Photo by JO AMARI / AFP) (Photo by JO AMARI/AFP via Getty Images)",
            "Photo by JO AMARI / AFP) (Photo by JO AMARI/AFP via Getty Images",
        ),
        (
            "(Photo by JO AMARI / AFP) (Photo credit should read JO AMARI/AFP/Getty Images)",
            "Photo by JO AMARI / AFP) (Photo credit should read JO AMARI/AFP/Getty Images",
        ),
    ],
)
def test_a_credit_said_twice_leaves_the_caption_whole(tail: str, credit: str) -> None:
    caption = "Boats leave the harbour on July 10, 2026 in Elwyn, California."
    assert split_caption(f"{caption} {tail}") == (caption, credit)


def test_a_credit_said_twice_names_its_photographer_once() -> None:
    reading = read_caption("A boat sails. (Photo by JO AMARI / AFP) (Photo credit should read JO AMARI/AFP)")
    assert reading.credit is not None
    assert [person.text for person in reading.credit.photographers] == ["Jo Amari"]


def test_a_parenthesis_before_the_credit_that_names_others_stays_in_the_caption() -> None:
    caption = "The ship leaves Elwyn. (Ken Ito/Reuters)"
    assert split_caption(f"{caption} (Jo Amari/AFP)")[0] == caption


def test_an_agency_named_as_a_party_is_a_credit_after_a_finished_sentence() -> None:
    assert split_caption("A cargo ship leaves Elwyn, on Aug. 31, 2019. (AP)") == (
        "A cargo ship leaves Elwyn, on Aug. 31, 2019.",
        "AP",
    )


def test_words_that_announce_a_caption_are_no_credit() -> None:
    assert split_caption("Image caption Amari gestures outside the court in Elwyn") == (
        "Amari gestures outside the court in Elwyn",
        None,
    )


def test_an_article_and_a_word_cut_short_are_no_credit() -> None:
    assert split_caption("Jo Amari is a writer on the series “Elwyn”. The eight-epi")[1] is None
