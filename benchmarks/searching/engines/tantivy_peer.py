"""tantivy, through its Python package."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

from archive.model import Article
from archive.search.documents import Document
from benchmarks.searching.asks import FACETS, Ask, days
from benchmarks.searching.engines.base import (
    MOST_VALUES,
    NAMES,
    PROSE,
    WEIGHTS,
    Absent,
    Engine,
    Found,
    Meter,
    batches,
    shown,
)

try:
    import tantivy as tv
except ImportError:
    tv = None

_STORED = ("body", "caption")
_HEAP = 256_000_000


class Tantivy(Engine):
    """Prose stemmed, names not; dates and facets in fast fields, facets counted by terms aggregations."""

    def __init__(self, folder: Path) -> None:
        if tv is None:
            raise Absent("the Python package tantivy is not installed")
        super().__init__(folder)

    def _index(self) -> Any:
        self.folder.mkdir(parents=True, exist_ok=True)
        builder = tv.SchemaBuilder()
        for name in ("id", "title_shown"):
            builder.add_text_field(name, stored=True, tokenizer_name="raw", index_option="basic")
        builder.add_text_field("kind", tokenizer_name="raw", index_option="basic", fast=True)
        builder.add_date_field("published", indexed=True, fast=True)
        builder.add_integer_field("moment", fast=True)
        for name in PROSE:
            builder.add_text_field(name, stored=name in _STORED, tokenizer_name="prose")
        for name in (*NAMES, "names", "filed"):
            builder.add_text_field(name, tokenizer_name="names")
        for name in FACETS:
            builder.add_text_field(f"f_{name}", tokenizer_name="raw", index_option="basic", fast=True)
        index = tv.Index(builder.build(), path=str(self.folder))
        self.analyzers = {}
        for name in ("prose", "names"):
            analyzer = (
                tv.TextAnalyzerBuilder(tv.Tokenizer.simple())
                .filter(tv.Filter.remove_long(64))
                .filter(tv.Filter.lowercase())
                .filter(tv.Filter.ascii_fold())
            )
            if name == "prose":
                analyzer = analyzer.filter(tv.Filter.stemmer("english"))
            self.analyzers[name] = analyzer.build()
            index.register_tokenizer(name, self.analyzers[name])
        return index

    def build(self, articles: Iterable[Article], meter: Meter) -> None:
        index = self._index()
        writer = index.writer(heap_size=_HEAP, num_threads=1)
        for batch in batches(articles, meter):
            for document in batch:
                writer.add_document(_document(document))
        writer.commit()
        writer.wait_merging_threads()

    def open(self) -> None:
        self.index = self._index()
        self.index.config_reader(reload_policy="manual")
        self.schema = self.index.schema
        self.writer: Any = None
        self._reload()

    def _reload(self) -> None:
        self.index.reload()
        self.searcher = self.index.searcher()

    def prepare(self, ask: Ask) -> Any:
        parts = [f"+{word}" for word in ask.words]
        parts += [f"+({' '.join(ask.either)})"] if ask.either else []
        parts += [f'+"{" ".join(ask.phrase)}"'] if ask.phrase else []
        parts += [f"+{name}:{word}" for name, word in ask.within]
        return ask, " ".join(parts), days(ask)

    def search(self, prepared: Any) -> Found:
        ask, text, span = prepared
        query = self._query(ask, text, span)
        if not ask.limit:
            return Found(self.searcher.search(query, limit=1, count=True).count)
        order = {"order_by_field": "moment"} if ask.newest else {}
        result = self.searcher.search(query, limit=ask.limit, count=True, **order)
        docs = [(score, self.searcher.doc(address)) for score, address in result.hits]
        snippet = self._snippets(query) if ask.snippets else lambda doc: ""
        hits = [
            (doc.get_first("id"), score, doc.get_first("title_shown"), snippet(doc)) for score, doc in docs
        ]
        return Found(result.count, hits, self._facets(ask, query))

    def _query(self, ask: Ask, text: str, span: Any) -> Any:
        must = []
        if text:
            must.append(self.index.parse_query(text, list(WEIGHTS), field_boosts=WEIGHTS))
        if ask.prefix:
            must.append(self._any_field(ask.prefix.lower(), distance=0, prefix=True))
        if ask.misspelt:
            must.append(self._any_field(ask.misspelt, distance=1, prefix=False))
        if span:
            first, last = (datetime.combine(day, time.min, UTC) for day in span)
            must.append(tv.Query.range_query(self.schema, "published", tv.FieldType.Date, first, last))
        return must[0] if len(must) == 1 else tv.Query.boolean_query([(tv.Occur.Must, one) for one in must])

    def _any_field(self, word: str, *, distance: int, prefix: bool) -> Any:
        """Words that begin or are spelt like this one; the second are compared stem with stem."""
        (stem,) = (word,) if prefix else self.analyzers["prose"].analyze(word)
        return tv.Query.boolean_query(
            [
                (
                    tv.Occur.Should,
                    tv.Query.boost_query(
                        tv.Query.fuzzy_term_query(
                            self.schema, name, stem if name in PROSE else word, distance, False, prefix
                        ),
                        boost,
                    ),
                )
                for name, boost in WEIGHTS.items()
            ]
        )

    def _snippets(self, query: Any) -> Any:
        makers = {
            name: tv.SnippetGenerator.create(self.searcher, query, self.schema, name) for name in _STORED
        }

        def snippet(doc: Any) -> str:
            name = next((name for name in _STORED if doc.get_first(name)), _STORED[0])
            return str(makers[name].snippet_from_doc(doc).to_html())

        return snippet

    def _facets(self, ask: Ask, query: Any) -> dict[str, Sequence[tuple[str, int]]]:
        if not ask.facets:
            return {}
        wanted = {name: {"terms": {"field": f"f_{name}", "size": MOST_VALUES}} for name in ask.facets}
        counted = self.searcher.aggregate(query, wanted)
        counted = json.loads(counted) if isinstance(counted, str) else counted
        return {
            name: [(bucket["key"], int(bucket["doc_count"])) for bucket in counted[name]["buckets"]]
            for name in ask.facets
        }

    def save(self, article: Article, documents: Sequence[Document]) -> None:
        if self.writer is None:
            self.writer = self.index.writer(heap_size=_HEAP, num_threads=1)
        for document in documents:
            self.writer.delete_documents_by_term("id", document.id)
            self.writer.add_document(_document(document))
        self.writer.commit()
        self._reload()

    def close(self) -> None:
        if self.writer is not None:
            self.writer.wait_merging_threads()


def _document(document: Document) -> Any:
    found = tv.Document()
    found.add_text("id", document.id)
    found.add_text("title_shown", shown(document))
    found.add_text("kind", document.kind)
    for name in (*PROSE, *NAMES, "names", "filed"):
        for value in document.words.get(name, ()):
            found.add_text(name, value)
    for name in FACETS:
        for value in document.facets.get(name, ()):
            found.add_text(f"f_{name}", value)
    for day in document.dates.get("published", ()):
        found.add_date("published", datetime.combine(day.earliest, time.min, UTC))
    if document.moment is not None:
        found.add_integer("moment", document.moment)
    return found
