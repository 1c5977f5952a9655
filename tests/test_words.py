"""The words for doubts, notes and operations: each code of the sources has a sentence, and none is idle."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter
from typing import NamedTuple

import pytest

from archive.model import Doubt, Note, OperationName, Reason
from archive.store.upgrade_0007 import doubts as old_doubts
from archive.words import doubt_words, note_words, operation_words, reason_words, sentences

CORE = Path(__file__).parents[1] / "archive"
ELSEWHERE = {"model/doubts.py", "store/doubts.py", "store/revisions.py", "curation/worse.py"}
"""Where doubts are what they are, and where they come from the store, their codes with them."""
CLASSES = {"doubts": "Doubt", "notes": "Note"}


class Use(NamedTuple):
    """A doubt or a note as a line of the sources makes it: its code, and the names of the values it gives."""

    place: str
    code: str | None
    values: frozenset[str]


@cache
def uses(name: str) -> tuple[Use, ...]:
    """Every place in the core that makes a `Doubt` or a `Note`."""
    return tuple(use for path in sorted(CORE.rglob("*.py")) for use in _uses(path, name))


def _uses(path: Path, name: str) -> Iterator[Use]:
    place = path.relative_to(CORE).as_posix()
    text = path.read_text(encoding="utf-8")
    if place in ELSEWHERE or name not in text:
        return
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in (name, f"{name}.of"):
            yield Use(f"{place}:{node.lineno}", _code(node), _values(node, name))


def _code(call: ast.Call) -> str | None:
    first = call.args[0] if call.args else None
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else None


def _values(call: ast.Call, name: str) -> frozenset[str]:
    said = {keyword.arg for keyword in call.keywords if keyword.arg}
    if name == "Doubt":
        # A span given as a whole, *text.span(...), gives both of its ends.
        spread = any(isinstance(arg, ast.Starred) for arg in call.args)
        said |= set(("value", "start", "end") if spread else ("value", "start", "end")[: len(call.args) - 1])
    return frozenset(said)


def places(sentence: str) -> set[str]:
    """The names of the values for which a sentence has a place."""
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


@pytest.mark.parametrize("kind", ["doubts", "notes"])
def test_every_code_that_the_sources_use_has_a_sentence(kind: str) -> None:
    wordless = [use for use in uses(CLASSES[kind]) if use.code not in sentences(kind)]  # type: ignore[arg-type]
    assert wordless == []


def test_every_code_of_an_operation_has_a_sentence_and_every_sentence_an_operation() -> None:
    made = {"OperationName": CORE.rglob("*.py")}
    calls = (
        node
        for name, paths in made.items()
        for path in paths
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == name and node.args
    )
    firsts = (call.args[0] for call in calls)
    chosen = (
        each
        for first in firsts
        for each in ((first.body, first.orelse) if isinstance(first, ast.IfExp) else (first,))
    )
    codes = {each.value for each in chosen if isinstance(each, ast.Constant) and each.value}
    # Only migrations write these two.
    assert codes | {"migration", "text"} == set(sentences("operations"))


def test_every_sentence_on_a_search_is_used_by_the_sources() -> None:
    assert set(sentences("notes")) - {use.code for use in uses("Note")} == set()


def test_every_sentence_on_a_doubt_is_used_by_the_sources_or_kept_for_words_of_old_archives() -> None:
    assert set(sentences("doubts")) - {use.code for use in uses("Doubt")} == {"text"}


def test_every_reason_of_the_sources_has_a_sentence_and_none_is_idle() -> None:
    made = {use.code for use in uses("Reason") if use.code is not None}
    assert made <= set(sentences("reasons"))
    sources = "".join(path.read_text(encoding="utf-8") for path in (CORE / "curation").glob("*.py"))
    assert [code for code in sentences("reasons") if f'"{code}"' not in sources] == []


def test_a_reason_is_worded_with_what_is_shared_and_how_much_of_it() -> None:
    assert reason_words(Reason("people", ("Lena Marsh", "Adi Brandt"), 2)) == (
        "in the pictures of both: Lena Marsh, Adi Brandt"
    )
    assert reason_words(Reason("days-apart", count=3)) == "published 3 days apart"
    assert reason_words(Reason("of-tomorrow", ("x",))) == "of-tomorrow: x"


def test_every_doubt_gives_the_values_for_which_its_sentence_has_a_place_and_no_idle_one() -> None:
    for use in uses("Doubt"):
        wanted = places(sentences("doubts")[use.code or ""])
        assert wanted <= use.values, use
        assert ("value" in wanted) == ("value" in use.values), use


def test_every_note_gives_exactly_the_values_for_which_its_sentence_has_a_place() -> None:
    assert [use for use in uses("Note") if use.values != places(sentences("notes")[use.code or ""])] == []


def test_every_doubt_of_an_old_archive_has_a_sentence() -> None:
    tables = (old_doubts._NAMED, old_doubts._OTHERS, old_doubts._PICTURES)
    assert {code for table in tables for code, _ in table} <= set(sentences("doubts"))


def test_a_doubt_is_worded_with_what_it_is_about() -> None:
    assert doubt_words(Doubt("unknown-name", "Northlight", 0, 10)) == "“Northlight”: person or organisation?"


def test_braces_in_the_words_in_doubt_are_no_places() -> None:
    assert doubt_words(Doubt("unknown-name", "{start} {0}")) == "“{start} {0}”: person or organisation?"


def test_a_list_in_a_note_is_told_one_after_the_other() -> None:
    note = Note.of("unknown-value", field="is", value="odd", known=("file", "pool"))
    assert note_words(note) == "is:odd is nothing that is known here; there are file, pool."


def test_a_code_of_a_newer_version_is_shown_with_its_values() -> None:
    assert doubt_words(Doubt("of-tomorrow", "Northlight")) == "of-tomorrow: Northlight"
    assert doubt_words(Doubt("of-tomorrow")) == "of-tomorrow"
    assert note_words(Note.of("of-tomorrow", a="x", b=("y", "z"))) == "of-tomorrow: x, y, z"


def test_a_note_that_lacks_a_value_is_shown_as_it_is() -> None:
    assert note_words(Note.of("no-field", field="foo")) == "no-field: foo"


@pytest.mark.parametrize(
    ("code", "details", "words"),
    [
        ("tag-add", {"tag": "Harbour"}, "Add tag “Harbour”"),
        ("tag-rename", {"old": "A", "new": "B"}, "Rename tag “A” to “B”"),
        ("tag-merge", {"tag": "A", "into": "B"}, "Merge tag “A” into “B”"),
        ("import-files", {"count": 12}, "Import 12 files"),
        ("unlink", {}, "Remove link"),
        ("text", {"text": "Whatever {it} was"}, "Whatever {it} was"),
        ("import-files", {}, "import-files"),
        ("of-tomorrow", {"count": 12}, "of-tomorrow: 12"),
    ],
)
def test_an_operation_is_named_by_its_code_and_values(
    code: str, details: dict[str, object], words: str
) -> None:
    assert operation_words(OperationName(code, details)) == words
