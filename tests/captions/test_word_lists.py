"""A language's words stand in one file, under the names that `resources/languages/lists.toml` describes."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import pytest

from archive.captions.wordlists import descriptions, key, languages, load, words_of

FOLDER = files("resources").joinpath("languages")


def file(code: str) -> dict[str, Any]:
    return tomllib.loads(FOLDER.joinpath(code, "captions.toml").read_text("utf-8"))


def lists(
    table: dict[str, Any], described: dict[str, Any], source: str = "", path: str = ""
) -> Iterator[tuple[str, str, list[Any]]]:
    """Each list of a table with its path, the source nearest above it, and its entries."""
    source = table.get("source", source)
    for name, given in table.items():
        where = f"{path}.{name}".lstrip(".")
        if name == "source":
            continue
        if isinstance(described[name], dict):
            yield from lists(given, described[name], source, where)
        else:
            yield where, source, given.split() if isinstance(given, str) else list(given)


@pytest.mark.parametrize("code", languages())
def test_each_list_of_a_language_says_where_it_comes_from(code: str) -> None:
    assert [path for path, source, _ in lists(file(code), descriptions()) if len(source) < 20] == []


@pytest.mark.parametrize("code", languages())
def test_a_word_stands_once_in_a_list_of_a_language(code: str) -> None:
    texts = [(path, entries) for path, _, entries in lists(file(code), descriptions()) if "near" not in path]
    counted = {path: Counter(map(key, entries)) for path, entries in texts}
    twice = {path: [word for word, n in count.items() if n > 1] for path, count in counted.items()}
    assert {path: words for path, words in twice.items() if words} == {}


@pytest.mark.parametrize("code", languages())
def test_a_section_read_alone_says_what_it_says_in_the_whole_file(code: str) -> None:
    assert {name: words_of(code, name) for name in file(code)} == file(code)


def test_a_list_that_nobody_described_is_refused_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    invented = {"label": {"plian": ["foto"]}}
    monkeypatch.setattr("archive.captions.wordlists.words_of", lambda code, name: invented)
    with pytest.raises(ValueError, match=r"captions\.toml: credit\.label\.plian is no list"):
        load.__wrapped__("credit")


def test_each_list_is_described_and_has_words() -> None:
    merged = {name: load(name) for name in descriptions()}
    empty = [path for path, _, entries in lists(merged, descriptions()) if not entries]
    assert empty == []
    assert all(isinstance(each, str) and each for each in described(descriptions()))


def described(table: dict[str, Any]) -> Iterator[object]:
    for below in table.values():
        yield from described(below) if isinstance(below, dict) else [below]


def test_no_word_has_another_number_in_another_language() -> None:
    for name in ("caption", "caseless"):
        numbers: dict[str, set[int]] = {}
        for code in languages():
            for word, number in words_of(code, name).get("position", {}).get("ordinals", {}).items():
                numbers.setdefault(key(word), set()).add(number)
        assert {word: found for word, found in numbers.items() if len(found) > 1} == {}
