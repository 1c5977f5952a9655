"""Credit lines written without a look at the rules or the registry: how the reading does on strangers.

The half "seen" is there to learn from; the half "held" only measures. The figures reached are floors.
"""

from __future__ import annotations

import pytest

from archive.captions import read_credit
from tests.captions.labelled import photographers_right, right, table


def rows(half: str) -> list[list[str]]:
    """The rows of one half: line, photographers, chains and kinds."""
    return [cells[:4] for cells in table("credit_blind.tsv", columns=5) if cells[4] == half]


def test_the_blind_set_has_two_halves_of_distinct_lines() -> None:
    seen, held = ({row[0] for row in rows(half)} for half in ("seen", "held"))
    assert len(seen) == len(held) == 120
    assert not seen & held


@pytest.mark.parametrize(("half", "floor"), [("seen", 0.98), ("held", 0.96)])
def test_most_blind_credit_lines_read_entirely_as_labelled(half: str, floor: float) -> None:
    lines = rows(half)
    assert sum(right(*line) for line in lines) >= floor * len(lines)


@pytest.mark.parametrize(("half", "floor"), [("seen", 0.99), ("held", 0.96)])
def test_the_photographers_of_nearly_all_blind_credit_lines_are_read(half: str, floor: float) -> None:
    lines = rows(half)
    assert sum(photographers_right(*line[:2]) for line in lines) >= floor * len(lines)


@pytest.mark.parametrize(("half", "floor"), [("seen", 0.99), ("held", 0.98)])
def test_blind_readings_without_doubts_are_nearly_always_right(half: str, floor: float) -> None:
    lines = rows(half)
    certain = [line for line in lines if not read_credit(line[0]).doubts]
    assert len(certain) >= 0.75 * len(lines)
    assert sum(right(*line) for line in certain) >= floor * len(certain)
