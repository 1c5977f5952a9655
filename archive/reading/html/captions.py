"""Which elements of a page are captions and credits, and what they say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lxml.etree import _Element

from archive.reading.html.parting import parted
from archive.reading.html.tree import images_in, is_image, letters, short_text, text_of
from archive.reading.html.wording import is_credit_alone, unlabelled
from archive.reading.html.words import names_caption, names_credit

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
_CREDIT_MOST = 160
_MOST_COMPARED = 50
_CAPTION_MOST = 1500


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
        part.tag in ("h1", "h2", "video", "figcaption") or part.find(".//a") is not None
        for part in element.iter("h1", "h2", "h3", "h4", "video", "figcaption")
    )


def is_credit(element: _Element) -> bool:
    """Whether a short element is a picture's credit by its class words."""
    if element.tag in NO_TEXT_HOLDERS or not names_credit(element):
        return False
    text = short_text(element, _CREDIT_MOST)
    if text is None or len(text) < 2 or images_in(element):
        return False
    if any(names_caption(part) for part in element.iter() if part is not element):
        return False  # it holds both
    return element.find(".//time") is None  # the story's own byline


def caption_of(captions: Sequence[_Element], credits: Sequence[_Element]) -> Caption:
    """What the caption and credit elements of one image say; the credit apart where an element holds it."""
    texts: list[str] = []
    lines: list[str] = []
    for element in captions:
        text, credit = parted(element)
        texts.append(text)
        lines += credit
    lines += [unlabelled(text_of(element)) for element in credits]
    lines += [text for text in texts if is_credit_alone(text)]
    caption = " ".join(_without_repeats([text for text in texts if not is_credit_alone(text)]))
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
