"""The standfirst of a page's story: the lines between headline and text that sum it up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lxml.etree import _Element

from archive.reading.html import jsonld
from archive.reading.html.body import Located
from archive.reading.html.captions import is_caption
from archive.reading.html.metadata import Page
from archive.reading.html.tree import class_words, letters, short_text, text_of
from archive.reading.html.words import names_elsewhere

_LEAST, _MOST = 25, 900
_LINE_LEAST = 12
"""Fewest characters of a line that the page both shows before its text and describes itself with."""
_FEW = 4
_STANDFIRST = re.compile(
    r"\b(?:standfirst|stand-first|sub-?title|sub-?headline|sub-?head|dec?k|excerpt|lead|lede|lead-?text|intro(?:duction)?|"
    r"summary|teaser-?text|vorspann|chapo|chapeau|sottotitolo|occhiello|sommario|entradilla|bajada|subtitulo|"
    r"ingress|ingres|manchet|synopsis|perex|ant-?title|spot|strapline|description|bullets?(?:-\w+)*)\b"
)
_OTHER = re.compile(
    r"\b(?:related|teaser-list|newsletter|caption|images?|author|byline|comments?|footer|nav|card|promo|meta|tags?|"
    r"video|offer|paywall|subscri\w*|widget|feedback|social|credit|photo|lightbox|detail-img)\b"
)


def standfirst_of(page: Page, title: str, blocks: Sequence[Located]) -> tuple[str, bool]:
    """The standfirst, and whether the page shows it as an element of its own (not only in its metadata)."""
    described = [text for text in _descriptions(page) if letters(text) != letters(title)]
    shown = list(_shown(page.tree, blocks))
    for text in described:
        for whole, first in shown:
            if letters(text) == letters(first):
                return first, True
            if _same_opening(text, whole):
                return whole, True
    head = {letters(block.text) for block in blocks[:_FEW]} if len(blocks) > _FEW else set()
    for text in described:
        if len(text) >= _LINE_LEAST and letters(text) in head:
            return text, True
    if shown:
        return shown[0][0], True
    text = next((text for text in described if len(text) >= _LEAST), "")
    opening = next((block.text for block in blocks[:_FEW] if _begins(block.text, text)), "")
    return (opening or text), False


def _descriptions(page: Page) -> list[str]:
    stated = (
        page.first("og:description"),
        jsonld.text(page.article.get("description")),
        page.first("description", "twitter:description", "sailthru.description", "dc.description"),
    )
    return [" ".join(text.split()).rstrip(" |") for text in stated if text]


def _shown(tree: _Element, blocks: Sequence[Located]) -> Iterator[tuple[str, str]]:
    """What is named as a standfirst between headline and second paragraph: whole, and its first part."""
    prose = [block.order for block in blocks if block.kind == "paragraph" and len(block.text) > 100]
    end = prose[1] if len(prose) > 1 else float("inf")
    after = False
    around = {up for heading in tree.iter("h1") for up in heading.iterancestors()}
    taken: set[_Element] = set()
    for number, element in enumerate(tree.iter()):
        if number >= end:
            return
        after = after or element.tag == "h1"
        if (
            not after
            or element in taken
            or not isinstance(element.tag, str)
            or not _is_standfirst(element, around)
        ):
            continue
        text, members = _with_siblings(element)
        taken.update(inner for member in members for inner in member.iter())
        if _LEAST <= len(text) <= _MOST:
            yield text, text_of(element)


def _is_standfirst(element: _Element, around: set[_Element]) -> bool:
    """Whether class words say so, and no ancestor, but those `around` the headline, says otherwise."""
    words = class_words(element)
    if not words or not _STANDFIRST.search(words) or _OTHER.search(words) or is_caption(element):
        return False
    if short_text(element, _MOST) is None:
        return False
    if any(True for _ in element.iter("h1", "img", "form", "time", "figure")):
        return False
    return not any(names_elsewhere(up) for up in element.iterancestors() if up not in around)


def _with_siblings(element: _Element) -> tuple[str, list[_Element]]:
    """An element's text with that of the next siblings of the same class: one standfirst in parts."""
    members = [element]
    following = element.getnext()
    while (
        following is not None
        and following.tag == element.tag
        and following.get("class") == element.get("class")
    ):
        members.append(following)
        following = following.getnext()
    return " ".join(text for member in members if (text := text_of(member))), members


def _same_opening(description: str, shown: str) -> bool:
    a, b = letters(description.rstrip(" .…")), letters(shown)
    return len(a) >= _LEAST and (b.startswith(a[:60]) or a.startswith(b))


def _begins(block: str, description: str) -> bool:
    """Whether a description is only the cut beginning of a paragraph."""
    key = letters(description)
    return len(key) >= 40 and letters(block).startswith(key)
