"""Rights: orders that were read, set and lifted; the days on which a photo may be used; the audit."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from PIL import Image

from archive.catalogue import Catalogue
from archive.errors import NotFound, Refused
from archive.model import SearchRequest
from tests.catalogue.rows import replayed, stored

Story = Callable[..., Path]
ORDERED = "Pilot Jo Amari in Port Elwyn, March 1, 2024. NO SALES. NO ARCHIVES. (Ines Okafor/Reuters)"


@pytest.fixture
def article(catalogue: Catalogue, story: Story) -> str:
    return str(catalogue.imports.run([story("Ferry inquiry opens", first=ORDERED)]).results[0].id)


@pytest.fixture
def use(catalogue: Catalogue, article: str) -> str:
    return catalogue.records.article(article).placements[0].id


def codes(catalogue: Catalogue, use: str) -> list[str]:
    return sorted(order.code for order in catalogue.records.placement(use).restrictions)


def found(catalogue: Catalogue, query: str) -> list[str]:
    return [hit.id for hit in catalogue.search.find(SearchRequest(query, kind="photo")).hits]


def problems(catalogue: Catalogue, use: str, on: date | None = None) -> set[str]:
    return {each.problem for each in catalogue.rights.audit(on) if each.use == use}


def test_the_orders_of_a_caption_are_stored_and_found(catalogue: Catalogue, use: str) -> None:
    assert codes(catalogue, use) == ["no-archive", "no-sales"]
    assert use in found(catalogue, "restriction:no-archive")
    [hit] = catalogue.search.find(SearchRequest("has:restriction")).hits
    assert sorted(hit.restrictions) == ["no-archive", "no-sales"]
    assert use in found(catalogue, 'restriction:"no sales"')
    assert found(catalogue, "has:restriction") == [use]


def test_the_orders_of_a_files_instructions_stand_on_the_photo(catalogue: Catalogue, tmp_path: Path) -> None:
    path = tmp_path / "quay.jpg"
    packet = (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" '
        'photoshop:Instructions="ONE TIME USE ONLY"/></rdf:RDF></x:xmpmeta>'
    )
    Image.effect_mandelbrot((600, 400), (-2.0, -1.0, 1.0, 1.0), 60).save(path, xmp=packet.encode())
    [result] = catalogue.imports.run([path]).results
    assert codes(catalogue, str(result.id)) == ["one-time"]


def test_an_order_is_set_for_one_use_or_for_the_photo_and_undone(catalogue: Catalogue, use: str) -> None:
    before = stored(catalogue)
    photo = catalogue.records.placement(use).photo.id
    catalogue.rights.set([photo], "expires", until="2026-01-31", note="by contract")
    catalogue.rights.set([use], "territory-out", value="JP")
    assert codes(catalogue, use) == ["expires", "no-archive", "no-sales", "territory-out"]
    assert replayed(catalogue) == stored(catalogue)
    catalogue.history.undo()
    catalogue.history.undo()
    assert stored(catalogue) == before


def test_a_photo_is_usable_on_the_days_that_its_orders_leave(catalogue: Catalogue, use: str) -> None:
    catalogue.rights.set([use], "expires", until="2026-01-31")
    assert use in found(catalogue, "usable:2026-01-31")
    assert use not in found(catalogue, "usable:2026-02-01")
    catalogue.rights.set([use], "embargo", until="2999-01-01")
    assert found(catalogue, "is:embargoed") == [use]
    assert use not in found(catalogue, "usable:today")


def test_a_lifted_order_holds_no_longer_and_what_was_read_stays(catalogue: Catalogue, use: str) -> None:
    catalogue.rights.lift([use], "no-archive", "letter of March 4")
    assert codes(catalogue, use) == ["no-sales"]
    assert problems(catalogue, use) == set()
    catalogue.history.undo()
    assert codes(catalogue, use) == ["no-archive", "no-sales"]


def test_an_order_set_after_it_was_lifted_holds_again(catalogue: Catalogue, use: str) -> None:
    catalogue.rights.lift([use], "no-sales", "letter")
    catalogue.rights.set([use], "no-sales")
    assert "no-sales" in codes(catalogue, use)


def test_orders_follow_a_corrected_caption(catalogue: Catalogue, use: str) -> None:
    catalogue.corrections.set([use], {"caption": "Pilot Jo Amari. ONE TIME USE ONLY."})
    assert codes(catalogue, use) == ["one-time"]
    catalogue.corrections.set([use], {"caption": None})
    assert codes(catalogue, use) == ["no-archive", "no-sales"]


def test_the_audit_tells_where_photos_ran_against_orders(
    catalogue: Catalogue, article: str, use: str
) -> None:
    catalogue.rights.set([use], "expires", until="2025-12-31")
    assert problems(catalogue, use, date(2025, 6, 1)) == {"no-archive"}
    assert problems(catalogue, use, date(2026, 6, 1)) == {"no-archive", "expired"}
    finding = next(each for each in catalogue.rights.audit() if each.use == use)
    assert finding.story == article


def test_what_single_photos_ran_against_is_told_without_the_whole_audit(
    catalogue: Catalogue, use: str
) -> None:
    photo = catalogue.records.placement(use).photo.id
    catalogue.rights.set([use], "expires", until="2025-12-31")
    told = catalogue.rights.against_orders([photo], date(2026, 6, 1))
    assert {(each.use, each.problem) for each in told} == {(use, "no-archive"), (use, "expired")}
    assert catalogue.rights.against_orders(["p0"]) == []


def test_a_photo_that_may_run_once_is_told_where_it_ran_again(catalogue: Catalogue, tmp_path: Path) -> None:
    pages = []
    Image.effect_mandelbrot((600, 400), (-2.0, -1.0, 1.0, 1.0), 60).save(tmp_path / "quay.jpg")
    for day, title in ((1, "Ferry inquiry opens"), (9, "Dredging of the channel starts at last")):
        page = tmp_path / f"{day}.html"
        page.write_text(
            f'<html><head><meta property="article:published_time" content="2024-03-0{day}"></head><body>'
            f"<article><h1>{title}</h1><p>{title}, the board heard on Tuesday night in the hall.</p>"
            '<figure><img src="quay.jpg"><figcaption>The quay. ONE TIME USE ONLY (AP)</figcaption></figure>'
            "</article></body></html>",
            encoding="utf-8",
        )
        pages.append(page)
    first, second = (str(result.id) for result in catalogue.imports.run(pages).results)
    photo = catalogue.records.article(first).placements[0].photo.id
    catalogue.rights.set([photo], "one-time")
    assert [each.story for each in catalogue.rights.audit() if each.problem == "one-time-used"] == [second]


def test_orders_that_come_due_are_listed_by_their_day(catalogue: Catalogue, use: str) -> None:
    catalogue.rights.set([use], "expires", until="2026-03-01")
    catalogue.rights.set([use], "embargo", until="2026-01-01")
    assert [each.code for each in catalogue.rights.due()] == ["embargo", "expires"]
    assert [each.code for each in catalogue.rights.due(date(2026, 1, 31))] == ["embargo"]


def test_photos_without_a_credit_are_told_and_those_in_the_trash_are_not(
    catalogue: Catalogue, article: str, use: str
) -> None:
    catalogue.corrections.set([use], {"credit": ""})
    assert "no-credit" in problems(catalogue, use)
    catalogue.trash.add([article], "an advertisement")
    assert problems(catalogue, use) == set()


def test_what_is_no_order_is_refused(catalogue: Catalogue, article: str, use: str) -> None:
    with pytest.raises(Refused, match="no order"):
        catalogue.rights.set([use], "no-fun")
    with pytest.raises(Refused, match="no date"):
        catalogue.rights.set([use], "expires", until="soon")
    with pytest.raises(Refused, match="by what right"):
        catalogue.rights.lift([use], "no-sales", " ")
    with pytest.raises(NotFound, match="u0000"):
        catalogue.rights.set([use, "u0000"], "no-sales")
    with pytest.raises(Refused, match="none is named"):
        catalogue.rights.set([article], "no-sales")


def test_the_audit_and_the_photo_tell_the_same_orders(catalogue: Catalogue, use: str) -> None:
    photo = catalogue.records.placement(use).photo.id
    of_photo, of_use = ("", "set", "lift", "set lift", "lift set"), ("", "set", "lift", "lift set")
    for on_photo, on_use in product(of_photo, of_use):
        acts = [(photo, act) for act in on_photo.split()] + [(use, act) for act in on_use.split()]
        for record, act in acts:
            if act == "set":
                catalogue.rights.set([record], "expires", until="2020-01-31")
            else:
                catalogue.rights.lift([record], "expires", "letter")
        assert ("expires" in codes(catalogue, use)) is ("expired" in problems(catalogue, use)), acts
        for _ in acts:
            catalogue.history.undo()
