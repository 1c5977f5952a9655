"""The watched folder: what comes in appears by itself, and the next run watches it again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import wait_idle
from ui.actions import watching
from ui.frame.workspace import Workspace


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look often, so that a test need not wait."""
    monkeypatch.setattr(watching, "LOOK_EVERY_MS", 20)
    monkeypatch.setattr("archive.intake.watching.WHOLE_SECONDS", 0)


def feed(tmp_path: Path, page: Callable[..., Path]) -> Path:
    """A folder with one story in it."""
    folder = tmp_path / "feed"
    folder.mkdir()
    made = page("Lifeboat crew honoured", "The crew, May 2, 2024. (Jo Amari/AFP)", "2024-05-02")
    made.rename(folder / made.name)
    return folder


def watch(space: Workspace, folder: Path) -> None:
    """Choose a folder in the dialog."""
    space.actions_["watch"].trigger()
    asked = space.findChild(QFileDialog)
    asked.filesSelected.emit([str(folder)])
    asked.close()


def test_what_comes_into_the_watched_folder_appears_by_itself(
    qtbot: QtBot, space: Workspace, page: Callable[..., Path], tmp_path: Path
) -> None:
    before = space.results.model.total
    watch(space, feed(tmp_path, page))
    qtbot.waitUntil(lambda: space.results.model.total == before + 1, timeout=20_000)
    space.actions_["unwatch"].trigger()
    assert "No longer watching" in space.status.message.text()
    wait_idle(qtbot, space)


def test_the_next_run_watches_the_folder_again(
    qtbot: QtBot, space: Workspace, page: Callable[..., Path], tmp_path: Path
) -> None:
    folder = feed(tmp_path, page)
    watch(space, folder)
    space.remember()
    space.watching.stop()
    assert space.watching.folder is None
    space.watching.recall(str(space.operations.catalogue.folder))
    assert space.watching.folder == folder
    space.watching.stop()
    wait_idle(qtbot, space)
