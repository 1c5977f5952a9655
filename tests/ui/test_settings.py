"""The settings: each change holds at once and is there at the next start."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import wait_idle
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.frame.workspace import Workspace
from ui.paint import theme
from ui.places.photos.place import PhotosPlace
from ui.places.settings.place import SettingsPlace
from ui.services.keymap import Keymap, keymap
from ui.services.look import stored_mode, stored_text

CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture(autouse=True)
def usual_keys(qapp: QApplication) -> None:
    keymap().reset()


@pytest.fixture
def place(qtbot: QtBot, space: Workspace) -> SettingsPlace:
    """The settings, opened by their key."""
    qtbot.keyClick(space.window(), Qt.Key.Key_Comma, CONTROL)
    qtbot.waitUntil(lambda: space.place.name == "settings")
    wait_idle(qtbot, space)
    assert isinstance(space.place, SettingsPlace)
    return space.place


def test_by_mouse_another_scheme_holds_at_once_and_at_the_next_start(
    qtbot: QtBot, place: SettingsPlace
) -> None:
    qtbot.mouseClick(place.modes.button("dark"), Qt.MouseButton.LeftButton)
    assert theme.current().dark
    assert stored_mode() == "dark"
    theme.current().use("light")


def test_by_keyboard_larger_text_holds_everywhere_at_once(
    qtbot: QtBot, place: SettingsPlace, space: Workspace
) -> None:
    title = space.status.archive
    before = title.font().pixelSize()
    place.text_size.setFocus()
    for _ in range(4):
        qtbot.keyClick(place.text_size, Qt.Key.Key_Right)
    assert theme.current().text.scale == 120
    assert title.font().pixelSize() > before
    assert stored_text().scale == 120
    qtbot.keyClick(space.window(), Qt.Key.Key_0, CONTROL)
    assert title.font().pixelSize() == before


def test_the_size_of_photos_that_is_set_is_that_of_the_sheet(
    qtbot: QtBot, place: SettingsPlace, space: Workspace
) -> None:
    space.show_place("photos")
    space.show_place("settings")
    place.sheet_size.setFocus()
    qtbot.keyClick(place.sheet_size, Qt.Key.Key_End)
    space.show_place("photos")
    assert isinstance(space.place, PhotosPlace)
    assert space.place.sheet.size_ == place.sheet_size.maximum()
    wait_idle(qtbot, space)


def test_esc_goes_back_to_where_one_was(qtbot: QtBot, place: SettingsPlace, space: Workspace) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: space.place.name == "search")


def press_on(qtbot: QtBot, place: SettingsPlace, action: str, key: Qt.Key, modifier: object = NONE) -> None:
    field = place.keys.rows[action].key
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    qtbot.keyClick(field, key, modifier)


def test_a_key_that_was_changed_does_it_and_stands_on_the_page_of_keys(
    qtbot: QtBot, place: SettingsPlace, space: Workspace
) -> None:
    press_on(qtbot, place, "palette", Qt.Key.Key_J, CONTROL)
    assert [k.toString() for k in space.actions_["palette"].shortcuts()] == ["Ctrl+J"]
    assert Keymap().keys(place.keys.rows["palette"].spec) == ("Ctrl+J",)
    space.actions_["shortcuts"].trigger()
    shown = space.window().findChildren(ShortcutsDialog)[0]
    assert "Ctrl+J" in [w.text() for w in shown.findChildren(type(space.status.archive))]
    shown.close()


def test_a_clash_names_the_other_command_beside_it_and_the_last_choice_wins(
    qtbot: QtBot, place: SettingsPlace, space: Workspace
) -> None:
    press_on(qtbot, place, "palette", Qt.Key.Key_T, CONTROL)
    rows = place.keys.rows
    assert rows["palette"].clash.text() == "also “Add tag”"
    assert rows["tag"].clash.text() == "now does “Command palette”"
    assert space.actions_["tag"].shortcuts() == []
    qtbot.mouseClick(place.keys.usual, Qt.MouseButton.LeftButton)
    assert not rows["palette"].clash.isVisible()
    assert [k.toString() for k in space.actions_["tag"].shortcuts()] == ["Ctrl+T"]


def test_esc_leaves_a_key_as_it_is_and_backspace_takes_it_away(qtbot: QtBot, place: SettingsPlace) -> None:
    press_on(qtbot, place, "palette", Qt.Key.Key_Escape)
    assert place.keys.rows["palette"].key.text() == "Ctrl+K"
    press_on(qtbot, place, "palette", Qt.Key.Key_Backspace)
    assert place.keys.rows["palette"].key.text() == "no key"


@pytest.mark.parametrize("by_key", [False, True])
def test_a_command_is_found_by_its_words_or_by_its_key(
    qtbot: QtBot, place: SettingsPlace, by_key: bool
) -> None:
    field = place.keys.field
    field.setFocus()
    if by_key:
        qtbot.keyClick(field, Qt.Key.Key_K, CONTROL)
    else:
        qtbot.keyClicks(field, "palette")
    assert [name for name, row in place.keys.rows.items() if row.isVisibleTo(place)] == ["palette"]


def test_a_screen_reader_hears_one_of_several_and_what_a_key_is_for(
    qtbot: QtBot, place: SettingsPlace, space: Workspace
) -> None:
    light = QAccessible.queryAccessibleInterface(place.modes.button("light"))
    assert light.role() == QAccessible.Role.RadioButton
    key = QAccessible.queryAccessibleInterface(place.keys.rows["palette"].key)
    assert key.text(QAccessible.Text.Name) == "Key of Command palette: Ctrl+K"
    counts = QAccessible.queryAccessibleInterface(space.results.found)
    assert counts.text(QAccessible.Text.Name).startswith("3 stories")
    assert "<" not in QAccessible.queryAccessibleInterface(space.top.undo).text(QAccessible.Text.Description)
