"""What a selection by query means, and what is told of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.curation.selection import Selection
from archive.errors import NotFound, Refused

Story = Callable[..., Path]
SHOWN = "Captain Adi Brandt boards the ferry in Port Elwyn, March {day}, 2024. (Miro Lund/AFP)"


@pytest.fixture
def ids(catalogue: Catalogue, story: Story) -> list[str]:
    """Three stories whose second photos show the captain."""
    titles = ("Inquiry opens", "Inquiry goes on", "Inquiry ends")
    paths = [story(title, second=SHOWN.format(day=n)) for n, title in enumerate(titles, 10)]
    return [result.id or "" for result in catalogue.imports.run(paths).results]


def tagged(catalogue: Catalogue, ids: list[str], name: str) -> set[str]:
    stories = (catalogue.records.article(one) for one in ids)
    return {story.id for story in stories if name in [tag.path for tag in story.tags]}


def test_by_story_a_photo_that_is_found_means_its_story_and_not_itself(
    catalogue: Catalogue, ids: list[str]
) -> None:
    catalogue.do_to(
        Selection(query="person:Brandt", by_story=True), lambda of: catalogue.tags.add("Crew", of)
    )
    assert tagged(catalogue, ids, "Crew") == set(ids)
    assert catalogue.tags.all()[0].count == 3


def test_what_was_left_out_of_all_that_a_query_finds_stays_as_it_is(
    catalogue: Catalogue, ids: list[str]
) -> None:
    chosen = Selection(query="inquiry", by_story=True, left_out=frozenset(ids[:1]))
    catalogue.do_to(chosen, lambda of: catalogue.tags.add("Court", of))
    assert tagged(catalogue, ids, "Court") == set(ids[1:])


def test_the_tags_of_a_selection_say_how_many_of_its_records_carry_each(
    catalogue: Catalogue, ids: list[str]
) -> None:
    catalogue.tags.add("Harbour/Ferry fire", ids)
    catalogue.tags.add("Court", ids[:2])
    counts = (("Harbour/Ferry fire", 3), ("Court", 2))
    assert catalogue.tags_of(Selection(tuple(ids))) == (3, 0, counts)
    assert catalogue.tags_of(Selection(query="inquiry", by_story=True)) == (3, 0, counts)
    with pytest.raises(NotFound):
        catalogue.tags_of(Selection(("nosuch",)))


def test_a_saved_search_is_renamed_and_undo_gives_its_name_back(catalogue: Catalogue) -> None:
    catalogue.searches.save("Marsh", "person:marsh")
    catalogue.searches.rename("Marsh", "The harbour master")
    assert [(s.name, s.query) for s in catalogue.searches.all()] == [("The harbour master", "person:marsh")]
    catalogue.history.undo()
    assert [s.name for s in catalogue.searches.all()] == ["Marsh"]


def test_a_saved_search_never_takes_the_name_of_another(catalogue: Catalogue) -> None:
    catalogue.searches.save("Marsh", "person:marsh")
    catalogue.searches.save("Ferry", "ferry")
    with pytest.raises(Refused, match="already"):
        catalogue.searches.rename("Marsh", "Ferry")
    with pytest.raises(NotFound):
        catalogue.searches.rename("Nobody", "Somebody")
    assert [s.name for s in catalogue.searches.all()] == ["Ferry", "Marsh"]
