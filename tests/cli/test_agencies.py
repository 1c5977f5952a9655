"""Agencies on the command line: added, listed, removed, and lent to the commands that store nothing."""

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
    run(
        "agency", "add", "Velden Sorbel", "--kind", "wire", "--country", "NO",
        "--alias", "Velden Tarn", "VTS", "--alias", "Velden Foto", "--distributes", "Reuters",
    )  # fmt: skip
    return folder


def test_an_added_agency_is_listed_with_all_that_was_said_of_it(run: Run, velden: Path) -> None:
    [line] = run("agency", "list", "--json").lines
    assert line == {
        "name": "Velden Sorbel",
        "kind": "wire",
        "country": "NO",
        "aliases": ["Velden Tarn", "VTS", "Velden Foto"],
        "distributes": ["Reuters"],
        "own": True,
    }
    assert "Velden Sorbel (wire, NO), also Velden Tarn" in run("agency", "list").out


def test_those_that_ship_are_listed_where_all_are_asked_for(run: Run, velden: Path) -> None:
    assert run("agency", "list", "reuters", "--json").lines == []
    ran = run("agency", "list", "reuters", "--all", "--json")
    assert (ran.lines[0]["name"], ran.lines[0]["own"]) == ("Reuters", False)


def test_adding_says_what_was_done_and_removing_takes_it_away(run: Run, velden: Path) -> None:
    [added] = run("agency", "add", "Elwyn Desk", "--kind", "archive", "--json").lines
    assert added["name"] == "Add agency “Elwyn Desk”"
    assert run("agency", "remove", "Elwyn Desk").out == "Remove agency “Elwyn Desk”: done\n"
    ran = run("agency", "remove", "Elwyn Desk", "--json")
    assert (ran.status, ran.lines[0]["error"]["code"]) == (1, "no-agency")


def test_an_agency_gets_another_name(run: Run, velden: Path) -> None:
    run("agency", "add", "Velden", "--kind", "wire", "--instead-of", "Velden Sorbel")
    assert [line["name"] for line in run("agency", "list", "--json").lines] == ["Velden"]


def test_an_unknown_kind_is_wrong_usage_and_names_the_kinds(run: Run, folder: Path) -> None:
    ran = run("agency", "add", "Velden", "--kind", "kiosk")
    assert ran.status == 2
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


def test_adding_an_agency_makes_the_archive_where_there_is_none(run: Run, tmp_path: Path) -> None:
    ran = run("--archive", tmp_path / "new", "agency", "add", "Velden Sorbel", "--kind", "wire")
    assert ran.status == 0
    assert "Velden Sorbel" in run("--archive", tmp_path / "new", "agency", "list").out
