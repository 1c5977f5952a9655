"""Where the headline of a page's story stands."""

from __future__ import annotations

from typing import cast

from lxml.etree import XPath, _Element

from archive.reading.html.tree import text_of

_FIRST = XPath(
    "(//article|//main|//*[@role='main'])//*[self::h2 or self::h3]"
    "[not(.//a or ancestor::a or ancestor::li or ancestor::nav or ancestor::aside)]"
)
"""Headings that lead nowhere: the others are those of other stories."""


def headlines(tree: _Element) -> set[_Element]:
    """The elements that may be the story's headline: every h1, else the first heading of the article."""
    found = set(tree.iter("h1"))
    if found:
        return found
    headings = cast(list[_Element], _FIRST(tree))
    first = next((each for each in headings if text_of(each)), None)
    return set() if first is None else {first}
