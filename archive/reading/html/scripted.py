"""Stories that a saved page holds in its scripts alone: markup in a string, which a browser would show."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from lxml.etree import _Element

from archive.errors import UnreadableFile
from archive.reading.html.parse import parse
from archive.reading.html.tree import text_of

_SHOWN = 600
"""Letters in paragraphs from which on a page shows its story itself."""
_PARAGRAPH = 60
_LEAST = 600
_MOST_SCRIPT = 4_000_000
_MOST_STRINGS = 2_000
_STRING = re.compile(r'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)', re.S)
_PARAGRAPHS = re.compile(r"<p[\s>]", re.I)
_ESCAPED = re.compile(r"(?:\\u003c|<)p[\s>\\]", re.I)
_TAG = re.compile(r"<[^<>]{1,400}>")


def restore_story(tree: _Element) -> None:
    """Put the story that only a script holds as markup into the page, in place; no script is run.

    A page that a program fetched without running its scripts shows no paragraph of its own.
    """
    if _shows_prose(tree):
        return
    found = max(
        (text for script in tree.iter("script") for text in _markup(script.text or "")),
        key=_letters,
        default="",
    )
    body = tree.find("body")
    if body is None or _letters(found) < _LEAST:
        return
    try:
        story = parse(f"<article>{found}</article>", "script").tree.find(".//article")
    except UnreadableFile:
        return
    if story is not None:
        main = next(tree.iter("main"), None)
        (body if main is None else main).append(story)


def _shows_prose(tree: _Element) -> bool:
    letters = 0
    for paragraph in tree.iter("p"):
        text = text_of(paragraph)
        letters += len(text) if len(text) > _PARAGRAPH else 0
        if letters > _SHOWN:
            return True
    return False


def _markup(script: str, depth: int = 1) -> Iterator[str]:
    """The strings of a script that are markup with paragraphs, those in strings of data too."""
    if len(script) > _MOST_SCRIPT or not _ESCAPED.search(script):
        return
    for number, found in enumerate(_STRING.finditer(script)):
        if number > _MOST_STRINGS:
            return
        if len(found[0]) < _LEAST or not _ESCAPED.search(found[0]):
            continue
        try:
            text = json.loads(found[0], strict=False)
        except ValueError:
            continue
        if text.lstrip()[:1] == "<" and len(_PARAGRAPHS.findall(text)) > 1:
            yield text
        elif depth:
            yield from _markup(text, depth - 1)


def _letters(markup: str) -> int:
    return len(_TAG.sub("", markup))
