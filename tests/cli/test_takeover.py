"""`cutline takeover`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.reading.libraries import samples


def test_a_library_is_taken_over_and_files_that_are_missing_are_told_one_by_one(
    run: Run, tmp_path: Path
) -> None:
    ran = run("takeover", samples.digikam(tmp_path), "--json")
    assert ran.status == 1
    assert [line["status"] for line in ran.lines] == ["added"] * 3
    assert [line["error"] and line["error"]["code"] for line in ran.lines] == [None, None, "file-missing"]
    assert "gone.jpg is not there" in ran.err


def test_where_no_file_is_missing_all_is_done(run: Run, tmp_path: Path) -> None:
    assert run("takeover", samples.tropy(tmp_path)).status == 0


def test_import_takes_a_library_that_says_what_it_is(run: Run, tmp_path: Path) -> None:
    ran = run("import", samples.zotero(tmp_path), "--json")
    assert [line["kind"] for line in ran.lines] == ["article", "photo"]


def test_a_dry_run_says_what_is_there_and_makes_no_archive(run: Run, tmp_path: Path) -> None:
    archive = tmp_path / "archive"
    path = samples.digikam(tmp_path / "d")
    [told] = run("--archive", archive, "takeover", path, "--dry-run", "--json").lines
    assert (told["from"], told["photos"], told["left_out"]) == ("digikam", 3, 1)
    assert told["folders"] == [{"folder": str(tmp_path / "d" / "Pictures"), "here": True}]
    assert not archive.exists()


def test_columns_are_kept_under_a_name_for_the_next_table(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUTLINE_CONFIG", str(tmp_path / "config"))
    path = samples.table(tmp_path)
    columns = ("--columns", "Shelf=note,Notes=", "--save-columns", "shelves")
    run("takeover", path, *columns, "--dry-run")
    [told] = run("takeover", path, "--columns", "shelves", "--dry-run", "--json").lines
    assert (told["columns"]["Shelf"], told["columns"]["Notes"], told["columns"]["Title"]) == (
        "note",
        "",
        "title",
    )


@pytest.mark.parametrize(
    "arguments", [("--columns", "Shelf=nothing"), ("--columns", "Nowhere=note"), ("--columns", "unknown")]
)
def test_columns_that_there_are_not_are_wrong_usage(
    run: Run, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    ran = run("takeover", samples.table(tmp_path), *arguments)
    assert ran.status == 2
    assert len(ran.err.splitlines()) == 1


def test_a_file_of_another_program_is_refused(run: Run, tmp_path: Path) -> None:
    ran = run("takeover", samples.zotero(tmp_path), "--from", "tropy")
    assert ran.status == 1
    assert "no library of tropy" in ran.err


def test_a_table_is_no_kind_of_import_and_the_refusal_says_what_to_do(run: Run, tmp_path: Path) -> None:
    ran = run("import", samples.table(tmp_path))
    assert ran.status == 1
    assert "cutline takeover" in ran.err
