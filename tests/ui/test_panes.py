"""Panes, the path through records, and what is said of how a query was read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import wait_idle
from tests.ui.test_searching import search
from ui.frame.workspace import Workspace
from ui.reader.photo_page import PhotoPage
from ui.reader.story import StoryPage

CONTROL, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)


def press(qtbot: QtBot, space: Workspace, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    qtbot.keyClick(space.results.list, key, held)
    wait_idle(qtbot, space)


def test_side_and_reader_are_hidden_by_key_and_stay_so_in_the_next_run(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], press: Path
) -> None:
    space = open_window(press)
    qtbot.keyClick(space.results.list, Qt.Key.Key_B, CONTROL)
    qtbot.keyClick(space.results.list, Qt.Key.Key_F9)
    assert not space.side.isVisible()
    assert not space.reader.isVisible()
    assert space.results.facets.isVisible()
    space.window().close()
    again = open_window(press)
    assert not again.side.isVisible()
    assert not again.reader.isVisible()
    qtbot.mouseClick(again.results.facets, Qt.MouseButton.LeftButton)
    assert again.side.isVisible()


def test_no_empty_reader_stands_beside_nothing_found(qtbot: QtBot, space: Workspace) -> None:
    search(qtbot, space, "zeppelin")
    assert not space.reader.isVisible()
    assert space.results.empty.width() == space.results.width()
    assert space.results.geometry().right() >= space.search_place.width() - 2
    search(qtbot, space, "ferry")
    assert space.reader.isVisible()


def test_where_there_is_little_room_facets_are_a_drawer_that_says_how_many_are_set(
    qtbot: QtBot, space: Workspace
) -> None:
    space.window().resize(960, 600)
    space.search.set_query("ferry agency:(AFP OR Reuters) published:2024")
    wait_idle(qtbot, space)
    assert not space.side.isVisible()
    assert space.results.facets.text() == "2 facets"
    shown = [pane.width() for pane in (space.results, space.reader) if pane.isVisible()]
    assert sum(shown) <= 960
    press(qtbot, space, Qt.Key.Key_B, CONTROL)
    assert space.side.isVisible()
    assert space.side.hasFocus()
    qtbot.keyClick(space.side, Qt.Key.Key_Escape)
    assert not space.side.isVisible()
    assert space.top.bar.text() == "ferry agency:(AFP OR Reuters) published:2024"
    space.window().resize(1440, 900)
    assert space.side.isVisible()


def test_back_and_forward_go_through_links_and_searches_as_in_a_browser(
    qtbot: QtBot, space: Workspace
) -> None:
    search(qtbot, space, "fer")
    qtbot.keyClicks(space.top.bar, "ry")  # what was typed so far is no page of its own
    wait_idle(qtbot, space)
    press(qtbot, space, Qt.Key.Key_Down)
    story = space.reader.page.title
    space.reader.acts.open_photo.emit(space.reader.placement_id)
    wait_idle(qtbot, space)
    assert isinstance(space.reader.page, PhotoPage)
    press(qtbot, space, Qt.Key.Key_Left, ALT)
    assert isinstance(space.reader.page, StoryPage)
    assert space.reader.page.title == story
    press(qtbot, space, Qt.Key.Key_Left, ALT)
    assert space.top.bar.text() == ""
    press(qtbot, space, Qt.Key.Key_Right, ALT)
    assert (space.top.bar.text(), space.reader.page.title) == ("ferry", story)
    press(qtbot, space, Qt.Key.Key_Right, ALT)
    assert isinstance(space.reader.page, PhotoPage)
    assert not space.navigation.can_go_forward


def test_a_question_is_offered_as_a_query_above_its_results(qtbot: QtBot, space: Workspace) -> None:
    search(qtbot, space, "who shot the photo of tomas weil")
    press(qtbot, space, Qt.Key.Key_Return)
    readings = space.search_place.readings
    assert readings.isVisible()
    wanted = next(iter(readings.pills._pills))
    qtbot.mouseClick(readings.pills.pill(wanted), Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    assert space.top.bar.text() == wanted
    assert not readings.isVisible()
    assert space.results.model.total == 1
