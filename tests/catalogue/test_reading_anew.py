"""Credit lines read anew after the agencies changed: those that name one, and those that came meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from archive.captions import Agency
from archive.catalogue import Catalogue
from archive.curation import rereading
from tests.catalogue.rows import replayed, stored
from tests.catalogue.test_houses import bring, chain

__all__ = ["bring"]

Story = Callable[..., Path]
Bring = Callable[..., list[str]]


def kinds(catalogue: Catalogue, photos: list[str]) -> list[list[tuple[str, str]]]:
    credits = [catalogue.records.placement(photo).credit for photo in photos]
    return [[(source.text, source.kind) for source in credit.chain] if credit else [] for credit in credits]


def read_anew(catalogue: Catalogue, act: Callable[[], object]) -> int:
    """How many credit lines something reads anew."""
    before = catalogue.history.last_seq()
    act()
    with catalogue._database.reading() as connection:
        rows = connection.exec_driver_sql(
            "SELECT COUNT(DISTINCT row_id) FROM change WHERE table_name = 'credit' AND seq > ?", (before,)
        )
        return int(rows.scalar_one())


def test_a_line_is_read_anew_where_a_name_stands_in_it_however_it_is_spaced(
    catalogue: Catalogue, bring: Bring
) -> None:
    photos = bring(
        "Miro Lund/Velden-Foto", "Miro Lund/VELDEN FOTO", "Miro Lund/Velden", "Miro Lund/Foto Velden"
    )
    catalogue.names.add("Velden Foto", "organisation", "museum")
    told = ["museum" in {kind for _, kind in each} for each in kinds(catalogue, photos)]
    assert told == [True, True, False, False]


def test_a_line_that_came_while_others_were_looked_for_is_read_anew_too(
    catalogue: Catalogue, bring: Bring, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = bring("Quillon", "Miro Lund/AFP")
    plan = rereading._plan
    with Catalogue.open(catalogue.folder, who="colleague") as colleague:

        def meanwhile(*given: object) -> object:
            made = plan(*given)  # type: ignore[arg-type]
            colleague.corrections.set([first], {"credit": "Miro Lund/AFP"})
            colleague.corrections.set([second], {"credit": "Quillon"})
            colleague.tags.add("Quay", [])
            return made

        monkeypatch.setattr(rereading, "_plan", meanwhile)
        catalogue.names.add("Quillon", "organisation", "museum")
    assert kinds(catalogue, [first, second]) == [[("AFP", "wire")], [("Quillon", "museum")]]
    assert [each.id for each in catalogue.review.questions()] == ["date-inferred"]
    assert replayed(catalogue) == stored(catalogue)


@pytest.mark.parametrize("times", [1, 2, 3])
def test_agencies_that_a_colleague_changes_meanwhile_count_as_well(
    catalogue: Catalogue, bring: Bring, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    photos = bring("Miro Lund/Velden Foto", "Miro Lund/Tarn Bild")
    plan, made = rereading._plan, []
    with Catalogue.open(catalogue.folder, who="colleague") as colleague:

        def meanwhile(*given: object) -> object:
            found = plan(*given)  # type: ignore[arg-type]
            made.append(found)
            if len(made) <= times:
                with monkeypatch.context() as patch:
                    patch.setattr(rereading, "_plan", plan)
                    colleague.names.add(
                        "Tarn Bild" if len(made) == 1 else f"House {len(made)}", "organisation", "stock"
                    )
            return found

        monkeypatch.setattr(rereading, "_plan", meanwhile)
        catalogue.names.add("Velden Foto", "organisation", "museum")
    assert len(made) == min(times + 1, 2)
    assert kinds(catalogue, photos) == [[("Velden Foto", "museum")], [("Tarn Bild", "stock")]]
    assert replayed(catalogue) == stored(catalogue)


def test_a_line_that_reads_as_before_is_left_as_it_is(catalogue: Catalogue, bring: Bring) -> None:
    bring("Miro Lund/Velden Foto", "© Velden Foto", "©/Velden Foto", "((Velden Foto))")
    assert read_anew(catalogue, lambda: catalogue.names.add("Velden Foto", "organisation", "museum")) >= 1
    house = catalogue.names.agent("Velden Foto", "organisation").id
    assert read_anew(catalogue, lambda: catalogue.names.alias(house, "Velden Photo")) == 0
    assert read_anew(catalogue, lambda: catalogue.names.set_note(house, "in Oslo")) == 0


def test_an_agency_that_goes_brings_back_the_one_that_ships_under_its_name(
    catalogue: Catalogue, bring: Bring
) -> None:
    photos = bring("Miro Lund/Reuters")
    shipped = kinds(catalogue, photos)
    catalogue.names.set_agency(Agency("Reuters", "museum"))
    assert kinds(catalogue, photos) == [[("Reuters", "museum")]]
    catalogue.names.remove_agency("Reuters")
    assert kinds(catalogue, photos) == shipped
    assert chain(catalogue, photos[0])[0][0] == "Reuters"


def test_another_supplier_or_name_reads_the_lines_anew_that_it_is_about(
    catalogue: Catalogue, bring: Bring
) -> None:
    names = catalogue.names
    for name in ("Velden Foto", "Tarn Bild", "Sorbel Press"):
        names.add(name, "organisation", "stock")
    photos = bring("Velden Foto/Tarn Bild", "Sorbel Press/Tarn Bild", "Miro Lund/Mole Press")
    assert [text for text, _ in chain(catalogue, photos[0])] == ["Velden Foto", "Tarn Bild"]
    names.add_distribution("Velden Foto", "Tarn Bild")
    assert [text for text, _ in chain(catalogue, photos[0])] == ["Tarn Bild", "Velden Foto"]
    assert [text for text, _ in chain(catalogue, photos[1])] == ["Sorbel Press", "Tarn Bild"]
    names.alias("Sorbel Press", "Mole Press")
    assert kinds(catalogue, photos)[2] == [("Sorbel Press", "stock")]


def test_many_new_names_at_once_find_the_same_lines_as_one(
    catalogue: Catalogue, bring: Bring, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos = bring("Miro Lund/Vélden Foto", "Miro Lund/Tarn Bild", "Miro Lund/Mole Press")
    for most in (8, 1, 0):
        monkeypatch.setattr(rereading, "_MOST_PATTERNS", most)
        catalogue.names.set_agency(Agency("House", "museum", "", ("Velden Foto", "Tarn Bild")))
        assert [each[0][0] for each in kinds(catalogue, photos)] == ["House", "House", "Mole Press"]
        catalogue.history.undo()
        assert "House" not in {text for each in kinds(catalogue, photos) for text, _ in each}
