"""What an index has to hold and what it does hold: all documents of records, compared with its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from archive.model import Article, Placement
from archive.search.article_documents import article_document
from archive.search.documents import Document
from archive.search.engine import View
from archive.search.placement_documents import placement_document, placement_documents


def documents_of(
    articles: Iterable[Article], alone: Iterable[Placement], territory: str
) -> Iterator[Document]:
    """The documents of stories with their photos, and of photos that no story uses."""
    for article in articles:
        yield article_document(article)
        yield from placement_documents(article, territory)
    yield from (placement_document(placement, None, territory) for placement in alone)


def held(view: View) -> list[str]:
    """The ids of all records that have a document; one that has several is there as often."""
    return [view.kept(doc).id for doc in view.live().tolist()]


def differing(view: View, documents: Iterable[Document]) -> list[str]:
    """The ids of those records whose texts in the index are not those of their documents."""
    found = []
    for document in documents:
        doc = view.numbered(document.id)
        if doc is None or [tuple(each) for each in view.texts(doc)] != _kept_texts(document):
            found.append(document.id)
    return found


def _kept_texts(document: Document) -> list[tuple[str, str]]:
    return [(name, text.encode("utf-8", "replace").decode()) for name, text in document.texts]
