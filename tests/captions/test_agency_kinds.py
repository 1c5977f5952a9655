"""The kinds of the agencies that the program ships; where none is stated, the name may tell it."""

from __future__ import annotations

import tomllib
from collections import Counter
from functools import cache
from importlib.resources import files

import pytest

from archive.captions import Agency, Registry, default_registry, read_caption, read_credit
from archive.captions.organisations import contradicted, kinds_told, sure_kind
from archive.captions.registry import KINDS
from archive.captions.text import fold_name
from archive.captions.wordlists import load
from tests.captions.labelled import table

PLAIN = tomllib.loads(files("resources").joinpath("agencies.toml").read_text("utf-8"))["plain"]
MISLEADING = load("organisation_kinds")["misleading"]


@cache
def _with(name: str, kind: str = "") -> Registry:
    return default_registry().with_additions([Agency(name, kind)])


def test_no_name_carries_words_of_another_kind_than_its_own() -> None:
    agencies = default_registry().agencies
    wrong = {agency.name: sorted(contradicted(agency.name, agency.kind)) for agency in agencies}
    assert {name: kinds for name, kinds in wrong.items() if kinds} == {}


@pytest.mark.parametrize(
    ("name", "kind", "told"),
    [
        ("ACT Policing", "newspaper", "government"),
        ("Blu Radio", "newspaper", "broadcaster"),
        ("Casa Presidencial CR", "newspaper", "government"),
        ("Ministerio de Salud", "ngo", "government"),
        ("Bundesverkehrsministerium", "company", "government"),
        ("Neue Velden-Zeitung", "government", "newspaper"),
        ("국립중앙박물관", "newspaper", "museum"),
        ("وزارة الثقافة", "newspaper", "government"),
        ("משטרת ישראל", "magazine", "government"),
        ("Velden Photo Agency", "newspaper", "stock"),
        ("University of Velden", "museum", "university"),
        ("Velden Air Force", "broadcaster", "military"),
    ],
)
def test_a_name_in_the_list_of_another_kind_is_found(name: str, kind: str, told: str) -> None:
    assert contradicted(name, kind) == {told}
    assert not contradicted(name, told)


@pytest.mark.parametrize("name", sorted(MISLEADING))
def test_a_name_said_to_mislead_is_listed_and_would_be_misfiled_by_its_words(name: str) -> None:
    agency = default_registry().find(name)
    assert agency is not None
    assert agency.name == name
    assert MISLEADING[name]
    # With one word more it is another name, of which nothing is said.
    told = kinds_told(f"{name} Velden")
    assert told
    assert agency.kind not in told


@pytest.mark.parametrize("kind", sorted(PLAIN))
def test_a_list_is_of_a_known_kind_or_of_the_unsure_and_in_order(kind: str) -> None:
    assert kind in (*KINDS, "unsure")
    for code, names in PLAIN[kind].items():
        assert names == sorted(names, key=lambda name: (fold_name(name), name)), code


def test_every_name_is_listed_once() -> None:
    listed = Counter(
        fold_name(name) for lists in PLAIN.values() for names in lists.values() for name in names
    )
    assert [name for name, times in listed.items() if times > 1] == []


def test_nearly_all_names_of_the_lists_state_a_kind() -> None:
    sizes = {kind: sum(map(len, lists.values())) for kind, lists in PLAIN.items()}
    assert sizes["unsure"] <= 0.06 * sum(sizes.values())


def test_at_most_one_in_fifty_kinds_judged_by_hand_is_wrong() -> None:
    rows = list(table("agency_kinds_judged.tsv"))
    stand = [judged for name, kind, judged, _ in rows if _kind_of(name) == kind and judged != "unknowable"]
    assert {judged for _, _, judged, _ in rows} <= {"right", "wrong", "unknowable"}
    assert len(stand) >= 180
    assert stand.count("wrong") <= 0.02 * len(stand)


def _kind_of(name: str) -> str | None:
    agency = default_registry().canonical(name)
    return agency.kind if agency else None


@pytest.mark.parametrize("line", ["{}", "Photo: Ada Brink/{}", "{}/Ada Brink"])
@pytest.mark.parametrize(
    ("name", "kind"),
    [("Radio Velden", "broadcaster"), ("Velden Police", "government"), ("Velden House", "")],
)
def test_the_words_of_a_name_tell_the_kind_that_its_list_does_not(line: str, name: str, kind: str) -> None:
    registry = _with(name)
    assert [(source.text, source.kind) for source in read_credit(line.format(name), registry).chain] == [
        (name, kind)
    ]


def test_a_stated_kind_outweighs_the_words_of_the_name() -> None:
    registry = _with("Radio Velden", "magazine")
    assert read_credit("Ada Brink/Radio Velden", registry).chain[0].kind == "magazine"


@pytest.mark.parametrize("name", ["Velden Images", "Velden News Agency", "Velden Police Museum", "Velden"])
def test_words_tell_no_kind_that_orders_chains_and_none_where_they_differ(name: str) -> None:
    assert sure_kind(name) == ""


@pytest.mark.parametrize(
    "line", ["{}/Brink", "{}/Getty Images", "{}/NASA", "Ada Brink/{}/Reuters", "{}/Foto: Brink"]
)
@pytest.mark.parametrize("name", ["Radio Velden", "Velden Police", "Velden Museum", "Velden Images"])
def test_what_the_words_tell_changes_neither_people_nor_the_order_of_a_chain(line: str, name: str) -> None:
    silent = "Velden"
    assert _read(line, name) == _read(line, silent)


def _read(line: str, name: str) -> tuple[list[str], list[str]]:
    """Photographers and chain of a line, with "#" for the agency, whose list states no kind."""
    credit = read_credit(line.format(name), _with(name))
    chain = ["#" if source.text == name else source.text for source in credit.chain]
    return [person.text for person in credit.photographers], chain


def test_one_word_beside_a_house_of_unsure_kind_is_its_photographer() -> None:
    assert _read("Photo: {}/Brink", "Velden") == (["Brink"], ["#"])


def test_a_library_that_is_known_is_a_place_as_a_museum_is() -> None:
    caption = read_caption("Ada Brink reads at the Boston Public Library in Velden on May 3, 2021.")
    assert [place.name for place in caption.places] == ["Boston Public Library", "Velden"]
