"""Names in Hebrew and Arabic captions, found from a title before them or a known given name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from archive.captions.people.east_asian import Named
from archive.captions.text import Text
from archive.captions.wordlists import words

_WORD = re.compile(r"[\u0590-\u06ff](?:[\u0590-\u06ff'\".\-]*[\u0590-\u06ff])?'?")
_PREFIXES = {"he": "ו", "ar": "و"}
"""The letter that "and" puts before a word."""
_AFTER_TITLE = 4
"""Words of an office between a title and the name: "שר החוץ של צרפת", "الرئيس الأمريكي السابق"."""


@dataclass(frozen=True, slots=True)
class _Token:
    key: str
    start: int
    end: int
    joined: bool
    """Whether only spaces stand between it and the word before."""


def semitic_names(text: Text, language: str) -> Iterator[Named]:
    """Names with a known given name, with the title before them, and single names after a title."""
    found = _tokens(text)
    at = 0
    while at < len(found):
        given, end = _name_at(found, at, language)
        if end == at:
            at += 1
            continue
        title_from = _title_before(found, at, language)
        start = found[at].start + given
        title = text.text[found[title_from].start : found[at - 1].end] if title_from < at else ""
        if title or end - at > 1:
            spoken = not title and at > 0 and found[at - 1].key in ("של", "נגד", "ضد")
            rule = "title" if title else "given name"
            yield Named(start, found[end - 1].end, title, found[end - 1].end, rule, spoken)
        at = end


def _tokens(text: Text) -> list[_Token]:
    found: list[_Token] = []
    end = 0
    for match in _WORD.finditer(text.key):
        joined = bool(found) and text.key[end : match.start()].isspace()
        found.append(_Token(match.group(), *match.span(), joined))
        end = match.end()
    return found


@cache
def _given(language: str) -> frozenset[str]:
    return words("caseless", language, "given") | words("names", "given")


def _name_at(found: Sequence[_Token], at: int, language: str) -> tuple[int, int]:
    """How many letters "and" takes before the given name at `at`, and where the name ends (`at` if none)."""
    token = found[at].key
    prefix = 1 if token not in _given(language) and token.startswith(_PREFIXES[language]) else 0
    particles = words("caseless", language, "particles")
    if token[prefix:] not in _given(language) and token[prefix:] not in ("عبد",):
        return 0, at
    end = at + 1 + (token[prefix:] == "عبد")
    while end < len(found) and found[end].joined and found[end].key in particles:
        end += 1
    if end < len(found) and found[end].joined and _continues(found[end].key, language):
        end += 1
    return prefix, min(end, len(found))


def _continues(word: str, language: str) -> bool:
    """Whether a word may be the surname after a given name."""
    if word in words("caseless", language, "after") or word in words("caseless", language, "titles"):
        return False
    return len(word.strip("'\"")) > 1


def _title_before(found: Sequence[_Token], at: int, language: str) -> int:
    """Where the title before the name at `at` begins, its office included; `at` if none leads it."""
    titles = words("caseless", language, "titles")
    best = at
    for begin in range(at - 1, max(-1, at - 2 - _AFTER_TITLE), -1):
        if not found[begin + 1].joined or found[begin].key in words("caseless", language, "after"):
            break
        bare = found[begin].key.removeprefix(_PREFIXES[language])
        phrases = (
            " ".join([first, *(t.key for t in found[begin + 1 : stop])])
            for stop in range(begin + 1, at + 1)
            for first in (found[begin].key, bare)
        )
        if any(phrase in titles for phrase in phrases):
            best = begin
    return best
