"""What is written of a field's postings is what is read, however far its documents lie apart."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.search.engine.arrayfile import ArrayFile, ArrayFileWriter
from archive.search.engine.inversion import Postings
from archive.search.engine.postings import FieldPostings, FieldWriter
from archive.search.engine.scoring import Impacts

MANY = 40_000
LENGTHS = (np.arange(MANY) % 251).astype(np.uint8)


def postings(sizes: list[int], seed: int) -> Postings:
    """Terms in order with documents at random, some terms very often in one."""
    chance = np.random.default_rng(seed)
    docs = [np.sort(chance.choice(MANY, size, replace=False)) for size in sizes]
    counts = np.where(chance.random(sum(sizes)) < 0.01, 700, chance.integers(1, 5, sum(sizes)))
    return Postings(
        [f"term {number:05}" for number in range(len(sizes))],
        np.array(sizes),
        np.concatenate(docs).astype(np.uint32),
        counts.astype(np.uint32),
        chance.integers(0, 60_000, counts.sum()).astype(np.uint32),
    )


def written(parts: list[Postings], folder: Path) -> FieldPostings:
    file = ArrayFileWriter(folder / "field")
    writer = FieldWriter(MANY, np.uint16, LENGTHS)
    for part in parts:
        writer.add(part)
    writer.put(file, "field")
    file.close({})
    return FieldPostings(ArrayFile(folder / "field"), "field")


@settings(max_examples=25, deadline=None)
@given(
    sizes=st.lists(st.sampled_from([1, 2, 100, 129, 626, 700, 3_000, 30_000]), min_size=1, max_size=6),
    seed=st.integers(0, 1_000),
)
def test_documents_counts_and_positions_are_read_as_written(
    tmp_path_factory: pytest.TempPathFactory, sizes: list[int], seed: int
) -> None:
    expected = postings(sizes, seed)
    field = written([expected], tmp_path_factory.mktemp("field"))
    begin = place = 0
    for number, size in enumerate(sizes):
        docs, counts = expected.docs[begin : begin + size], expected.counts[begin : begin + size]
        assert np.array_equal(field.docs(number), docs)
        assert np.array_equal(field.counts(number), counts)
        assert np.array_equal(field.codes(number) >> 8, LENGTHS[docs])
        positions, several = field.positions(number, np.arange(size))
        assert np.array_equal(several, counts)
        assert np.array_equal(positions, expected.positions[place : place + counts.sum()])
        begin, place = begin + size, place + int(counts.sum())
    again = field.stretch(0, len(field))
    assert np.array_equal(again.docs, expected.docs)
    assert np.array_equal(again.counts, expected.counts)
    assert np.array_equal(again.positions, expected.positions)


@settings(max_examples=25, deadline=None)
@given(
    sizes=st.lists(st.sampled_from([1, 129, 700, 3_000]), min_size=1, max_size=4),
    seed=st.integers(0, 1_000),
    every=st.sampled_from([1, 2, 50]),
)
def test_impacts_are_those_of_the_exact_counts(
    tmp_path_factory: pytest.TempPathFactory, sizes: list[int], seed: int, every: int
) -> None:
    given_postings = postings(sizes, seed)
    field = written([given_postings], tmp_path_factory.mktemp("field"))
    weights = np.linspace(0.3, 9.0, 256).astype(np.float32)
    impacts = Impacts(weights)
    counts = given_postings.counts.astype(np.float32)
    expected = counts / (counts + weights[LENGTHS[given_postings.docs]])
    begin = 0
    for number, size in enumerate(sizes):
        chosen = np.arange(0, size, every)
        own = expected[begin : begin + size]
        assert impacts.of(field, number, None) == pytest.approx(own, rel=1e-6)
        assert impacts.of(field, number, chosen) == pytest.approx(own[chosen], rel=1e-6)
        begin += size


def test_terms_of_any_length_are_found_and_parted(tmp_path: Path) -> None:
    names = sorted(["a", "ab", "a" * 15, "a" * 16, "a" * 17, "a" * 40, "a" * 16 + "b", "b", "ферри", "渡輪"])
    ones = np.ones(len(names), np.uint32)
    part = Postings(names, np.ones(len(names), np.int64), np.arange(len(names), dtype=np.uint32), ones, ones)
    field = written([part], tmp_path)
    assert [field.find(name.encode()) for name in names] == list(range(len(names)))
    assert field.find(b"aaa") == -1
    assert field.find(b"zzz") == -1
    for begun in ("a", "aa", "a" * 16, "a" * 17, "фе", "c", ""):
        low, high = field.beginning(begun.encode())
        assert names[low:high] == [name for name in names if name.startswith(begun)]
