"""Tags that other programs wrote into photos: proposed, accepted, dismissed, or taken over on import."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.errors import NotFound, Refused
from archive.model import SearchRequest
from tests.catalogue.rows import replayed, stored
from tests.catalogue.test_same_photos import save, scaled, scene
from tests.reading.photo.packets import listed, packet

QUAY = packet(
    listed("digiKam:TagsList", "Places/Port Elwyn/Old Quay", "Boats"),
    listed("lr:hierarchicalSubject", "Places", "Places|Port Elwyn", "Places|Port Elwyn|Old Quay"),
    listed("dc:subject", "Old Quay", "Port Elwyn", "fog"),
)
SIZE = 300, 200
MOLE = packet(listed("lr:hierarchicalSubject", "Places|Port Elwyn|Mole", "Boats"))


def bring_in(catalogue: Catalogue, folder: Path, name: str, seed: int, said: bytes) -> str:
    [result] = catalogue.imports.run([save(folder, name, scene(seed, SIZE), xmp=said)], workers=0).results
    return str(result.id)


@pytest.fixture
def quay(catalogue: Catalogue, tmp_path: Path) -> str:
    return bring_in(catalogue, tmp_path, "quay.jpg", 31, QUAY)


@pytest.fixture
def mole(catalogue: Catalogue, tmp_path: Path, quay: str) -> str:
    return bring_in(catalogue, tmp_path, "mole.jpg", 32, MOLE)


def proposed(catalogue: Catalogue) -> list[tuple[str, int]]:
    return [(each.path, each.photos) for each in catalogue.tags.proposals()]


def carried(catalogue: Catalogue, use: str) -> list[str]:
    return [tag.path for tag in catalogue.records.placement(use).tags]


def test_the_ends_of_trees_and_keywords_outside_them_are_proposed(
    catalogue: Catalogue, quay: str, mole: str
) -> None:
    assert proposed(catalogue) == [
        ("Boats", 2),
        ("fog", 1),
        ("Places/Port Elwyn/Mole", 1),
        ("Places/Port Elwyn/Old Quay", 1),
    ]
    assert catalogue.tags.all() == []
    assert catalogue.tags.proposals()[1].examples == (quay,)


def test_an_accepted_path_is_made_as_a_tree_on_its_photos_by_one_step(
    catalogue: Catalogue, quay: str, mole: str
) -> None:
    before = stored(catalogue)
    catalogue.tags.accept(["places/port elwyn/old quay", "Boats"])
    assert carried(catalogue, quay) == ["Boats", "Places/Port Elwyn/Old Quay"]
    assert carried(catalogue, mole) == ["Boats"]
    assert [tag.path for tag in catalogue.tags.all()] == [
        "Boats",
        "Places",
        "Places/Port Elwyn",
        "Places/Port Elwyn/Old Quay",
    ]
    assert [path for path, _ in proposed(catalogue)] == ["fog", "Places/Port Elwyn/Mole"]
    assert [hit.id for hit in catalogue.search.find(SearchRequest('tag:"old quay"')).hits] == [quay]
    assert replayed(catalogue) == stored(catalogue)
    catalogue.history.undo()
    assert stored(catalogue) == before


def test_all_that_is_proposed_is_accepted_at_once(catalogue: Catalogue, quay: str, mole: str) -> None:
    catalogue.tags.accept(None)
    assert proposed(catalogue) == []
    assert carried(catalogue, mole) == ["Boats", "Places/Port Elwyn/Mole"]


def test_an_alias_leads_to_its_tag(catalogue: Catalogue, quay: str) -> None:
    catalogue.tags.add("Towns/Elwyn", [quay])
    catalogue.tags.rename("Towns", "Places")
    catalogue.tags.alias("Elwyn", "Port Elwyn")
    catalogue.tags.add("Weather", [quay])
    catalogue.tags.alias("Weather", "fog")
    paths = {each.path: each.tag for each in catalogue.tags.proposals()}
    assert paths == {"Boats": None, "Places/Port Elwyn/Old Quay": None}
    catalogue.tags.accept(None)
    assert carried(catalogue, quay) == ["Boats", "Places/Elwyn", "Places/Elwyn/Old Quay", "Weather"]


def test_a_photo_with_the_tag_or_one_below_it_is_not_proposed_it(
    catalogue: Catalogue, tmp_path: Path, quay: str
) -> None:
    other = bring_in(catalogue, tmp_path, "boat.jpg", 33, packet(listed("digiKam:TagsList", "Boats")))
    catalogue.tags.add("Boats/Ferries", [other])
    assert ("Boats", 1) in proposed(catalogue)
    catalogue.tags.add("Boats", [quay])
    assert "Boats" not in dict(proposed(catalogue))


def test_a_dismissed_path_stays_dismissed_until_it_is_accepted(
    catalogue: Catalogue, tmp_path: Path, quay: str
) -> None:
    catalogue.tags.dismiss(["FOG"])
    bring_in(catalogue, tmp_path, "fog.jpg", 34, packet(listed("dc:subject", "FOG")))
    assert "fog" not in dict(proposed(catalogue))
    catalogue.tags.accept(None)
    assert "fog" not in [tag.name for tag in catalogue.tags.all()]
    catalogue.tags.accept(["fog"])
    assert "FOG" in carried(catalogue, quay)
    assert replayed(catalogue) == stored(catalogue)


def test_undo_proposes_a_dismissed_path_again(catalogue: Catalogue, quay: str) -> None:
    catalogue.tags.dismiss(["fog", "Boats"])
    assert [path for path, _ in proposed(catalogue)] == ["Places/Port Elwyn/Old Quay"]
    catalogue.history.undo()
    assert {"fog", "Boats"} < dict(proposed(catalogue)).keys()


def test_a_name_that_may_mean_several_tags_is_left_to_the_archivist(catalogue: Catalogue, quay: str) -> None:
    catalogue.tags.add("Ports/Boats", [])
    catalogue.tags.add("Models/Boats", [])
    with pytest.raises(Refused, match="may be"):
        catalogue.tags.accept(["Boats"])
    catalogue.tags.accept(None)
    assert proposed(catalogue) == [("Boats", 1)]


def test_what_is_not_proposed_is_refused_and_nothing_is_changed(catalogue: Catalogue, quay: str) -> None:
    before = stored(catalogue)
    for act in (catalogue.tags.accept, catalogue.tags.dismiss):
        with pytest.raises(NotFound, match="Trains"):
            act(["fog", "Trains"])
    assert stored(catalogue) == before


def test_names_that_no_tag_can_have_are_not_proposed(catalogue: Catalogue, tmp_path: Path) -> None:
    said = packet(
        listed("digiKam:TagsList", "/".join("abcdefghijklmno")), listed("dc:subject", "—", "x" * 150)
    )
    bring_in(catalogue, tmp_path, "odd.jpg", 35, said)
    assert proposed(catalogue) == []


def test_the_archive_can_take_tags_over_as_photos_come_in(catalogue: Catalogue, tmp_path: Path) -> None:
    catalogue.settings.set("keywords", "taken-over")
    quay = bring_in(catalogue, tmp_path, "quay.jpg", 31, QUAY)
    assert carried(catalogue, quay) == ["Boats", "fog", "Places/Port Elwyn/Old Quay"]
    assert proposed(catalogue) == []
    catalogue.history.undo()
    assert catalogue.tags.all() == []


def test_what_was_dismissed_is_not_taken_over(catalogue: Catalogue, tmp_path: Path, quay: str) -> None:
    catalogue.tags.dismiss(["Boats"])
    catalogue.settings.set("keywords", "taken-over")
    assert carried(catalogue, bring_in(catalogue, tmp_path, "mole.jpg", 32, MOLE)) == [
        "Places/Port Elwyn/Mole"
    ]


def test_tags_of_a_copy_that_comes_in_later_are_taken_over_too(catalogue: Catalogue, tmp_path: Path) -> None:
    catalogue.settings.set("keywords", "taken-over")
    first = bring_in(catalogue, tmp_path, "first.jpg", 36, packet())
    assert carried(catalogue, first) == []
    said = packet(listed("digiKam:TagsList", "Places/Mole"))
    [result] = catalogue.imports.run(
        [save(tmp_path, "copy.jpg", scaled(scene(36, SIZE), 240), xmp=said)], workers=0
    ).results
    assert (result.id, result.status) == (first, "updated")
    assert carried(catalogue, first) == ["Places/Mole"]
