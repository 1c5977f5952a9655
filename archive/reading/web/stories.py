"""Which pages of a web archive are stories: not front pages, lists, frames, forms or messages."""

from __future__ import annotations

from urllib.parse import urlsplit

from archive.model import ArticleDraft

_FRONT_PATHS = frozenset(("", "/", "/index.html", "/index.htm", "/index.php", "/home"))
_LEAST_DATED = 150
"""Letters of a story that says when it ran, its photos' captions included."""
_LEAST_UNDATED = 400
_LEAST_PARAGRAPHS = 3
_PROSE = 80
"""Letters that a paragraph has at least; what is shorter may be an entry of a list or a table."""
_WIDE_FROM = "\u2e80"
_WIDE_WORTH = 3
"""Ideographs and kana say in one character what takes others about three."""


def is_story(article: ArticleDraft, url: str) -> bool:
    """Whether a page that was captured from `url` is a story, by what was read from it."""
    stated = article.published is not None and not article.published.inferred
    size = sum(_size(block.text) for block in article.body if block.kind != "heading")
    if _is_front(url):
        return False
    if stated:
        return size + sum(_size(photo.caption) for photo in article.photos) >= _LEAST_DATED
    pieces = (_size(block.text) for block in article.body if block.kind in ("paragraph", "quote"))
    prose = [piece for piece in pieces if piece >= _PROSE]
    return len(prose) >= _LEAST_PARAGRAPHS and sum(prose) >= max(_LEAST_UNDATED, size // 2)


def _is_front(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and not parts.query and parts.path.lower() in _FRONT_PATHS


def _size(text: str) -> int:
    return len(text) + (_WIDE_WORTH - 1) * sum(char >= _WIDE_FROM for char in text)
