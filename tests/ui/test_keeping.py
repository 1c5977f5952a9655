"""Checking, backing up and bringing back in the window, with what is wrong said where it stands."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from archive.progress import Progress
from tests.ui.conftest import dialog, wait_idle
from ui.app import open_on
from ui.dialogs.amiss import AmissDialog
from ui.dialogs.mend import MendDialog
from ui.dialogs.problems import ProblemsDialog
from ui.dialogs.restore import RestoreDialog
from ui.frame.opening import Opening
from ui.frame.window import MainWindow
from ui.frame.workspace import Workspace
from ui.places.settings.place import SettingsPlace

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def choose(owner: QWidget, folder: Path) -> None:
    """Choose a folder in the dialog that asks for one."""
    asked = next(each for each in owner.findChildren(QFileDialog) if each.isVisible())
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
    qtbot.mouseClick(shown.mend, LEFT)
    asked = dialog(qtbot, window, MendDialog)
    with qtbot.waitSignal(window.opened, timeout=30_000):
        qtbot.mouseClick(asked.button, LEFT)
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


def test_files_are_mended_from_the_folder_that_is_chosen(
    qtbot: QtBot, press: Path, open_window: Callable[[Path], Workspace], place: Path
) -> None:
    with Catalogue.open(press) as catalogue:
        catalogue.keeping.backup(place)
    shutil.rmtree(press.parent / "incoming")  # where the files came from
    space = open_window(press)
    window = space.window()
    assert isinstance(window, MainWindow)
    next((press / "originals").glob("*/*.jpg")).unlink()
    space.actions_["check-archive"].trigger()
    wait_idle(qtbot, space)
    qtbot.mouseClick(dialog(qtbot, space, ProblemsDialog).mend, LEFT)
    asked = dialog(qtbot, window, MendDialog)
    asked.place.clear()
    qtbot.mouseClick(asked.choose, LEFT)
    choose(asked, place)
    with qtbot.waitSignal(window.opened, timeout=30_000):
        qtbot.mouseClick(asked.button, LEFT)
    assert window.workspace is not None
    wait_idle(qtbot, window.workspace)
    with Catalogue.open(press) as again:
        assert again.keeping.verify() == []


def test_what_could_not_be_mended_is_listed_and_another_folder_can_be_chosen(
    qtbot: QtBot, press: Path, open_window: Callable[[Path], Workspace]
) -> None:
    shutil.rmtree(press.parent / "incoming")
    space = open_window(press)
    window = space.window()
    assert isinstance(window, MainWindow)
    next((press / "originals").glob("*/*.jpg")).unlink()
    window.ask_mending()
    with qtbot.waitSignal(window.opened, timeout=30_000):
        qtbot.mouseClick(dialog(qtbot, window, MendDialog).button, LEFT)
    left = dialog(qtbot, window, ProblemsDialog)
    assert left.headline.text() == "1 problem could not be mended"
    qtbot.mouseClick(left.mend, LEFT)
    asked = dialog(qtbot, window, MendDialog)
    qtbot.keyClicks(asked.place, "/nowhere")
    qtbot.mouseClick(asked.button, LEFT)
    assert asked.missing.text() == "There is no folder /nowhere."
    asked.close()
    assert window.workspace is not None
    wait_idle(qtbot, window.workspace)


def test_mending_that_is_broken_off_opens_the_archive_as_it_is(
    qtbot: QtBot, press: Path, open_window: Callable[[Path], Workspace], monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, going_on = threading.Event(), threading.Event()

    def repair(folder: Path, place: Path | None, *, progress: Progress, told: object) -> object:
        progress.step(1, 4, "journal")
        begun.set()
        going_on.wait(20)
        progress.check()
        raise AssertionError("it was not broken off")

    space = open_window(press)
    window = space.window()
    assert isinstance(window, MainWindow)
    monkeypatch.setattr(Catalogue, "repair", repair)
    window.mend()
    qtbot.waitUntil(begun.is_set)
    page = window.centralWidget()
    assert isinstance(page, Opening)
    qtbot.mouseClick(page.cancel, LEFT)
    with qtbot.waitSignal(window.opened, timeout=30_000):
        going_on.set()
    assert window.workspace is not None
    wait_idle(qtbot, window.workspace)
    assert "Mending was broken off" in window.workspace.status.message.text()


def test_a_database_that_was_cut_is_told_of_and_taken_from_a_backup(
    qtbot: QtBot, press: Path, place: Path
) -> None:
    with Catalogue.open(press) as catalogue:
        catalogue.keeping.backup(place)
    os.truncate(press / "cutline.db", 4096)
    window = open_on(press)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.failed, timeout=20_000) as failed:
        window.show()
    assert "was cut short" in failed.args[0]
    qtbot.mouseClick(window.centralWidget().findChild(QWidget, "mend"), LEFT)
    asked = dialog(qtbot, window, MendDialog)
    asked.place.setText(str(place))
    with qtbot.waitSignal(window.opened, timeout=30_000):
        qtbot.mouseClick(asked.button, LEFT)
    assert window.workspace is not None
    wait_idle(qtbot, window.workspace)
    with Catalogue.open(press) as again:
        assert again.records.stats().articles == 3


@pytest.fixture
def older(press: Path) -> Path:
    """The archive with an older copy of its database put back."""
    shutil.copyfile(press / "cutline.db", press.parent / "older.db")
    with Catalogue.open(press) as catalogue:
        catalogue.searches.save("Quay", "ferry")
    shutil.copyfile(press.parent / "older.db", press / "cutline.db")
    return press


def test_an_older_copy_that_was_put_back_is_told_of_and_can_be_taken_as_it_is(
    qtbot: QtBot, older: Path, open_window: Callable[[Path], Workspace]
) -> None:
    space = open_window(older)
    shown = dialog(qtbot, space, AmissDialog)
    assert "Work is lost, or an older copy was put back" in shown.help.text()
    qtbot.mouseClick(shown.take, LEFT)
    wait_idle(qtbot, space)
    assert "taken as it is" in space.status.message.text()
    with Catalogue.open(older) as again:
        assert again.amiss is None


def test_an_archive_that_can_only_be_read_says_so_and_offers_no_change(
    qtbot: QtBot, press: Path, open_window: Callable[[Path], Workspace], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("archive.store.sqlite.is_read_only", lambda file: True)
    space = open_window(press)
    assert space.status.archive.text().endswith("read only")
    assert "allow no writing" in space.status.archive.toolTip()
    qtbot.keyClick(space.window(), Qt.Key.Key_Down)
    wait_idle(qtbot, space)
    assert not space.actions_["tag"].isEnabled()
    assert not space.actions_["import-files"].isEnabled()
    assert "allow no writing" in space.actions_["import-files"].toolTip()
    assert space.reader.page is not None
    assert not space.reader.page.tag_editor.isEnabled()
    assert "allow no writing" in space.reader.page.tag_editor.toolTip()
    assert not space.top.undo.isVisible()
    assert space.actions_["copy-citation"].isEnabled()
    assert space.actions_["check-archive"].isEnabled()
