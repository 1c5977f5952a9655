"""What reaches a terminal or a script: nothing in the data steers it, and nothing of a name is lost."""

from __future__ import annotations

import csv
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run

Story = Callable[..., Path]

STEERING = "\x1b\x07\x9b\x9d\x85\u202a\u202e\u2066\u2069\u200e\u200f\u061c"
OURS = re.compile(r"\x1b\[[0-9;]*m")


def steered(text: str, allowed: str = "\n") -> set[str]:
    """The characters of a text that would steer a terminal."""
    return {char for char in text if char in STEERING or (char < " " and char not in allowed)}


def test_no_colour_and_no_mark_of_direction_in_a_headline_reaches_the_terminal(
    run: Run, story: Story
) -> None:
    path = story("Plain")
    path.write_text(path.read_text().replace("Plain", "\x1b[8mHid\u202eden\u2066 \u200fup\x9b31m", 1))
    ran = run("import", path)
    article_id = ran.out.split()[1]
    told = ran.out + run("show", article_id).out + run("search", "hidden").out + run("history").out
    assert "up" in told
    assert steered(told) == set()


def test_json_keeps_such_a_headline_and_spells_what_would_steer(run: Run, story: Story) -> None:
    path = story("Plain")
    path.write_text(path.read_text().replace("Plain", "Hid\u202eden up\x9b31m", 1))
    ran = run("extract", "--json", path)
    assert steered(ran.out) == set()
    assert "\u202e" in ran.lines[0]["article"]["title"]


@pytest.mark.parametrize("command", ["credit", "caption"])
def test_in_an_explanation_only_colours_of_ours_pass(run: Run, command: str) -> None:
    line = "Lena \x1b[8mMarsh\u202e waits. (John \x1b[31mRoe/AP)"
    coloured = run(command, "--color", "always", line).out
    assert OURS.search(coloured)
    assert "\x1b[8m" not in coloured
    assert "\x1b[31m" not in coloured
    assert steered(OURS.sub("", coloured)) == set()
    assert steered(run(command, "--color", "never", line).out) == set()


def test_a_wrong_argument_is_repeated_without_what_steers(run: Run) -> None:
    ran = run("stats", "--no\x1b[2Jsuch\u202e")
    assert ran.status == 2
    assert steered(ran.err) == set()


@pytest.fixture
def odd(tmp_path: Path) -> list[Path]:
    """Two empty files whose names are no UTF-8 and differ in that byte only."""
    paths = [tmp_path / os.fsdecode(b"b\\ad\xff.txt"), tmp_path / os.fsdecode(b"b\\ad\xfe.txt")]
    try:
        for path in paths:
            path.touch()
    except OSError:
        pytest.skip("this file system takes no such names")
    return paths


@pytest.mark.skipif(os.name != "posix", reason="needs names of any bytes")
def test_names_that_are_no_utf8_stay_apart_and_every_stream_stays_utf8(
    odd: list[Path], tmp_path: Path
) -> None:
    report = tmp_path / "report.csv"
    program = "from archive.cli import main; raise SystemExit(main())"
    command = [sys.executable, "-c", program, "import", "--json", "--report", str(report), *odd]
    ran = subprocess.run(command, capture_output=True, check=False)
    written = [b"b\\\\ad\\xff.txt", b"b\\\\ad\\xfe.txt"]
    paths = [json.loads(line)["path"] for line in ran.stdout.decode("utf-8").splitlines()]
    assert [os.path.basename(path).encode("utf-8") for path in paths] == written
    assert all(name.decode() in ran.stderr.decode("utf-8") for name in written)
    rows = csv.DictReader(report.read_text("utf-8-sig").splitlines())
    assert [Path(row["path"]).name.encode("utf-8") for row in rows] == written


def test_a_line_that_is_no_utf8_is_answered_in_json_that_is(run: Run) -> None:
    ran = run("credit", "--json", "-", stdin=os.fsdecode(b"Photo: J\xf6rg Roe/AP\n"))
    assert ran.out.encode("utf-8")
    assert ran.lines[0]["raw"] == "Photo: J\\xf6rg Roe/AP"
