"""Word lists from the `resources` package, loaded once, and the patterns made from them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from archive.captions.text import fold_key, is_ideographic, normalise


@cache
def load(name: str) -> dict[str, Any]:
    """The word list `resources/wordlists/<name>.toml`, parsed."""
    data = files("resources").joinpath("wordlists", f"{name}.toml").read_bytes()
    return tomllib.loads(data.decode("utf-8"))


@lru_cache(maxsize=32_768)
def key(word: str) -> str:
    """A word of a list in the form that `Text.key` has."""
    return fold_key(normalise(word).text)


def alternatives(words: Iterable[str]) -> str:
    """A regular expression for any of `words` as whole words, longest first, to match a `Text.key`.

    Words in scripts without spaces match anywhere; a space matches any run of spaces.
    """
    unique = sorted({key(w) for w in words}, key=lambda w: (-len(w), w))
    return "(?:" + "|".join(_bounded(w) for w in unique) + ")"


def _bounded(word: str) -> str:
    body = re.escape(word).replace(r"\ ", r"\s+")
    before = r"(?<!\w)" if word[0].isalnum() and not is_ideographic(word[0]) else ""
    after = r"(?!\w)" if word[-1].isalnum() and not is_ideographic(word[-1]) else ""
    return f"{before}{body}{after}"


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
