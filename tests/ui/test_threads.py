"""The GUI thread draws and listens; files, database and index are touched by other threads only."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import wait_idle
from tests.ui.test_changing import add_tag
from ui.frame.workspace import Workspace

ARCHIVE_EVENTS = ("open", "sqlite3.connect", "os.listdir", "os.scandir", "os.remove", "os.rename")

_watching: list[str] = []
_state: dict[str, object] = {"on": False, "root": ""}


def _audit(event: str, arguments: tuple[object, ...]) -> None:
    if not _state["on"] or event not in ARCHIVE_EVENTS:
        return
    target = str(arguments[0]) if arguments else ""
    if threading.current_thread() is threading.main_thread() and target.startswith(str(_state["root"])):
        _watching.append(f"{event} {target}")


sys.addaudithook(_audit)


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[list[str]]:
    """What the GUI thread opens below the test's folder, where archive, cache and incoming files lie."""
    _watching.clear()
    _state.update(on=True, root=tmp_path)
    yield _watching
    _state["on"] = False


def test_no_file_of_the_archive_is_touched_by_the_gui_thread(
    qtbot: QtBot, space: Workspace, page: Callable[..., Path], watched: list[str]
) -> None:
    _state["on"] = False
    incoming = page("A fourth story", "Pilot Jo Amari, left, in Port Elwyn, March 1, 2024. (Miro Lund/AFP)")
    _state["on"] = True
    qtbot.keyClicks(space.top.bar, "ferry")
    wait_idle(qtbot, space)
    qtbot.keyClick(space.top.bar, Qt.Key.Key_Down)
    qtbot.keyClick(space.top.bar, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    space.search.show_view("photos")
    wait_idle(qtbot, space)
    space.search.show_view("stories")
    wait_idle(qtbot, space)
    add_tag(qtbot, space, "Harbour")
    qtbot.keyClick(space, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait_idle(qtbot, space)
    space.import_paths([incoming])
    wait_idle(qtbot, space)
    _state["on"] = False
    settings = [line for line in watched if "config" in line]
    assert [line for line in watched if line not in settings] == []
