"""What a query found: how much it is, in which order it comes, with which values."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from archive.search.engine import ranking
from archive.search.engine.inversion import spread
from archive.search.engine.schema import PHOTO_ALONE, UNDATED
from archive.search.engine.scoring import Found, Scores, likely
from archive.search.engine.segment import Facet, Segment
from archive.search.engine.sets import distinct
from archive.search.engine.snapshot import Leaf, Snapshot
from archive.search.engine.strings import encoded

Docs = npt.NDArray[np.int64]
"""Numbers of documents, ascending unless said otherwise."""

_AHEAD = 1_024
"""Documents that are looked at together, newest first, for those that were found."""

_DAY = 86_400
"""Seconds."""

_LAST = np.iinfo(np.int64).max


_Counted = tuple[Facet, npt.NDArray[np.int64]]


class Matches:
    """The documents that match, in every segment; deleted ones are not among them."""

    def __init__(self, snapshot: Snapshot, several: Sequence[Found]) -> None:
        self._snapshot = snapshot
        self._several = several

    @cached_property
    def _count(self) -> int:
        return sum(len(found.docs) for found in self._several)

    def __len__(self) -> int:
        return self._count

    def _by_leaf(self) -> Iterator[tuple[Leaf, Found]]:
        return zip(self._snapshot.leaves, self._several, strict=True)

    def docs(self) -> Docs:
        """All of them."""
        return _joined([_shifted(found.docs.docs, leaf) for leaf, found in self._by_leaf()], np.int64)

    def scores(self) -> Scores:
        """The score of each of them."""
        return _joined([found.scores(found.docs.docs) for found in self._several], np.float32)

    # --- In which order ---

    def best(self, most: int) -> list[tuple[int, float]]:
        """The first documents with their scores, best first, newest first where equal."""
        if most <= 0:
            return []
        likely = [_likely(found, most) for found in self._several]
        docs = _joined(
            [_shifted(own, leaf) for leaf, own in zip(self._snapshot.leaves, likely, strict=True)], np.int64
        )
        scores = _joined(
            [found.scores(own) for found, own in zip(self._several, likely, strict=True)], np.float32
        )
        at = ranking.first(most, -scores, lambda chosen: -self._moments(docs[chosen]))
        return list(zip(docs[at].tolist(), scores[at].tolist(), strict=True))

    def by_moment(self, most: int, *, newest: bool) -> list[int]:
        """The first documents by date, of one time exact dates before vaguer ones; what has none comes last
        either way."""
        if most <= 0:
            return []
        several = [
            _shifted(_newest(leaf.segment, found, most) if newest else found.docs.docs, leaf)
            for leaf, found in self._by_leaf()
        ]
        docs = _joined(several, np.int64)
        moments = self._moments(docs)
        key = np.where(moments == UNDATED, _LAST, -moments if newest else moments + self._lasting(docs))
        found: list[int] = docs[ranking.first(most, key)].tolist()
        return found

    def by_title(self, most: int) -> list[int]:
        """The first documents by folded title; what has none comes last."""
        several = []
        for leaf, found in self._by_leaf():
            own = found.docs.docs
            rank = leaf.segment.title[own].astype(np.int64)
            at = ranking.first(most, np.where(rank == 0, _LAST, rank))
            titles = leaf.segment.titles
            several += [(not rank[i], titles[int(rank[i])], int(own[i]) + leaf.offset) for i in at]
        return [doc for _, _, doc in heapq.nsmallest(most, several)]

    def _moments(self, docs: Docs) -> npt.NDArray[np.int64]:
        """The moment of each document."""
        several = [leaf.segment.moment[own] for leaf, own in self._snapshot.by_leaf(docs)]
        return _joined(several, np.int64)

    def _lasting(self, docs: Docs) -> npt.NDArray[np.int64]:
        """The seconds from the beginning to the end of what each document's date may mean, 0 if exact."""
        several = [leaf.segment.vague[own] for leaf, own in self._snapshot.by_leaf(docs)]
        days = _joined(several, np.uint32).astype(np.int64)
        lasting: npt.NDArray[np.int64] = np.where(days > 0, (days + 1) * _DAY, 0)
        return lasting

    # --- How many ---

    def articles(self) -> int:
        """How many of the documents are articles."""
        return sum(len(found.docs & leaf.segment.articles) for leaf, found in self._by_leaf())

    def stories(self) -> tuple[int, int]:
        """How many stories the documents are of, photos alone included; and how many without these."""
        stories = alone = 0
        for leaf, found in self._by_leaf():
            own = found.docs.docs
            stories += _distinct(leaf.segment.story[own], leaf.segment.stories)
            alone += int(np.count_nonzero(leaf.segment.kind[own] == PHOTO_ALONE))
        return stories, stories - alone

    def facet(
        self, name: str, most: int | None, *, by_story: bool = False, typed: str = ""
    ) -> tuple[tuple[str, int], ...]:
        """A facet's values over the documents with how many of them, or of their stories, have each.

        Most frequent first. With `typed`, a `value_key`, only values of which a word begins so.
        """
        parts = []
        for leaf, found in self._by_leaf():
            facet = leaf.segment.facet(name)
            if facet is not None:
                often = counted(facet, found.docs.docs, leaf.segment if by_story else None)
                parts.append((facet, np.where(_begun(facet, typed), often, 0) if typed else often))
        counts = {value.decode(): _times(parts, value) for value in _likely_values(parts, most)}
        ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0].casefold()))
        return tuple(ranked[:most])


def _likely_values(parts: Sequence[_Counted], most: int | None) -> set[bytes]:
    """Values among which are the `most` frequent of all segments: those of the segment with the most values,
    and whatever stands in others, which may bring a value up that is rarer there.
    """
    found: set[bytes] = set()
    longest = max(range(len(parts)), key=lambda at: np.count_nonzero(parts[at][1]), default=-1)
    for at, (facet, often) in enumerate(parts):
        found |= {facet.values[number] for number in most_often(often, most if at == longest else None)}
    return found


def _times(parts: Sequence[_Counted], value: bytes) -> int:
    """How often a value stands in all segments."""
    times = 0
    for facet, often in parts:
        at = facet.values.lower(value)
        if at < len(facet.values) and facet.values[at] == value:
            times += int(often[at])
    return times


def _begun(facet: Facet, typed: str) -> npt.NDArray[np.bool_]:
    """By a value's number, whether one of its words begins as typed."""
    low, high = facet.typed.beginning(encoded(typed))
    begun = np.zeros(len(facet.values), np.bool_)
    begun[facet.meant[low:high]] = True
    return begun


def _likely(found: Found, most: int) -> Docs:
    """Documents among which are those with the highest scores."""
    chosen = likely(found, most) if found.docs.is_marked and len(found.parts) > 1 else None
    return found.docs.docs if chosen is None else chosen


def _newest(segment: Segment, found: Found, most: int) -> Docs:
    """Documents among which are the newest, ascending.

    Of many, all documents are gone through from the newest on until there are enough.
    """
    count = len(found.docs)
    if not found.docs.is_marked or count <= most:
        return found.docs.docs
    marks, newest = found.docs.marks, segment.newest
    ahead = max(_AHEAD, 2 * most * segment.documents // count)
    several: list[Docs] = []
    for begin in range(0, segment.documents, ahead):
        some = newest[begin : begin + ahead]
        several.append(some[marks.take(some)])
        if sum(map(len, several)) >= most:
            break
    return np.sort(np.concatenate(several)[:most]).astype(np.int64)


def _shifted(own: Docs, leaf: Leaf) -> Docs:
    return own + leaf.offset if leaf.offset else own


def _joined(several: Sequence[npt.NDArray[Any]], dtype: npt.DTypeLike) -> npt.NDArray[Any]:
    if len(several) == 1:
        return several[0]
    return np.concatenate(several) if several else np.empty(0, dtype)


def _distinct(numbers: npt.NDArray[Any], size: int) -> int:
    seen = np.zeros(size, np.bool_)
    seen[numbers] = True
    return int(np.count_nonzero(seen))


def counted(facet: Facet, docs: npt.NDArray[Any], stories_of: Segment | None) -> npt.NDArray[np.int64]:
    """By a value's number, how many of the documents, or of their stories, have it."""
    size = len(facet.values)
    if len(docs) == len(facet.starts) - 1 and stories_of is None:
        return np.bincount(facet.numbers, minlength=size)
    starts = facet.starts[docs].astype(np.int64)
    often = facet.starts[docs + 1].astype(np.int64) - starts
    numbers = facet.numbers[spread(starts, often)]
    if stories_of is not None:
        stories = np.repeat(stories_of.story[docs], often)
        pairs = distinct([stories.astype(np.int64) * size + numbers])
        numbers = pairs % size
    return np.bincount(numbers, minlength=size)


def most_often(often: npt.NDArray[np.int64], most: int | None) -> npt.NDArray[np.intp]:
    """The numbers that stand most often; more than `most` where several stand as often as the last."""
    used = np.flatnonzero(often)
    if most is None or len(used) <= most:
        return used
    least = np.partition(often[used], len(used) - most)[len(used) - most]
    chosen: npt.NDArray[np.intp] = used[often[used] >= least]
    return chosen
