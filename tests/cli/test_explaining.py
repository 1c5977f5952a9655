"""`cutline credit` and `cutline caption` for people: why each thing was read, in colours where they show."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run

LINE = "Photo by MAHMUD HAMS/AFP via Getty Images"


def test_the_explanation_stands_under_the_line_in_columns(run: Run) -> None:
    lines = run("credit", LINE).out.splitlines()
    assert lines[0] == LINE
    assert lines[1].index("‾") == LINE.index("MAHMUD")
    assert lines[2].split(maxsplit=4)[:4] == ["photographer", "Mahmud", "Hams", "9–20"]
    assert lines[2].endswith("after “Photo by”; a person: “MAHMUD” is a given name")
    assert lines[3].endswith("known agency (wire, FR)")
    assert lines[2].index("9–20") == lines[3].index("21–24")


def test_colours_are_used_where_they_are_asked_for(run: Run) -> None:
    assert "\x1b[" not in run("credit", LINE).out
    coloured = run("credit", "--color", "always", LINE).out
    assert "\x1b[1;32mMAHMUD HAMS\x1b[0m/\x1b[1;36mAFP\x1b[0m" in coloured
    assert "‾" not in coloured


def test_what_is_open_is_said_last(run: Run) -> None:
    out = run("credit", "Jane Doe/Velden Sorbel").out.rstrip()
    assert out.splitlines()[-1].startswith("  to review  “Velden Sorbel”")


def test_wide_letters_keep_the_columns_straight(run: Run) -> None:
    lines = run("credit", "撮影・山田太郎/Reuters").out.splitlines()
    name, agency = lines[2], lines[3]
    assert name.index("3–7") + 4 == agency.index("8–15")


def test_a_caption_is_explained_with_its_credit_below(run: Run) -> None:
    out = run("caption", "Jane Doe, right, in Oslo on March 3, 2021. (John Roe/AP)").out
    assert "the caption says where this person stands" in out
    assert "    John Roe/AP" in out


def test_rules_that_settled_a_caption_and_those_refused_are_told_where_they_are_asked_for(run: Run) -> None:
    caption = "Supporters of Jane Doe greet Lena Marsh, left. (John Roe/AP)"
    assert "refused:" not in run("caption", caption).out
    lines = run("caption", "--rules", caption).out.splitlines()
    at = lines.index("person  Lena Marsh  position")
    assert "  evidence  position: shown: position" in lines[at:]
    assert "    refused: said to be unseen" in lines[at:]
    assert "  spoken of  after a preposition: only spoken of" in lines[:at]


def test_rules_come_as_data_too(run: Run) -> None:
    [reading] = run("caption", "--json", "--rules", "Lena Marsh, left, on the quay.").lines
    [person] = [each for each in reading["decisions"] if each["role"] == "person"]
    assert person["trials"][-1]["rule"] == "position"


@pytest.mark.skipif(os.name != "posix", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(
    ("wishes", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)]
)
def test_a_terminal_gets_colours_unless_it_wants_none(wishes: dict[str, str], coloured: bool) -> None:
    import pty

    try:
        ours, theirs = pty.openpty()
    except OSError as error:  # as in a bare root without its devices
        pytest.skip(f"no terminal can be made here: {error}")
    told = {**os.environ, "TERM": "xterm-256color", **wishes}
    if "NO_COLOR" not in wishes:
        told.pop("NO_COLOR", None)
    command = [sys.executable, "-c", "from archive.cli import main; main()", "credit", LINE]
    subprocess.run(command, stdout=theirs, env=told, check=True, cwd=Path(__file__).parents[2])
    os.close(theirs)
    shown = os.read(ours, 10_000).decode()
    os.close(ours)
    assert ("\x1b[" in shown) is coloured


def test_the_rules_that_were_tried_in_vain_are_told_where_they_are_asked_for(run: Run) -> None:
    lines = run("credit", "--rules", "Velden Sorbel/AFP").out.splitlines()
    assert lines[3].startswith(
        "    rule “name shape”; before it, in vain: a word in it is what organisations are called"
        " · written as organisations are, not people: capitals, digits, marks"
    )
    assert lines[5] == "    rule “registry”"
    assert "rule “" not in run("credit", "Velden Sorbel/AFP").out


def test_the_rules_of_kinds_and_licences_are_told_too(run: Run) -> None:
    lines = run("credit", "--rules", "Screenshot/Jane Doe, CC BY 2.0").out.splitlines()
    assert lines[3] == "    rule “flag”"
    assert lines[7].startswith(
        "    rule “licence”; before it, in vain: a word that says what kind of picture it is · "
    )


def test_the_rules_of_a_credit_in_a_caption_are_told_below_it(run: Run) -> None:
    out = run("caption", "--rules", "Jane Doe, right, in Oslo. (Velden Sorbel/AFP)").out
    assert "rule “name shape”; before it, in vain: " in out
