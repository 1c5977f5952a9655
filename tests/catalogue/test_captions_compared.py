"""What two captions of one photo say differently, in pieces and in words."""

from __future__ import annotations

import pytest

from archive.curation.captions_compared import compare_captions
from archive.model import Person, Reason

SENT = "Harbour master Lena Marsh, left, listens at the inquiry, March 13, 2024."


def remarks(other: str, *people: Person, first: tuple[Person, ...] = (Person("Lena Marsh"),)) -> list[Reason]:
    return list(compare_captions(SENT, other, first, people).remarks)


def test_the_pieces_of_a_caption_make_it_up_again_and_say_what_was_left_out() -> None:
    other = "Lena Marsh listens at the inquiry in Port Elwyn, March 13, 2024."
    pieces = compare_captions(SENT, other).pieces
    assert "".join(piece.text for piece in pieces if piece.kind != "removed") == other
    assert [piece.text.strip() for piece in pieces if piece.kind == "added"] == [
        "Marsh",
        "inquiry in Port Elwyn,",
    ]


@pytest.mark.parametrize(
    ("other", "people", "told"),
    [
        ("Helena Marsh listens, 2024.", (Person("Helena Marsh"),), Reason("another-name", ("Helena Marsh",))),
        ("Lena Marsh listens in 2022.", (Person("Lena Marsh"),), Reason("another-year", ("2022",))),
        ("Lena Marsh listens.", (Person("Lena Marsh"),), Reason("no-year", ("2024",))),
    ],
)
def test_another_name_or_year_is_told_in_words(other: str, people: tuple[Person, ...], told: Reason) -> None:
    assert remarks(other, *people) == [told]


def test_another_position_of_the_same_person_is_told() -> None:
    left, right = Person("Lena Marsh", position="left"), Person("Lena Marsh", position="right")
    assert remarks(SENT, right, first=(left,)) == [Reason("another-position", ("Lena Marsh", "right"))]
    assert remarks(SENT, left, first=(left,)) == []


def test_a_last_name_alone_and_somebody_more_are_no_other_names() -> None:
    assert remarks(SENT, Person("Marsh"), Person("Adi Brandt")) == []
