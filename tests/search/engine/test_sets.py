"""Sets of documents do what sets do, whichever form they are kept in."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from archive.search.engine.sets import DocSet, both, common, distinct, gathered, shared, union, unmarked

SIZE = 1_003
Form = Callable[[set[int]], DocSet]
Several = list[tuple[Form, set[int]]]
some = st.one_of(
    st.sets(st.integers(0, SIZE - 1), max_size=8),
    st.sets(st.integers(0, SIZE - 1), max_size=400),
    st.integers(1, 40).map(lambda step: set(range(0, SIZE, step))),
)


def as_list(numbers: set[int]) -> DocSet:
    return DocSet(SIZE, np.array(sorted(numbers), np.int64))


def as_marks(numbers: set[int]) -> DocSet:
    marks = unmarked(SIZE)
    marks[list(numbers)] = True
    return DocSet(SIZE, marks=marks)


form = st.sampled_from([as_list, as_marks])
several = st.lists(st.tuples(form, some), min_size=1, max_size=4)


@given(several, several)
def test_unions_and_what_they_share_are_those_of_sets(one: Several, other: Several) -> None:
    unions = [union(SIZE, [make(numbers) for make, numbers in each]) for each in (one, other)]
    sets = [set().union(*(numbers for _, numbers in each)) for each in (one, other)]
    shared = common(unions)
    assert shared.docs.tolist() == sorted(sets[0] & sets[1])
    for found, expected in zip(unions, sets, strict=True):
        assert found.most >= len(expected)
        assert found.docs.tolist() == sorted(expected)
        assert len(found) == len(expected)


@given(several)
def test_what_is_in_all_of_many_is_in_each(each: Several) -> None:
    found = common([make(numbers) for make, numbers in each])
    assert found.docs.tolist() == sorted(reduce(set.__and__, (numbers for _, numbers in each)))


@given(form, some, form, some)
def test_what_is_taken_away_is_gone(one: Form, wanted: set[int], other: Form, refused: set[int]) -> None:
    found = one(wanted) - other(refused)
    assert found.docs.tolist() == sorted(wanted - refused)
    assert len(found) == len(wanted - refused)


@given(several, some)
def test_a_union_knows_what_is_in_it_before_it_is_put_together(each: Several, asked: set[int]) -> None:
    found = union(SIZE, [make(numbers) for make, numbers in each])
    held = set().union(*(numbers for _, numbers in each))
    assert found.among(np.array(sorted(asked), np.int64)).tolist() == [doc in held for doc in sorted(asked)]


@given(st.lists(st.lists(st.integers(0, SIZE - 1), max_size=300), max_size=4))
def test_pieces_in_any_order_with_repetitions_are_gathered(pieces: list[list[int]]) -> None:
    arrays = [np.array(piece, np.int64) for piece in pieces]
    expected = sorted({number for piece in pieces for number in piece})
    assert gathered(SIZE, arrays).docs.tolist() == expected
    assert distinct(arrays).tolist() == expected


long = st.builds(lambda begin, without: set(range(begin, SIZE)) - without, st.integers(0, 500), some)


@given(st.one_of(some, long), st.one_of(some, long))
def test_what_two_lists_share_is_found_with_its_places(one: set[int], other: set[int]) -> None:
    first, second = (np.array(sorted(numbers), np.int64) for numbers in (one, other))
    here, there = shared(first, second)
    assert (
        first[here].tolist() == second[there].tolist() == both(first, second).tolist() == sorted(one & other)
    )
