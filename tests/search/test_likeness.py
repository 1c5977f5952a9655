"""More like this: what resembles a story or a photo."""

from __future__ import annotations

import pytest

from archive.errors import Cancelled
from archive.model import Person, SearchRequest
from archive.progress import Progress
from tests.search.conftest import Asked
from tests.search.records import article, placement, tag

FILLER = "The council met on Monday and said that it would meet again in the week after that."


@pytest.fixture
def newsroom(index: Asked) -> Asked:
    marsh = (Person("Lena Marsh"),)
    return index.fill(
        article(
            "fire",
            "Ferry fire kills two",
            FILLER,
            "Smoke rose over the car deck of the ferry; the locked exits held passengers back.",
            language="en",
            placements=(
                placement("p1", "Lena Marsh watches the burning ferry.", people=marsh, article_id="fire"),
            ),
        ),
        article(
            "inquiry",
            "Inquiry hears of locked exits",
            FILLER,
            "Passengers of the ferries found the exits of the car deck locked.",
            language="en",
        ),
        article("budget", "Council passes budget", FILLER, "Taxes go up by nine per cent.", language="en"),
        article(
            "party",
            "A party at the quay",
            FILLER,
            language="en",
            placements=(placement("p2", "Lena Marsh dances.", people=marsh, article_id="party"),),
        ),
        *(article(f"more{n}", f"Weather on day {n}", FILLER, language="en") for n in range(30)),
    )


def alike(index: Asked, record_id: str, **wish: object) -> list[str]:
    return [hit.id for hit in index.more_like(record_id, SearchRequest(**wish)).hits]  # type: ignore[arg-type]


def test_the_story_with_the_same_telling_words_comes_first(newsroom: Asked) -> None:
    assert alike(newsroom, "fire")[0] == "inquiry"
    assert alike(newsroom, "inquiry")[0] == "fire"


def test_what_every_story_in_its_language_says_makes_none_alike_among_many_in_others(index: Asked) -> None:
    said = "Die Sitzung begann nach dem Mittag, und der Rat vertagte sich wieder."
    seen = index.fill(
        article("hafen", "Hafen gesperrt", said, "Die Schleuse klemmt seit gestern.", language="de"),
        article("schleuse", "Schleuse repariert", said, "Taucher fanden das Holz im Hafen.", language="de"),
        *(article(f"rat{n}", f"Tag {n}", said, language="de") for n in range(8)),
        *(article(f"more{n}", f"Weather on day {n}", FILLER, language="en") for n in range(60)),
    )
    assert alike(seen, "hafen") == ["schleuse"]


def test_what_every_story_says_makes_none_alike(newsroom: Asked) -> None:
    assert not {"budget", "more1"} & set(alike(newsroom, "fire"))


def test_nothing_of_its_own_story_is_among_them(newsroom: Asked) -> None:
    assert "p1" not in alike(newsroom, "fire")
    assert not {"p1", "fire"} & set(alike(newsroom, "p1"))


def test_a_photo_resembles_photos_of_the_same_person(newsroom: Asked) -> None:
    assert alike(newsroom, "p1", kind="photo") == ["p2"]
    assert alike(newsroom, "p2", kind="photo") == ["p1"]


def test_one_hit_a_story_where_asked(newsroom: Asked) -> None:
    answer = newsroom.more_like("p2", SearchRequest(by_story=True))
    assert answer.total == len(answer.hits) == len({hit.article_id for hit in answer.hits})


def test_the_words_that_they_share_are_marked(newsroom: Asked) -> None:
    hit = newsroom.more_like("fire", SearchRequest()).hits[0]
    marked = {hit.snippet[a:b] for a, b in hit.marks}
    assert "exits" in marked
    assert "council" not in {word.casefold() for word in marked}


def test_pages_follow_each_other_with_one_total(newsroom: Asked) -> None:
    whole = alike(newsroom, "fire")
    assert alike(newsroom, "fire", limit=1) + alike(newsroom, "fire", limit=9, offset=1) == whole
    assert newsroom.more_like("fire", SearchRequest(limit=1)).total == len(whole)


def test_a_tag_makes_alike(index: Asked) -> None:
    index.fill(
        article("a", "Alpha", "Nothing much", tags=(tag("Harbour/Ferry fire"),)),
        article("b", "Beta", "Something else", tags=(tag("Harbour/Ferry fire"),)),
        article("c", "Gamma", "Another thing", tags=(tag("Dredging"),)),
    )
    assert alike(index, "a") == ["b"]


def test_a_record_without_a_word_resembles_nothing(index: Asked) -> None:
    index.fill(placement("bare"), placement("other", "A quay"))
    assert alike(index, "bare") == alike(index, "nosuch") == []


def test_a_search_for_alike_ones_stops_where_it_is_cancelled(newsroom: Asked) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        newsroom.more_like("fire", SearchRequest(), progress)
