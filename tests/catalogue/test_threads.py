"""Threads of linked stories: in time, cut where they are farthest, in the list by their latest day."""

from __future__ import annotations

import pytest

from archive.catalogue import Catalogue
from archive.curation import threads
from archive.errors import NotFound
from tests.catalogue.test_links import Write, put, write

__all__ = ["put", "write"]


@pytest.fixture
def six(write: Write) -> list[str]:
    """Stories of six days in a row."""
    return [write(f"Story {n}", f"Told of day {n} at length.", date=f"2024-03-1{n}") for n in range(6)]


def tie(catalogue: Catalogue, *pairs: tuple[str, str]) -> None:
    for one, other in pairs:
        catalogue.links.add(one, other, "see also")


@pytest.mark.parametrize(
    ("most", "told", "is_cut"), [(5, 5, True), (6, 6, False), (7, 6, False), (4, 4, True)]
)
def test_a_thread_is_cut_where_it_has_more_stories_than_are_gone_through(
    catalogue: Catalogue, six: list[str], monkeypatch: pytest.MonkeyPatch, most: int, told: int, is_cut: bool
) -> None:
    monkeypatch.setattr(threads, "MOST_NODES", most)
    tie(catalogue, *((six[0], other) for other in six[1:3]), *((six[1], other) for other in six[3:]))
    thread = catalogue.links.thread(six[0])
    assert (len(thread.nodes), thread.is_cut) == (told, is_cut)
    assert len(thread.edges) == told - 1
    assert set(six[:3]) <= {node.id for node in thread.nodes}


def test_edges_stand_in_the_order_of_the_stories_and_addresses_behind_all(
    catalogue: Catalogue, six: list[str]
) -> None:
    tie(catalogue, (six[2], six[0]), (six[1], six[2]), (six[0], six[1]))
    for story, address in (
        (six[1], "https://b.test/"),
        (six[0], "https://b.test/"),
        (six[2], "https://a.test/"),
    ):
        catalogue.links.add(story, address, "background", "more")
    thread = catalogue.links.thread(six[1])
    assert [node.id for node in thread.nodes] == [*six[:3], "https://a.test/", "https://b.test/"]
    assert [(edge.from_id, edge.to_id) for edge in thread.edges] == [
        (six[0], six[1]),
        (six[0], "https://b.test/"),
        (six[1], six[2]),
        (six[1], "https://b.test/"),
        (six[2], six[0]),
        (six[2], "https://a.test/"),
    ]


def test_what_only_a_story_in_the_trash_leads_to_is_no_part_of_a_thread(
    catalogue: Catalogue, six: list[str]
) -> None:
    tie(catalogue, (six[0], six[1]), (six[1], six[2]))
    catalogue.trash.add([six[1]], "an advertisement")
    assert [node.id for node in catalogue.links.thread(six[0]).nodes] == six[:1]
    assert catalogue.links.threads() == []
    with pytest.raises(NotFound, match="in the trash"):
        catalogue.links.thread(six[1])


def test_threads_stand_in_the_list_by_their_latest_day_with_the_first_story_of_each(
    catalogue: Catalogue, six: list[str], write: Write
) -> None:
    bare = [write(f"Bare {n}", f"Of no day, {n}.") for n in range(3)]
    tie(
        catalogue, (six[5], six[0]), (six[1], six[2]), (six[2], six[3]), (bare[0], bare[1]), (bare[2], six[4])
    )
    told = [(head.article_id, head.stories, head.first, head.last) for head in catalogue.links.threads()]
    assert told == [
        (six[0], 2, "2024-03-10", "2024-03-15"),
        (six[4], 2, "2024-03-14", "2024-03-14"),
        (six[1], 3, "2024-03-11", "2024-03-13"),
        (min(bare[:2]), 2, "", ""),
    ]


def test_suggestions_over_the_archive_end_with_the_last_story(catalogue: Catalogue, six: list[str]) -> None:
    for offset, expected in ((0, 4), (4, None), (2, None)):
        assert catalogue.links.proposed(offset, 4).next == expected
    assert catalogue.links.proposed(0, 6).next is None
    assert catalogue.links.proposed(0, 5).next == 5


def test_of_which_stories_some_are_the_correction_is_told(catalogue: Catalogue, six: list[str]) -> None:
    for other in six[:2]:
        catalogue.links.add(six[5], other, "correction")
    catalogue.links.add(six[5], six[2], "background")
    catalogue.links.add(six[4], six[5], "background")
    assert {key: set(of) for key, of in catalogue.links.corrected_by(six).items()} == {six[5]: set(six[:2])}
    catalogue.trash.add([six[0]], "an advertisement")
    assert catalogue.links.corrected_by(six) == {six[5]: [six[1]]}
    assert catalogue.links.corrected_by(six[:5]) == {}
