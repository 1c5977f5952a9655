"""Credit lines and captions labelled by hand: the figures reached are floors that no change may undercut.

Each set is parted in two halves by a hash of the line. Rules are made while looking at the first half
only; the second says how they do on lines that nobody looked at.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

import pytest

from archive.captions import read_caption, read_credit
from archive.captions.text import fold_name
from tests.captions.labelled import listed, right, table


def rows(name: str, half: int) -> Iterator[list[str]]:
    return (cells for cells in table(name) if _half(cells[0]) == half)


def _half(line: str) -> int:
    return int(hashlib.sha256(line.encode()).hexdigest(), 16) % 2


@pytest.mark.parametrize(
    ("name", "half", "floor"),
    [
        ("credit_lines.tsv", 0, 0.96),
        ("credit_lines.tsv", 1, 0.99),
        ("credit_shapes.tsv", 0, 0.99),
        ("credit_shapes.tsv", 1, 0.99),
    ],
)
def test_nearly_all_labelled_credit_lines_read_as_labelled(name: str, half: int, floor: float) -> None:
    lines = list(rows(name, half))
    wrong = [line[0] for line in lines if not right(*line)]
    assert len(wrong) <= (1 - floor) * len(lines), wrong


@pytest.mark.parametrize(("half", "floor"), [(0, 1.0), (1, 0.99)])
def test_readings_without_doubts_are_right(half: int, floor: float) -> None:
    lines = [*rows("credit_lines.tsv", half), *rows("credit_shapes.tsv", half)]
    certain = [line for line in lines if not read_credit(line[0]).doubts]
    wrong = [line[0] for line in certain if not right(*line)]
    assert len(certain) >= 0.8 * len(lines)
    assert len(wrong) <= (1 - floor) * len(certain), wrong


@pytest.mark.parametrize(
    ("half", "recall", "precision", "positions", "dates"),
    [(0, 0.97, 0.97, 1.0, 1.0), (1, 0.98, 0.99, 1.0, 0.95)],
)
def test_people_positions_and_dates_of_labelled_captions_are_read(
    half: int, recall: float, precision: float, positions: float, dates: float
) -> None:
    wanted, had, found, placed, rightly, dated, taken = 0, 0, 0, 0, 0, 0, 0
    for text, people, when, _credit in rows("caption_lines.tsv", half):
        reading = read_caption(text)
        want = {fold_name(p.partition("@")[0]): p.partition("@")[2] for p in listed(people)}
        have = {fold_name(person.name): person.position or "" for person in reading.people}
        wanted, had, found = wanted + len(want), had + len(have), found + len(want.keys() & have.keys())
        placed += sum(bool(position) for position in want.values())
        rightly += sum(bool(want[name]) and have.get(name) == want[name] for name in want)
        dated += len(listed(when))
        taken += len({f"{d.value}/{d.role}" for d in reading.dates} & set(listed(when)))
    assert found >= recall * wanted
    assert found >= precision * had
    assert rightly >= positions * placed
    assert taken >= dates * dated


@pytest.mark.parametrize("half", [0, 1])
def test_the_credit_of_a_labelled_caption_is_cut_off(half: int) -> None:
    for text, _people, _when, line in rows("caption_lines.tsv", half):
        credit = read_caption(text).credit
        assert (credit.raw if credit else "") == line
