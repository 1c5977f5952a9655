"""What every engine of the comparison does: build an index, answer a question, save an edit."""

from __future__ import annotations

import itertools
import os
import time
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from archive.model import Article
from archive.search.article_documents import article_document
from archive.search.documents import Document
from archive.search.placement_documents import placement_document
from benchmarks.searching.asks import Ask

ItemT = TypeVar("ItemT")

WEIGHTS = {
    "title": 3.0,
    "standfirst": 2.0,
    "body": 1.0,
    "caption": 2.5,
    "alt": 1.0,
    "names": 2.0,
    "filed": 0.001,
}
"""The fields in which bare words are looked up, with the weights of `archive.search.language.fields`."""
PROSE = ("title", "standfirst", "body", "caption", "alt")
NAMES = ("credit", "photographer", "agency", "byline", "keyword", "person", "place", "tag")
BATCH = 500
MOST_VALUES = 30


class Absent(Exception):
    """The machine does not have this engine."""


@dataclass(frozen=True, slots=True)
class Found:
    """An answer: how many match, and the first hits with id, score and title (and snippet)."""

    total: int
    hits: Sequence[tuple[Any, ...]] = ()
    facets: dict[str, Sequence[tuple[str, int]]] = field(default_factory=dict)


class Meter:
    """Seconds of processor time of this process, its threads and its children; not of making the articles."""

    def __init__(self) -> None:
        self.apart = 0.0
        self.begun = _spent()

    def outside(self, items: Iterable[ItemT]) -> Iterator[ItemT]:
        """The items; what it takes to make them is not counted."""
        source = iter(items)
        while True:
            before = time.thread_time()
            try:
                item = next(source)
            except StopIteration:
                return
            finally:
                self.apart += time.thread_time() - before
            yield item

    def seconds(self) -> float:
        """Counted so far."""
        return _spent() - self.begun - self.apart


class Engine(ABC):
    """An index in a folder of its own. `prepare` is not measured, `search` and `save` are."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @abstractmethod
    def build(self, articles: Iterable[Article], meter: Meter) -> None:
        """Index all articles with their photos, in the way that is quickest for many."""

    @abstractmethod
    def open(self) -> None:
        """Make ready to be asked."""

    def prepare(self, ask: Ask) -> Any:
        """The question as it is given to this engine; None if it cannot be asked."""
        return ask

    @abstractmethod
    def search(self, prepared: Any) -> Found:
        """The exact number of matches and the first hits."""

    @abstractmethod
    def save(self, article: Article, documents: Sequence[Document]) -> None:
        """Replace an article and its photos; the next search finds them."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the files."""


def documents_of(article: Article) -> list[Document]:
    """The documents of an article: itself and each of its photos."""
    return [article_document(article), *(placement_document(use, article) for use in article.placements)]


def batches(articles: Iterable[Article], meter: Meter) -> Iterator[list[Document]]:
    """Documents in batches for the peers, for whom turning articles into documents is not counted."""
    made = (document for article in articles for document in documents_of(article))
    while batch := list(meter.outside(itertools.islice(made, BATCH))):
        yield batch


def shown(document: Document) -> str:
    """The title of a hit."""
    return str(document.shown["title"])


def joined(document: Document, name: str) -> str:
    """A field's text; its values apart, so that hardly a phrase spans two."""
    return "\n".join(document.words.get(name, ()))


def _spent() -> float:
    return sum(os.times()[:4])
