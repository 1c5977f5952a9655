"""What a page says of its story: title, standfirst, authors, publication, language, keywords.

Sources: JSON-LD (schema.org), meta elements (Open Graph, article:, Dublin Core, Parse.ly, Sailthru ...),
the page's own title, headings and byline.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from lxml.etree import _Element

from archive.reading.html import jsonld
from archive.reading.html.authors import authors_of
from archive.reading.html.tree import letters, text_of, unescape
from archive.reading.language import language_tag

_SEPARATOR = re.compile(r"\s+[|·•–—»*-]\s+|\s*[|｜ㅣ：:]\s*|\s+[-–—]\s*|\s*[-–—]\s+")
_SITE_MOST = 200
_KICKER = re.compile(r":\s+|\s+[-–—|]\s+")
_KEYS = ("property", "name", "itemprop", "http-equiv")
_HEADLINE_LEAST = 15
_WEIGHTS = {"shared": 3, "headline": 2, "h1": 2, "other": 1, "title": 0}


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
    A title that only sets a kicker before the shared one ("Chess: White wins") speaks for that one.
    JSON-LD's headline is the story's where it is neither the h1 nor the shared title: then those two
    were written for readers and for networks, and it is the one filed with the story.
    """
    stated = {
        "shared": page.first("og:title"),
        "headline": jsonld.text(page.article.get("headline")) or jsonld.text(page.article.get("name")),
        "h1": heading_of(page.tree),
        "other": page.first("twitter:title", "sailthru.title", "parsely-title", "dc.title"),
        "title": text_of(page.tree.find(".//title")),
    }
    plain = {source: clean for source, text in stated.items() if (clean := _plain(text))}
    candidates = {source: _without_site(text, list(plain.values()), page) for source, text in plain.items()}
    if not candidates:
        return name
    if _independent({source: letters(text) for source, text in candidates.items()}):
        return candidates["headline"]
    return _most_stated(candidates)


def _independent(keys: dict[str, str]) -> bool:
    """Whether JSON-LD's headline is neither h1 nor shared title, nor a cut or longer form of one.

    Where those two agree and the title element sides with JSON-LD, it is the one for search engines.
    """
    headline, shown, shared = (keys.get(source, "") for source in ("headline", "h1", "shared"))
    if len(headline) < _HEADLINE_LEAST or not shown or not shared:
        return False
    if shown == shared and headline == keys.get("title"):
        return False
    return not any(key in headline or headline in key for key in (shown, shared))


def _most_stated(candidates: dict[str, str]) -> str:
    """The candidate with most weight behind it, the first of several."""
    votes: dict[str, int] = {}
    shared = letters(next(iter(candidates.values())))
    for source, text in candidates.items():
        kicker = _KICKER.search(text)
        bare = letters(text[kicker.end() :]) if kicker else ""
        key = shared if bare == shared and len(bare) >= _HEADLINE_LEAST else letters(text)
        votes[key] = votes.get(key, 0) + _WEIGHTS[source]
    return max(candidates.values(), key=lambda text: votes.get(letters(text), 0))


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
