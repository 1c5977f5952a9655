"""Organisations stood for: found by any of their names, changed whole, parted by how they were written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from archive.captions import Agency
from archive.catalogue import Catalogue
from archive.errors import ChangedMeanwhile, NotFound, Refused
from tests.catalogue.rows import stored

Story = Callable[..., Path]
CAPTION = "The ferry in Port Elwyn, March {day}, 2024. ({line})"


@pytest.fixture
def bring(catalogue: Catalogue, story: Story) -> Callable[..., list[str]]:
    """Brings in a story for each credit line; gives its photos."""

    def bring(*lines: str, start: int = 1) -> list[str]:
        paths = [
            story(f"Ferry {n}", first=CAPTION.format(day=n, line=line), second="", standfirst=f"Of day {n}")
            for n, line in enumerate(lines, start)
        ]
        ids = [str(result.id) for result in catalogue.imports.run(paths).results]
        return [catalogue.records.article(each).placements[0].id for each in ids]

    return bring


def chain(catalogue: Catalogue, photo: str) -> list[tuple[str, str | None]]:
    credit = catalogue.records.placement(photo).credit
    return [(source.text, source.agent_id) for source in credit.chain] if credit else []


def agency(catalogue: Catalogue, name: str) -> Agency:
    return next(each for each in catalogue.names.agencies() if each.name == name)


def test_in_a_single_photo_a_house_is_parted_by_its_own_name_however_it_was_written(
    catalogue: Catalogue, bring: Callable[..., list[str]]
) -> None:
    photos = bring(*["Miro Lund/Agence France-Presse"] * 3)
    catalogue.names.part("AFP", "AFP", [photos[1]])
    ids = [agent_id for photo in photos for _, agent_id in chain(catalogue, photo)]
    assert ids[0] == ids[2] != ids[1]


def test_a_house_that_ships_is_parted_from_what_its_lines_call_it(
    catalogue: Catalogue, bring: Callable[..., list[str]]
) -> None:
    photos = bring("Miro Lund/Agence France-Presse", "Miro Lund/AFP")
    catalogue.names.alias("AFP", "Agence France-Presse")
    catalogue.names.part("AFP", "Agence France-Presse")
    assert [name for photo in photos for name, _ in chain(catalogue, photo)] == [
        "Agence France-Presse",
        "AFP",
    ]


def test_everywhere_a_house_is_parted_by_how_it_was_written_and_not_by_its_own_name(
    catalogue: Catalogue, bring: Callable[..., list[str]]
) -> None:
    one, other = bring("Miro Lund/Velden Foto", "Miro Lund/Sorbel Press")
    catalogue.names.merge("Sorbel Press", "Velden Foto")
    catalogue.names.rename("Velden Foto", "Velden Bild")
    catalogue.names.part("Velden Bild", "Velden Foto")
    assert [name for photo in (one, other) for name, _ in chain(catalogue, photo)] == [
        "Velden Foto",
        "Velden Bild",
    ]


def test_a_house_that_is_open_in_a_photo_is_given_to_one_of_those_who_share_the_name(
    catalogue: Catalogue, bring: Callable[..., list[str]]
) -> None:
    one, other = bring("Miro Lund/Velden Foto", "Miro Lund/Velden Foto")
    catalogue.names.part("Velden Foto", "Velden Foto", [other])
    [later] = bring("Miro Lund/Velden Foto", start=9)
    assert chain(catalogue, later) == [("Velden Foto", None)]
    ids = [chain(catalogue, photo)[0][1] or "" for photo in (one, other)]
    catalogue.names.part(ids[0], "Velden Foto", [later], ids[1])
    assert chain(catalogue, later) == [("Velden Foto", ids[1])]
    assert catalogue.records.placement(later).doubts == ()


def test_a_spelling_is_parted_to_somebody_who_is_known_and_never_to_its_own_name(
    catalogue: Catalogue, bring: Callable[..., list[str]]
) -> None:
    [one] = bring("Miro Lund/Velden Foto")
    catalogue.names.alias("Velden Foto", "Velden Bild")
    catalogue.names.add("Sorbel Press", "organisation")
    with pytest.raises(Refused, match="parted from itself"):
        catalogue.names.part("Velden Foto", "Velden Bild", to="Velden Foto")
    catalogue.names.part("Velden Foto", "Velden Bild", to="Sorbel Press")
    assert agency(catalogue, "Sorbel Press").aliases == ("Velden Bild",)
    assert [name for name, _ in chain(catalogue, one)] == ["Velden Foto"]


def test_what_somebody_means_by_default_is_meant_by_no_other_of_that_name(catalogue: Catalogue) -> None:
    for name in ("Velden Foto", "Sorbel Press", "Tarn Bild"):
        catalogue.names.add(name, "organisation")
    catalogue.names.add("Velden", "person")
    catalogue.names.alias("Velden Foto", "Velden")
    ids = {}
    for name in ("Sorbel Press", "Tarn Bild"):
        catalogue.names.alias(name, f"{name} Velden")
        catalogue.names.part(name, f"{name} Velden")
        ids[name] = catalogue.names.agent(name).id
    with pytest.raises(Refused, match="no spelling"):
        catalogue.names.mean_by_default("Tarn Bild", "Velden")
    catalogue.names.mean_by_default("Velden Foto", "velden")
    rows = {
        (row["agent_id"], row["name"]): row["is_default"]
        for (table, _), row in stored(catalogue).items()
        if table == "agent_name"
    }
    assert [key[1] for key, is_default in rows.items() if is_default == 1] == ["Velden"]
    assert set(rows.values()) == {0, 1}


# --- Set whole --------------------------------------------------------------------------------------


def test_an_agency_is_stood_for_by_what_readings_know_under_another_of_its_names(
    catalogue: Catalogue, bring: Callable[..., list[str]]
) -> None:
    [photo] = bring("Miro Lund/Velden Foto")
    catalogue.names.alias("Velden Foto", "Velden Bild")
    agent = catalogue.names.agent("Velden Foto")
    catalogue.names.remove_agency("Velden Foto")
    catalogue.history.undo()
    with pytest.raises(Refused, match="is a name of “Velden Foto” already"):
        catalogue.names.set_agency(Agency("Velden Bild", "stock"))
    catalogue.names.set_agency(Agency("VELDEN FOTO", "stock", "NO", ("Velden Bild",)))
    assert catalogue.names.agent("Velden Bild").id == agent.id
    assert chain(catalogue, photo)[0][0] == "VELDEN FOTO"


def test_a_house_that_readings_alone_know_is_stood_for_by_any_of_its_names(
    catalogue: Catalogue, bring: Callable[..., list[str]]
) -> None:
    [photo] = bring("Miro Lund/Agence France-Presse")
    [(_, agent_id)] = chain(catalogue, photo)
    catalogue.names.set_agency(Agency("Agence France-Presse", "wire"))
    assert catalogue.names.agent("Agence France-Presse").id == agent_id


def test_what_an_agency_does_not_say_any_more_is_taken_back(catalogue: Catalogue) -> None:
    whole = Agency("Velden Foto", "stock", "NO", ("Velden Bild", "Veldenfoto"), ("Sorbel Press", "Tarn Bild"))
    catalogue.names.set_agency(whole)
    assert agency(catalogue, "Velden Foto") == whole
    less = Agency("Velden Foto", "wire", "", ("Veldenfoto",), ("Tarn Bild",))
    catalogue.names.set_agency(less, seen=whole)
    assert agency(catalogue, "Velden Foto") == replace(less, country=agency(catalogue, "Velden Foto").country)
    assert not agency(catalogue, "Velden Foto").country
    with pytest.raises(ChangedMeanwhile):
        catalogue.names.set_agency(whole, "Velden Foto", seen=whole)


def test_an_agency_keeps_its_former_name_where_it_gets_another_and_not_where_only_its_case_changes(
    catalogue: Catalogue,
) -> None:
    catalogue.names.set_agency(Agency("Velden Foto", "stock"))
    catalogue.names.set_agency(Agency("VELDEN FOTO", "stock"), "Velden Foto")
    assert [(each.name, each.aliases) for each in catalogue.names.agencies()] == [
        ("VELDEN FOTO", ("Velden Foto",))
    ]
    catalogue.names.set_agency(Agency("Velden Bild", "stock", aliases=("Velden Foto",)), "VELDEN FOTO")
    assert [each.name for each in catalogue.names.agencies()] == ["Velden Bild"]
    assert catalogue.names.agent("velden foto").name == "Velden Bild"


def test_one_of_two_houses_of_one_name_is_changed_by_its_id(
    catalogue: Catalogue, bring: Callable[..., list[str]]
) -> None:
    photos = bring("Miro Lund/Velden Foto", "Miro Lund/Velden Foto")
    catalogue.names.part("Velden Foto", "Velden Foto", photos[:1])
    one, other = (chain(catalogue, photo)[0][1] or "" for photo in photos)
    catalogue.names.set_agency(Agency("Velden Foto", "museum"), one)
    assert (catalogue.names.agent(one).kind, catalogue.names.agent(other).kind) == ("museum", None)


def test_only_an_agency_that_was_added_is_removed_and_what_was_read_stays(
    catalogue: Catalogue, bring: Callable[..., list[str]]
) -> None:
    [photo] = bring("Miro Lund/Velden Foto")
    with pytest.raises(NotFound, match="was added"):
        catalogue.names.remove_agency("Velden Foto")
    catalogue.names.set_agency(Agency("Velden Foto", "stock", "NO", ("Velden Bild",), ("Tarn Bild",)))
    catalogue.names.remove_agency("Velden Foto")
    assert catalogue.names.agencies() == []
    agent = catalogue.names.agent("Velden Foto")
    assert (agent.status, agent.kind, agent.country, agent.spellings) == ("provisional", None, None, ())
    assert chain(catalogue, photo)[0][0] == "Velden Foto"


def test_agencies_are_found_by_their_whole_name_its_beginning_and_its_words(catalogue: Catalogue) -> None:
    for name in ("Quor", "Quor Bild", "Tarn Quor", "Tarnquor", "90 Quor"):
        catalogue.names.add(name, "organisation")
    told = catalogue.names.find_agencies("quor")
    assert [each.name for each, _ in told] == ["Quor", "Quor Bild", "Tarn Quor", "90 Quor", "Tarnquor"]
    assert all(is_own for _, is_own in told)
    assert [each.name for each, _ in catalogue.names.find_agencies("quor", 2)] == ["Quor", "Quor Bild"]
    assert catalogue.names.find_agencies(" – ") == []
    everything = catalogue.names.find_agencies(" ", 10_000)
    assert [is_own for _, is_own in everything[:5]] == [True] * 5
    assert len(everything) > 100
    assert len(catalogue.names.find_agencies("")) == 20


def test_a_credit_line_is_read_anew_where_kind_or_suppliers_or_names_differ_and_else_not(
    catalogue: Catalogue, bring: Callable[..., list[str]]
) -> None:
    bring("Miro Lund/Velden Foto", "© Miro Lund/Velden Foto", "©")

    def touched(act: Callable[[], object]) -> set[str]:
        before = stored(catalogue)
        act()
        after = stored(catalogue)
        return {
            table
            for table, key in before.keys() | after.keys()
            if before.get((table, key)) != after.get((table, key))
        }

    names = catalogue.names
    assert "credit_value" in touched(lambda: names.add("Velden Foto", "organisation", "stock"))
    assert "credit_value" in touched(lambda: names.set_kind("Velden Foto", "newspaper"))
    assert touched(lambda: names.set_note("Velden Foto", "in Oslo")) == {"agent"}
    assert touched(lambda: names.add("Tarn Bild", "organisation")) == {"agent", "agent_name"}
    assert touched(lambda: names.set_kind("Velden Foto", "newspaper")) == set()
