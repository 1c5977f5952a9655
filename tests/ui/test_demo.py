"""What `make run` does where there is no display, and the program's entry point."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

from archive.catalogue import Catalogue

ROOT = Path(__file__).resolve().parents[2]


def run(tmp_path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    env |= {"CUTLINE_CACHE": str(tmp_path / "cache"), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    command = [sys.executable, "-W", "error", *arguments]
    return subprocess.run(
        command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=110, check=False
    )


def test_the_sample_is_imported_searched_and_shown_in_a_picture_of_the_window(tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    done = run(tmp_path, "-m", "ui.demo", "--archive", str(tmp_path / "sample"), "--picture", str(picture))
    assert done.returncode == 0, done.stderr
    with Catalogue.open(tmp_path / "sample") as catalogue:
        assert catalogue.history.undo_step() is None, "nobody is offered to undo what they never did"
    assert "16 stories" in done.stdout
    assert "7 tags and 8 links" in done.stdout
    assert "Council backs dredging of the north channel by one vote" in done.stdout
    assert "T. R. Vale" in done.stdout
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1440, 900)


def test_without_a_display_the_program_says_so_in_one_line(tmp_path: Path) -> None:
    done = run(tmp_path, "-m", "ui.main", "--archive", str(tmp_path / "archive"))
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "display" in done.stderr


def test_the_entry_point_loads_no_qt_before_a_window_opens(tmp_path: Path) -> None:
    code = "import sys, ui.main; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert run(tmp_path, "-c", code).returncode == 0
