"""Names on the command line: added, merged, listed, and lent to the commands that store nothing."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from tests.cli.conftest import Run

Story = Callable[..., Path]

LINE = "Miro Lund/Velden Tarn"
CAPTION = f"Captain Adi Brandt, right, boards the ferry in Port Elwyn, March 12, 2024. ({LINE})"


@pytest.fixture
def folder() -> Path:
    """The archive that commands use where none is named."""
    folder = Path(os.environ["CUTLINE_ARCHIVE"])
    Catalogue.open(folder, create=True).close()
    return folder


@pytest.fixture
def velden(run: Run, folder: Path) -> Path:
    run("names", "add", "Velden Sorbel", "--class", "organisation", "--kind", "wire", "--country", "NO")
    for alias in ("Velden Tarn", "VTS"):
        run("names", "alias", "Velden Sorbel", alias)
    run("names", "add", "Reuters", "--class", "organisation")
    run("names", "distributes", "Velden Sorbel", "Reuters")
    return folder


def test_a_name_is_listed_with_all_that_was_said_of_it(run: Run, velden: Path) -> None:
    [line] = run("names", "list", "--search", "velden", "--json").lines
    assert {key: value for key, value in line.items() if key != "id"} == {
        "name": "Velden Sorbel",
        "class": "organisation",
        "kind": "wire",
        "country": "NO",
        "note": "",
        "status": "established",
        "aliases": ["VTS", "Velden Tarn"],
        "photos": 0,
        "stories": 0,
        "as": {"photographer": 0, "agency": 0, "shown": 0, "byline": 0},
    }
    assert "Velden Sorbel (organisation, wire, NO), also VTS, Velden Tarn" in run("names", "list").out


def test_people_and_organisations_are_listed_apart(run: Run, velden: Path) -> None:
    run("names", "add", "Ola Reyes", "--class", "person")
    assert [line["name"] for line in run("names", "list", "--class", "person", "--json").lines] == [
        "Ola Reyes"
    ]


def test_adding_says_what_was_done(run: Run, folder: Path) -> None:
    [added] = run("names", "add", "Elwyn Desk", "--class", "organisation", "--json").lines
    assert (added["name"], added["code"]) == ("Add name “Elwyn Desk”", "names-add")
    again = run("names", "add", "elwyn desk", "--class", "organisation", "--json")
    assert (again.status, again.lines[0]["error"]["code"]) == (1, "exists")


def test_a_name_is_merged_renamed_and_shown_by_its_old_spellings(run: Run, velden: Path) -> None:
    run("names", "add", "Elwyn Desk", "--class", "organisation")
    run("names", "merge", "Elwyn Desk", "Velden Sorbel")
    run("names", "rename", "Velden Sorbel", "Velden")
    [line] = run("names", "show", "elwyn desk", "--json").lines
    assert line["name"] == "Velden"
    assert {"Elwyn Desk", "Velden Sorbel"} <= set(line["aliases"])


def test_an_unknown_kind_is_refused_and_names_the_kinds(run: Run, velden: Path) -> None:
    ran = run("names", "kind", "Velden Sorbel", "kiosk")
    assert ran.status == 1
    assert "wire, stock" in ran.err


def test_credits_are_read_by_the_agencies_of_an_archive_that_is_named(run: Run, velden: Path) -> None:
    [line] = run("--archive", velden, "credit", "--json", LINE).lines
    assert (line["chain"], line["review"]) == (["Velden Sorbel"], False)
    [line] = run("--archive", velden, "caption", "--json", CAPTION).lines
    assert line["credit"]["chain"] == ["Velden Sorbel"]


def test_files_are_read_by_the_agencies_of_an_archive_that_is_named(
    run: Run, velden: Path, story: Story
) -> None:
    [line] = run("--archive", velden, "extract", "--json", story("Ferry inquiry opens", second=CAPTION)).lines
    assert line["article"]["photos"][1]["credit"]["chain"] == ["Velden Sorbel"]


def test_without_a_named_archive_credits_are_read_by_what_ships(run: Run, velden: Path) -> None:
    [line] = run("credit", "--json", LINE).lines
    assert line["review"]


def test_a_named_archive_that_is_none_is_said(run: Run, tmp_path: Path) -> None:
    ran = run("--archive", tmp_path / "none", "credit", LINE)
    assert ran.status == 2
    assert "There is no archive" in ran.err


def test_adding_a_name_makes_the_archive_where_there_is_none(run: Run, tmp_path: Path) -> None:
    ran = run("--archive", tmp_path / "new", "names", "add", "Velden Sorbel", "--class", "organisation")
    assert ran.status == 0
    assert "Velden Sorbel" in run("--archive", tmp_path / "new", "names", "list").out


@pytest.fixture
def ferry(run: Run, folder: Path, story: Story) -> Path:
    """An archive with one story, whose second photo shows Adi Brandt and is by Miro Lund."""
    run("import", story("Ferry inquiry opens", second=CAPTION))
    return folder


def test_a_credit_page_is_printed_with_its_photos(run: Run, ferry: Path) -> None:
    run("names", "affiliate", "Miro Lund", "Velden Tarn", "--from", "2019", "--evidence", "his card")
    [page] = run("names", "show", "Miro Lund", "--uses", "5", "--json").lines
    assert (page["photos"], page["through"], page["shows"]) == (1, [["Velden Tarn", 1]], [["Adi Brandt", 1]])
    assert (page["with"], page["restrictions"], page["alike"], page["by_year"]) == ([], 0, [], {"2024": 1})
    assert page["affiliations"] == [
        {
            "person": "Miro Lund",
            "organisation": "Velden Tarn",
            "from": "2019",
            "to": None,
            "evidence": "his card",
        }
    ]
    assert [use["roles"] for use in page["uses"]] == [["photographer"]]
    assert "through: Velden Tarn (1)" in run("names", "show", "Miro Lund").out


def test_likely_sames_and_companions_are_lines_for_scripts(run: Run, ferry: Path) -> None:
    run("names", "add", "Lund Miro", "--class", "person")
    [pair] = [line for line in run("names", "alike", "--json").lines if "Miro Lund" in (line["a"], line["b"])]
    assert (pair["a"], pair["b"], pair["evidence"], pair["settles"]) == (
        "Lund Miro",
        "Miro Lund",
        ["order"],
        1,
    )
    assert "the same words in another order" in run("names", "alike").out
    run("names", "apart", "Lund Miro", "Miro Lund")
    assert "Lund Miro" not in run("names", "alike", "--unsure").out
    assert run("names", "with", "Adi Brandt", "--json").lines == []


def test_a_spelling_is_parted_in_one_photo_and_undone_in_one_step(run: Run, ferry: Path) -> None:
    [page] = run("names", "show", "Adi Brandt", "--uses", "1", "--json").lines
    parted = run("names", "part", "Adi Brandt", "Adi Brandt", "--use", page["uses"][0]["id"], "--json")
    assert (parted.status, parted.lines[0]["code"]) == (0, "names-part")
    assert len(run("names", "list", "--search", "adi brandt", "--json").lines) == 2
    assert run("names", "show", "Adi Brandt", "--json").lines[0]["error"]["code"] == "several-names"
    run("undo")
    assert len(run("names", "list", "--search", "adi brandt", "--json").lines) == 1


@pytest.mark.parametrize(
    "command",
    [
        ("merge", "Miro Lund", "Adi Brandt"),
        ("alias", "Miro Lund", "M. Lund"),
        ("rename", "Miro Lund", "Miroslav Lund"),
        ("note", "Miro Lund", "Retired."),
        ("kind", "Velden Tarn", "wire"),
        ("distributes", "Velden Tarn", "Reuters"),
        ("apart", "Miro Lund", "Adi Brandt"),
        ("affiliate", "Miro Lund", "Velden Tarn"),
        ("add", "Oda Vik", "--class", "person"),
    ],
)
def test_a_dry_run_says_what_would_change_and_changes_nothing(
    run: Run, ferry: Path, command: tuple[str, ...]
) -> None:
    run("names", "add", "Reuters", "--class", "organisation")
    before = run("history", "--json").lines
    [told] = run("names", *command, "--dry-run", "--json").lines
    assert told["code"] == f"names-{command[0]}"
    assert told["changes"] > 0
    assert run("history", "--json").lines == before
