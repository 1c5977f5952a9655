"""Captions that newsrooms wrote, labelled by hand before they were read: the figures reached are floors.

Only the labels stand here; the captions are looked up in the shared material by their hash, and the test
skips where that is absent. No publisher is in both halves. Rules have been made while looking at either;
how captions are read that nobody looked at is for `test_fresh_captions`.
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
    "recall": (0.98, 0.97),
    "precision": (0.97, 0.99),
    "positions": (0.98, 0.93),
    "titles": (0.95, 0.97),
    "dates found": (0.98, 0.97),
    "dates right": (0.98, 0.97),
    "credits": (0.98, 0.98),
}


@pytest.mark.parametrize("half", ["seen", "held"])
@pytest.mark.parametrize("what", FLOORS)
def test_real_captions_are_read_as_a_person_labelled_them(shared: Path, what: str, half: str) -> None:
    score = scored(shared / "corpora", half)
    said = f"{what} of the {half} half: {score.right[what]} of {score.all[what]}"
    assert score.rate(what) >= FLOORS[what][half == "held"], "\n".join([said, *score.misses.get(what, [])])
