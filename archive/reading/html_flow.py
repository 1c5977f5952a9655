"""A fragment of HTML that is all story, as feeds carry it -> blocks, nothing guessed away."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.etree import _Element

from archive.errors import UnreadableFile
from archive.model import Block, BlockKind
from archive.reading.html_parse import parse
from archive.reading.html_tree import text_of

_KINDS: dict[str, BlockKind] = {
    "p": "paragraph",
    "pre": "paragraph",
    "h1": "heading",
    "h2": "heading",
    "h3": "heading",
    "h4": "heading",
    "h5": "heading",
    "h6": "heading",
    "blockquote": "quote",
    "li": "list",
    "tr": "list",
}
_SKIPPED = frozenset(("figure", "script", "style", "head", "iframe"))


def blocks_of(source: str) -> list[Block]:
    """The blocks of a fragment; one without any block element is a single paragraph."""
    try:
        tree = parse(source, "The body").tree
    except UnreadableFile as problem:
        if problem.code == "too-deep":  # here text would be lost, in "damaged" there is none
            raise
        return []
    found = list(_walk(tree))
    text = text_of(tree)
    return found or ([Block("paragraph", text)] if text else [])


def _walk(root: _Element) -> Iterator[Block]:
    stack = [root]
    while stack:
        element = stack.pop()
        if not isinstance(element.tag, str) or element.tag in _SKIPPED:
            continue
        kind = _KINDS.get(element.tag)
        if kind is None:
            stack.extend(reversed(element))
        elif text := text_of(element):
            yield Block(kind, text)
