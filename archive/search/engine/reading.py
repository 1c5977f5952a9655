"""Asking the index: what matches, in which order, with which values."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from whoosh import query

from archive.search.engine import ranking
from archive.search.engine.evaluate import Evaluator, Found, Unknown
from archive.search.engine.fuzzy import within
from archive.search.engine.inversion import spread
from archive.search.engine.schema import ARTICLE, PHOTO_ALONE, UNDATED
from archive.search.engine.segment import Facet, Segment
from archive.search.engine.snapshot import Leaf, Snapshot
from archive.search.engine.stock import stock_answer
from archive.search.engine.strings import encoded

Docs = npt.NDArray[np.int64]
"""Numbers of documents, ascending unless said otherwise."""

Scores = npt.NDArray[np.float32]


class View:
    """The index as it was at one commit. Safe to use from many threads at once."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot

    @property
    def state(self) -> dict[str, Any]:
        """What the commit stored as its state."""
        return self._snapshot.state

    def total(self) -> int:
        """How many documents there are; some of them may be deleted."""
        return self._snapshot.documents

    def languages(self) -> tuple[str, ...]:
        """The languages whose stems the index holds."""
        return self._snapshot.languages

    # --- What matches ---

    def matching(self, wanted: query.Query) -> Docs:
        """All documents that match."""
        return self._found(wanted, scored=False)[0]

    def scored(self, wanted: query.Query) -> tuple[Docs, Scores]:
        """All documents that match, and the score of each."""
        return self._found(wanted, scored=True)

    def any_match(self, wanted: query.Query) -> bool:
        """Whether anything matches at all."""
        return len(self.matching(wanted)) > 0

    def _found(self, wanted: query.Query, *, scored: bool) -> tuple[Docs, Scores]:
        try:
            several = [self._in_leaf(number, wanted) for number in range(len(self._snapshot.leaves))]
        except Unknown:
            return stock_answer(self._snapshot, wanted)
        docs = [
            found.docs + leaf.offset if leaf.offset else found.docs
            for leaf, found in zip(self._snapshot.leaves, several, strict=True)
        ]
        scores = [found.scores() for found in several] if scored else []
        return _joined(docs, np.int64), _joined(scores, np.float32)

    def _in_leaf(self, number: int, wanted: query.Query) -> Found:
        evaluator = Evaluator(self._snapshot, number)
        return evaluator.live(evaluator.find(wanted))

    def numbered(self, record_id: str) -> int | None:
        """The number of a record's document, None where there is none."""
        return next(map(int, self.matching(query.Term("id", record_id))), None)

    def of_other_stories(self, docs: Docs, scores: Scores, doc: int) -> tuple[Docs, Scores]:
        """Those of the documents, with their scores, that belong to another story than `doc`."""
        segment, number = self._snapshot.leaf_of(doc)
        own = [
            np.flatnonzero(leaf.segment.story == segment.story[number]) + leaf.offset
            for leaf in self._snapshot.leaves
            if leaf.segment is segment
        ]
        kept = ~np.isin(docs, _joined(own, np.int64))
        return docs[kept], scores[kept]

    # --- In which order ---

    def by_score(self, docs: Docs, scores: Scores, most: int) -> list[int]:
        """The first documents, best first, newest first where equal."""
        at = ranking.first(most, -scores, lambda chosen: -self._moments(docs[chosen]))
        return [int(doc) for doc in docs[at]]

    def by_moment(self, docs: Docs, most: int, *, newest: bool) -> list[int]:
        """The first documents by date; what has none comes last either way."""
        moments = self._moments(docs)
        key = np.where(moments == UNDATED, np.iinfo(np.int64).max, -moments if newest else moments)
        return [int(doc) for doc in docs[ranking.first(most, key)]]

    def by_title(self, docs: Docs, most: int) -> list[int]:
        """The first documents by folded title; what has none comes last."""
        several = []
        for leaf, own in self._snapshot.by_leaf(docs):
            rank = leaf.segment.title[own].astype(np.int64)
            at = ranking.first(most, np.where(rank == 0, np.iinfo(np.int64).max, rank))
            titles = leaf.segment.titles
            several += [(not rank[i], titles[int(rank[i])], int(own[i]) + leaf.offset) for i in at]
        return [doc for _, _, doc in heapq.nsmallest(most, several)]

    def _moments(self, docs: Docs) -> npt.NDArray[np.int64]:
        """The moment of each document."""
        several = [leaf.segment.moment[own] for leaf, own in self._snapshot.by_leaf(docs)]
        return _joined(several, np.int64)

    def story(self, doc: int) -> tuple[int, int]:
        """What tells the story of a document from all others."""
        segment, number = self._snapshot.leaf_of(doc)
        return id(segment), int(segment.story[number])

    # --- How many ---

    def count_articles(self, docs: Docs) -> int:
        """How many of the documents are articles."""
        return sum(
            int(np.count_nonzero(leaf.segment.kind[own] == ARTICLE))
            for leaf, own in self._snapshot.by_leaf(docs)
        )

    def count_stories(self, docs: Docs) -> tuple[int, int]:
        """How many stories the documents are of, photos alone included; and how many without these."""
        stories = alone = 0
        for leaf, own in self._snapshot.by_leaf(docs):
            stories += _distinct(leaf.segment.story[own], leaf.segment.stories)
            alone += int(np.count_nonzero(leaf.segment.kind[own] == PHOTO_ALONE))
        return stories, stories - alone

    def facet(
        self, name: str, docs: Docs, most: int, *, by_story: bool = False
    ) -> tuple[tuple[str, int], ...]:
        """A facet's values over the documents with how many of them, or of their stories, have each.

        Most frequent first.
        """
        counts: Counter[str] = Counter()
        for leaf, own in self._snapshot.by_leaf(docs):
            facet = leaf.segment.facet(name)
            if facet is not None:
                often = _counted(facet, own, leaf.segment if by_story else None)
                for number in _most(often, most if len(self._snapshot.leaves) == 1 else None):
                    counts[facet.values[number].decode()] += int(often[number])
        ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0].casefold()))
        return tuple(ranked[:most])

    # --- What is kept ---

    def shown(self, doc: int) -> dict[str, Any]:
        """What was kept of a document: its id, kind and language, and what is "shown" of it."""
        segment, number = self._snapshot.leaf_of(doc)
        return segment.shown(number)

    def texts(self, doc: int) -> list[tuple[str, str]]:
        """Names and texts of a document that a snippet may be taken from."""
        segment, number = self._snapshot.leaf_of(doc)
        return segment.texts(number)

    # --- Words and values ---

    def frequency(self, field: str, term: str) -> int:
        """How many documents have a term in a field."""
        return self._snapshot.frequency(field, term)

    def words_from(self, field: str, first: str) -> Iterator[tuple[str, int]]:
        """The words of a field that begin so, and in how many documents each stands."""
        counts: Counter[bytes] = Counter()
        for leaf in self._snapshot.leaves:
            postings = leaf.segment.field(field)
            if postings is not None:
                low, high = postings.beginning(encoded(first))
                sizes = postings.sizes(low, high).tolist()
                counts.update(dict(zip(postings.terms.slice(low, high), sizes, strict=True)))
        for term in sorted(counts):
            yield term.decode(), counts[term]

    def similar(self, field: str, word: str, most: int) -> list[tuple[str, int]]:
        """Words of a field that are this one but for `most` letters, and in how many documents each is."""
        counts: Counter[str] = Counter()
        for leaf in self._snapshot.leaves:
            postings = leaf.segment.field(field)
            if postings is not None:
                for number in within(leaf.segment, field, word, most):
                    counts[postings.terms[number].decode()] += postings.size(number)
        return sorted(counts.items())

    def values(self, field: str, typed: str, most: int) -> list[tuple[str, int]]:
        """Values of a facet as shown, one of whose words begins as typed; most frequent first."""
        found: Counter[str] = Counter()
        for leaf in self._snapshot.leaves:
            facet = leaf.segment.facet(field)
            if facet is None:
                continue
            low, high = facet.typed.beginning(encoded(typed))
            often = _live_counts(leaf, field, facet)
            for number in np.unique(facet.meant[low:high]):
                if often[number]:
                    found[facet.values[int(number)].decode()] += int(often[number])
        return heapq.nsmallest(most, found.items(), key=lambda pair: (-pair[1], pair[0].casefold()))

    def keys(self, field: str, begun: str) -> list[str]:
        """The whole values of an exact field that begin so."""
        return [key for key, _ in self.words_from(field, begun)]


def open_view(folder: Path, previous: Snapshot | None = None) -> Snapshot:
    """The index in a folder of our own as it is now; `previous` itself where nothing was committed since."""
    if previous is not None and previous.is_current():
        return previous
    return Snapshot(folder, previous)


def _joined(several: Sequence[npt.NDArray[Any]], dtype: npt.DTypeLike) -> npt.NDArray[Any]:
    if len(several) == 1:
        return several[0]
    return np.concatenate(several) if several else np.empty(0, dtype)


def _distinct(numbers: npt.NDArray[Any], size: int) -> int:
    seen = np.zeros(size, np.bool_)
    seen[numbers] = True
    return int(np.count_nonzero(seen))


def _counted(facet: Facet, docs: npt.NDArray[Any], stories_of: Segment | None) -> npt.NDArray[np.int64]:
    """By a value's number, how many of the documents, or of their stories, have it."""
    size = len(facet.values)
    if len(docs) == len(facet.starts) - 1 and stories_of is None:
        return np.bincount(facet.numbers, minlength=size)
    starts = facet.starts[docs].astype(np.int64)
    often = facet.starts[docs + 1].astype(np.int64) - starts
    numbers = facet.numbers[spread(starts, often)]
    if stories_of is not None:
        stories = np.repeat(stories_of.story[docs], often)
        pairs = np.unique(stories.astype(np.int64) * size + numbers)
        numbers = pairs % size
    return np.bincount(numbers, minlength=size)


def _most(often: npt.NDArray[np.int64], most: int | None) -> npt.NDArray[np.intp]:
    """The numbers that stand most often; more than `most` where several stand as often as the last."""
    used = np.flatnonzero(often)
    if most is None or len(used) <= most:
        return used
    least = np.partition(often[used], len(used) - most)[len(used) - most]
    chosen: npt.NDArray[np.intp] = used[often[used] >= least]
    return chosen


def _live_counts(leaf: Leaf, name: str, facet: Facet) -> npt.NDArray[np.int64]:
    """By a value's number, how many documents that are left have it."""
    if leaf.live is None:
        asked = "often", name
        found = leaf.segment.remembered.get(asked)
        if found is None:
            found = np.bincount(facet.numbers, minlength=len(facet.values))
            leaf.segment.remembered[asked] = found
        kept: npt.NDArray[np.int64] = found
        return kept
    return _counted(facet, np.flatnonzero(leaf.live), None)
