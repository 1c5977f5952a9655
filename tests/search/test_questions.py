"""Questions in plain words: what they ask for is found first, what they leave out never, and it is said."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.model import Person, RecordKind, SearchRequest
from archive.search import SearchIndex, parse, to_text
from archive.search.language.questions import question_of
from archive.search.language.written_dates import written_dates
from archive.words import note_words
from tests.search.conftest import Asked
from tests.search.records import article, credit, placement


def read_as(text: str) -> str:
    """The query that a question is taken for."""
    question = question_of(parse(text))
    return to_text(question.tree(None)) if question else ""


@pytest.fixture
def archive(index: Asked) -> Asked:
    return index.fill(
        article("s", "Why the lighthouse went dark", "The keeper Orla Finch said that the lamp broke."),
        article("t", "Council sells the mill", "The council sold the mill to Brandt of Ostrow."),
        placement(
            "dark",
            "The lighthouse at night, March 14, 2023",
            taken="2023-03-14",
            credit=credit("Ilse Korn/AFP", "Ilse Korn", chain="AFP:wire"),
        ),
        placement(
            "keeper",
            "Orla Finch at the lighthouse door",
            taken="2022-07-01",
            people=(Person("Orla Finch"),),
            credit=credit("Tam Reyes/AP", "Tam Reyes", chain="AP:wire"),
        ),
        placement("both", "Orla Finch and Brandt Oster beside the mill", people=(Person("Orla Finch"),)),
    )


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("who photographed the lighthouse", "is:photo lighthouse"),
        ("photos of Orla Finch", "is:photo Orla Finch"),
        ("lighthouse pictures without Finch", "is:photo lighthouse -Finch"),
        ("Finch but not with Brandt", "Finch -Brandt"),
        ("arrows not spears", "arrows -spears"),
        ("photos of the mill without Finch or Brandt", "is:photo mill -Finch -Brandt"),
        ("why was the mill not sold", "mill sold"),
        ("Fotos vom Leuchtturm ohne Finch", "is:photo Leuchtturm -Finch"),
        ("photos du phare sans Finch", "is:photo phare -Finch"),
        ("fotos del faro sin Finch", "is:photo faro -Finch"),
        ("foto del faro senza Finch", "is:photo faro -Finch"),
        ("fotos do farol sem Finch", "is:photo farol -Finch"),
        ("foto's van de toren zonder Finch", "is:photo toren -Finch"),
        ("bilder på fyren utan Finch", "is:photo fyren -Finch"),
        ("zdjęcia latarni bez Finch", "is:photo latarni -Finch"),
        ("фотографии маяка без Финч", "is:photo маяка -Финч"),
    ],
)
def test_a_question_is_read_as_a_query(text: str, query: str) -> None:
    assert read_as(text) == query


def test_who_took_it_and_when_are_asked_for_where_they_stand() -> None:
    assert read_as("photos of Finch by Korn in March 2023") == (
        "is:photo Finch (photographer:Korn OR agency:Korn OR credit:Korn)"
        " (taken:2023-03 OR published:2023-03 OR March 2023)"
    )


@pytest.mark.parametrize("text", ["war in Gaza", "die hard", "IT security", "WHO vaccine plan"])
def test_what_only_looks_small_is_wanted(text: str) -> None:
    wanted = [word for word in text.split() if word != "in"]
    assert read_as(text) == " ".join(wanted)


def test_small_words_alone_are_words() -> None:
    assert read_as("to be or not to be") == "to be or not to be"


@pytest.mark.parametrize("text", ["lighthouse", '"the lighthouse"', "a OR b", "(a OR b)", ""])
def test_what_is_no_row_of_words_is_no_question(text: str) -> None:
    assert read_as(text) == ""


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("who photographed the lighthouse at night", "dark"),
        ("photos by Ilse Korn", "dark"),
        ("photos from AFP", "dark"),
        ("which picture of the lighthouse was taken by Reyes", "keeper"),
        ("pictures taken 14 March 2023", "dark"),
        ("photos of the lighthouse in 2022", "keeper"),
        ("Orla Finch with Brandt", "both"),
        ("who was the keeper of the lighthouse", "s"),
        ("Orlla Finch keeper", "s"),
    ],
)
def test_what_a_question_asks_for_comes_first(archive: Asked, text: str, first: str) -> None:
    assert archive.ids(text)[0] == first


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("lighthouse photos without Finch", "dark"),
        ("photos of the lighthouse not by Korn", "keeper"),
        ("Finch photos but not with Brandt", "keeper"),
        ("mill photos without Finch", ""),
        ("photos by Nobody Known", ""),
    ],
)
def test_what_a_question_leaves_out_is_never_found(archive: Asked, text: str, found: str) -> None:
    assert archive.ids(text) == found.split()


def test_what_a_question_is_read_as_is_said_as_a_query(archive: Asked) -> None:
    answer = archive.search(SearchRequest("who photographed the lighthouse"))
    (note,) = answer.notes
    assert note.code == "read-as"
    assert "is:photo lighthouse" in note_words(note)
    assert archive.search(SearchRequest("is:photo lighthouse")).total == answer.total


def test_a_headline_that_is_a_question_is_found_as_it_stands(archive: Asked) -> None:
    answer = archive.search(SearchRequest("Why the lighthouse went dark"))
    assert [hit.id for hit in answer.hits] == ["s"]
    assert answer.notes == ()


def test_where_no_text_has_them_small_words_do_not_count_and_it_is_said(index: Asked) -> None:
    index.fill(placement("bare", "Minister Vogel"), placement("other", "The hat of the minister"))
    answer = index.search(SearchRequest("the minister with Vogel"))
    assert [hit.id for hit in answer.hits] == ["bare"]
    assert [note.code for note in answer.notes] == ["read-as"]


def test_small_words_that_stand_in_a_text_are_words_there(index: Asked) -> None:
    index.fill(placement("bare", "Minister Vogel"), placement("with", "A minister with the hat, Vogel"))
    assert index.ids("minister with Vogel") == ["with"]


@pytest.mark.parametrize("text", ["without remorse", "which -finch", "who finch", "what"])
def test_what_is_too_short_to_ask_is_looked_for_as_it_stands(text: str) -> None:
    question = question_of(parse(text))
    assert question is None or not question.is_plain


def test_what_has_most_of_the_words_is_found_with_a_note_of_what_it_lacks(archive: Asked) -> None:
    answer = archive.search(SearchRequest("council sells the mill yesterday"))
    assert answer.hits[0].id == "t"
    (note,) = (note for note in answer.notes if note.code == "by-most-words")
    assert "yesterday" in note_words(note)
    assert answer.readings[0].code == "fewer-words"


def test_less_than_most_of_the_words_finds_nothing(archive: Asked) -> None:
    answer = archive.search(SearchRequest("Finch zeppelin"))
    assert (answer.total, answer.hits) == (0, ())
    assert [(reading.query, reading.code) for reading in answer.readings] == [("Finch", "fewer-words")]


def test_what_is_written_in_fields_is_not_widened(archive: Asked) -> None:
    assert archive.ids("council mill yesterday title:sells") == []


def test_counts_are_of_what_has_all(archive: Asked) -> None:
    few, most = archive.count(
        [SearchRequest("lighthouse photos without Finch"), SearchRequest("mill sells council x")]
    )
    assert (few.photos, most.stories) == (1, 0)


def test_facets_are_of_what_is_shown(archive: Asked) -> None:
    request = SearchRequest("who photographed the lighthouse", facets=("agency",))
    assert archive.facets(request) == archive.search(request).facets == {"agency": (("AFP", 1), ("AP", 1))}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("14 March 2023", ["2023-03-14"]),
        ("March 14th, 2023", ["2023-03-14"]),
        ("14. März 2023", ["2023-03-14"]),
        ("14 de marzo de 2023", ["2023-03-14"]),
        ("14.3.2023", ["2023-03-14"]),
        ("3/4/2023", ["2023-04-03", "2023-03-04"]),
        ("12/31/2022", ["2022-12-31"]),
        ("20221231", ["2022-12-31"]),
        ("2022-2023", ["2022..2023"]),
        ("in 1987", ["1987"]),
    ],
)
def test_dates_are_read_as_people_write_them(text: str, values: list[str]) -> None:
    assert [list(date.values) for date in written_dates(text.split())] == [values]


@pytest.mark.parametrize("text", ["31.02.2023", "May", "14 March", "100 boats", "99999999"])
def test_what_is_no_whole_date_is_none(text: str) -> None:
    assert written_dates(text.split()) == []


PIECES = st.sampled_from(
    [
        "who",
        "photos",
        "of",
        "not",
        "without",
        "by",
        "Finch",
        "2023",
        "March",
        "14",
        "?",
        '"',
        "-x",
        "(",
        "tag:a",
    ]
)


@settings(deadline=None, max_examples=200)
@given(st.lists(PIECES, max_size=12).map(" ".join))
def test_reading_a_question_never_fails_and_gives_a_query(text: str) -> None:
    question = question_of(parse(text))
    if question is not None:
        tree = question.tree(None)
        assert parse(to_text(tree)).tree == tree


@pytest.mark.parametrize(
    "text",
    [
        "lighthouse",
        "who photographed the lighthouse",
        "lighthouse pictures without Finch",
        "photos of the mill without Finch or Brandt",
        "why was the mill sold",
        "the lamp of the keeper who went to Ostrow",
        "photos of Orla Fynch",
        "-lighthouse",
        "",
    ],
)
@pytest.mark.parametrize("kind", [None, "article", "photo"])
def test_all_that_matches_is_all_that_the_answer_has(
    archive: Asked, text: str, kind: RecordKind | None
) -> None:
    request = SearchRequest(text, kind=kind)
    assert sorted(SearchIndex.ids(archive, request)) == sorted(hit.id for hit in archive.search(request).hits)
