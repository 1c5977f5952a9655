"""How the postings of a field lie in a segment, and how they are read.

Terms are in order, and so are each term's documents. Of a frequent term the steps from one document to the
next are kept, a byte each (with a list of the few that are longer); of a rare one the documents
themselves, so that a prefix that covers many rare terms is one stretch of an array.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np
import numpy.typing as npt

from archive.search.engine.arrayfile import Array, ArrayFile, ArrayFileWriter, Growing
from archive.search.engine.inversion import I64, Postings, spread
from archive.search.engine.strings import Strings, StringsWriter, encoded

_FREQUENT = 64
"""A term in more than one of so many documents is frequent, if it is in more than a few at all."""

_FEW = 128

_KEY = 16
"""Bytes of a term that are compared at once."""

_REMEMBERED = 64 << 20
"""Bytes of unpacked documents that a field keeps at hand."""

_WHOLE = 2_000
"""Codes of a term that are read as a whole, rather than from the first to the last one wanted."""

_MOST_COUNTED = 255
"""What fits a posting's code: how often the term stands in the document, and above it the document's length
as Whoosh's byte, so that a score is looked up in one table. Higher counts are listed by themselves."""


class FieldWriter:
    """Writes the postings of one field, in order of its terms.

    `lengths` are those of the documents in the field, as Whoosh's bytes; `folder` is where much of it waits
    to be written.
    """

    def __init__(
        self,
        documents: int,
        position_type: npt.DTypeLike | None,
        lengths: npt.NDArray[np.uint8],
        folder: Path | None = None,
    ) -> None:
        def growing(dtype: npt.DTypeLike) -> Growing:
            return Growing(dtype, folder)

        self._documents = documents
        self._lengths = lengths
        self._terms = StringsWriter(folder)
        self._keys = growing(f"S{_KEY}")
        self._starts, self._rare_starts, self._place_starts = (growing(np.uint64) for _ in range(3))
        self._rare, self._steps = growing(np.uint32), growing(np.uint8)
        self._long_at, self._long = growing(np.uint64), growing(np.uint32)
        self._codes = growing(np.uint16)
        self._often_at, self._often = growing(np.uint64), growing(np.uint32)
        self._positions = None if position_type is None else growing(position_type)
        for starts in (self._starts, self._rare_starts, self._place_starts):
            starts.add([0])
        self._total = self._total_rare = self._places = 0

    def add(self, part: Postings) -> None:
        """Append terms that all come after those before."""
        terms = [encoded(term) for term in part.terms]
        self._terms.add(terms)
        self._keys.add(np.array(terms, dtype=f"S{_KEY}"))
        frequent = (part.sizes * _FREQUENT > self._documents) & (part.sizes > _FEW)
        self._starts.add(self._total + np.cumsum(part.sizes))
        self._rare_starts.add(self._total_rare + np.cumsum(np.where(frequent, 0, part.sizes)))
        self._add_documents(part, frequent)
        self._add_counts(part)
        self._total += len(part.docs)

    def _add_documents(self, part: Postings, frequent: npt.NDArray[np.bool_]) -> None:
        in_frequent = np.repeat(frequent, part.sizes)
        rare = part.docs[~in_frequent]
        docs = part.docs[in_frequent].astype(np.int64)
        steps = np.diff(docs, prepend=0)
        begins = (np.cumsum(part.sizes[frequent]) - part.sizes[frequent]).astype(np.int64)
        steps[begins] = docs[begins]
        long = np.flatnonzero(steps > 255)
        self._long_at.add(long + (self._total - self._total_rare))
        self._long.add(steps[long])
        self._steps.add(steps & 255)
        self._rare.add(rare)
        self._total_rare += len(rare)

    def _add_counts(self, part: Postings) -> None:
        if self._positions is None:
            return
        often = np.flatnonzero(part.counts > _MOST_COUNTED)
        self._often_at.add(often + self._total)
        self._often.add(part.counts[often])
        codes = self._lengths.take(part.docs).astype(np.uint16) << 8
        self._codes.add(codes | np.minimum(part.counts, _MOST_COUNTED).astype(np.uint16))
        reached = np.append(0, np.cumsum(part.counts, dtype=np.int64))
        self._place_starts.add(self._places + reached[np.cumsum(part.sizes)])
        self._positions.add(part.positions if part.positions is not None else [])
        self._places += int(reached[-1])

    def put(self, file: ArrayFileWriter, name: str) -> None:
        """Write the field into a segment."""
        self._terms.put(file, f"{name}/terms")
        arrays = {
            "keys": self._keys,
            "starts": self._starts,
            "rare_starts": self._rare_starts,
            "rare": self._rare,
            "steps": self._steps,
            "long_at": self._long_at,
            "long": self._long,
        }
        if self._positions is not None:
            arrays |= {
                "codes": self._codes,
                "often_at": self._often_at,
                "often": self._often,
                "place_starts": self._place_starts,
                "positions": self._positions,
            }
        for part, array in arrays.items():
            file.put(f"{name}/{part}", array)


class _Lazily:
    """An array of a field, read and checked when first asked for."""

    def __init__(self, part: str) -> None:
        self._part = part

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: FieldPostings, owner: type) -> Array:
        found = instance._array(self._part)
        instance.__dict__[self._name] = found  # found there from now on, without coming here
        return found


class FieldPostings:
    """The postings of one field of a segment; terms are known by their number in order."""

    def __init__(self, file: ArrayFile, name: str) -> None:
        self.terms = Strings(file, f"{name}/terms")
        self.with_positions = f"{name}/positions" in file
        self._file, self._name = file, name
        self._keys = self._array("keys")
        # A view of memory gives single numbers many times quicker than an array does.
        self._starts, self._rare_starts = self._array("starts"), self._array("rare_starts")
        self._start, self._rare_start = self._starts.data, self._rare_starts.data
        self._unpacked: OrderedDict[int, I64] = OrderedDict()
        self._held = 0
        self._lock = Lock()

    def _array(self, part: str) -> Array:
        return self._file.get(f"{self._name}/{part}")

    @cached_property
    def _codes(self) -> Callable[[int, int], Array]:
        return self._file.stretches(f"{self._name}/codes")

    @cached_property
    def _positions(self) -> Callable[[int, int], Array]:
        return self._file.stretches(f"{self._name}/positions")

    _rare = _Lazily("rare")
    _steps = _Lazily("steps")
    _long_at = _Lazily("long_at")
    _long = _Lazily("long")
    _often_at = _Lazily("often_at")
    _often = _Lazily("often")
    _place_starts = _Lazily("place_starts")

    def __len__(self) -> int:
        return len(self.terms)

    def position_type(self) -> np.dtype[Any] | None:
        """How positions are kept, None if they are not."""
        return self._positions(0, 0).dtype if self.with_positions else None

    # --- Terms ---

    def lower(self, term: bytes) -> int:
        """The number of the first term that is not before this one."""
        at = int(self._keys.searchsorted(term[:_KEY]))
        if len(term) > _KEY:
            high = int(self._keys.searchsorted(term[:_KEY], side="right"))
            return bisect_left(self.terms, term, at, high)
        return at

    def upper(self, term: bytes) -> int:
        """The number of the first term that is after this one."""
        at = self.lower(term)
        return at + (at < len(self) and self.terms[at] == term)

    def find(self, term: bytes) -> int:
        """The number of a term, -1 if it stands nowhere."""
        at = self.lower(term)
        return at if at < len(self) and self.terms[at] == term else -1

    def beginning(self, prefix: bytes) -> tuple[int, int]:
        """The stretch of terms that begin so."""
        if len(prefix) < _KEY:
            high = self._keys.searchsorted(prefix.ljust(_KEY, b"\xff"), side="right")
            return self.lower(prefix), int(high)
        return self.terms.beginning(prefix)

    def size(self, term: int) -> int:
        """How many documents have a term."""
        found: int = self._start[term + 1] - self._start[term]
        return found

    # --- Documents ---

    def docs(self, term: int) -> I64:
        """The documents that have a term, in order. Not to be changed.

        As numpy's own kind of index, which it looks things up by without turning it into one first.
        """
        low, high = self._start[term], self._start[term + 1]
        rare_low, rare_high = self._rare_start[term], self._rare_start[term + 1]
        if rare_high > rare_low or high == low:
            return self._rare[rare_low:rare_high].astype(np.int64)
        found = self._unpacked.get(term)
        return self._unpack(term, low - rare_low, high - rare_low) if found is None else found

    def _unpack(self, term: int, low: int, high: int) -> I64:
        docs = self._steps[low:high].astype(np.int64)
        long_at = self._long_at
        first, last = long_at.searchsorted((low, high))
        if last > first:
            docs[(long_at[first:last] - low).astype(np.int64)] = self._long[first:last]
        np.cumsum(docs, out=docs)
        with self._lock:
            if term not in self._unpacked:
                self._unpacked[term] = docs
                self._held += docs.nbytes
            while self._held > _REMEMBERED:
                self._held -= self._unpacked.popitem(last=False)[1].nbytes
        return docs

    def documents_of(self, low: int, high: int) -> Iterator[I64]:
        """The documents of a stretch of terms, in pieces, some of them several times."""
        rare_low, rare_high = self._rare_start[low], self._rare_start[high]
        if rare_high > rare_low:
            yield self._rare[rare_low:rare_high].astype(np.int64)
        if rare_high - rare_low < self._start[high] - self._start[low]:
            for term in self._frequent(low, high).nonzero()[0].tolist():
                yield self.docs(low + term)

    def _frequent(self, low: int, high: int) -> npt.NDArray[np.bool_]:
        """Which of a stretch of terms are frequent: those of which nothing stands with the rare ones."""
        starts = self._rare_starts[low : high + 1]
        found: npt.NDArray[np.bool_] = starts[1:] == starts[:-1]
        return found

    def sizes(self, low: int, high: int) -> I64:
        """How many documents have each term of a stretch."""
        return np.diff(self._starts[low : high + 1]).astype(np.int64)

    def codes(self, term: int, chosen: I64 | None = None) -> Array:
        """How often a term stands in each of its documents, at most 255, and times 256 the length of each;
        of those chosen by their place, in order."""
        begin, end = self._start[term], self._start[term + 1]
        if chosen is None:
            return self._codes(begin, end)
        if end - begin <= _WHOLE or not len(chosen):
            return self._codes(begin, end).take(chosen)
        first = int(chosen[0])
        return self._codes(begin + first, begin + int(chosen[-1]) + 1).take(chosen - first)

    def code(self, term: int, place: int) -> int | None:
        """The code of one document by its place; None where it cannot say how often the term stands there."""
        at = self._start[term] + place
        found = int(self._codes(at, at + 1)[0])
        return None if found & _MOST_COUNTED == _MOST_COUNTED else found

    def often(self, term: int) -> tuple[I64, Array] | None:
        """The places among a term's documents in which it stands more often than a code says, and how often
        it does; None where there are none."""
        return self._often_in(self._start[term], self._start[term + 1]) if len(self._often_at) else None

    def _often_in(self, low: int, high: int) -> tuple[I64, Array] | None:
        often_at = self._often_at.data
        first, last = bisect_left(often_at, low), bisect_left(often_at, high)
        if last == first:
            return None
        return (self._often_at[first:last] - low).astype(np.int64), self._often[first:last]

    def counts(self, term: int) -> Array:
        """How often a term stands in each of its documents."""
        return self._counted(self._start[term], self._start[term + 1])

    def _counted(self, low: int, high: int) -> Array:
        if not self.with_positions:
            return np.ones(high - low, np.uint8)
        counts = self._codes(low, high) & np.uint16(_MOST_COUNTED)
        often = self._often_in(low, high)
        if often is not None:
            counts = counts.astype(np.uint32)
            counts[often[0]] = often[1]
        return counts

    def positions(self, term: int, chosen: I64) -> tuple[Array, Array]:
        """Where a term stands in some of its documents, chosen by their place among all of them.

        Gives all positions one after the other, and how many are of each document.
        """
        first, last = int(self._place_starts[term]), int(self._place_starts[term + 1])
        if not len(chosen):
            return self._positions(first, first), chosen
        if last - first == self.size(term):  # it stands once in each
            begin, end = int(chosen[0]), int(chosen[-1]) + 1
            return self._positions(first + begin, first + end).take(chosen - begin), np.ones_like(chosen)
        counts = self.counts(term)
        several = counts[chosen].astype(np.int64)
        starts = counts.cumsum(dtype=np.uint32)[chosen].astype(np.int64)
        starts -= several
        begin, end = int(starts[0]), int(starts[-1] + several[-1])
        starts -= begin
        return self._positions(first + begin, first + end)[spread(starts, several)], several

    def stretch(self, low: int, high: int) -> Postings:
        """The postings of a stretch of terms, unpacked."""
        begin, end = self._start[low], self._start[high]
        sizes = self.sizes(low, high)
        frequent = self._frequent(low, high)
        docs = np.empty(end - begin, np.uint32)
        is_rare = ~np.repeat(frequent, sizes)
        docs[is_rare] = self._rare[self._rare_start[low] : self._rare_start[high]]
        for term in np.flatnonzero(frequent) + low:
            at = self._start[term] - begin
            docs[at : at + self.size(int(term))] = self.docs(int(term))
        positions = None
        if self.with_positions:
            starts = self._place_starts
            positions = self._positions(int(starts[low]), int(starts[high])).astype(np.uint32)
        terms = [term.decode() for term in self.terms.slice(low, high)]
        return Postings(terms, sizes, docs, self._counted(begin, end).astype(np.uint32), positions)
