"""NewsML-G2 2.34 (IPTC): a message with the item of a story and an item for each of its photos."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree
from lxml.etree import _Element

from archive.exchange.formats import facts
from archive.exchange.formats.facts import Given
from archive.exchange.formats.markup import HTML, Elements, body_elements
from archive.model import Article, Placement

NEWS = "http://iptc.org/std/nar/2006-10-01/"
_XHTML = "http://www.w3.org/1999/xhtml"
_XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_E = Elements(NEWS)
_HEAD = {"standard": "NewsML-G2", "standardversion": "2.34", "conformance": "power"}
_CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml"
_PROVIDER = "Cutline"


def message(given: Given, sent: str) -> bytes:
    """A record as a message (NewsML-G2 specification, "newsMessage"); `sent` is its moment (RFC 3339)."""
    items = [photo_item(use, given, sent) for use in facts.uses_of(given)]
    if isinstance(given.record, Article):
        items = [story_item(given.record, given, sent), *items]
    root = _E(
        "newsMessage", _E("header", _E("sent", sent), _E("catalogRef", href=_CATALOG)), _E("itemSet", *items)
    )
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=False)


def story_item(story: Article, given: Given, sent: str) -> _Element:
    """The item of a story, its body as XHTML; its photos are told by links in `itemMeta`."""
    meta = _E("contentMeta")
    _add(meta, "contentCreated", facts.moment(story.published.value if story.published else None))
    for name in story.bylines:
        meta.append(_E("creator", _E("name", name)))
    for name in story.contributors:
        meta.append(_E("contributor", _E("name", name)))
    if story.publication:
        meta.append(_E("infoSource", _E("name", story.publication)))
    if story.language:
        meta.append(_E("language", {"tag": story.language}))
    _add_subjects(meta, facts.subjects(story))
    _add(meta, "headline", story.title)
    _add(meta, "by", facts.joined(story.bylines))
    _add(meta, "description", story.standfirst, role="drol:summary")
    links = [
        _E("link", rel="irel:seeAlso", residref=facts.photo_uri(use), contenttype="image/jpeg")
        for use in story.placements
    ]
    item = _item(facts.story_uri(story), "ninat:text", [*_about(story.publication, sent), *links])
    body = body_elements(story.body, story.placements, lambda use: _figure(use, given))
    page = HTML("html", HTML("head", HTML("title", story.title)), HTML("body", *body))
    content = _E("inlineXML", _in_xhtml(page), contenttype="application/xhtml+xml")
    item.extend((meta, _E("contentSet", content)))
    if story.language:
        item.set(_XML_LANGUAGE, story.language)
    return item


def photo_item(use: Placement, given: Given, sent: str) -> _Element:
    """The item of one use of a photo, with its file where that is given out."""
    credit, metadata = use.credit, use.photo.metadata
    chain = [source.text for source in credit.chain] if credit else []
    meta = _E("contentMeta")
    _add(meta, "contentCreated", facts.moment(use.taken))
    for name in credit.photographers if credit else ():
        meta.append(_E("creator", _E("name", name.text)))
    meta.extend(_E("infoSource", _E("name", name)) for name in chain)
    _add(meta, "creditline", credit.raw if credit else "")
    for person in use.people:
        meta.append(_E("subject", _E("name", person.name), type="cpnat:person"))
    for place in use.places:
        meta.append(_E("subject", _E("name", place.name), type="cpnat:geoArea"))
    _add_subjects(meta, facts.subjects(use))
    _add(meta, "headline", (metadata.headline if metadata else None) or "")
    _add(meta, "description", use.caption, role="drol:caption")
    _add(meta, "description", use.alt or "", role="drol:altText")
    orders = use.restrictions
    about = _about(next(reversed(chain), ""), sent, facts.embargo(orders), facts.editorial_note(orders))
    item = _item(facts.photo_uri(use), "ninat:picture", about, _orders(use))
    item.append(meta)
    if use.photo.files or use.src:
        item.append(_E("contentSet", _content(use, given)))
    return item


def _item(guid: str, kind: str, about: Sequence[_Element], rights: _Element | None = None) -> _Element:
    item = _E("newsItem", _E("catalogRef", href=_CATALOG), guid=guid, version="1", **_HEAD)
    if rights is not None and len(rights):
        item.append(rights)
    item.append(_E("itemMeta", _E("itemClass", qcode=kind), *about))
    return item


def _about(provider: str, sent: str, embargo: str | None = None, note: str = "") -> list[_Element]:
    """What stands in `itemMeta` behind the class, in the order that the schema wants."""
    return [
        _E("provider", _E("name", provider or _PROVIDER)),
        _E("versionCreated", sent),
        *([_E("embargoed", embargo)] if embargo else ()),
        _E("pubStatus", qcode="stat:usable"),
        *([_E("edNote", note)] if note else ()),
    ]


def _orders(use: Placement) -> _Element:
    rights = _E("rightsInfo")
    _add(rights, "copyrightNotice", (use.photo.metadata.copyright if use.photo.metadata else None) or "")
    _add(rights, "usageTerms", facts.usage_terms(use.restrictions))
    return rights


def _content(use: Placement, given: Given) -> _Element:
    content = _E("remoteContent", href=_address(use, given))
    for file in use.photo.files[:1]:
        content.set("contenttype", file.media_type)
        content.set("size", str(file.size))
    for name, pixels in (("width", use.photo.width), ("height", use.photo.height)):
        if pixels:
            content.set(name, str(pixels))
    return content


def _address(use: Placement, given: Given) -> str:
    return given.files.get(use.photo.id) or facts.public_address(use) or facts.photo_uri(use)


def _figure(use: Placement, given: Given) -> _Element:
    return HTML("figure", HTML("img", src=_address(use, given), alt=use.alt or ""))


def _in_xhtml(element: _Element) -> _Element:
    for each in element.iter():
        each.tag = f"{{{_XHTML}}}{each.tag}"
    return element


def _add(parent: _Element, name: str, text: str | None, **attributes: str) -> None:
    if text:
        parent.append(_E(name, text, **attributes))


def _add_subjects(meta: _Element, words: tuple[str, ...]) -> None:
    for word in words:
        meta.append(_E("keyword", word))
