"""Where the headline of a page's story stands, and what stands beside the story."""

from __future__ import annotations

import re
from typing import cast

from lxml.etree import XPath, _Element

from archive.reading.html.tree import class_words, letters, short_text, text_of

_FIRST = XPath(
    "(//article|//main|//*[@role='main'])//*[self::h2 or self::h3]"
    "[not(.//a or ancestor::a or ancestor::li or ancestor::nav or ancestor::aside)]"
)
"""Headings that lead nowhere: the others are those of other stories."""

_LINES = ("b", "strong", "font", "big", "p", "div", "td", "span", "h2", "h3", "h4", "center")
_LEAST, _TITLE_MOST = 12, 250
_AROUND = frozenset(("nav", "footer", "aside"))
_BESIDE = re.compile(
    r"\b(?:menu|nav|navigation|masthead|topbar|footer|sidebar|tags?|topics?|keywords?|comments?|newsletters?|promo|"
    r"related|recommend(?:ed|ations?)?|most-?(?:read|popular)|trending|latest|up-?next|see-?also)\b"
)


def is_beside(element: _Element) -> bool:
    """Whether an element by itself is no part of the story: a menu, keywords, other stories, the foot."""
    return element.tag in _AROUND or bool(_BESIDE.search(class_words(element)))


def headlines(tree: _Element) -> set[_Element]:
    """The elements that may be the story's headline: every h1, else the first heading of the article, else a
    line that the window's title begins or ends with.
    """
    found = set(tree.iter("h1"))
    if found:
        return found
    headings = cast(list[_Element], _FIRST(tree))
    first = next((each for each in headings if text_of(each)), None)
    first = told_by_title(tree) if first is None else first
    return set() if first is None else {first}


def told_by_title(tree: _Element) -> _Element | None:
    """The first short element whose words are the beginning or the end of the window's title: what old pages
    set large have no heading for.
    """
    title = letters(text_of(tree.find(".//title")))
    for element in tree.iter(*_LINES) if len(title) >= _LEAST else ():
        text = short_text(element, _TITLE_MOST)
        key = letters(text) if text else ""
        if len(key) >= _LEAST and (title.startswith(key) or title.endswith(key)):
            inner = [part for part in element.iter(*_LINES) if letters(text_of(part)) == key]
            return inner[-1]
    return None
