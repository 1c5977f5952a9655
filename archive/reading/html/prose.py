"""Whether what was taken for a story is all of it and nothing else: by its data, by where prose stands."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Sequence

from lxml.etree import _Element

from archive.reading.html.headings import headlines, is_beside
from archive.reading.html.paragraphs import Located, paragraphs_of
from archive.reading.html.tree import class_words, letters, text_of, unescape

STATED_LEAST = 400
"""Letters of a body that data state, from which on it is no summary."""
_TELLING = 20
"""Letters from which on a piece tells by itself where it is from."""
_EDGE = 40
_MOST_OF, _LITTLE_OF = 0.7, 0.3
_MORE, _MUCH_MORE = 1.3, 1.5
_PROSE = 80
"""Letters from which on a paragraph is prose, not a label or a link."""
_PROSE_LEAST = 600
_HALF = 0.6
_MOST_COMPARED = 400_000_000
"""Letters of the stated body times blocks up to which they are compared."""
_AROUND = 4
"""How many elements around a paragraph may set it apart."""
_BREAKS = re.compile(r"\s*(?:\n+|</p>|<br\s*/?>)\s*", re.I)
_TAGS = re.compile(r"<[^<>]{1,200}>")


def whole_story(blocks: list[Located], stated: str, tree: _Element) -> list[Located]:
    """The story of a page, out of what was found of it and the body that its data state ("" if none).

    Where much is lacking, the paragraphs of the element that holds most of the page's prose are taken. Of
    them, what schema.org's `articleBody` has is the story, if that is no summary.
    """
    holders = _holders(tree)
    keys = [key for holder in holders for each in holder.iter("p") if len(key := _prose(each)) >= _PROSE]
    shown = sum(map(len, keys))
    if _lack(blocks, keys, shown):
        blocks = paragraphs_of(tree, within=holders)
    whole = letters(stated)
    is_summary = len(whole) < max(STATED_LEAST, _HALF * shown)
    if is_summary or len(whole) * len(blocks) > _MOST_COMPARED:
        return blocks
    return _as_stated(blocks, stated, whole, tree)


def _lack(blocks: list[Located], keys: list[str], shown: int) -> bool:
    """Whether blocks hold little of the prose that a page shows, and no other prose as long."""
    found = [key for block in blocks if block.kind != "list" and len(key := letters(block.text)) >= _PROSE]
    if shown < max(_PROSE_LEAST, _MUCH_MORE * sum(map(len, found))):
        return False
    told = "".join(letters(block.text) for block in blocks)
    return sum(len(key) for key in keys if key[:_EDGE] in told) < _HALF * shown


def _as_stated(blocks: list[Located], stated: str, whole: str, tree: _Element) -> list[Located]:
    """The blocks that the stated body holds, with what is between; as they are where it is far longer.

    Where one block is most of it, lines were run together. Of a page that shows none of it, what is stated.
    """
    covered = _covered(blocks, whole)
    glued = any(len(letters(block.text)) >= _MOST_OF * len(whole) for block in blocks)
    if glued or covered < _MOST_OF * len(whole):
        own = paragraphs_of(tree)
        enough = (_MOST_OF if glued else _MORE) * covered
        if (more := _covered(own, whole)) > max(enough, _LITTLE_OF * len(whole)):
            blocks, covered = own, more
        elif covered < _LITTLE_OF * len(whole):
            return _in_paragraphs(stated, tree)
    return blocks if covered < _MOST_OF * len(whole) else _bounded(blocks, whole)


def _in_paragraphs(stated: str, tree: _Element) -> list[Located]:
    headline = next((number for number, element in enumerate(tree.iter()) if element.tag == "h1"), 0)
    parts = (" ".join(_TAGS.sub(" ", unescape(part)).split()) for part in _BREAKS.split(stated))
    return [Located("paragraph", part, headline + 0.5) for part in parts if part]


def _covered(blocks: Iterable[Located], whole: str) -> int:
    keys = {key for block in blocks if len(key := letters(block.text)) >= _TELLING}
    return sum(len(key) for key in keys if _within(key, whole))


def _within(key: str, whole: str) -> bool:
    return key in whole or (len(key) >= 2 * _EDGE and (key[:_EDGE] in whole or key[-_EDGE:] in whole))


def _bounded(blocks: list[Located], whole: str) -> list[Located]:
    """From the first to the last block of the whole, without paragraphs between that are none of it.

    Headings, lists and quotes stay: data often leave them out.
    """
    keys = [letters(block.text) for block in blocks]
    mine = [at for at, key in enumerate(keys) if len(key) >= _TELLING and _within(key, whole)]
    kept = range(mine[0], mine[-1] + 1)
    return [blocks[at] for at in kept if blocks[at].kind != "paragraph" or _within(keys[at], whole)]


def _prose(paragraph: _Element) -> str:
    """The letters of a paragraph, "" where it leads to another story."""
    return letters(text_of(paragraph)) if next(paragraph.iterancestors("a"), None) is None else ""


def _holders(tree: _Element) -> Sequence[_Element]:
    """The elements that hold most prose as paragraphs of their own, with others of the same name."""
    prose: dict[_Element, int] = defaultdict(int)
    for paragraph in tree.iter("p"):
        parent = paragraph.getparent()
        if parent is not None and (size := len(_prose(paragraph))) >= _PROSE:
            prose[parent] += size
    whole = {up for head in headlines(tree) for up in head.iterancestors()}
    others = _further_stories(tree)
    named: dict[object, list[_Element]] = defaultdict(list)
    for parent in prose:
        if not _is_apart(parent, whole) and others.isdisjoint(parent.iterancestors("article")):
            named[class_words(parent) or parent].append(parent)
    return max(named.values(), key=lambda holders: sum(prose[holder] for holder in holders), default=())


def _further_stories(tree: _Element) -> set[_Element]:
    """The articles of a page that goes on with other stories: each has a headline of its own."""
    first = next(tree.iter("h1"), None)
    own = set() if first is None else set(first.iterancestors("article"))
    if not own:
        return set()
    return {up for h1 in tree.iter("h1") for up in h1.iterancestors("article") if up not in own}


def _is_apart(element: _Element, whole: Container[_Element]) -> bool:
    """Whether what stands close around an element sets it apart; what holds the headline too does not."""
    around = zip((element, *element.iterancestors()), range(_AROUND), strict=False)
    return any(is_beside(up) for up, _ in around if up not in whole)
