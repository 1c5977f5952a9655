"""The folder that a command happens to run in gives it files, never code."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Story = Callable[..., Path]

COMMAND = Path(sys.executable).with_name("cutline")
PLANTED = ("pebble", "multiprocessing", "threading", "signal", "socket", "lxml", "numpy", "sitecustomize")
SPAWNING = "import multiprocessing\nmultiprocessing.get_all_start_methods = lambda: ['spawn']"
DYING = """
import os
from archive.intake import workers
def die(setup, memory):
    os._exit(1)
workers._start = die
"""


def program(tmp_path: Path, first: str) -> Path:
    """A program that does something first, then what `cutline` does."""
    folder = tmp_path / "program"
    folder.mkdir()
    path = folder / "program.py"
    then = "from archive.cli import main\nif __name__ == '__main__':\n    raise SystemExit(main())\n"
    path.write_text(f"{first}\n{then}")
    return path


@pytest.fixture
def delivery(tmp_path: Path) -> Path:
    """A folder in which modules lie that say so when they are run."""
    folder = tmp_path / "delivery"
    folder.mkdir()
    for name in PLANTED:
        (folder / f"{name}.py").write_text(f"open({str(tmp_path / 'RAN')!r}, 'a').write('{name} ')\n")
    return folder


def brought_in(command: list[str | Path], *arguments: object, folder: Path) -> list[str]:
    """What became of each entry of an import that runs in a folder."""
    ran = subprocess.run(
        [*command, *map(str, arguments)], cwd=folder, capture_output=True, text=True, check=False
    )
    assert "Traceback" not in ran.stderr
    return [json.loads(line)["status"] for line in ran.stdout.splitlines()]


@pytest.mark.skipif(not COMMAND.exists(), reason="the command is not installed beside this Python")
def test_an_import_takes_no_module_and_no_package_from_the_current_folder(
    delivery: Path, story: Story, tmp_path: Path
) -> None:
    for title in ("One", "Two"):  # by the second, the archive is a folder that is called as our package
        arguments = ("--archive", "archive", "import", "--json", story(title))
        assert brought_in([COMMAND], *arguments, folder=delivery) == ["added"]
    assert not (tmp_path / "RAN").exists()


def test_processes_that_are_spawned_without_the_environment_take_no_module_from_it_either(
    delivery: Path, story: Story, tmp_path: Path
) -> None:
    command = [sys.executable, "-E", program(tmp_path, SPAWNING)]
    archive = ("--archive", tmp_path / "archive")
    assert brought_in(command, *archive, "import", "--json", story("One"), folder=delivery) == ["added"]
    assert not (tmp_path / "RAN").exists()


def test_processes_that_end_at_once_are_a_sentence_and_no_traceback(story: Story, tmp_path: Path) -> None:
    command = [sys.executable, program(tmp_path, DYING), "import", "--json", story("One")]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr.count("\n")) == (1, 1)
    assert "the processes that read files ended" in ran.stderr
    assert json.loads(ran.stdout)["error"]["code"] == "readers-failed"
