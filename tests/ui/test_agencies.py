"""Agencies in the window: looked up, added from a credit that is open, changed, removed, undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.conftest import dialog, wait_idle
from tests.ui.test_changing import drop
from ui.dialogs.agencies import AgenciesDialog, AgencyDialog
from ui.dialogs.report import ReportDialog
from ui.workspace import Workspace


def rows(listed: AgenciesDialog) -> list[list[str]]:
    table = listed.table
    return [[table.topLevelItem(at).text(n) for n in (0, 1, 4)] for at in range(table.topLevelItemCount())]


def look_up(qtbot: QtBot, space: Workspace, text: str) -> AgenciesDialog:
    space.actions_["agencies"].trigger()
    listed = dialog(qtbot, space, AgenciesDialog)
    qtbot.keyClicks(listed.field, text)
    qtbot.waitUntil(lambda: not listed._typing.isActive())
    wait_idle(qtbot, space)
    return listed


def with_open_credit(qtbot: QtBot, space: Workspace, page: Callable[..., Path]) -> None:
    """A story whose credit names somebody that may be a person or an agency."""
    drop(
        space, page("Lifeboat crew honoured", "The crew, May 2, 2024. (Jo Amari/Velden Sorbel)", "2024-05-02")
    )
    dialog(qtbot, space, ReportDialog).close()
    wait_idle(qtbot, space)
    space.search.set_query("title:lifeboat")
    wait_idle(qtbot, space)
    space.results.choose(0)
    wait_idle(qtbot, space)


def photo(space: Workspace) -> object:
    return space.reader.page.photos[space.reader.placement_id]


def test_known_agencies_are_found_by_any_of_their_names(qtbot: QtBot, space: Workspace) -> None:
    listed = look_up(qtbot, space, "agence france-presse")
    assert rows(listed)[0] == ["AFP", "wire agency", ""]
    assert not listed.drop.isEnabled()
    listed.close()


def test_an_agency_is_added_and_shown_as_ones_own_and_removed_again(qtbot: QtBot, space: Workspace) -> None:
    listed = look_up(qtbot, space, "Velden Sorbel")
    assert "No agency has such a name" in listed.count.text()
    qtbot.mouseClick(listed.new, Qt.MouseButton.LeftButton)
    form = dialog(qtbot, space, AgencyDialog)
    assert form.name.text() == "Velden Sorbel"
    form.kind.setCurrentIndex(form.kind.findData("wire"))
    qtbot.keyClicks(form.names, "VeSo")
    qtbot.mouseClick(form.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: rows(listed) == [["Velden Sorbel", "wire agency", "yours"]])
    qtbot.mouseClick(listed.drop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: rows(listed) == [])
    listed.close()
    wait_idle(qtbot, space)


def test_what_cannot_be_kept_is_said_and_stays_typed(qtbot: QtBot, space: Workspace) -> None:
    listed = look_up(qtbot, space, "Velden")
    qtbot.mouseClick(listed.new, Qt.MouseButton.LeftButton)
    form = dialog(qtbot, space, AgencyDialog)
    form.country.setText("1")
    qtbot.mouseClick(form.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: form.problem.isVisible())
    assert "country" in form.problem.text().lower()
    assert form.name.text() == "Velden"
    form.close()
    listed.close()
    wait_idle(qtbot, space)


def test_an_open_name_becomes_an_agency_from_the_photos_menu_and_undo_opens_it_again(
    qtbot: QtBot, space: Workspace, page: Callable[..., Path]
) -> None:
    with_open_credit(qtbot, space, page)
    assert photo(space).placement.credit.review
    photo(space).show_menu(QPoint(0, 0))
    menu = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible())
    entry = next(action for action in menu.actions() if "Velden Sorbel" in action.text())
    entry.trigger()
    menu.close()
    form = dialog(qtbot, space, AgencyDialog)
    form.kind.setCurrentIndex(form.kind.findData("wire"))
    assert form.name.text() == "Velden Sorbel"
    qtbot.mouseClick(form.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not space.findChildren(AgencyDialog))
    wait_idle(qtbot, space)
    credit = photo(space).placement.credit
    assert ([source.kind for source in credit.chain], credit.review) == (["wire"], False)
    space.actions_["undo"].trigger()
    wait_idle(qtbot, space)
    assert photo(space).placement.credit.review
