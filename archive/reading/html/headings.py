"""Where the headline of a page's story stands, and what stands beside the story."""

from __future__ import annotations

import re
from typing import cast

from lxml.etree import XPath, _Element

from archive.reading.html.tree import class_words, text_of

_FIRST = XPath(
    "(//article|//main|//*[@role='main'])//*[self::h2 or self::h3]"
    "[not(.//a or ancestor::a or ancestor::li or ancestor::nav or ancestor::aside)]"
)
"""Headings that lead nowhere: the others are those of other stories."""

_AROUND = frozenset(("nav", "footer", "aside"))
_BESIDE = re.compile(
    r"\b(?:menu|nav|navigation|masthead|topbar|footer|sidebar(?!-)|tags?|topics?|keywords?|comments?|newsletters?|promo|"
    r"related|recommend(?:ed|ations?)?|most-?(?:read|popular)|trending|latest|up-?next|see-?also)\b"
)


def is_beside(element: _Element) -> bool:
    """Whether an element by itself is no part of the story: a menu, keywords, other stories, the foot."""
    return element.tag in _AROUND or bool(_BESIDE.search(class_words(element)))


def headlines(tree: _Element) -> set[_Element]:
    """The elements that may be the story's headline: every h1, else the first heading of the article."""
    found = set(tree.iter("h1"))
    if found:
        return found
    headings = cast(list[_Element], _FIRST(tree))
    first = next((each for each in headings if text_of(each)), None)
    return set() if first is None else {first}
