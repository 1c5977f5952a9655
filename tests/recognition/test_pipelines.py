"""Which pipeline reads a caption, and what is said where none can."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from archive.captions import split_caption
from archive.model import CaptionReading, NameSuggestions
from archive.recognition import MODEL, Recogniser
from tests.recognition.conftest import Install, Pipeline

ENGLISH = "A crowd of people cheers for Oda Krantz after the vote in the council."
GERMAN = "Die Anhänger von Oda Krantz jubeln nach der Abstimmung im Rathaus der Stadt."


def ask(recogniser: Recogniser, text: str = ENGLISH, language: str = "") -> NameSuggestions | None:
    """What a recogniser suggests beside a reading that holds the caption and nobody in it."""
    return recogniser.suggest(text, CaptionReading(split_caption(text)[0]), language)


def names(found: NameSuggestions | None) -> list[str]:
    assert found is not None
    return [person.name for person in found.people]


def test_without_spacy_one_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    said: list[str] = []
    recogniser = Recogniser(said.append)
    assert [ask(recogniser), ask(recogniser)] == [None, None]
    [line] = said
    assert "cutline[ner]" in line
    assert "en_core_web_sm" in line
    assert "\n" not in line


def test_a_spacy_that_cannot_be_loaded_is_said_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "spacy.py").write_text("raise ValueError('numpy.dtype size changed')", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "spacy", raising=False)
    said: list[str] = []
    assert ask(Recogniser(said.append)) is None
    assert said == [
        "no names are suggested: spaCy cannot be loaded (numpy.dtype size changed). Install it anew."
    ]


def test_without_a_pipeline_one_line_says_what_to_install(install: Install) -> None:
    said: list[str] = []
    assert ask(Recogniser(said.append)) is None
    assert "no spaCy pipeline is installed" in said[0]
    assert MODEL in said[0]


def test_the_pipeline_of_the_captions_language_is_taken(install: Install) -> None:
    install("en_press_sm", PERSON="Oda")
    install("de_press_sm", PER="Oda Krantz")
    assert names(ask(Recogniser(), GERMAN)) == ["Oda Krantz"]
    assert names(ask(Recogniser(), ENGLISH, "de-AT")) == ["Oda Krantz"]


def test_the_larger_of_two_pipelines_is_taken(install: Install) -> None:
    install("en_press_sm", PERSON="Oda")
    install("en_press_lg", PERSON="Oda Krantz")
    assert names(ask(Recogniser())) == ["Oda Krantz"]


def test_a_pipeline_of_many_languages_stands_in_for_one_that_is_not_there(install: Install) -> None:
    install("en_press_lg", PERSON="Oda")
    install("xx_press_sm", PER="Oda Krantz")
    assert names(ask(Recogniser(), GERMAN)) == ["Oda Krantz"]


def test_a_language_without_a_pipeline_is_said_once_and_hides_no_other(install: Install) -> None:
    install("en_press_sm", PERSON="Oda Krantz")
    said: list[str] = []
    recogniser = Recogniser(said.append)
    assert [ask(recogniser, GERMAN), ask(recogniser, GERMAN)] == [None, None]
    assert names(ask(recogniser, ENGLISH)) == ["Oda Krantz"]
    [line] = said
    assert "“de”" in line


def test_a_caption_too_short_to_tell_its_language_is_read_by_the_only_pipeline(install: Install) -> None:
    install("en_press_sm", PERSON="Oda Krantz")
    assert names(ask(Recogniser(), "A crowd cheers for Oda Krantz.")) == ["Oda Krantz"]


def test_a_caption_too_short_to_tell_its_language_is_not_guessed_at(install: Install) -> None:
    install("en_press_sm", PERSON="Oda Krantz")
    install("de_press_sm", PER="Oda Krantz")
    said: list[str] = []
    assert ask(Recogniser(said.append), "A crowd cheers for Oda Krantz.") is None
    assert "too short" in said[0]


def test_the_pipeline_that_the_environment_names_reads_every_language(
    pipeline: Pipeline, install: Install, monkeypatch: pytest.MonkeyPatch
) -> None:
    install("de_press_sm", PER="Oda")
    monkeypatch.setenv(MODEL, str(pipeline(PERSON="Oda Krantz")))
    assert names(ask(Recogniser(), GERMAN)) == ["Oda Krantz"]


def test_a_pipeline_is_named_by_its_package_too(install: Install) -> None:
    install("en_press_sm", PERSON="Oda Krantz")
    assert names(ask(Recogniser(model="en_press_sm"), GERMAN)) == ["Oda Krantz"]


def test_a_pipeline_that_is_not_there_is_said_once(pipeline: Pipeline, tmp_path: Path) -> None:
    said: list[str] = []
    recogniser = Recogniser(said.append, str(tmp_path / "gone"))
    assert [ask(recogniser), ask(recogniser)] == [None, None]
    [line] = said
    assert str(tmp_path / "gone") in line
    assert "cannot be loaded" in line


def test_a_damaged_pipeline_is_said_in_one_line(pipeline: Pipeline) -> None:
    folder = pipeline(PERSON="Oda Krantz")
    (folder / "config.cfg").write_text("no pipeline at all", encoding="utf-8")
    said: list[str] = []
    assert ask(Recogniser(said.append, str(folder))) is None
    [line] = said
    assert "cannot be loaded" in line
    assert "\n" not in line


def test_a_pipeline_that_fails_on_a_caption_is_said_in_one_line(
    pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    import spacy

    made = spacy.load(pipeline(PERSON="Oda Krantz"))
    made.max_length = 10
    monkeypatch.setattr(spacy, "load", lambda name: made)
    said: list[str] = []
    assert ask(Recogniser(said.append, "short-breathed")) is None
    [line] = said
    assert "short-breathed failed" in line


def test_people_and_places_are_suggested_where_they_stand_in_the_caption(pipeline: Pipeline) -> None:
    text = "(AP)  A crowd cheers for Oda Krantz off Kollund."
    found = ask(Recogniser(model=str(pipeline(PERSON="Oda Krantz", GPE="Kollund", ORG="crowd"))), text)
    assert found is not None
    assert [text[p.start : p.end] for p in found.people] == ["Oda Krantz"]
    assert [text[p.start : p.end] for p in found.places] == ["Kollund"]


@pytest.mark.parametrize(("person", "place"), [("PER", "LOC"), ("persName", "placeName"), ("PRS", "GPE_LOC")])
def test_the_labels_of_other_languages_pipelines_are_known(
    pipeline: Pipeline, person: str, place: str
) -> None:
    recogniser = Recogniser(model=str(pipeline(**{person: "Oda Krantz", place: "Kollund"})))
    found = ask(recogniser, "A crowd cheers for Oda Krantz off Kollund.")
    assert found is not None
    assert ([p.name for p in found.people], [p.name for p in found.places]) == (["Oda Krantz"], ["Kollund"])


def test_names_in_the_credit_are_not_looked_at(pipeline: Pipeline) -> None:
    recogniser = Recogniser(model=str(pipeline(PERSON="Ines Okafor", GPE="Oslo")))
    found = ask(recogniser, "A crowd waits in the rain. (Ines Okafor/Oslo Press/AP)")
    assert found == NameSuggestions()


@pytest.mark.parametrize("text", ["", "  \n", "(AP)", "\udcff Oda Krantz \x00 ’’’", "Oda Krantz " * 2000])
def test_any_text_can_be_looked_at(pipeline: Pipeline, text: str) -> None:
    found = ask(Recogniser(pytest.fail, str(pipeline(PERSON="Oda Krantz|’"))), text)
    assert found is not None
    assert all(text[p.start : p.end] == "Oda Krantz" for p in found.people)
