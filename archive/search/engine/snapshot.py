"""The index as one commit left it, held open for any number of searches in any number of threads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import log
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np
import numpy.typing as npt
from whoosh.scoring import BM25F

from archive.search.engine import contents
from archive.search.engine.arrayfile import Damaged
from archive.search.engine.contents import Entry
from archive.search.engine.lengths import LENGTHS
from archive.search.engine.scoring import Impacts, Listing
from archive.search.engine.segment import Segment
from archive.search.engine.strings import encoded
from archive.search.language.stemmers import UNKNOWN, stem_language

Live = npt.NDArray[np.bool_]
_MOST_TERMS = 20_000
_SHORT = 0.3
"""How much the length of a headline or a caption counts (BM25's b): less than that of a body."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A segment with the documents that are left of it (None: all); `offset` makes their numbers unique."""

    segment: Segment
    live: Live | None
    offset: int


def opened(folder: Path, entries: Iterable[Entry], known: Mapping[str, Segment] | None = None) -> list[Leaf]:
    """Segments as a commit left them; those already `known` are shared. Raises OSError, or `Damaged`."""
    leaves = []
    offset = 0
    for entry in entries:
        segment = (known or {}).get(entry.name) or Segment(folder, entry.name)
        leaves.append(Leaf(segment, contents.read_live(folder, entry), offset))
        offset += segment.documents
    return leaves


def is_whole(folder: Path) -> bool:
    """Whether every byte of an index is as it was written."""
    try:
        for leaf in opened(folder, contents.read(folder).entries):
            leaf.segment.file.check()
    except (OSError, Damaged):
        return False
    return True


class Snapshot:
    """Segments and their common numbers: what a score is made of."""

    weighting = BM25F(**{f"{name}_B": _SHORT for name in ("title", "standfirst", "caption", "alt", "names")})

    def __init__(self, folder: Path, previous: Snapshot | None = None) -> None:
        """Raises OSError, or `arrayfile.Damaged`. Segments that `previous` has open are shared."""
        self.folder = folder
        self._contents = contents.place(folder)
        self._mark = contents.mark(self._contents)
        found = contents.read(folder)
        self.state = found.state
        known = {leaf.segment.name: leaf.segment for leaf in previous.leaves} if previous else {}
        self.leaves: tuple[Leaf, ...] = tuple(opened(folder, found.entries, known))
        self.documents = sum(leaf.segment.documents for leaf in self.leaves)
        """How many there are, those deleted but still on the disk included."""
        self._terms: dict[tuple[str, str | bytes], tuple[Listing | None, ...]] = {}
        self._impacts: dict[str, Impacts] = {}
        self._lock = Lock()

    def is_current(self) -> bool:
        """Whether nothing was committed since, and the index is still there."""
        try:
            return contents.mark(self._contents) == self._mark
        except OSError:
            return False

    def listings(self, field: str, term: str | bytes) -> tuple[Listing | None, ...]:
        """A term in each segment, None where it does not stand; nothing if it is nowhere."""
        asked = field, term
        found = self._terms.get(asked)
        if found is None:
            found = self._looked_up(field, encoded(term) if isinstance(term, str) else term)
            with self._lock:
                if len(self._terms) >= _MOST_TERMS:
                    self._terms.clear()
                self._terms[asked] = found
        return found

    def _looked_up(self, field: str, term: bytes) -> tuple[Listing | None, ...]:
        several = [leaf.segment.field(field) for leaf in self.leaves]
        numbers = [-1 if postings is None else postings.find(term) for postings in several]
        there = [(postings, number) for postings, number in zip(several, numbers, strict=True) if number >= 0]
        if not there:
            return ()
        frequency = sum(postings.size(number) for postings, number in there if postings is not None)
        most = self._inverse_frequency(frequency) * (self.weighting.K1 + 1)
        return tuple(
            None
            if postings is None or number < 0
            else Listing(postings, number, most, self.impacts(field) if postings.with_positions else None)
            for postings, number in zip(several, numbers, strict=True)
        )

    def frequency(self, field: str, term: str | bytes) -> int:
        """How many documents have a term."""
        found = self.listings(field, term)
        return sum(each.postings.size(each.number) for each in found if each is not None)

    def _inverse_frequency(self, frequency: int) -> float:
        """Whoosh's measure of how rare a term is."""
        return log(self.documents / (frequency + 1)) + 1

    def average_length(self, field: str) -> float:
        """How many terms a document has in a field, over those that have any.

        Whoosh takes all documents: a caption would weigh less the fewer photos there are.
        """
        total = sum(leaf.segment.totals.get(field, 0) for leaf in self.leaves)
        return total / (sum(leaf.segment.holders(field) for leaf in self.leaves) or 1) or 1.0

    def impacts(self, field: str) -> Impacts:
        """How much a term of a field counts by how often it stands in a document of which length."""
        found = self._impacts.get(field)
        if found is None:
            model = self.weighting
            share = model._field_B.get(field, model.B)
            by_length = model.K1 * ((1 - share) + share * LENGTHS / self.average_length(field))
            found = self._impacts[field] = Impacts(by_length.astype(np.float32))
        return found

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages whose stems documents hold."""
        fields = (leaf.segment.field("language") for leaf in self.leaves)
        tags = {term.decode() for field in fields if field is not None for term in field.terms}
        return tuple(sorted({code for code in map(stem_language, tags) if code} | {UNKNOWN}))

    def leaf_of(self, doc: int) -> tuple[Segment, int]:
        """The segment of a document, and its number there."""
        for leaf in reversed(self.leaves):
            if doc >= leaf.offset:
                return leaf.segment, doc - leaf.offset
        raise IndexError(doc)

    def by_leaf(self, docs: npt.NDArray[Any]) -> Iterator[tuple[Leaf, npt.NDArray[Any]]]:
        """Documents in ascending order, as each segment numbers its own."""
        if len(self.leaves) == 1:
            yield self.leaves[0], docs
            return
        for leaf in self.leaves:
            low, high = np.searchsorted(docs, (leaf.offset, leaf.offset + leaf.segment.documents))
            if high > low:
                yield leaf, docs[low:high] - leaf.offset
