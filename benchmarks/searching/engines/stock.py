"""Stock Whoosh: its own writer, codec and searcher, given our schema, our documents and our queries."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from whoosh import columns, fields, index
from whoosh.sorting import FieldFacet

from archive.model import Article
from archive.search import parse
from archive.search.documents import Document
from archive.search.engine.schema import UNDATED, fields_of, schema
from archive.search.engine.translate import Translator
from archive.search.highlight import Highlighter
from archive.search.language.fields import FACETS
from archive.search.language.unfinished import unfinished
from benchmarks.searching.asks import Ask
from benchmarks.searching.engines.base import MOST_VALUES, Engine, Found, Meter, documents_of

_SEPARATOR = "\x1f"


def _schema() -> fields.Schema:
    """Our fields, and what stock Whoosh needs beside them to sort, to count facets and to show hits."""
    layout = schema()
    layout.add("doc", fields.STORED())
    layout.add("moment", fields.COLUMN(columns.NumericColumn("q", default=UNDATED)))
    for facet in FACETS:
        layout.add(f"f_{facet}", fields.COLUMN(columns.VarBytesColumn()))
    return layout


def _fields(document: Document) -> dict[str, Any]:
    found = fields_of(document)
    found["doc"] = {
        "id": document.id,
        "language": document.language,
        "texts": document.texts,
        "shown": document.shown,
    }
    found["moment"] = UNDATED if document.moment is None else document.moment
    for facet, values in document.facets.items():
        found[f"f_{facet}"] = _SEPARATOR.join(values).encode()
    return found


class Stock(Engine):
    """One searcher is kept open, which is the best for it."""

    def build(self, articles: Iterable[Article], meter: Meter) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        writer = index.create_in(str(self.folder), _schema()).writer(limitmb=256)
        for article in meter.outside(articles):
            for document in documents_of(article):
                writer.add_document(**_fields(document))
        writer.commit()

    def open(self) -> None:
        self.index = index.open_dir(str(self.folder))
        self.searcher = self.index.searcher()
        self.translator = Translator(("en", "de", "fr"), date(2025, 1, 1), None)

    def search(self, prepared: Any) -> Found:
        ask: Ask = prepared
        parsed = unfinished(parse(ask.text), ask.text) if ask.typing else parse(ask.text)
        query = self.translator.of(parsed)
        if not ask.limit:
            return Found(sum(1 for _ in self.searcher.docs_for_query(query)))
        order = FieldFacet("moment", reverse=True) if ask.newest else None
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
            values = self.searcher.reader().column_reader(f"f_{name}", translate=False)
            packed = Counter(values[doc] for doc in docs)
            packed.pop(b"", None)
            counts: Counter[str] = Counter()
            for value, count in packed.items():
                for part in value.decode().split(_SEPARATOR):
                    counts[part] += count
            found[name] = heapq.nsmallest(MOST_VALUES, counts.items(), key=lambda pair: (-pair[1], pair[0]))
        return found

    def save(self, article: Article, documents: Sequence[Document]) -> None:
        writer = self.index.writer()
        for document in documents:
            writer.delete_by_term("id", document.id)
            writer.add_document(**_fields(document))
        writer.commit()
        self.searcher.close()
        self.searcher = self.index.searcher()

    def close(self) -> None:
        self.searcher.close()
        self.index.close()
