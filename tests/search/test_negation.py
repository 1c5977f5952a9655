"""What is left out by a field is left out of stories as of photos."""

from __future__ import annotations

import pytest

from archive.model import SearchRequest
from archive.search import IndexState
from tests.search.conftest import Asked
from tests.search.records import article, credit, placement


@pytest.fixture
def archive(index: Asked) -> Asked:
    wire = credit("Kim Holm/AP", "Kim Holm", chain="AP:wire")
    other = credit("Tam Reyes/AFP", "Tam Reyes", chain="AFP:wire")
    return index.fill(
        article(
            "mixed",
            "Storm",
            placements=(
                placement("mixed-ap", "Smoke", credit=wire, taken="2022-01-01", article_id="mixed"),
                placement("mixed-afp", "Rain", credit=other, article_id="mixed"),
            ),
        ),
        article("afp", "Calm", placements=(placement("afp-1", "Sun", credit=other, article_id="afp"),)),
        article("none", "Fog", bylines=("Orla Finch",)),
        article(
            "by", "Ice", bylines=("Orla Finch",), placements=(placement("by-1", "Ice", article_id="by"),)
        ),
    )


@pytest.mark.parametrize(
    ("query", "stories", "photos"),
    [
        ("-agency:AP", "afp by none", "afp-1 by-1 mixed-afp"),
        ("-photographer:Holm", "afp by none", "afp-1 by-1 mixed-afp"),
        ("-credit:AFP", "by none", "by-1 mixed-ap"),
        ("-source:wire", "by none", "by-1"),
        ("-taken:2022", "afp by none", "afp-1 by-1 mixed-afp"),
        ("-has:photographer", "by none", "by-1"),
        ("-byline:Finch", "afp mixed", "afp-1 mixed-afp mixed-ap"),
        ("-title:storm", "afp by none", "afp-1 by-1"),
        ("-is:photo", "afp by mixed none", ""),
        ("-is:article", "", "afp-1 by-1 mixed-afp mixed-ap"),
        ("-has:photo", "none", ""),
        ("-smoke", "afp by mixed none", "afp-1 by-1 mixed-afp"),
        ("-(agency:AP OR agency:AFP)", "by none", "by-1"),
        ("storm -agency:AP", "", ""),
        ("NOT agency:AP", "afp by none", "afp-1 by-1 mixed-afp"),
    ],
)
def test_a_negation_means_the_same_among_stories_and_among_photos(
    archive: Asked, query: str, stories: str, photos: str
) -> None:
    assert sorted(archive.ids(query, kind="article")) == stories.split()
    assert sorted(archive.ids(query, kind="photo")) == photos.split()


def test_by_story_what_is_left_out_takes_the_whole_story_along(archive: Asked) -> None:
    answer = archive.search(SearchRequest("-agency:AP", by_story=True, facets=("agency",)))
    assert {hit.article_id for hit in answer.hits} == {"afp", "by", "none"}
    assert (answer.total, answer.articles, answer.photos) == (3, 3, 3)
    assert answer.facets["agency"] == (("AFP", 1),)
    assert archive.count([SearchRequest("-agency:AP")])[0].stories == 3


def test_a_story_is_left_out_after_other_commits_too(archive: Asked) -> None:
    archive.update([article("mixed", "Storm")], [], ["mixed-ap", "mixed-afp"], IndexState(2, "journal"))
    assert "mixed" in archive.ids("-agency:AP", kind="article")
