"""The days that a page shows around its story: near the headline, named as dates, in the window's title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from lxml import etree
from lxml.etree import _Element

from archive.model import Published
from archive.reading.bylines import read_byline
from archive.reading.html.captions import is_caption
from archive.reading.html.headings import headlines, is_beside
from archive.reading.html.tree import class_words, letters, short_text, text_of
from archive.reading.text.dates import date_line_rest, find_date, read_date_line

MOST = 90
"""Most characters of an element that says when."""
PICTURES = ("figure", "figcaption", "picture")
"""Elements in which a day is a photo's."""
_REACH = 60
"""How many elements behind the headline a dateline may stand."""
_BESIDE = 2
"""How many times the length of a date the other words of its line may have."""
_SHORT_YEAR = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d\d)(?![\d.])")
_NAMED = re.compile(
    r"\b(?:(?:[a-z]+-)*(?:date|datetime|timestamp|dateline|datum|fecha|tarih|dato|published|pubdate)"
    r"(?:-(?:published|publish|created|time|line|posted|text))?)\b"
)
_NOT_NAMED = re.compile(
    r"\b(?:updated?|modified|event|birth|expir\w*|deadline|comment|copyright|today|current)\b"
)
_EPOCH = re.compile(r"1\d{9}(?:\d{3})?$")
_DATE_ATTRIBUTE = re.compile(r"^data-.*(?:date|time|publish)", re.I)
_PART = re.compile(r"\s[|•·]\s")
_WEEKDAY = 3
"""Letters of a weekday cut short, as they stand before a date."""
_SEGMENT = re.compile(r"\s+[|·•–—-]\s+|\s*\|\s*|,\s+(?=\d)")


def by_headline(tree: _Element, day_first: bool | None) -> Iterator[Published]:
    """The dates in short texts soon after the headline that are mostly a date; captions are none."""
    heads = headlines(tree)
    left = -1
    walk = etree.iterwalk(tree, events=("start",))
    for _, element in walk:
        left = _REACH if element in heads else left - 1
        if element.tag in PICTURES or is_caption(element) or (left > 0 and is_beside(element)):
            walk.skip_subtree()
        elif left > 0 and element not in heads and (text := short_text(element, MOST)):
            yield from _dateline(text, day_first)


def _dateline(text: str, day_first: bool | None) -> Iterator[Published]:
    """The date of a line that says little else: who wrote it, where, that it is a publication's date."""
    found = find_date(text, day_first) or _with_short_year(text)
    if found is None:
        return
    value, start, end = found
    first = max((mark.end() for mark in _PART.finditer(text, 0, start)), default=0)
    last = next((mark.start() for mark in _PART.finditer(text, end)), len(text))
    part = letters(date_line_rest(text[first:last], start - first, end - first))
    rest = letters(date_line_rest(text, start, end))
    signed = len(part) <= _WEEKDAY or read_byline(text) is not None
    if signed or len(rest) <= _BESIDE * (end - start):
        yield Published(value, inferred=not signed)


def _with_short_year(text: str) -> tuple[str, int, int] | None:
    """A day as newsrooms of the Continent write it beside a clock: "Do 25.04.24 | 14:07"."""
    found = _SHORT_YEAR.search(text)
    if found is None:
        return None
    whole = f"{found[1]}.{found[2]}.20{found[3]}"
    date = find_date(whole)
    return (date[0], found.start(), found.end()) if date else None


def named_dates(tree: _Element, day_first: bool | None) -> Iterator[str]:
    """The days in elements that are named as a date, those behind the headline first.

    Of those before it only what stands with it counts: papers show the day of reading over every page.
    """
    heads = headlines(tree)
    with_headline = {up for head in heads for up, _ in zip(head.iterancestors(), "12", strict=False)}
    before: list[str] = []
    behind = False
    for element in tree.iter():
        behind = behind or element in heads
        if not isinstance(element.tag, str) or not (words := class_words(element)):
            continue
        if not _NAMED.search(words) or _NOT_NAMED.search(words) or not (value := _value(element, day_first)):
            continue
        if any(up.tag in PICTURES or is_beside(up) for up in (element, *element.iterancestors())):
            continue
        if behind:
            yield value
        elif not with_headline.isdisjoint(element.iterancestors()):
            before.append(value)
    yield from reversed(before)


def _value(element: _Element, day_first: bool | None) -> str | None:
    text = short_text(element, MOST)
    if text and (shown := next(_dateline(text, day_first), None)):
        return shown.value
    for name, value in element.items():
        if text is not None and _DATE_ATTRIBUTE.match(str(name)) and _EPOCH.match(str(value)):
            return datetime.fromtimestamp(int(str(value)[:10]), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return None


def in_title(tree: _Element) -> str | None:
    """The day that the window's title ends in or holds between its parts ("... | Paper | 9.1.2024")."""
    title = tree.find(".//title")
    parts = _SEGMENT.split(text_of(title)) if title is not None else []
    return next((day for part in parts[1:] if (day := read_date_line(part))), None)
