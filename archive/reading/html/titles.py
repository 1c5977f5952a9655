"""The headline of a page's story, out of what the page, its head and its data each call it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from lxml.etree import _Element

from archive.reading.html import jsonld
from archive.reading.html.headings import told_by_title
from archive.reading.html.metadata import Page, publication_of, url_of
from archive.reading.html.tree import letters, text_of, unescape

_SEPARATOR = re.compile(r"\s+[|·•–—»*-]\s+|\s*[|｜ㅣ：:]\s*|\s+[-–—]\s*|\s*[-–—]\s+")
_SITE_MOST = 200
_KICKER = re.compile(r":\s+|\s+[-–—|]\s+")
_WORD = re.compile(r"\w+")
_LEAST = 15
"""Fewest letters by which a headline is known inside a longer one."""
_WEIGHTS = {"shared": 6, "headline": 4, "h1": 4, "tweeted": 2, "filed": 2, "title": 3}
_OPENING = 0.4
"""The share of the shorter of two headlines by which both open, where one is the other reworded."""


def title_of(page: Page, name: str = "") -> str:
    """The headline that most of the page's own statements agree on, the site's name taken off.

    What a page shares (Open Graph) weighs most: it is the story's own headline where h1 and JSON-LD
    carry one written for search engines. Where these two and the title element agree against it, and
    it is no wording of theirs, they have it: that is what readers see. Where JSON-LD says nothing the
    h1 stands for it too, if it is of the same words as what is shared, and not the site's name or a call.
    A title that only sets a kicker before the shared one ("Chess: White wins") speaks for that one.
    JSON-LD's headline is the story's where it is neither the h1 nor the shared title: then those two
    were written for readers and for networks, and it is the one filed with the story.
    """
    stated = {
        "shared": page.first("og:title"),
        "headline": jsonld.text(page.article.get("headline")) or jsonld.text(page.article.get("name")),
        "tweeted": page.first("twitter:title"),
        "filed": page.first("sailthru.title", "parsely-title", "dc.title"),
        "title": text_of(page.tree.find(".//title")),
    }
    stated["h1"] = _heading(page.tree, [text for text in stated.values() if text])
    plain = {source: clean for source in _WEIGHTS if (clean := _plain(stated[source]))}
    candidates = {source: _without_site(text, list(plain.values()), page) for source, text in plain.items()}
    if not candidates:
        return name
    if _independent({source: letters(text) for source, text in candidates.items()}):
        return candidates["headline"]
    return _most_stated(candidates)


def _heading(tree: _Element, stated: Iterable[str]) -> str:
    """The page's own headline: an h1 that something else states too, else the longest of the article's."""
    headings = [heading for heading in tree.iter("h1") if text_of(heading)]
    inside = [
        heading
        for heading in headings
        if any(up.tag in ("article", "main") for up in heading.iterancestors())
    ]
    known = [letters(text) for text in stated]
    for text in map(text_of, headings):
        if len(key := letters(text)) >= _LEAST and any(other.startswith(key) for other in known):
            return text
    longest = max((text_of(heading) for heading in inside or headings), key=len, default="")
    return longest or text_of(told_by_title(tree))


def _independent(keys: dict[str, str]) -> bool:
    """Whether JSON-LD's headline is neither h1 nor shared title, nor a wording of one.

    Where those two agree and the title element sides with JSON-LD, it is the one for search engines.
    """
    headline, shown, shared = (keys.get(source, "") for source in ("headline", "h1", "shared"))
    if len(headline) < _LEAST or not shown or not shared:
        return False
    if shown == shared and headline == keys.get("title"):
        return False
    return not any(key in headline or headline in key or _alike(key, headline) for key in (shown, shared))


def _alike(one: str, other: str) -> bool:
    """Whether two headlines open by the same words: one line, cut, gone on with or reworded."""
    shorter = min(len(one), len(other))
    same = next((at for at in range(shorter) if one[at] != other[at]), shorter)
    return same >= _OPENING * shorter


def _most_stated(candidates: dict[str, str]) -> str:
    """The candidate with most weight behind it, the first of several."""
    votes: dict[str, int] = {}
    keys = {source: letters(text) for source, text in candidates.items()}
    first = next(iter(candidates.values()))
    openings = (letters(first), letters(_bare(first)) or letters(first))
    for source, text in candidates.items():
        alike = any(_alike(keys[source], opening) for opening in openings)
        key = openings[0] if letters(_bare(text)) == openings[0] else keys[source]
        weight = _WEIGHTS[source]
        if source == "title" and (alike or key != keys.get("h1")):
            continue
        if source == "h1" and "headline" not in candidates and _same_words(text, first):
            weight += _WEIGHTS["headline"] if alike else _WEIGHTS["headline"] + 1
        votes[key] = votes.get(key, 0) + weight
    return max(candidates.values(), key=lambda text: votes.get(letters(text), 0))


def _same_words(one: str, other: str) -> bool:
    """Whether two headlines have half of the shorter one's words in common: both are of the same story."""
    words, others = set(_WORD.findall(one.casefold())), set(_WORD.findall(other.casefold()))
    return len(words & others) * 2 >= max(1, min(len(words), len(others)))


def _bare(text: str) -> str:
    """A title without the kicker before it, "" where it has none or is nothing else."""
    found = _KICKER.search(text)
    bare = text[found.end() :] if found else ""
    return bare if len(letters(bare)) >= _LEAST else ""


def _plain(text: str) -> str:
    return " ".join(unescape(text).split())


def _without_site(text: str, others: Sequence[str], page: Page) -> str:
    """A title without the name of the site or section behind it ("... | The Daily").

    Where another title stands in it whole, behind a kicker and before such a name, it is that one.
    """
    shorter = [other for other in others if len(other) >= _LEAST and len(other) < len(text)]
    for other in shorter:
        if text.startswith(other) and _SEPARATOR.match(text[len(other) :]):
            return other
    for other in shorter:
        before, _, behind = text.partition(other)
        if _ends_kicker(before) and _SEPARATOR.match(behind):
            return other
    names = (publication_of(page), page.first("og:site_name"), _host_name(page))
    sites = [key for name in names if len(key := letters(name)) > 2]
    for found in _SEPARATOR.finditer(text, 10):
        tail = letters(text[found.end() : found.end() + _SITE_MOST])
        if any(tail.startswith(site) for site in sites):
            return text[: found.start()]
    return text


def _ends_kicker(before: str) -> bool:
    return any(found.end() == len(before) for found in _KICKER.finditer(before))


def _host_name(page: Page) -> str:
    host = urlsplit(url_of(page) or "").hostname or ""
    return host.removeprefix("www.").rsplit(".", 1)[0]
