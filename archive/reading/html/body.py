"""The text of a page's story, by trafilatura, with each piece found again in the page's own order."""

from __future__ import annotations

import contextlib
import logging
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import trafilatura
from lxml.etree import _Element

from archive.model import BlockKind
from archive.reading.bylines import contributors, read_byline, split_names
from archive.reading.html.headings import headlines
from archive.reading.html.paragraphs import is_collapsed, paragraphs_of
from archive.reading.html.parse import count_of
from archive.reading.html.tree import letters, text_of
from archive.reading.text.dates import read_date_line

_BLOCKS = frozenset(
    (
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "blockquote",
        "div",
        "td",
        "span",
        "section",
        "pre",
        "article",
        "font",
    )
)
_KEY = 60
_HEAD = 4
_SURE = 30
"""How many letters two openings must share where one is cut shorter than the other."""
_MOST_COMPARED = 500
_FEW = 2
_MOST_EXTRACTED = 60_000
"""Elements of a page up to which trafilatura is asked: what it takes grows by the square of their number."""
_CREDITS_MOST = 300
_KICKER_MOST = 60
_HEAD_BLOCKS = 5
_KINDS: dict[str, BlockKind] = {
    "head": "heading",
    "p": "paragraph",
    "quote": "quote",
    "item": "list",
    "row": "list",
}

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it reports every odd page as an error
logging.getLogger("htmldate").setLevel(logging.CRITICAL)


@dataclass(frozen=True, slots=True)
class Located:
    """A piece of the body and where it stands: `order` counts elements in document order."""

    kind: BlockKind
    text: str
    order: float


def body_of(tree: _Element) -> list[Located]:
    """The pieces of the story in reading order, empty where the page has no story."""
    pieces = list(_extracted(tree)) if count_of(tree) <= _MOST_EXTRACTED else []
    if not pieces or (len(pieces) <= _FEW and is_collapsed(max((text for _, text in pieces), key=len), tree)):
        return [Located(kind, text, float(place)) for kind, text, place in paragraphs_of(tree)]
    return list(_located(pieces, tree))


@dataclass(frozen=True, slots=True)
class Story:
    """The blocks of a story, and the people that lines among them name."""

    blocks: list[Located]
    bylines: tuple[str, ...]
    contributors: tuple[str, ...]


def story_of(blocks: list[Located], tree: _Element, title: str, standfirst: str) -> Story:
    """The story alone, with who signs in its first lines and who contributed.

    Taken out: headline and standfirst, the kicker above the headline, the contributors' line.
    """
    heads = headlines(tree)
    headline = next((number for number, element in enumerate(tree.iter()) if element in heads), 0)
    known = {letters(title), letters(standfirst), letters(text_of(tree.find(".//h1")))}
    kept: list[Located] = []
    signed: list[str] = []
    helped: list[str] = []
    for number, block in enumerate(blocks):
        names = contributors(block.text) if len(block.text) < _CREDITS_MOST else ()
        kicker = block.order < headline and len(block.text) < _KICKER_MOST and number < _HEAD_BLOCKS
        author = _signature(block.text) if number < _HEAD_BLOCKS else ()
        if author:
            signed += [name for name in author if name not in signed]
        elif names:
            helped += [name for name in names if name not in helped]
        elif not (kicker or (number < _HEAD_BLOCKS and read_date_line(block.text))) and not (
            number < _HEAD_BLOCKS and letters(block.text) in known
        ):
            kept.append(block)
    return Story(kept, tuple(signed), tuple(helped))


def _signature(text: str) -> tuple[str, ...]:
    """The names in a paragraph that is nothing but a byline, or nothing but names."""
    if len(text) > _KICKER_MOST * 2:
        return ()
    byline = read_byline(text)
    return byline.names if byline else split_names(text)


def _extracted(tree: _Element) -> Iterator[tuple[BlockKind, str]]:
    document: Any = None
    with contextlib.suppress(Exception):  # what the library stumbles over is read without it
        document = trafilatura.bare_extraction(
            tree, fast=True, include_comments=False, include_tables=True, with_metadata=False
        )
    if document is not None and document.body is not None:
        yield from _pieces(document.body)


def _pieces(element: Any) -> Iterator[tuple[BlockKind, str]]:
    for child in element:
        kind = _KINDS.get(child.tag)
        if kind is None:
            yield from _pieces(child)
        elif text := " ".join(" ".join(child.itertext()).split()):
            yield kind, text
        if child.tail and (text := " ".join(child.tail.split())):
            yield "paragraph", text


def _located(pieces: list[tuple[BlockKind, str]], tree: _Element) -> Iterator[Located]:
    """Find each piece in the page behind the one before it; one that is not found stays beside it."""
    keys = [letters(text)[:_KEY] for _, text in pieces]
    places = _places(tree, frozenset(key[:_HEAD] for key in keys))
    at, last = -1, 0.0
    for (kind, text), wanted in zip(pieces, keys, strict=True):
        same = places.get(wanted[:_SURE], [])
        behind = bisect_left(same, (at + 1,))
        for number, key in same[behind : behind + _MOST_COMPARED]:
            if key == wanted or (len(wanted) >= _SURE and key.startswith(wanted)):
                at, last = number, float(number)
                break
        else:
            last += 0.001
        yield Located(kind, text, last)


def _places(tree: _Element, heads: frozenset[str]) -> dict[str, list[tuple[int, str]]]:
    """Where the blocks stand that begin with one of these heads: (place, key) by the first of the key."""
    places: dict[str, list[tuple[int, str]]] = {}
    for number, element in enumerate(tree.iter()):
        if element.tag not in _BLOCKS:
            continue
        own = (element.text or "").lstrip()
        if not own and (not len(element) or _only_wraps(element)):
            continue
        begin = own or _first_text(element)
        head = letters(begin[: _HEAD * 8])[:_HEAD]
        if head not in heads and (len(head) == _HEAD or not len(element)):
            continue
        if (key := letters(_opening(element, own))[:_KEY]) and key[:_HEAD] in heads:
            places.setdefault(key[:_SURE], []).append((number, key))
    return places


def _opening(element: _Element, own: str) -> str:
    """The first words of an element: enough to know it by, however much it holds; `own` come first."""
    if len(own) > _KEY * 2 or not len(element):
        return own[: _KEY * 4]
    parts: list[str] = []
    length = 0
    for part in element.itertext():
        parts.append(str(part[: _KEY * 4]))
        length += len(part.strip())
        if length > _KEY * 2:
            break
    return "".join(parts)


def _first_text(element: _Element) -> str:
    """The words that an element begins with, as far as its first children hold them; "" if none does."""
    while len(element):
        element = element[0]
        if text := (element.text or "").lstrip():
            return text
    return ""


def _only_wraps(element: _Element) -> bool:
    """Whether an element without words of its own begins with another block, which is known by the same."""
    first = element[0]
    return first.tag in _BLOCKS and not (first.tail and first.tail.strip())
