"""Where the keyboard is, how that is seen, and what the keys do there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import dialog, wait_idle
from ui.dialogs.ask import CaptionDialog, CreditDialog, NameDialog
from ui.dialogs.link import LinkDialog
from ui.dialogs.palette import PaletteDialog
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.frame.workspace import Workspace
from ui.paint import theme
from ui.services.actions import matching

CONTROL = Qt.KeyboardModifier.ControlModifier


def ring(space: Workspace) -> bool:
    frame = space.top.bar.parentWidget()
    found = frame.grab().toImage().pixelColor(frame.width() // 2, 1)
    accent = theme.colour("accent")
    return _apart(found, accent) < _apart(found, theme.colour("line"))


def _apart(first: QColor, second: QColor) -> int:
    return sum(abs(a - b) for a, b in zip(first.getRgb(), second.getRgb(), strict=True))


def test_the_window_opens_with_the_keyboard_in_the_bar_and_the_ring_around_it(
    qtbot: QtBot, space: Workspace
) -> None:
    qtbot.waitUntil(space.top.bar.hasFocus)
    assert ring(space)


def test_the_ring_goes_where_the_keyboard_goes(qtbot: QtBot, space: Workspace) -> None:
    qtbot.waitUntil(space.top.bar.hasFocus)
    space.results.list.setFocus()
    assert not ring(space)
    qtbot.keyClick(space.results.list, Qt.Key.Key_F, CONTROL)
    assert ring(space)


def test_a_slash_at_the_beginning_is_not_typed_into_the_query(qtbot: QtBot, space: Workspace) -> None:
    qtbot.keyClicks(space.top.bar, "/photographer:oka")
    assert space.top.bar.text() == "photographer:oka"
    wait_idle(qtbot, space)


def test_a_slash_within_the_query_is_typed(qtbot: QtBot, space: Workspace) -> None:
    qtbot.keyClicks(space.top.bar, "tag:Harbour/Ferry")
    assert space.top.bar.text() == "tag:Harbour/Ferry"
    wait_idle(qtbot, space)


def test_a_recalled_query_is_typed_over(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], press: Path
) -> None:
    space = open_window(press)
    space.search.set_query("ferry")
    wait_idle(qtbot, space)
    space.window().close()
    again = open_window(press)
    assert again.top.bar.text() == "ferry"
    qtbot.keyClicks(again.top.bar, "/Weil")
    assert again.top.bar.text() == "Weil"
    wait_idle(qtbot, again)


def test_escape_in_the_results_leads_back_to_the_bar_and_keeps_the_search(
    qtbot: QtBot, space: Workspace
) -> None:
    qtbot.keyClicks(space.top.bar, "Weil")
    qtbot.keyClick(space.top.bar, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    assert space.results.list.hasFocus()
    qtbot.keyClick(space.results.list, Qt.Key.Key_Escape)
    assert space.top.bar.hasFocus()
    assert space.top.bar.text() == "Weil"
    qtbot.keyClicks(space.top.bar, "ferry")
    assert space.top.bar.text() == "ferry"
    wait_idle(qtbot, space)


@pytest.mark.parametrize("key", [Qt.Key.Key_Control, Qt.Key.Key_Shift])
def test_an_answer_that_arrives_while_a_key_is_held_leaves_its_row_chosen(
    qtbot: QtBot, space: Workspace, key: Qt.Key
) -> None:
    held = {Qt.Key.Key_Control: CONTROL, Qt.Key.Key_Shift: Qt.KeyboardModifier.ShiftModifier}[key]
    QTest.keyPress(space.top.bar, key, held)
    for query in ("ferry", "Weil"):
        space.search.set_query(query)
        wait_idle(qtbot, space)
        assert [hit.id for hit in space.results.chosen()] == [space.results.model.hits[0].id]
    QTest.keyRelease(space.top.bar, key, Qt.KeyboardModifier.NoModifier)


def test_the_story_to_link_to_is_chosen_alone_while_a_key_is_held(qtbot: QtBot, space: Workspace) -> None:
    qtbot.keyClick(space, Qt.Key.Key_L, CONTROL)
    asked = dialog(qtbot, space, LinkDialog)
    qtbot.waitUntil(lambda: bool(asked.model.hits))
    QTest.keyPress(asked.field, Qt.Key.Key_Control, CONTROL)
    qtbot.keyClick(asked.field, Qt.Key.Key_Down, CONTROL)
    chosen = asked.list.selectionModel()
    assert chosen.selectedIndexes() == [asked.list.currentIndex()]
    assert chosen.isSelected(asked.list.currentIndex())
    QTest.keyRelease(asked.field, Qt.Key.Key_Control, Qt.KeyboardModifier.NoModifier)
    asked.close()
    wait_idle(qtbot, space)


def test_several_chosen_results_stay_chosen_when_something_changes(qtbot: QtBot, space: Workspace) -> None:
    space.results.list.selectionModel().select(
        space.results.model.index(2), QItemSelectionModel.SelectionFlag.Select
    )
    space.reader.acts.add_tag.emit("Harbour", space.reader.article_id)
    wait_idle(qtbot, space)
    assert len(space.results.chosen()) == 2


def test_control_enter_keeps_a_corrected_caption(qtbot: QtBot, space: Workspace) -> None:
    placement_id = space.reader.placement_id
    qtbot.keyClick(space, Qt.Key.Key_F2)
    asked = dialog(qtbot, space, CaptionDialog)
    asked.field.selectAll()
    qtbot.keyClicks(asked.field, "Helena Marsh at the inquiry.")
    assert "Ctrl+Enter" in asked.button.toolTip()
    qtbot.keyClick(asked.field, Qt.Key.Key_Return, CONTROL)
    wait_idle(qtbot, space)
    assert space.reader.page.photos[placement_id].placement.caption == "Helena Marsh at the inquiry."


def test_control_enter_keeps_a_corrected_credit(qtbot: QtBot, space: Workspace) -> None:
    placement_id = space.reader.placement_id
    qtbot.keyClick(space, Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    asked = dialog(qtbot, space, CreditDialog)
    asked.field.selectAll()
    qtbot.keyClicks(asked.field, "Miro Lund/AFP")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return, CONTROL)
    wait_idle(qtbot, space)
    assert space.reader.page.photos[placement_id].placement.credit.raw == "Miro Lund/AFP"


def test_a_palette_that_finds_nothing_says_so_and_takes_less_room(qtbot: QtBot, space: Workspace) -> None:
    qtbot.keyClick(space, Qt.Key.Key_K, CONTROL)
    palette = dialog(qtbot, space, PaletteDialog)
    before = palette.height()
    qtbot.keyClicks(palette.field, "zzzz")
    qtbot.waitUntil(lambda: palette.height() < before)
    assert palette.none.isVisible()
    assert palette.none.text() == "Nothing fits"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not palette.isVisible())


def test_a_dialog_that_closes_gives_the_keyboard_back(qtbot: QtBot, space: Workspace) -> None:
    qtbot.keyClick(space, Qt.Key.Key_K, CONTROL)
    palette = dialog(qtbot, space, PaletteDialog)
    qtbot.waitUntil(palette.isActiveWindow)
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(space.window().isActiveWindow)
    assert space.top.bar.hasFocus()


@pytest.mark.parametrize("kind", ["palette", "completions"])
def test_what_pops_up_fills_its_corners(qtbot: QtBot, space: Workspace, kind: str) -> None:
    qtbot.keyClicks(space.top.bar, "agency:")
    popup = space.top.bar.popup
    qtbot.waitUntil(popup.isVisible)
    if kind == "palette":
        qtbot.keyClick(space, Qt.Key.Key_K, CONTROL)
        popup = dialog(qtbot, space, PaletteDialog)
    assert not popup.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    corner = popup.grab().toImage().pixelColor(0, 0)
    assert corner == theme.colour("line")
    popup.hide()
    wait_idle(qtbot, space)


@pytest.mark.parametrize(
    ("typed", "action"),
    [
        ("preferences", "settings"),
        ("settings", "settings"),
        ("delete", "delete-search"),
        ("open", "open"),
        ("picture", "place-photos"),
        ("keyboard", "shortcuts"),
    ],
)
def test_the_palette_knows_other_words_for_a_command(typed: str, action: str) -> None:
    assert matching(typed, lambda spec: True)[0].id == action


def test_a_question_mark_opens_the_page_of_keys_from_a_list(qtbot: QtBot, space: Workspace) -> None:
    space.results.list.setFocus()
    qtbot.keyClick(space.results.list, Qt.Key.Key_Question)
    dialog(qtbot, space, ShortcutsDialog).close()


def test_undo_in_the_query_takes_back_what_was_saved_and_then_typed_letters_first(
    qtbot: QtBot, space: Workspace
) -> None:
    bar = space.top.bar
    bar.take_keyboard()
    qtbot.keyClicks(bar, "ferry")
    wait_idle(qtbot, space)
    qtbot.keyClick(bar, Qt.Key.Key_S, CONTROL)
    asked = dialog(qtbot, space, NameDialog)
    qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    space.window().activateWindow()  # no window manager does it here
    qtbot.waitUntil(bar.hasFocus)
    assert [search.query for search in space.operations.catalogue.searches.all()] == ["ferry"]
    qtbot.keyClicks(bar, " fire")
    wait_idle(qtbot, space)
    qtbot.keyClick(bar, Qt.Key.Key_Z, CONTROL)
    wait_idle(qtbot, space)
    assert (bar.text(), len(space.operations.catalogue.searches.all())) == ("ferry", 1)
    qtbot.keyClick(bar, Qt.Key.Key_Z, CONTROL)
    wait_idle(qtbot, space)
    assert (bar.text(), space.operations.catalogue.searches.all()) == ("ferry", [])
