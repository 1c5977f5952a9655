"""Xapian, where the machine has it: it is under the GPL and no part of this program."""

from __future__ import annotations

import heapq
import importlib.util
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from archive.model import Article
from archive.search.documents import Document, moment
from benchmarks.searching.asks import FACETS, Ask, days
from benchmarks.searching.engines.base import (
    MOST_VALUES,
    NAMES,
    PROSE,
    Absent,
    Engine,
    Found,
    Meter,
    batches,
    joined,
    shown,
)

_SYSTEM = Path("/usr/lib/python3/dist-packages")
_DEFAULT = {"title": 3, "standfirst": 2, "body": 1, "caption": 3, "alt": 1, "names": 2, "filed": 1}
_PREFIXES = {"title": "S"} | {
    name: f"X{name.upper()}" for name in (*PROSE, *NAMES) if name not in ("title", "alt")
}
_PUBLISHED, _MOMENT, _FIRST_FACET = 0, 1, 2
_SEPARATOR = "\x1f"


def _module() -> Any:
    """Xapian from this Python, else the system's own, and nothing else from there. Raises `Absent`."""
    if "xapian" in sys.modules:
        return sys.modules["xapian"]
    spec = importlib.util.find_spec("xapian")
    package = _SYSTEM / "xapian" / "__init__.py"
    if spec is None and package.is_file():
        spec = importlib.util.spec_from_file_location(
            "xapian", package, submodule_search_locations=[str(package.parent)]
        )
    if spec is None or spec.loader is None:
        raise Absent("the Python module xapian is not installed")
    found = importlib.util.module_from_spec(spec)
    sys.modules["xapian"] = found
    try:
        spec.loader.exec_module(found)
    except ImportError as error:
        del sys.modules["xapian"]
        raise Absent(f"the machine's Xapian is not for this Python ({error})") from error
    return found


class Xapian(Engine):
    """TermGenerator and QueryParser with English stems; dates in values; facets counted by match spies.

    Each default field is indexed plain, and once more under its own prefix, as Xapian's guide does it. A
    misspelt word is corrected from the spelling dictionary.
    """

    def __init__(self, folder: Path) -> None:
        self.xapian = _module()
        super().__init__(folder)

    def _generator(self) -> Any:
        generator = self.xapian.TermGenerator()
        generator.set_stemmer(self.xapian.Stem("en"))
        generator.set_stemming_strategy(generator.STEM_SOME)
        return generator

    def build(self, articles: Iterable[Article], meter: Meter) -> None:
        base = self.xapian.WritableDatabase(str(self.folder), self.xapian.DB_CREATE_OR_OVERWRITE)
        generator = self._generator()
        generator.set_database(base)
        generator.set_flags(generator.FLAG_SPELLING)
        for batch in batches(articles, meter):
            for document in batch:
                base.add_document(self._document(generator, document))
        base.commit()
        base.close()

    def _document(self, generator: Any, document: Document) -> Any:
        found = self.xapian.Document()
        generator.set_document(found)
        generator.set_termpos(0)
        for name, weight in _DEFAULT.items():
            generator.index_text(joined(document, name), weight)
            generator.increase_termpos()
        for name, prefix in _PREFIXES.items():
            if name in document.words:
                generator.index_text(joined(document, name), 1, prefix)
                generator.increase_termpos()
        found.add_boolean_term(f"Q{document.id}")
        published = document.dates.get("published", ())
        if published:
            found.add_value(_PUBLISHED, self._sortable(moment(published[0].earliest.isoformat())))
        found.add_value(_MOMENT, self._sortable(document.moment))
        for slot, name in enumerate(FACETS, _FIRST_FACET):
            found.add_value(slot, _SEPARATOR.join(document.facets.get(name, ())))
        text = joined(document, "body") or joined(document, "caption")
        found.set_data(_SEPARATOR.join((document.id, shown(document), text)))
        return found

    def _sortable(self, seconds: int | None) -> bytes:
        return bytes(self.xapian.sortable_serialise(float(seconds or 0)))

    def open(self) -> None:
        self.base = self.xapian.Database(str(self.folder))
        self.writer: Any = None
        parser = self.parser = self.xapian.QueryParser()
        self.stem = self.xapian.Stem("en")
        parser.set_stemmer(self.stem)
        parser.set_stemming_strategy(parser.STEM_SOME)
        parser.set_default_op(self.xapian.Query.OP_AND)
        parser.set_max_expansion(0)
        for name, prefix in _PREFIXES.items():
            parser.add_prefix(name, prefix)
        self._adopt()

    def _adopt(self) -> None:
        self.parser.set_database(self.base)
        self.enquire = self.xapian.Enquire(self.base)

    def prepare(self, ask: Ask) -> Any:
        parts = [*ask.words, f"({' OR '.join(ask.either)})" if ask.either else ""]
        parts += [f'"{" ".join(ask.phrase)}"' if ask.phrase else "", ask.misspelt]
        parts += [f"{name}:{word.lower()}" for name, word in ask.within]
        if ask.prefix:
            parts.append(ask.prefix if ask.typing else f"{ask.prefix}*")
        flags = self.parser.FLAG_PHRASE | self.parser.FLAG_BOOLEAN
        if ask.prefix:
            flags |= self.parser.FLAG_PARTIAL if ask.typing else self.parser.FLAG_WILDCARD
        if ask.misspelt:
            flags |= self.parser.FLAG_SPELLING_CORRECTION
        span = days(ask)
        bounds = [self._sortable(moment(day.isoformat())) for day in span] if span else None
        return ask, " ".join(filter(None, parts)), flags, bounds

    def search(self, prepared: Any) -> Found:
        ask, text, flags, bounds = prepared
        query = self.parser.parse_query(text, flags)
        if ask.misspelt and self.parser.get_corrected_query_string():
            query = self.parser.parse_query(self.parser.get_corrected_query_string(), flags)
        if bounds:
            dates = self.xapian.Query(self.xapian.Query.OP_VALUE_RANGE, _PUBLISHED, *bounds)
            query = self.xapian.Query(self.xapian.Query.OP_FILTER, query, dates)
        self.enquire.set_query(query)
        if ask.newest:
            self.enquire.set_sort_by_value(_MOMENT, True)
        else:
            self.enquire.set_sort_by_relevance()
        spies = self._spies(ask)
        matches = self.enquire.get_mset(0, ask.limit, self.base.get_doccount())
        hits = [self._hit(match, matches if ask.snippets else None) for match in matches]
        self.enquire.clear_matchspies()
        facets = {name: _unpacked(spy) for name, spy in spies}
        return Found(matches.get_matches_estimated(), hits, facets)

    def _spies(self, ask: Ask) -> list[tuple[str, Any]]:
        spies = [
            (name, self.xapian.ValueCountMatchSpy(FACETS.index(name) + _FIRST_FACET)) for name in ask.facets
        ]
        for _, spy in spies:
            self.enquire.add_matchspy(spy)
        return spies

    def _hit(self, match: Any, matches: Any) -> tuple[Any, ...]:
        id_, title, text = match.document.get_data().decode().split(_SEPARATOR, 2)
        return id_, match.weight, title, matches.snippet(text, 200, self.stem) if matches is not None else ""

    def save(self, article: Article, documents: Sequence[Document]) -> None:
        if self.writer is None:
            self.writer = self.xapian.WritableDatabase(str(self.folder), self.xapian.DB_OPEN)
            self.generator = self._generator()
        for document in documents:
            self.writer.replace_document(f"Q{document.id}", self._document(self.generator, document))
        self.writer.commit()
        self.base.reopen()
        self._adopt()

    def close(self) -> None:
        if self.writer is not None:
            self.writer.close()
        self.base.close()


def _unpacked(spy: Any) -> list[tuple[str, int]]:
    """Values one by one from whole strings of them, which the spy counts."""
    counts: Counter[str] = Counter()
    for item in spy.values():
        for value in item.term.decode().split(_SEPARATOR):
            if value:
                counts[value] += item.termfreq
    return heapq.nsmallest(MOST_VALUES, counts.items(), key=lambda pair: (-pair[1], pair[0]))
