"""Documents gathered in memory, then written as one segment."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

import numpy as np

from archive.dates import Bounds
from archive.search.documents import Document
from archive.search.engine.arrayfile import Array, ArrayFileWriter
from archive.search.engine.inversion import Buffer, Inversion
from archive.search.engine.lengths import length_bytes
from archive.search.engine.lexicon import Lexicon
from archive.search.engine.postings import FieldWriter
from archive.search.engine.schema import (
    KEY_FIELDS,
    PROSE_FIELDS,
    UNDATED,
    WORD_FIELDS,
    completions,
    date_terms,
    kind_of,
    sort_title,
)
from archive.search.engine.segment import SUFFIX, Kept, as_json, packed
from archive.search.engine.strings import StringsWriter, encoded
from archive.search.language.analysis import HEADLINES
from archive.search.language.fields import FACETS
from archive.search.language.stemmers import stem_language

_FULL = 12_000_000
"""Pieces of text from which on a segment is written: about 20,000 stories, at half a gigabyte."""


class SegmentBuilder:
    """Takes documents, those of a story one after the other, and writes them as one segment."""

    def __init__(self, folder: Path | None = None) -> None:
        """`folder` is where many texts wait to be written; see `Growing`."""
        self.documents = 0
        self._lexicon = Lexicon()
        self._words = {name: Buffer(with_positions=True) for name in WORD_FIELDS}
        self._keys = {name: Buffer(with_positions=False) for name in KEY_FIELDS}
        self._pieces = 0
        self._kind, self._moment, self._story = array("B"), array("q"), array("I")
        self._vague = array("I")
        self._stories: dict[str, int] = {}
        self._titles: list[bytes] = []
        self._facets = {name: _FacetBuilder() for name in FACETS}
        self._shown, self._texts = StringsWriter(folder), StringsWriter(folder)
        self._waiting: list[tuple[bytes, bytes]] = []

    def is_full(self) -> bool:
        """Whether the segment should be written before the next story."""
        return self._pieces > _FULL

    def add(self, document: Document) -> None:
        """Add a document."""
        number = self.documents
        self._add_words(number, document)
        self._add_keys(number, document)
        for name, values in document.facets.items():
            self._facets[name].add(number, values)
        self._kind.append(kind_of(document))
        self._moment.append(UNDATED if document.moment is None else document.moment)
        self._vague.append(document.vague)
        self._story.append(self._stories.setdefault(document.story, len(self._stories)))
        self._titles.append(sort_title(document))
        self._keep(document)
        self.documents += 1

    def _add_words(self, number: int, document: Document) -> None:
        code = stem_language(document.language)
        lexicon = self._lexicon
        for name, texts in document.words.items():
            pieces = (
                lexicon.prose(code, headline=name in HEADLINES) if name in PROSE_FIELDS else lexicon.names
            ).numbers(texts)
            self._pieces += len(pieces)
            self._words[name].add(number, pieces)

    def _add_keys(self, number: int, document: Document) -> None:
        keys, buffers = self._lexicon.keys, self._keys
        buffers["id"].add(number, [keys[document.id]])
        buffers["kind"].add(number, [keys[document.kind]])
        buffers["whole"].add(number, [keys[document.story]])
        for name, values in document.keys.items():
            if values:
                buffers[name].add(number, keys.numbers(values))
        for name, days in document.dates.items():
            if days:
                buffers[name].add(number, keys.numbers(_keys_of_days(days)))

    def _keep(self, document: Document) -> None:
        kept = Kept(document.id, document.kind, document.language, **document.shown)
        self._waiting.append((as_json(kept), packed(as_json(document.texts))))
        if len(self._waiting) >= 1_000:
            self._store()

    def _store(self) -> None:
        self._shown.add(shown for shown, _ in self._waiting)
        self._texts.add(texts for _, texts in self._waiting)
        self._waiting.clear()

    def write(self, folder: Path, name: str) -> None:
        """Write all as a segment; nothing is left of it where that fails. Raises OSError."""
        self._store()
        path = folder / (name + SUFFIX)
        file = ArrayFileWriter(path)
        try:
            file.close(self._write(file))
        except BaseException:
            file.abandon()
            path.unlink(missing_ok=True)
            raise

    def _write(self, file: ArrayFileWriter) -> dict[str, object]:
        totals = {}
        fields = []
        for name, buffer in (self._words | self._keys).items():
            if not len(buffer):
                continue
            total = self._write_field(file, name, buffer)
            fields.append(name)
            if buffer.with_positions:
                totals[name] = total
        file.put("kind", np.frombuffer(self._kind, np.uint8))
        write_moments(file, np.frombuffer(self._moment, np.int64), np.frombuffer(self._vague, np.uint32))
        file.put("story", np.frombuffer(self._story, np.uint32))
        write_titles(file, self._titles)
        self._shown.put(file, "shown")
        self._texts.put(file, "texts")
        facets = [name for name, facet in self._facets.items() if facet.write(file, name, self.documents)]
        return about(self.documents, len(self._stories), totals, fields, facets)

    def _write_field(self, file: ArrayFileWriter, name: str, buffer: Buffer) -> int:
        inversion = Inversion(buffer, self._lexicon)
        lengths = np.zeros(self.documents, np.uint8)
        lengths[inversion.docs] = length_bytes(inversion.lengths)
        writer = FieldWriter(self.documents, inversion.position_type(), lengths, file.folder)
        for part in inversion.parts():
            writer.add(part)
        writer.put(file, name)
        if buffer.with_positions:
            file.put(f"{name}/lengths", lengths)
        return int(inversion.lengths.sum())


@lru_cache(maxsize=20_000)
def _keys_of_days(days: tuple[Bounds, ...]) -> tuple[str, ...]:
    return tuple(term for day in days for term in date_terms(day))


class _FacetBuilder:
    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._docs, self._values = array("I"), array("I")

    def add(self, doc: int, values: Iterable[str]) -> None:
        for value in values:
            self._docs.append(doc)
            self._values.append(self._numbers.setdefault(value, len(self._numbers)))

    def write(self, file: ArrayFileWriter, name: str, documents: int) -> bool:
        if not self._numbers:
            return False
        values = sorted(self._numbers)
        rank = np.empty(len(values), np.uint32)
        rank[[self._numbers[value] for value in values]] = np.arange(len(values), dtype=np.uint32)
        often = np.bincount(np.frombuffer(self._docs, np.uint32), minlength=documents)
        starts = np.append(0, np.cumsum(often)).astype(np.uint32)
        write_facet(file, name, values, starts, rank[np.frombuffer(self._values, np.uint32)])
        return True


def write_facet(file: ArrayFileWriter, name: str, values: list[str], starts: Array, numbers: Array) -> None:
    """Write a facet whose values are in order; see `segment.Facet`."""
    base = f"facet {name}"
    written, typed = StringsWriter(), StringsWriter()
    written.add(encoded(value) for value in values)
    written.put(file, f"{base}/values")
    file.put(f"{base}/starts", starts)
    file.put(f"{base}/numbers", numbers)
    begun = sorted(
        (encoded(form), number) for number, value in enumerate(values) for form in completions(value)
    )
    typed.add(form for form, _ in begun)
    typed.put(file, f"{base}/typed")
    file.put(f"{base}/meant", np.array([number for _, number in begun], np.uint32))


def write_moments(file: ArrayFileWriter, moments: Array, vague: Array) -> None:
    """Write by what each document sorts by date, and all documents in that order; see `Segment.newest`."""
    file.put("moment", moments)
    file.put("vague", vague)
    key = np.where(moments == UNDATED, np.iinfo(np.int64).max, -moments)
    file.put("newest", np.argsort(key, kind="stable").astype(np.uint32))


def write_titles(file: ArrayFileWriter, titles: list[bytes]) -> None:
    """Write the title by which each document sorts."""
    distinct = sorted({b"", *titles})
    rank = {title: number for number, title in enumerate(distinct)}
    strings = StringsWriter()
    strings.add(distinct)
    strings.put(file, "titles")
    file.put("title", np.array([rank[title] for title in titles], np.uint32))


def about(
    documents: int, stories: int, totals: dict[str, int], fields: list[str], facets: list[str]
) -> dict[str, object]:
    """What a segment tells of itself: how many documents and stories, each field's terms in all, and what
    is in it."""
    return {
        "documents": documents,
        "stories": stories,
        "totals": totals,
        "fields": fields,
        "facets": facets,
    }
