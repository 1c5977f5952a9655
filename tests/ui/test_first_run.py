"""The first minute, and going from one archive to another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from archive.people import this_person
from archive.places import is_archive
from tests.ui.conftest import wait_idle
from ui.app import begin_in, open_on
from ui.frame.first_run import FirstRun, Start
from ui.frame.window import MainWindow
from ui.paint import theme


@pytest.fixture
def begin(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], MainWindow]:
    """Opens the window where there is no archive yet."""
    monkeypatch.delenv("CUTLINE_USER", raising=False)
    monkeypatch.setenv("CUTLINE_CONFIG", str(tmp_path / "config"))

    kept = []

    def show() -> MainWindow:
        theme.install(QApplication.instance(), "light")
        window = begin_in(tmp_path / "Documents" / "Cutline")
        kept.append(window)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(lambda: first_page(window).choose.hasFocus() and not window.jobs.running)
        return window

    return show


def first_page(window: MainWindow) -> FirstRun:
    shown = window.centralWidget()
    assert isinstance(shown, FirstRun)
    return shown


def answer(qtbot: QtBot, window: QWidget, path: Path) -> None:
    """Give the dialog that asks for a file or folder a path."""
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(QFileDialog)))
    asked = next(d for d in window.findChildren(QFileDialog) if d.isVisible())
    field = asked.findChild(QLineEdit)
    field.setText(str(path))
    qtbot.keyClick(field, Qt.Key.Key_Return)


def press_enter(qtbot: QtBot) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_by_keyboard_a_folder_is_looked_at_before_anything_is_kept_and_then_brought_in(
    qtbot: QtBot, begin: Callable[[], MainWindow], page: Callable[..., Path]
) -> None:
    folder = page("Ferry burns", "The ferry (Ines Okafor/AFP)").parent
    (folder / "notes.bin").write_bytes(bytes(range(256)) * 4)
    window = begin()
    first = first_page(window)
    first.name.setText("Nora Quill")
    press_enter(qtbot)
    answer(qtbot, window, folder)
    qtbot.waitUntil(first.found.go_on.isEnabled)
    assert first.found.headline.text() == "1 story or document, 1 photo"
    assert "notes.bin" in first.found.reasons.text()
    assert not is_archive(first.folder)
    with qtbot.waitSignal(window.opened, timeout=20_000):
        qtbot.keyClick(first, Qt.Key.Key_Return)
    assert window.workspace is not None
    wait_idle(qtbot, window.workspace)
    assert this_person().name == "Nora Quill"
    assert window.workspace.operations.catalogue.person.name == "Nora Quill"
    assert window.workspace.operations.catalogue.records.stats().articles == 1


def test_by_mouse_the_sample_gets_an_archive_of_its_own(
    qtbot: QtBot, begin: Callable[[], MainWindow]
) -> None:
    window = begin()
    first = first_page(window)
    first.started.disconnect()
    with qtbot.waitSignal(first.started) as started:
        qtbot.mouseClick(first.sample, Qt.MouseButton.LeftButton)
    (start,) = started.args
    assert isinstance(start, Start)
    assert start.sample
    assert start.folder != first.folder


def test_what_is_dropped_on_the_first_page_is_looked_at(
    qtbot: QtBot, begin: Callable[[], MainWindow], page: Callable[..., Path]
) -> None:
    file = page("Ferry burns", "The ferry (Ines Okafor/AFP)")
    window = begin()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        window, QDropEvent(QPointF(QPoint(200, 200)), Qt.DropAction.CopyAction, data, buttons, none)
    )
    qtbot.waitUntil(first_page(window).found.go_on.isEnabled)
    qtbot.keyClick(first_page(window), Qt.Key.Key_Escape)
    assert first_page(window).choose.isVisible()


def test_a_place_that_cannot_be_written_is_refused_on_the_page_with_all_that_was_typed(
    qtbot: QtBot, begin: Callable[[], MainWindow], tmp_path: Path
) -> None:
    window = begin()
    first = first_page(window)
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    first.keep_in(tmp_path / "file" / "archive")
    first.name.setText("Nora Quill")
    with qtbot.waitSignal(window.failed):
        qtbot.mouseClick(first.sample, Qt.MouseButton.LeftButton)
    assert "Choose a folder that you may write to" in first.problem.text()
    assert first.name.text() == "Nora Quill"
    assert first.isEnabled()


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Another archive, with nothing in it."""
    folder = tmp_path / "Other Press"
    Catalogue.open(folder, create=True, who="tester").close()
    return folder


@pytest.fixture
def switching(qtbot: QtBot, press: Path) -> Iterator[MainWindow]:
    theme.install(QApplication.instance(), "light")
    window = open_on(press)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.opened, timeout=20_000):
        window.show()
    wait_idle(qtbot, window.workspace)
    yield window
    window.close()


def test_another_archive_is_opened_in_the_same_window_and_the_recent_one_again(
    qtbot: QtBot, switching: MainWindow, other: Path
) -> None:
    window = switching
    qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(window.opened, timeout=20_000):
        answer(qtbot, window, other)
    wait_idle(qtbot, window.workspace)
    assert window.windowTitle() == "Other Press — Cutline"
    assert window.workspace.results.model.total == 0
    window.workspace.actions_["open-recent"].trigger()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    with qtbot.waitSignal(window.opened, timeout=20_000):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Return)
    wait_idle(qtbot, window.workspace)
    assert window.workspace.results.model.total == 3


def test_a_folder_without_an_archive_says_so_and_offers_the_way_back(
    qtbot: QtBot, switching: MainWindow, tmp_path: Path
) -> None:
    window = switching
    empty = tmp_path / "Empty"
    empty.mkdir()
    with qtbot.waitSignal(window.failed) as failed:
        window.workspace.folder_wanted.emit(empty)
    assert "There is no archive in" in failed.args[0]
    assert window.centralWidget().findChild(QWidget, "make") is not None
    back = window.centralWidget().findChild(QWidget, "before")
    with qtbot.waitSignal(window.opened, timeout=20_000):
        qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    wait_idle(qtbot, window.workspace)
    assert window.workspace.results.model.total == 3
    assert list(empty.iterdir()) == []
