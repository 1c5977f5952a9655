"""Whoosh's queries answered with arrays: the same documents with the same scores as its own matchers.

Each query is answered segment by segment: with a set of documents, and with the parts that scores are made
of, which are added up only for those documents whose scores are asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
from whoosh import query as wq

from archive.progress import Progress
from archive.search.engine.anyterm import AnyTerm
from archive.search.engine.fuzzy import within
from archive.search.engine.inversion import I64
from archive.search.engine.names import Named
from archive.search.engine.names import having as whole_names
from archive.search.engine.patterns import Parts, having
from archive.search.engine.phrases import side_by_side
from archive.search.engine.postings import FieldPostings
from archive.search.engine.scoring import Found, Listing, ScoredPart, all_added
from archive.search.engine.sets import NONE, DocSet, common, gathered, union
from archive.search.engine.snapshot import Leaf, Snapshot
from archive.search.engine.spans import Dates, overlapping
from archive.search.engine.stories import SameStory
from archive.search.engine.strings import encoded


class UnknownQuery(NotImplementedError):
    """A query that the engine does not answer: a mistake in the program, as `translate` makes none such."""


class Evaluator:
    """Answers queries over one segment of a snapshot; with their scores if it is to be `scored`."""

    def __init__(
        self, snapshot: Snapshot, number: int, *, scored: bool, progress: Progress | None = None
    ) -> None:
        self._progress = progress
        self._snapshot = snapshot
        self._number = number
        self._scored = scored
        self._leaf: Leaf = snapshot.leaves[number]
        self._size = self._leaf.segment.documents
        self._nothing = Found(DocSet(self._size, NONE))

    def find(self, query: wq.Query) -> Found:
        """The documents that match, deleted ones included. Raises `UnknownQuery`, and `Cancelled`."""
        if self._progress is not None:
            self._progress.check()
        answer = _ANSWERS.get(type(query))
        if answer is None:
            raise UnknownQuery(f"The engine answers no query of the kind {type(query).__name__}.")
        found: Found = answer(self, query)
        return found

    def live(self, found: Found) -> Found:
        """What is left of a set when deleted documents are taken out."""
        live = self._leaf.live
        if live is None:
            return found
        if not found.docs.is_marked:
            docs = found.docs.docs
            return found.within(DocSet(self._size, docs[live.take(docs)]))
        marks = found.docs.marks.copy()
        marks[: self._size] &= live
        return found.within(DocSet(self._size, marks=marks))

    def _postings(self, field: str) -> FieldPostings | None:
        return self._leaf.segment.field(field)

    # --- Terms ---

    def term(self, query: wq.Term) -> Found:
        """Documents that have a term."""
        return self._term(query.fieldname, query.text, query.boost)

    def any_term(self, query: AnyTerm) -> Found:
        """Documents that have any of several terms."""
        listings, number, found = self._snapshot.listings, self._number, []
        for field, term, boost in query.alternatives:
            several = listings(field, term)
            listing = several[number] if several else None
            if listing is not None:  # as hardly any is
                found.append(self._listed(listing, boost))
        return self._any(found).times(query.boost)

    def _term(self, field: str, term: str | bytes, boost: float) -> Found:
        listing = self._listing(field, term)
        return self._nothing if listing is None else self._listed(listing, boost)

    def _listed(self, listing: Listing, boost: float) -> Found:
        docs = listing.docs()
        parts = listing.parts(docs, boost) if self._scored else ()
        return Found(DocSet(self._size, docs), parts, 0.0 if parts else boost, is_sum=True)

    def _listing(self, field: str, term: str | bytes) -> Listing | None:
        found = self._snapshot.listings(field, term)
        return found[self._number] if found else None

    # --- Sets ---

    def every(self, query: wq.Every) -> Found:
        """All documents."""
        return Found(DocSet(self._size, np.arange(self._size, dtype=np.int64)), (), query.boost)

    def null(self, query: wq.Query) -> Found:
        """No document."""
        return self._nothing

    def all_of(self, query: wq.And) -> Found:
        """Documents that all of the queries match."""
        if len(query) == 1:  # whose own boost Whoosh leaves out of account
            return self.find(query[0])
        wanted = [self.find(inner) for inner in query if not isinstance(inner, wq.Not)]
        nots = [inner for inner in query if isinstance(inner, wq.Not)]
        if not wanted:
            raise UnknownQuery("The engine answers no And of nothing but Not.")
        docs = common([found.docs for found in wanted])
        for inner in nots:
            docs = docs - self.find(inner.query).docs
        # Whoosh counts a Not that holds as a match.
        certain = sum(found.certain for found in wanted) + sum(inner.boost for inner in nots)
        return Found(docs, tuple(part for found in wanted for part in found.parts), certain).times(
            query.boost
        )

    def any_of(self, query: wq.Or) -> Found:
        """Documents that any of the queries match."""
        if query.minmatch or query.scale:
            raise UnknownQuery("The engine answers no Or with a minimum or a scale.")
        if len(query) == 1:
            return self.find(query[0])
        return self._any([self.find(inner) for inner in query]).times(query.boost)

    def _any(self, several: Iterable[Found]) -> Found:
        several = [found for found in several if found is not self._nothing]
        if not several:
            return self._nothing
        if len(several) == 1:
            return several[0]
        docs = union(self._size, [found.docs for found in several])
        return Found(docs, all_added(several) if self._scored else (), is_sum=True)

    def without(self, query: wq.AndNot) -> Found:
        """Documents that the first query matches and the second does not."""
        wanted, refused = self.find(query.a), self.find(query.b)
        return wanted if refused is self._nothing else wanted.within(wanted.docs - refused.docs)

    def maybe(self, query: wq.AndMaybe) -> Found:
        """Documents that the first query matches; the second only adds to their scores."""
        wanted = self.find(query.a)
        if not self._scored:
            return wanted
        better = self.find(query.b)
        return Found(wanted.docs, (*wanted.parts, *better.as_parts()), wanted.certain)

    def constant(self, query: wq.ConstantScoreQuery) -> Found:
        """The documents of a query, all with one score."""
        return Found(self.find(query.child).docs, (), query.score)

    def same_story(self, query: SameStory) -> Found:
        """The documents of each story of which one matches."""
        found = self.live(self.find(query.child))
        story = self._leaf.segment.story
        matched = np.zeros(self._leaf.segment.stories, np.bool_)
        matched[story[found.docs.docs]] = True
        return Found(DocSet(self._size, np.flatnonzero(matched[story])), (), query.boost)

    # --- Several terms ---

    def prefix(self, query: wq.Prefix) -> Found:
        """Documents with a term that begins so."""
        postings = self._postings(query.fieldname)
        if postings is None:
            return self._nothing
        low, high = postings.beginning(_bytes(query.text))
        return self._alike(postings.documents_of(low, high), query.boost)

    def fuzzy(self, query: wq.FuzzyTerm) -> Found:
        """Documents with a term that differs in a few letters."""
        postings = self._postings(query.fieldname)
        if postings is None:
            return self._nothing
        text = query.text if isinstance(query.text, str) else query.text.decode()
        near = within(self._leaf.segment, query.fieldname, text, query.maxdist, query.prefixlength)
        return self._alike((postings.docs(int(number)) for number in near), query.boost)

    def parts(self, query: Parts) -> Found:
        """Documents with a term that has some pieces."""
        postings = self._postings(query.fieldname)
        if postings is None:
            return self._nothing
        numbers = having(self._leaf.segment, query.fieldname, query.pieces)
        return self._alike((postings.docs(number) for number in numbers), query.boost)

    def named(self, query: Named) -> Found:
        """Documents of which a value is a name as a whole."""
        docs = whole_names(self._snapshot, self._number, query)
        return Found(DocSet(self._size, docs), (), query.boost, is_sum=True)

    def dates(self, query: Dates) -> Found:
        """Documents whose date overlaps an interval."""
        postings = self._postings(query.fieldname)
        if postings is None:
            return self._nothing
        spans = overlapping(self._leaf.segment, query.fieldname, query.days)
        pieces = [docs for low, high in spans.stretches for docs in postings.documents_of(low, high)]
        pieces += [postings.docs(number) for number in spans.terms]
        return self._alike(pieces, query.boost)

    def _alike(self, pieces: Iterable[I64], score: float) -> Found:
        """Documents of any order that all score the same."""
        return Found(gathered(self._size, pieces), (), score, is_sum=True)

    def phrase(self, query: wq.Phrase) -> Found:
        """Documents with words side by side, in order."""
        postings = self._postings(query.fieldname)
        if postings is None:
            return self._nothing
        if query.slop != 1 or not postings.with_positions:
            raise UnknownQuery("The engine answers no Phrase with gaps, or in a field without positions.")
        terms = [self._listing(query.fieldname, word) for word in query.words]
        listings = [listing for listing in terms if listing is not None]
        if len(listings) < len(terms):
            return self._nothing
        docs, places = side_by_side(listings)
        if not len(docs):
            return self._nothing
        scores = np.zeros(len(docs), np.float32)
        if self._scored:
            for listing, chosen in zip(listings, places, strict=True):
                scores += listing.scores(chosen, query.boost)
        return Found(DocSet(self._size, docs), (ScoredPart(docs, scores),), is_sum=True)


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
    Parts: Evaluator.parts,
    Named: Evaluator.named,
    SameStory: Evaluator.same_story,
}


def known() -> Iterable[type]:
    """The queries that are answered with arrays."""
    return _ANSWERS.keys()
