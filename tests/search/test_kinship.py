"""Which stories share the rare words of one."""

from __future__ import annotations

import pytest

from archive.errors import Cancelled
from archive.progress import Progress
from archive.search.index import SearchIndex
from tests.search.conftest import Asked
from tests.search.records import article

COMMON = "The council met on Monday evening and spoke about roads, schools, budgets and the weather in town."
FIRST = "The trawler Kestrelwing burned off Skarnholm while its skipper Brandvold waited for a winch to work."
SECOND = "An inspector blamed the winch of the Kestrelwing; skipper Brandvold left Skarnholm without a word."
DANISH = (
    "Skipperen ventede hele natten derude, fordi ingen kunne komme derhen.",
    "Ministeren ventede hele natten derhjemme, fordi ingen kunne komme derhen.",
)


@pytest.fixture
def newsroom(index: Asked) -> SearchIndex:
    stories = [article(f"filler{n}", f"Meeting {n}", COMMON, language="en") for n in range(20)]
    stories += [article("first", "Blaze", COMMON, FIRST, language="en")]
    stories += [article("second", "Winch", COMMON, SECOND, language="en")]
    stories += [article("long", "Annals", *[FIRST, *[f"{COMMON} {n}" for n in range(60)]], language="en")]
    stories += [article(f"dansk{n}", "Nat", text, language="da") for n, text in enumerate(DANISH)]
    return index.fill(*stories)


def test_what_shares_rare_words_is_found_with_them(newsroom: SearchIndex) -> None:
    found = {each.other_id: each for each in newsroom.shared_words("first", 5)}
    assert {"Kestrelwing", "Skarnholm", "Brandvold", "winch"} <= set(found["second"].words)
    assert 0 < found["second"].share <= 1
    assert not {"filler0", "first", "dansk0"} & found.keys()


def test_common_words_are_never_among_the_shared(newsroom: SearchIndex) -> None:
    [second] = [each for each in newsroom.shared_words("first", 5) if each.other_id == "second"]
    assert not {"council", "Monday", "weather", "spoke"} & set(second.words)


def test_no_more_are_found_than_are_asked_for(newsroom: SearchIndex) -> None:
    assert len(newsroom.shared_words("first", 1)) == 1


def test_a_long_story_counts_less_for_the_same_words(newsroom: SearchIndex) -> None:
    found = {each.other_id: each for each in newsroom.shared_words("first", 5)}
    assert len(found["long"].words) >= len(found["second"].words)
    assert found["long"].share < found["second"].share


def test_how_rare_a_word_is_its_own_language_tells(newsroom: SearchIndex) -> None:
    """In both of two Danish stories stand words that hardly any of all has."""
    shares = [each.share for each in newsroom.shared_words("dansk0", 5)]
    assert all(share < 0.1 for share in shares)


PROMOTION = "Sign up for the Morrowgate newsletter by Ferrand, Quillon, Tamsworth, Obrecht and Vossmer today."


def test_a_passage_that_a_paper_repeats_makes_no_kin(index: Asked) -> None:
    stories = [article(f"filler{n}", f"Meeting {n}", COMMON, language="en") for n in range(100)]
    stories += [article("first", "Blaze", COMMON, FIRST, PROMOTION, language="en")]
    stories += [article("second", "Winch", COMMON, SECOND, language="en")]
    stories += [article(f"other{n}", f"Vote {n}", COMMON, PROMOTION, language="en") for n in range(4)]
    found = {each.other_id: each for each in index.fill(*stories).shared_words("first", 9)}
    assert len(found["second"].words) >= 4
    assert len(found["other0"].words) == 2


def test_a_deleted_story_is_not_found(newsroom: SearchIndex) -> None:
    state = newsroom.state()
    assert state is not None
    newsroom.update([], [], ["second"], state)
    assert "second" not in {each.other_id for each in newsroom.shared_words("first", 5)}


def test_a_record_that_is_no_story_shares_nothing(newsroom: SearchIndex) -> None:
    assert newsroom.shared_words("nosuch", 5) == []


def test_it_stops_where_it_is_cancelled(newsroom: SearchIndex) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        newsroom.shared_words("first", 5, progress)
