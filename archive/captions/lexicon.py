"""The words of the lists as tags: of which list a word is, where in a text it stands, how it is written.

Tags are what rules need (`archive.captions.rules`). They are computed from the very lists and words that
the rules match against, so that no filter knows other words than its rule. A tag says what may be there,
not what is: a phrase is told by its first word, at the end of a text by its last.

    credit.label        a word of that part of the lists, or of all the lists below it, anywhere
    =by|from            one of these words; one that ends in "*" is the beginning of a word
    shape.digit         a digit
    ^credit.label       the text begins so, marks aside (`opening`)
    credit.suffix$      the text ends so (`closing`)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from archive.captions.text import is_caseless, is_ideographic
from archive.captions.wordlists import key, load

DIGIT = "shape.digit"
COLON = "shape.colon"
AT = "shape.at"
_SHAPES = {DIGIT: re.compile(r"\d"), COLON: re.compile(r":"), AT: re.compile(r"@")}
_SHAPED = re.compile(r"[\d:@]")
_OPENING, _CLOSING, _LISTED = "^", "$", "="
_MARKS = " \t\r\n.,:;'\"*|/<>_=…-()"
_RUN = re.compile(r"[^\W\d_]+|\d+")
"""A word within marks: letters alone or digits alone, for "copyright2020" is two."""
_REMEMBERED = 32_768
_START = 2
"""Characters that tell whether one of the beginnings of words may be there."""
_NONE: frozenset[str] = frozenset()


def any_of(words: Iterable[str]) -> str:
    """The tag of a text with one of a few words, which stand with the rule that reads them."""
    return _LISTED + "|".join(words)


def opening(tag: str) -> str:
    """The tag of a text that begins so, marks aside."""
    return _OPENING + tag


def closing(tag: str) -> str:
    """The tag of a text that ends so; a word in a script without capitals may be glued to what is before."""
    return tag + _CLOSING


def without_marks(folded: str) -> str:
    """A folded text without marks at its ends, unless it is nothing but marks."""
    return folded.strip(_MARKS) or folded.strip()


class _Word(NamedTuple):
    """The tags of a text in which a word stands: where it is the first, the last, or between others."""

    first: frozenset[str]
    last: frozenset[str]
    inner: frozenset[str]


_PLAIN = _Word(_NONE, _NONE, _NONE)


class Lexicon:
    """The tags of texts, of those that a table of rules needs; what a word has of them is worked out once."""

    def __init__(self, needs: frozenset[str]) -> None:
        """Raises ValueError where a need is no part of the lists."""
        self._openings, self._endings, self._anywhere = _Phrases(), _Phrases(), _Phrases()
        self._shapes = {need for need in needs if need.strip(_OPENING + _CLOSING) in _SHAPES}
        for need in needs - self._shapes:
            if need.startswith(_OPENING):
                self._openings.add(map(_first_run, _phrases(need[1:])), need)
            elif need.endswith(_CLOSING):
                self._endings.add((phrase.split()[-1] for phrase in _phrases(need[:-1])), need)
            else:
                self._anywhere.add(map(_first_run, _phrases(need)), need)
        every = (self._openings, self._endings, self._anywhere)
        self._telling = frozenset().union(*(phrases.runs for phrases in every))
        self._starts = self._openings.starts | self._anywhere.starts
        self._glued = frozenset(start[0] for start in self._endings.starts)
        self._of = _Worked(self._tag).__getitem__

    def tags(self, folded: str) -> frozenset[str]:
        """The tags of a folded text (`Text.key`)."""
        words = (folded if folded[:1].isalnum() else folded.lstrip(_MARKS) or folded).split()
        if not words:
            return _NONE
        known = list(map(self._of, words))
        if len(known) < 3:
            return known[0].first | known[-1].last
        return known[0].first.union(known[-1].last, *[word.inner for word in known[1:-1]])

    def _tag(self, word: str) -> _Word:
        runs = [word] if word.isalpha() else _RUN.findall(word)
        if not self._may_tell(word, runs):
            return _PLAIN
        inner = self._shaped(word).union(*map(self._anywhere.of, runs))
        first = self._openings.of(_first_run(word)) | self._shaped(word[0], opening)
        last = self._shaped(word[-1], closing).union(*map(self._endings.of_end, _ends(word)))
        return _Word(inner | first, inner | last, inner)

    def _may_tell(self, word: str, runs: Sequence[str]) -> bool:
        """Whether a word may have any tag; few do, and most words are met but once."""
        if not self._telling.isdisjoint(runs) or not self._glued.isdisjoint(word):
            return True
        starts = [word[0], *[run[0] for run in runs], *[run[:_START] for run in runs]]
        return not self._starts.isdisjoint(starts) or _SHAPED.search(word) is not None

    def _shaped(self, word: str, place: Callable[[str], str] = str) -> frozenset[str]:
        shapes = (place(tag) for tag, shape in _SHAPES.items() if shape.search(word))
        return frozenset(self._shapes.intersection(shapes))


class _Worked(dict[str, _Word]):
    """Words with their tags, worked out when first met."""

    def __init__(self, work_out: Callable[[str], _Word]) -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, word: str) -> _Word:
        if len(self) >= _REMEMBERED:
            self.clear()
        worked = self[word] = self._work_out(word)
        return worked


class _Phrases:
    """Words that tell phrases of lists, with the tags that they give.

    `runs` are all that stand in them as words of their own, `starts` the first characters of those that are
    marks, or that may be only the beginning of a run.
    """

    def __init__(self) -> None:
        self._whole: dict[str, frozenset[str]] = {}
        self._begun: dict[str, frozenset[str]] = {}
        self.runs: set[str] = set()
        self.starts: set[str] = set()

    def add(self, words: Iterable[str], tag: str) -> None:
        """Let words give a tag; one that ends in "*" is the beginning of a word."""
        for word in words:
            # Scripts without spaces set no bounds to words.
            begun = word[-1] == "*" or any(map(is_ideographic, word))
            table, word = self._begun if begun else self._whole, word.rstrip("*")
            table[word] = table.get(word, _NONE) | {tag}
            self.runs.update(_RUN.findall(word))
            if begun or not word[0].isalnum() or is_caseless(word[0]):
                self.starts.add(word[:_START])

    def of(self, word: str) -> frozenset[str]:
        """The tags of a word."""
        told = self._whole.get(word, _NONE)
        if word[:1] not in self.starts and word[:_START] not in self.starts:
            return told
        return told.union(*(self._begun.get(word[:size], _NONE) for size in range(1, len(word) + 1)))

    def of_end(self, end: str) -> frozenset[str]:
        """The tags of just this end of a word."""
        return self._whole.get(end, _NONE) | self._begun.get(end, _NONE)


def _first_run(phrase: str) -> str:
    """The letters or the digits with which a phrase begins, else the mark."""
    run = _RUN.match(phrase)
    if run is None:
        return phrase[0]
    return f"{run.group()}*" if phrase == f"{run.group()}*" else run.group()


def _ends(word: str) -> Iterator[str]:
    """What may be a word of its own at the end of a word: all of it, behind a mark, or glued to it."""
    for start in range(len(word)):
        if not start or not word[start - 1].isalnum() or is_caseless(word[start]):
            yield word[start:]


def _phrases(need: str) -> Iterator[str]:
    """The folded words and phrases that a tag stands for."""
    if need.startswith(_LISTED):
        return map(key, need[1:].split("|"))
    name, *path = need.split(".")
    node = load(name)
    for step in path:
        if step not in node:
            raise ValueError(f"the word lists have no {need}: {', '.join(node)} are there")
        node = node[step]
    return map(key, _leaves(node))


def _leaves(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        for below in node.values():
            yield from _leaves(below)
    else:
        yield from map(str, node.split() if isinstance(node, str) else node if isinstance(node, list) else ())


@cache
def lexicon(needs: frozenset[str]) -> Lexicon:
    """The lexicon of a table's needs, made when it is first asked."""
    return Lexicon(needs)
