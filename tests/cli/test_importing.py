"""`cutline import --report` and `cutline watch`."""

from __future__ import annotations

import csv
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from archive.cli import curating
from archive.intake.watching import FolderWatch
from archive.progress import Step
from tests.cli.conftest import Run

Story = Callable[..., Path]


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_the_report_says_what_came_in_what_was_known_and_what_failed_and_why(
    run: Run, story: Story, tmp_path: Path
) -> None:
    one, empty = story("One"), tmp_path / "empty.txt"
    empty.touch()
    run("import", one)
    report = tmp_path / "report.csv"
    assert run("import", one, story("Two"), empty, "--report", report).status == 1
    assert [(row["status"], Path(row["path"]).name) for row in rows(report)] == [
        ("duplicate", "one.txt"),
        ("added", "two.txt"),
        ("failed", "empty.txt"),
    ]
    assert rows(report)[1]["title"] == "Two"
    assert rows(report)[2]["error"] == "empty"
    assert "0 bytes" in rows(report)[2]["message"]


def test_no_title_becomes_a_formula_of_the_spreadsheet(run: Run, story: Story, tmp_path: Path) -> None:
    report = tmp_path / "report.csv"
    run("import", story("=HYPERLINK(1)"), "--report", report)
    assert rows(report)[0]["title"] == "'=HYPERLINK(1)"


def test_a_report_that_cannot_be_written_is_said_and_the_import_stays(
    run: Run, story: Story, tmp_path: Path
) -> None:
    ran = run("import", story("One"), "--report", tmp_path / "missing" / "report.csv")
    assert ran.status == 1
    assert "could not be written" in ran.err
    assert run("stats", "--json").lines[0]["articles"] == 1


def press_ctrl_c(at: int) -> Callable[[object, Step], None]:
    def told(_: object, step: Step) -> None:
        if step.done >= at:
            os.kill(os.getpid(), signal.SIGINT)

    return told


@pytest.fixture
def _heard() -> Iterator[None]:
    """Ctrl-C as in a terminal: a program started in the background ignores it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("_heard")
@pytest.mark.skipif(os.name != "posix", reason="needs signals that a process sends itself")
def test_ctrl_c_ends_an_import_whole_with_its_counts_and_its_report(
    run: Run, story: Story, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [story(f"Story {n}") for n in range(9)]
    told = press_ctrl_c(3)
    monkeypatch.setattr(curating._Pace, "__call__", lambda pace, step: told(pace, step))
    before = signal.getsignal(signal.SIGINT)
    ran = run("import", "--json", "--report", tmp_path / "report.csv", *paths)
    assert ran.status == 1
    assert "3 added, 0 duplicate" in ran.err
    assert "was stopped" in ran.err
    assert [line["title"] for line in ran.lines] == ["Story 0", "Story 1", "Story 2"]
    assert [row["title"] for row in rows(tmp_path / "report.csv")] == ["Story 0", "Story 1", "Story 2"]
    assert signal.getsignal(signal.SIGINT) == before
    assert run("stats", "--json").lines[0]["articles"] == 3


@pytest.mark.skipif(os.name != "posix", reason="needs signals that a process sends itself")
def test_a_second_ctrl_c_ends_the_program_at_once(story: Story, tmp_path: Path) -> None:
    program = (
        "import os, signal\nfrom archive.cli import curating, main\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "press = lambda *_: [os.kill(os.getpid(), signal.SIGINT) for _ in range(2)]\n"
        "curating._Pace.__call__ = press\n"
        f"main(['--archive', {str(tmp_path / 'press')!r}, 'import', {str(story('One'))!r}])\n"
    )
    environment = os.environ | {"CUTLINE_CACHE": str(tmp_path / "cache")}
    ran = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, check=False)
    assert ran.returncode == -signal.SIGINT
    assert b"Traceback" not in ran.stderr


def test_a_watched_folder_is_imported_as_it_fills(
    run: Run, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("archive.intake.watching.SETTLE_SECONDS", 0)
    monkeypatch.setattr("archive.intake.watching.WHOLE_SECONDS", 0)
    folder = story("One").parent
    ran = run("watch", folder, "--every", 0, "--looks", 3, "--json")
    assert [line["title"] for line in ran.lines] == ["One"]


def test_a_file_that_goes_again_before_it_is_read_is_no_failure(
    run: Run, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = story("One")
    gone = path.with_name("gone.txt")
    monkeypatch.setattr(FolderWatch, "look", lambda watch: [gone, path])
    ran = run("watch", path.parent, "--every", 0, "--looks", 1, "--json")
    assert ran.status == 0
    assert [line["title"] for line in ran.lines] == ["One"]
    assert "gone.txt" not in ran.err


def test_watching_a_folder_that_is_not_there_says_so(run: Run, tmp_path: Path) -> None:
    ran = run("watch", tmp_path / "missing", "--looks", 1)
    assert ran.status == 1
    assert "There is no folder" in ran.err


@pytest.mark.skipif(os.name != "posix", reason="needs names that hold anything")
def test_no_name_of_a_file_steers_the_terminal(run: Run, tmp_path: Path) -> None:
    bad = tmp_path / "a\x1b]0;owned\x07\x1b[2J\x9bm.txt"
    bad.touch()
    said = run("import", bad).err
    assert "a\ufffd]0;owned\ufffd\ufffd[2J\ufffdm.txt is empty" in said
    assert not {"\x1b", "\x07", "\x9b"} & set(said)


def test_no_headline_steers_the_terminal_and_json_keeps_it_as_it_is(run: Run, story: Story) -> None:
    path = story("Snow\x1b[2Jfall")
    told = run("extract", "--json", path).lines[0]
    assert "\x1b" not in run("import", path).out
    assert told["article"]["title"] == run("search", "--json", "snow").lines[0]["title"]


def test_a_link_out_of_an_imported_folder_fails_in_its_place_and_the_rest_comes_in(
    run: Run, story: Story, tmp_path: Path
) -> None:
    folder = story("A").parent
    outside = story("Secret").rename(tmp_path / "secret.txt")
    (folder / "b.txt").symlink_to(outside)
    story("C")
    ran = run("import", "--json", folder)
    assert ran.status == 1
    assert [(Path(line["path"]).name, line["status"]) for line in ran.lines] == [
        ("a.txt", "added"),
        ("b.txt", "failed"),
        ("c.txt", "added"),
    ]
    assert ran.lines[1]["error"]["code"] == "link-outside"
    assert run("import", "--json", folder / "b.txt").lines[0]["status"] == "added"


def test_unfinished_files_of_an_imported_folder_are_passed_over_in_a_line(run: Run, story: Story) -> None:
    half = story("Half")
    half.rename(half.with_name("half.txt.part"))
    ran = run("import", "--json", story("Whole").parent)
    assert (ran.status, [line["title"] for line in ran.lines]) == (0, ["Whole"])
    assert "passed over: half.txt.part" in ran.err
