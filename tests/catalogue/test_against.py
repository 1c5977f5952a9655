"""What speaks against two names being one, each by itself."""

from __future__ import annotations

import pytest

from archive.catalogue import Catalogue
from tests.catalogue.test_weighing_names import photos, show, signed, taken

__all__ = ["photos"]

ONE, OTHER = "Taras Velensky", "Oda Marsh"


@pytest.fixture
def both(catalogue: Catalogue, photos: list[str]) -> list[str]:
    for name in (ONE, OTHER):
        catalogue.names.add(name, "person")
    return photos


def against(catalogue: Catalogue, one: str = ONE, other: str = OTHER) -> dict[str, str]:
    there, back = catalogue.names.against(one, other), catalogue.names.against(other, one)
    assert [each.code for each in there] == [each.code for each in back]
    return {each.code: each.value for each in there}


def test_nothing_speaks_against_names_of_which_nothing_is_known(
    catalogue: Catalogue, both: list[str]
) -> None:
    assert against(catalogue) == {}
    taken(catalogue, both[0], f"{ONE}/AFP")
    assert against(catalogue) == {"other-side": ""}


def test_in_how_many_pictures_both_are_named_speaks_against_them(
    catalogue: Catalogue, both: list[str]
) -> None:
    for photo in both[:2]:
        show(catalogue, photo, ONE, OTHER)
    assert against(catalogue) == {"in-one-picture": "2"}


def test_who_makes_pictures_is_not_who_is_shown_in_them(catalogue: Catalogue, both: list[str]) -> None:
    signed(catalogue, both[4], ONE)
    show(catalogue, both[4], OTHER)
    assert against(catalogue) == {"other-side": ""}
    signed(catalogue, both[5], ONE, OTHER)
    assert against(catalogue) == {"in-one-picture": "1"}


def test_years_speak_against_two_names_where_they_share_none(catalogue: Catalogue, both: list[str]) -> None:
    for photo in both[4:]:
        show(catalogue, photo, ONE)
    show(catalogue, both[3], OTHER)
    assert against(catalogue) == {
        "other-years": "2023 – 2024-2025",
        "other-papers": against_papers(catalogue),
    }
    show(catalogue, both[4], ONE, "Lena Vik")
    show(catalogue, both[5], OTHER)
    assert "other-years" in against(catalogue)


def against_papers(catalogue: Catalogue) -> str:
    told = {each.code: each.value for each in catalogue.names.against(ONE, OTHER)}["other-papers"]
    assert told == "The Elwyn Mail – Mail 3"
    return told


def test_kind_and_country_of_two_houses_speak_against_them_where_both_are_known(catalogue: Catalogue) -> None:
    catalogue.names.add("Velden Foto", "organisation", "stock", "NO")
    catalogue.names.add("Sorbel Press", "organisation")
    assert against(catalogue, "Velden Foto", "Sorbel Press") == {}
    catalogue.names.set_kind("Sorbel Press", "stock")
    assert against(catalogue, "Velden Foto", "Sorbel Press") == {}
    catalogue.names.set_kind("Sorbel Press", "wire")
    catalogue.names.add("Tarn Bild", "organisation", "stock", "SE")
    catalogue.names.add("Vik Bild", "organisation", "stock", "NO")
    assert set(against(catalogue, "Velden Foto", "Sorbel Press")) == {"other-kind"}
    assert against(catalogue, "Velden Foto", "Vik Bild") == {}
    assert set(against(catalogue, "Velden Foto", "Tarn Bild")) == {"other-country"}
    told = {each.code: each.value for each in catalogue.names.against("Velden Foto", "Tarn Bild")}
    assert told == {"other-country": "NO – SE"}


def test_the_chains_of_two_names_speak_against_them_three_told_at_most(
    catalogue: Catalogue, both: list[str]
) -> None:
    for photo, house in zip(both, ("AFP", "Reuters", "AP", "dpa"), strict=False):
        taken(catalogue, photo, f"{ONE}/{house}")
    taken(catalogue, both[4], f"{OTHER}/Getty Images")
    told = {each.code: each.value for each in catalogue.names.against(ONE, OTHER)}["other-chain"]
    some, other = told.split(" – ")
    assert (len(some.split(", ")), other) == (3, "Getty Images")
    assert some.split(", ") == sorted(some.split(", "))
    taken(catalogue, both[5], f"{OTHER}/AFP")
    assert "other-chain" not in against(catalogue)
