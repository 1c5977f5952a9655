"""schema.org data in a page's scripts (JSON-LD): the article's node and its pictures."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from lxml.etree import _Element

from archive.reading.html.tree import unescape

_ARTICLE = re.compile(
    r"(?:[A-Za-z]*(?:NewsArticle|Reportage)[A-Za-z]*|Article|BlogPosting|LiveBlogPosting|Report|ScholarlyArticle|.*Article)$"
)
_DEEPEST = 30
_TYPE_MOST = 100
_LIVE = 3
"""A live blog is richer than any of its updates."""
_CONTROL = re.compile(r"[\x00-\x1f]+")

Node = dict[str, Any]


def nodes(tree: _Element, max_depth: int = _DEEPEST) -> list[Node]:
    """Every object of every JSON-LD script in the page, outer ones first."""
    found: list[Node] = []
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            for value in _load(
                script.text_content() if hasattr(script, "text_content") else script.text or ""
            ):
                found += _walk(value, max_depth)
    return found


def articles(found: list[Node]) -> list[Node]:
    """The nodes that describe an article, the richest first (pages carry stubs of other stories too)."""
    mine = [node for node in found if _is(node, _ARTICLE) and (node.get("headline") or node.get("name"))]
    return sorted(mine, key=_richness, reverse=True)


def images(found: list[Node]) -> list[Node]:
    """The ImageObject nodes."""
    return [node for node in found if _is(node, re.compile(r"ImageObject|Photograph"))]


def text(value: Any) -> str:
    """A value as one text: the first of a list, the name of an object; entities and tags resolved."""
    if isinstance(value, list):
        return next((found for item in value if (found := text(item))), "")
    if isinstance(value, dict):
        return text(value.get("name") or value.get("@value") or "")
    if not isinstance(value, str):
        return ""
    plain = unescape(unescape(value))
    return " ".join(re.sub(r"<[^<>]{1,200}>", " ", plain).split())


def names(value: Any) -> list[str]:
    """The name of every person or organisation in a value; objects without a name are left out."""
    if isinstance(value, list):
        return [name for item in value for name in names(item)]
    if isinstance(value, dict) and isinstance(value.get("name"), list):
        return names(value["name"])
    name = text(value)
    return [name] if name else []


def _is(node: Node, pattern: re.Pattern[str]) -> bool:
    kinds = node.get("@type")
    return any(
        pattern.fullmatch(str(kind)[:_TYPE_MOST]) for kind in (kinds if isinstance(kinds, list) else [kinds])
    )


def _richness(node: Node) -> int:
    return sum(
        bool(node.get(key))
        for key in ("headline", "datePublished", "author", "description", "image", "publisher", "articleBody")
    ) + _LIVE * bool(node.get("liveBlogUpdate"))


def _load(source: str) -> Iterator[Any]:
    source = source.strip().removeprefix("<!--").removesuffix("-->").strip().removesuffix(";")
    for candidate in (source, _CONTROL.sub(" ", source), unescape(source)):
        try:
            yield json.loads(candidate, strict=False)
        except (ValueError, RecursionError):
            continue
        return


def _walk(value: Any, depth: int) -> Iterator[Node]:
    if depth < 0:
        return
    if isinstance(value, list):
        for item in value:
            yield from _walk(item, depth - 1)
    elif isinstance(value, dict):
        yield value
        for key, item in value.items():
            if isinstance(item, (dict, list)) and key not in ("itemListElement", "review", "comment"):
                yield from _walk(item, depth - 1)
