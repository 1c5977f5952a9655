"""Which words of a story the search matched, so that they can be marked where they stand."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from archive.model import Hit
from ui.services.querytext import tokens, words

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SHOWN_FIELDS = {
    "title", "standfirst", "body", "caption", "credit", "photographer", "agency", "byline",
    "person", "left", "right", "center", "place", "text",
}  # fmt: skip
_ENDINGS = ("", "s", "es", "’s", "'s")
SHORTEST = 2


def fold(text: str) -> str:
    """Without case and accents, of the same length where each letter has one base letter."""
    return "".join(_base(char) for char in text)


def _base(char: str) -> str:
    stripped = [c for c in unicodedata.normalize("NFD", char) if not unicodedata.combining(c)]
    return "".join(stripped).casefold()[:1] or char


def terms(query: str, hits: Iterable[Hit] = ()) -> frozenset[str]:
    """The folded words to mark: those of the query, and the forms that the hits' marks show."""
    texts = [*words(query)]
    texts += [t.value for t in tokens(query) if not t.excluded and t.field in _SHOWN_FIELDS]
    found = {fold(word) for text in texts for word in _WORD.findall(text)}
    for hit in hits:
        for start, end in hit.marks:
            found.update(fold(word) for word in _WORD.findall(hit.snippet[start:end]))
    return frozenset(word for word in found if len(word) >= SHORTEST)


def spans(text: str, wanted: frozenset[str]) -> list[tuple[int, int]]:
    """Where wanted words stand in a text, adjoining ones joined into one span."""
    if not wanted:
        return []
    found: list[tuple[int, int]] = []
    for match in _WORD.finditer(text):
        if not _is_wanted(fold(match.group()), wanted):
            continue
        start, end = match.span()
        if found and text[found[-1][1] : start] == " ":
            start = found.pop()[0]
        found.append((start, end))
    return found


def _is_wanted(word: str, wanted: frozenset[str]) -> bool:
    return any(ending == "" or word.endswith(ending) for ending in _ENDINGS if _cut(word, ending) in wanted)


def _cut(word: str, ending: str) -> str:
    return word[: len(word) - len(ending)] if ending and word.endswith(ending) else word
