"""The words for errors, problems and repairs: each key of the sources has a sentence, and none is idle."""

from __future__ import annotations

import ast
import pickle
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Any, NamedTuple

import pytest

from archive import errors, words
from archive.catalogue import Catalogue
from archive.errors import ChangedMeanwhile, CutlineError, NotFound, Refused
from archive.model import OperationName, ReadError
from archive.model.said import Code, Said, TableName
from archive.words import read_error_words, said_words, why_words

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


@pytest.fixture
def speaking() -> Iterator[Callable[[str], None]]:
    yield words.speak
    words.speak("en")


def test_an_error_is_worded_in_the_language_that_is_spoken_when_it_is_told(
    speaking: Callable[[str], None],
) -> None:
    refused = Refused("exists.tag", tag="Harbour")
    assert str(refused) == "There is a tag “Harbour” already. Merge the two instead."
    speaking("de")
    assert str(refused) == (
        "Ein Schlagwort „Harbour“ gibt es schon. Führen Sie die beiden stattdessen zusammen."
    )


def test_the_code_of_an_error_is_what_its_key_begins_with() -> None:
    assert (Refused("exists.tag", tag="A").code, Refused("one-version").code) == ("exists", "one-version")


def test_an_error_comes_whole_from_another_process(speaking: Callable[[str], None]) -> None:
    meant = ChangedMeanwhile(
        "changed-meanwhile.nobody-knows",
        field=Code("title"),
        seen="A",
        now="",
        who="",
        when="",
        was=Said.of("quoted", text="A"),
        is_now=Said.of("empty"),
    )
    again = pickle.loads(pickle.dumps(meant))
    assert (type(again), again.details) == (ChangedMeanwhile, meant.details)
    speaking("de")
    assert str(again) == str(meant) != ""
    assert "„Überschrift“" in str(again)
    assert "jetzt ist es leer" in str(again)


def test_operations_and_several_values_in_an_error_are_worded(speaking: Callable[[str], None]) -> None:
    undone = Refused("already-undone", operation=OperationName("tag-add", {"tag": "Harbour"}))
    assert str(undone) == "“Add tag “Harbour”” is undone already."
    assert str(NotFound("not-found.selected", ids=["a1", "a2"])).startswith(
        "No story or photo has the id a1, a2."
    )
    speaking("de")
    assert str(undone) == "„Schlagwort „Harbour“ vergeben“ ist schon rückgängig gemacht."


def test_numbers_in_an_error_are_parted_as_the_language_does_and_take_its_plural(
    speaking: Callable[[str], None],
) -> None:
    many, one, two = (Said.of("web-archive.records", n=n) for n in (12_345, 1, 2))
    assert [said_words(each) for each in (many, one)] == ["12,345 records", "1 record"]
    speaking("de")
    assert [said_words(each) for each in (many, one)] == ["12.345 Datensätze", "1 Datensatz"]
    speaking("he")
    assert [said_words(each) for each in (many, one, two)] == ["12,345 רשומות", "רשומה אחת", "שתי רשומות"]


def test_a_table_is_named_as_in_the_database_in_english_and_in_words_elsewhere(
    speaking: Callable[[str], None],
) -> None:
    told = Said.of("row.dangling", table=TableName("saved_search"))
    assert said_words(told) == "it points to a saved_search that is gone"
    speaking("de")
    assert said_words(told) == "die Zeile verweist auf etwas, das weg ist (gespeicherte Suche)"


def test_values_keep_their_direction_in_a_sentence_from_right_to_left(
    speaking: Callable[[str], None],
) -> None:
    speaking("he")
    told = said_words(Said.of("not-found.search", name="Harbour, 2024"))
    assert "״\u2068Harbour, 2024\u2069״" in told


def test_a_sentence_within_another_has_no_full_stop_of_its_own() -> None:
    why = Said.of("damaged.json", value="'x'")
    assert why_words(why) == "The database is damaged: 'x' should be JSON. Restore it from a backup"
    assert said_words(Said.of("bag.tables", reason=why)).endswith("Restore it from a backup)")


def test_a_key_of_a_newer_version_is_shown_with_its_values() -> None:
    assert str(Refused("of-tomorrow.here", name="Harbour")) == "of-tomorrow.here: Harbour"


def test_what_was_not_read_with_a_file_is_told_behind_why_it_was_not() -> None:
    first = ReadError.of("file-missing", name="a.jpg")
    also = ReadError("second-file", (("name", "b.jpg"),))
    told = read_error_words(replace(first, further=(also, also)))
    assert told.startswith("a.jpg is not there;")
    assert told.count("b.jpg was not taken") == 1


def test_opening_an_archive_needs_no_word_of_errors(tmp_path: Path) -> None:
    code = (
        "import sys\nfrom pathlib import Path\n"
        "from archive import words\nfrom archive.catalogue import Catalogue\n"
        f"Catalogue.open(Path({str(tmp_path / 'new')!r}), create=True).close()\n"
        "sys.exit(words._file.cache_info().currsize)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_file_that_a_worker_cannot_read_is_told_in_the_language_of_whoever_asks(
    speaking: Callable[[str], None], tmp_path: Path
) -> None:
    empty = tmp_path / "leer.html"
    empty.touch()
    with Catalogue.open(tmp_path / "archive", create=True) as catalogue:
        [result] = catalogue.imports.run([empty]).results
    assert result.error is not None
    speaking("de")
    assert read_error_words(result.error) == "leer.html ist leer (0 Bytes): nichts zu lesen."
