"""Sets of the documents of one segment: some as a list in order, large ones as marks on all documents.

Which is quicker depends on how many there are; either form is worked out from the other when it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from archive.search.engine.inversion import I64

Marks = npt.NDArray[np.bool_]

NONE = np.empty(0, np.int64)

SPARSE = 32
"""Sets that hold less than one of so many documents are kept as lists."""

_MUCH_SMALLER = 16
"""A list so many times shorter than another is looked up in it, rather than both on marks."""

_FEW = 300
"""Documents that are looked up in a list rather than in marks, whatever its length."""

_MANY = 500
_MUCH_LONGER = 8
"""Arrays of more than so many numbers, neither of them so many times longer, are gone through together."""

_BITS = 3
_WORD = 1 << _BITS
"""Marks that are looked at together where few are set."""

_FULL = 10
"""More than one mark of so many is enough for numpy's own way of finding them to be the quickest."""


class DocSet:
    """Documents of a segment of `size`; give them in order, or marked. Neither array is to be changed."""

    __slots__ = ("_count", "_docs", "_marks", "size")

    def __init__(self, size: int, docs: I64 | None = None, marks: Marks | None = None) -> None:
        self.size = size
        self._docs = docs
        self._marks = marks
        self._count = -1 if docs is None else len(docs)

    def __len__(self) -> int:
        if self._count < 0:
            self._count = int(np.count_nonzero(self.marks))
        return self._count

    @property
    def most(self) -> int:
        """How many there may be, without counting them."""
        return self._count if self._count >= 0 else self.size

    @property
    def is_marked(self) -> bool:
        """Whether the documents are at hand as marks only."""
        return self._docs is None

    @property
    def docs(self) -> I64:
        """The documents in order."""
        if self._docs is None:
            self._docs = _marked(self.marks, len(self))
        return self._docs

    @property
    def marks(self) -> Marks:
        """Which of all documents of the segment are in the set."""
        if self._marks is None:
            self._marks = unmarked(self.size)
            self._marks[self._docs] = True
        return self._marks

    def mark(self, marks: Marks) -> None:
        """Mark these documents among others."""
        if self._docs is not None:
            marks[self._docs] = True
        else:
            marks |= self.marks

    def among(self, docs: I64) -> Marks:
        """Which of some documents are in the set."""
        own = self._docs if self._marks is None else None
        if own is not None and (len(docs) < _FEW or len(docs) * _MUCH_SMALLER < len(own)):
            return is_among(docs, own)
        return self.marks.take(docs)

    def __and__(self, other: DocSet) -> DocSet:
        """What is in both."""
        if self.is_marked and other.is_marked:
            return DocSet(self.size, marks=self.marks & other.marks)
        few, many = (other, self) if self.is_marked else (self, other)
        if not many.is_marked and many.most < few.most:
            few, many = many, few
        return DocSet(self.size, few.docs[many.among(few.docs)])

    def __sub__(self, other: DocSet) -> DocSet:
        """What is in this one and not in the other."""
        if self.is_marked:
            return DocSet(self.size, marks=self.marks & ~other.marks)
        return DocSet(self.size, self.docs[~other.among(self.docs)])


class _Either(DocSet):
    """What is in any of several sets, put together only when it is asked for as a whole."""

    __slots__ = ("_sets", "_total")

    def __init__(self, size: int, sets: Sequence[DocSet]) -> None:
        super().__init__(size)
        self._sets = sets
        self._total = sum(each.most for each in sets)

    def __len__(self) -> int:
        if self._count < 0 and not self.is_marked:
            self._count = len(self.docs)
        return super().__len__()

    @property
    def most(self) -> int:
        return self._count if self._count >= 0 else min(self._total, self.size)

    @property
    def is_marked(self) -> bool:
        return self._docs is None and (self._marks is not None or self._total * SPARSE > self.size)

    @property
    def docs(self) -> I64:
        if self._docs is None:
            self._docs = (
                _marked(self.marks, len(self))
                if self.is_marked
                else distinct([each.docs for each in self._sets])
            )
        return self._docs

    @property
    def marks(self) -> Marks:
        if self._marks is None:
            self._marks = unmarked(self.size)
            for each in self._sets:
                each.mark(self._marks)
        return self._marks

    def mark(self, marks: Marks) -> None:
        if self._docs is None and self._marks is None:
            for each in self._sets:
                each.mark(marks)
        else:
            super().mark(marks)

    def among(self, docs: I64) -> Marks:
        if self._marks is None and len(docs) * len(self._sets) * _MUCH_SMALLER < self._total:
            first, *others = self._sets
            found = first.among(docs)
            for each in others:
                found |= each.among(docs)
            return found
        if self._marks is None and self._docs is None and not self.is_marked:
            return is_among(docs, self.docs)
        return super().among(docs)


def common(sets: Sequence[DocSet]) -> DocSet:
    """What is in all of the sets, of which there is one at least."""
    if len(sets) == 1:
        return sets[0]
    found, *others = sorted(sets, key=_most)
    if not found.is_marked and found.most < _FEW:
        docs = found.docs
        for other in others:
            docs = docs[other.among(docs)]
        return DocSet(found.size, docs)
    for other in others:
        found = found & other
    return found


def _most(docs: DocSet) -> int:
    return docs.most


def union(size: int, sets: Sequence[DocSet]) -> DocSet:
    """What is in any of the sets."""
    if len(sets) == 1:
        return sets[0]
    return _Either(size, sets)


def gathered(size: int, pieces: Iterable[I64]) -> DocSet:
    """The documents of several arrays, each of which may be in any order and hold one several times."""
    pieces = list(pieces)
    if sum(map(len, pieces)) * SPARSE > size:
        marks = unmarked(size)
        for piece in pieces:
            marks[piece] = True
        return DocSet(size, marks=marks)
    return DocSet(size, distinct(pieces))


def distinct(several: Sequence[npt.NDArray[Any]]) -> npt.NDArray[Any]:
    """The numbers of several arrays in order, each once.

    Not `numpy.unique`, whose table of hashes takes fifty times as long, and the interpreter from all others.
    """
    if not several:
        return NONE
    found = np.concatenate(several) if len(several) > 1 else several[0].copy()
    if len(found) < 2:
        return found
    found.sort(kind="stable")  # mostly runs that are in order already
    return once(found)


def once(numbers: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Numbers that are in order, each once."""
    return numbers[is_first(numbers)]


def is_first(numbers: npt.NDArray[Any]) -> Marks:
    """Which of some numbers, equal ones side by side, are the first of their kind."""
    first = np.empty(len(numbers), np.bool_)
    first[:1] = True
    np.not_equal(numbers[1:], numbers[:-1], out=first[1:])
    return first


def is_among(values: npt.NDArray[Any], others: npt.NDArray[Any]) -> Marks:
    """Which values are among others, which are in order."""
    if not len(others):
        return np.zeros(len(values), np.bool_)
    found: Marks = others.take(others.searchsorted(values), mode="clip") == values
    return found


def shared(docs: I64, others: I64) -> tuple[I64, I64]:
    """What two arrays of documents, both in order, have in common: its places in each of them."""
    if _are_near(docs, others):
        docs = docs[: docs.searchsorted(others[-1], side="right")]
        places = np.empty(int(others[-1]) + 1, np.uint32)  # whatever stands there is looked through below
        places[others] = np.arange(len(others), dtype=np.uint32)
        at = places.take(docs).astype(np.int64)
    else:
        at = others.searchsorted(docs)
    there = (others.take(at, mode="clip") == docs).nonzero()[0] if len(others) else at[:0]
    return there, at if len(there) == len(at) else at[there]


def both(numbers: I64, others: I64) -> I64:
    """What two arrays, both in order and with each number once, have in common."""
    if not _are_near(numbers, others):
        return numbers[is_among(numbers, others)]
    merged = np.concatenate([numbers, others])
    merged.sort(kind="stable")  # of two runs that are in order it makes one
    found: I64 = merged[1:][merged[1:] == merged[:-1]]
    return found


def _are_near(numbers: I64, others: I64) -> bool:
    """Whether two arrays are so long, and so alike in length, that to search one for each number of the
    other would take longer than to go through both."""
    fewer, more = sorted((len(numbers), len(others)))
    return fewer > _MANY and more < _MUCH_LONGER * fewer


def unmarked(size: int) -> Marks:
    """Room for marks on so many documents."""
    return np.zeros(-(-size // _WORD) * _WORD, np.bool_)


def _marked(marks: Marks, count: int) -> I64:
    """Where so many marks are set.

    Numpy goes from one to the next where they are few, which takes longest where they are neither few nor
    many: there whole words of marks are passed over first.
    """
    if count * _FULL > len(marks) or count < _FULL:
        return marks.nonzero()[0]
    words = marks.view(np.uint64)
    held = (words != 0).nonzero()[0]
    inside = words.take(held).view(np.bool_).nonzero()[0]
    found: I64 = held.take(inside >> _BITS)
    found <<= _BITS
    found += inside & (_WORD - 1)
    return found
