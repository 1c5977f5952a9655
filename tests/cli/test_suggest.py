"""`cutline caption --suggest`: what a trained model adds, and what is said without one."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run

TEXT = "Lena Marsh, left, beside supporters of Oda Krantz with Kollund flags. (AP)"


@pytest.fixture
def named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pipeline that knows one person and one place, named in the environment."""
    spacy = pytest.importorskip("spacy", reason="the extra cutline[ner] is not installed")
    made = spacy.blank("en")
    patterns = [{"label": "PERSON", "pattern": "Oda Krantz"}, {"label": "GPE", "pattern": "Kollund"}]
    made.add_pipe("entity_ruler").add_patterns(patterns)
    made.to_disk(tmp_path / "pipeline")
    monkeypatch.setenv("CUTLINE_NER_MODEL", str(tmp_path / "pipeline"))


@pytest.mark.usefixtures("named")
def test_suggestions_stand_beside_a_reading_that_stays_the_same(run: Run) -> None:
    [plain] = run("caption", "--json", TEXT).lines
    ran = run("caption", "--suggest", "--json", TEXT)
    [line] = ran.lines
    suggestions = line.pop("suggestions")
    assert (ran.status, ran.err) == (0, "")
    assert line == plain
    assert [(p["name"], p["rule"]) for p in suggestions["people"]] == [("Oda Krantz", "model")]
    assert [(p["name"], p["role"]) for p in suggestions["places"]] == [("Kollund", "mentioned")]


@pytest.mark.usefixtures("named")
def test_suggestions_are_said_as_such_to_people(run: Run) -> None:
    out = run("caption", "--suggest", TEXT).out
    assert out.startswith(run("caption", TEXT).out)
    assert out.splitlines()[-2:] == ["  perhaps also Oda Krantz", "  perhaps also the place Kollund"]


def test_without_spacy_the_rules_stand_alone_and_one_line_says_what_to_install(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    ran = run("caption", "--suggest", "--json", "-", stdin=f"{TEXT}\n{TEXT}\n")
    assert ran.status == 0
    assert ran.out == run("caption", "--json", TEXT, TEXT).out
    [line] = ran.err.splitlines()
    assert line.startswith("cutline: no names are suggested: spaCy is not installed.")


def test_without_being_asked_no_model_is_looked_for(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    assert run("caption", "--json", TEXT).err == ""
