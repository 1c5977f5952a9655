"""The words for errors, problems and repairs: each key of the sources has a sentence, and none is idle."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Any, NamedTuple

import pytest

from archive import errors
from archive.errors import CutlineError

ROOT = Path(__file__).parents[1]
TABLES = ROOT / "resources" / "words" / "errors"
MAKERS = {"Said.of", "ReadError.of", "read_error", "BadRow"} | {
    name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, CutlineError)
}
"""What is called with a key and with the values of its sentence."""
DETAILS = {"seen", "now", "when", "who", "moment"}
"""Values of a change in between, which scripts get whatever the sentence tells."""


class Use(NamedTuple):
    """A sentence as a line of the sources wants it: its key, and the names of its values."""

    place: str
    key: str
    values: frozenset[str]


@cache
def sources() -> dict[str, str]:
    paths = sorted(path for folder in ("archive", "ui") for path in (ROOT / folder).rglob("*.py"))
    return {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in paths}


@cache
def uses() -> tuple[Use, ...]:
    """Every place that makes an error or something else that is said, where the key stands in the call."""
    told = {place: text for place, text in sources().items() if any(f"{name}(" in text for name in MAKERS)}
    return tuple(use for place, text in told.items() for use in _uses(place, ast.parse(text)))


def _uses(place: str, module: ast.Module) -> Iterator[Use]:
    for call in (node for node in ast.walk(module) if isinstance(node, ast.Call)):
        if _name(call.func) in MAKERS and call.args:
            named = [keyword.arg for keyword in call.keywords]
            if None not in named:
                for key in _keys(call.args[0]):
                    yield Use(f"{place}:{call.lineno}", key, frozenset(map(str, named)) - DETAILS)


def _name(called: ast.expr) -> str:
    if isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name):
        return f"{called.value.id}.{called.attr}"
    return called.id if isinstance(called, ast.Name) else ""


def _keys(first: ast.expr) -> list[str]:
    """The keys that an argument may be; none where it stands in a variable or a table."""
    each = (first.body, first.orelse) if isinstance(first, ast.IfExp) else (first,)
    return [one.value for one in each if isinstance(one, ast.Constant) and isinstance(one.value, str)]


@cache
def table(language: str) -> dict[str, Any]:
    loaded: dict[str, Any] = tomllib.loads((TABLES / f"{language}.toml").read_text("utf-8"))["errors"]
    return loaded


def places(sentence: str) -> set[str]:
    """The names of the values for which a sentence has a place."""
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def forms(told: str | dict[str, str]) -> dict[str, str]:
    return {"other": told} if isinstance(told, str) else told


def test_every_key_of_the_sources_has_a_sentence() -> None:
    assert [use for use in uses() if use.key not in table("en")] == []


def test_every_use_gives_the_values_for_which_its_sentence_has_a_place_and_no_idle_one() -> None:
    wrong = []
    for use in uses():
        told = forms(table("en").get(use.key, ""))
        wanted = set().union(*map(places, told.values())) | ({"n"} if len(told) > 1 else set())
        if wanted - DETAILS != use.values:
            wrong.append((use, wanted))
    assert wrong == []


def test_no_sentence_is_idle() -> None:
    text = "".join(sources().values())
    assert [key for key in table("en") if f'"{key}"' not in text] == []


def test_no_sentence_stands_where_an_error_is_raised() -> None:
    assert [use for use in uses() if " " in use.key] == []


@pytest.mark.parametrize("language", ["de", "he"])
def test_every_sentence_on_an_error_is_said_in_every_language(language: str) -> None:
    assert table(language).keys() == table("en").keys()


@pytest.mark.parametrize("language", ["de", "he"])
def test_no_sentence_on_an_error_loses_a_value_or_gains_one(language: str) -> None:
    for key, told in table(language).items():
        english = forms(table("en")[key])["other"]
        own = forms(told)
        assert places(own["other"]) == places(english), key
        assert {
            form: text for form, text in own.items() if places(text) | {"n"} != places(english) | {"n"}
        } == {}


@pytest.mark.parametrize(("language", "known"), [("en", {"one"}), ("de", {"one"}), ("he", {"one", "two"})])
def test_plural_forms_are_those_of_the_language(language: str, known: set[str]) -> None:
    for key, told in table(language).items():
        assert forms(told).keys() - {"other"} in (set(), known), key
