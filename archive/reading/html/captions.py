"""Which elements of a page are captions and credits, and what they say."""

from __future__ import annotations

import copy
import re
from collections.abc import Sequence
from dataclasses import dataclass

from lxml.etree import _Element

from archive.captions.credits.shape import is_labelled
from archive.reading.html.tree import images_in, is_image, letters, short_text, text_of
from archive.reading.html.words import (
    names_button,
    names_caption,
    names_credit,
    names_credit_in_caption,
    names_hidden,
)

NO_TEXT_HOLDERS = frozenset(
    (
        "a",
        "article",
        "body",
        "button",
        "figure",
        "form",
        "h1",
        "h2",
        "html",
        "main",
        "picture",
        "ul",
        "ol",
        "table",
        "video",
    )
)
_SILENT = ("script", "style", "noscript", "svg", "button", "iframe", "form", "template")
_CREDIT_MOST = 160
_MOST_COMPARED = 50
_CAPTION_MOST = 1500
_LINES = frozenset(("p", "div", "span", "small", "em", "i", "li", "dd"))
_CREDIT_ONLY = re.compile(
    r"^\W*(?:[^\W\d_]+\s+){0,2}(?:credits?|crédits?|créditos?|crediti|copyright|courtesy)\s*[:：]\s*\S.{1,119}$|"
    r"^©.{2,120}$",
    re.I,
)
_COUNTER = re.compile(
    r"^(?:(?:image|photo|picture|slide|bild|foto|imagen|immagine|kuva|afbeelding)\s+\d{1,3}\s*"
    r"(?:/|of|von|de|sur|di|av|af|van)\s*\d{1,3}|\d{1,3}\s*/\s*\d{1,3})\s*[:.|–-]?\s+(?=\S)",
    re.I,
)
"""The place of a picture in its series ("Image 3 of 12")."""
_LABEL = re.compile(
    r"^(?:image|photo|picture|bild|foto|image source|image caption|caption|photo caption)\s*[:,]\s*(?=\S)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Caption:
    """A caption's text, and its credit line where the page keeps the two apart."""

    text: str
    credit: str | None = None


def is_caption(element: _Element) -> bool:
    """Whether an element other than figcaption is a caption by its class words and its size."""
    if element.tag in NO_TEXT_HOLDERS or not names_caption(element) or is_image(element):
        return False
    if short_text(element, _CAPTION_MOST) is None:
        return False
    return not images_in(element) and not any(
        part.tag in ("h1", "h2", "video") or part.find(".//a") is not None
        for part in element.iter("h1", "h2", "h3", "h4", "video")
    )


def is_credit(element: _Element) -> bool:
    """Whether a short element is a picture's credit by its class words."""
    if element.tag in NO_TEXT_HOLDERS or not names_credit(element):
        return False
    text = short_text(element, _CREDIT_MOST)
    if text is None or len(text) < 2 or images_in(element):
        return False
    return element.find(".//time") is None  # the story's own byline


def caption_of(captions: Sequence[_Element], credits: Sequence[_Element]) -> Caption:
    """What the caption and credit elements of one image say; the credit apart where an element holds it."""
    texts: list[str] = []
    lines: list[str] = []
    for element in captions:
        text, credit = _split(element)
        texts.append(text)
        lines += credit
    lines += [text_of(element) for element in credits]
    lines += [text for text in texts if _CREDIT_ONLY.match(text)]
    caption = " ".join(_without_repeats([text for text in texts if not _CREDIT_ONLY.match(text)]))
    kept = [line for line in _without_repeats(lines) if letters(line) != letters(caption)]
    return Caption(caption, " ".join(kept) or None)


def _without_repeats(texts: Sequence[str]) -> list[str]:
    """Texts in order, without those that another one holds."""
    unique = list({letters(text): text for text in texts if letters(text)}.values())
    if len(unique) > _MOST_COMPARED:
        return unique
    keys = [letters(text) for text in unique]
    return [
        text for text, key in zip(unique, keys, strict=True) if not any(key != o and key in o for o in keys)
    ]


def _split(element: _Element) -> tuple[str, list[str]]:
    """The text of a caption element without its credit elements, and the text of those."""
    own = copy.deepcopy(element)
    own.tail = None
    for part in list(own.iter()):
        if part is not own and isinstance(part.tag, str) and _is_aside(part):
            _drop(part)
    credits: list[str] = []
    for part in list(own.iter()):
        if part is own or not isinstance(part.tag, str) or not _attached(part, own):
            continue
        if (names_credit_in_caption(part) or _is_labelled_part(part, own)) and 0 < len(
            text := text_of(part)
        ) <= _CREDIT_MOST:
            credits.append(text)
            _drop(part)
    text = _COUNTER.sub("", text_of(own))
    text = text if _CREDIT_ONLY.match(text) else _LABEL.sub("", text)
    return text.strip(" |/") if letters(text) else "", credits


def _is_labelled_part(part: _Element, caption: _Element) -> bool:
    """Whether the last line of a caption, but not all of it, says that it is the credit ("Image: Name")."""
    if part.tag not in _LINES:
        return False
    text = short_text(part, _CREDIT_MOST)
    if not text or text.endswith(":") or not is_labelled(text):
        return False
    whole, line = letters(text_of(caption)), letters(text)
    return whole != line and whole.endswith(line)


def _is_aside(part: _Element) -> bool:
    if part.tag in _SILENT or names_hidden(part) or part.get("hidden") is not None:
        return True
    return names_button(part) and len(text_of(part)) < 40


def _attached(part: _Element, root: _Element) -> bool:
    return any(up is root for up in part.iterancestors())


def _drop(part: _Element) -> None:
    """Take an element out and leave the text behind it where it was."""
    parent = part.getparent()
    if parent is None:
        return
    tail = " " + (part.tail or "")
    before = part.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    parent.remove(part)
