"""Tags that files name, to the number: whose trees end where, how often, and what carries them already."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.errors import NotFound
from archive.model import TagProposal
from tests.catalogue.rows import stored
from tests.catalogue.test_tag_proposals import bring_in, carried, proposed
from tests.reading.photo.packets import listed, packet


def tree(*paths: str) -> bytes:
    return packet(listed("digiKam:TagsList", *paths))


@pytest.fixture
def photos(catalogue: Catalogue, tmp_path: Path) -> list[str]:
    """Five photos of boats; the last two call them so in capitals."""
    said = ["Boats"] * 3 + ["BOATS"] * 2
    return [bring_in(catalogue, tmp_path, f"{n}.jpg", 80 + n, tree(each)) for n, each in enumerate(said)]


def test_a_tag_is_proposed_as_it_is_spelled_most_often_with_three_examples(
    catalogue: Catalogue, photos: list[str]
) -> None:
    examples = tuple(sorted(photos)[:3])
    assert catalogue.tags.proposals() == [TagProposal("Boats", None, 5, examples)]
    catalogue.tags.accept(["boats"])
    assert [tag.name for tag in catalogue.tags.all()] == ["Boats"]


def test_of_spellings_that_are_as_frequent_the_first_by_letters_is_taken(
    catalogue: Catalogue, photos: list[str]
) -> None:
    catalogue.trash.add(photos[:1], "blurred")
    assert proposed(catalogue) == [("BOATS", 4)]


def test_only_uses_that_do_not_carry_a_tag_are_proposed_it(catalogue: Catalogue, photos: list[str]) -> None:
    catalogue.tags.add("boats", photos[:1])
    catalogue.tags.add("boats/Ferries", photos[1:2])
    catalogue.tags.add("Boatsmen", photos[2:3])
    [told] = catalogue.tags.proposals()
    assert (told.tag, told.photos) == ("boats", 3)
    catalogue.tags.accept(None)
    assert [carried(catalogue, use) for use in photos] == [
        ["boats"],
        ["boats/Ferries"],
        ["boats", "Boatsmen"],
        ["boats"],
        ["boats"],
    ]


def test_accepting_a_dismissed_path_leaves_the_others_dismissed(catalogue: Catalogue, tmp_path: Path) -> None:
    use = bring_in(catalogue, tmp_path, "a.jpg", 90, tree("Boats", "Fog", "Mole"))
    catalogue.tags.dismiss(["Boats", "Fog"])
    catalogue.tags.accept(["Fog"])
    assert proposed(catalogue) == [("Mole", 1)]
    assert carried(catalogue, use) == ["Fog"]
    with pytest.raises(NotFound, match="Boats"):
        catalogue.tags.dismiss(["Boats"])
    answers = [row for (table, _), row in stored(catalogue).items() if table == "answer"]
    assert [(row["code"], row["value"]) for row in answers] == [("keyword", "boats")]


def test_a_keyword_that_stands_anywhere_in_a_tree_is_proposed_with_the_tree_alone(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    said = packet(
        listed("digiKam:TagsList", "Places/Port/Quay", "Places/Port"),
        listed("dc:subject", "PORT", "quay", "Places", "Fog", "fog"),
    )
    bring_in(catalogue, tmp_path, "a.jpg", 91, said)
    assert [(path.casefold(), count) for path, count in proposed(catalogue)] == [
        ("fog", 1),
        ("places/port/quay", 1),
    ]


def test_a_path_may_begin_at_any_tag_and_leads_to_its_end(catalogue: Catalogue, tmp_path: Path) -> None:
    bring_in(catalogue, tmp_path, "a.jpg", 92, tree("Boats/Crew", "Boats/Crew/Captains", "Boats/Nets"))
    catalogue.tags.add("Fire/Ferry/Crew", [])
    catalogue.tags.alias("Fire/Ferry", "Boats")
    told = {each.path: each.tag for each in catalogue.tags.proposals()}
    assert told == {"Boats/Crew/Captains": None, "Boats/Nets": None}
    catalogue.tags.add("Fire/Ferry/Crew/Captains", [])
    told = {each.path: each.tag for each in catalogue.tags.proposals()}
    assert told == {"Boats/Crew/Captains": "Fire/Ferry/Crew/Captains", "Boats/Nets": None}
