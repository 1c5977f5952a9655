"""Who stands where, from the left of the picture."""

from __future__ import annotations

import pytest

from archive.captions import read_caption
from archive.model.standing import from_left


@pytest.mark.parametrize(
    ("caption", "names"),
    [
        (
            "From left, Jane Doe, Mary Major and Ann Other at the inquiry.",
            ["Jane Doe", "Mary Major", "Ann Other"],
        ),
        (
            "From right, Jane Doe, Mary Major and Ann Other at the inquiry.",
            ["Ann Other", "Mary Major", "Jane Doe"],
        ),
        ("Jane Doe, right, and Mary Major, left, at the inquiry.", ["Mary Major", "Jane Doe"]),
        ("Jane Doe (C) between Mary Major (R) and Ann Other (L).", ["Ann Other", "Jane Doe", "Mary Major"]),
        (
            "Jane Doe, second from right, Mary Major, second from left, and Ann Other, center.",
            ["Mary Major", "Ann Other", "Jane Doe"],
        ),
        ("Jane Doe, right, and Mary Major at the inquiry.", ["Mary Major", "Jane Doe"]),
        ("Jane Doe and Mary Major at the inquiry.", None),
        ("Jane Doe, left, Mary Major and Ann Other at the inquiry.", None),
        ("Jane Doe, left, at the inquiry.", None),
    ],
)
def test_people_stand_from_the_left_as_the_caption_says_or_nobody_knows(
    caption: str, names: list[str] | None
) -> None:
    people = read_caption(caption).people
    order = from_left(people)
    assert (None if order is None else [people[at].name for at in order]) == names
