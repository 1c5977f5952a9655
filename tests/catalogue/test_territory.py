"""The archive's own territory: which orders on territories forbid the use of a photo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.errors import Refused
from archive.model import SearchRequest
from tests.catalogue.rows import stored

Story = Callable[..., Path]
ORDERED = "Pilot Jo Amari in Port Elwyn, March 1, 2024. JAPAN OUT. (Ines Okafor/Reuters)"
DAY = date(2026, 6, 1)


@pytest.fixture
def use(catalogue: Catalogue, story: Story) -> str:
    article = str(catalogue.imports.run([story("Ferry inquiry opens", first=ORDERED)]).results[0].id)
    return catalogue.records.article(article).placements[0].id


def is_usable(catalogue: Catalogue, use: str, day: str = "2026-06-01") -> bool:
    return use in [hit.id for hit in catalogue.search.find(SearchRequest(f"usable:{day}")).hits]


def problems(catalogue: Catalogue, use: str, on: date = DAY) -> set[str]:
    return {each.problem for each in catalogue.rights.audit(on) if each.use == use}


def test_an_archive_knows_no_territory_until_it_is_set(catalogue: Catalogue, use: str) -> None:
    assert catalogue.settings.all()["territory"] == ""
    assert is_usable(catalogue, use)


def test_what_is_out_in_the_archives_territory_is_not_usable(catalogue: Catalogue, use: str) -> None:
    assert is_usable(catalogue, use)
    catalogue.settings.set("territory", "jp")
    assert catalogue.settings.all()["territory"] == "JP"
    assert not is_usable(catalogue, use)
    catalogue.settings.set("territory", "NO")
    assert is_usable(catalogue, use)


def test_setting_the_territory_is_a_step_that_undo_takes_back(catalogue: Catalogue, use: str) -> None:
    before = stored(catalogue)
    catalogue.settings.set("territory", "JP")
    assert not is_usable(catalogue, use)
    catalogue.history.undo()
    assert stored(catalogue) == before
    assert is_usable(catalogue, use)


def test_an_order_for_one_territory_only_forbids_all_others(catalogue: Catalogue, use: str) -> None:
    catalogue.rights.lift([use], "territory-out", "letter")
    catalogue.settings.set("territory", "NO")
    catalogue.rights.set([use], "territory-only", value="EUROPE")
    assert is_usable(catalogue, use)
    catalogue.settings.set("territory", "US")
    assert not is_usable(catalogue, use)


def test_an_order_on_a_territory_that_ends_leaves_the_days_after_it(catalogue: Catalogue, use: str) -> None:
    catalogue.rights.lift([use], "territory-out", "letter")
    catalogue.rights.set([use], "territory-out", value="NO", until="2026-06-30")
    catalogue.settings.set("territory", "NO")
    assert not is_usable(catalogue, use, "2026-06-30")
    assert is_usable(catalogue, use, "2026-07-01")


def test_an_order_of_the_photo_counts_for_all_its_uses(catalogue: Catalogue, story: Story) -> None:
    article = str(catalogue.imports.run([story("Dredging starts")]).results[0].id)
    use = catalogue.records.article(article).placements[0].id
    catalogue.settings.set("territory", "NO")
    catalogue.rights.set([catalogue.records.placement(use).photo.id], "territory-out", value="NO")
    assert not is_usable(catalogue, use)
    catalogue.settings.set("territory", "DE")
    assert is_usable(catalogue, use)


def test_the_audit_tells_what_ran_in_a_territory_that_is_out(catalogue: Catalogue, use: str) -> None:
    assert problems(catalogue, use) == set()
    catalogue.settings.set("territory", "JP")
    assert problems(catalogue, use) == {"territory"}
    catalogue.rights.lift([use], "territory-out", "letter")
    assert problems(catalogue, use) == set()


def test_an_order_on_another_territory_does_not_come_due(catalogue: Catalogue, use: str) -> None:
    catalogue.rights.set([use], "territory-out", value="JP", until="2026-06-30")
    assert [each.code for each in catalogue.rights.due()] == ["territory-out"]
    catalogue.settings.set("territory", "NO")
    assert catalogue.rights.due() == []
    catalogue.settings.set("territory", "JP")
    assert [each.until for each in catalogue.rights.due()] == ["2026-06-30"]


def test_the_orders_that_forbid_a_use_are_told(catalogue: Catalogue, use: str) -> None:
    catalogue.rights.set([use], "expires", until="2026-01-31")
    assert [each.code for each in catalogue.rights.forbidding([use], DAY)[use]] == ["expires"]
    catalogue.settings.set("territory", "JP")
    assert [each.code for each in catalogue.rights.forbidding([use], DAY)[use]] == [
        "territory-out",
        "expires",
    ]
    assert catalogue.rights.forbidding(["u0000"], DAY) == {}


def test_a_credit_page_counts_photos_under_an_order_that_holds_here(catalogue: Catalogue, use: str) -> None:
    assert catalogue.names.credit_page("Ines Okafor").restricted == 1
    catalogue.settings.set("territory", "NO")
    assert catalogue.names.credit_page("Ines Okafor").restricted == 0
    catalogue.rights.set([use], "no-archive", until="2020-01-31")
    assert catalogue.names.credit_page("Ines Okafor").restricted == 0
    catalogue.rights.set([use], "no-sales")
    assert catalogue.names.credit_page("Ines Okafor").restricted == 1


def test_a_country_that_there_is_not_is_refused(catalogue: Catalogue) -> None:
    for name, value, reason in (
        ("territory", "Norway", "no country"),
        ("keywords", "sometimes", "taken-over"),
        ("weather", "fine", "no setting"),
    ):
        with pytest.raises(Refused, match=reason):
            catalogue.settings.set(name, value)
    catalogue.settings.set("territory", "NO")
    catalogue.settings.set("territory", "")
    assert catalogue.settings.all() == {"territory": "", "keywords": "proposed"}
