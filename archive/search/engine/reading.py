"""Asking the index: what matches, in which order, with which values."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from whoosh import query

from archive.progress import Progress
from archive.search.engine.evaluate import Evaluator
from archive.search.engine.fuzzy import within
from archive.search.engine.lengths import LENGTHS
from archive.search.engine.matches import Docs, Matches, counted, most_often
from archive.search.engine.postings import FieldPostings
from archive.search.engine.scoring import Found, ScoredPart, Scores
from archive.search.engine.segment import Facet, Kept, Segment
from archive.search.engine.sets import DocSet, distinct, is_first, unmarked
from archive.search.engine.snapshot import Leaf, Snapshot
from archive.search.engine.strings import encoded


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

    def find(self, wanted: query.Query, *, scored: bool = False, progress: Progress | None = None) -> Matches:
        """What matches; `scored` where it is to be put in order by score.

        Raises `UnknownQuery`, and `Cancelled` between two parts of the query where `progress` was cancelled.
        """
        several = []
        for number in range(len(self._snapshot.leaves)):
            evaluator = Evaluator(self._snapshot, number, scored=scored, progress=progress)
            several.append(evaluator.live(evaluator.find(wanted)))
        return Matches(self._snapshot, several)

    def given(self, docs: Docs, scores: Scores) -> Matches:
        """Documents in order that were found in another way, with their scores."""
        several = []
        for leaf in self._snapshot.leaves:
            size = leaf.segment.documents
            low, high = np.searchsorted(docs, (leaf.offset, leaf.offset + size))
            own = docs[low:high] - leaf.offset
            several.append(Found(DocSet(size, own), (ScoredPart(own, scores[low:high]),)))
        return Matches(self._snapshot, several)

    def any_match(self, wanted: query.Query) -> bool:
        """Whether anything matches at all."""
        return len(self.find(wanted)) > 0

    def live(self) -> Docs:
        """All documents that are not deleted."""
        found = []
        for leaf in self._snapshot.leaves:
            own = np.arange(leaf.segment.documents) if leaf.live is None else np.flatnonzero(leaf.live)
            found.append(own + leaf.offset)
        return _joined(found)

    def numbered(self, record_id: str) -> int | None:
        """The number of a record's document, None where there is none."""
        return next(map(int, self.find(query.Term("id", record_id)).docs()), None)

    def first_of_stories(self, docs: Sequence[int]) -> Sequence[int]:
        """The places at which a story has its first document, in order. For a page far down these are a great
        many: nothing is done for each by itself.
        """
        numbers, before = np.array(docs, np.int64), 0
        stories = np.empty(len(numbers), np.int64)
        for leaf in self._snapshot.leaves:
            here = (numbers >= leaf.offset) & (numbers < leaf.offset + leaf.segment.documents)
            stories[here] = leaf.segment.story[numbers[here] - leaf.offset].astype(np.int64) + before
            before += leaf.segment.stories
        order = stories.argsort(kind="stable")
        places: list[int] = np.sort(order[is_first(stories[order])]).tolist()
        return places

    # --- What is kept ---

    def kept(self, doc: int) -> Kept:
        """What was kept of a document to show."""
        segment, number = self._snapshot.leaf_of(doc)
        return segment.kept(number)

    def texts(self, doc: int) -> list[tuple[str, str]]:
        """Names and texts of a document that a snippet may be taken from."""
        segment, number = self._snapshot.leaf_of(doc)
        return segment.texts(number)

    def relative_length(self, field: str, doc: int) -> float:
        """How long a field of a document is, in terms: 1 for the average of those that have any."""
        segment, number = self._snapshot.leaf_of(doc)
        lengths = segment.lengths(field)
        if lengths is None:
            return 0.0
        return float(LENGTHS[lengths[number]] / self._snapshot.average_length(field))

    # --- Words and values ---

    def frequency(self, field: str, term: str) -> int:
        """How many documents have a term in a field."""
        return self._snapshot.frequency(field, term)

    def stories_with(
        self, fields: Sequence[str], term: str, key: tuple[str, str] | None = None
    ) -> tuple[Docs, int]:
        """The articles that have a term in any of some fields, and how many of them have a value, the second
        of the `key`, in its field.
        """
        wanted, found, keyed = encoded(term), [], 0
        for leaf in self._snapshot.leaves:
            docs = [
                postings.docs(number)
                for name in fields
                if (postings := leaf.segment.field(name)) and (number := postings.find(wanted)) >= 0
            ]
            if docs:
                own = docs[0] if len(docs) == 1 else distinct(docs)
                own = own[leaf.segment.articles.marks[own]]
                own = own if leaf.live is None else own[leaf.live[own]]
                keyed += len(own) if key is None else int(_stories(leaf.segment, key).marks[own].sum())
                found.append(own + leaf.offset if leaf.offset else own)
        return _joined(found), keyed

    def stories(self, key: tuple[str, str] | None = None) -> int:
        """How many articles there are, or with that value of a `key` in its field; some may be deleted."""
        return sum(len(_stories(leaf.segment, key)) for leaf in self._snapshot.leaves)

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
                    left = _live_size(leaf, postings, number)
                    if left:
                        counts[postings.terms[number].decode()] += left
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
            numbers = distinct([facet.meant[low:high]])
            numbers = numbers[often[numbers] > 0]
            if len(self._snapshot.leaves) == 1:
                numbers = numbers[most_often(often[numbers], most)]
            for number in numbers.tolist():
                found[facet.values[number].decode()] += int(often[number])
        return heapq.nsmallest(most, found.items(), key=lambda pair: (-pair[1], pair[0].casefold()))

    def keys(self, field: str, begun: str) -> list[str]:
        """The whole values of an exact field that begin so."""
        return [key for key, _ in self.words_from(field, begun)]


def _stories(segment: Segment, key: tuple[str, str] | None) -> DocSet:
    """The articles of a segment, or those of them with a value in a field."""
    if key is None:
        return segment.articles
    asked = "stories", key
    known = segment.remembered.get(asked)
    if known is None:
        marks = unmarked(segment.documents)
        postings = segment.field(key[0])
        number = -1 if postings is None else postings.find(encoded(key[1]))
        if postings is not None and number >= 0:
            marks[postings.docs(number)] = True
        known = segment.remembered[asked] = DocSet(segment.documents, marks=marks & segment.articles.marks)
    kept: DocSet = known
    return kept


def _joined(found: list[Docs]) -> Docs:
    if len(found) == 1:
        return found[0]
    return np.concatenate(found) if found else np.empty(0, np.int64)


def _live_size(leaf: Leaf, postings: FieldPostings, term: int) -> int:
    """How many documents that are left have a term."""
    if leaf.live is None:
        return postings.size(term)
    return int(np.count_nonzero(leaf.live[postings.docs(term)]))


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
    return counted(facet, np.flatnonzero(leaf.live), None)
