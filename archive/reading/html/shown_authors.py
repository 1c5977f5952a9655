"""Who signs a page's story, by the elements that show it: marked, named, linked or labelled as a byline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from lxml.etree import XPath, _Element, _ElementUnicodeResult

from archive.reading.bylines import is_person, read_byline
from archive.reading.html.captions import is_caption
from archive.reading.html.headings import headlines, is_beside
from archive.reading.html.tree import class_words, short_text, text_of

LEAD = re.compile(
    r"^(?:(?:written |reported |story |words |text )?by|von|por|par|di|da|door|av|af|od|autorin/autor|"
    r"autor(?:in|en|a)?|author|auteur|text|tekst|texto|testo|redaktion|"
    r"текст|автор|szerző|írta|teksti|yazan|yazar|κείμενο|napsal[ai]?|autorka|opracowała?|napisała?)\b\s*:?\s+(?=\S)|"
    r"^(?:작성자|文|Автор)\s*[:：]?\s*",
    re.I,
)
"""What stands before the names of a byline."""
BETWEEN = re.compile(r"\s*(?:[,;|•·、]|\s/\s|\s(?:and|und|y|et|e|en|och|og|и|&)\s)\s*")
"""What stands between the names of a byline."""
_BYLINE = re.compile(
    r"\b(?:by-?line(?:-\w+)*|author|authors|author-?names?|auteur|autor|autoren|autore|firma|verfasser|skribent|"
    r"writer|person|article-author|journalist|redaktor)\b"
)
_NOT_BYLINE = re.compile(
    r"\b(?:comment|related|teaser|bio|image|photo|caption|avatar|social|follow|card|list-item|footer|nav|credit|figure)\b"
)
_LINES = frozenset(("h1", "h2", "h3", "p", "li", "span", "div", "td", "address", "em", "strong", "font"))
_COMMENTS = re.compile(r"\b(?:comments?|kommentare?|commentaires?|comentarios?|commenti|disqus|replies)\b")
_PROFILE = re.compile(
    r"/(?:authors?|autor(?:en|es)?|auteurs?|people|person|profile|redaktion|redactor|journalist)/", re.I
)
_LEAD_MOST = 40
_BYLINE_MOST = 120
_MARKED = XPath("//*[@itemprop] | //a[@rel]")
_TEXTS = XPath(
    ".//text()[not(ancestor::script or ancestor::style or ancestor::svg or ancestor::noscript)]",
    smart_strings=True,
)
_CLASS_MOST = 99
_NAME_LEAST = 3
_NAMED = XPath("string(.//meta[@itemprop='name']/@content)")
_REACH = 120
_TOGETHER = 8
_SIDE_BY_SIDE = 30
"""Elements between two authors marked as such who sign the same story."""


def marked(tree: _Element) -> Iterator[str]:
    """The texts of elements marked as the author (rel=author, itemprop), the group next to the headline.

    Other stories that the page leads to have marks of the same kind, and photos too.
    """
    found = {element for element in cast(list[_Element], _MARKED(tree)) if _is_marked(element)}
    if not found:
        return
    places = [(number, element) for number, element in enumerate(tree.iter()) if element in found]
    heads = headlines(tree)
    headline = next((number for number, element in enumerate(tree.iter()) if element in heads), 0)
    behind = [place for place in places if place[0] > headline] or places
    last = behind[0][0]
    for number, element in behind:
        if number - last > _SIDE_BY_SIDE:
            return
        last = number
        yield from _names_in(element, 79)


def _is_marked(element: _Element) -> bool:
    if "author" not in (element.get("itemprop") or element.get("rel") or "").split():
        return False
    return not any(up.tag in ("figure", "figcaption") or is_caption(up) for up in element.iterancestors())


def named(tree: _Element) -> Iterator[str]:
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
            texts = [] if _is_commented(element) else list(_names_in(element, _CLASS_MOST))
            if texts:
                inside.add(element)
                last = number
                yield from texts


def _is_commented(element: _Element) -> bool:
    """Whether an element stands among readers' comments."""
    return any(_COMMENTS.search(class_words(up)) for up in element.iterancestors())


def linked(tree: _Element) -> Iterator[str]:
    """The links to authors' pages that stand together soon after the headline."""
    last: int | None = None
    for number, element in enumerate(_after_headline(tree)):
        if last is not None and number - last > _TOGETHER:
            return
        if element.tag != "a" or not _PROFILE.search(element.get("href") or "") or _in_prose(element):
            continue
        if is_person(text_of(element)) and not _is_elsewhere(element):
            last = number
            yield text_of(element)


def labelled(tree: _Element) -> Iterator[str]:
    """A short text behind the headline that begins as a byline does: "By Name", "Autor: Name"."""
    heads = headlines(tree)
    behind = not heads
    for element in tree.iter():
        behind = behind or element in heads
        if element.tag not in _LINES:
            continue
        own = (element.text or "").lstrip()
        if not behind or (own and not LEAD.match(f"{own[:_LEAD_MOST]} …")):
            continue
        broken = own.strip() if element.find("br") is not None else ""
        text = broken or short_text(element, 79)
        if text and len(text) > 6 and LEAD.match(text) and _persons(text) and not _is_elsewhere(element):
            yield text
            return


def dated(tree: _Element) -> Iterator[str]:
    """The names of a line soon after the headline that says who and when alone: "Name | 9 May 2024"."""
    for element in _after_headline(tree):
        text = short_text(element, _BYLINE_MOST)
        if not text or element.tag in ("figure", "figcaption"):
            continue
        byline = read_byline(text)
        if byline and byline.date and not _is_elsewhere(element):
            yield from byline.names
            return


def _is_elsewhere(element: _Element) -> bool:
    """Whether an element stands in a menu, in the foot of the page or among its keywords."""
    if next(element.iter("ul", "ol"), None) is not None:
        return True
    return any(map(is_beside, (element, *element.iterancestors())))


def _after_headline(tree: _Element) -> Iterator[_Element]:
    heads = headlines(tree)
    to_come = len(heads)
    left = -1
    for element in tree.iter():
        if element in heads:
            left = _REACH
            to_come -= 1
            continue
        left -= 1
        if left >= 0 and isinstance(element.tag, str):
            yield element
        elif left < 0 and not to_come:
            return


def _in_prose(link: _Element) -> bool:
    """Whether a link stands in a paragraph of the story: it leads to somebody that the story is about."""
    paragraph = next(link.iterancestors("p"), None)
    return paragraph is not None and short_text(paragraph, _BYLINE_MOST) is None


def _names_in(element: _Element, most: int) -> list[str]:
    """What a short byline says: its parts that name people where these are elements alike, else the whole.

    Roles, times and buttons stand in other elements of a byline than its names do.
    """
    text = short_text(element, most)
    if text is None:
        return []
    parts = cast(list[_ElementUnicodeResult], _TEXTS(element))
    people = [part for part in parts if _persons(part)]
    kinds = [_kind(part) for part in people]
    alike = [" ".join(part.split()) for part, kind in zip(people, kinds, strict=True) if kind == kinds[0]]
    texts = alike or [text or str(_NAMED(element))]
    return [text for text in texts if len(text) > _NAME_LEAST]


def _kind(part: _ElementUnicodeResult) -> tuple[object, ...]:
    """What sets the elements of one kind of text apart from others."""
    parent = part.getparent()
    return (part.is_tail, parent.tag, parent.get("class")) if parent is not None else ()


def _persons(text: str) -> bool:
    """Whether a text names people, behind what stands before names."""
    first, *_ = BETWEEN.split(LEAD.sub("", text.strip()))
    return is_person(first)
