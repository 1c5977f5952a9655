"""What a page's scripts say of its pictures: the data that a publishing system sends along to draw the page.

No script is run and no name of a framework is known here. Where a script mentions a picture's address, the
JSON objects around that mention are read, the innermost first, until one has a caption or a credit.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from lxml.etree import _Element

from archive.reading.html import jsonld

_MOST_SCRIPT = 4_000_000
_MOST_MENTIONS = 6
_MOST_QUOTES = 20_000
_REACH = 12_000
"""How many characters before a mention the object around it may begin."""
_LEVELS = 5
_MOST_OBJECT = 30_000
_MOST_STEMS = 200
_TEXT_MOST = 1500
_CREDIT_MOST = 160
_INNER = ("text", "value", "plain", "name", "title", "html", "rendered", "content", "default")
_CAPTION = re.compile(
    r"(?:image|photo|media|picture|lead|main|hero|long|short|plain|raw|html|text)?_?-?"
    r"(?:captions?|cutline|legend[ea]?|bildunterschrift|bildtext|bildunterzeile|bildetekst|billedtekst|"
    r"didascalia|piedefoto|pie|leyenda|onderschrift|bijschrift|podpis|captionText)(?:_?(?:text|html|raw|plain|long))?",
    re.I,
)
_CREDIT = re.compile(
    r"(?:image|photo|media|picture|lead|main|hero|caption|raw|html|text)?_?-?"
    r"(?:credits?|credit_?line|credit_?text|photographers?|photo_?by|copyright|copyright_?(?:holder|notice|text|line)|"
    r"attribution|bildquelle|bildnachweis|fotograf(?:o|en|a)?|crédits?|rights_?holder|zdroj|crédito)"
    r"(?:_?(?:text|html|raw|plain|name))?",
    re.I,
)
_DESCRIBED = re.compile(r"description|desc", re.I)
_WEAK_CREDIT = re.compile(
    r"source|byline|authors?|creator|agency|rights|quelle|autor|owner|provider|urheber", re.I
)
_STORY = re.compile(r"headline|body|articlebody|datepublished|published_?at|paragraphs|slug|teasers?", re.I)
_PICTURE = re.compile(
    r"width|height|mimetype|mime_type|crops?|renditions?|focal\w*|alt|alttext|src|srcset", re.I
)
_DECODER = json.JSONDecoder(strict=False)


def stated_in_scripts(tree: _Element, stems: Sequence[str]) -> dict[str, tuple[str, str | None]]:
    """Caption and credit by `stems`, the parts of pictures' addresses that tell them from others.

    Those of which no script says anything are left out.
    """
    found: dict[str, tuple[str, str | None]] = {}
    stems = stems[:_MOST_STEMS]
    for text in _scripts(tree, stems):
        for stem in stems:
            if stem not in found and (said := _said(text, stem)):
                found[stem] = said
    return found


def _scripts(tree: _Element, stems: Sequence[str]) -> Iterator[str]:
    """The texts of the scripts that mention a picture; what one carries as a string is unpacked before it."""
    for script in tree.iter("script"):
        text = script.text or ""
        if "ld+json" in (script.get("type") or ""):
            continue
        mentions = [at for stem in stems if 0 <= (at := text.find(stem)) < _MOST_SCRIPT]
        done = 0
        for at in sorted(mentions):
            if at >= done:
                inner, done = _string_around(text, at)
                if "{" in inner:
                    yield inner
        if mentions:
            yield text[:_MOST_SCRIPT]


def _string_around(text: str, at: int) -> tuple[str, int]:
    """The value of the JSON string that a place stands in, and where it ends; "" if it stands in none."""
    start = at
    for _ in range(_MOST_QUOTES):
        start = text.rfind('"', 0, start)
        if start < 0:
            break
        slashes = start - len(text[max(0, start - 9) : start].rstrip("\\")) - max(0, start - 9)
        if slashes % 2 == 0:
            try:
                value, end = _DECODER.raw_decode(text, start)
            except ValueError:
                break
            return (str(value), end) if end > at else ("", at + 1)
    return "", at + 1


def _said(text: str, stem: str) -> tuple[str, str | None] | None:
    at = -1
    for _ in range(_MOST_MENTIONS):
        at = text.find(stem, at + 1)
        if at < 0:
            return None
        for node in _around(text, at):
            if any(_STORY.fullmatch(key) for key in node):
                break
            caption, credit = _caption_in(node), _credit_in(node)
            if caption or credit:
                return caption, credit or None
    return None


def _around(text: str, at: int) -> Iterator[dict[str, Any]]:
    """The JSON objects around a place in a text, the innermost first."""
    place, first = at, max(0, at - _REACH)
    depth = levels = 0
    while levels < _LEVELS:
        opening = text.rfind("{", first, place)
        place = max(opening, text.rfind("}", max(first, opening), place))
        if place < 0:
            return
        if place != opening:
            depth += 1
        elif depth:
            depth -= 1
        else:
            levels += 1
            try:
                node, end = _DECODER.raw_decode(text[place : place + _MOST_OBJECT])
            except (ValueError, RecursionError):
                return
            if not isinstance(node, dict) or place + end <= at:
                return
            yield node


def _caption_in(node: dict[str, Any]) -> str:
    stated = [value for key, value in node.items() if _CAPTION.fullmatch(key)]
    if not stated and _is_picture(node):
        stated = [value for key, value in node.items() if _DESCRIBED.fullmatch(key)]
    return next((text for value in stated if 2 < len(text := _text(value)) <= _TEXT_MOST), "")


def _credit_in(node: dict[str, Any]) -> str:
    stated = [value for key, value in node.items() if _CREDIT.fullmatch(key)]
    if not any(_text(value) for value in stated) and (
        _is_picture(node) or any(_CAPTION.fullmatch(key) for key in node)
    ):
        stated += [value for key, value in node.items() if _WEAK_CREDIT.fullmatch(key)]
    return next((text for value in stated if 1 < len(text := _text(value)) <= _CREDIT_MOST), "")


def _is_picture(node: dict[str, Any]) -> bool:
    kind = str(node.get("type") or node.get("__typename") or node.get("@type") or "").lower()
    return "image" in kind or "photo" in kind or sum(bool(_PICTURE.fullmatch(key)) for key in node) > 1


def _text(value: Any) -> str:
    """A value as one text: a string, the text of an object, the texts of a list."""
    if isinstance(value, list):
        parts = [part for item in value[:4] if (part := _text(item))]
        return ", ".join(dict.fromkeys(parts))
    if isinstance(value, dict):
        return next(
            (text for key in _INNER if isinstance(value.get(key), str) and (text := _text(value[key]))), ""
        )
    text = jsonld.text(value)
    return "" if text.startswith(("http://", "https://", "$")) else text
