"""A piece of HTML that is all story -> its paragraphs, headings, quotes and list items, none guessed away."""

from __future__ import annotations

import re

from lxml.etree import _Element

from archive.model import BlockKind
from archive.reading.html.body import Located
from archive.reading.text.lines import split_pieces

_KINDS: dict[str, BlockKind] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    **dict.fromkeys(("li", "tr", "dt", "dd"), "list"),
    "blockquote": "quote",
}
_PLAIN = frozenset(
    ("p", "div", "section", "article", "main", "header", "footer", "aside", "address", "center", "pre",
     "table", "tbody", "thead", "tfoot", "ul", "ol", "dl", "hr", "body", "html", "form", "fieldset",
     "details", "summary")
)  # fmt: skip
_SKIPPED = frozenset(
    ("head", "script", "style", "noscript", "template", "svg", "iframe", "object", "select", "textarea",
     "button", "figcaption", "video", "audio", "title", "caption")
)  # fmt: skip
_WORD = re.compile(r"\w")
_SPACE = re.compile(r"[^\S\xa0]+|\xa0")


def pieces_of(tree: _Element) -> list[Located]:
    """The text of a tree in reading order; `order` counts elements in document order.

    Text outside any paragraph counts as one, parted where lines are broken (br). Captions in a figcaption
    belong to their pictures and are left out.
    """
    flow = _Flow({element: number for number, element in enumerate(tree.iter())})
    flow.walk(tree, "paragraph")
    flow.flush()
    return flow.pieces


class _Flow:
    def __init__(self, orders: dict[_Element, int]) -> None:
        self.pieces: list[Located] = []
        self._orders = orders
        self._run: list[str] = []
        self._kind: BlockKind = "paragraph"
        self._begin = 0.0

    def walk(self, element: _Element, kind: BlockKind) -> None:
        """Take an element and what is in it; trees are at most some 180 levels deep (html.parse)."""
        self._kind = kind
        self._say(element.text, element)
        for child in element:
            if isinstance(child.tag, str) and child.tag not in _SKIPPED:
                self._child(child, kind)
            if child.tail:
                self._say(child.tail, _last(child))

    def _child(self, child: _Element, kind: BlockKind) -> None:
        tag = str(child.tag)
        if tag == "br":
            self._run.append("\n")
        elif tag in _KINDS or tag in _PLAIN or tag == "figure":
            self.flush()
            own = _KINDS.get(tag, kind)
            self.walk(child, kind if kind == "quote" and own == "list" else own)
            self.flush()
            self._kind = kind
        else:
            spaced = tag in ("td", "th")
            self._run.append(" " if spaced else "")
            self.walk(child, kind)

    def _say(self, text: str | None, where: _Element) -> None:
        if text:
            if not any(part.strip() for part in self._run):
                self._begin = self._orders[where] + 0.5
            self._run.append(_SPACE.sub(" ", text))

    def flush(self) -> None:
        """End the paragraph."""
        text = "".join(self._run)
        self._run.clear()
        if not _WORD.search(text):
            return
        parts = split_pieces(text) if "\n" in text else [" ".join(text.split())]
        for number, part in enumerate(parts):
            self.pieces.append(Located(self._kind, part, self._begin + number * 0.0001))


def _last(element: _Element) -> _Element:
    """The last of all elements inside one, or it itself."""
    while len(element):
        element = element[-1]
    return element
