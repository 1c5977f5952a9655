"""The body of a story as XHTML: headings, paragraphs, quotations, lists, and its photos where they stand."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from lxml import etree
from lxml.etree import _Element

from archive.model import Block, Placement

_TAGS = {"heading": "h2", "paragraph": "p", "list": "li", "photo": "p"}


@dataclass(frozen=True, slots=True)
class Elements:
    """Makes elements of one namespace, "" for none: `E("p", "Text", E("b", "bold"), id="first")`."""

    namespace: str = ""

    def __call__(self, name: str, /, *content: str | _Element | Mapping[str, str], **more: str) -> _Element:
        """An element: texts and elements are its content, mappings its attributes, as what has a name is."""
        tag = f"{{{self.namespace}}}{name}" if self.namespace else name
        prefixes: dict[Any, str] = {None: self.namespace}  # None is the namespace without a prefix
        made = etree.Element(tag, nsmap=prefixes if self.namespace else None)
        for each in content:
            if isinstance(each, Mapping):
                more |= each
            elif isinstance(each, str):
                append(made, safe(each))
            else:
                made.append(each)
        made.attrib.update({key: safe(value) for key, value in more.items()})
        return made


def append(element: _Element, text: str) -> None:
    """Put a text behind what an element holds already."""
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text


HTML = Elements()


def body_elements(
    body: Sequence[Block], uses: Sequence[Placement], show: Callable[[Placement], _Element | None]
) -> list[_Element]:
    """Blocks as elements in order; `show` makes the element of a photo, or None where it is left out."""
    by_ordinal = {use.ordinal: use for use in uses}
    found: list[_Element] = []
    for kind, blocks in groupby(body, key=lambda block: block.kind):
        if kind == "list":
            found.append(HTML("ul", *(HTML("li", block.text) for block in blocks)))
        elif kind == "quote":
            found += [HTML("blockquote", HTML("p", block.text)) for block in blocks]
        elif kind == "photo":
            shown = (by_ordinal.get(block.photo) for block in blocks if block.photo is not None)
            found += [element for use in shown if use is not None and (element := show(use)) is not None]
        else:
            found += [HTML(_TAGS[kind], block.text) for block in blocks]
    return found


def as_text(elements: Sequence[_Element]) -> str:
    """Elements as XHTML, one after the other."""
    return "".join(etree.tostring(element, encoding="unicode") for element in elements)


def safe(text: str) -> str:
    """A text without what XML 1.0 cannot hold (section 2.2): control characters, lone surrogates."""
    return "".join(char if _is_character(char) else "\ufffd" for char in text)


def _is_character(char: str) -> bool:
    return char in "\t\n\r" or " " <= char <= "\ud7ff" or "\ue000" <= char <= "\ufffd" or char > "\uffff"
