"""Words that were mistyped, words spelled alike, and names that came from other scripts."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.identity.romanisations import same_name
from archive.model import Person, SearchAnswer, SearchRequest
from archive.search import IndexState
from archive.search.language.edits import distance
from archive.words import note_words
from tests.search.conftest import Asked
from tests.search.records import article, placement


def codes(answer: SearchAnswer) -> set[str]:
    """What kinds of notes an answer has."""
    return {note.code for note in answer.notes}


@pytest.fixture
def archive(index: Asked) -> Asked:
    return index.fill(
        article("a", "Harbour fire", "The ferry was towed to Port Sable."),
        placement("p", "Conan O'Brien in 東京都", people=(Person("Conan O'Brien"),)),
        placement("q", "Imad Mughniyah at the quay", people=(Person("Imad Mughniyah"),)),
        placement("r", "Imad Mughniyeh on a poster", people=(Person("Imad Mughniyeh"),)),
    )


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("fery~", "a"),
        ("gerry~", "a"),
        ("ferryy~1", "a"),
        ("hrabour~", ""),
        ("hrabour~2", "a"),
        ("title:harbor~", "a"),
        ("body:harbor~", ""),
        ("mughniyah~", "q r"),
        ("person:imed~ quay", "q"),
        ("O'Bryen~", "p"),
        ("-fery~", "p q r"),
        ("(fery~ OR tuay~)", "a q"),
    ],
)
def test_a_tilde_finds_words_that_few_letters_make_of_this_one(
    archive: Asked, query: str, found: str
) -> None:
    assert sorted(archive.ids(query)) == found.split()
    assert archive.search(SearchRequest(query)).notes == ()


def test_the_word_itself_ranks_above_those_spelled_alike(index: Asked) -> None:
    index.fill(placement("alike", "A tow"), placement("self", "A town"), placement("other", "A gown"))
    assert index.ids("town~")[0] == "self"


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("qu~", ""),
        ("東京都~", "p"),
        ("ferry~7", "a"),
        ("source:wire~", ""),
        ("is:photo~", "p q r"),
        ('"port sable"~', "a"),
    ],
)
def test_a_tilde_that_cannot_be_obeyed_is_left_out(archive: Asked, query: str, found: str) -> None:
    assert sorted(archive.ids(query)) == found.split()


@pytest.mark.parametrize("query", ["to~", "東京都~", "ferry~7", "source:wire~"])
def test_what_is_read_without_its_tilde_is_noted(archive: Asked, query: str) -> None:
    assert "read without it" in note_words(archive.search(SearchRequest(query)).notes[0])


@pytest.mark.parametrize("query", ["~", "~100", "a~b", "ferry~2024", r"ferry\~", "taken:1945~"])
def test_a_tilde_anywhere_else_is_text(archive: Asked, query: str) -> None:
    assert "similar-unfit" not in codes(archive.search(SearchRequest(query)))


def test_what_was_found_by_its_similar_spelling_is_marked(archive: Asked) -> None:
    (hit,) = archive.search(SearchRequest("quai~")).hits
    assert [hit.snippet[a:b] for a, b in hit.marks] == ["quay"]


@settings(deadline=None, max_examples=100)
@given(st.text("abc", max_size=6), st.text("abc", max_size=6), st.integers(0, 3), st.booleans())
def test_a_distance_is_the_same_from_either_end(one: str, other: str, most: int, swaps: bool) -> None:
    there = distance(one, other, most, swaps=swaps)
    assert there == distance(other, one, most, swaps=swaps) <= most + 1
    assert there == min(distance(one, other, 9, swaps=swaps), most + 1)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("mughniyeh", "mughniyah"),
        ("mughniyeh", "moughnieh"),
        ("qaddafi", "gaddafi"),
        ("gaddafi", "kadhafi"),
        ("zelensky", "zelenskyy"),
        ("mohammed", "muhammad"),
        ("hezbollah", "hizbullah"),
        ("chekhov", "tchekhov"),
        ("massoud", "masud"),
        ("waleed", "walid"),
        ("lavrov", "lawrow"),
        ("hussein", "husayn"),
        ("haniyeh", "haniya"),
        ("muller", "mueller"),
        ("moller", "moeller"),
        ("osama", "usama"),
        ("yasser", "yasir"),
        ("harbour", "harbor"),
    ],
)
def test_romanisations_of_one_name_are_known(one: str, other: str) -> None:
    assert same_name(one, other)
    assert same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("marsh", "morse"),
        ("marsh", "mars"),
        ("anna", "anne"),
        ("maria", "mario"),
        ("bell", "bill"),
        ("police", "policy"),
        ("greek", "creek"),
        ("class", "glass"),
        ("weather", "water"),
        ("martin", "morton"),
        ("karen", "koran"),
        ("hams", "hamas"),
        ("katz", "kate"),
        ("weil", "weil"),
        ("כץ", "כצ"),
    ],
)
def test_names_that_only_resemble_are_kept_apart(one: str, other: str) -> None:
    assert not same_name(one, other)


@pytest.mark.parametrize(
    ("query", "wider"),
    [
        ("mughniyeh", "mughniyeh OR mughniyah"),
        ("Moughnieh quay", None),
        ('person:"Imad Mughniyeh"', 'person:("Imad Mughniyeh" OR "Imad Mughniyah")'),
        ('person:"Imad Mughniyeh" poster', ""),
        ("mughniyeh OR mughniyah", ""),
        ("-mughniyeh imad", ""),
        ("title:mughniyeh", None),
        ("harbour", ""),
    ],
)
def test_other_romanisations_of_a_name_are_offered(archive: Asked, query: str, wider: str | None) -> None:
    answer = archive.search(SearchRequest(query))
    if wider is None:  # nothing is found, so that another query is offered instead
        assert "ughniy" in answer.meant or not answer.meant
    else:
        assert answer.wider == wider
        assert ("also-written" in codes(answer)) is bool(wider)
        assert not wider or archive.search(SearchRequest(wider)).total > answer.total


def test_other_romanisations_may_be_asked_for_by_themselves(archive: Asked) -> None:
    answer = archive.search(SearchRequest("mughniyeh", spellings=False))
    assert (answer.wider, answer.notes) == ("", ())
    advice = archive.spellings(SearchRequest("mughniyeh"))
    assert advice.query == "mughniyeh OR mughniyah"
    assert "Also written “mughniyah” (1)" in note_words(advice.note)
    assert archive.spellings(SearchRequest("mughniyeh", kind="article")).query == ""


def test_a_name_under_way_is_offered_as_it_was_typed(archive: Asked) -> None:
    assert archive.search(SearchRequest("mughniyeh", typing=True)).wider == "mughniyeh OR mughniyah"


def test_what_was_meant_is_offered_as_a_whole_query(archive: Asked) -> None:
    answer = archive.search(SearchRequest('PORT SABEL OR person:"Conan O’Brein" -taken:2024'))
    assert answer.meant == 'PORT SABLE OR person:"Conan O’Brien" -taken:2024'
    assert archive.search(SearchRequest(answer.meant)).total == 2


def test_a_query_that_would_find_nothing_either_is_not_offered(archive: Asked) -> None:
    answer = archive.search(SearchRequest("fery mughniyah"))
    assert answer.meant == ""
    assert "“ferry”" in note_words(answer.notes[0])


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        ("persom:mughniyah", "person:mughniyah"),
        ('quay AND pesron:"Imad Mughniyah"', 'quay AND person:"Imad Mughniyah"'),
        ("headlne:harbour body:ferry", "headline:harbour body:ferry"),
        ("persom:mughniyat", "person:mughniyah"),
    ],
)
def test_a_mistyped_field_is_put_right_in_the_query_that_is_offered(
    archive: Asked, query: str, meant: str
) -> None:
    answer = archive.search(SearchRequest(query))
    assert answer.meant == meant
    assert answer.notes[0].code == "no-field-but"
    assert archive.search(SearchRequest(meant)).total == 1


def test_a_small_or_that_finds_nothing_is_offered_as_an_operator(archive: Asked) -> None:
    answer = archive.search(SearchRequest("quay or tram"))
    assert (answer.total, answer.meant) == (0, "quay OR tram")


def test_a_small_not_is_obeyed(archive: Asked) -> None:
    assert archive.ids("harbour not tram") == ["a"]
    assert archive.ids("harbour not ferry") == []


def test_words_that_are_found_by_another_spelling_alone_are_found_so_and_it_is_noted(archive: Asked) -> None:
    answer = archive.search(SearchRequest("fery and fire"))
    assert (answer.total, answer.meant) == (1, "ferry fire")
    assert codes(answer) == {"read-as", "nothing-has"}


def test_a_small_and_that_finds_something_is_a_word(archive: Asked) -> None:
    assert archive.search(SearchRequest("was to")).meant == ""


@pytest.mark.parametrize("query", ["x:harbour", "10:30", "note:harbour", "https://harbour"])
def test_what_is_near_no_field_is_only_text(archive: Asked, query: str) -> None:
    assert "no-field-but" not in codes(archive.search(SearchRequest(query)))


def test_a_wrong_first_letter_is_no_hindrance(archive: Asked) -> None:
    assert archive.search(SearchRequest("jarbour")).meant == "harbour"


def test_a_word_of_deleted_records_alone_is_not_what_was_meant(archive: Asked) -> None:
    archive.update([article("b", "A very old cat")], [], [], IndexState(2, "journal"))
    archive.update([], [], ["a"], IndexState(3, "journal"))
    assert archive.search(SearchRequest("fery")).meant == "very"
    archive.update([], [], ["r"], IndexState(4, "journal"))
    assert archive.spellings(SearchRequest("mughniyah")).query == ""
