"""Where a search stands in what is shown of a record, as the catalogue tells it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.model import Article, Marks, Placement, SearchRequest


@pytest.fixture
def article(catalogue: Catalogue, story: Callable[..., Path]) -> Article:
    report = catalogue.imports.run([story("Ferries burned at the quay"), story("Board hears of ferries")])
    return catalogue.records.article(str(report.results[0].id))


def words(marks: Marks) -> set[str]:
    return {text[begin:end] for text, spans in marks.items() for begin, end in spans}


def texts(record: Article | Placement) -> set[str]:
    if isinstance(record, Placement):
        return {record.caption, record.published}
    own = {record.title, record.standfirst, *(block.text for block in record.body)}
    return own.union(*(texts(placement) for placement in record.placements))


@pytest.mark.parametrize(
    ("query", "marked"),
    [
        ("ferry", {"Ferries", "ferry"}),
        ("testify", {"testify"}),
        ("caption:ferry", {"ferry"}),
        ('"lena marsh"', {"Lena Marsh"}),
        ("ferry -crew", {"Ferries", "ferry"}),
        ("photographer:okafor", set()),
        ("", set()),
        ("tag:harbour", set()),
    ],
)
def test_what_the_search_finds_is_marked_in_each_text_of_a_story(
    catalogue: Catalogue, article: Article, query: str, marked: set[str]
) -> None:
    marks = catalogue.search.marks(article, SearchRequest(query))
    assert words(marks) == marked
    assert set(marks) <= texts(article)


def test_a_word_that_is_being_typed_is_marked_as_far_as_it_finds(
    catalogue: Catalogue, article: Article
) -> None:
    assert words(catalogue.search.marks(article, SearchRequest("ferr"))) == set()
    assert words(catalogue.search.marks(article, SearchRequest("ferr", typing=True))) == {"Ferries", "ferry"}


def test_a_photo_is_marked_in_its_caption_and_under_its_storys_headline(
    catalogue: Catalogue, article: Article
) -> None:
    use = next(use for use in article.placements if "Brandt" in use.caption)
    marks = catalogue.search.marks(use, SearchRequest("ferry"))
    assert set(marks) == {article.title, use.caption}


def test_what_resembles_a_story_is_marked_by_what_they_share(catalogue: Catalogue, article: Article) -> None:
    [other] = [
        hit.id
        for hit in catalogue.search.find(SearchRequest("board", kind="article")).hits
        if hit.id != article.id
    ]
    assert words(catalogue.search.marks(catalogue.records.article(other), SearchRequest(), like=article.id))


def test_only_who_asks_gets_marks_in_headlines_and_captions_of_hits(
    catalogue: Catalogue, article: Article
) -> None:
    [plain] = catalogue.search.find(SearchRequest("title:burned", kind="article")).hits
    [marked] = catalogue.search.find(SearchRequest("title:burned", kind="article", marks=True)).hits
    assert plain.title_marks == ()
    assert [marked.title[a:b] for a, b in marked.title_marks] == ["burned"]
