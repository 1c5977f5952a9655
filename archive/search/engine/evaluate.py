"""Whoosh's queries answered with arrays: the same documents with the same scores as its own matchers.

Each query is answered segment by segment. A set of documents is a sorted array; the scores are worked out
only for those documents that are asked for, hence only for what is left of a set in the end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from whoosh import query as wq

from archive.search.engine.anyterm import AnyTerm
from archive.search.engine.fuzzy import within
from archive.search.engine.inversion import I64
from archive.search.engine.postings import FieldPostings
from archive.search.engine.snapshot import Leaf, Snapshot
from archive.search.engine.spans import Dates, Overlaps, overlapping
from archive.search.engine.strings import encoded

Scores = npt.NDArray[np.float32]
Chosen = npt.NDArray[Any] | None
"""Places in an array of documents, None for all of them."""

_NONE = np.empty(0, np.int64)
_SPARSE = 64
"""Sets that hold less than one of so many documents are sorted together rather than marked."""


class Unknown(Exception):
    """A query that is not known here: Whoosh itself has to answer it."""


@dataclass(frozen=True, slots=True)
class Found:
    """Documents of one segment in order, and what gives the scores of those chosen by their place."""

    docs: I64
    score: Callable[[Chosen], Scores] | float = 0.0

    def scores(self, chosen: Chosen = None) -> Scores:
        """The scores of all documents, or of those chosen."""
        if callable(self.score):
            return self.score(chosen)
        return np.full(len(self.docs) if chosen is None else len(chosen), self.score, np.float32)


NOTHING = Found(_NONE)


class Evaluator:
    """Answers queries over one segment of a snapshot."""

    def __init__(self, snapshot: Snapshot, number: int) -> None:
        self._snapshot = snapshot
        self._number = number
        self._leaf: Leaf = snapshot.leaves[number]
        self._size = self._leaf.segment.documents

    def find(self, query: wq.Query) -> Found:
        """The documents that match, deleted ones included. Raises `Unknown`."""
        answer = _ANSWERS.get(type(query))
        if answer is None:
            raise Unknown(type(query).__name__)
        found: Found = answer(self, query)
        return found

    def live(self, found: Found) -> Found:
        """What is left of a set when deleted documents are taken out."""
        live = self._leaf.live
        if live is None:
            return found
        kept = live[found.docs].nonzero()[0]
        return _chosen(found, kept)

    def _postings(self, field: str) -> FieldPostings | None:
        return self._leaf.segment.field(field)

    # --- Terms ---

    def term(self, query: wq.Term) -> Found:
        """Documents that have a term."""
        return self._term(query.fieldname, query.text, query.boost)

    def any_term(self, query: AnyTerm) -> Found:
        """Documents that have any of several terms."""
        terms = self._snapshot.terms
        present = [each for each in query.alternatives if terms(each[0], each[1])]
        several = [found for each in present if len((found := self._term(*each)).docs)]
        return self._any(several, query.boost)

    def _term(self, field: str, term: str | bytes, boost: float) -> Found:
        numbers = self._snapshot.terms(field, term)
        postings = self._leaf.segment.field(field)
        if not numbers or postings is None or numbers[self._number] < 0:
            return NOTHING
        number = numbers[self._number]
        docs = postings.docs(number)
        lengths = self._leaf.segment.lengths(field)
        if lengths is None:
            return Found(docs, boost)
        snapshot = self._snapshot

        def score(chosen: Chosen) -> Scores:
            """BM25F of one field, as `whoosh.scoring.bm25` has it."""
            most = snapshot.inverse_frequency(field, term) * (snapshot.weighting.K1 + 1) * boost
            counts, at = postings.counts(number), docs
            if chosen is not None:
                counts, at = counts.take(chosen), docs.take(chosen)
            often = counts.astype(np.float32)
            divisor = snapshot.length_weights(field).take(lengths.take(at))
            divisor += often
            often *= np.float32(most)
            often /= divisor
            return often

        return Found(docs, score)

    # --- Sets ---

    def every(self, query: wq.Every) -> Found:
        """All documents."""
        return Found(np.arange(self._size, dtype=np.int64), query.boost)

    def null(self, query: wq.Query) -> Found:
        """No document."""
        return NOTHING

    def all_of(self, query: wq.And) -> Found:
        """Documents that all of the queries match."""
        if len(query) == 1:  # whose own boost Whoosh leaves out of account
            return self.find(query[0])
        wanted = [self.find(inner) for inner in query if not isinstance(inner, wq.Not)]
        nots = [inner for inner in query if isinstance(inner, wq.Not)]
        refused = [self.find(inner.query) for inner in nots]
        certain = float(sum(inner.boost for inner in nots))  # Whoosh counts a Not that holds as a match
        if not wanted:
            raise Unknown("And of nothing but Not")
        docs = wanted[0].docs if len(wanted) == 1 else self._common([found.docs for found in wanted])
        for found in refused:
            docs = docs[~self._is_in(docs, found.docs)]
        scored = [found for found in wanted if found.score != 0.0]

        def score(chosen: Chosen) -> Scores:
            asked = docs if chosen is None else docs[chosen]
            total = np.full(len(asked), certain, np.float32)
            for found in scored:
                total += found.scores(None if found.docs is asked else found.docs.searchsorted(asked))
            return total if query.boost == 1.0 else total * np.float32(query.boost)

        return Found(docs, score if scored or certain else 0.0)

    def any_of(self, query: wq.Or) -> Found:
        """Documents that any of the queries match."""
        if query.minmatch or query.scale:
            raise Unknown("Or with a minimum or a scale")
        if len(query) == 1:
            return self.find(query[0])
        return self._any([found for inner in query if len((found := self.find(inner)).docs)], query.boost)

    def _any(self, several: Sequence[Found], boost: float) -> Found:
        if not several:
            return NOTHING
        if len(several) == 1:
            only = several[0]
            return only if boost == 1.0 else _weighed(only, boost)
        docs = self._union([found.docs for found in several])
        scored = [found for found in several if found.score != 0.0]
        postings = sum(len(found.docs) for found in scored)

        def score(chosen: Chosen) -> Scores:
            asked = docs if chosen is None else docs[chosen]
            if len(asked) * 8 > postings:
                total = np.zeros(self._size, np.float32)
                for found in scored:
                    total[found.docs] += found.scores()
                kept = total.take(asked)
                return kept if boost == 1.0 else kept * np.float32(boost)
            some = np.zeros(len(asked), np.float32)
            for found in scored:
                _add(found, asked, some)
            return some if boost == 1.0 else some * np.float32(boost)

        return Found(docs, score if scored else 0.0)

    def without(self, query: wq.AndNot) -> Found:
        """Documents that the first query matches and the second does not."""
        wanted, refused = self.find(query.a), self.find(query.b)
        if not len(refused.docs):
            return wanted
        return _chosen(wanted, np.flatnonzero(~self._is_in(wanted.docs, refused.docs)))

    def maybe(self, query: wq.AndMaybe) -> Found:
        """Documents that the first query matches; the second only adds to their scores."""
        wanted = self.find(query.a)
        docs = wanted.docs

        def score(chosen: Chosen) -> Scores:
            better = self.find(query.b)
            asked = docs if chosen is None else docs[chosen]
            total = wanted.scores(chosen)
            _add(better, asked, total)
            return total

        if not all(type(inner) in _ANSWERS for inner in query.b.leaves()):
            raise Unknown(repr(query.b))
        return Found(docs, score)

    def constant(self, query: wq.ConstantScoreQuery) -> Found:
        """The documents of a query, all with one score."""
        return Found(self.find(query.child).docs, query.score)

    # --- Several terms ---

    def prefix(self, query: wq.Prefix) -> Found:
        """Documents with a term that begins so."""
        postings = self._postings(query.fieldname)
        if postings is None:
            return NOTHING
        low, high = postings.beginning(_bytes(query.text))
        return Found(self._union(list(postings.documents_of(low, high))), query.boost)

    def fuzzy(self, query: wq.FuzzyTerm) -> Found:
        """Documents with a term that differs in a few letters."""
        postings = self._postings(query.fieldname)
        if postings is None:
            return NOTHING
        text = query.text if isinstance(query.text, str) else query.text.decode()
        near = within(self._leaf.segment, query.fieldname, text, query.maxdist, query.prefixlength)
        return Found(self._union([postings.docs(int(number)) for number in near]), query.boost)

    def dates(self, query: Dates) -> Found:
        """Documents whose date overlaps an interval."""
        postings = self._postings(query.fieldname)
        if postings is None:
            return NOTHING
        spans: Overlaps = overlapping(self._leaf.segment, query.fieldname, query.days)
        pieces = [docs for low, high in spans.stretches for docs in postings.documents_of(low, high)]
        pieces += [postings.docs(number) for number in spans.terms]
        return Found(self._union(pieces), query.boost)

    def phrase(self, query: wq.Phrase) -> Found:
        """Documents with words side by side, in order."""
        postings = self._postings(query.fieldname)
        if query.slop != 1 or postings is None or not postings.with_positions:
            if postings is None:
                return NOTHING
            raise Unknown("Phrase")
        several = [self._snapshot.terms(query.fieldname, word) for word in query.words]
        if not all(several) or min(numbers[self._number] for numbers in several) < 0:
            return NOTHING
        docs = self._side_by_side(postings, [numbers[self._number] for numbers in several])
        if not len(docs):
            return NOTHING
        terms = [self._term(query.fieldname, word, query.boost) for word in query.words]

        def score(chosen: Chosen) -> Scores:
            asked = docs if chosen is None else docs[chosen]
            total = np.zeros(len(asked), np.float32)
            for each in terms:
                total += each.scores(each.docs.searchsorted(asked))
            return total

        return Found(docs, score)

    def _side_by_side(self, postings: FieldPostings, numbers: list[int]) -> I64:
        """Documents in which terms stand one after the other."""
        common = self._common([postings.docs(number) for number in numbers])
        begins: npt.NDArray[np.int64] | None = None
        order = sorted(range(len(numbers)), key=lambda place: postings.size(numbers[place]))
        for place in order:
            if not len(common):
                return _NONE
            number = numbers[place]
            positions, several = postings.positions(number, postings.docs(number).searchsorted(common))
            at = np.repeat(np.arange(len(common), dtype=np.int64) << 33, several) + positions
            at += (1 << 20) - place  # so that a phrase that would begin before the text is not below zero
            begins = at if begins is None else begins[_is_among(begins, at)]
        if begins is None or not len(begins):
            return _NONE
        held = begins >> 33
        found: I64 = common[held[np.append(True, held[1:] != held[:-1])]]
        return found

    # --- Arrays ---

    def _common(self, sets: Sequence[I64]) -> I64:
        """Documents that are in all of the sets."""
        first, *others = sorted(sets, key=len)
        for other in others:
            if not len(first):
                break
            first = first[self._is_in(first, other)]
        return first

    def _union(self, sets: Sequence[I64]) -> I64:
        """Documents that are in any of the sets."""
        if len(sets) == 1:
            several = sets[0]
            if len(several) < 2 or bool(np.all(several[1:] > several[:-1])):
                return several
        total = sum(map(len, sets))
        if not total:
            return _NONE
        if total * _SPARSE < self._size:
            return np.unique(np.concatenate(sets))
        marked = np.zeros(self._size, np.bool_)
        for docs in sets:
            marked[docs] = True
        found: I64 = marked.nonzero()[0]
        return found

    def _is_in(self, docs: I64, others: I64) -> npt.NDArray[np.bool_]:
        """Which documents are in another set."""
        if len(docs) * 16 < len(others):
            return _is_among(docs, others)
        marked = np.zeros(self._size, np.bool_)
        marked[others] = True
        return marked.take(docs)


def _add(found: Found, docs: I64, totals: Scores) -> None:
    """Add the scores of those of the documents that are in a set."""
    at = found.docs.searchsorted(docs)
    there = (found.docs.take(at, mode="clip") == docs).nonzero()[0] if len(found.docs) else at[:0]
    if len(there) == len(docs):
        totals += found.scores(at)
    elif len(there):
        totals[there] += found.scores(at[there])


def _is_among(values: npt.NDArray[Any], others: npt.NDArray[Any]) -> npt.NDArray[np.bool_]:
    """Which values are among others, which are in order."""
    if not len(others):
        return np.zeros(len(values), np.bool_)
    found: npt.NDArray[np.bool_] = others.take(others.searchsorted(values), mode="clip") == values
    return found


def _chosen(found: Found, kept: npt.NDArray[np.intp]) -> Found:
    if not callable(found.score):
        return Found(found.docs[kept], found.score)
    return Found(found.docs[kept], lambda chosen: found.scores(kept if chosen is None else kept[chosen]))


def _weighed(found: Found, boost: float) -> Found:
    return Found(found.docs, lambda chosen: found.scores(chosen) * np.float32(boost))


def _bytes(text: str | bytes) -> bytes:
    return encoded(text) if isinstance(text, str) else text


_ANSWERS: dict[type, Callable[[Evaluator, Any], Found]] = {
    wq.Term: Evaluator.term,
    AnyTerm: Evaluator.any_term,
    wq.Every: Evaluator.every,
    type(wq.NullQuery): Evaluator.null,
    wq.And: Evaluator.all_of,
    wq.Or: Evaluator.any_of,
    wq.AndNot: Evaluator.without,
    wq.AndMaybe: Evaluator.maybe,
    wq.ConstantScoreQuery: Evaluator.constant,
    wq.Prefix: Evaluator.prefix,
    wq.FuzzyTerm: Evaluator.fuzzy,
    wq.Phrase: Evaluator.phrase,
    Dates: Evaluator.dates,
}


def known() -> Iterable[type]:
    """The queries that are answered with arrays."""
    return _ANSWERS.keys()
