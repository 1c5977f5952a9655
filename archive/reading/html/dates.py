"""When a page's story ran: from JSON-LD, meta elements, time elements or the dateline that it shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from lxml.etree import _Element

from archive.model import Published
from archive.reading.html import jsonld
from archive.reading.html import shown_dates as shown
from archive.reading.html.metadata import Page, language_of, url_of
from archive.reading.html.tree import short_text
from archive.reading.text.dates import find_date, month_number

_KEYS = (
    "article:published_time", "og:article:published_time", "datepublished", "date.published",
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime",
    "dc.date.issued", "dc.date", "dcterms.date", "dcterms.created", "dcterms.issued", "publish-date",
    "publishdate", "pubdate", "publication_date", "publication-date", "article.published",
    "article:published", "date", "originalpublicationdate", "published_at", "iso-8601-publish-date",
)  # fmt: skip
_KEY = re.compile(r"^(?!.*(?:modif|updat|expir|event|valid|birth|revis|crawl)).*(?:date|publi|issued)", re.I)
_LATER_KEYS = ("article:modified_time", "datemodified", "og:updated_time")
_ISO = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)"
    r"(?:[T ](?P<time>\d\d:?\d\d(?::?\d\d)?)(?:[.,]\d+)?\s*(?P<zone>Z|[+-]\d\d:?\d\d)?)?",
    re.I,
)
_COMPACT = re.compile(r"(\d{4})[/.]?(\d\d)[/.]?(\d\d)(?!\d)")
_URL = re.compile(r"/(?P<year>(?:19|20)\d\d)[/-](?P<month>\d\d|[a-z]{3})[/-](?P<day>\d\d?)(?=[/_-]|$)", re.I)
_MONTH_FIRST = ("US", "PH", "CA")


def published_of(page: Page) -> Published | None:
    """When the story ran, `inferred` where the page states no such day: a date in the words around a
    headline that are no dateline, or its last change."""
    stated = chain(
        (jsonld.text(page.article.get("datePublished")),),
        (value for key in _KEYS for value in page.meta.get(key, ())),
        (jsonld.text(page.article.get("dateCreated")),),
        _marked(page.tree),
        (value for key, values in page.meta.items() if _KEY.search(key) for value in values),
        _time_elements(page.tree),
        (jsonld.text(node.get("datePublished")) for node in page.nodes),
    )
    for value in stated:
        if date := iso_moment(value):
            return Published(date)
    return _shown(page) or _told(page)


def _shown(page: Page) -> Published | None:
    """The day that the page shows beside its story."""
    day_first = _day_first(language_of(page))
    near = list(shown.by_headline(page.tree, day_first))
    sure = next((published for published in near if not published.inferred), None)
    named = sure or next(map(Published, shown.named_dates(page.tree, day_first)), None)
    titled = named or next((Published(day) for day in (shown.in_title(page.tree),) if day), None)
    return titled or next(iter(near), None)


def _told(page: Page) -> Published | None:
    """The day that can only be told from the address, or from the last change."""
    day = _in_url(url_of(page) or "") or updated_of(page)
    return Published(day, inferred=True) if day else None


def _day_first(language: str) -> bool | None:
    """How a language writes a day in numbers; English does it both ways, told by its country alone."""
    name, _, country = language.partition("-")
    if name == "en":
        return None if not country else country.upper() not in _MONTH_FIRST
    return True if name else None


def _in_url(url: str) -> str | None:
    """The day in a story's address (".../2024/01/09/..."), None if there is none."""
    found = _URL.search(url)
    if found is None:
        return None
    month = found["month"] if found["month"].isdigit() else month_number(found["month"])
    value = find_date(f"{found['year']}-{int(month):02}-{int(found['day']):02}")
    return value[0] if value else None


def updated_of(page: Page) -> str | None:
    """When the page says that its story was last changed."""
    changed = (
        jsonld.text(page.article.get("dateModified")),
        *(v for k in _LATER_KEYS for v in page.meta.get(k, ())),
    )
    return next((date for value in changed if (date := iso_moment(value))), None)


def _marked(tree: _Element) -> Iterator[str]:
    """What elements say that are marked as the day of publication."""
    for element in tree.iter():
        if "datepublished" in (element.get("itemprop") or "").lower() or element.get("pubdate") is not None:
            yield from _moment(element)


def _time_elements(tree: _Element) -> Iterator[str]:
    for element in tree.iter("time"):
        yield from _moment(element)


def _moment(element: _Element) -> Iterator[str]:
    if not any(up.tag in shown.PICTURES for up in element.iterancestors()):
        yield element.get("datetime") or element.get("content") or short_text(element, shown.MOST) or ""


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
