"""Who signs: the form for one's name in the window, which the command line reads too."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from archive.people import Person, this_person
from tests.ui.conftest import dialog, wait_idle
from ui.dialogs.person import PersonDialog
from ui.frame.workspace import Workspace


@pytest.fixture(autouse=True)
def own_setting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CUTLINE_CONFIG", str(tmp_path / "person"))
    monkeypatch.delenv("CUTLINE_USER", raising=False)
    return tmp_path / "person" / "person.toml"


def open_form(qtbot: QtBot, space: Workspace) -> PersonDialog:
    space.actions_["person"].trigger()
    return dialog(qtbot, space, PersonDialog)


def type_name(qtbot: QtBot, form: PersonDialog, name: str, *also: str) -> None:
    form.name.selectAll()
    qtbot.keyClicks(form.name, name)
    form.also.setPlainText("\n".join(also))
    qtbot.mouseClick(form.button, Qt.MouseButton.LeftButton)


def test_the_name_that_is_kept_signs_at_once_and_at_the_command_line(qtbot: QtBot, space: Workspace) -> None:
    form = open_form(qtbot, space)
    assert form.name.text() == "tester"
    type_name(qtbot, form, 'Lena "L" Marsh', "tester", "lmarsh")
    wait_idle(qtbot, space)
    assert this_person() == Person('Lena "L" Marsh', ("tester", "lmarsh"))
    space.operations.change("Save", lambda c, p: c.searches.save("Ferries", "ferry"))
    wait_idle(qtbot, space)
    assert space.operations.catalogue.history.entries()[0].who == 'Lena "L" Marsh'
    assert "Lena" in open_form(qtbot, space).name.text()


def test_undo_names_the_steps_of_the_person_who_signs(
    qtbot: QtBot, space: Workspace, own_setting: Path
) -> None:
    assert space.actions_["undo"].isEnabled()
    type_name(qtbot, open_form(qtbot, space), "Lena Marsh")
    wait_idle(qtbot, space)
    assert not space.actions_["undo"].isEnabled()
    type_name(qtbot, open_form(qtbot, space), "Lena Marsh", "tester")
    wait_idle(qtbot, space)
    assert space.actions_["undo"].isEnabled()


def test_a_name_that_cannot_be_kept_stays_in_the_form(
    qtbot: QtBot, space: Workspace, own_setting: Path
) -> None:
    form = open_form(qtbot, space)
    own_setting.parent.write_text("in the way")
    type_name(qtbot, form, "Lena Marsh")
    wait_idle(qtbot, space)
    assert form.isVisible()
    assert form.name.text() == "Lena Marsh"
    assert "could not be kept" in form.problem.text()


def test_a_setting_that_cannot_be_read_is_told_and_can_be_replaced(
    qtbot: QtBot, space: Workspace, own_setting: Path
) -> None:
    own_setting.parent.mkdir()
    own_setting.write_text("name = ")
    form = open_form(qtbot, space)
    assert "does not say who you are" in form.problem.text()
    type_name(qtbot, form, "Lena Marsh")
    wait_idle(qtbot, space)
    assert this_person() == Person("Lena Marsh")


def test_the_form_says_that_the_environment_goes_before(
    qtbot: QtBot, space: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUTLINE_USER", "desk-3")
    form = open_form(qtbot, space)
    assert "desk-3" in form.problem.text()
    type_name(qtbot, form, "Lena Marsh")
    wait_idle(qtbot, space)
    assert space.operations.catalogue.person == Person("desk-3")


def test_the_setting_is_what_an_archive_is_opened_with(
    qtbot: QtBot, space: Workspace, tmp_path: Path
) -> None:
    type_name(qtbot, open_form(qtbot, space), "Lena Marsh")
    wait_idle(qtbot, space)
    with Catalogue.open(tmp_path / "other", create=True) as other:
        assert other.person == Person("Lena Marsh")
