"""News in XML of no standard, as editorial systems and small agencies export it -> article drafts.

Fields are known by the names that newsrooms use for them, whatever the elements around them are called.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.etree import _Element

from archive.errors import UnreadableFile
from archive.model import Draft, PhotoMetadata
from archive.reading.source import Source
from archive.reading.wire.content import Piece, read_body, read_either
from archive.reading.wire.moments import first_moment
from archive.reading.wire.pictures import WirePicture
from archive.reading.wire.story import Story, entries
from archive.reading.wire.xml import language_of, read_xml, said

_HEADLINES = ("headline", "title", "heading")
_BODIES = ("content", "body", "bodytext", "articlebody", "articletext", "fulltext", "maintext", "storytext")
_STANDFIRSTS = ("standfirst", "subtitle", "subheadline", "subhead", "abstract", "summary", "lead", "deck")
_BYLINES = ("byline", "author", "authors", "by")
_DATES = ("publishdate", "publicationdate", "published", "pubdate", "dateline", "date", "datetime", "created")
_KEYWORDS = ("keyword", "keywords", "tag", "tags", "section", "category")
_PROVIDERS = ("source", "provider", "publication", "newspaper", "agency", "origin")
_PICTURES = ("photo", "image", "picture", "illustration")
_NAMED = re.compile(rb"<(?:%s)[\s>]" % "|".join(_HEADLINES).encode(), re.I)
_TOLD = re.compile(rb"<(?:%s)[\s>]" % "|".join(_BODIES).encode(), re.I)
_JOINTS = re.compile(r"[_.-]+")


def is_plain_xml(head: bytes) -> bool:
    """Whether XML of no known root has elements called as headlines and bodies are."""
    return bool(_NAMED.search(head) and _TOLD.search(head))


def read_plain_xml(source: Source) -> Iterator[Draft]:
    """Read every story of a document; raises `UnreadableFile` ("unknown-kind") where none is in it."""
    document = read_xml(source)
    items = list(_items(document.root))
    if not items:
        raise UnreadableFile("unknown-kind.xml", name=source.name, tag=document.root.tag)
    names = (_one(_fields(item), "id", "newsid", "guid", "uuid") or item.get("id") or "" for item in items)
    for item, entry in zip(items, entries(items, names), strict=True):
        story = _story(item)
        story.doubts += document.doubts
        yield source.article(story.article(source), entry)


def _items(root: _Element) -> Iterator[_Element]:
    """The elements that hold a headline and a body side by side."""
    for element in root.iter():
        names = {_name(part) for part in element}
        bodies = (part for part in element if _name(part) in _BODIES)
        if names & set(_HEADLINES) and any(said(part) for part in bodies):
            yield element


def _name(element: _Element) -> str:
    return _JOINTS.sub("", element.tag) if isinstance(element.tag, str) else ""


def _fields(item: _Element) -> dict[str, list[_Element]]:
    fields: dict[str, list[_Element]] = {}
    for part in item:
        fields.setdefault(_name(part), []).append(part)
    return fields


def _all(fields: dict[str, list[_Element]], *names: str) -> list[str]:
    return [text for name in names for part in fields.get(name, ()) if (text := said(part))]


def _one(fields: dict[str, list[_Element]], *names: str) -> str:
    return next(iter(_all(fields, *names)), "")


def _story(item: _Element) -> Story:
    fields = _fields(item)
    return Story(
        headlines=_all(fields, *_HEADLINES),
        standfirsts=_all(fields, *_STANDFIRSTS),
        bylines=_all(fields, *_BYLINES),
        providers=_all(fields, *_PROVIDERS),
        languages=[*_all(fields, "language", "lang"), language_of(item)],
        published=first_moment(_all(fields, *_DATES)),
        keywords=[word.strip() for line in _all(fields, *_KEYWORDS) for word in re.split(r"[,;]", line)],
        url=_one(fields, "url", "link") or None,
        body=[piece for name in _BODIES for part in fields.get(name, ()) for piece in _body(part)],
        pictures=[photo for part in item.iter(*_PICTURES) if (photo := _picture(part)) is not None],
    )


def _body(element: _Element) -> list[Piece]:
    return read_body(element) if len(element) else read_either("".join(map(str, element.itertext())))


def _picture(element: _Element) -> WirePicture | None:
    """A picture whose address, caption or credit stands in its attributes or children."""
    fields = _fields(element)

    def told(*names: str) -> str:
        return _one(fields, *names) or next((value for name in names if (value := element.get(name))), "")

    address = told("url", "src", "href", "file", "filename", "path")
    caption, credit = told("caption", "cutline", "description"), told("credit", "photographer", "copyright")
    if not (address or caption):
        return None
    photo = PhotoMetadata(caption=caption or None, credit_line=credit or None, alt=told("alt") or None)
    return WirePicture(photo, (address,) if address else ())
