"""Dublin Core (DCMI Metadata Terms): a record in the fifteen elements, with refinements of `dcterms`."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree
from lxml.etree import _Element

from archive.exchange.formats import facts
from archive.exchange.formats.facts import Given
from archive.exchange.formats.markup import safe
from archive.model import Article, Placement
from archive.words import restriction_words

DC = "http://purl.org/dc/elements/1.1/"
TERMS = "http://purl.org/dc/terms/"
_TYPES = {"text": "Text", "photo": "StillImage"}
_NAMESPACES = {"dc": DC, "dcterms": TERMS}
_ROOT = "metadata"

Element = tuple[str, str | None]
"""The name of an element with its prefix, and its value."""


def document(given: Given) -> bytes:
    """A record as an XML document (DCMI, "Guidelines for implementing Dublin Core in XML")."""
    root = etree.Element(_ROOT, nsmap=_NAMESPACES)
    root.extend(_element(name, value) for name, value in elements(given) if value)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)


def elements(given: Given) -> Iterator[Element]:
    """The elements of a record in order, those without a value too."""
    record = given.record
    yield from _story(record) if isinstance(record, Article) else _photo(record, given)
    yield from (("dc:subject", word) for word in facts.subjects(record))


def _story(story: Article) -> Iterator[Element]:
    yield "dc:title", story.title
    yield from (("dc:creator", name) for name in story.bylines)
    yield from (("dc:contributor", name) for name in story.contributors)
    yield "dc:publisher", story.publication
    yield "dcterms:issued", story.published.value if story.published else None
    yield "dcterms:abstract", story.standfirst
    yield "dc:language", story.language
    yield "dc:identifier", facts.story_uri(story)
    yield "dc:type", _TYPES["text"]
    yield from (("dcterms:hasPart", facts.photo_uri(use)) for use in story.placements)


def _photo(use: Placement, given: Given) -> Iterator[Element]:
    credit, metadata = use.credit, use.photo.metadata
    yield "dc:title", (metadata.title or metadata.headline if metadata else None) or ""
    yield "dc:description", use.caption
    yield from (("dc:creator", name.text) for name in (credit.photographers if credit else ()))
    yield "dc:source", credit.raw if credit else None
    yield from (("dc:publisher", source.text) for source in (credit.chain[-1:] if credit else ()))
    yield "dcterms:created", use.taken
    yield from (("dc:coverage", place.name) for place in use.places)
    yield from (("dc:subject", person.name) for person in use.people)
    yield "dc:rights", metadata.copyright if metadata else None
    yield from (("dcterms:accessRights", restriction_words(order)) for order in use.restrictions)
    yield "dc:identifier", facts.photo_uri(use)
    yield "dc:type", _TYPES["photo"]
    yield "dc:format", use.photo.files[0].media_type if use.photo.files else None
    yield "dcterms:isPartOf", facts.story_uri(given.story) if given.story else None


def _element(name: str, value: str | None) -> _Element:
    prefix, _, local = name.partition(":")
    element = etree.Element(f"{{{_NAMESPACES[prefix]}}}{local}")
    element.text = safe(value or "")
    return element
