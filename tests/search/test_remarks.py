"""What an answer remarks on a query that was understood and still may not be what was meant."""

from __future__ import annotations

import pytest

from archive.captions.registry import KINDS
from archive.model import Note, SearchRequest
from archive.words import note_words
from tests.search.conftest import Asked
from tests.search.records import article, credit, placement


@pytest.fixture
def newsroom(index: Asked) -> Asked:
    ap = credit("AP", chain="AP:wire", kinds="handout oddity")
    return index.fill(
        article("a", "Ferry fire", published="2024-01-03", language="en", publication="Evening Star"),
        placement("p", "The ferry burns", credit=ap, taken="2024-01-02"),
    )


def notes(newsroom: Asked, query: str, **wish: object) -> str:
    return "\n".join(map(note_words, newsroom.search(SearchRequest(query, **wish)).notes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("query", "named"),
    [
        ("is:nonsense", "article"),
        ("-is:nonsense", "handout"),
        ("is:nonsense ferry", "undated"),
        ("is:(photo OR nonsense)", "undated"),
        ("is:nonsen*", "oddity"),
        ("source:nonsense", "broadcaster"),
        ("language:nonsense", "en"),
        ("has:nonsense", "credit"),
    ],
)
def test_a_value_that_there_is_not_is_noted_with_those_that_there_are(
    newsroom: Asked, query: str, named: str
) -> None:
    [note] = newsroom.search(SearchRequest(query)).notes
    assert "nonsen" in note_words(note)
    assert named in note_words(note).split("there are ")[1]


@pytest.mark.parametrize(
    "query",
    ["is:pool", "source:museum", "source:official", "is:oddity", "is:und*", 'is:"HANDOUT"', "language:en"],
)
def test_a_known_value_needs_no_note_even_if_nothing_has_it(newsroom: Asked, query: str) -> None:
    assert notes(newsroom, query) == ""


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_source_is_known(newsroom: Asked, kind: str) -> None:
    assert notes(newsroom, f"source:{kind}") == ""


@pytest.mark.parametrize("query", ["taken:2025..2024", "taken:2024-01-31..2024-01-01", "taken:today..2023"])
def test_a_range_that_ends_before_it_begins_is_turned_round_with_a_note(newsroom: Asked, query: str) -> None:
    assert newsroom.ids(query) == ["p"]
    assert "ends before it begins" in notes(newsroom, query)


@pytest.mark.parametrize("query", ["taken:2024-03..2024", "taken:2024..2024", "taken:2024..", "taken:..2024"])
def test_a_range_that_says_some_days_needs_no_note(newsroom: Asked, query: str) -> None:
    assert notes(newsroom, query) == ""


def test_a_facet_that_there_is_not_is_noted_with_those_that_there_are(newsroom: Asked) -> None:
    answer = newsroom.search(SearchRequest("ferry", facets=("year", "flavour")))
    assert answer.facets == {"year": (("2024", 2),)}
    [note] = answer.notes
    assert note_words(note).startswith("There is no facet flavour; there are tag, photographer, agency")


def test_of_very_many_notes_the_first_are_given(newsroom: Asked) -> None:
    answer = newsroom.search(SearchRequest(" ".join(f"foo{chr(97 + n)}:x" for n in range(26))))
    assert len(answer.notes) == 11
    assert answer.notes[-1] == Note.of("more-notes", count="16")


@pytest.mark.parametrize("query", ["-", '""', "?!", "()"])
def test_signs_alone_show_everything_with_a_note(newsroom: Asked, query: str) -> None:
    answer = newsroom.search(SearchRequest(query))
    assert answer.total == 2
    assert answer.notes[0] == Note("no-word")


def test_an_operator_alone_is_searched_as_a_word(newsroom: Asked) -> None:
    assert newsroom.ids("NOT") == []
    assert "searched as text" in notes(newsroom, "NOT")
    assert newsroom.ids("ferry NOT") == newsroom.ids("ferry")
