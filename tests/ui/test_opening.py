"""How the window comes up: its size, and what it offers where the archive cannot be opened."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from archive.errors import ArchiveError
from tests.ui.conftest import wait_idle
from ui.frame.window import FRAME, MainWindow
from ui.frame.workspace import Workspace
from ui.paint import theme
from ui.services import settings


def refuse() -> None:
    raise ArchiveError("newer-archive", file="cutline.db", version="9999", newest="0010")


@pytest.fixture
def refused(qtbot: QtBot) -> Callable[..., MainWindow]:
    """Opens a window on an archive that cannot be opened."""
    kept = []

    def show(**options: object) -> MainWindow:
        theme.install(QApplication.instance(), "light")
        window = MainWindow(refuse, **options)
        kept.append(window)
        qtbot.addWidget(window)
        with qtbot.waitSignal(window.failed):
            window.show()
        return window

    return show


def test_the_first_window_fits_the_screen(qtbot: QtBot) -> None:
    window = MainWindow(refuse)
    qtbot.addWidget(window)
    room = window.screen().availableGeometry().size() - FRAME
    assert window.width() <= room.width()
    assert window.height() <= room.height()
    window.close()


def test_a_window_remembered_from_a_larger_screen_fits_too(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = MainWindow(refuse)
    qtbot.addWidget(before)
    before.resize(1440, 900)
    settings.settings().setValue(settings.GEOMETRY, before.saveGeometry())
    window = MainWindow(refuse)
    qtbot.addWidget(window)
    room = QRect(window.screen().availableGeometry())
    assert room.size().expandedTo(window.size()) == room.size()
    before.close()
    window.close()


def test_quit_works_by_key_where_no_archive_is_open(qtbot: QtBot, refused: Callable[..., MainWindow]) -> None:
    window = refused()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.isVisible())


def test_where_no_archive_opens_another_folder_can_be_chosen(
    qtbot: QtBot, refused: Callable[..., MainWindow], press: Path
) -> None:
    window = refused(elsewhere=lambda folder, create: Catalogue.open(folder, create=create, who="tester"))
    button = window.centralWidget().findChild(QWidget, "choose")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    asked = window.findChild(QFileDialog)
    qtbot.waitUntil(asked.isVisible)
    field = asked.findChild(QLineEdit)
    field.setText(str(press))
    with qtbot.waitSignal(window.opened, timeout=20_000):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.workspace is not None
    wait_idle(qtbot, window.workspace)
    assert window.workspace.results.model.total == 3


def test_the_first_button_has_the_keyboard_where_no_archive_opens(
    qtbot: QtBot, refused: Callable[..., MainWindow]
) -> None:
    window = refused()
    qtbot.waitUntil(lambda: window.centralWidget().findChild(QWidget, "again").hasFocus())
    with qtbot.waitSignal(window.failed):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


@pytest.mark.timeout(40)
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes")
def test_a_window_whose_photos_are_pipes_waits_for_none_of_them_and_closes(
    qtbot: QtBot, press: Path, open_window: Callable[[Path], Workspace]
) -> None:
    for kept in (press / "originals").rglob("*.jpg"):
        kept.unlink()
        os.mkfifo(kept)
    shutil.rmtree(os.environ["CUTLINE_CACHE"])
    window = open_window(press).window()
    window.close()
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=5_000)


def test_what_is_typed_while_the_archive_opens_is_searched_for_then(qtbot: QtBot, press: Path) -> None:
    may_open = Event()

    def opener() -> Catalogue:
        assert may_open.wait(20)
        return Catalogue.open(press)

    theme.install(QApplication.instance(), "light")
    settings.settings().setValue(settings.QUERY, "is:unreviewed")
    window = MainWindow(opener)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.bar)
    qtbot.keyClicks(QApplication.focusWidget(), "chan")
    with qtbot.waitSignal(window.opened, timeout=20_000):
        may_open.set()
    assert QApplication.focusWidget() is window.bar
    qtbot.keyClicks(window.bar, "nel")
    assert window.workspace is not None
    assert window.bar is window.workspace.top.bar
    wait_idle(qtbot, window.workspace)
    assert window.workspace.search.query == "channel"
    window.close()
