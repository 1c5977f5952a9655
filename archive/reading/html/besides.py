"""What stands by a picture that no class word calls caption or credit: told by place, tag and words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from lxml.etree import _Element

from archive.captions import split_caption
from archive.reading.html.parting import is_aside
from archive.reading.html.tree import is_image, letters, short_text, text_of
from archive.reading.html.wording import is_label, looks_like_credit

_CREDIT_MOST = 160
_CAPTION_MOST = 600
_LINE_MOST = 300
_CLIMB = 5
_FOLLOWING = 3
_SKIPPED = 8
_ALIKE_LEAST = 5
_BEGINS_LEAST = 12
_MORE_MOST = 100
"""Letters of a credit that may follow in the caption's own element."""
_WRAPPERS = frozenset(("picture", "source"))
_STOP = frozenset(("article", "main", "body", "html"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_SIGNING = frozenset(("cite", "footer", "small"))
_LINES = frozenset(("p", "div", "span", "small", "cite", "footer", "em", "i", "font", "td", "dd"))
_LABELLED = re.compile(r"(?:©|[^\W\d_]+\s*:)[^:]{2,80}$")
_SLANTED = frozenset(("em", "i", "small"))
_TYPE = re.compile(r"font-size|font-style\s*:\s*italic|text-align\s*:\s*center", re.I)
_SMALL_MOST = 240
_SMALL = re.compile(
    r"font-size\s*:\s*(?:[89]|1[0-3])(?:\.\d+)?px|(?<![\w-])color\s*:\s*"
    r"(?:rgb\(\s*(1[2-8]\d)\s*,\s*\1\s*,\s*\1\s*\)|#([89a])\2\2\b|#([89a].)\3\3\b|gr[ae]y\b)",
    re.I,
)
_SPOKEN = ("alt", "title", "aria-label", "data-title", "data-caption")

Words = tuple[list[_Element], list[_Element]]
"""Caption elements and credit elements."""


def labelled_attribute(image: _Element) -> str | None:
    """The credit that stands behind a label in an image's title or alternative text ("Photo: Name")."""
    for text in (image.get("title"), image.get("alt")):
        found = _LABELLED.search(text) if text and len(text) < _CAPTION_MOST else None
        if found and is_label(found[0]):
            return " ".join(found[0].strip(" ()[]").split())
    return None


def credits_in_figure(figure: _Element, captions: list[_Element]) -> list[_Element]:
    """The credits that a figure holds outside its caption, by their tag or their label."""
    if next(figure.iter("blockquote", "video"), None) is not None:
        return []
    found: list[_Element] = []
    end = set[_Element]()
    for part in figure.iter(*_LINES):
        if any(up in end or up in captions for up in (part, *part.iterancestors())):
            continue
        text = short_text(part, _CREDIT_MOST)
        if text and _signs(part, text):
            found.append(part)
            end.add(part)
    return found


def _signs(part: _Element, text: str) -> bool:
    if is_label(text):
        return looks_like_credit(text) == "known"
    return part.tag in _SIGNING and looks_like_credit(text) != "none"


def words_beside(image: _Element) -> Words:
    """The caption and credit right behind an image, or the credit right before it, outside any figure.

    A caption says what the image's alternative text says, or has a labelled credit behind it and
    nothing else in their box.
    """
    said = _said_of(image)
    branch = image
    climbed = 0
    for up in image.iterancestors():
        behind = list(_next_to(branch))
        if behind:
            found = _told(behind, said)
            before = next(_next_to(branch, back=True), None)
            if not found[1] and before is not None and _is_credit_line(before):
                found[1].append(before)
            return found
        if up.tag in _STOP or climbed == _CLIMB:
            break
        climbed += up.tag not in _WRAPPERS
        branch = up
    return [], []


def _said_of(image: _Element) -> list[str]:
    """What attributes say of an image, and of the elements that hold nothing but it."""
    around = [image, *(up for up in islice(image.iterancestors(), 2) if up.tag in ("a", "picture"))]
    texts = {letters(value) for element in around for key in _SPOKEN if (value := element.get(key))}
    return [text for text in texts if len(text) >= _ALIKE_LEAST]


def _next_to(branch: _Element, *, back: bool = False) -> Iterator[_Element]:
    """The nearest elements with words before or behind one, until text or a picture stands there."""
    element: _Element | None = branch
    given = 0
    for _ in range(_SKIPPED):
        if element is None or (not back and (element.tail or "").strip()):
            return
        element = element.getprevious() if back else element.getnext()
        if element is None or (back and (element.tail or "").strip()):
            return
        if not isinstance(element.tag, str) or is_aside(element):
            continue
        text = short_text(element, _CAPTION_MOST)
        if text is None or any(is_image(part) for part in element.iter()):
            return
        if text:
            yield element
            given += 1
            if given == _FOLLOWING:
                return


def _told(behind: list[_Element], said: list[str]) -> Words:
    for at, element in enumerate(behind):
        if element.tag not in _HEADINGS and _says(element, said):
            others = [other for other in (*behind[:at], *behind[at + 1 : at + 2]) if _reads_as_credit(other)]
            return [element], others
    if _is_credit_line(behind[0]):
        return [], [behind[0]]
    if _is_set_small(behind[0]) and not any(map(_is_set_small, behind[1:])):
        return [behind[0]], []
    if (len(behind) == 1 and _holds_credit(behind[0])) or _ends_with_credit(behind[0]):
        return [behind[0]], []
    if len(behind) == 2 and _is_credit_line(behind[1]) and not is_linked(behind[0]):
        return [behind[0]], [behind[1]]
    return [], []


def _says(element: _Element, said: list[str]) -> bool:
    """Whether an element has the words of the image's alternative text, and at most a credit more."""
    if is_linked(element) or next(element.iter("time", "address", *_HEADINGS), None) is not None:
        return False
    text = letters(text_of(element))
    return any(
        text == alike
        or (
            min(len(text), len(alike)) >= _BEGINS_LEAST
            and (alike.startswith(text) or (text.startswith(alike) and len(text) - len(alike) <= _MORE_MOST))
        )
        for alike in said
    )


def _holds_credit(element: _Element) -> bool:
    """Whether one of an element's lines is a labelled credit, below words of the caption."""
    return not is_linked(element) and any(
        part is not element and _is_credit_line(part) for part in element.iter(*_LINES)
    )


def _ends_with_credit(element: _Element) -> bool:
    """Whether a short line ends with a credit, and its label or its type sets it off as a caption."""
    text = short_text(element, _LINE_MOST)
    if not text or element.tag not in _LINES or is_linked(element):
        return False
    words, credit = split_caption(text)
    if not words or credit is None or looks_like_credit(credit) != "known":
        return False
    return is_label(credit) or _is_set_off(element, text)


def _is_set_off(element: _Element, text: str) -> bool:
    """Whether all of a line stands in small or slanted type, or in the middle."""
    parts = [element, *islice(element.iterdescendants(), 2)]
    return any(
        text_of(part) == text and (part.tag in _SLANTED or _TYPE.search(part.get("style") or ""))
        for part in parts
    )


def _is_set_small(element: _Element) -> bool:
    """Whether all the words of a short element are set smaller or paler than text, or as a legend."""
    text = short_text(element, _SMALL_MOST)
    if not text or is_linked(element) or element.tag in _HEADINGS:
        return False
    whole = (part for part in element.iter() if isinstance(part.tag, str) and text_of(part) == text)
    return any(
        part.tag == "small"
        or (part.tag == "font" and part.get("size") in ("1", "-1", "-2"))
        or _SMALL.search(part.get("style") or "") is not None
        for part in whole
    )


def _is_credit_line(element: _Element) -> bool:
    text = short_text(element, _CREDIT_MOST) or ""
    return element.tag in _LINES and is_label(text) and looks_like_credit(text) == "known"


def _reads_as_credit(element: _Element) -> bool:
    text = short_text(element, _CREDIT_MOST) or ""
    return element.tag in _LINES and bool(text) and looks_like_credit(text) != "none"


def is_linked(element: _Element) -> bool:
    """Whether much of an element's words lead elsewhere; not those of a medium's name (hMedia, "fn")."""
    linked = sum(len(text_of(link)) for link in element.iter("a") if link.get("class") != "fn")
    return any(up.tag == "a" for up in element.iterancestors()) or linked * 3 > len(text_of(element))
