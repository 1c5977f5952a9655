"""Reading a parsed page: text, classes, order, ancestry."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from functools import lru_cache

from lxml.etree import _Element

_SILENT = frozenset(
    ("script", "style", "noscript", "template", "svg", "iframe", "object", "select", "textarea")
)
_BLOCK = frozenset(
    [
        "p",
        "div",
        "li",
        "ul",
        "ol",
        "figure",
        "figcaption",
        "section",
        "article",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "br",
        "td",
        "tr",
        "blockquote",
        "header",
        "footer",
        "dd",
        "dt",
        "picture",
        "img",
    ]
)
_NAMING = frozenset(
    (
        "class",
        "id",
        "role",
        "itemprop",
        "data-testid",
        "data-component",
        "data-test-id",
        "data-qa",
        "data-type",
    )
)
_NAMES_MOST, _WORD_MOST = 4000, 100
"""Most characters of an element's names, and of one of them, that are looked at."""
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_WORDS = re.compile(r"[:/\[\]().]+")
_JOINTS = re.compile(r"[_-]{2,}|_")


def text_of(element: _Element | None) -> str:
    """The text of an element as a reader sees it, on one line; scripts and the like left out."""
    if element is None:
        return ""
    if not len(element):
        return " ".join((element.text or "").split()) if element.tag not in _SILENT else ""
    return " ".join("".join(_texts(element)).split())


def short_text(element: _Element, most: int) -> str | None:
    """The text of an element if it has at most `most` characters; reads no further than that needs.

    Asked of every element of a page, `text_of` would read the page once for each of its levels.
    """
    if not len(element):
        text = text_of(element)
        return text if len(text) <= most else None
    parts: list[str] = []
    length = 0
    for part in _texts(element):
        parts.append(part)
        length += len(part.strip())
        if length > most:
            return None
    text = " ".join("".join(parts).split())
    return text if len(text) <= most else None


def _texts(root: _Element) -> Iterator[str]:
    """Text parts in document order, without recursion: pages nest as deep as they like."""
    stack: list[_Element | str] = [root]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            yield item
            continue
        if item is not root and item.tail:
            stack.append(item.tail)
        if not isinstance(item.tag, str) or item.tag in _SILENT:
            continue
        space = " " if item.tag in _BLOCK else ""
        stack.append(space)
        stack.extend(reversed(item))
        yield space + (item.text or "")


def class_words(element: _Element) -> str:
    """Class, id, role and test names of an element in lower case, compound names parted by hyphens."""
    named = [str(value) for key, value in element.items() if key in _NAMING]
    return _parted(" ".join(named)[:_NAMES_MOST]) if named else ""


@lru_cache(maxsize=2048)  # a page repeats a few hundred class names over thousands of elements
def _parted(names: str) -> str:
    return " ".join([_hyphenated(word[:_WORD_MOST]) for word in _WORDS.sub(" ", names).split()])


def _hyphenated(word: str) -> str:
    if not word.islower():
        word = _CAMEL.sub("-", word)
    if "_" in word or "--" in word:
        word = _JOINTS.sub("-", word)
    return word.lower()


def unescape(text: str) -> str:
    """A text with its character references resolved; as it is where one of them is no number at all."""
    try:
        return html.unescape(text)
    except ValueError:  # thousands of digits
        return text


def is_image(element: _Element) -> bool:
    """Whether an element shows a picture: img, or a site's own element with a picture's attributes."""
    tag = element.tag
    if tag == "img":
        return True
    if not isinstance(tag, str) or "-" not in tag:
        return False
    addressed = (
        element.get("src") or element.get("data-src") or element.get("srcset") or element.get("data-srcset")
    )
    return bool(addressed) and ("im" in tag.split("-") or "img" in tag or "image" in tag or "picture" in tag)


def images_in(element: _Element) -> list[_Element]:
    """The pictures inside an element, in document order."""
    return [inner for inner in element.iter() if is_image(inner)]


def letters(text: str) -> str:
    """A text by its letters and digits alone, to compare what typography sets apart."""
    if text.isascii():
        return text.encode("ascii").translate(_LOWER, _NO_LETTERS).decode("ascii")
    return _NOT_LETTERS.sub("", text).casefold()


_NOT_LETTERS = re.compile(r"[\W_]+")
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalnum())
_LOWER = bytes(range(256)).lower()
"""How ASCII is compared; its letters need no pattern, and are most of what a page holds."""


def drop(element: _Element, gap: str = "") -> None:
    """Take an element out and leave the text behind it where it was, after a gap."""
    parent = element.getparent()
    if parent is None:
        return
    tail = gap + (element.tail or "")
    before = element.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    parent.remove(element)
