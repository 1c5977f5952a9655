"""Agencies in the window: looked up, added from a credit that is open, changed, removed, undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from archive.captions import Agency
from archive.catalogue import Catalogue
from tests.ui.conftest import dialog, import_report, wait_idle
from tests.ui.test_changing import drop
from ui.dialogs.agencies import AgenciesDialog
from ui.dialogs.agency import AgencyDialog
from ui.frame.workspace import Workspace
from ui.reader.chips import ReviewMark
from ui.reader.photo_block import PhotoBlock

VELDEN = Agency("Velden Sorbel", "wire", "NO", ("VeSo",))


def rows(listed: AgenciesDialog) -> list[list[str]]:
    table = listed.table
    return [[table.topLevelItem(at).text(n) for n in (0, 1, 4)] for at in range(table.topLevelItemCount())]


def chosen(listed: AgenciesDialog) -> str:
    return listed.table.currentItem().text(0)


def open_list(qtbot: QtBot, space: Workspace) -> AgenciesDialog:
    space.actions_["agencies"].trigger()
    listed = dialog(qtbot, space, AgenciesDialog)
    wait_idle(qtbot, space)
    return listed


def look_up(qtbot: QtBot, space: Workspace, text: str) -> AgenciesDialog:
    listed = open_list(qtbot, space)
    qtbot.keyClicks(listed.field, text)
    qtbot.waitUntil(lambda: not listed._typing.isActive())
    wait_idle(qtbot, space)
    return listed


def have_own(qtbot: QtBot, space: Workspace, agency: Agency = VELDEN) -> None:
    space.operations.change("Add agency", lambda c, p: c.names.set_agency(agency))
    wait_idle(qtbot, space)


def with_open_credit(
    qtbot: QtBot, space: Workspace, page: Callable[..., Path], name: str = "Velden Sorbel"
) -> None:
    """A story whose credit names somebody that may be a person or an agency."""
    caption = f"The crew, May 2, 2024. (Jo Amari/{name})"
    drop(space, page("Lifeboat crew honoured", caption, "2024-05-02", "plum"))
    import_report(qtbot, space).close()
    wait_idle(qtbot, space)
    space.search.set_query("title:lifeboat")
    wait_idle(qtbot, space)
    space.results.choose(0)
    wait_idle(qtbot, space)


def photo(space: Workspace) -> PhotoBlock:
    return space.reader.page.photos[space.reader.placement_id]


def menu_entry(words: str) -> tuple[QMenu, QAction]:
    menu = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible())
    return menu, next(action for action in menu.actions() if words in action.text())


def test_the_list_begins_with_ones_own_and_says_so(qtbot: QtBot, space: Workspace) -> None:
    have_own(qtbot, space)
    listed = open_list(qtbot, space)
    assert rows(listed)[0] == ["Velden Sorbel", "wire agency", "yours"]
    assert {row[2] for row in rows(listed)[1:]} == {""}
    listed.close()


def test_known_agencies_are_found_by_any_of_their_names(qtbot: QtBot, space: Workspace) -> None:
    listed = look_up(qtbot, space, "agence france-presse")
    assert rows(listed)[0] == ["AFP", "wire agency", ""]
    assert not listed.drop.isEnabled()
    listed.close()


def test_an_agency_is_added_by_keys_alone_and_removed_by_the_delete_key(
    qtbot: QtBot, space: Workspace
) -> None:
    listed = look_up(qtbot, space, "Velden Sorbel")
    assert listed.none.isVisible()
    assert "“Velden Sorbel”" in listed.none.headline.text()
    qtbot.keyClick(listed.field, Qt.Key.Key_Return)
    form = dialog(qtbot, space, AgencyDialog)
    assert form.name.text() == "Velden Sorbel"
    qtbot.waitUntil(form.kind.hasFocus)
    qtbot.keyClicks(form.kind, "wire")
    qtbot.keyClicks(form.country, "no")
    qtbot.keyClicks(form.names, "VeSo")
    qtbot.keyClick(form.names, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: rows(listed) == [["Velden Sorbel", "wire agency", "yours"]])
    wait_idle(qtbot, space)
    assert space.operations.catalogue.names.agencies() == [VELDEN]
    listed.table.setFocus()
    qtbot.keyClick(listed.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: rows(listed) == [])
    assert listed.isVisible()
    listed.close()
    wait_idle(qtbot, space)


def test_enter_waits_for_the_list_that_the_field_asks_for(qtbot: QtBot, space: Workspace) -> None:
    listed = open_list(qtbot, space)
    qtbot.keyClicks(listed.field, "ritzau")
    qtbot.keyClick(listed.field, Qt.Key.Key_Return)
    form = dialog(qtbot, space, AgencyDialog)
    assert form.name.text() == "Ritzau"
    assert listed.isVisible()
    form.close()
    listed.close()
    wait_idle(qtbot, space)


def test_arrows_in_the_field_move_in_the_list(qtbot: QtBot, space: Workspace) -> None:
    listed = look_up(qtbot, space, "press")
    names = [row[0] for row in rows(listed)]
    for _ in range(2):
        qtbot.keyClick(listed.field, Qt.Key.Key_Down)
    qtbot.keyClick(listed.field, Qt.Key.Key_Up)
    assert chosen(listed) == names[1]
    listed.close()


def test_an_own_agency_gets_another_name_and_stays_chosen(qtbot: QtBot, space: Workspace) -> None:
    have_own(qtbot, space, Agency("Aldermoor Bild", "wire"))
    have_own(qtbot, space)
    listed = open_list(qtbot, space)
    qtbot.keyClick(listed.field, Qt.Key.Key_Down)
    qtbot.mouseClick(listed.change, Qt.MouseButton.LeftButton)
    form = dialog(qtbot, space, AgencyDialog)
    form.name.selectAll()
    qtbot.keyClicks(form.name, "Velden Foto")
    qtbot.keyClick(form.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rows(listed)[1] == ["Velden Foto", "wire agency", "yours"])
    assert chosen(listed) == "Velden Foto"
    listed.close()
    wait_idle(qtbot, space)
    assert [agency.name for agency in space.operations.catalogue.names.agencies()] == [
        "Aldermoor Bild",
        "Velden Foto",
    ]


def test_one_that_ships_is_changed_by_an_own_one_in_its_place(qtbot: QtBot, space: Workspace) -> None:
    listed = look_up(qtbot, space, "Ritzau")
    qtbot.mouseClick(listed.change, Qt.MouseButton.LeftButton)
    form = dialog(qtbot, space, AgencyDialog)
    assert "takes its place" in form.help.text()
    qtbot.keyClicks(form.distributes, "Velden Sorbel")
    qtbot.keyClick(form.distributes, Qt.Key.Key_Return)
    qtbot.mouseClick(form.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: rows(listed)[0][2] == "yours")
    listed.close()
    wait_idle(qtbot, space)
    assert "Velden Sorbel" in space.operations.catalogue.names.agencies()[0].distributes


def test_what_cannot_be_kept_is_said_and_stays_typed(qtbot: QtBot, space: Workspace) -> None:
    listed = look_up(qtbot, space, "Velden")
    qtbot.mouseClick(listed.new, Qt.MouseButton.LeftButton)
    form = dialog(qtbot, space, AgencyDialog)
    qtbot.keyClicks(form.country, "1")
    qtbot.keyClicks(form.names, "VeSo")
    qtbot.mouseClick(form.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: form.problem.isVisible())
    assert "country" in form.problem.text().lower()
    assert form.agency() == Agency("Velden", "", "1", ("VeSo",))
    qtbot.waitUntil(form.country.hasFocus)
    assert form.button.isEnabled()
    form.close()
    listed.close()
    wait_idle(qtbot, space)


def test_a_form_closed_while_its_agency_is_kept_loses_nothing(qtbot: QtBot, space: Workspace) -> None:
    listed = look_up(qtbot, space, "Velden Sorbel")
    listed.new.click()
    form = dialog(qtbot, space, AgencyDialog)
    form.button.click()
    form.close()
    qtbot.waitUntil(lambda: rows(listed) == [["Velden Sorbel", "not known", "yours"]])
    listed.close()
    wait_idle(qtbot, space)


def test_the_list_follows_what_others_change(qtbot: QtBot, space: Workspace, press: Path) -> None:
    listed = look_up(qtbot, space, "Velden Sorbel")
    with Catalogue.open(press, who="another") as other:
        other.names.set_agency(VELDEN)
    space.operations.poll()
    qtbot.waitUntil(lambda: rows(listed) == [["Velden Sorbel", "wire agency", "yours"]])
    listed.close()
    wait_idle(qtbot, space)


def test_a_form_over_what_another_changed_says_so_and_keeps_what_was_typed(
    qtbot: QtBot, space: Workspace, press: Path
) -> None:
    listed = look_up(qtbot, space, "Velden Sorbel")
    listed.new.click()
    form = dialog(qtbot, space, AgencyDialog)
    qtbot.keyClicks(form.names, "Sorbel Press")
    with Catalogue.open(press, who="another") as other:
        other.names.set_agency(VELDEN)
    form.button.click()
    qtbot.waitUntil(form.problem.isVisible)
    assert "changed meanwhile by another" in form.problem.text()
    assert form.names.toPlainText() == "Sorbel Press"
    assert space.operations.catalogue.names.agencies() == [VELDEN]
    form.close()
    listed.close()
    wait_idle(qtbot, space)


def test_an_open_name_becomes_an_agency_from_the_photos_menu_and_undo_opens_it_again(
    qtbot: QtBot, space: Workspace, page: Callable[..., Path]
) -> None:
    with_open_credit(qtbot, space, page)
    assert photo(space).placement.credit.review
    photo(space).show_menu(QPoint(0, 0))
    menu, entry = menu_entry("“Velden Sorbel”")
    entry.trigger()
    menu.close()
    form = dialog(qtbot, space, AgencyDialog)
    assert form.name.text() == "Velden Sorbel"
    qtbot.waitUntil(form.kind.hasFocus)
    qtbot.keyClicks(form.kind, "wire")
    qtbot.mouseClick(form.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not space.findChildren(AgencyDialog))
    wait_idle(qtbot, space)
    credit = photo(space).placement.credit
    assert ([source.kind for source in credit.chain], credit.review) == (["wire"], False)
    assert not photo(space).findChildren(ReviewMark)
    space.actions_["undo"].trigger()
    wait_idle(qtbot, space)
    assert photo(space).placement.credit.review


def test_the_mark_of_an_open_credit_tells_why_and_opens_what_settles_it(
    qtbot: QtBot, space: Workspace, page: Callable[..., Path]
) -> None:
    with_open_credit(qtbot, space, page)
    [mark] = photo(space).findChildren(ReviewMark)
    assert "person or organisation?" in mark.toolTip()
    mark.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(mark, Qt.Key.Key_Return)
    menu, entry = menu_entry("“Velden Sorbel”")
    assert menu.actions()[0] is entry
    entry.trigger()
    menu.close()
    form = dialog(qtbot, space, AgencyDialog)
    assert form.name.text() == "Velden Sorbel"
    form.close()
    wait_idle(qtbot, space)


def test_an_ampersand_in_a_name_is_a_letter_in_the_menu(
    qtbot: QtBot, space: Workspace, page: Callable[..., Path]
) -> None:
    with_open_credit(qtbot, space, page, "Velden&amp;Tarn")
    photo(space).show_menu(QPoint(0, 0))
    menu, entry = menu_entry("as an agency")
    assert entry.text() == "Add “Velden&&Tarn” as an agency…"
    menu.close()
