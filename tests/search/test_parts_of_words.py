"""Stars before and within a word, and all values of a facet."""

from __future__ import annotations

import pytest

from archive.errors import CutlineError
from archive.model import SearchRequest
from archive.search import parse, to_text
from archive.search.language.tree import Field, Pattern
from tests.search.conftest import Asked
from tests.search.records import article, credit, placement


@pytest.fixture
def archive(index: Asked) -> Asked:
    return index.fill(
        article("a", "The lifeboats", "Boatmen of Port Sable"),
        placement("p", "A houseboat", credit=credit("Ana Katzmann", "Ana Katzmann")),
    )


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("*boat", "p"),
        ("*boat*", "a p"),
        ("life*ts", "a"),
        ("title:*boats", "a"),
        ("body:*boats", ""),
        ("photographer:*mann", "p"),
        ("bo*en -*boats", ""),
        ("*HOUSE*t", "p"),
        ("is:art*le", "a"),
    ],
)
def test_a_star_stands_for_letters_anywhere_in_a_word(archive: Asked, query: str, found: str) -> None:
    answer = archive.search(SearchRequest(query))
    assert sorted(hit.id for hit in answer.hits) == found.split()
    assert not found or answer.notes == ()


def test_what_was_found_by_its_parts_is_marked(archive: Asked) -> None:
    (hit,) = archive.search(SearchRequest("*seboat")).hits
    assert [hit.snippet[a:b] for a, b in hit.marks] == ["houseboat"]


@pytest.mark.parametrize("text", ["*boat", "bo*t", "*oa*", "title:b*at", r"title\:bo*t", r"a\*b*cd"])
def test_parts_of_words_are_written_as_they_are_read(text: str) -> None:
    tree = parse(text).tree
    assert isinstance(tree.node if isinstance(tree, Field) else tree, Pattern)
    assert parse(to_text(tree)).tree == tree


@pytest.fixture
def many(index: Asked) -> Asked:
    names = [f"Ana Person{n:02}" for n in range(40)] + ["Émile Roux"]
    return index.fill(*(placement(f"p{n}", "x", credit=credit(name, name)) for n, name in enumerate(names)))


def test_a_facet_gives_all_of_its_values_on_request(many: Asked) -> None:
    assert len(many.search(SearchRequest("x", facets=("photographer",))).facets["photographer"]) == 30
    assert len(many.facet_values(SearchRequest("x"), "photographer")) == 41
    assert len(many.facet_values(SearchRequest("x"), "photographer", limit=5)) == 5
    assert many.facet_values(SearchRequest("photographer:Person07"), "photographer") == (("Ana Person07", 1),)


@pytest.mark.parametrize(
    ("typed", "count"),
    [("", 41), ("an", 40), ("person3", 10), ("emile r", 1), ("ROU", 1), ("oux", 0), ("zz", 0)],
)
def test_the_values_of_a_facet_are_filtered_by_what_is_typed(many: Asked, typed: str, count: int) -> None:
    assert len(many.facet_values(SearchRequest(), "photographer", typed)) == count


def test_what_is_no_facet_is_refused(many: Asked) -> None:
    with pytest.raises(CutlineError, match="no facet"):
        many.facet_values(SearchRequest(), "colour")
