"""The paragraphs of a page by its own elements, where it is too short or too odd for statistics."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from lxml import etree
from lxml.etree import _Element

from archive.model import BlockKind
from archive.reading.html.captions import is_caption
from archive.reading.html.tree import letters, short_text

_PARTS = frozenset(
    (
        *("p", "div", "section", "article", "main", "header", "body", "center", "address", "pre", "br", "hr"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "dl", "dt", "dd"),
        *("table", "tbody", "thead", "tr", "td", "th", "form", "figure", "aside", "footer", "nav", "details"),
    )
)
"""Elements that end the paragraph before them."""
_KINDS: dict[str, BlockKind] = {
    "blockquote": "quote",
    "li": "list",
    "tr": "list",
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6"), "heading"),
}
_SILENT = frozenset(
    (
        "head",
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "iframe",
        "object",
        "select",
        "textarea",
        "button",
    )
)
_NOT_THE_STORY = frozenset(("h1", "figure", "figcaption", "nav", "footer", "aside"))
_LOOKED_AT = 300
_SEVERAL = 2
_ROW_MOST = 400
"""Characters of a row of a table; in what has more a page is laid out."""


def is_collapsed(text: str, tree: _Element) -> bool:
    """Whether one piece of text is that of several elements of the page, run together."""
    whole = letters(text)
    inside: set[str] = set()
    elements = tree.iter("p", "h1", "h2", "h3", "li", "blockquote", "figcaption", "div", "td", "font")
    for element, _ in zip(elements, range(_LOOKED_AT), strict=False):
        own = letters(element.text or "")
        if own and own != whole and own in whole:
            inside.add(own)
        if len(inside) >= _SEVERAL:
            return True
    return False


def paragraphs_of(tree: _Element) -> list[tuple[BlockKind, str, int]]:
    """(kind, text, place in document order) of every paragraph outside headline, pictures and navigation.

    Of a page that holds its whole text in such elements, every paragraph there is.
    """
    return list(_paragraphs(tree, _SILENT | _NOT_THE_STORY)) or list(_paragraphs(tree, _SILENT))


def _paragraphs(tree: _Element, left_out: Collection[str]) -> Iterator[tuple[BlockKind, str, int]]:
    order = {element: number for number, element in enumerate(tree.iter())}
    kinds: list[BlockKind] = ["paragraph"]
    place, words = 0, list[str]()
    walk = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        part = element.tag in _PARTS
        if part and (text := " ".join("".join(words).split())):
            yield kinds[-1], text, place
        if part:
            words = []
        if event == "start":
            layout = element.tag == "tr" and short_text(element, _ROW_MOST) is None
            kinds.append(kinds[-1] if layout else _KINDS.get(element.tag, kinds[-1]))
            place = order[element] if part else place
            if element.tag in left_out or is_caption(element):
                walk.skip_subtree()
                continue
            words.append(element.text or "")
        else:
            kinds.pop()
            words.append(element.tail or "")
