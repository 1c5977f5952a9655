"""Facets by mouse and by key: one value, several of which one will do, stretches of years, all values."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.ui.conftest import dialog, wait_idle
from tests.ui.test_day import pick, right_click
from ui.dialogs.ask import NameDialog
from ui.frame.workspace import Workspace
from ui.models.side_rows import ROW, SideRow
from ui.models.sidebar import SideData, rows
from ui.paint import theme
from ui.places.search.facet_dialog import FacetDialog
from ui.reader.chips import PersonChip

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def spot(space: Workspace, text: str) -> QPoint:
    index = space.side_model.find(text)
    space.side.scrollTo(index)
    return space.side.visualRect(index).topLeft() + QPoint(60, 12)


def click(qtbot: QtBot, space: Workspace, text: str, held: Qt.KeyboardModifier = NONE) -> None:
    qtbot.mouseClick(space.side.viewport(), Qt.MouseButton.LeftButton, held, spot(space, text))
    wait_idle(qtbot, space)


def press(qtbot: QtBot, space: Workspace, text: str, held: Qt.KeyboardModifier = NONE) -> None:
    space.side.setFocus()
    space.side.setCurrentIndex(space.side_model.find(text))
    qtbot.keyClick(space.side, Qt.Key.Key_Return, held)
    wait_idle(qtbot, space)


def state(space: Workspace, text: str) -> str:
    row: SideRow = space.side_model.find(text).data(ROW)
    return row.state


def test_control_and_a_click_asks_for_one_of_several_values(qtbot: QtBot, space: Workspace) -> None:
    click(qtbot, space, "Reuters")
    assert space.results.model.total == 1
    click(qtbot, space, "AFP", CONTROL)
    assert space.top.bar.text() == "agency:(=Reuters OR =AFP)"
    assert space.results.model.total == 3
    assert state(space, "Reuters") == state(space, "AFP") == "include"
    click(qtbot, space, "Reuters", CONTROL)
    assert space.top.bar.text() == "agency:=AFP"


def test_control_and_enter_asks_for_one_of_several_values(qtbot: QtBot, space: Workspace) -> None:
    press(qtbot, space, "Reuters")
    press(qtbot, space, "AFP", CONTROL)
    assert space.top.bar.text() == "agency:(=Reuters OR =AFP)"
    assert space.side.currentIndex().data(ROW).text == "AFP"


def test_what_is_excluded_is_left_out_of_stories_and_of_photos(qtbot: QtBot, space: Workspace) -> None:
    for view in ("stories", "photos"):
        space.search.show_all(view)
        wait_idle(qtbot, space)
        click(qtbot, space, "AFP")
        click(qtbot, space, "AFP")
        assert space.top.bar.text() == "-agency:=AFP"
        assert [hit.published for hit in space.results.model.hits] == ["2024-03-14"]


def test_drawing_from_one_year_to_another_asks_for_all_between(qtbot: QtBot, space: Workspace) -> None:
    view, button = space.side.viewport(), Qt.MouseButton.LeftButton
    first, last = spot(space, "2023"), spot(space, "2024")
    qtbot.mousePress(view, button, pos=spot(space, "2023"))
    qtbot.mouseRelease(view, button, pos=last)
    wait_idle(qtbot, space)
    assert first != last
    assert space.top.bar.text() == "published:2023..2024"
    assert state(space, "2023") == state(space, "2024") == "include"
    click(qtbot, space, "2023")
    assert space.top.bar.text() == "published:2023"
    assert space.results.model.total == 1


def test_shift_and_enter_widens_the_years(qtbot: QtBot, space: Workspace) -> None:
    press(qtbot, space, "2024")
    assert space.side_model.find("2023").data(ROW).count_words == "+1"
    press(qtbot, space, "2023", SHIFT)
    assert space.top.bar.text() == "published:2023..2024"
    assert space.results.model.total == 3


def test_beyond_thirty_values_all_are_offered_and_once_open_fewer() -> None:
    many = tuple((f"Agency {n}", 40 - n) for n in range(30))
    data = SideData(facets={"agency": many})
    assert [row.text for row in rows(data)][-1] == "More…"
    data.longer = {"agency"}
    assert [row.text for row in rows(data)][-2:] == ["All…", "Fewer"]
    data.facets = {"agency": many[:10]}
    assert [row.text for row in rows(data)][-1] == "Fewer"


def test_all_values_are_filtered_by_typing_and_taken_by_key(qtbot: QtBot, space: Workspace) -> None:
    space.library.show_values("agency")
    asked = dialog(qtbot, space, FacetDialog)
    qtbot.waitUntil(lambda: asked.model.rowCount() == 2)
    qtbot.keyClicks(asked.field, "reu")
    qtbot.waitUntil(lambda: [value for value, _ in asked.model.items] == ["Reuters"])
    qtbot.keyClick(asked.field, Qt.Key.Key_Return, CONTROL)
    wait_idle(qtbot, space)
    assert asked.isVisible()
    asked.field.clear()
    qtbot.waitUntil(lambda: asked.model.rowCount() == 2)
    asked.list.show_key("AFP")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return, CONTROL)
    wait_idle(qtbot, space)
    assert space.top.bar.text() == "agency:(=Reuters OR =AFP)"
    asked.reject()


def test_a_facet_beside_alternatives_asks_it_of_all_of_them(qtbot: QtBot, space: Workspace) -> None:
    space.search.set_query("title:dredge OR title:night")
    wait_idle(qtbot, space)
    assert space.results.model.total == 2
    click(qtbot, space, "Miro Lund")
    assert space.top.bar.text() == '(title:dredge OR title:night) photographer:="Miro Lund"'
    assert space.results.model.total == 1


def choose(space: Workspace, text: str) -> None:
    menu = next(menu for menu in space.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


def test_a_saved_search_is_renamed_from_its_menu(qtbot: QtBot, space: Workspace) -> None:
    space.operations.change("save", lambda c, p: c.searches.save("Marsh", "person:marsh"))
    wait_idle(qtbot, space)
    space.side.menu_wanted.emit(space.side_model.find("Marsh").data(ROW), QPoint(9, 9))
    choose(space, "Rename…")
    asked = dialog(qtbot, space, NameDialog)
    asked.field.setText("The harbour master")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    assert space.side_model.find("The harbour master").data(ROW).count == 2
    assert "Rename" in space.actions_["undo"].text()


def test_a_tag_is_renamed_and_coloured_from_its_menu(qtbot: QtBot, space: Workspace) -> None:
    story = space.results.model.id_at(0)
    space.operations.change("tag", lambda c, p: c.tags.add("Inquiry", [story]))
    wait_idle(qtbot, space)
    space.side.menu_wanted.emit(space.side_model.find("Inquiry").data(ROW), QPoint(9, 9))
    qtbot.waitUntil(lambda: any(menu.isVisible() for menu in space.findChildren(QMenu)))
    choose(space, "Rename the tag…")
    asked = dialog(qtbot, space, NameDialog)
    asked.field.setText("Court")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    assert [tag.path for tag in space.operations.catalogue.tags.all()] == ["Court"]
    assert space.side_model.find("Court").isValid()
    court = space.side.visualRect(space.side_model.find("Court")).center()
    right_click(space.side.viewport(), court)
    pick(qtbot, "Colour", "Teal")
    wait_idle(qtbot, space)
    [tag] = space.operations.catalogue.tags.all()
    assert tag.colour == dict(theme.TAG_COLOURS)["Teal"]


def test_a_name_in_the_story_is_left_out_from_its_menu(qtbot: QtBot, space: Workspace) -> None:
    chip = space.reader.page.findChild(PersonChip)
    name = chip.text().removeprefix("Harbour master ")
    chip.menu_wanted.emit(QPoint(9, 9))
    choose(space, "Only without it")
    wait_idle(qtbot, space)
    assert space.top.bar.text() == f'-person:="{name}"'
    assert space.results.model.total == 1
