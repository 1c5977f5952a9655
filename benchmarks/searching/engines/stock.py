"""Stock Whoosh: its own writer, codec and searcher, given our schema, our documents and our queries."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from whoosh import index
from whoosh.sorting import FieldFacet

from archive.model import Article
from archive.search import parse
from archive.search.documents import Document
from archive.search.engine.schema import SEPARATOR, column, fields_of, schema
from archive.search.engine.translate import Translator
from archive.search.highlight import Highlighter
from archive.search.unfinished import unfinished
from benchmarks.searching.asks import Ask
from benchmarks.searching.engines.base import MOST_VALUES, Engine, Found, Meter, documents_of


class Stock(Engine):
    """One searcher is kept open, which is the best for it."""

    def build(self, articles: Iterable[Article], meter: Meter) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        writer = index.create_in(str(self.folder), schema()).writer(limitmb=256)
        for article in meter.outside(articles):
            for document in documents_of(article):
                writer.add_document(**fields_of(document))
        writer.commit()

    def open(self) -> None:
        self.index = index.open_dir(str(self.folder))
        self.searcher = self.index.searcher()
        self.translator = Translator(("en", "de", "fr"), date(2025, 1, 1), None)

    def search(self, prepared: Any) -> Found:
        ask: Ask = prepared
        parsed = unfinished(parse(ask.text), ask.text) if ask.typing else parse(ask.text)
        query = self.translator.query(parsed.tree)
        if not ask.limit:
            return Found(sum(1 for _ in self.searcher.docs_for_query(query)))
        order = FieldFacet("c_moment", reverse=True) if ask.newest else None
        results = self.searcher.search(query, limit=ask.limit, sortedby=order)
        stored = [(hit.fields()["doc"], hit.score) for hit in results]
        highlighter = Highlighter(parsed.tree) if ask.snippets else None
        hits = [
            (
                doc["id"],
                score,
                doc["shown"]["title"],
                highlighter.best(doc["texts"], doc["language"]).text if highlighter else "",
            )
            for doc, score in stored
        ]
        return Found(len(results), hits, self._facets(ask, query))

    def _facets(self, ask: Ask, query: Any) -> dict[str, Sequence[tuple[str, int]]]:
        if not ask.facets:
            return {}
        docs = list(self.searcher.docs_for_query(query))
        found: dict[str, Sequence[tuple[str, int]]] = {}
        for name in ask.facets:
            values = self.searcher.reader().column_reader(column(name), translate=False)
            packed = Counter(values[doc] for doc in docs)
            packed.pop(b"", None)
            counts: Counter[str] = Counter()
            for value, count in packed.items():
                for part in value.decode().split(SEPARATOR):
                    counts[part] += count
            found[name] = heapq.nsmallest(MOST_VALUES, counts.items(), key=lambda pair: (-pair[1], pair[0]))
        return found

    def save(self, article: Article, documents: Sequence[Document]) -> None:
        writer = self.index.writer()
        for document in documents:
            writer.delete_by_term("id", document.id)
            writer.add_document(**fields_of(document))
        writer.commit()
        self.searcher.close()
        self.searcher = self.index.searcher()

    def close(self) -> None:
        self.searcher.close()
        self.index.close()
