"""A watched folder gives each file once, when it has stopped growing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from archive.intake.watching import FolderWatch


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder that is watched."""
    made = tmp_path / "feed"
    made.mkdir()
    return made


def test_a_file_is_given_when_it_has_stopped_growing(folder: Path) -> None:
    watch = FolderWatch(folder)
    path = folder / "story.txt"
    path.write_text("Half a sto", encoding="utf-8")
    assert watch.look() == []
    path.write_text("Half a story that goes on", encoding="utf-8")
    assert watch.look() == []
    assert watch.look() == [path]


def test_a_file_is_given_once_and_again_when_it_has_changed(folder: Path) -> None:
    watch = FolderWatch(folder)
    path = folder / "story.txt"
    path.write_text("A story", encoding="utf-8")
    assert [watch.look(), watch.look(), watch.look()] == [[], [path], []]
    path.write_text("A story, corrected", encoding="utf-8")
    assert [watch.look(), watch.look(), watch.look()] == [[], [path], []]


def test_an_empty_file_is_one_that_somebody_begins(folder: Path) -> None:
    watch = FolderWatch(folder)
    (folder / "story.txt").touch()
    assert [watch.look(), watch.look()] == [[], []]


def test_a_folder_that_goes_away_and_comes_back_is_watched_on(folder: Path) -> None:
    watch = FolderWatch(folder)
    away = folder.with_name("away")
    os.rename(folder, away)
    assert watch.look() == []
    os.rename(away, folder)
    (folder / "story.txt").write_text("A story", encoding="utf-8")
    assert [watch.look(), watch.look()] == [[], [folder / "story.txt"]]


def test_files_in_folders_below_are_given_and_hidden_ones_are_not(folder: Path) -> None:
    watch = FolderWatch(folder)
    (folder / "monday").mkdir()
    (folder / "monday" / "story.txt").write_text("A story", encoding="utf-8")
    (folder / ".story.txt.part").write_text("A sto", encoding="utf-8")
    assert [watch.look(), watch.look()] == [[], [folder / "monday" / "story.txt"]]
