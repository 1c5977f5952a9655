"""Ours, through the search package's own door."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from archive.model import Article, SearchRequest
from archive.search import IndexState, SearchIndex
from archive.search.documents import Document
from benchmarks.searching.asks import Ask
from benchmarks.searching.engines.base import Engine, Found, Meter


class Cutline(Engine):
    """Asked in the query language; each search opens what it needs, as in the program.

    As there, the queries asked last are remembered as they were read and translated: every round after the
    first finds them so.
    """

    def build(self, articles: Iterable[Article], meter: Meter) -> None:
        index = SearchIndex(self.folder / "index")
        index.rebuild(meter.outside(articles), (), IndexState(0, "start"))
        index.close()

    def open(self) -> None:
        self.index = SearchIndex(self.folder / "index")
        state = self.index.state()
        assert state is not None, f"there is no index in {self.folder}"
        self.seq = state.seq

    def prepare(self, ask: Ask) -> SearchRequest:
        return SearchRequest(
            ask.text,
            limit=ask.limit,
            facets=ask.facets,
            typing=ask.typing,
            sort="newest" if ask.newest else "relevance",
            snippets=ask.snippets,
            spellings=False,
        )

    def search(self, prepared: SearchRequest) -> Found:
        answer = self.index.search(SearchRequest(prepared))
        hits = [(hit.id, hit.score, hit.title, hit.snippet) for hit in answer.hits]
        return Found(answer.total, hits, dict(answer.facets))

    def save(self, article: Article, documents: Sequence[Document]) -> None:
        self.seq += 1
        self.index.update([article], (), (), IndexState(self.seq, f"edit {self.seq}"))

    def close(self) -> None:
        self.index.close()
