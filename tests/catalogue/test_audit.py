"""The cases of the rights audit: what falls due when, what is renewed, what is settled."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.errors import Refused
from tests.catalogue.rows import replayed, stored

Story = Callable[..., Path]
DAY = date(2026, 6, 1)
ORDERED = "Jo Amari in Port Elwyn, March 1, 2024. NOT FOR USE AFTER DECEMBER 31, 2024. (Ines Okafor/Reuters)"


@pytest.fixture
def use(catalogue: Catalogue, story: Story) -> str:
    article = str(catalogue.imports.run([story("Ferry inquiry opens", first=ORDERED)]).results[0].id)
    return catalogue.records.article(article).placements[0].id


def cases(catalogue: Catalogue, use: str) -> list[tuple[str, date | None]]:
    return [(case.problem, case.due) for case in catalogue.rights.cases(DAY) if use in case.uses]


def test_cases_stand_by_the_day_on_which_they_fall_due(catalogue: Catalogue, use: str) -> None:
    photo = catalogue.records.placement(use).photo.id
    other = catalogue.records.article(catalogue.records.placement(use).article_id or "").placements[1]
    catalogue.rights.set([other.photo.id], "expires", until="2026-07-01")
    found = catalogue.rights.cases(DAY)
    assert [(case.photo, case.problem, case.due) for case in found if case.due] == [
        (photo, "expired", date(2024, 12, 31)),
        (other.photo.id, "due-soon", date(2026, 7, 1)),
    ]
    assert all(case.due is None for case in found[2:])


def test_a_licence_that_was_renewed_ends_on_the_new_day_alone(catalogue: Catalogue, use: str) -> None:
    photo = catalogue.records.placement(use).photo.id
    before = stored(catalogue)
    catalogue.rights.renew([photo], "expires", "2025-12-31", "letter of 3 May")
    catalogue.rights.renew([photo], "expires", "2027-12-31", "letter of 9 June")
    assert cases(catalogue, use) == []
    orders = catalogue.records.placement(use).restrictions
    assert [(o.until, o.source) for o in orders if o.code == "expires"] == [("2027-12-31", "archivist")]
    assert replayed(catalogue) == stored(catalogue)
    catalogue.history.undo()
    catalogue.history.undo()
    assert stored(catalogue) == before


def test_only_a_day_can_be_renewed(catalogue: Catalogue, use: str) -> None:
    with pytest.raises(Refused, match="day that can be moved"):
        catalogue.rights.renew([use], "no-sales", "2027-12-31")
    with pytest.raises(Refused, match="until when"):
        catalogue.rights.renew([use], "expires", " ")


def test_what_is_settled_with_a_note_is_no_case_any_more(catalogue: Catalogue, use: str) -> None:
    catalogue.corrections.set([use], {"credit": "Handout/Harbour Board"})
    assert [problem for problem, _ in cases(catalogue, use)] == ["expired", "courtesy"]
    with pytest.raises(Refused, match="Say why"):
        catalogue.rights.settle([use], "courtesy", "")
    catalogue.rights.settle_each([(use, "courtesy"), (use, "expired")], "asked on the phone")
    assert cases(catalogue, use) == []
    assert catalogue.keeping.verify() == []
    catalogue.history.undo()
    assert len(cases(catalogue, use)) == 2


def test_another_credit_line_opens_a_settled_one_again(catalogue: Catalogue, use: str) -> None:
    catalogue.corrections.set([use], {"credit": "Handout/Harbour Board"})
    catalogue.rights.settle([use], "courtesy", "asked on the phone")
    catalogue.corrections.set([use], {"credit": "Handout/Port Authority"})
    assert "courtesy" in [problem for problem, _ in cases(catalogue, use)]


def test_the_number_of_cases_follows_every_change_of_what_makes_one(catalogue: Catalogue, use: str) -> None:
    story, photo = (
        catalogue.records.placement(use).article_id or "",
        catalogue.records.placement(use).photo.id,
    )
    counted = [catalogue.rights.count(DAY)]

    def check() -> None:
        assert catalogue.rights.count(DAY) == len(catalogue.rights.cases(DAY))
        counted.append(catalogue.rights.count(DAY))

    catalogue.rights.set([photo], "no-archive")
    check()
    catalogue.corrections.set([use], {"credit": "Handout/Harbour Board"})
    check()
    catalogue.rights.settle([use], "courtesy", "asked on the phone")
    check()
    catalogue.trash.add([story], "twice")
    check()
    catalogue.history.undo()
    check()
    catalogue.rights.lift([photo], "no-archive", "a letter")
    check()
    catalogue.tags.add("Harbour", [story])
    check()
    steps = [after - before for before, after in pairwise(counted)]
    assert steps[:3] == [1, 1, -1]
    assert steps[3] < 0
    assert steps[3:5] == [steps[3], -steps[3]]
    assert steps[5:] == [-1, 0]
    assert catalogue.rights.count(date(2020, 1, 1)) == len(catalogue.rights.cases(date(2020, 1, 1)))
