"""Taking over another program's library in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from archive.reading.libraries.columns import FIELDS
from tests.reading.libraries import samples
from tests.ui.conftest import dialog, wait_idle
from ui.dialogs import takeover
from ui.dialogs.report import ReportDialog
from ui.dialogs.takeover import TakeoverDialog
from ui.frame.workspace import Workspace


@pytest.fixture(autouse=True)
def _own_presets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUTLINE_CONFIG", str(tmp_path / "config"))


def looked_at(qtbot: QtBot, space: Workspace, library: Path) -> TakeoverDialog:
    """Choose a library from the menu and wait for what is in it."""
    space.actions_["takeover"].trigger()
    asked = dialog(qtbot, space, QFileDialog)
    asked.filesSelected.emit([str(library)])
    asked.close()
    wait_idle(qtbot, space)
    return dialog(qtbot, space, TakeoverDialog)


def take_over(qtbot: QtBot, space: Workspace, asked: TakeoverDialog) -> None:
    qtbot.mouseClick(asked.button, Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)


def test_what_is_in_a_library_is_told_before_it_is_taken_over(
    qtbot: QtBot, space: Workspace, tmp_path: Path
) -> None:
    asked = looked_at(qtbot, space, samples.digikam(tmp_path / "d"))
    words = " ".join(each.text() for each in asked.findChildren(QLabel))
    for part in (
        "digiKam",
        "3 photos",
        "2 collections",
        "2 tags",
        "2 people",
        str(tmp_path / "d" / "Pictures"),
    ):
        assert part in words
    assert not space.operations.catalogue.collections.all()
    asked.close()


def test_a_library_is_taken_over_and_the_report_says_which_files_are_missing(
    qtbot: QtBot, space: Workspace, tmp_path: Path
) -> None:
    take_over(qtbot, space, looked_at(qtbot, space, samples.digikam(tmp_path / "d")))
    assert [len(ids) for ids in space.operations.catalogue.collections.all().values()] == [2, 1]
    report = dialog(qtbot, space, ReportDialog)
    assert report.windowTitle() == "1 record came in without a file"
    first = report.table.topLevelItem(0)
    assert first is not None
    assert "gone.jpg is not there" in first.text(2)
    report.close()


def test_a_table_s_columns_are_guessed_shown_and_changed(
    qtbot: QtBot, space: Workspace, tmp_path: Path
) -> None:
    asked = looked_at(qtbot, space, samples.table(tmp_path / "t"))
    assert asked.choices["Beschreibung"].currentText() == "Caption"
    assert asked.choices["Shelf"].currentText() == "Nothing"
    assert asked.rows.topLevelItemCount() == 3
    qtbot.keyClicks(asked.choices["Shelf"], "Ke")
    assert asked.choices["Shelf"].currentText() == "Keyword"
    take_over(qtbot, space, asked)
    dialog(qtbot, space, ReportDialog).close()
    [use] = [each for each in space.operations.catalogue.records.placements(_uses(space)) if each.photo.files]
    assert use.photo.metadata is not None
    assert use.photo.metadata.keywords == ("A1",)


def _uses(space: Workspace) -> list[str]:
    return [key for keys in space.operations.catalogue.collections.all().values() for key in keys]


def test_columns_that_were_kept_are_offered_for_the_next_table(
    qtbot: QtBot, space: Workspace, tmp_path: Path
) -> None:
    asked = looked_at(qtbot, space, samples.table(tmp_path / "t"))
    qtbot.keyClicks(asked.choices["Shelf"], "Ke")
    qtbot.keyClicks(asked.name, "Shelves")
    take_over(qtbot, space, asked)
    dialog(qtbot, space, ReportDialog).close()
    again = looked_at(qtbot, space, samples.table(tmp_path / "t"))
    qtbot.keyClicks(again.preset, "Sh")
    again.preset.activated.emit(again.preset.currentIndex())
    assert again.choices["Shelf"].currentText() == "Keyword"
    again.close()


def test_what_is_no_library_is_refused_in_a_sentence(qtbot: QtBot, space: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    path.write_text('{"a": 1}')
    space.actions_["takeover"].trigger()
    asked = dialog(qtbot, space, QFileDialog)
    asked.filesSelected.emit([str(path)])
    asked.close()
    wait_idle(qtbot, space)
    assert "is no library" in space.status.message.text()


def test_every_field_that_a_column_may_fill_has_words() -> None:
    assert set(takeover.FIELDS) == set(FIELDS)
