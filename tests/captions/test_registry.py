"""The registry of agencies: what lies on top of what."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from archive.captions import Agency, Registry, default_registry

NAMES = st.sampled_from(["Velden", "VELDEN", "The Velden", "Sorbel", "Tarn", "Elwyn Desk", "Elwyn-Desk"])
AGENCIES = st.builds(
    Agency, NAMES, aliases=st.lists(NAMES, max_size=3).map(tuple), distributes=st.tuples(NAMES)
)

BASE = Registry(
    [
        Agency("Velden", "wire", aliases=("Velden Sorbel", "VTS")),
        Agency("Elwyn Desk", "stock", distributes=("VTS",)),
    ]
)


def test_names_on_top_win() -> None:
    registry = BASE.with_additions([Agency("Tarn", "archive", aliases=("VTS",))])
    assert [agency.name for agency in map(registry.find, ("VTS", "Velden Sorbel")) if agency] == [
        "Tarn",
        "Velden",
    ]


def test_one_of_the_same_name_takes_its_place_with_all_its_names() -> None:
    mine = Agency("VELDEN", "stock", aliases=("Velden Foto",))
    registry = BASE.with_additions([mine])
    assert registry.find("The Velden") == registry.find("velden foto") == mine
    assert registry.find("Velden Sorbel") is None
    assert [agency.name for agency in registry.agencies] == ["Elwyn Desk", "VELDEN"]


def test_distributors_below_pass_on_whoever_has_the_name_on_top() -> None:
    assert BASE.distributes("Elwyn Desk", "Velden")
    registry = BASE.with_additions([Agency("Tarn", aliases=("VTS",))])
    assert registry.distributes("Elwyn Desk", "Tarn")
    assert not registry.distributes("Elwyn Desk", "Velden")


def test_an_alias_is_no_canonical_name() -> None:
    assert BASE.canonical("VTS") is None
    assert BASE.canonical("velden") == BASE.find("VTS")


def test_nothing_below_is_changed_by_what_lies_on_top() -> None:
    default_registry().with_additions([Agency("Reuters", "stock")])
    reuters = default_registry().find("Reuters")
    assert reuters is not None
    assert reuters.kind == "wire"


@given(st.lists(AGENCIES, max_size=4))
def test_every_name_on_top_leads_to_what_lies_on_top(own: list[Agency]) -> None:
    registry = BASE.with_additions(own)
    for agency in own:
        assert all(registry.find(name) in own for name in agency.names)
        assert registry.find(agency.name) == registry.canonical(agency.name)
