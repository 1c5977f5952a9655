"""What a score is made of: parts, each of which adds to the documents that it knows."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from archive.search.engine.inversion import I64
from archive.search.engine.postings import FieldPostings
from archive.search.engine.sets import DocSet, distinct, shared

Scores = npt.NDArray[np.float32]
Chosen = npt.NDArray[Any] | None
"""Places in an array of documents, None for all of them."""

_LENGTH = 8
"""Bits of a posting's code below the length of its document."""

_MANY = 2_000
"""Documents from which on parts are added up in an array of all documents of the segment."""

_HARDLY_ANY = 3
"""Documents that are looked at one after the other, rather than in arrays."""

_LONGER = 6
"""A part so many times longer than the documents asked for is looked up, document by document."""


class Impacts:
    """How much a term counts by a posting's code, before how rare it is: BM25F of one field.

    As `whoosh.scoring.bm25` has it: `count / (count + weight of the length)`.
    """

    def __init__(self, length_weights: npt.NDArray[np.float32]) -> None:
        """`length_weights`: the part of the divisor that a length, as Whoosh's byte, decides."""
        self._weights = length_weights
        counts = np.arange(1 << _LENGTH, dtype=np.float32)
        self._table: Scores = (counts / (counts + length_weights[:, None])).ravel()

    def of(self, postings: FieldPostings, term: int, chosen: Chosen) -> Scores:
        """The impact of a term in each of its documents, or in those chosen by their place."""
        codes = postings.codes(term, chosen)
        found: Scores = self._table.take(codes)
        often = postings.often(term)
        if often is not None:
            self._correct(found, codes, *often, chosen)
        return found

    def one(self, postings: FieldPostings, term: int, place: int) -> np.float32:
        """The impact of a term in one of its documents, which takes a few steps only."""
        code = postings.code(term, place)
        if code is None:
            found: np.float32 = self.of(postings, term, np.array([place]))[0]
            return found
        return self._table[code]  # type: ignore[no-any-return]

    def _correct(self, found: Scores, codes: Any, places: I64, counts: Any, chosen: Chosen) -> None:
        """Put those right whose count a code cannot tell."""
        if chosen is not None:
            places, at = shared(chosen, places)
            counts = counts.take(at)
        exact = counts.astype(np.float32)
        found[places] = exact / (exact + self._weights.take(codes[places] >> _LENGTH))


@dataclass(frozen=True, slots=True)
class Listing:
    """A term in one segment; `most` is what its score comes near to where it stands often."""

    postings: FieldPostings
    number: int
    most: float
    impacts: Impacts | None

    def docs(self) -> I64:
        """The documents that have the term."""
        return self.postings.docs(self.number)

    @property
    def size(self) -> int:
        """How many documents have the term."""
        return self.postings.size(self.number)

    def scores(self, chosen: Chosen, boost: float) -> Scores:
        """The scores of some of the documents, chosen by their place."""
        if self.impacts is None:
            return np.zeros(self.size if chosen is None else len(chosen), np.float32)
        found = self.impacts.of(self.postings, self.number, chosen)
        found *= np.float32(self.most * boost)
        return found

    def parts(self, docs: I64, boost: float) -> tuple[Part, ...]:
        """What it adds to scores, given its documents: nothing where it has no positions to be scored by."""
        if self.impacts is None:
            return ()
        return (TermPart(self.postings, self.number, docs, self.impacts, self.most * boost),)


class Part(Protocol):
    """Something that adds to the scores of some documents."""

    @property
    def bound(self) -> float:
        """What it adds to any document at most."""

    def __len__(self) -> int: ...

    @property
    def docs(self) -> I64:
        """The documents it adds to, in order."""

    def add(self, docs: I64, totals: Scores) -> None:
        """Add to the totals of those of the documents, which are in order, that it knows."""

    def spread(self, totals: Scores) -> None:
        """Add to the totals of all documents of the segment."""

    def is_spread_for(self, docs: I64) -> bool:
        """Whether that is quicker than to find these documents among one's own."""

    def times(self, boost: float) -> Part:
        """The same, weighed."""


class TermPart:
    """A term with a score of its own in each document."""

    __slots__ = ("_impacts", "_most", "_number", "_postings", "bound", "docs")

    def __init__(
        self, postings: FieldPostings, number: int, docs: I64, impacts: Impacts, bound: float
    ) -> None:
        self._postings, self._number = postings, number
        self._impacts = impacts
        self.docs = docs
        self.bound = bound
        self._most = np.float32(bound)

    def __len__(self) -> int:
        return len(self.docs)

    def _scores(self, chosen: Chosen = None) -> Scores:
        found = self._impacts.of(self._postings, self._number, chosen)
        found *= self._most
        return found

    def add(self, docs: I64, totals: Scores) -> None:
        """See `Part`."""
        if len(docs) <= _HARDLY_ANY:
            self._add_singly(docs, totals)
            return
        if self.docs is docs:
            totals += self._scores()
            return
        there, at = shared(docs, self.docs)
        if len(there):
            totals[there] += self._scores(at)

    def _add_singly(self, docs: I64, totals: Scores) -> None:
        own = self.docs.data
        for at, doc in enumerate(docs.tolist()):
            place = bisect_left(own, doc)
            if place < len(own) and own[place] == doc:
                totals[at] += self._impacts.one(self._postings, self._number, place) * self._most

    def spread(self, totals: Scores) -> None:
        """See `Part`."""
        totals[self.docs] += self._scores()

    def is_spread_for(self, docs: I64) -> bool:
        """See `Part`."""
        return len(docs) > _MANY and len(self.docs) < _LONGER * len(docs) and self.docs is not docs

    def times(self, boost: float) -> TermPart:
        """See `Part`."""
        return TermPart(self._postings, self._number, self.docs, self._impacts, self.bound * boost)


@dataclass(slots=True)
class FixedPart:
    """A set whose documents all score the same."""

    found: DocSet
    bound: float

    def __len__(self) -> int:
        return len(self.found)

    @property
    def docs(self) -> I64:
        """See `Part`."""
        return self.found.docs

    def add(self, docs: I64, totals: Scores) -> None:
        """See `Part`."""
        totals += self.found.among(docs) * np.float32(self.bound)

    def spread(self, totals: Scores) -> None:
        """See `Part`."""
        totals[self.found.docs] += np.float32(self.bound)

    def is_spread_for(self, docs: I64) -> bool:
        """Never, as marks are looked at as quickly."""
        return False

    def times(self, boost: float) -> FixedPart:
        """See `Part`."""
        return FixedPart(self.found, self.bound * boost)


@dataclass(slots=True)
class ScoredPart:
    """A set with the scores it came with."""

    docs: I64
    scores: Scores

    def __len__(self) -> int:
        return len(self.docs)

    @property
    def bound(self) -> float:
        """See `Part`."""
        return float(self.scores.max(initial=0.0))

    def add(self, docs: I64, totals: Scores) -> None:
        """See `Part`."""
        there, at = shared(docs, self.docs)
        totals[there] += self.scores[at]

    def spread(self, totals: Scores) -> None:
        """See `Part`."""
        totals[self.docs] += self.scores

    def is_spread_for(self, docs: I64) -> bool:
        """See `Part`."""
        return len(docs) > _MANY and len(self.docs) < _LONGER * len(docs)

    def times(self, boost: float) -> ScoredPart:
        """See `Part`."""
        return ScoredPart(self.docs, self.scores * np.float32(boost))


@dataclass(slots=True)
class Found:
    """The documents of one segment that match, and what their scores are made of.

    `certain` is what every one of them scores beside its parts. `is_sum`: no part knows a document that is
    not among them, so that the parts may be taken apart.
    """

    docs: DocSet
    parts: tuple[Part, ...] = ()
    certain: float = 0.0
    is_sum: bool = False

    def as_parts(self) -> tuple[Part, ...]:
        """Parts that add what this scores to whatever else a document scores."""
        if not self.parts:
            return (FixedPart(self.docs, self.certain),) if self.certain else ()
        if self.is_sum and not self.certain:
            return self.parts
        docs = self.docs.docs
        return (ScoredPart(docs, self.scores(docs)),)

    def times(self, boost: float) -> Found:
        """The same, weighed."""
        if boost == 1.0:
            return self
        parts = tuple(part.times(boost) for part in self.parts)
        return Found(self.docs, parts, self.certain * boost, self.is_sum)

    def within(self, docs: DocSet) -> Found:
        """The same for only some of the documents."""
        return Found(docs, self.parts, self.certain)

    def scores(self, docs: I64) -> Scores:
        """The scores of some of the documents, in order."""
        return added(self.parts, docs, self.docs.size, self.certain)


def added(parts: Iterable[Part], docs: I64, size: int, certain: float = 0.0) -> Scores:
    """The sum of parts for documents of a segment of `size`, which are in order."""
    totals = np.zeros(len(docs), np.float32)
    if certain:
        totals += np.float32(certain)
    together: Scores | None = None
    for part in parts:
        if part.is_spread_for(docs):
            if together is None:
                together = np.zeros(size, np.float32)
            part.spread(together)
        else:
            part.add(docs, totals)
    if together is not None:
        totals += together.take(docs)
    return totals


def likely(found: Found, most: int) -> I64 | None:
    """Some of the documents, in order, among which are the `most` with the highest scores, and any that
    score the same as the last of these; None where all of them may be.

    Parts are added up, those that may count most first. Once so many documents score more than all the
    parts that are left could add up to, no document is needed that is only in those.
    """
    parts = sorted(found.parts, key=_by_bound)
    left = sum(part.bound for part in parts)
    totals = np.zeros(found.docs.size, np.float32)
    seen: list[I64] = []
    count = 0
    for at, part in enumerate(parts):
        enough = most * len(seen)  # a document may be in every part so far
        if 0 < enough < count < len(part):
            docs = _above(found, np.concatenate(seen), totals, left, enough)
            if docs is not None:
                return _fewer(distinct([docs]), totals, parts[at:], left, most)
        part.spread(totals)
        seen.append(part.docs)
        count += len(part)
        left -= part.bound
    return None


def _by_bound(part: Part) -> float:
    return -part.bound


def _above(found: Found, docs: I64, totals: Scores, left: float, enough: int) -> I64 | None:
    """Those of the documents that may be among the best, None if others may be as well."""
    if not found.is_sum:
        docs = docs[found.docs.among(docs)]
        if len(docs) < enough:
            return None
    held = totals.take(docs)
    border = _border(held, enough)
    return None if border <= left else docs[held >= np.float32(border - left)]


def _fewer(docs: I64, totals: Scores, parts: Sequence[Part], left: float, most: int) -> I64:
    """Those of the documents that may be among the best when the other parts are added, one by one."""
    held = totals.take(docs)
    for part in parts:
        if len(docs) <= _FEW:
            break
        part.add(docs, held)
        left -= part.bound
        kept = (held >= np.float32(_border(held, most) - left)).nonzero()[0]
        docs, held = docs[kept], held[kept]
    return docs


def _border(held: Scores, most: int) -> float:
    """What so many of some totals are not below, less what rounding may have added to them."""
    place = len(held) - most
    return float(np.partition(held, place)[place]) * (1 - _ROUNDED) if place > 0 else 0.0


_FEW = 200
"""Documents that are not worth making fewer."""

_ROUNDED = 1e-5
"""How far sums may be off that were added up in another order."""


def all_added(several: Sequence[Found]) -> tuple[Part, ...]:
    """The parts of several, each of which adds to what matches it."""
    return tuple(part for found in several for part in found.as_parts())
