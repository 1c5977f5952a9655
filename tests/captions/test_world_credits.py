"""Credit lines of all continents, labelled before anything was run on them, and what was learnt from them.

Rules have been made while looking at the half "seen"; the half "held" only measures, so a failure of it
tells counts only. The figures reached are floors.
"""

from __future__ import annotations

from functools import cache

import pytest

from archive.captions import read_credit, split_caption
from archive.model import Doubt
from tests.captions.labelled import photographers_right, right, table


@cache
def rows(half: str) -> list[list[str]]:
    """The rows of one half: line, photographers, chains and kinds."""
    return [cells[:4] for cells in table("credit_world.tsv", columns=5) if cells[4] == half]


def _hold(what: str, found: int, of: int, floor: float) -> None:
    # Bare of the lines on purpose: whoever sees what was missed would tune rules to it.
    if found < floor * of:
        pytest.fail(f"{what}: {found} of {of}, under {floor:.0%}", pytrace=False)


@pytest.mark.parametrize(("half", "floor"), [("seen", 0.98), ("held", 0.92)])
def test_most_credit_lines_of_the_world_read_entirely_as_labelled(half: str, floor: float) -> None:
    lines = rows(half)
    _hold("entirely right", sum(right(*line) for line in lines), len(lines), floor)


@pytest.mark.parametrize(("half", "floor"), [("seen", 0.98), ("held", 0.97)])
def test_the_photographers_of_nearly_all_credit_lines_of_the_world_are_read(half: str, floor: float) -> None:
    lines = rows(half)
    _hold("photographers", sum(photographers_right(*line[:2]) for line in lines), len(lines), floor)


@pytest.mark.parametrize(("half", "floor"), [("seen", 0.99), ("held", 0.93)])
def test_readings_of_credit_lines_of_the_world_without_doubts_are_right(half: str, floor: float) -> None:
    lines = rows(half)
    certain = [line for line in lines if not read_credit(line[0]).doubts]
    assert len(certain) >= 0.85 * len(lines)
    _hold("right without doubts", sum(right(*line) for line in certain), len(certain), floor)


def chain(line: str) -> list[str]:
    return [source.text for source in read_credit(line).chain]


def photographers(line: str) -> list[str]:
    return [person.text for person in read_credit(line).photographers]


def kinds(line: str) -> list[str]:
    return [kind.text for kind in read_credit(line).kinds]


@pytest.mark.parametrize(
    "line",
    [
        "Foto Ada Brink/LaPresse 12 gennaio 2023 Torino",
        "Ada Brink, Oct. 3, 2020/LaPresse",
        "Ada Brink/LaPresse 3.5.2021",
    ],
)
def test_when_and_where_a_picture_was_taken_names_nobody(line: str) -> None:
    assert (photographers(line), chain(line)) == (["Ada Brink"], ["LaPresse"])


def test_a_day_in_a_name_stays_in_it() -> None:
    assert chain("Hospital 12 de Octubre") == ["Hospital 12 de Octubre"]


@pytest.mark.parametrize("out", ["Norway OUT", "AUSTRIA OUT", "FRANCE, SPAIN OUT"])
def test_where_a_picture_may_not_be_shown_names_nobody(out: str) -> None:
    assert chain(f"(Photo by Ada Brink / NTB / AFP) / {out}") == ["NTB", "AFP"]


@pytest.mark.parametrize("line", ["Reuters-Archiv", "AFP-File", "(رويترز-أرشيف)"])
def test_a_hyphen_parts_an_agency_from_its_file(line: str) -> None:
    assert (len(chain(line)), kinds(line)) == (1, ["file"])


def test_a_hyphen_parts_no_double_surname_that_a_paper_has_too() -> None:
    assert photographers("Ada Brink-Post—Getty Images") == ["Ada Brink-Post"]


def test_the_mark_of_who_sent_a_picture_names_nobody() -> None:
    assert chain("ANTARA FOTO/Ada Brink/foc.") == ["Antara"]


def test_the_press_pool_of_a_country_is_a_pool_and_keeps_its_name() -> None:
    assert (chain("Japan Pool via AP"), kinds("Japan Pool via AP")) == (["Japan Pool", "AP"], ["pool"])


def test_an_agency_behind_a_label_is_parted_from_its_photographer_at_the_colon() -> None:
    assert photographers("(Foto Prensa Libre: Ada Brink)") == ["Ada Brink"]


def test_a_sailors_rating_stays_with_the_rank() -> None:
    line = "U.S. Navy photo by Photographer’s Mate 3rd Class (AW) Ada Brink"
    assert photographers(line) == ["Photographer's Mate 3rd Class (AW) Ada Brink"]
    assert chain(line) == ["U.S. Navy"]


def test_who_passes_on_everybodys_pictures_stands_behind_a_house_that_it_is_not_known_to_serve() -> None:
    assert chain("Getty Images/Cultura RF") == ["Cultura RF", "Getty Images"]


def test_capitals_behind_a_photographer_are_an_agency_and_no_not_available() -> None:
    assert chain("Foto: Ada Brink / NA") == ["NA"]


def test_a_picture_that_an_office_calls_official_is_the_offices() -> None:
    assert chain("Official White House Photo by Ada Brink") == ["White House"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Foto: EFE | Vídeo: EPV", ["EFE", "EPV"]),
        ("Image credit: Getty Images | Composite: Business Day", ["Getty Images", "Business Day"]),
    ],
)
def test_each_label_of_a_line_introduces_a_source_of_its_own(line: str, expected: list[str]) -> None:
    assert chain(line) == expected


def test_running_text_before_the_label_of_a_credit_names_nobody() -> None:
    assert chain("Un momento del acto. Foto: Ayuntamiento de Getafe") == ["Ayuntamiento de Getafe"]


@pytest.mark.parametrize("line", ["Foto di Ada Brink da Unsplash", "Image by Ada Brink from Unsplash"])
def test_who_put_a_picture_up_for_all_took_it(line: str) -> None:
    assert (photographers(line), chain(line)) == (["Ada Brink"], ["Unsplash"])


def test_the_title_of_a_work_and_its_licence_name_nobody() -> None:
    assert photographers("“Harbour Park” by Ada Brink is licensed under CC BY 2.0") == ["Ada Brink"]


def test_somebodys_account_on_a_platform_is_the_platforms() -> None:
    assert chain("Capture d'écran du compte Instagram de Ada Brink") == ["Instagram"]
    assert chain("Philippine Coast Guard's Facebook page") == ["Philippine Coast Guard", "Facebook"]


def test_a_legal_form_makes_no_other_house_of_a_known_one() -> None:
    assert chain("©2023 FOCUS FEATURES LLC") == chain("Focus Features")


@pytest.mark.parametrize("line", ["撮影／佐藤みさき", "（撮影：佐藤みさき）"])
def test_a_given_name_in_hiragana_tells_a_person(line: str) -> None:
    assert photographers(line) == ["佐藤みさき"]


def test_an_agency_in_han_is_parted_from_who_took_the_picture() -> None:
    line = "中新社发 韩海丹 摄"
    assert (photographers(line), chain(line)) == (["韩海丹"], ["China News Service"])


def test_a_private_picture_that_says_whose_in_small_letters_names_nobody() -> None:
    assert (chain("Фото: личный архив героя"), kinds("Фото: личный архив героя")) == ([], ["private"])


@pytest.mark.parametrize("line", ["Photo: Hearst Owned", "Bild: LPD NÖ"])
def test_two_unknown_words_behind_a_mere_label_are_marked_for_review(line: str) -> None:
    assert "unknown-name" in {doubt.code for doubt in read_credit(line).doubts} or not photographers(line)


def test_two_wires_that_pass_on_each_others_pictures_leave_open_who_did() -> None:
    assert read_credit("Foto: PAP/EPA").doubts == (Doubt("chain-order", "PAP; EPA", 6, 13),)


def test_a_date_that_opens_a_credit_stays_with_the_caption() -> None:
    assert split_caption("港に着いた船。2025年2月28日、ロイター")[0].endswith("28日")
