"""An import that is stopped by the button in the status bar."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import dialog, wait_idle
from ui.dialogs.report import ReportDialog
from ui.frame.workspace import Workspace

STORIES = 400


def test_cancel_stops_an_import_and_the_report_says_what_came_in(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], tmp_path: Path
) -> None:
    folder = tmp_path / "press"
    folder.mkdir()
    for number in range(STORIES):
        (folder / f"{number}.txt").write_text(f"Story {number}\n\nThe board met on day {number}.\n")
    space = open_window(tmp_path / "archive")
    space.import_paths([folder])
    status = space.status
    qtbot.waitUntil(
        lambda: status.stop.isVisible() and status.count.text()[:1] in set("123456789"), timeout=20_000
    )
    qtbot.mouseClick(status.stop, Qt.MouseButton.LeftButton)
    assert not status.stop.isEnabled()
    assert status.count.text() == "stopping after this file"
    report = dialog(qtbot, space, ReportDialog)
    assert report.windowTitle() == "Import stopped"
    came_in = report.table.topLevelItemCount()
    assert 0 < came_in < STORIES
    report.close()
    wait_idle(qtbot, space)
    assert not status.stop.isVisible()
    assert space.operations.catalogue.records.stats().articles == came_in
    assert space.results.model.rowCount() > 0
