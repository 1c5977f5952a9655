"""Captions that newsrooms wrote, labelled by hand before they were read: the figures reached are floors.

Only the labels stand here; the captions are looked up in the shared material by their hash, and the test
skips where that is absent. No publisher is in both halves: rules may be made while looking at the "seen"
half; the "held" half says how they do on newsrooms that nobody looked at.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from tests.captions.scoring import Score, captions_in, labels


@cache
def scored(root: Path, half: str) -> Score:
    score = Score()
    for label in labels(half):
        score.take(label, *captions_in(root / label.file)[label.key])
    return score


# Just under what is reached: in the seen half, in the held half.
FLOORS = {
    "recall": (0.98, 0.84),
    "precision": (0.97, 0.89),
    "positions": (0.98, 0.48),
    "titles": (0.93, 0.89),
    "dates found": (0.98, 0.91),
    "dates right": (0.98, 0.92),
    "credits": (0.98, 0.97),
}


@pytest.mark.parametrize("half", ["seen", "held"])
@pytest.mark.parametrize("what", FLOORS)
def test_real_captions_are_read_as_a_person_labelled_them(shared: Path, what: str, half: str) -> None:
    score = scored(shared / "corpora", half)
    said = f"{what} of the {half} half: {score.right[what]} of {score.all[what]}"
    assert score.rate(what) >= FLOORS[what][half == "held"], "\n".join([said, *score.misses.get(what, [])])
