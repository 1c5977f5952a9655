"""Checking, backing up and bringing back in the window, with what is wrong said where it stands."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from tests.ui.conftest import dialog, wait_idle
from ui.dialogs.problems import ProblemsDialog
from ui.dialogs.restore import RestoreDialog
from ui.frame.window import MainWindow
from ui.frame.workspace import Workspace
from ui.places.settings.place import SettingsPlace

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def choose(space: Workspace, folder: Path) -> None:
    """Choose a folder in the dialog that asks for one."""
    asked = next(each for each in space.findChildren(QFileDialog) if each.isVisible())
    asked.filesSelected.emit([str(folder)])
    asked.close()


def settings_of(qtbot: QtBot, space: Workspace) -> SettingsPlace:
    qtbot.keyClick(space.window(), Qt.Key.Key_Comma, CONTROL)
    qtbot.waitUntil(lambda: space.place.name == "settings")
    wait_idle(qtbot, space)
    assert isinstance(space.place, SettingsPlace)
    return space.place


def forge(folder: Path) -> None:
    """Change a row behind the archive's back."""
    with closing(sqlite3.connect(folder / "cutline.db")) as connection:
        connection.execute("UPDATE block SET text = 'FORGED' WHERE ordinal = 0")
        connection.commit()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    found = tmp_path / "disk"
    found.mkdir()
    return found


def test_a_backup_is_made_and_the_settings_say_when(qtbot: QtBot, space: Workspace, place: Path) -> None:
    page = settings_of(qtbot, space)
    assert page.kept.backed_up.text() == "never"
    qtbot.mouseClick(page.kept.back_up, LEFT)
    choose(space, place)
    wait_idle(qtbot, space)
    assert "Backed up to “disk”" in space.status.message.text()
    assert page.kept.backed_up.text().startswith("today")
    assert (place / "manifest-sha256.txt").exists()
    assert [entry.title for entry in space.book.entries] == ["Backing up"]


def test_a_place_that_is_none_is_said_in_the_status_line(
    qtbot: QtBot, space: Workspace, tmp_path: Path
) -> None:
    space.actions_["back-up"].trigger()
    choose(space, Path(space.folder))
    wait_idle(qtbot, space)
    assert "lies within the other" in space.status.message.text()


def test_a_file_that_cannot_be_backed_up_is_named(qtbot: QtBot, space: Workspace, place: Path) -> None:
    next((Path(space.folder) / "originals").glob("*/*.jpg")).unlink()
    space.actions_["back-up"].trigger()
    choose(space, place)
    wait_idle(qtbot, space)
    shown = dialog(qtbot, space, ProblemsDialog)
    assert shown.headline.text() == "1 problem in the backup"
    assert "missing" in shown.text()
    shown.close()


def test_a_sound_archive_is_said_to_be_sound(qtbot: QtBot, space: Workspace) -> None:
    page = settings_of(qtbot, space)
    qtbot.mouseClick(page.kept.check, LEFT)
    wait_idle(qtbot, space)
    assert "The archive is sound" in space.status.message.text()
    assert page.kept.checked.text().startswith("today")


def test_what_is_wrong_is_listed_and_mended(
    qtbot: QtBot, press: Path, open_window: Callable[[Path], Workspace]
) -> None:
    space = open_window(press)
    window = space.window()
    assert isinstance(window, MainWindow)
    forge(press)
    space.actions_["check-archive"].trigger()
    wait_idle(qtbot, space)
    shown = dialog(qtbot, space, ProblemsDialog)
    assert shown.headline.text() == "3 problems in the archive"
    assert shown.table.topLevelItem(0).text(0) in (
        "Ferry inquiry hears of locked exits",
        "Council votes to dredge the channel",
        "Night ferry returns after three years",
    )
    with qtbot.waitSignal(window.opened, timeout=30_000):
        qtbot.mouseClick(shown.mend, LEFT)
    assert window.workspace is not None
    wait_idle(qtbot, window.workspace)
    assert "were mended" in window.workspace.status.message.text()
    with Catalogue.open(press) as again:
        assert again.keeping.verify() == []


def test_an_archive_is_brought_back_beside_the_open_one_and_opened(
    qtbot: QtBot, space: Workspace, place: Path, press: Path
) -> None:
    with Catalogue.open(press) as catalogue:
        catalogue.keeping.backup(place)
    wanted: list[Path] = []
    space.folder_wanted.connect(wanted.append)
    space.actions_["restore-archive"].trigger()
    choose(space, place)
    wait_idle(qtbot, space)
    shown = dialog(qtbot, space, RestoreDialog)
    assert shown.copies.currentText().startswith("today")
    shown.field.selectAll()
    qtbot.keyClicks(shown.field, "Brought back")
    qtbot.mouseClick(shown.button, LEFT)
    wait_idle(qtbot, space)
    assert wanted == [press.parent / "Brought back"]
    with Catalogue.open(wanted[0]) as again:
        assert again.records.stats().articles == 3


def test_where_nothing_was_backed_up_nothing_is_brought_back(
    qtbot: QtBot, space: Workspace, place: Path
) -> None:
    space.actions_["restore-archive"].trigger()
    choose(space, place)
    wait_idle(qtbot, space)
    assert "is no backup" in space.status.message.text()


def test_what_is_overdue_is_said_in_the_colour_of_warnings(
    qtbot: QtBot, space: Workspace, press: Path, place: Path
) -> None:
    with Catalogue.open(press) as catalogue:
        catalogue.keeping.backup(place)
    with closing(sqlite3.connect(press / "fixity.db")) as connection:
        connection.execute("UPDATE event SET at = '2026-01-02T08:00:00+00:00'")
        connection.commit()
    page = settings_of(qtbot, space)
    assert page.kept.backed_up.tone == "warning"
    with Catalogue.open(press) as catalogue:
        catalogue.keeping.backup(place)
    page.kept.refresh()
    wait_idle(qtbot, space)
    assert page.kept.backed_up.tone == "ink"


def test_a_refusal_is_said_in_the_language_of_the_window(
    qtbot: QtBot, speaking: Callable[[str], None], open_window: Callable[[Path], Workspace], press: Path
) -> None:
    speaking("de_DE")
    space = open_window(press)
    space.actions_["back-up"].trigger()
    choose(space, press)
    wait_idle(qtbot, space)
    assert "sind derselbe Ordner, oder einer liegt im anderen" in space.status.message.text()
    assert "Nichts wurde geschrieben." in space.status.message.text()


def test_what_is_wrong_with_an_archive_is_listed_in_the_language_of_the_window(
    qtbot: QtBot, speaking: Callable[[str], None], open_window: Callable[[Path], Workspace], press: Path
) -> None:
    speaking("de_DE")
    space = open_window(press)
    forge(press)
    space.actions_["check-archive"].trigger()
    wait_idle(qtbot, space)
    shown = dialog(qtbot, space, ProblemsDialog)
    row = shown.table.topLevelItem(0)
    assert re.fullmatch(r"text ist nicht, was Änderung \d+ hinterlassen hat", row.text(1))
    assert row.text(2) == "cutline repair stellt es aus dem Journal wieder her."
    assert f"{row.text(1)}. {row.text(2)}" in shown.text()
    shown.close()
