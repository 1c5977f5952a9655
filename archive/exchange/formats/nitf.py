"""NITF 3.6 (IPTC, News Industry Text Format): a story with its photos, or a photo with its caption."""

from __future__ import annotations

from lxml import etree
from lxml.etree import _Element

from archive.exchange.formats import facts
from archive.exchange.formats.facts import Given
from archive.exchange.formats.markup import Elements, body_elements
from archive.model import Article, Placement

_E = Elements()
_HEADING = "hl2"
_QUOTE = "bq"
_DOCTYPE = '<!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.6/specification/dtd/nitf-3-6.dtd">'


def document(given: Given) -> bytes:
    """A record as a document of NITF 3.6."""
    record = given.record
    root = _story(record, given) if isinstance(record, Article) else _photo(record, given)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", doctype=_DOCTYPE)


def _story(story: Article, given: Given) -> _Element:
    head = _head(story.title, facts.story_uri(story), facts.subjects(story))
    docdata = head.find("docdata")
    published = facts.moment(story.published.value if story.published else None)
    if published and docdata is not None:
        docdata.insert(0, _E("date.issue", norm=published))
    if story.publication:
        head.append(_E("pubdata", name=story.publication, type="print"))
    top = _E("body.head", _E("hedline", _E("hl1", story.title)))
    if story.bylines:
        top.append(_E("byline", facts.joined(story.bylines)))
    if story.publication:
        top.append(_E("distributor", _E("org", story.publication)))
    if story.standfirst:
        top.append(_E("abstract", _E("p", story.standfirst)))
    content = _E("body.content")
    blocks = body_elements(story.body, story.placements, lambda use: _media(use, given))
    content.extend(_in_nitf(element) for element in blocks)
    shown = {block.photo for block in story.body if block.kind == "photo"}
    content.extend(_media(use, given) for use in story.placements if use.ordinal not in shown)
    body = _E("body", top, content)
    if story.contributors:
        helped = f"Additional reporting by {facts.joined(story.contributors)}."
        body.append(_E("body.end", _E("tagline", helped, type="contrib")))
    if story.language:
        body.set("{http://www.w3.org/XML/1998/namespace}lang", story.language)
    return _E("nitf", head, body)


def _photo(use: Placement, given: Given) -> _Element:
    metadata = use.photo.metadata
    title = (metadata.headline or metadata.title if metadata else None) or use.caption
    head = _head(title, facts.photo_uri(use), facts.subjects(use))
    top = _E("body.head", _E("hedline", _E("hl1", title)))
    return _E("nitf", head, _E("body", top, _E("body.content", _media(use, given))))


def _head(title: str, identifier: str, words: tuple[str, ...]) -> _Element:
    docdata = _E("docdata", _E("doc-id", {"id-string": identifier}))
    if words:
        docdata.append(_E("key-list", *(_E("keyword", key=word) for word in words)))
    return _E("head", _E("title", title), docdata)


def _media(use: Placement, given: Given) -> _Element:
    """NITF 3.6, "media": what is said of a photo, and where its file lies."""
    media = _E("media", {"media-type": "image"})
    credit = use.credit
    facts_of_it = {
        "credit": credit.raw if credit else "",
        "people": "; ".join(person.name for person in use.people),
        "places": "; ".join(place.name for place in use.places),
        "usage-terms": facts.usage_terms(use.restrictions),
        "editorial-note": facts.editorial_note(use.restrictions),
    }
    media.extend(_E("media-metadata", name=name, value=value) for name, value in facts_of_it.items() if value)
    address = given.files.get(use.photo.id) or facts.public_address(use) or facts.photo_uri(use)
    reference = _E("media-reference", {"source": address, "mime-type": _media_type(use)})
    if use.alt:
        reference.set("alternate-text", use.alt)
    for name, pixels in (("width", use.photo.width), ("height", use.photo.height)):
        if pixels:
            reference.set(name, str(pixels))
    media.append(reference)
    if use.caption:
        media.append(_E("media-caption", use.caption))
    if credit and credit.photographers:
        media.append(_E("media-producer", facts.joined(name.text for name in credit.photographers)))
    return media


def _media_type(use: Placement) -> str:
    return use.photo.files[0].media_type if use.photo.files else "image/jpeg"


def _in_nitf(element: _Element) -> _Element:
    """The same element by NITF's names for headings and quotations."""
    if element.tag == "h2":
        element.tag = _HEADING
    elif element.tag == "blockquote":
        element.tag = _QUOTE
        block = _E("block", *element)
        element.append(block)
    return element
