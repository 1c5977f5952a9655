"""Who wrote a page's story: from JSON-LD, meta elements or the byline in the page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import cast

from lxml.etree import XPath, _Element

from archive.reading.bylines import is_person, normal_case
from archive.reading.html import jsonld
from archive.reading.html.tree import class_words, letters, short_text, text_of

_META_KEYS = (
    "article:author_name", "articleauthor", "author", "article:author", "sailthru.author", "parsely-author",
    "dc.creator", "dcterms.creator",
    "cxenseparse:author", "byl", "byline", "dc.creator.name", "citation_author", "og:article:author",
)  # fmt: skip
_LEAD = re.compile(
    r"^(?:(?:written |reported |story |words |text )?by|von|por|par|di|da|door|av|af|od|autorin/autor|"
    r"autor(?:in|en|a)?|author|auteur|text|tekst|texto|testo|redaktion|"
    r"текст|автор|szerző|írta|teksti|yazan|yazar|κείμενο|napsal[ai]?|autorka|opracowała?|napisała?)\b\s*:?\s+(?=\S)|"
    r"^(?:작성자|文|Автор)\s*[:：]?\s*",
    re.I,
)
_BETWEEN = re.compile(r"\s*(?:[,;|•·、]|\s/\s|\s(?:and|und|y|et|e|en|och|og|и|&)\s)\s*")
_ROLE = re.compile(
    r"^(?:.{0,40}\b)?(?:reporter|correspondent|editor|writer|columnist|journalist[ain]*|korrespondent(?:in)?|redakteur(?:in)?|redaktør|redaktör|chef\w*|"
    r"corresponsal|redactora?|reportera?|periodista|rédacteur|rédactrice|journaliste|giornalista|fotograf\w*|photographer|contributor|producer|"
    r"head of .+|director|desk|grafik|praktikant(?:in)?|volontär(?:in)?|autor(?:in)?|staff|gast\w*|"
    r"기자|記者)$",
    re.I,
)
_BYLINE = re.compile(
    r"\b(?:byline|author|authors|auteur|autor|autoren|autore|firma|verfasser|skribent|writer|person|article-author|journalist|redaktor)\b"
)
_NOT_BYLINE = re.compile(
    r"\b(?:comment|related|teaser|bio|image|photo|caption|avatar|social|follow|card|list-item|footer|nav|credit|figure)\b"
)
_PROFILE = re.compile(
    r"/(?:authors?|autor(?:en|es)?|auteurs?|people|person|profile|redaktion|redactor|journalist)/", re.I
)
_LEAD_MOST = 40
_BYLINE_MOST = 120
_MARKED = XPath("//*[@itemprop]")
_REACH = 120
_TOGETHER = 8
_JUNK = re.compile(
    r"https?://|@|www\.|^\d|\d{4}|\(Image|\bfor\s+\w+\.\w+|^(?:admin|none|null|unknown|n/a)$", re.I
)


def authors_of(
    tree: _Element,
    meta: Mapping[str, Sequence[str]],
    nodes: Sequence[jsonld.Node],
    article: jsonld.Node,
    publication: str,
) -> tuple[str, ...]:
    """The authors by the first source that names a person, else the first that names anybody."""
    stated = [
        _clean(_node_names(article.get("author") or article.get("creator"), nodes)),
        *(_clean(meta.get(key, ())) for key in _META_KEYS),
    ]
    shown = (_clean(find(tree)) for find in (_marked, _class_bylines, _profile_links, _labelled))
    house = {letters(publication), letters(publication.rsplit(".", 1)[0])}
    house |= {letters(name) for name in _clean(meta.get("publisher", ()))}
    for names in chain(stated, shown):
        if any(letters(name) not in house and (is_person(name) or not name.isascii()) for name in names):
            return tuple(name for name in names if letters(name) not in house)
    named = [names for names in stated if names]
    return next(
        (names for names in named if any(letters(n) not in house for n in names)), next(iter(named), ())
    )


def _node_names(value: object, nodes: Sequence[jsonld.Node]) -> list[str]:
    """Names in an author property; a bare reference ("@id") is looked up among the page's nodes."""
    named: list[str] = []
    by_id: dict[str, list[str]] = {}
    for node in nodes:
        if key := jsonld.text(node.get("@id")):
            by_id.setdefault(key, []).extend(jsonld.names(node))
    for item in value if isinstance(value, list) else [value]:
        found = jsonld.names(item)
        if not found and isinstance(item, dict):
            found = jsonld.names(item.get("byline")) or by_id.get(jsonld.text(item.get("@id")), [])
        named += found
    return named


def _clean(values: Iterable[str]) -> tuple[str, ...]:
    """The names in some texts, each once; a role ("staff reporter") only where nobody is named."""
    names: dict[str, str] = {}
    perhaps: dict[str, str] = {}
    roles: dict[str, str] = {}
    for value in values:
        for part in _BETWEEN.split(_LEAD.sub("", value.strip())):
            name = _one(part)
            if name:
                kind = names if not _ROLE.match(name) else perhaps if is_person(name) else roles
                kind.setdefault(letters(name), name)
    return tuple((names or perhaps or roles).values())


def _one(part: str) -> str:
    name = _LEAD.sub("", re.sub(r"\s*[(\[].*$", "", part).strip(" .,:-–—\u00a0"))
    name = re.sub(r"\s+기자$", "", re.split(r"\s+/\s+|\s+[-–—]\s+", name)[0].strip())
    longest = 60 if name.isascii() or is_person(name) else 25
    if not name or len(name) > longest or _JUNK.search(name):
        return ""
    return normal_case(name)


def _marked(tree: _Element) -> Iterator[str]:
    """The texts of elements marked as the author: rel=author, itemprop."""
    links = [link for link in tree.iter("a") if "author" in (link.get("rel") or "").split()]
    marked = [
        element
        for element in cast(list[_Element], _MARKED(tree))
        if "author" in (element.get("itemprop") or "").split()
    ]
    yield from _short(links + marked, 80)


def _class_bylines(tree: _Element) -> Iterator[str]:
    """The outermost elements soon after the headline whose class words call them the byline."""
    inside: set[_Element] = set()
    last: int | None = None
    for number, element in enumerate(_after_headline(tree)):
        if element.getparent() in inside:
            inside.add(element)
            continue
        words = class_words(element)
        if last is not None and number - last > _TOGETHER:
            return
        if words and _BYLINE.search(words) and not _NOT_BYLINE.search(words):
            text = short_text(element, 99)
            if text and len(text) > 3:
                inside.add(element)
                last = number
                yield text


def _after_headline(tree: _Element) -> Iterator[_Element]:
    headlines = sum(1 for _ in tree.iter("h1"))
    left = -1
    for element in tree.iter():
        if element.tag == "h1":
            left = _REACH
            headlines -= 1
            continue
        left -= 1
        if left >= 0 and isinstance(element.tag, str):
            yield element
        elif left < 0 and not headlines:
            return


def _profile_links(tree: _Element) -> Iterator[str]:
    """The links to authors' pages that stand together soon after the headline."""
    last: int | None = None
    for number, element in enumerate(_after_headline(tree)):
        if last is not None and number - last > _TOGETHER:
            return
        if element.tag != "a" or not _PROFILE.search(element.get("href") or "") or _in_prose(element):
            continue
        if is_person(text_of(element)):
            last = number
            yield text_of(element)


def _in_prose(link: _Element) -> bool:
    """Whether a link stands in a paragraph of the story: it leads to somebody that the story is about."""
    paragraph = next(link.iterancestors("p"), None)
    return paragraph is not None and short_text(paragraph, _BYLINE_MOST) is None


def _labelled(tree: _Element) -> Iterator[str]:
    """Short texts that begin as a byline does: "By Name", "Autor: Name"."""
    for element in tree.iter("p", "li", "span", "div", "td", "address", "em", "strong"):
        own = (element.text or "").lstrip()
        if own and not _LEAD.match(f"{own[:_LEAD_MOST]} …"):
            continue
        text = short_text(element, 79)
        if text and len(text) > 6 and _LEAD.match(text) and is_person(_LEAD.sub("", text)):
            yield text
            return


def _short(elements: Iterable[_Element], most: int) -> Iterator[str]:
    texts = (short_text(element, most - 1) for element in elements)
    return (text for text in texts if text and len(text) > 3)
