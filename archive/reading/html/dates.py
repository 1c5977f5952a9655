"""When a page's story ran: from JSON-LD, meta elements, time elements or the dateline that it shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from lxml import etree
from lxml.etree import _Element

from archive.model import Published
from archive.reading.bylines import read_byline
from archive.reading.html import jsonld
from archive.reading.html.captions import is_caption
from archive.reading.html.metadata import Page
from archive.reading.html.tree import letters, short_text
from archive.reading.text.dates import date_line_rest, find_date

_KEYS = (
    "article:published_time", "og:article:published_time", "datepublished", "date.published",
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime",
    "dc.date.issued", "dc.date", "dcterms.date", "dcterms.created", "dcterms.issued", "publish-date",
    "publishdate", "pubdate", "publication_date", "publication-date", "article.published",
    "article:published", "date", "originalpublicationdate", "published_at", "iso-8601-publish-date",
)  # fmt: skip
_KEY = re.compile(r"^(?!.*(?:modif|updat|expir|event|valid|birth|revis|crawl)).*(?:date|publi|issued)", re.I)
_LATER_KEYS = ("article:modified_time", "datemodified", "og:updated_time")
_REACH = 60
"""How many elements behind the headline a dateline may stand."""
_MOST = 90
_BESIDE = 2
"""How many times the length of a date the other words of its line may have."""
_ISO = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)"
    r"(?:[T ](?P<time>\d\d:?\d\d(?::?\d\d)?)(?:[.,]\d+)?\s*(?P<zone>Z|[+-]\d\d:?\d\d)?)?",
    re.I,
)
_COMPACT = re.compile(r"(\d{4})[/.]?(\d\d)[/.]?(\d\d)(?!\d)")
_PICTURES = ("figure", "figcaption", "picture")


def published_of(page: Page) -> Published | None:
    """When the story ran, `inferred` where the page states no such day: a date in the words around a
    headline that are no dateline, or its last change."""
    stated = chain(
        (jsonld.text(page.article.get("datePublished")),),
        (value for key in _KEYS for value in page.meta.get(key, ())),
        (jsonld.text(page.article.get("dateCreated")),),
        (value for key, values in page.meta.items() if _KEY.search(key) for value in values),
        _time_elements(page.tree),
        (jsonld.text(node.get("datePublished")) for node in page.nodes),
    )
    for value in stated:
        if date := iso_moment(value):
            return Published(date)
    if shown := list(_by_headline(page.tree)):
        return min(shown, key=lambda published: published.inferred)
    changed = updated_of(page)
    return Published(changed, inferred=True) if changed else None


def updated_of(page: Page) -> str | None:
    """When the page says that its story was last changed."""
    changed = (
        jsonld.text(page.article.get("dateModified")),
        *(v for k in _LATER_KEYS for v in page.meta.get(k, ())),
    )
    return next((date for value in changed if (date := iso_moment(value))), None)


def _by_headline(tree: _Element) -> Iterator[Published]:
    """The dates in short texts soon after the headline that are mostly a date; captions are none."""
    left = -1
    walk = etree.iterwalk(tree, events=("start",))
    for _, element in walk:
        left = _REACH if element.tag == "h1" else left - 1
        if element.tag in _PICTURES or is_caption(element):
            walk.skip_subtree()
        elif left > 0 and element.tag != "h1" and (text := short_text(element, _MOST)):
            yield from _dateline(text)


def _dateline(text: str) -> Iterator[Published]:
    """The date of a line that says little else: who wrote it, where, that it is a publication's date."""
    found = find_date(text)
    if found is None:
        return
    value, start, end = found
    rest = letters(date_line_rest(text, start, end))
    signed = not rest or read_byline(text) is not None
    if signed or len(rest) <= _BESIDE * (end - start):
        yield Published(value, inferred=not signed)


def _time_elements(tree: _Element) -> Iterator[str]:
    for element in tree.iter():
        marked = element.tag == "time" or "datepublished" in (element.get("itemprop") or "").lower()
        if marked and not any(up.tag in _PICTURES for up in element.iterancestors()):
            yield element.get("datetime") or element.get("content") or short_text(element, _MOST) or ""


def iso_moment(value: str) -> str | None:
    """A date, or date and time, in ISO 8601 form with the zone as stated; None if it is no such thing."""
    value = value.strip()
    found = _ISO.match(value)
    if found:
        day, time, zone = found["day"], found["time"], found["zone"]
        if day.startswith("0") or not (1 <= int(day[5:7]) <= 12 and 1 <= int(day[8:]) <= 31):
            return None
        if not time:
            return day
        clock = time if ":" in time else ":".join(time[at : at + 2] for at in range(0, len(time), 2))
        return f"{day}T{clock}{zone.upper() if zone else ''}"
    if compact := _COMPACT.match(value):
        year, month, day = compact.groups()
        return f"{year}-{month}-{day}" if 1900 < int(year) < 2100 and 1 <= int(month) <= 12 else None
    written = find_date(value[:120])
    return written[0] if written else None
