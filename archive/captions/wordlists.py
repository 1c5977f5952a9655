"""Word lists from the `resources` package, loaded once, and the patterns made from them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from archive.captions.text import folded_text, has_ideographs, is_ideographic


@cache
def load(name: str) -> dict[str, Any]:
    """The word list `resources/wordlists/<name>.toml`, parsed."""
    data = files("resources").joinpath("wordlists", f"{name}.toml").read_bytes()
    return tomllib.loads(data.decode("utf-8"))


@lru_cache(maxsize=32_768)
def key(word: str) -> str:
    """A word of a list in the form that `Text.key` has."""
    return folded_text(word)


def alternatives(words: Iterable[str]) -> str:
    """A regular expression for any of `words` as whole words, longest first, to match a `Text.key`.

    Words in scripts without spaces match anywhere; a space matches any run of spaces.
    """
    bounded: _Trie = {}
    free: _Trie = {}
    for word in words:
        folded = key(word)
        starts_word = folded[0].isalnum() and not is_ideographic(folded[0])
        _insert(bounded if starts_word else free, folded)
    branches = [rf"(?<!\w){_branches(bounded)}"] if bounded else []
    if free:
        branches.append(_branches(free))
    return "(?:" + "|".join(branches) + ")"


_Trie = dict[str, "_Trie"]
_END = ""
"""Key of a trie at which a word ends."""


def _insert(trie: _Trie, word: str) -> None:
    for char in word:
        trie = trie.setdefault(char, {})
    trie[_END] = {}


def _branches(trie: _Trie, last: str = "") -> str:
    """The words of a trie as a pattern that decides by one character at a time, longer words first."""
    options = [
        (r"\s+" if char == " " else re.escape(char)) + _branches(rest, char)
        for char, rest in sorted(trie.items())
        if char != _END
    ]
    if _END in trie:
        ends_word = last.isalnum() and not is_ideographic(last)
        options.append(r"(?!\w)" if ends_word else "")
    return options[0] if len(options) == 1 else "(?:" + "|".join(options) + ")"


def first_words(words: Iterable[str]) -> frozenset[str]:
    """The first words of folded `words` and phrases, as far as `may_begin` asks for them."""
    runs = (_RUN.match(word) for word in words)
    return frozenset(run.group() for run in runs if run)


_RUN = re.compile(r"\w+")


def may_begin(folded: str, firsts: frozenset[str]) -> bool:
    """Whether a folded text may begin as `alternatives` of the words would, of which `firsts` are the first.

    Far cheaper than the pattern, which has to be asked only where this is true.
    """
    first = folded.partition(" ")[0]
    return not first.isalnum() or first in firsts or has_ideographs(first)


@cache
def words(name: str, *path: str) -> frozenset[str]:
    """The folded words under `path` of a list, for membership tests."""
    node: Any = load(name)
    for step in path:
        node = node[step]
    return frozenset(key(w) for w in (node.split() if isinstance(node, str) else node))


@cache
def pattern(name: str, *path: str) -> re.Pattern[str]:
    """A compiled pattern for any of the words under `path` of a list, as `alternatives` makes it."""
    return re.compile(alternatives(words(name, *path)))


@cache
def kinds(name: str, section: str) -> dict[str, str]:
    """For a section of lists by kind: folded word to kind; the first list that has a word wins."""
    table: dict[str, str] = {}
    for kind, entries in load(name)[section].items():
        for word in entries:
            table.setdefault(key(word), kind)
    return table
