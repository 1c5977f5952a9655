"""What runs and ran, and what an import leaves to be looked at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import dialog, import_report, wait_idle
from ui.dialogs.report import ReportDialog
from ui.frame.jobs_panel import JobsPanel
from ui.frame.workspace import Workspace


def panel(qtbot: QtBot) -> JobsPanel:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), JobsPanel))
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, JobsPanel)
    return shown


def test_by_mouse_a_running_job_shows_how_far_it_is_and_is_cancelled(qtbot: QtBot, space: Workspace) -> None:
    begun = Event()

    def work(progress: object) -> None:
        progress.step(3, 10, "page-3.html")
        begun.set()
        while not progress.cancelled:
            Event().wait(0.005)
        progress.check()

    space.window().jobs.run("Importing “delivery”", work, lane="import", quiet=False)
    qtbot.waitUntil(lambda: begun.is_set() and space.status.title.isVisible())
    qtbot.mouseClick(space.status.title, Qt.MouseButton.LeftButton)
    row = panel(qtbot).rows[0]
    qtbot.waitUntil(lambda: "3 of 10" in row.words.text())
    qtbot.mouseClick(row.stop, Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    qtbot.waitUntil(lambda: panel(qtbot).rows[0].words.text().startswith("stopped"))
    panel(qtbot).close()


def test_by_keyboard_the_panel_tells_what_ran_with_its_log(
    qtbot: QtBot, space: Workspace, page: Callable[..., Path]
) -> None:
    space.import_paths([page("Lifeboat crew honoured", "The crew (Jo Amari/AFP)", "2024-05-02")])
    wait_idle(qtbot, space)
    qtbot.keyClick(space.window(), Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    shown = panel(qtbot)
    assert shown.rows[0].words.text().startswith("done")
    qtbot.keyClick(shown.rows[0].log_button, Qt.Key.Key_Return)
    assert "lifeboat-crew-honoured.html" in shown.rows[0].log.toPlainText()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_an_import_that_went_as_one_expects_is_told_in_the_status_line_alone(
    qtbot: QtBot, space: Workspace, page: Callable[..., Path]
) -> None:
    space.import_paths([page("Lifeboat crew honoured", "The crew (Jo Amari/Velden Sorbel)", "2024-05-02")])
    wait_idle(qtbot, space)
    assert space.window().findChildren(ReportDialog) == []
    assert space.status.message.text() == "1 record added · 1 photo with them · 1 to review"


def test_an_import_with_something_that_cannot_be_read_opens_its_report(
    qtbot: QtBot, space: Workspace, page: Callable[..., Path], tmp_path: Path
) -> None:
    (tmp_path / "broken.jpg").write_bytes(b"")
    space.import_paths([page("Lifeboat crew honoured", "The crew (Jo Amari/AFP)"), tmp_path / "broken.jpg"])
    report = dialog(qtbot, space, ReportDialog)
    wait_idle(qtbot, space)
    assert report.windowTitle() == "1 file could not be read"
    report.close()


def test_a_row_of_the_report_opens_the_story_that_it_names(
    qtbot: QtBot, space: Workspace, page: Callable[..., Path]
) -> None:
    space.import_paths([page("Lifeboat crew honoured", "The crew (Jo Amari/AFP)", "2024-05-02")])
    report = import_report(qtbot, space)
    qtbot.keyClick(report.table, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    assert space.reader.page is not None
    assert space.reader.page.title == "Lifeboat crew honoured"
    assert space.window().findChildren(ReportDialog) == []
