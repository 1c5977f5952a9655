"""What the elements of a feed's entry say: texts, dates, authors (RSS 2.0, RSS 1.0, Atom, Dublin Core)."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from email.utils import parsedate_to_datetime

from lxml import etree
from lxml.etree import _Element

from archive.reading.bylines import read_byline, split_names
from archive.reading.html.dates import iso_moment
from archive.reading.html.parse import parse
from archive.reading.html.tree import letters, text_of

CONTENT = "http://purl.org/rss/1.0/modules/content/"
DC = "http://purl.org/dc/elements/1.1/"
MEDIA = "http://search.yahoo.com/mrss"
_XHTML = "{http://www.w3.org/1999/xhtml}"
_MAILED = re.compile(r"^\S+@\S+\s*\((?P<name>[^()]{2,100})\)$")
_NAME_MOST = 100
_MARKED = re.compile(r"<[a-zA-Z/!]|&[#\w]+;")


def local(element: _Element) -> str:
    """An element's name without its namespace, in lower case; "" for what is none."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def namespace(element: _Element) -> str:
    """An element's namespace without a slash at its end, "" if it has none."""
    tag = element.tag
    return tag[1:].partition("}")[0].rstrip("/") if isinstance(tag, str) and tag[:1] == "{" else ""


def children(element: _Element, name: str, space: str | None = None) -> Iterator[_Element]:
    """The children of that name, in namespace `space` where given, else in none or the feed's own."""
    for child in element:
        if local(child) != name:
            continue
        own = namespace(child)
        if own == space.rstrip("/") if space else own not in (DC.rstrip("/"), MEDIA, CONTENT.rstrip("/")):
            yield child


def value(element: _Element, name: str, space: str | None = None) -> str:
    """The text of the first such child that has one."""
    return next((text for child in children(element, name, space) if (text := markup(child).strip())), "")


def markup(element: _Element) -> str:
    """What an element holds as HTML: text that is escaped markup, or elements (Atom, type="xhtml")."""
    if not len(element):
        return element.text or ""
    inner = "".join(etree.tostring(child, encoding="unicode") for child in element)
    return (html.escape(element.text) if element.text else "") + re.sub(r"(</?)\w+:", r"\1", inner)


def plain(text: str) -> str:
    """A text without the markup that it may carry."""
    if not _MARKED.search(text):
        return " ".join(text.split())
    return text_of(parse(f"<div>{text}</div>", "A feed's text").tree)


def moment(text: str) -> str | None:
    """A date in ISO 8601: from RFC 822 (RSS 2.0) or RFC 3339 (Atom, Dublin Core)."""
    if not text.strip():
        return None
    try:
        read = parsedate_to_datetime(text.strip())
    except (ValueError, TypeError, IndexError, OverflowError):
        return iso_moment(text)
    return read.isoformat()


def names(line: str, publication: str = "") -> tuple[str, ...]:
    """Who signs, by a field that holds a name, names, or an address with a name (RSS 2.0, "author")."""
    line = plain(line)
    found = _MAILED.match(line)
    line = found["name"] if found else line
    byline = read_byline(line)
    if byline:
        return byline.names
    if people := split_names(line):
        return people
    told = line and "@" not in line and not line.islower() and len(line) <= _NAME_MOST
    return (line,) if told and letters(line) != letters(publication) else ()


def unique(values: Iterator[str] | list[str]) -> tuple[str, ...]:
    """Texts without repeats and blanks, in order."""
    return tuple(dict.fromkeys(text for value in values if (text := " ".join(value.split()))))
