"""Reading the index: one fresh view for each search, never shared and never refreshed.

Whoosh's `refresh()` returns deleted documents and a searcher used by two threads is silently wrong,
so neither is ever used.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from whoosh import index, query

from archive.search.engine.files import MappedFiles
from archive.search.engine.schema import ARTICLE, PHOTO_ALONE, SEPARATOR, STATE_ID, UNDATED, column, schema
from archive.search.engine.stemmers import UNKNOWN, stem_language


class View:
    """The index as it was at the last commit, for one search in one thread."""

    def __init__(self, searcher: Any) -> None:
        self._searcher = searcher
        self._reader = searcher.reader()

    def state(self) -> dict[str, Any] | None:
        """What the last commit stored as its state."""
        for docnum in self._searcher.docs_for_query(query.Term("id", STATE_ID)):
            found: dict[str, Any] = self._reader.stored_fields(docnum)["doc"]
            return found
        return None

    def languages(self) -> tuple[str, ...]:
        """The languages whose stems the index holds."""
        tags = [term.decode() for term in self._lexicon("language")]
        return tuple(sorted({code for code in map(stem_language, tags) if code} | {UNKNOWN}))

    def matching(self, wanted: query.Query) -> list[int]:
        """The numbers of all documents that match."""
        return list(self._searcher.docs_for_query(wanted))

    def scored(self, wanted: query.Query) -> dict[int, float]:
        """The numbers of all documents that match, with their scores.

        Whoosh's block skipping is left off: the whole result is counted anyway.
        """
        return dict(self._searcher.search(wanted, limit=None, optimize=False).items())

    def by_score(self, scores: dict[int, float]) -> list[int]:
        """Documents best first, newest first where equal."""
        moments = self._columns("c_moment")
        return sorted(scores, key=lambda doc: (-scores[doc], -moments(doc), doc))

    def by_moment(self, docs: Iterable[int], *, newest: bool) -> list[int]:
        """Documents by date; what has none comes last either way."""
        moments = self._columns("c_moment")
        dated = [(moments(doc), doc) for doc in docs]
        sign = -1 if newest else 1
        dated.sort(key=lambda pair: (pair[0] == UNDATED, sign * pair[0], pair[1]))
        return [doc for _, doc in dated]

    def by_title(self, docs: Iterable[int]) -> list[int]:
        """Documents by folded title; what has none comes last."""
        titles = self._columns("c_title")
        return sorted(docs, key=lambda doc: (not titles(doc), titles(doc), doc))

    def first_of_each_story(self, docs: Iterable[int]) -> list[int]:
        """The first document of each story, in the order given."""
        stories = self._columns("c_story")
        first: dict[bytes, int] = {}
        for doc in docs:
            first.setdefault(stories(doc), doc)
        return list(first.values())

    def count_articles(self, docs: Iterable[int]) -> int:
        """How many of the documents are articles."""
        kinds = self._columns("c_kind")
        return sum(kinds(doc) == ARTICLE for doc in docs)

    def count_stories(self, docs: Iterable[int]) -> int:
        """How many of the documents, one for each story, stand for a story and not for a photo alone."""
        kinds = self._columns("c_kind")
        return sum(kinds(doc) != PHOTO_ALONE for doc in docs)

    def facet(
        self, name: str, docs: Sequence[int], most: int, *, by_story: bool = False
    ) -> tuple[tuple[str, int], ...]:
        """A facet's values over the documents with how many of them, or of their stories, have each.

        Most frequent first.
        """
        values = self._columns(column(name))
        counts = self._stories_with(values, docs) if by_story else _documents_with(values, docs)
        ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0].casefold()))
        return tuple(ranked[:most])

    def _stories_with(self, values: Any, docs: Sequence[int]) -> Counter[str]:
        """In how many stories each value stands, in a photo alone as in a story of its own."""
        stories = self._columns("c_story")
        pairs = set(zip(map(values, docs), map(stories, docs), strict=True))
        several = {(part, story) for packed, story in pairs if packed for part in _parts(packed)}
        return Counter(part for part, _ in several)

    def stored(self, doc: int) -> dict[str, Any]:
        """What was kept of a document."""
        found: dict[str, Any] = self._reader.stored_fields(doc)["doc"]
        return found

    def any_match(self, wanted: query.Query) -> bool:
        """Whether anything matches at all."""
        return next(iter(self._searcher.docs_for_query(wanted)), None) is not None

    def total(self) -> int:
        """How many documents there are, deleted ones not yet cleared away included."""
        return int(self._reader.doc_count_all())

    def frequency(self, field: str, term: str) -> int:
        """In how many documents a term stands in a field."""
        return int(self._reader.doc_frequency(field, term))

    def numbered(self, record_id: str) -> int | None:
        """The number of a record's document, None where there is none."""
        return next(iter(self._searcher.docs_for_query(query.Term("id", record_id))), None)

    def of_other_stories(self, docs: Iterable[int], doc: int) -> list[int]:
        """The documents that belong to another story than `doc`, in the order given."""
        stories = self._columns("c_story")
        return [other for other in docs if stories(other) != stories(doc)]

    def similar(self, field: str, word: str, most: int) -> list[tuple[str, int]]:
        """The terms of a field that up to `most` inserted, dropped or changed letters make of a word.

        Each with the number of documents in which it stands.
        """
        found = sorted(set(self._reader.terms_within(field, word, most)))
        return [(term, self._reader.doc_frequency(field, term)) for term in found]

    def values(self, field: str, typed: str, most: int) -> list[tuple[str, int]]:
        """Values of a field as shown, one of whose words begins as typed; most frequent first."""
        found: dict[str, int] = {}
        begun = SEPARATOR.join((field, typed))
        for term in self._reader.expand_prefix("values", begun):
            value = term.decode().split(SEPARATOR, 2)[2]
            found[value] = max(found.get(value, 0), self._reader.doc_frequency("values", term))
        return heapq.nsmallest(most, found.items(), key=lambda pair: (-pair[1], pair[0].casefold()))

    def keys(self, field: str, begun: str) -> list[str]:
        """The whole values of an exact field that begin so."""
        return [term.decode() for term in self._reader.expand_prefix(field, begun)]

    def _lexicon(self, field: str) -> Sequence[bytes]:
        return list(self._reader.lexicon(field))

    def _columns(self, name: str) -> Any:
        """A function from document number to the column's value."""
        leaves = [(offset, _column(leaf, name)) for leaf, offset in self._reader.leaf_readers()]
        if len(leaves) == 1:
            return leaves[0][1].__getitem__
        leaves.reverse()

        def value(doc: int) -> Any:
            for offset, values in leaves:
                if doc >= offset:
                    return values[doc - offset]
            raise IndexError(doc)

        return value


def _documents_with(values: Any, docs: Iterable[int]) -> Counter[str]:
    packed = Counter(map(values, docs))
    packed.pop(b"", None)
    counts: Counter[str] = Counter()
    for value, count in packed.items():
        for part in _parts(value):
            counts[part] += count
    return counts


@lru_cache(maxsize=10_000)
def _parts(packed: bytes) -> tuple[str, ...]:
    return tuple(packed.decode().split(SEPARATOR))


def _column(reader: Any, name: str) -> Any:
    """A segment's column; where no document of it has a value, a column of defaults."""
    return reader.column_reader(name, translate=False)


@contextmanager
def view(folder: Path) -> Iterator[View]:
    """A fresh view of the index in a folder of our own. Whatever is wrong with the files is raised."""
    files = MappedFiles(folder)
    try:
        with index.FileIndex(files, schema=schema()).searcher() as searcher:
            yield View(searcher)
    finally:
        files.close_all()
