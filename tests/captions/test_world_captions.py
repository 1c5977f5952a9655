"""Captions of many countries, labelled before anything was run on them, and what is read of them.

Rules have been made while looking at the half "seen"; the half "held" only measures, so a failure tells
counts only, never which caption. The figures reached are floors.
"""

from __future__ import annotations

from functools import cache

import pytest

from tests.captions.labelled import table
from tests.captions.scoring import Score, label_of


@cache
def scored(half: str) -> Score:
    score = Score()
    for text, *cells, of in table("world_captions.tsv", 6):
        if of == half:
            score.take(label_of("world_captions.tsv", text[:40], *cells), text, "")
    return score


# Just under what is reached: in the seen half, in the held half.
FLOORS = {
    "recall": (0.96, 0.90),
    "precision": (0.97, 0.93),
    "positions": (0.95, 0.90),
    "titles": (0.88, 0.93),
    "dates found": (0.99, 0.96),
    "dates right": (0.99, 0.96),
    "credits": (0.98, 0.98),
}


@pytest.mark.parametrize("half", ["seen", "held"])
@pytest.mark.parametrize("what", FLOORS)
def test_captions_of_the_world_are_read_as_a_person_labelled_them(what: str, half: str) -> None:
    score, floor = scored(half), FLOORS[what][half == "held"]
    if score.rate(what) < floor:
        pytest.fail(f"{what}: {score.right[what]} of {score.all[what]}, under {floor:.0%}", pytrace=False)
