"""Importing in the window: what it says where not all went as asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.conftest import dialog, wait_idle
from ui.dialogs.report import ReportDialog
from ui.dialogs.trouble import TroubleDialog
from ui.frame.workspace import Workspace


def import_folder(space: Workspace, folder: Path) -> None:
    """Choose a folder in the dialog."""
    space.actions_["import-folder"].trigger()
    asked = space.findChild(QFileDialog)
    asked.filesSelected.emit([str(folder)])
    asked.close()


def test_processes_that_cannot_be_started_are_a_sentence_in_the_window(
    qtbot: QtBot, space: Workspace, page: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def none_left(preloaded: object) -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr("archive.intake.workers.default_workers", lambda: 1)
    monkeypatch.setattr("archive.intake.bounded.process_context", none_left)
    import_folder(space, page("Lifeboat crew honoured", "The crew. (Jo Amari/AFP)").parent)
    wait_idle(qtbot, space)
    assert "the processes that read files ended" in space.status.message.text()
    assert space.window().findChild(TroubleDialog) is None


def test_unfinished_files_that_were_passed_over_are_told_in_the_window(
    qtbot: QtBot, space: Workspace, tmp_path: Path
) -> None:
    folder = tmp_path / "delivery"
    folder.mkdir()
    (folder / "story.html.part").write_text("<html><body><p>Half")
    import_folder(space, folder)
    wait_idle(qtbot, space)
    assert "passed over: story.html.part" in space.status.message.text()
    space.window().findChild(ReportDialog).close()


def test_files_are_asked_for_where_one_was_last(qtbot: QtBot, space: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "deliveries"
    (folder / "monday").mkdir(parents=True)
    space.actions_["import-folder"].trigger()
    field = dialog(qtbot, space, QFileDialog).findChild(QLineEdit)
    field.setText(str(folder / "monday"))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    space.actions_["import-files"].trigger()
    asked = dialog(qtbot, space, QFileDialog)
    assert Path(asked.directory().absolutePath()) == folder
    assert "Photos" in asked.nameFilters()[2]
    asked.close()
