"""What was changed after somebody looked at it is not overwritten: both values are told, who and when."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.errors import ChangedMeanwhile
from archive.model import OpChanges, SearchRequest

Story = Callable[..., Path]
Act = Callable[[Catalogue, str, str | None], OpChanges]


@pytest.fixture
def colleague(catalogue: Catalogue) -> Iterator[Catalogue]:
    with Catalogue.open(catalogue.folder, who="colleague") as opened:
        yield opened


@pytest.fixture
def two(catalogue: Catalogue, story: Story) -> list[str]:
    report = catalogue.imports.run([story("Ferry inquiry opens"), story("Ferry inquiry ends")])
    catalogue.tags.add("Harbour", [str(report.results[0].id)])
    catalogue.names.add("Northlight", "organisation", "wire")
    return [str(result.id) for result in report.results]


def use(catalogue: Catalogue) -> str:
    return catalogue.records.article(ids(catalogue)[0]).placements[0].id


def ids(catalogue: Catalogue) -> list[str]:
    return sorted(hit.id for hit in catalogue.search.find(SearchRequest("", kind="article")).hits)


EDITS: dict[str, tuple[Act, str]] = {
    "caption": (lambda c, value, seen: c.corrections.caption(use(c), value, seen=seen), "A ferry."),
    "credit": (lambda c, value, seen: c.corrections.credit(use(c), value, seen=seen), "Adi Brandt/Reuters"),
    "note": (lambda c, value, seen: c.links.add(*ids(c), "background", value, seen=seen), "the day after"),
    "saved search": (lambda c, value, seen: c.searches.save("Fire", value, seen=seen), "taken:2024"),
}
OTHERS = {"caption": "A night ferry.", "credit": "Priya Sand/AFP", "note": "later", "saved search": "fire"}


@pytest.mark.parametrize("field", EDITS)
def test_an_edit_of_what_a_colleague_changed_meanwhile_is_refused_with_both_values(
    catalogue: Catalogue, colleague: Catalogue, two: list[str], field: str
) -> None:
    act, value = EDITS[field]
    act(catalogue, value, None)
    act(colleague, OTHERS[field], value)
    entry = catalogue.history.entries(limit=1)[0]
    with pytest.raises(ChangedMeanwhile, match=f"The {field} was changed meanwhile by colleague") as refused:
        act(catalogue, "mine", value)
    assert refused.value.details == {
        "field": field,
        "seen": value,
        "now": OTHERS[field],
        "who": "colleague",
        "when": entry.at,
    }
    assert refused.value.code == "changed-meanwhile"
    assert catalogue.history.entries(limit=1)[0] == entry
    act(catalogue, "mine", OTHERS[field])
    assert catalogue.history.entries(limit=1)[0].who == "tester"


def test_what_was_taken_away_meanwhile_is_empty_now(catalogue: Catalogue, two: list[str]) -> None:
    act, value = EDITS["saved search"]
    with pytest.raises(ChangedMeanwhile, match="it is empty now") as refused:
        act(catalogue, "mine", value)
    assert (refused.value.now, refused.value.who, refused.value.when) == ("", "", "")


def test_a_tag_renamed_meanwhile_is_not_renamed_again(
    catalogue: Catalogue, colleague: Catalogue, two: list[str]
) -> None:
    colleague.tags.rename("Harbour", "Port")
    with pytest.raises(ChangedMeanwhile, match="“Port” now"):
        catalogue.tags.rename("Harbour", "Quay", seen="Harbour")
    assert [tag.name for tag in catalogue.tags.all()] == ["Port"]
    catalogue.tags.rename("Port", "Quay", seen="Port")


def test_a_name_and_its_kind_are_compared_with_what_was_seen(
    catalogue: Catalogue, colleague: Catalogue, two: list[str]
) -> None:
    colleague.names.rename("Northlight", "Northlight Press", seen="Northlight")
    colleague.names.set_kind("Northlight", "stock", seen="wire")
    with pytest.raises(ChangedMeanwhile, match=r"name was .* by colleague"):
        catalogue.names.rename("Northlight", "Nordlys", seen="Northlight")
    with pytest.raises(ChangedMeanwhile, match=r"kind was .* by colleague"):
        catalogue.names.set_kind("Northlight", "newspaper", seen="wire")
    catalogue.names.set_kind("Northlight", "newspaper", seen="stock")


def test_what_looks_the_same_is_the_same(catalogue: Catalogue, two: list[str]) -> None:
    catalogue.searches.save("Fire", "caf\u00e9")
    catalogue.searches.save("Fire", "fire", seen=" cafe\u0301\n")
    with pytest.raises(ChangedMeanwhile):
        catalogue.searches.save("Fire", "smoke", seen="Fire")


def test_the_error_comes_whole_from_one_process_to_another(catalogue: Catalogue, two: list[str]) -> None:
    with pytest.raises(ChangedMeanwhile) as refused:
        catalogue.searches.save("Fire", "smoke", seen="fire")
    again = pickle.loads(pickle.dumps(refused.value))
    assert (str(again), again.details) == (str(refused.value), refused.value.details)
