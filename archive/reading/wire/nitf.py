"""NITF (IPTC News Industry Text Format 3.x) -> article drafts."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.etree import _Element

from archive.model import Draft
from archive.reading.bylines import contributors
from archive.reading.html.tree import text_of
from archive.reading.source import Source
from archive.reading.uses import Stated
from archive.reading.wire.content import read_body
from archive.reading.wire.moments import first_moment, last_moment, moment
from archive.reading.wire.story import Story
from archive.reading.wire.xml import child, language_of, outermost, read_xml, said

_SUBJECT = ("tobject.subject.detail", "tobject.subject.matter", "tobject.subject.type")


def read_nitf(source: Source) -> Iterator[Draft]:
    """Read a document; raises `UnreadableFile` where it is none or holds nothing."""
    document = read_xml(source)
    story = nitf_story(document.root)
    story.doubts += document.doubts
    yield source.article(story.article(source))


def nitf_story(nitf: _Element) -> Story:
    """The fields of a nitf element, in a file of its own or inside another format."""
    body = child(nitf, "body")
    body = body if body is not None else nitf
    head = child(body, "body.head")
    story = Story(
        headlines=[*_headlines(head, "hl1"), said(child(nitf, "head", "title"))],
        standfirsts=[*_abstracts(head), *_headlines(head, "hl2")],
        bylines=_bylines(head),
        providers=_providers(nitf, head),
        languages=[nitf.get("baselang") or "", language_of(nitf)],
        published=first_moment(_moments(nitf)),
        updated=last_moment(element.get("norm") for element in nitf.iter("revision-history")),
        keywords=_keywords(nitf),
        url=next((found for each in nitf.iter("doc-id") if (found := each.get("id-string"))), None),
        stated=_stated(nitf),
    )
    for content in list(body.iterchildren("body.content")) or outermost(body, "body.content"):
        story.body += read_body(content)
    for element in _found(head, "media"):
        story.body[:0] = [piece for piece in read_body(_alone(element)) if piece]
    for tagline in nitf.iter("tagline"):
        text = text_of(tagline)
        story.contributors += contributors(text)
        story.body += [] if contributors(text) else read_body(tagline)
    return story


def _stated(nitf: _Element) -> list[Stated]:
    """Notes to editors, limits of the rights, and a release after the day of issue (NITF 3.6, "docdata")."""
    notes = (" ".join(filter(None, (note.get("info"), said(note)))) for note in nitf.iter("ed-msg"))
    limits = [rights.get("limitations") or "" for rights in nitf.iter("doc.rights")]
    limits += map(said, nitf.iter("rights.limitations"))
    released, issued = (
        next((date for part in nitf.iter(name) if (date := moment(part.get("norm")))), "")
        for name in ("date.release", "date.issue")
    )
    return [
        (released if issued and released > issued else None, "embargo"),
        *((note, "editorial-note") for note in notes),
        *((limit, "usage-terms") for limit in limits),
    ]


def _alone(element: _Element) -> _Element:
    holder = element.makeelement("block")
    holder.append(element)
    return holder


def _found(element: _Element | None, *names: str) -> list[_Element]:
    return list(outermost(element, *names)) if element is not None else []


def _headlines(head: _Element | None, level: str) -> list[str]:
    return [text_of(line) for line in _found(head, level)]


def _abstracts(head: _Element | None) -> list[str]:
    return [text_of(part) for part in _found(head, "abstract") if child(part, "media") is None]


def _bylines(head: _Element | None) -> list[str]:
    """Each byline's persons where it names them apart, else its text before the writer's title."""
    lines = []
    for byline in _found(head, "byline"):
        persons = [said(person) for person in byline.iter("person")]
        before = [byline.text or ""]
        for part in byline:
            before += [] if part.tag == "byttl" else [said(part)]
            before += [part.tail or ""]
        lines.append(" and ".join(filter(None, persons)) or " ".join(before))
    return lines


def _providers(nitf: _Element, head: _Element | None) -> list[str]:
    stated = [said(element) for element in _found(head, "distributor")]
    for name, key in (("doc.copyright", "holder"), ("from-src", "src-name"), ("doc-id", "regsrc")):
        stated += [element.get(key) or "" for element in nitf.iter(name)]
    stated += [said(element) for element in nitf.iter("rights.owner")]
    stated += [element.get("owner") or "" for element in nitf.iter("doc.rights")]
    return stated


def _moments(nitf: _Element) -> Iterator[str]:
    """When it was issued or released, by the order of how surely it means this story's day."""
    for name, key in (
        ("date.issue", "norm"),
        ("pubdata", "date.publication"),
        ("date.release", "norm"),
        ("story.date", "norm"),
        ("revision-history", "norm"),
    ):
        yield from (element.get(key) or "" for element in nitf.iter(name))


def _keywords(nitf: _Element) -> list[str]:
    words = [element.get("key") or said(element) for element in nitf.iter("keyword")]
    for subject in nitf.iter("tobject.subject"):
        words += [(subject.get(key) or "").strip() for key in reversed(_SUBJECT)]
    return words
