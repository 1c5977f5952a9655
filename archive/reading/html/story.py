"""The story alone, out of the blocks taken for it: no headline again, no byline, no links elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lxml.etree import _Element

from archive.reading.bylines import contributors, read_byline, split_names
from archive.reading.html.headings import headlines
from archive.reading.html.paragraphs import Located
from archive.reading.html.tree import letters, short_text, text_of
from archive.reading.text.dates import date_line_rest, find_date

_CREDITS_MOST = 300
_KICKER_MOST = 60
_HEAD_BLOCKS = 5
_FOOT_BLOCKS = 4
_BIO_MOST = 700
_ZONE = 4
"""Letters of a date line that are a time zone or a place's abbreviation."""
_LINKED, _LISTED = 0.8, 0.6
"""The share of a paragraph and of the items of a list that is links, where they lead to other stories."""
_HEADLINE = 20
"""Letters that the headline of another story has at least; a shorter link is a name."""
_SPACE = 40
"""How much longer the text of an element may be for the blanks in it."""
_SENTENCE = re.compile(r"[.!…。][\"'”“’»)\]]*$")


@dataclass(frozen=True, slots=True)
class Story:
    """The blocks of a story, and the people that lines among them name."""

    blocks: list[Located]
    bylines: tuple[str, ...]
    contributors: tuple[str, ...]


def story_of(
    blocks: list[Located], tree: _Element, title: str, standfirst: str, bylines: Sequence[str] = ()
) -> Story:
    """The story alone, with who signs in its first lines and who contributed.

    Taken out: headline and standfirst, the kicker above the headline, the day under it, the contributors'
    line, what says at the end who its authors (`bylines`) are, and lines that lead to other stories.
    """
    heads = headlines(tree)
    headline = next((number for number, element in enumerate(tree.iter()) if element in heads), 0)
    known = {letters(title), letters(standfirst), letters(text_of(tree.find(".//h1")))}
    kept: list[Located] = []
    signed: list[str] = []
    helped: list[str] = []
    for number, block in enumerate(blocks):
        names = contributors(block.text) if len(block.text) < _CREDITS_MOST else ()
        head = number < _HEAD_BLOCKS
        kicker = block.order < headline and len(block.text) < _KICKER_MOST and head
        author = _signature(block.text) if head else ()
        if author:
            signed += [name for name in author if name not in signed]
        elif names:
            helped += [name for name in names if name not in helped]
        elif not kicker and not (head and (letters(block.text) in known or _is_date(block.text))):
            kept.append(block)
    kept = _without_bios(_without_links(kept, tree), bylines)
    return Story(kept, tuple(signed), tuple(helped))


def _signature(text: str) -> tuple[str, ...]:
    """The names in a paragraph that is nothing but a byline, or nothing but names."""
    if len(text) > _KICKER_MOST * 2:
        return ()
    byline = read_byline(text)
    return byline.names if byline else split_names(text)


def _is_date(text: str) -> bool:
    """Whether a line only says when: "17:41 JST, October 13, 2024"."""
    found = find_date(text) if len(text) <= _KICKER_MOST * 2 else None
    return found is not None and len(letters(date_line_rest(text, found[1], found[2]))) <= _ZONE


def _without_bios(blocks: list[Located], bylines: Iterable[str]) -> list[Located]:
    """The blocks without those at the end that begin with an author's name and tell who that is."""
    authors = tuple(name for name in bylines if " " in name)
    foot = len(blocks) - _FOOT_BLOCKS
    return [
        block
        for number, block in enumerate(blocks)
        if not authors or number < foot or len(block.text) > _BIO_MOST or not block.text.startswith(authors)
    ]


def _without_links(blocks: list[Located], tree: _Element) -> list[Located]:
    """The blocks without lines and lists that are links to other stories ("Read more: ...")."""
    wanted = {int(block.order) for block in blocks if block.order.is_integer()}
    elements = {number: element for number, element in enumerate(tree.iter()) if number in wanted}
    lists: dict[_Element, bool] = {}
    kept: list[Located] = []
    for block in blocks:
        element = elements.get(int(block.order)) if block.order.is_integer() else None
        if element is None or block.kind == "quote":
            kept.append(block)
        elif block.kind == "list":
            around = element.getparent()
            if around is not None and around not in lists:
                lists[around] = _leads_elsewhere(around)
            if around is None or not lists[around]:
                kept.append(block)
        elif not _is_link(element, block.text):
            kept.append(block)
    return kept


def _is_link(element: _Element, text: str) -> bool:
    """Whether a line is the headline of another story, with little beside it, and no sentence of this one."""
    own = None if _SENTENCE.search(text) else short_text(element, len(text) + _SPACE)
    if own is None or letters(own) != letters(text):
        return False
    links = _links(element)
    return max(links, default=0) >= _HEADLINE and sum(links) >= _LINKED * len(letters(own))


def _leads_elsewhere(around: _Element) -> bool:
    """Whether every item of a list is the headline of another story."""
    items = [(_links(item), len(letters(text_of(item)))) for item in around if item.tag == "li"]
    return bool(items) and all(
        max(links, default=0) >= _HEADLINE and sum(links) >= _LISTED * size for links, size in items
    )


def _links(element: _Element) -> list[int]:
    """How many letters each link in an element has."""
    return [len(letters(text_of(link))) for link in element.iter("a") if link.get("href")]
