"""Feeds (RSS 2.0, RSS 1.0, Atom 1.0) -> one article draft an entry."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from lxml.etree import _Element

from archive.errors import UnreadableFile
from archive.model import ArticleDraft, Doubt, Draft, Published
from archive.reading.documents.fragment import About, read_fragment
from archive.reading.documents.xml import parse_text
from archive.reading.encoding import decode
from archive.reading.feeds import entry as of
from archive.reading.feeds.entries import drafted, unique_names
from archive.reading.feeds.entry import CONTENT, DC, MEDIA, local, plain
from archive.reading.feeds.media import pictures_of
from archive.reading.html.tree import letters
from archive.reading.language import language_tag
from archive.reading.source import Source

_ENTRIES = ("item", "entry")
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
_WHOLE_LEAST = 1200
"""Fewer characters than that, in a field meant for a summary, are no whole story."""
_CUT = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])\W*(?:\w+\W+){0,4}$")
_OPENING = 40
_SPACES = (b"w3.org/2005/Atom", b"purl.org/atom", b"purl.org/rss/1.0", b"my.netscape.com/rdf")


def is_feed(root: str, head: bytes) -> bool:
    """Whether a file with this outermost element is RSS 2.0, RSS 1.0 or Atom."""
    plain = head.replace(b"\x00", b"") if root in ("rss", "feed", "rdf") else b""
    return root == "rss" or any(space in plain for space in _SPACES)


def read_feed(source: Source) -> Iterator[Draft]:
    """Read a feed; raises `UnreadableFile` where it holds no entry. One that fails costs itself alone."""
    read = parse_text(decode(source.read()), source.name)
    entries = list(entries_of(read.root))
    if not entries:
        raise UnreadableFile("empty.feed", name=source.name)
    channel = _channel(channel_of(read.root))
    for entry, name in zip(entries, unique_names(map(_name, entries)), strict=True):
        yield drafted(source, name, partial(_article, entry, channel, source), read.broken(entry))


def channel_of(root: _Element) -> _Element:
    """The element that tells of the whole feed."""
    return next((element for element in root if local(element) == "channel"), root)


def entries_of(root: _Element) -> Iterator[_Element]:
    """The entries of a feed: in its channel (RSS 2.0), beside it (RSS 1.0), in the root (Atom)."""
    for place in (root, *(child for child in root if local(child) == "channel")):
        yield from (child for child in place if local(child) in _ENTRIES)


def _name(entry: _Element) -> str:
    return of.value(entry, "guid") or of.value(entry, "id") or entry.get(_ABOUT) or link_of(entry) or ""


def link_of(entry: _Element) -> str | None:
    """Where the story stands: its link, or its guid if that is one (RSS 2.0; RFC 4287, 4.2.7)."""
    links = list(of.children(entry, "link"))
    stated = [
        (link.get("href") or link.text or "").strip()
        for link in links
        if link.get("rel", "alternate") == "alternate"
    ]
    stated.append(of.value(entry, "guid"))
    return next((link for link in stated if link.startswith(("http://", "https://"))), None)


@dataclass(frozen=True, slots=True)
class _Channel:
    """What a feed says of all its entries; read once, since the entries stand beside it."""

    title: str
    language: str


def _channel(element: _Element) -> _Channel:
    stated = (
        of.value(element, "language"),
        of.value(element, "language", DC),
        element.get(_LANG) or "",
    )
    return _Channel(
        plain(of.value(element, "title") or of.value(element, "publisher", DC)),
        next((tag for text in stated if (tag := language_tag(text))), ""),
    )


def _article(entry: _Element, channel: _Channel, source: Source) -> ArticleDraft:
    publication = plain(of.value(entry, "source")) or channel.title
    content, summary = _content(entry), of.value(entry, "description") or _text(entry, "summary")
    figures = "".join(picture.figure() for picture in pictures_of(entry))
    about = About(
        title=plain(of.value(entry, "title") or of.value(entry, "title", MEDIA)),
        standfirst=_standfirst(plain(summary), plain(content)) if content else "",
        bylines=_bylines(entry, publication),
        publication=publication,
        url=link_of(entry),
        language=_language(entry, channel),
        published=_published(entry),
        keywords=_keywords(entry),
        doubts=(Doubt("teaser-only"),) if _is_teaser(plain(content), plain(summary)) else (),
    )
    return read_fragment(figures + (content or summary), source, about)


def _content(entry: _Element) -> str:
    """The whole story, where the feed carries it."""
    return of.value(entry, "encoded", CONTENT) or _text(entry, "content") or of.value(entry, "body")


def _text(entry: _Element, name: str) -> str:
    """A text of Atom as HTML: plain text is told by its type (RFC 4287, 3.1.1)."""
    for element in of.children(entry, name):
        text = of.markup(element).strip()
        if text and element.get("type", "text") in ("text", "text/plain") and not len(element):
            return text if re.search(r"</?\w+[^<>]*>", text) else html.escape(text).replace("\n", "<br>")
        if text:
            return text
    return ""


def _standfirst(summary: str, content: str) -> str:
    """The summary, unless it is only the beginning of the story once more."""
    opening = letters(_CUT.sub("", summary))[:_OPENING]
    return "" if opening in letters(content[: len(summary) * 2]) else summary


def _is_teaser(content: str, summary: str) -> bool:
    """Whether the story itself is not in the feed: no content, and a summary that is too short to be it."""
    text = content or summary
    return bool(_CUT.search(text)) or (not content and len(text) < _WHOLE_LEAST)


def _bylines(entry: _Element, publication: str) -> tuple[str, ...]:
    stated = [of.markup(child) for child in of.children(entry, "creator", DC)]
    authors = of.children(entry, "author")
    stated += [of.value(author, "name") if len(author) else author.text or "" for author in authors]
    return of.unique([name for line in stated for name in of.names(line, publication)])


def _language(entry: _Element, channel: _Channel) -> str:
    stated = (of.value(entry, "language", DC), entry.get(_LANG) or "")
    return next((tag for text in stated if (tag := language_tag(text))), channel.language)


def _published(entry: _Element) -> Published | None:
    """When an entry ran; the day of its last change is no such day."""
    stated = (
        of.value(entry, "pubdate"),
        of.value(entry, "published"),
        of.value(entry, "issued"),
        of.value(entry, "date", DC),
    )
    if date := next((date for text in stated if (date := of.moment(text))), None):
        return Published(date)
    changed = of.moment(of.value(entry, "updated") or of.value(entry, "modified"))
    return Published(changed, inferred=True) if changed else None


def _keywords(entry: _Element) -> tuple[str, ...]:
    stated = [
        child.get("label") or child.get("term") or child.text or ""
        for child in of.children(entry, "category")
    ]
    stated += [child.text or "" for child in of.children(entry, "subject", DC)]
    stated += of.value(entry, "keywords", MEDIA).split(",")
    return of.unique([plain(text) for text in stated])
