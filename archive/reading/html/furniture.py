"""What stands inside a page's story and is none of it: offers, places of embedded posts, marks of notes."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files

from lxml.etree import _Element

from archive.reading.html.tree import class_words, drop, short_text

_LINE_MOST, _BOX_MOST = 160, 900
_NOTE = re.compile(r"\[?(?:\d{1,3}|[a-z*†‡])\]?")
_OF_OFFERS = re.compile(
    r"\b(?:pay-?wall|reg-?wall|pay-?gate|meter(?:ed)?|piano|subscri\w*|abo(?:nn\w*)?|offer|barrier)\b"
)
_ENDS = " .!?:…»→>"
_PARTS_MOST = 6
_INLINE = frozenset(("b", "i", "em", "font", "u", "svg", "img"))
_LINES = ("p", "li", "a", "span", "div", "h2", "h3", "h4", "strong", "button", "label")


def clear_story(tree: _Element) -> None:
    """Take such parts out of a page in place."""
    for element in [*tree.iter("sup")]:
        if _is_note(element):
            drop(element)
    for element in [*tree.iter("div", "section", "aside", "form")]:
        if _OF_OFFERS.search(class_words(element)) and _is_offer(element):
            drop(element)
    for element in [each for each in tree.iter(*_LINES) if _is_line(each)]:
        text = short_text(element, _LINE_MOST)
        if text and _any_of("offers", "embeds").fullmatch(text.rstrip(_ENDS)):
            drop(element)


def _is_line(element: _Element) -> bool:
    """Whether words begin right in an element, and few parts follow: what wraps a line is none itself."""
    if len(element) > _PARTS_MOST:
        return False
    if element.text and not element.text.isspace():
        return len(element.text) <= 2 * _LINE_MOST  # with the blanks in it
    return len(element) > 0 and element[0].tag in _INLINE


def _is_note(element: _Element) -> bool:
    """Whether a raised sign leads to a note, or is called a reference."""
    text = short_text(element, 8)
    linked = any((link.get("href") or "").startswith("#") for link in element.iter("a"))
    named = "reference" in class_words(element) or "footnote" in class_words(element)
    return text is not None and bool(_NOTE.fullmatch(text)) and (linked or named or text.startswith("["))


def _is_offer(element: _Element) -> bool:
    text = short_text(element, _BOX_MOST)
    return (
        bool(text) and bool(_any_of("subscribing").search(text or "")) and element.find(".//figure") is None
    )


@cache
def _any_of(*tables: str) -> re.Pattern[str]:
    """Any of the patterns of some tables."""
    told = tomllib.loads(files("resources").joinpath("page_furniture.toml").read_text("utf-8"))
    patterns = (pattern for table in tables for each in told[table].values() for pattern in each)
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.I)
