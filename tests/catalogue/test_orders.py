"""Orders laid on photos by hand: one after another, lifted twice, of a photo and of one use of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.errors import Refused
from tests.catalogue.rows import stored
from tests.catalogue.test_conflicts import bring_in

Story = Callable[..., Path]
CAPTION = "Pilot Jo Amari in Port Elwyn, March 1, 2024. NO SALES. NO ARCHIVES. (Ines Okafor/Reuters)"
DAY = date(2026, 6, 1)


@pytest.fixture
def article(catalogue: Catalogue, story: Story) -> str:
    return str(catalogue.imports.run([story("Ferry inquiry opens", first=CAPTION)]).results[0].id)


@pytest.fixture
def use(catalogue: Catalogue, article: str) -> str:
    return catalogue.records.article(article).placements[0].id


def orders(catalogue: Catalogue, use: str) -> list[tuple[str, str | None, str | None]]:
    return [(each.code, each.value, each.until) for each in catalogue.records.placement(use).restrictions]


def codes(catalogue: Catalogue, use: str) -> list[str]:
    return [code for code, _, _ in orders(catalogue, use)]


def test_orders_stand_in_the_order_in_which_they_were_given(catalogue: Catalogue, use: str) -> None:
    catalogue.rights.lift([use], "no-sales", "letter")
    for code in ("one-time", "no-internet", "editorial-only"):
        catalogue.rights.set([use], code)
    assert codes(catalogue, use) == ["no-archive", "one-time", "no-internet", "editorial-only"]


def test_an_order_that_was_lifted_twice_stays_lifted(catalogue: Catalogue, use: str) -> None:
    catalogue.rights.lift([use], "no-sales", "letter of March 4")
    once = stored(catalogue)
    catalogue.rights.lift([use], "no-sales", "letter of March 9")
    assert stored(catalogue) == once
    assert codes(catalogue, use) == ["no-archive"]


def test_an_order_that_stands_is_not_set_again_but_for_another_place_or_day(
    catalogue: Catalogue, use: str
) -> None:
    catalogue.rights.set([use], "no-sales")
    assert codes(catalogue, use).count("no-sales") == 1
    for value in ("JP", "JP", "NO"):
        catalogue.rights.set([use], "territory-out", value=value)
    for until in ("2027", "2027", "2028"):
        catalogue.rights.set([use], "expires", until=until)
    assert orders(catalogue, use)[2:] == [
        ("territory-out", "JP", None),
        ("territory-out", "NO", None),
        ("expires", None, "2027"),
        ("expires", None, "2028"),
    ]


def test_setting_one_order_again_lifts_no_other(catalogue: Catalogue, use: str) -> None:
    for code in ("no-sales", "no-archive"):
        catalogue.rights.lift([use], code, "letter")
    catalogue.rights.set([use], "no-sales")
    assert codes(catalogue, use) == ["no-sales"]


def test_an_order_is_set_of_photos_and_of_single_uses_at_once(catalogue: Catalogue, tmp_path: Path) -> None:
    one, two = bring_in(catalogue, tmp_path, "The quay. (AP)", "The mole. (AP)")
    photo = catalogue.records.placement(one).photo.id
    catalogue.rights.set([one], "no-sales")
    assert (codes(catalogue, one), codes(catalogue, two)) == (["no-sales"], [])
    catalogue.rights.set([photo, two], "one-time")
    assert codes(catalogue, one) == ["one-time", "no-sales"]
    assert codes(catalogue, two).count("one-time") >= 1
    catalogue.rights.lift([photo], "one-time", "letter")
    assert codes(catalogue, one) == ["no-sales"]


def test_a_day_that_is_renewed_takes_the_place_of_days_and_of_no_other_order(
    catalogue: Catalogue, use: str
) -> None:
    catalogue.rights.set([use], "expires", until="2025-12-31")
    catalogue.rights.set([use], "embargo", until="2025-01-31")
    catalogue.rights.set([use], "one-time")
    catalogue.rights.renew([use], "expires", "2027-12-31")
    assert sorted(code for code, _, _ in orders(catalogue, use)) == [
        "embargo",
        "expires",
        "no-archive",
        "no-sales",
        "one-time",
    ]
    assert ("expires", None, "2027-12-31") in orders(catalogue, use)


def test_a_note_of_blanks_says_by_no_right(catalogue: Catalogue, use: str) -> None:
    with pytest.raises(Refused, match="by what right"):
        catalogue.rights.lift([use], "no-sales", " \n")
    with pytest.raises(Refused, match="Say why"):
        catalogue.rights.settle([use], "no-archive", " \n")


def test_what_falls_due_within_some_days_is_told_from_the_first_to_the_last_of_them(
    catalogue: Catalogue, use: str
) -> None:
    def told(until: str, within: timedelta) -> list[str]:
        catalogue.rights.renew([use], "expires", until)
        found = [case for case in catalogue.rights.cases(DAY, within) if use in case.uses]
        return [case.problem for case in found if case.until == until]

    week = timedelta(days=7)
    assert told("2026-06-01", week) == ["due-soon"]
    assert told("2026-06-08", week) == ["due-soon"]
    assert told("2026-06-09", week) == []
    assert told("2026-05-31", week) == ["expired"]
    assert told("2026-06", timedelta(days=29)) == ["due-soon"]
    assert told("2026-06", timedelta(days=28)) == []
    assert told("2026-07-31", timedelta(days=60)) == ["due-soon"]
    catalogue.rights.renew([use], "expires", "2026-07-31")
    assert "due-soon" in {case.problem for case in catalogue.rights.cases(DAY)}
    catalogue.rights.renew([use], "expires", "2026-08-01")
    assert "due-soon" not in {case.problem for case in catalogue.rights.cases(DAY)}


def test_orders_come_due_by_their_first_day_until_one_that_is_named(catalogue: Catalogue, use: str) -> None:
    catalogue.rights.set([use], "expires", until="2026-03")
    assert [each.until for each in catalogue.rights.due(date(2026, 3, 1))] == ["2026-03"]
    assert catalogue.rights.due(date(2026, 2, 28)) == []
    assert [(each.record_id, each.code, each.source) for each in catalogue.rights.due()] == [
        (use, "expires", "archivist")
    ]
    photo = catalogue.records.placement(use).photo.id
    for record in (use, photo):
        catalogue.rights.lift([record], "expires", "letter")
        assert catalogue.rights.due() == []
        catalogue.history.undo()
        assert len(catalogue.rights.due()) == 1


def test_an_order_comes_due_though_one_of_its_code_was_lifted_from_another_photo(
    catalogue: Catalogue, article: str, use: str
) -> None:
    other = catalogue.records.article(article).placements[1]
    for each in (use, other.id):
        catalogue.rights.set([each], "expires", until="2026-03-01")
    catalogue.rights.lift([other.photo.id], "expires", "letter")
    assert [each.record_id for each in catalogue.rights.due()] == [use]


def test_what_is_embargoed_falls_due_with_its_first_day_and_what_expires_with_its_last(
    catalogue: Catalogue, use: str
) -> None:
    catalogue.rights.set([use], "embargo", until="2026-09")
    catalogue.rights.set([use], "expires", until="2026-04")
    due = {case.problem: case.due for case in catalogue.rights.cases(DAY) if use in case.uses}
    assert due == {"embargoed": date(2026, 9, 1), "expired": date(2026, 4, 30), "no-archive": None}
    keys = {case.key for case in catalogue.rights.cases(DAY) if use in case.uses}
    photo = catalogue.records.placement(use).photo.id
    assert keys == {f"{photo}:embargoed:2026-09", f"{photo}:expired:2026-04", f"{photo}:no-archive:"}
    catalogue.rights.renew([use], "expires", "2026-07")
    due = {case.problem: case.due for case in catalogue.rights.cases(DAY) if use in case.uses}
    assert due["due-soon"] == date(2026, 7, 31)


def test_what_settles_one_problem_of_a_credit_leaves_the_others_open(
    catalogue: Catalogue, article: str, use: str
) -> None:
    other = catalogue.records.article(article).placements[1].id
    catalogue.corrections.set([use, other], {"credit": "Handout/Harbour Board"})

    def open_problems(of: str) -> set[str]:
        return {case.problem for case in catalogue.rights.cases(DAY) if of in case.uses}

    before = open_problems(other)
    assert "courtesy" in before
    catalogue.rights.settle([use], "courtesy", "asked on the phone")
    catalogue.rights.settle([use], "courtesy", "asked on the phone again")
    assert open_problems(other) == before
    assert open_problems(use) == {"no-archive"}
    catalogue.corrections.set([use], {"credit": ""})
    assert open_problems(use) == {"no-archive", "no-credit"}
    catalogue.rights.settle([use], "no-credit", "nobody knows")
    assert open_problems(use) == {"no-archive"}
    catalogue.corrections.set([use], {"credit": "AFP"})
    assert open_problems(use) == {"no-archive", "agency-only"}


def test_cases_of_one_photo_stand_together_and_those_without_a_day_behind_all(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    uses = bring_in(catalogue, tmp_path, "The quay. (AP)", "The mole. (AP)")
    photo = catalogue.records.placement(uses[0]).photo.id
    catalogue.rights.set([photo], "expires", until="2025-12-31")
    stories = [catalogue.records.placement(use).article_id for use in uses]
    told = catalogue.rights.cases(DAY)
    assert [(case.photo, case.problem) for case in told] == [(photo, "expired"), (photo, "agency-only")]
    assert [set(case.uses) for case in told] == [set(uses)] * 2
    assert [set(case.stories) for case in told] == [set(stories)] * 2
    assert catalogue.names.credit_page("AP").against == 2
