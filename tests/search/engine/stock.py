"""Whoosh itself over our segments: the oracle that every answer of the engine is held against."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from whoosh.codec import base
from whoosh.matching import LeafMatcher
from whoosh.reading import MultiReader, SegmentReader, TermInfo, TermNotFound
from whoosh.scoring import BM25F
from whoosh.searching import Searcher

from archive.search.engine.lengths import LENGTHS
from archive.search.engine.postings import FieldPostings
from archive.search.engine.schema import schema
from archive.search.engine.segment import Segment
from archive.search.engine.snapshot import Leaf, Snapshot


def searcher(snapshot: Snapshot) -> Searcher:
    """A searcher of Whoosh's own, for one thread."""
    layout = schema()
    readers = [
        SegmentReader(None, layout, _Named(leaf.segment.name), codec=_Codec(leaf)) for leaf in snapshot.leaves
    ]
    reader = readers[0] if len(readers) == 1 else MultiReader(readers)
    return Searcher(reader, weighting=Weighting(snapshot.average_length))


class Weighting(BM25F):  # type: ignore[misc]
    """Whoosh's BM25F with our numbers for each field, and `average` lengths over documents that have it."""

    def __init__(self, average: Callable[[str], float]) -> None:
        super().__init__(**{f"{name}_B": share for name, share in Snapshot.weighting._field_B.items()})
        self._average = average

    def scorer(self, searcher: Any, fieldname: str, text: bytes, qf: int = 1) -> Any:
        found = super().scorer(searcher, fieldname, text, qf)
        if hasattr(found, "avgfl"):
            found.avgfl = self._average(fieldname)
        return found


class _Named(base.Segment):  # type: ignore[misc]
    """What Whoosh asks of a segment beside its readers: a name."""

    def __init__(self, name: str) -> None:
        self.indexname, self.segid, self.compound = "cutline", name, False


class _Codec(base.Codec):  # type: ignore[misc]
    """Gives Whoosh the readers of a segment that is open already."""

    def __init__(self, leaf: Leaf) -> None:
        self._leaf = leaf

    def terms_reader(self, storage: Any, segment: Any) -> _Terms:
        return _Terms(self._leaf.segment)

    def per_document_reader(self, storage: Any, segment: Any) -> _Documents:
        return _Documents(self._leaf)


class _Terms(base.TermsReader):  # type: ignore[misc]
    def __init__(self, segment: Segment) -> None:
        self._segment = segment

    def _number(self, field: str, term: bytes) -> tuple[FieldPostings, int]:
        postings = self._segment.field(field)
        number = -1 if postings is None else postings.find(term)
        if postings is None or number < 0:
            raise TermNotFound(f"{field}:{term!r}")
        return postings, number

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        postings = self._segment.field(term[0])
        return postings is not None and postings.find(term[1]) >= 0

    def indexed_field_names(self) -> tuple[str, ...]:
        return self._segment.field_names

    def terms(self) -> Iterator[tuple[str, bytes]]:
        for name in sorted(self._segment.field_names):
            yield from self.terms_from(name, b"")

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        postings = self._segment.field(fieldname)
        if postings is not None:
            for number in range(postings.lower(prefix), len(postings)):
                yield fieldname, postings.terms[number]

    def items(self) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        for field, term in self.terms():
            yield (field, term), self.term_info(field, term)

    def items_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        for field, term in self.terms_from(fieldname, prefix):
            yield (field, term), self.term_info(field, term)

    def term_info(self, fieldname: str, text: bytes) -> TermInfo:
        postings, number = self._number(fieldname, text)
        docs, counts = postings.docs(number), postings.counts(number)
        lengths = self._segment.lengths(fieldname)
        held = LENGTHS[lengths[docs]] if lengths is not None else np.ones(1, np.int64)
        return TermInfo(
            weight=float(counts.sum()),
            df=len(docs),
            minlength=int(held.min()),
            maxlength=int(held.max()),
            maxweight=float(counts.max()),
            minid=int(docs[0]),
            maxid=int(docs[-1]),
        )

    def frequency(self, fieldname: str, text: bytes) -> float:
        postings, number = self._number(fieldname, text)
        return float(postings.counts(number).sum())

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        postings = self._segment.field(fieldname)
        number = -1 if postings is None else postings.find(text)
        return postings.size(number) if postings is not None and number >= 0 else 0

    def matcher(self, fieldname: str, text: bytes, format_: Any, scorer: Any = None) -> _Matcher:
        postings, number = self._number(fieldname, text)
        return _Matcher((fieldname, text), postings, number, format_, scorer)

    def cursor(self, fieldname: str, fieldobj: Any) -> _Cursor | base.EmptyCursor:
        postings = self._segment.field(fieldname)
        return base.EmptyCursor() if postings is None else _Cursor(postings)

    def close(self) -> None:
        """The segment stays open for others."""


class _Cursor(base.FieldCursor):  # type: ignore[misc]
    """Walks over the terms of a field."""

    def __init__(self, postings: FieldPostings) -> None:
        self._postings = postings
        self._at = 0

    def first(self) -> str | None:
        self._at = 0
        return self.text()

    def find(self, string: str | bytes) -> str | None:
        wanted = string.encode() if isinstance(string, str) else string
        self._at = self._postings.lower(wanted)
        return self.text()

    def next(self) -> str | None:
        self._at += 1
        return self.text()

    def text(self) -> str | None:
        return self._postings.terms[self._at].decode() if self.is_valid() else None

    def is_valid(self) -> bool:
        return self._at < len(self._postings)


class _Matcher(LeafMatcher):  # type: ignore[misc]
    """Steps through the postings of one term."""

    def __init__(
        self, term: tuple[str, bytes], postings: FieldPostings, number: int, format_: Any, scorer: Any
    ) -> None:
        self._term, self.format, self.scorer = term, format_, scorer
        self._postings, self._number = postings, number
        self._docs = postings.docs(number).tolist()
        self._counts = postings.counts(number)
        self._at = 0

    def is_active(self) -> bool:
        return self._at < len(self._docs)

    def id(self) -> int:
        found: int = self._docs[self._at]
        return found

    def next(self) -> bool:
        self._at += 1
        return False

    def skip_to(self, id: int) -> bool:
        self._at = bisect_left(self._docs, id, self._at)
        return False

    def weight(self) -> float:
        return float(self._counts[self._at])

    def all_ids(self) -> Iterator[int]:
        return iter(self._docs[self._at :])

    def supports_block_quality(self) -> bool:
        return False

    def value_as(self, astype: str) -> list[int]:
        positions, _ = self._postings.positions(self._number, np.array([self._at]))
        found: list[int] = positions.tolist()
        return found

    def value(self) -> bytes:
        encoded: bytes = self.format.encode(self.value_as("positions"))
        return encoded

    def copy(self) -> _Matcher:
        copied = _Matcher(self._term, self._postings, self._number, self.format, self.scorer)
        copied._at = self._at
        return copied


class _Documents(base.PerDocumentReader):  # type: ignore[misc]
    def __init__(self, leaf: Leaf) -> None:
        self._segment, self._live = leaf.segment, leaf.live

    def doc_count_all(self) -> int:
        return self._segment.documents

    def doc_count(self) -> int:
        return self._segment.documents if self._live is None else int(np.count_nonzero(self._live))

    def has_deletions(self) -> bool:
        return self._live is not None

    def is_deleted(self, docnum: int) -> bool:
        return self._live is not None and not self._live[docnum]

    def deleted_docs(self) -> Iterator[int]:
        return iter([] if self._live is None else np.flatnonzero(~self._live).tolist())

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        lengths = self._segment.lengths(fieldname)
        return default if lengths is None else int(LENGTHS[lengths[docnum]])

    def field_length(self, fieldname: str) -> int:
        return self._segment.totals.get(fieldname, 0)

    def min_field_length(self, fieldname: str) -> int:
        return self._extreme(fieldname, min)

    def max_field_length(self, fieldname: str) -> int:
        return self._extreme(fieldname, max)

    def _extreme(self, fieldname: str, which: Any) -> int:
        lengths = self._segment.lengths(fieldname)
        return 0 if lengths is None else int(LENGTHS[which(lengths.tolist())])

    def stored_fields(self, docnum: int) -> dict[str, Any]:
        return {}
