"""What a page says of its story: authors, publication, language, keywords.

Sources: JSON-LD (schema.org), meta elements (Open Graph, article:, Dublin Core, Parse.ly, Sailthru ...),
the page's own title, headings and byline.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from lxml.etree import _Element

from archive.reading.html import jsonld
from archive.reading.html.authors import authors_of
from archive.reading.html.tree import unescape
from archive.reading.language import language_tag

_KEYS = ("property", "name", "itemprop", "http-equiv")


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
        keys = (value for key in _KEYS if (value := element.get(key)))
        key = next(keys, "").strip().lower()
        content = " ".join(unescape(element.get("content") or element.get("value") or "").split())
        if key and content:
            meta.setdefault(key, []).append(content)
        if key == "parsely-page":
            for name, values in _parsely(content):
                meta.setdefault(name, []).extend(values)
    nodes = jsonld.nodes(tree)
    found = jsonld.articles(nodes)
    return Page(tree, meta, nodes, found[0] if found else {})


def _parsely(content: str) -> Iterator[tuple[str, list[str]]]:
    """The older form of Parse.ly's metadata, an object in one element, by the names of the newer."""
    try:
        stated = json.loads(content)
    except (ValueError, RecursionError):
        return
    for key, value in stated.items() if isinstance(stated, dict) else ():
        name = {"pub_date": "pub-date", "authors": "author"}.get(key, key)
        yield f"parsely-{name}", [text for each in jsonld.names(value) if (text := " ".join(each.split()))]


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
