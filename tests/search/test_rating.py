"""Stars that the file of a photo carries, in the query language."""

from __future__ import annotations

import pytest

from archive.model import Note, PhotoMetadata, SearchRequest
from archive.search.language.query import parse
from archive.search.language.tree import to_text
from tests.search.conftest import Asked
from tests.search.records import placement

RATINGS = {"rejected": -1, "unrated": 0, "two": 2, "three": 3, "five": 5}


@pytest.fixture
def rated(index: Asked) -> Asked:
    uses = [placement(id_, "A quay.", metadata=PhotoMetadata(rating=n)) for id_, n in RATINGS.items()]
    return index.fill(*uses, placement("silent", "A quay 3.", metadata=PhotoMetadata()))


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("rating:3", {"three"}),
        ("rating:03", {"three"}),
        ("rating:4", set()),
        ("rating:>=3", {"three", "five"}),
        ("rating>3", {"five"}),
        ("rating:<2", {"rejected", "unrated"}),
        ("rating:0..2", {"unrated", "two"}),
        ("rating:2..", {"two", "three", "five"}),
        ("rating:-1", {"rejected"}),
        ("rating:>9", set()),
        ("stars:5", {"five"}),
        ("-rating:>0 quay", {"rejected", "unrated", "silent"}),
        ("rating:(2 OR 5)", {"two", "five"}),
        ("rating:*", set(RATINGS)),
        ("-has:rating", {"silent"}),
    ],
)
def test_stars_are_found_by_number_and_range(rated: Asked, query: str, ids: set[str]) -> None:
    assert set(rated.ids(query)) == ids


def test_what_is_no_number_is_searched_as_text_and_said_so(rated: Asked) -> None:
    answer = rated.search(SearchRequest("rating:many"))
    assert answer.notes[0] == Note.of("number-as-text", field="rating", value="many")


def test_a_range_the_wrong_way_round_is_turned_and_said_so(rated: Asked) -> None:
    answer = rated.search(SearchRequest("rating:3..2"))
    assert {hit.id for hit in answer.hits} == {"two", "three"}
    assert [note.code for note in answer.notes] == ["range-reversed"]


def test_the_minus_of_a_number_is_its_sign(rated: Asked) -> None:
    assert rated.search(SearchRequest("rating:-1")).notes == ()


@pytest.mark.parametrize("query", ["rating:3", "rating:-1", "rating:>=3", "rating:<3", "rating:2..4"])
def test_a_query_for_stars_survives_being_written_out(query: str) -> None:
    tree = parse(query).tree
    assert parse(to_text(tree)).tree == tree
