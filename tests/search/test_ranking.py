"""What comes first, on real stories: judged questions, known stories, and rules of thumb of a newsroom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

import pytest

from archive.model import Article, Block, Photo, Placement, Published, SearchRequest
from archive.search import IndexState, SearchIndex
from benchmarks.searching import material
from tests.search import judging
from tests.search.conftest import Asked
from tests.search.records import article, placement

FLOOR = 0.90
"""nDCG@10 below which the ranking has got worse; `python -m tests.search.judging` tells where it stands."""
KNOWN_FLOOR = 0.97
OTHERS = 5
"""Of the stories that were not judged, one in so many is among them here."""
NAME = "Quenby Zorblax"

pytestmark = pytest.mark.skipif(not material.is_here(), reason="the real stories are not here")


@pytest.fixture(scope="module")
def stories() -> list[Article]:
    return list(judging.articles(OTHERS))


@pytest.fixture(scope="module")
def real(stories: list[Article], tmp_path_factory: pytest.TempPathFactory) -> Iterator[SearchIndex]:
    index = SearchIndex(tmp_path_factory.mktemp("judged") / "index")
    index.rebuild(stories, (), IndexState(0, "judged"))
    yield index
    index.close()


@pytest.fixture
def alike(stories: list[Article]) -> list[Article]:
    """Six stories with a photo each that differ in nothing but ids and what a test sets into them."""
    body = tuple(Block("paragraph", text.text) for text in stories[0].body)
    return [
        Article(
            f"s{n}",
            "Board hears of the harbour",
            language="en",
            body=body,
            placements=(
                Placement(f"p{n}", Photo(f"f{n}"), f"s{n}", published="The ferry lies at the quay."),
            ),
        )
        for n in range(6)
    ]


def test_judged_questions_are_answered_as_well_as_ever_and_better_than_by_plain_bm25(
    real: SearchIndex, stories: list[Article]
):
    asked = judging.questions()

    found, plain = judging.gains(real, asked), judging.plain_gains(stories, asked)

    mean, plain_mean = (sum(each.values()) / len(each) for each in (found, plain))
    print(f"nDCG@10 {mean:.3f} over {len(asked)} questions, plain BM25 {plain_mean:.3f}")  # noqa: T201
    assert len(asked) >= 40
    assert mean >= max(FLOOR, plain_mean)


def test_a_story_comes_first_for_the_words_of_its_own_headline(real: SearchIndex, stories: list[Article]):
    places = []
    for story in islice((story for story in stories if len(story.title.split()) > 3), 0, None, 8):
        same = {other.id for other in stories if other.title == story.title}
        hits = [hit.id for hit in real.search(SearchRequest(story.title, limit=10)).hits]
        places.append(next((1 / place for place, id_ in enumerate(hits, 1) if id_ in same), 0.0))

    assert len(places) > 60
    assert sum(places) / len(places) >= KNOWN_FLOOR


def test_a_name_in_a_headline_or_a_caption_ranks_above_one_in_a_body(index: Asked, alike: list[Article]):
    alike[1] = _with_body(alike[1], f"It was said of {NAME} on Tuesday.")
    alike[3] = replace(alike[3], title=f"{alike[3].title}: {NAME}")
    shown = replace(alike[5].placements[0], published=f"The ferry of {NAME} lies at the quay.")
    alike[5] = replace(alike[5], placements=(shown,))
    index.fill(*alike)

    found = index.ids(NAME)

    assert set(found[:2]) == {"s3", "p5"}
    assert found[2:] == ["s1"]


def test_more_mentions_in_a_body_do_not_outweigh_a_headline(index: Asked, alike: list[Article]):
    alike[1] = _with_body(alike[1], *(f"It was said of {NAME} on day {n}." for n in range(4)))
    alike[3] = replace(alike[3], title=f"{alike[3].title}: {NAME}")
    index.fill(*alike)

    assert index.ids(NAME) == ["s3", "s1"]


def test_words_side_by_side_rank_above_the_same_words_apart(index: Asked, alike: list[Article]):
    alike[0] = _with_body(alike[0], "A zorblax was seen. Nobody spoke of any quenby.")
    alike[2] = _with_body(alike[2], "A quenby zorblax was seen. Nobody spoke of it.")
    alike[4] = _with_body(alike[4], "Nobody spoke of any quenby. A zorblax was seen.")
    index.fill(*alike)

    assert index.ids("quenby zorblax")[0] == "s2"
    assert index.ids('"quenby zorblax"') == ["s2"]


def test_of_equals_the_newest_comes_first(index: Asked, alike: list[Article]):
    days = ("2009-03-01", "2024-01-09", "1999-12-31", "2023-06-05", "2024-01-08", "2010-01-01")
    dated = [replace(one, published=Published(day)) for one, day in zip(alike, days, strict=True)]
    index.fill(*dated)

    assert index.ids("harbour") == ["s1", "s4", "s3", "s5", "s0", "s2"]


def _with_body(article: Article, *texts: str) -> Article:
    """An article whose last paragraphs are these, as many as they are."""
    kept = article.body[: len(article.body) - len(texts)]
    return replace(article, body=(*kept, *(Block("paragraph", text) for text in texts)))


def test_a_name_in_a_caption_leads_where_few_stories_have_photos(index: Asked):
    stories = [article(f"a{n}", f"News {n}", "Nothing of note. " * 20) for n in range(60)]
    told = article("told", "The council", "The mayor met Hana Ruzicka and others. " + "They talked. " * 20)
    shown = placement("shown", "Hana Ruzicka opens the bridge over the river, watched by many, on a fine day")
    index.fill(*stories, told, shown)

    assert index.ids("ruzicka") == ["shown", "told"]
