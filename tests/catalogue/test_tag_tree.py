"""The tree of tags: moved, split, deleted, given other names and colours."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.errors import NotFound, Refused
from archive.model import SearchRequest

Story = Callable[..., Path]


@pytest.fixture
def two(catalogue: Catalogue, story: Story) -> list[str]:
    report = catalogue.imports.run([story("Ferry inquiry opens"), story("Ferry inquiry ends")])
    ids = [str(result.id) for result in report.results]
    catalogue.tags.add("Fire/Ferry", ids)
    catalogue.tags.add("Harbour", ids[:1])
    return ids


def paths(catalogue: Catalogue) -> dict[str, int | None]:
    return {tag.path: tag.count for tag in catalogue.tags.all()}


def test_a_tag_moves_with_what_is_inside_it_and_is_found_there(catalogue: Catalogue, two: list[str]) -> None:
    catalogue.tags.move("Fire", "Harbour")
    assert paths(catalogue) == {"Harbour": 1, "Harbour/Fire": 0, "Harbour/Fire/Ferry": 2}
    assert catalogue.search.find(SearchRequest('tag:"harbour/fire/ferry"', kind="article")).total == 2
    catalogue.tags.move("Harbour/Fire", None)
    assert "Fire/Ferry" in paths(catalogue)


def test_a_tag_is_not_moved_into_itself_or_onto_its_like(catalogue: Catalogue, two: list[str]) -> None:
    with pytest.raises(Refused, match="lies inside it"):
        catalogue.tags.move("Fire", "Fire/Ferry")
    catalogue.tags.add("Harbour/FIRE", two)
    with pytest.raises(Refused, match="Merge the two"):
        catalogue.tags.move("Fire", "Harbour")


def test_a_tag_may_be_put_where_it_is_and_where_tags_of_other_names_are(
    catalogue: Catalogue, two: list[str]
) -> None:
    before = paths(catalogue)
    catalogue.tags.move("Fire/Ferry", "Fire")
    catalogue.tags.move("Harbour", None)
    assert paths(catalogue) == before
    catalogue.tags.move("Harbour", "Fire")
    assert set(paths(catalogue)) == {"Fire", "Fire/Ferry", "Fire/Harbour"}


def test_a_tag_is_split_by_the_records_that_are_to_have_the_new_one(
    catalogue: Catalogue, two: list[str]
) -> None:
    catalogue.tags.split("Fire/Ferry", "Fire/Night ferry", two[1:])
    assert paths(catalogue) == {"Fire": 0, "Fire/Ferry": 1, "Fire/Night ferry": 1, "Harbour": 1}
    with pytest.raises(Refused, match="None of these records carries"):
        catalogue.tags.split("Harbour", "Quay", two[1:])


def test_a_tag_is_deleted_with_what_is_inside_it_and_undo_brings_all_back(
    catalogue: Catalogue, two: list[str]
) -> None:
    before = paths(catalogue)
    catalogue.tags.delete("Fire")
    assert paths(catalogue) == {"Harbour": 1}
    catalogue.history.undo()
    assert paths(catalogue) == before


def test_another_name_leads_to_a_tag(catalogue: Catalogue, two: list[str]) -> None:
    catalogue.tags.alias("Harbour", "Port")
    catalogue.tags.add("port", two)
    assert paths(catalogue)["Harbour"] == 2
    with pytest.raises(Refused, match="“Fire” already"):
        catalogue.tags.alias("Harbour", "Fire")


def test_another_name_may_be_that_of_a_tag_elsewhere_and_adds_nothing_to_its_own(
    catalogue: Catalogue, two: list[str]
) -> None:
    catalogue.tags.alias("Harbour", "Ferry")
    catalogue.tags.alias("Harbour", "harbour")
    catalogue.tags.alias("Harbour", "FERRY")
    assert {tag.path: tag.aliases for tag in catalogue.tags.all()}["Harbour"] == ("Ferry",)


def test_a_tag_is_made_below_the_one_that_a_name_within_the_tree_leads_to(
    catalogue: Catalogue, two: list[str]
) -> None:
    catalogue.tags.alias("Fire/Ferry", "Boats")
    catalogue.tags.add("Boats/Crew/Captains", two)
    assert paths(catalogue)["Fire/Ferry/Crew/Captains"] == 2
    catalogue.tags.add("Harbour/Ferry/Crew", two)
    assert paths(catalogue)["Harbour/Ferry/Crew"] == 2


def test_a_tag_has_a_name_of_120_characters_at_most(catalogue: Catalogue, two: list[str]) -> None:
    catalogue.tags.add("a" * 120, two)
    with pytest.raises(Refused, match="at most"):
        catalogue.tags.add("a" * 121, two)


def test_a_colour_is_six_digits(catalogue: Catalogue, two: list[str]) -> None:
    catalogue.tags.recolour("Harbour", "#c04000")
    assert [tag.colour for tag in catalogue.tags.all() if tag.path == "Harbour"] == ["#c04000"]
    with pytest.raises(Refused, match="no colour"):
        catalogue.tags.recolour("Harbour", "red")


def test_a_photo_stands_for_its_uses_where_it_is_tagged(catalogue: Catalogue, two: list[str]) -> None:
    use = catalogue.records.article(two[0]).placements[0]
    catalogue.tags.add("Quay", [use.photo.id])
    assert [tag.name for tag in catalogue.records.placement(use.id).tags] == ["Quay"]
    with pytest.raises(NotFound, match="p0000"):
        catalogue.tags.add("Quay", [use.id, "p0000"])
