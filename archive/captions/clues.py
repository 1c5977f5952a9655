"""Which of many phrases a text can have at all, as its single words tell before any pattern is tried."""

from __future__ import annotations

import re
from collections.abc import Iterable

from archive.captions.text import Text, has_ideographs
from archive.captions.wordlists import key

_RUN = re.compile(r"\w+")


class Clues:
    """What a text has of folded phrases, or of `alternatives` made from them, if it has any of them."""

    def __init__(self, phrases: Iterable[str]) -> None:
        """A phrase is told by its longest word, then by all of its words; one without any may be anywhere."""
        self._others: dict[str, list[frozenset[str]]] = {}
        self._anywhere = False
        for phrase in map(key, phrases):
            runs = _RUN.findall(phrase)
            # Scripts without spaces set no bounds to words.
            if not runs or has_ideographs(phrase):
                self._anywhere = self._anywhere or not has_ideographs(phrase)
                continue
            self._others.setdefault(max(runs, key=len), []).append(frozenset(runs))
        self._words = frozenset(self._others)

    def may_be_in(self, text: Text) -> bool:
        """Whether any of the phrases may stand in a text."""
        return self.may_be_among(words_of(text), text.key)

    def may_be_said(self, folded: str) -> bool:
        """The same of a folded stretch of text."""
        return self.may_be_among(frozenset(_RUN.findall(folded)), folded)

    def may_be_among(self, runs: frozenset[str], folded: str) -> bool:
        """The same where the words of the folded text are at hand."""
        told = self._words & runs
        if self._anywhere or any(others <= runs for word in told for others in self._others[word]):
            return True
        return has_ideographs(folded)


def words_of(text: Text) -> frozenset[str]:
    """The different words of a text, folded: runs of letters, digits and underscores."""
    return frozenset(_RUN.findall(text.key))
