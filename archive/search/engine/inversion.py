"""From documents in the order in which they came to postings in the order of their terms.

A field keeps only the numbers of its pieces of text (see `lexicon`), four bytes a word. They are inverted
in one go, a stretch of the alphabet at a time, so that the memory this takes is bounded.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from archive.search.engine.lexicon import CARRIES, CONTINUES, Lexicon

U32 = npt.NDArray[np.uint32]
I64 = npt.NDArray[np.int64]

_AT_ONCE = 3_000_000
"""Postings that are put in order at once: about 100 MB. Larger arrays would be given back to the system after
every use, and memory that is asked for anew is slow."""

_BLOCK = 200_000
"""Pieces that are looked up at once: as many as the processor's own memory holds."""


class Buffer:
    """The pieces of one field, document by document."""

    def __init__(self, *, with_positions: bool) -> None:
        self.with_positions = with_positions
        self._docs = array("I")
        self._sizes = array("I")
        self._pieces = array("I")

    def add(self, doc: int, pieces: list[int]) -> None:
        """Add a document, whose number is higher than that of all before."""
        self._docs.append(doc)
        self._sizes.append(len(pieces))
        self._pieces.fromlist(pieces)

    def __len__(self) -> int:
        return len(self._pieces)

    def arrays(self) -> tuple[U32, U32, U32]:
        """Documents, how many pieces each has, and the pieces."""
        return _u32(self._docs), _u32(self._sizes), _u32(self._pieces)


@dataclass(frozen=True, slots=True)
class Postings:
    """Terms in order, with the postings of each one after the other.

    `sizes`: how many documents have each term; `docs`, `counts`: a posting's document and how often the
    term stands in it; `positions`: where, for all postings one after the other (None: not kept).
    """

    terms: Sequence[str]
    sizes: I64
    docs: U32
    counts: U32
    positions: U32 | None


class Inversion:
    """The postings of one field, and how many terms each of its documents has.

    Pieces are numbered anew, those of this field alone: of the small fields that most are, what has to be
    looked at is then small as well.
    """

    def __init__(self, buffer: Buffer, lexicon: Lexicon) -> None:
        docs, sizes, pieces = buffer.arrays()
        self._lexicon = lexicon
        first, count, width, ending = lexicon.pieces()
        if buffer.with_positions:
            pieces = _placed(pieces, sizes, ending)
        used, self._pieces = _numbered_anew(pieces, len(first))
        self._count = count[used]
        self._first = (np.cumsum(self._count, dtype=np.uint32) - self._count).astype(np.uint32)
        slots = spread(first[used], self._count)
        slot_term, slot_at = lexicon.slots()
        self._slot_term, self._slot_at = slot_term[slots], slot_at[slots]
        self._docs = np.repeat(docs, sizes)
        self._positions = self._places(width[used], sizes) if buffer.with_positions else None
        self.docs = docs
        self.lengths = _sums(self._count[self._pieces], sizes)

    def _places(self, widths: U32, sizes: U32) -> U32:
        """The position at which each piece begins in its document."""
        width = widths[self._pieces]
        begins = np.cumsum(width, dtype=np.uint32)  # where this runs over, differences are still right
        begins -= width
        starts = np.cumsum(sizes, dtype=np.int64) - sizes
        held = sizes > 0
        begins -= np.repeat(begins[starts[held]], sizes[held])
        return begins

    def position_type(self) -> npt.DTypeLike | None:
        """The smallest type that holds every position, None where none are kept."""
        if self._positions is None:
            return None
        last = int(self._positions.max(initial=0)) + int(self._slot_at.max(initial=0))
        return np.uint16 if last < 1 << 16 else np.uint32

    def parts(self) -> Iterator[Postings]:
        """All postings, a stretch of terms at a time."""
        terms, place = self._lexicon.alphabet()
        stands = np.zeros(len(terms), bool)
        stands[place[self._slot_term]] = True
        order = np.flatnonzero(stands)
        rank = np.empty(len(terms), np.uint32)
        rank[order] = np.arange(len(order), dtype=np.uint32)
        slot_rank = rank[place[self._slot_term]]
        names = [terms[at] for at in order.tolist()]
        reached = np.cumsum(self._sizes(slot_rank, len(order)))
        low = 0
        while low < len(order):
            before = int(reached[low - 1]) if low else 0
            high = max(low + 1, int(np.searchsorted(reached, before + _AT_ONCE, side="right")))
            yield self._part(slot_rank, low, high, names[low:high])
            low = high

    def _sizes(self, slot_rank: U32, terms: int) -> I64:
        """How often each term of the field stands in it, by rank."""
        often = np.bincount(self._pieces, minlength=len(self._count))
        return np.bincount(slot_rank, weights=np.repeat(often, self._count), minlength=terms).astype(np.int64)

    def _part(self, slot_rank: U32, low: int, high: int, terms: list[str]) -> Postings:
        """The postings of the terms from rank `low` to before `high`."""
        inside = (slot_rank >= low) & (slot_rank < high)
        kept = np.flatnonzero(inside)
        before = np.zeros(len(inside) + 1, np.uint32)
        np.cumsum(inside, out=before[1:])
        first = before[self._first]
        count = before[self._first + self._count] - first
        ranks, at = slot_rank[kept] - np.uint32(low), self._slot_at[kept]
        blocks = [
            self._occurrences(slice(begin, begin + _BLOCK), first, count, ranks, at)
            for begin in range(0, len(self._pieces), _BLOCK)
        ]
        found = [np.concatenate(arrays) for arrays in zip(*blocks, strict=True)]
        return grouped(terms, *found)

    def _occurrences(self, block: slice, first: U32, count: U32, ranks: U32, at: U32) -> tuple[U32, ...]:
        """By whose rank, in which document, and where, if that is kept, the terms of some pieces stand.

        `first`, `count`: of each piece the slots that are wanted; `ranks`, `at`: what stands in these.
        """
        pieces = self._pieces[block]
        counts = count[pieces].astype(np.int64)
        # One long repetition, and views through it: repeating is slower than looking up in order.
        owners = np.repeat(np.arange(len(counts)), counts)
        slots = (first[pieces] - (counts.cumsum() - counts))[owners]
        slots += np.arange(len(owners))
        docs = self._docs[block][owners]
        if self._positions is None:
            return ranks[slots], docs
        return ranks[slots], docs, self._positions[block][owners] + at[slots]


def grouped(terms: Sequence[str], ranks: U32, docs: U32, positions: U32 | None = None) -> Postings:
    """Postings of single occurrences in document order: by the rank of the term, one a document."""
    ranks, order = by_rank(ranks)
    docs = docs[order]
    begins = np.empty(len(ranks), bool)
    begins[:1] = True
    begins[1:] = (ranks[1:] != ranks[:-1]) | (docs[1:] != docs[:-1])
    at = np.flatnonzero(begins)
    counts = np.diff(np.append(at, len(ranks))).astype(np.uint32)
    sizes = np.bincount(ranks[at], minlength=len(terms))
    return Postings(terms, sizes, docs[at], counts, None if positions is None else positions[order])


def by_rank(ranks: U32) -> tuple[U32, I64]:
    """Ranks in order, equal ones as they came, and where each of them stood.

    Rank and place as one number: processors sort these many at a time, which no stable sorting does.
    """
    both = ranks.astype(np.uint64)
    both <<= np.uint64(32)
    both |= np.arange(len(ranks), dtype=np.uint32)
    both.sort()
    ordered = np.empty_like(ranks)
    np.right_shift(both, np.uint64(32), out=ordered, casting="unsafe")
    both &= np.uint64(0xFFFFFFFF)
    return ordered, both.view(np.int64)


def _placed(pieces: U32, sizes: U32, endings: U32) -> U32:
    """The number of each piece as it stands: the odd one within a sentence."""
    if not len(pieces):
        return pieces
    ending = endings.astype(np.uint8)[pieces]
    begins = np.zeros(len(pieces) + 1, bool)  # of a document; its first word is within nothing
    begins[np.cumsum(sizes[sizes > 0], dtype=np.int64)] = True
    begins[0] = True
    within = np.zeros(len(pieces) + 1, np.uint32)
    within[1:] = ending == CONTINUES
    within[begins] = 0
    carrying = np.flatnonzero(ending == CARRIES)
    follows = np.zeros(len(carrying), bool)  # another one that carries on, in the same document
    follows[1:] = (np.diff(carrying) == 1) & ~begins[carrying[1:]]
    source = np.maximum.accumulate(np.where(follows, 0, carrying))
    within[carrying + 1] = np.where(begins[carrying + 1], 0, within[source])
    return pieces | within[:-1]


def _numbered_anew(pieces: U32, most: int) -> tuple[I64, U32]:
    """Which of so many pieces occur at all, in order, and each occurrence by its place among these."""
    occurs = np.zeros(most, bool)
    occurs[pieces] = True
    used = np.flatnonzero(occurs)
    number = np.empty(most, np.uint32)
    number[used] = np.arange(len(used), dtype=np.uint32)
    return used, number[pieces]


def spread(first: npt.NDArray[Any], counts: npt.NDArray[Any]) -> I64:
    """For each stretch its `count` numbers from `first` on, one stretch after the other."""
    ends = counts.cumsum(dtype=np.int64)
    found: I64 = np.arange(ends[-1] if len(ends) else 0, dtype=np.int64)
    found += (first - (ends - counts)).repeat(counts)
    return found


def _sums(values: U32, sizes: U32) -> I64:
    """The sum of each stretch of values."""
    reached = np.zeros(len(values) + 1, np.uint32)
    np.cumsum(values, out=reached[1:])  # where this runs over, differences are still right
    ends = np.cumsum(sizes, dtype=np.int64)
    found: I64 = (reached[ends] - reached[ends - sizes]).astype(np.int64)
    return found


def _u32(values: array[int]) -> U32:
    return np.frombuffer(values, np.uint32) if len(values) else np.empty(0, np.uint32)
