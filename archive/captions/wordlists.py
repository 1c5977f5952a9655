"""Word lists from the `resources` package, those of all languages as one, and the patterns made from them.

A language's words stand in `resources/languages/CODE/captions.toml`, those of none under `und`; `lists.toml`
beside says which lists there are, what each is for, and in which order they count.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from archive.captions.text import folded_text, has_ideographs, is_ideographic

Lists = dict[str, Any]
"""Lists by name; one may be a table of lists, a list of words, or a table that gives each word a value."""

_LANGUAGES = files("resources").joinpath("languages")
_SOURCE = "source"
"""Where the lists of a section come from: no list of words."""


@cache
def load(name: str) -> Lists:
    """The lists under `name`, each with the words of all languages.

    Raises ValueError where a language has a list that `lists.toml` does not describe.
    """
    described = descriptions()[name]
    made = _empty(described)
    for code in languages():
        _add(made, words_of(code, name), described, f"{code}/captions.toml: {name}")
    return made


@cache
def descriptions() -> Lists:
    """What each list is for, in the order in which lists count."""
    return tomllib.loads(_text("lists.toml"))


@cache
def languages() -> tuple[str, ...]:
    """The codes (BCP 47) of the languages that have words; `und` stands for none."""
    entries = (entry for entry in _LANGUAGES.iterdir() if entry.joinpath("captions.toml").is_file())
    return tuple(sorted(entry.name for entry in entries))


def words_of(code: str, name: str) -> Lists:
    """The lists under `name` of one language as its file gives them, with their sources.

    No other part of the file is parsed: a list that stands alone is there at once.
    """
    lists: Lists = tomllib.loads(_sections(code).get(name, "")).get(name, {})
    return lists


@cache
def _sections(code: str) -> dict[str, str]:
    """The text of a language's file by the first word of its sections."""
    made: dict[str, str] = {}
    for part in f"\n{_text(f'{code}/captions.toml')}".split("\n[")[1:]:
        name = part[: part.index("]")].partition(".")[0]
        made[name] = f"{made.get(name, '')}[{part}\n"
    return made


def _text(path: str) -> str:
    return _LANGUAGES.joinpath(*path.split("/")).read_bytes().decode("utf-8")


def _empty(described: Lists) -> Lists:
    return {name: _empty(below) if isinstance(below, dict) else [] for name, below in described.items()}


def _add(made: Lists, given: Lists, described: Lists, where: str) -> None:
    for name, entries in given.items():
        if name == _SOURCE:
            continue
        if name not in described:
            raise ValueError(f"{where}.{name} is no list that lists.toml describes; describe it there")
        if isinstance(described[name], dict):
            _add(made[name], entries, described[name], f"{where}.{name}")
        elif isinstance(entries, dict):
            made[name] = {**(made[name] or {}), **entries}
        else:
            made[name] += entries.split() if isinstance(entries, str) else entries


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
