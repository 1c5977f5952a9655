"""Odd arguments, streams and archives: a line and a status, never a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run

Story = Callable[..., Path]


@pytest.fixture
def article(run: Run, story: Story) -> str:
    return str(run("import", "--json", story("Ferry inquiry opens")).lines[0]["id"])


@pytest.mark.parametrize("number", ["99999999999999999999", "-1", "many"])
def test_a_number_out_of_range_is_wrong_usage(run: Run, article: str, number: str) -> None:
    assert run("undo", number).status == 2
    assert run("history", "--limit", number).status == 2


def test_an_argument_that_is_no_text_is_named_so(run: Run, article: str) -> None:
    ran = run("show", os.fsdecode(b"\xff"))
    assert (ran.status, ran.err.count("\n")) == (2, 1)


def test_an_empty_name_never_means_the_folder_one_happens_to_be_in(run: Run) -> None:
    ran = run("import", "--json", "")
    assert (ran.status, ran.lines) == (1, [])
    assert run("--archive", "", "stats").status == 2


def test_a_dash_reads_paths_and_ids_from_standard_input(run: Run, story: Story) -> None:
    ran = run("import", "--json", "-", stdin=f"{story('One')}\n{story('Two')}\n")
    ids = [line["id"] for line in ran.lines]
    shown = run("show", "--json", "-", stdin="\n".join(ids))
    assert [line["title"] for line in shown.lines] == ["One", "Two"]
    run("tag", "add", "Harbour", "-", stdin="\n".join(ids))
    assert run("tag", "list", "--json").lines[0]["count"] == 2


def test_every_unknown_id_is_named_and_nothing_is_tagged(run: Run, article: str) -> None:
    ran = run("tag", "add", "--json", "Harbour", "nosuch1", "nosuch2", article)
    assert ran.status == 1
    assert "nosuch1, nosuch2" in ran.lines[0]["error"]["message"]
    assert run("tag", "list", "--json").lines == []


def test_a_tag_with_a_line_break_is_refused(run: Run, article: str) -> None:
    assert run("tag", "add", "two\nlines", article).status == 1
    assert run("tag", "add", "x" * 1000, article).status == 1


def test_the_history_of_nothing_is_a_failure(run: Run, article: str) -> None:
    assert run("history", "nosuch").status == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full device")
def test_a_full_disk_behind_the_output_is_said(article: str, tmp_path: Path) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        ran = subprocess.run(
            [sys.executable, "-c", "from archive.cli import main; raise SystemExit(main(['stats']))"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
        )
    assert ran.returncode == 1
    assert "Traceback" not in ran.stderr
    assert "No space left" in ran.stderr


@pytest.mark.skipif(
    os.name != "posix" or not Path("/usr/bin/setpriv").exists(), reason="needs to give up rights"
)
def test_an_archive_without_rights_is_a_line_and_status_2(article: str, tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    folder.chmod(0)
    rights = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.geteuid() == 0 else []
    command = "from archive.cli import main; raise SystemExit(main(['stats']))"
    ran = subprocess.run(
        [*rights, sys.executable, "-c", command], capture_output=True, text=True, encoding="utf-8"
    )
    folder.chmod(0o700)
    if "setpriv" in ran.stderr:
        pytest.skip("rights cannot be given up here")
    assert (ran.returncode, ran.stderr.count("\n")) == (2, 1)
    assert "cannot be opened" in ran.stderr


def test_a_journal_that_cannot_be_read_is_found_by_verifying(run: Run, article: str, tmp_path: Path) -> None:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(tmp_path / "archive" / "cutline.db")) as connection:
        connection.execute("UPDATE change SET after = '{broken' WHERE seq = 1")
        connection.commit()
    assert run("verify").status == 1
    assert run("undo").status == 2
