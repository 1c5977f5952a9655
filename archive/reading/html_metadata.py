"""What a page says of its story: title, standfirst, authors, publication, dates, language, keywords.

Sources: JSON-LD (schema.org), meta elements (Open Graph, article:, Dublin Core, Parse.ly, Sailthru ...),
the page's own title, headings, byline and time elements.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from lxml.etree import _Element

from archive.model import Published
from archive.reading import html_jsonld as jsonld
from archive.reading.html_authors import authors_of
from archive.reading.html_tree import letters, text_of, unescape
from archive.reading.language import language_tag
from archive.reading.text_dates import find_date

_SEPARATOR = re.compile(r"\s+[|·•–—»*-]\s+|\s*[|｜ㅣ：:]\s*|\s+[-–—]\s*|\s*[-–—]\s+")
_DATE_KEYS = (
    "article:published_time", "og:article:published_time", "datepublished", "date.published",
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime",
    "dc.date.issued", "dc.date", "dcterms.date", "dcterms.created", "dcterms.issued", "publish-date",
    "publishdate", "pubdate", "publication_date", "publication-date", "article.published",
    "article:published", "date", "originalpublicationdate", "published_at", "iso-8601-publish-date",
)  # fmt: skip
_DATE_KEY = re.compile(
    r"^(?!.*(?:modif|updat|expir|event|valid|birth|revis|crawl)).*(?:date|publi|issued)", re.I
)
_SITE_MOST = 200
_DATE_REACH = 60
_DATE_MOST = 90
_LATER_KEYS = ("article:modified_time", "datemodified", "og:updated_time")
_ISO = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)"
    r"(?:[T ](?P<time>\d\d:?\d\d(?::?\d\d)?)(?:[.,]\d+)?\s*(?P<zone>Z|[+-]\d\d:?\d\d)?)?",
    re.I,
)
_COMPACT = re.compile(r"(\d{4})[/.]?(\d\d)[/.]?(\d\d)(?!\d)")
_RFC = re.compile(r"\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d")


@dataclass(frozen=True, slots=True)
class Page:
    """A parsed page with what was gathered from its head, each once."""

    tree: _Element
    meta: dict[str, list[str]]
    nodes: list[jsonld.Node]
    article: jsonld.Node = field(default_factory=dict)

    def first(self, *keys: str) -> str:
        """The first value that any of these meta elements has, tried in this order."""
        return next((value for key in keys for value in self.meta.get(key, ()) if value), "")


def read_page(tree: _Element) -> Page:
    """Gather the meta elements and JSON-LD of a page."""
    meta: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        key = (
            (element.get("property") or element.get("name") or element.get("itemprop") or "").strip().lower()
        )
        content = " ".join(unescape(element.get("content") or "").split())
        if key and content:
            meta.setdefault(key, []).append(content)
    nodes = jsonld.nodes(tree)
    found = jsonld.articles(nodes)
    return Page(tree, meta, nodes, found[0] if found else {})


def title_of(page: Page, name: str = "") -> str:
    """The headline that most of the page's own statements agree on, the site's name taken off.

    What a page shares (Open Graph) weighs most: it is the story's own headline where h1 and JSON-LD
    carry one written for search engines. The title element only counts where nothing else is stated.
    """
    stated = [
        (page.first("og:title"), 3),
        (jsonld.text(page.article.get("headline")) or jsonld.text(page.article.get("name")), 2),
        (heading_of(page.tree), 2),
        (page.first("twitter:title", "sailthru.title", "parsely-title", "dc.title"), 1),
        (text_of(page.tree.find(".//title")), 0),
    ]
    plain = [(clean, weight) for text, weight in stated if (clean := _plain(text))]
    texts = [text for text, _ in plain]
    candidates = [(_without_site(text, texts, page), weight) for text, weight in plain]
    if not candidates:
        return name
    votes: dict[str, int] = {}
    for text, weight in candidates:
        votes[letters(text)] = votes.get(letters(text), 0) + weight
    return max(candidates, key=lambda pair: votes[letters(pair[0])])[0]


def _plain(text: str) -> str:
    return " ".join(unescape(text).split())


def heading_of(tree: _Element) -> str:
    """The page's own headline: the h1 of the article, else the longest h1."""
    headings = [heading for heading in tree.iter("h1") if text_of(heading)]
    inside = [
        heading
        for heading in headings
        if any(up.tag in ("article", "main") for up in heading.iterancestors())
    ]
    texts = [text_of(heading) for heading in inside or headings]
    return max(texts, key=len, default="")


def _without_site(text: str, others: Sequence[str], page: Page) -> str:
    """A title without the name of the site or section behind it ("... | The Daily")."""
    for other in others:
        rest = text[len(other) :]
        if len(other) >= 15 and len(other) < len(text) and text.startswith(other) and _SEPARATOR.match(rest):
            return other
    names = (publication_of(page), page.first("og:site_name"), _host_name(page))
    sites = [key for name in names if len(key := letters(name)) > 2]
    for found in _SEPARATOR.finditer(text, 10):
        tail = letters(text[found.end() : found.end() + _SITE_MOST])
        if any(tail.startswith(site) for site in sites):
            return text[: found.start()]
    return text


def _host_name(page: Page) -> str:
    host = urlsplit(url_of(page) or "").hostname or ""
    return host.removeprefix("www.").rsplit(".", 1)[0]


def bylines_of(page: Page) -> tuple[str, ...]:
    """Who wrote the story, by the best source that names anybody."""
    return authors_of(page.tree, page.meta, page.nodes, page.article, publication_of(page))


def publication_of(page: Page) -> str:
    """The publication: its publisher's name, else the site's."""
    stated = (
        jsonld.text(page.article.get("publisher")),
        page.first(
            "og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "article:publisher"
        ),
        next((jsonld.text(n) for n in page.nodes if "WebSite" in str(n.get("@type")) and jsonld.text(n)), ""),
    )
    named = [name for name in stated if name and not name.startswith("http")]
    return next(iter(named), "") or (urlsplit(url_of(page) or "").hostname or "").removeprefix("www.")


def url_of(page: Page) -> str | None:
    """The page's own address: canonical link, og:url, JSON-LD."""
    links = (
        link.get("href")
        for link in page.tree.iter("link")
        if "canonical" in (link.get("rel") or "").lower().split()
    )
    main = page.article.get("mainEntityOfPage")
    stated: Iterable[object] = (
        *links,
        page.first("og:url"),
        page.article.get("url"),
        main.get("@id") if isinstance(main, dict) else main,
    )
    return next(
        (url for url in stated if isinstance(url, str) and url.startswith(("http://", "https://"))), None
    )


def published_of(page: Page) -> Published | None:
    """When the story ran: as stated, else the date by the headline, else (inferred) its last change."""
    stated = (
        jsonld.text(page.article.get("datePublished")),
        *(value for key in _DATE_KEYS for value in page.meta.get(key, ())),
        jsonld.text(page.article.get("dateCreated")),
        *(value for key, values in page.meta.items() if _DATE_KEY.search(key) for value in values),
        *_time_elements(page.tree),
        *(jsonld.text(node.get("datePublished")) for node in page.nodes),
        *_by_headline(page.tree),
    )
    for value in stated:
        if date := iso_moment(value):
            return Published(date)
    changed = (
        jsonld.text(page.article.get("dateModified")),
        *(v for k in _LATER_KEYS for v in page.meta.get(k, ())),
    )
    return next((Published(date, inferred=True) for value in changed if (date := iso_moment(value))), None)


def _by_headline(tree: _Element) -> Iterator[str]:
    """Short texts soon after the headline, one of which may be the day."""
    left = -1
    for element in tree.iter():
        left = _DATE_REACH if element.tag == "h1" else left - 1
        text = text_of(element) if left > 0 and isinstance(element.tag, str) else ""
        if 0 < len(text) < _DATE_MOST and (found := find_date(text)):
            yield found[0]


def _time_elements(tree: _Element) -> Iterator[str]:
    for element in tree.iter():
        if element.tag == "time" or "datepublished" in (element.get("itemprop") or "").lower():
            yield element.get("datetime") or element.get("content") or text_of(element)


def iso_moment(value: str) -> str | None:
    """A date, or date and time, in ISO 8601 form with the zone as stated; None if it is no such thing."""
    value = value.strip()
    found = _ISO.match(value)
    if found:
        day, time, zone = found["day"], found["time"], found["zone"]
        if day.startswith("0") or not 1 <= int(day[5:7]) <= 12:
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


def language_of(page: Page) -> str:
    """The language that the page declares, as a BCP 47 tag, "" if it declares none."""
    stated = (
        jsonld.text(page.article.get("inLanguage")),
        page.tree.get("lang") or page.tree.get("{http://www.w3.org/XML/1998/namespace}lang"),
        page.first("og:locale", "content-language", "dc.language", "language"),
    )
    return next((tag for value in stated if (tag := language_tag(value))), "")


def keywords_of(page: Page) -> tuple[str, ...]:
    """The page's keywords and article tags, each once."""
    stated: list[str] = []
    words = page.article.get("keywords")
    for item in words if isinstance(words, list) else [words]:
        stated += jsonld.text(item).split(",") if isinstance(item, str) else [jsonld.text(item)]
    stated += page.meta.get("article:tag", [])
    for value in (*page.meta.get("news_keywords", ()), *page.meta.get("keywords", ())):
        stated += re.split(r"[,;]", value)
    seen: dict[str, str] = {}
    for word in stated:
        clean = " ".join(unescape(word).split())
        if clean and len(clean) <= 80 and "://" not in clean:
            seen.setdefault(clean.casefold(), clean)
    return tuple(seen.values())
