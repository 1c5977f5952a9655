"""Which elements of a page are captions and credits, and what they say."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml.etree import _Element

from archive.reading.html_tree import class_words, letters, text_of

_CAPTION = re.compile(
    r"\b(?:(?:[\w]+-)*(?:fig)?captions?(?:-(?:text|content|body|inner|wrap(?:per)?|container|title|description|block))?|(?:[\w]+-)?bildunterschrift|bildtext|bild-?beschreibung|"
    r"(?:image|photo|picture|img|media|foto)-?(?:legend|description|desc|text|title|info|subtitle)|(?:[\w]+-)?legend[ae]?|cutline|leyenda|pie-?(?:de-?)?foto|"
    r"didascalia|bildunterzeile|bildtexter|billedtekst|onderschrift|bijschrift|newscaption|photocaption|imagecaption)\b"
)
_CREDIT = re.compile(
    r"\b(?:(?:[\w]+-)*(?:credits?|copyright|photographer|photocredit|imagecredit|fotograf(?:o|en)?|attribution)(?:-(?:text|line|name|container|wrapper|inner))?|"
    r"(?:image|photo|picture|img|media|foto|bild|figure|caption|figcaption)-?(?:[\w]+-)?(?:source|author|autor|byline|rights?|agency|quelle|owner)|bildquelle|bildnachweis|quelle|"
    r"source|byline|author|autor|rights|agency|firma|creator|copyrightholder)\b"
)
_NO_CAPTION = re.compile(
    r"\b(?:captions?-?(?:button|toggle|track|off|on)|video-?captions?|no-?caption|toggle|closed-?captions?|headline)\b"
)
_STRONG_CREDIT = re.compile(
    r"\b(?:(?:[\w]+-)*(?:credits?|copyright|photographer|photocredit|imagecredit|attribution)(?:-[\w]+)?|bildquelle|bildnachweis|copyrightholder|"
    r"(?:image|photo|picture|img|media|foto|bild)-?(?:source|author|autor|rights?|quelle|agency))\b"
)
_HIDDEN = re.compile(
    r"\b(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|u-hidden|hidden-text|a11y|assistive)\b"
)
_BUTTON = re.compile(r"\b(?:button|btn|share|zoom|enlarge|fullscreen|counter|expand|lightbox|icon|tooltip)\b")
_SILENT = ("script", "style", "noscript", "svg", "button", "iframe", "form", "template")
_CREDIT_MOST = 160
_CAPTION_MOST = 1500
_LABEL = re.compile(
    r"^(?:image|photo|picture|bild|foto|image source|image caption|caption|photo caption)\s*[:,]\s*(?=\S)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Caption:
    """A caption's text, and its credit line where the page keeps the two apart."""

    text: str
    credit: str | None = None


def caption_elements(tree: _Element) -> Iterator[_Element]:
    """Every figcaption, and outside them every element whose class words call it a caption."""
    inside: set[_Element] = set()
    for element in tree.iter():
        if not isinstance(element.tag, str) or element.getparent() in inside:
            if isinstance(element.tag, str):
                inside.add(element)
            continue
        if element.tag == "figcaption" or _is_caption(element):
            inside.add(element)
            yield element


def _is_caption(element: _Element) -> bool:
    if element.tag not in (
        "div",
        "span",
        "p",
        "small",
        "em",
        "dd",
        "li",
        "td",
        "section",
        "i",
        "strong",
        "aside",
        "h6",
        "h5",
        "cite",
    ):
        return False
    words = class_words(element)
    if not words or not _CAPTION.search(words) or _NO_CAPTION.search(words) or _STRONG_CREDIT.search(words):
        return False
    if any(True for _ in element.iter("img", "figure", "h1", "h2", "video", "amp-img")):
        return False
    return len(text_of(element)) <= _CAPTION_MOST


def credit_elements(tree: _Element) -> Iterator[_Element]:
    """Every short element, outside captions, whose class words call it the credit of a picture."""
    for element in tree.iter("div", "span", "p", "small", "cite", "em", "i", "li", "a", "dd"):
        if (
            _STRONG_CREDIT.search(class_words(element))
            and not _in_caption(element)
            and not _in_credit(element)
        ):
            text = text_of(element)
            if 1 < len(text) <= _CREDIT_MOST and not any(True for _ in element.iter("img", "figure")):
                yield element


def _in_caption(element: _Element) -> bool:
    return any(
        up.tag == "figcaption" or _is_caption(up)
        for up in element.iterancestors()
        if up.tag not in ("body", "html")
    )


def _in_credit(element: _Element) -> bool:
    parent = element.getparent()
    return (
        parent is not None
        and bool(_STRONG_CREDIT.search(class_words(parent)))
        and len(text_of(parent)) <= _CREDIT_MOST
    )


def caption_of(captions: Sequence[_Element], credits: Sequence[_Element]) -> Caption:
    """What the caption elements of one image say, the credit taken out where an element of its own holds it."""
    texts: list[str] = []
    lines: list[str] = []
    for element in captions:
        text, credit = _split(element)
        if text and letters(text) not in {letters(other) for other in texts}:
            texts.append(text)
        lines += credit
    lines += [text_of(element) for element in credits]
    lines = list(dict.fromkeys(line for line in lines if line))
    caption = " ".join(_without_repeats(texts))
    lines = [line for line in lines if letters(line) != letters(caption)]
    return Caption(caption, _joined(lines))


def _without_repeats(texts: list[str]) -> list[str]:
    return [
        text
        for text in texts
        if not any(text is not other and letters(text) in letters(other) for other in texts)
    ]


def _joined(lines: list[str]) -> str | None:
    """Credit lines of one image as one; a line that another one holds is left out."""
    kept = [
        line
        for line in lines
        if not any(line is not other and letters(line) in letters(other) for other in lines)
    ] or lines[:1]
    return " ".join(kept) or None


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
        if (_CREDIT.search(class_words(part)) or part.tag == "cite") and not _CAPTION_ONLY.search(
            class_words(part)
        ):
            text = text_of(part)
            if 0 < len(text) <= _CREDIT_MOST:
                credits.append(text)
                _drop(part)
    return _LABEL.sub("", text_of(own)).strip(" |"), credits


_CAPTION_ONLY = re.compile(r"\bcaption-?(?:text|content|body)\b|\bcaption$")


def _is_aside(part: _Element) -> bool:
    if part.tag in _SILENT:
        return True
    words = class_words(part)
    return bool(words and (_HIDDEN.search(words) or (_BUTTON.search(words) and len(text_of(part)) < 40)))


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
