"""A segment to read: some documents of the index, never changed once written."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import Any

import msgspec
import numpy as np
import numpy.typing as npt

from archive.model import RecordKind
from archive.search.engine.arrayfile import Array, ArrayFile
from archive.search.engine.postings import FieldPostings
from archive.search.engine.schema import ARTICLE
from archive.search.engine.sets import DocSet, unmarked
from archive.search.engine.strings import Records, Strings

SUFFIX = ".segment"
_WORTH_PACKING = 600
"""Bytes of texts from which on they are compressed."""


@dataclass(frozen=True, slots=True)
class Facet:
    """The values of a facet, in order, and which documents have which: of document `d` those numbered
    `numbers[starts[d] : starts[d + 1]]`. `typed`, in order, are the beginnings by which a value is found
    while it is typed; `meant` is the value's number of each."""

    values: Strings
    starts: Array
    numbers: Array
    typed: Strings
    meant: Array


class Kept(msgspec.Struct, array_like=True, frozen=True):
    """What is kept of a document to show it as a hit; see `archive.model.Hit`. As JSON it is one list."""

    id: str
    kind: RecordKind
    language: str
    title: str = ""
    published: str | None = None
    taken: str | None = None
    publication: str = ""
    bylines: tuple[str, ...] = ()
    caption: str = ""
    credit: str = ""
    photographers: tuple[str, ...] = ()
    chain: tuple[str, ...] = ()
    article_id: str | None = None
    article_title: str | None = None
    photo_id: str | None = None
    width: int = 0
    height: int = 0
    restrictions: tuple[str, ...] = ()


class Segment:
    """One file of the index. Safe to ask from many threads at once."""

    def __init__(self, folder: Path, name: str) -> None:
        """Raises OSError, or `arrayfile.Damaged`."""
        self.name = name
        self.file = ArrayFile(folder / (name + SUFFIX))
        about = self.file.about
        self.documents: int = about["documents"]
        self.stories: int = about["stories"]
        self.totals: dict[str, int] = about["totals"]
        self.field_names: tuple[str, ...] = tuple(about["fields"])
        self.facet_names: tuple[str, ...] = tuple(about["facets"])
        self._fields: dict[str, FieldPostings] = {}
        self._facets: dict[str, Facet] = {}
        self._lock = Lock()
        self.kind: Array = self.file.get("kind")
        self.moment: Array = self.file.get("moment")
        self.story: Array = self.file.get("story")
        """The number of each document's story, counted within the segment: a story lies in one."""
        self.remembered: dict[Any, Any] = {}
        """What was worked out of this segment and may be asked for again."""

    @cached_property
    def vague(self) -> Array:
        """How many days after the first one each document's date may still mean; 0 for an exact one."""
        return self.file.get("vague")

    @cached_property
    def newest(self) -> Array:
        """All documents, newest first, undated ones last; by number where equal."""
        return self.file.get("newest")

    @cached_property
    def articles(self) -> DocSet:
        """Which of the documents are articles."""
        marks = unmarked(self.documents)
        marks[: self.documents] = self.kind == ARTICLE
        return DocSet(self.documents, marks=marks)

    def field(self, name: str) -> FieldPostings | None:
        """The postings of a field, None if nothing stands in it."""
        found = self._fields.get(name)
        if found is None and name in self.field_names:
            with self._lock:
                found = self._fields.get(name) or FieldPostings(self.file, name)
                self._fields[name] = found
        return found

    def lengths(self, field: str) -> npt.NDArray[np.uint8] | None:
        """How many terms of a field each document has, as Whoosh's bytes; None if not counted."""
        name = f"{field}/lengths"
        return self.file.get(name) if name in self.file else None

    def holders(self, field: str) -> int:
        """How many documents have a term in a field."""
        asked = "holders", field
        found = self.remembered.get(asked)
        if found is None:
            lengths = self.lengths(field)
            found = 0 if lengths is None else int(np.count_nonzero(lengths))
            self.remembered[asked] = found
        kept: int = found
        return kept

    def facet(self, name: str) -> Facet | None:
        """A facet, None if no document has a value."""
        if name not in self.facet_names:
            return None
        found = self._facets.get(name)
        if found is None:
            base = f"facet {name}"
            found = self._facets[name] = Facet(
                Strings(self.file, f"{base}/values"),
                self.file.get(f"{base}/starts"),
                self.file.get(f"{base}/numbers"),
                Strings(self.file, f"{base}/typed"),
                self.file.get(f"{base}/meant"),
            )
        return found

    @cached_property
    def titles(self) -> Strings:
        """The distinct titles by which documents sort, in order; the first one is empty."""
        return Strings(self.file, "titles")

    @cached_property
    def title(self) -> Array:
        """The number of each document's title."""
        return self.file.get("title")

    @cached_property
    def stored(self) -> Records:
        """What is kept of each document, as JSON."""
        return Records(self.file, "shown")

    @cached_property
    def packed_texts(self) -> Records:
        """The texts of each document, as JSON, long ones compressed."""
        return Records(self.file, "texts")

    def kept(self, doc: int) -> Kept:
        """What was kept of a document to show."""
        return _decode_kept(self.stored[doc])

    def texts(self, doc: int) -> list[tuple[str, str]]:
        """Names and texts that a snippet may be taken from."""
        return _decode_texts(unpacked(self.packed_texts[doc]))


_decode_kept = msgspec.json.Decoder(Kept).decode
_decode_texts = msgspec.json.Decoder(list[tuple[str, str]]).decode
_encode = msgspec.json.Encoder().encode


def as_json(value: object) -> bytes:
    """A value as JSON; halves of characters, which no store of text takes, become "?"."""
    try:
        return _encode(value)
    except UnicodeEncodeError:
        plain = msgspec.structs.astuple(value) if isinstance(value, msgspec.Struct) else value
        return json.dumps(plain, ensure_ascii=False).encode("utf-8", "replace")


def packed(content: bytes) -> bytes:
    """Content, compressed where that saves something worth it.

    By the frequency of its letters alone: looking for stretches that come again as well takes twice as long,
    and a story has few of them.
    """
    if len(content) <= _WORTH_PACKING:
        return content
    packing = zlib.compressobj(1, strategy=zlib.Z_HUFFMAN_ONLY)
    return packing.compress(content) + packing.flush()


def unpacked(content: bytes) -> bytes:
    """The reverse of `packed`: JSON begins with a bracket, compressed data never does."""
    return content if content[:1] == b"[" else zlib.decompress(content)
