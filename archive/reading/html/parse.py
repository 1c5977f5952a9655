"""Markup of any quality -> a tree that nests no deeper than its readers can follow."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree
from lxml.etree import _Element
from lxml.html import HtmlElement

from archive.errors import UnreadableFile
from archive.model import Doubt
from archive.model.said import Said
from archive.reading.characters import legal_markup
from archive.reading.counting import refuse_much_markup, too_many
from archive.reading.limits import Limits

_DEEPEST = 180
"""Nested elements that are left as they are; libxml2 gives up at 256 where trafilatura parses."""
_WHOLE = 12
"""Most levels of a part, below that, which is kept as it is."""
_TOO_DEEP = etree.XPath(f"boolean(self::*{'/*' * (_DEEPEST + 1)})")
_COUNT = etree.XPath("count(//*)")
FLATTENED = Doubt("nesting-flattened")


@dataclass(frozen=True, slots=True)
class Markup:
    """A page's tree; `flattened` where it was made less deep than the file has it."""

    tree: _Element
    flattened: bool = False


def parse(text: str, name: str, limits: Limits = Limits()) -> Markup:  # noqa: B008 - frozen
    """Parse a page or a fragment; `name` is what messages call it.

    Raises `UnreadableFile`: "damaged" where there is no markup, "too-deep" where elements nest beyond
    what libxml2 takes (2048), so that text would be lost, "too-large" where there are more of them, or of the
    attributes of one, than `limits` allow.
    """
    refuse_much_markup(text, name, limits)
    parser = etree.HTMLParser(
        encoding="utf-8",
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        huge_tree=True,
        collect_ids=False,
    )
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(element=HtmlElement))
    try:
        tree = etree.fromstring(legal_markup(text).encode("utf-8"), parser)
    except etree.XMLSyntaxError:
        tree = None
    if any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log):
        raise UnreadableFile("too-deep.page", name=name)
    if tree is None:
        raise UnreadableFile("damaged.no-markup", name=name)
    if count_of(tree) > limits.max_elements:
        raise too_many(name, Said.of("parts.elements"), limits.max_elements)
    return Markup(tree, flattened=_flatten(tree))


def count_of(tree: _Element) -> int:
    """How many elements a tree has."""
    return int(float(str(_COUNT(tree))))


def _flatten(tree: _Element) -> bool:
    """Make a tree less deep in place, all text kept in its order; whether that was needed.

    What stood too deep comes to stand side by side, as browsers do it from 512 levels on.
    """
    if not _TOO_DEEP(tree):
        return False
    heights = _heights(tree)
    level = [tree]
    for _ in range(_DEEPEST - _WHOLE):
        level = [child for element in level for child in element]
    for element in level:
        if heights[element] > _WHOLE:
            _flatten_below(element, heights)
    return True


def _heights(tree: _Element) -> dict[_Element, int]:
    """How many levels each element has below itself."""
    heights: dict[_Element, int] = {}
    for _, element in etree.iterwalk(tree, events=("end",)):
        heights[element] = 1 + max((heights[child] for child in element), default=-1)
    return heights


def _flatten_below(root: _Element, heights: dict[_Element, int]) -> None:
    parts: list[_Element] = []
    tails: list[list[str]] = []
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        if element is root:
            continue
        if event == "end":
            tails[-1].append(element.tail or "")
            continue
        parts.append(element)
        tails.append([])
        if heights[element] <= _WHOLE:
            walk.skip_subtree()
    for part in parts:
        if heights[part] > _WHOLE:
            del part[:]
    for part, tail in zip(parts, tails, strict=True):
        part.tail = "".join(tail)
        root.append(part)
