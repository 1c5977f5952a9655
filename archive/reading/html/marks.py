"""One pass over a page: what stands where, which elements are pictures, captions and credits."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml.etree import _Element

from archive.reading.html.captions import NO_TEXT_HOLDERS, is_caption, is_credit
from archive.reading.html.tree import class_words, is_image
from archive.reading.html.words import is_caption_name, is_credit_name

_OUTSIDE = frozenset(("nav", "svg", "head"))
"""What no picture of the story stands in."""
_SILENT = frozenset(("script", "style", "link", "meta", "source", "input", "option", "br", "iframe"))


@dataclass(slots=True)
class Marks:
    """A page's elements by their place in document order, and those of them that matter for its photos.

    `captions`: every figcaption, and outside them every outermost element whose class words call it one.
    `credits`: every short outermost element, outside captions, whose class words call it a picture's credit.
    """

    order: dict[_Element, int]
    images: list[_Element] = field(default_factory=list)
    captions: list[_Element] = field(default_factory=list)
    credits: list[_Element] = field(default_factory=list)
    _ends: list[int] = field(default_factory=list)

    def end(self, element: _Element) -> int:
        """The place of the first element behind everything inside this one."""
        return self._ends[self.order[element]]


def mark(tree: _Element) -> Marks:
    """Go over a page once; descendants of a caption are part of it."""
    marks = Marks({element: number for number, element in enumerate(tree.iter())})
    marks._ends = _ends(marks.order)
    caption_end = credit_end = 0
    for number, element in enumerate(marks.order):
        tag = element.tag
        if not isinstance(tag, str):
            continue
        if (tag == "img" or "-" in tag) and is_image(element):
            marks.images.append(element)
        elif tag in _OUTSIDE:
            caption_end = max(caption_end, marks.end(element))
        elif tag in NO_TEXT_HOLDERS or tag in _SILENT or number < caption_end:
            continue
        elif (words := class_words(element)) or tag == "figcaption":
            if tag == "figcaption" or (is_caption_name(words) and is_caption(element)):
                marks.captions.append(element)
                caption_end = marks.end(element)
            elif number >= credit_end and is_credit_name(words) and is_credit(element):
                marks.credits.append(element)
                credit_end = marks.end(element)
    return marks


def _ends(order: dict[_Element, int]) -> list[int]:
    ends = [0] * len(order)
    for element, number in reversed(order.items()):
        ends[number] = ends[order[element[-1]]] if len(element) else number + 1
    return ends
