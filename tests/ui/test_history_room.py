"""The history in Curate: one step taken back, what it touched, its filters, and one record put back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from archive.model import SearchRequest
from tests.ui.conftest import wait_idle
from ui.frame.workspace import Workspace
from ui.places.curate.history import HistoryRoom
from ui.places.curate.history_filter import HistoryFilters

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def press(press: Path) -> Path:
    with Catalogue.open(press, who="tester") as catalogue:
        hits = catalogue.search.find(SearchRequest(kind="article", sort="title")).hits
        one, two, _ = [hit.id for hit in hits]
        catalogue.tags.add("First", [one])
        catalogue.corrections.set([two], {"title": "The ferry inquiry"})
        catalogue.corrections.set([two], {"title": "The tribunal"})
    return press


@pytest.fixture
def room(qtbot: QtBot, space: Workspace) -> HistoryRoom:
    qtbot.keyClick(space, Qt.Key.Key_H, CONTROL)
    wait_idle(qtbot, space)
    found = space.place.room
    assert isinstance(found, HistoryRoom)
    return found


def names(room: HistoryRoom) -> list[str]:
    return [row.name for row in room.model.items]


def choose(room: HistoryRoom, name: str, nth: int = 0) -> None:
    rows = [row for row in room.model.items if row.name.startswith(name)]
    assert room.steps.show_key(rows[nth].key)


def tags(space: Workspace) -> list[str]:
    return [tag.path for tag in space.operations.catalogue.tags.all()]


def test_the_history_opens_with_its_newest_step_chosen(room: HistoryRoom) -> None:
    assert names(room)[:3] == ["Correct title", "Correct title", "Add tag “First”"]
    assert room.steps.currentIndex().row() == 0
    assert room.steps.hasFocus()
    assert room.model.items[0].headlines == "The tribunal"


def test_an_earlier_step_is_taken_back_by_key(qtbot: QtBot, space: Workspace, room: HistoryRoom) -> None:
    choose(room, "Add tag")
    qtbot.keyClick(room.steps, Qt.Key.Key_U)
    wait_idle(qtbot, space)
    assert tags(space) == []
    [row] = [row for row in room.model.items if row.name == "Add tag “First”"]
    assert row.note.startswith("taken back")
    assert room.steps.current_key == row.key
    assert names(room)[0] == "Taken back: Add tag “First”"


def test_the_open_step_shows_before_and_after_and_is_taken_back_by_mouse(
    qtbot: QtBot, space: Workspace, room: HistoryRoom
) -> None:
    index = room.steps.currentIndex()
    qtbot.mouseClick(
        room.steps.viewport(), Qt.MouseButton.LeftButton, pos=room.steps.visualRect(index).center()
    )
    wait_idle(qtbot, space)
    detail = room.model.items[0].detail
    assert detail is not None
    [change] = [one for one in detail.changes if one.after == "The tribunal"]
    assert change.before == "The ferry inquiry"
    assert detail.titles[change.record_id] == "The tribunal"
    assert room.bar is not None
    assert "nothing later depends on it" in room.bar.note.text()
    qtbot.mouseClick(room.bar.keys.button("back"), Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    [entry] = [row for row in room.model.items if row.note.startswith("taken back")]
    assert entry.detail is not None
    assert room.bar is not None
    assert "back" not in [choice.name for choice in room.bar.keys.choices]


def test_a_step_that_others_build_on_says_so(qtbot: QtBot, space: Workspace, room: HistoryRoom) -> None:
    choose(room, "Correct title", nth=1)
    qtbot.keyClick(room.steps, Qt.Key.Key_Right)
    wait_idle(qtbot, space)
    assert room.bar is not None
    assert "back" not in [choice.name for choice in room.bar.keys.choices]
    assert "Correct title" in room.bar.note.text()
    qtbot.keyClick(room.steps, Qt.Key.Key_Left)
    assert room.bar is None


def test_what_is_in_the_way_of_a_step_is_said_in_the_language_of_the_window_and_without_its_number(
    qtbot: QtBot, speaking: Callable[[str], None], open_window: Callable[[Path], Workspace], press: Path
) -> None:
    speaking("de_DE")
    space = open_window(press)
    qtbot.keyClick(space, Qt.Key.Key_H, CONTROL)
    wait_idle(qtbot, space)
    room = space.place.room
    assert isinstance(room, HistoryRoom)
    choose(room, "Überschrift berichtigen", nth=1)
    qtbot.keyClick(room.steps, Qt.Key.Key_Right)
    wait_idle(qtbot, space)
    assert room.bar is not None
    assert room.bar.note.text() == (
        "„Überschrift berichtigen“ lässt sich nicht rückgängig machen: „Überschrift berichtigen“ hat seither "
        "etwas davon geändert (Berichtigung). Machen Sie das zuerst rückgängig."
    )


def test_the_history_is_filtered_by_words_and_kinds(
    qtbot: QtBot, space: Workspace, room: HistoryRoom
) -> None:
    qtbot.keyClicks(room.words, "tribunal")
    qtbot.waitUntil(lambda: not room._typing.isActive())
    wait_idle(qtbot, space)
    assert names(room)[:2] == ["Correct title", "Correct title"]
    assert not any("tag" in name for name in names(room))
    room.words.clear()
    filters: HistoryFilters = room.filters
    menu = filters.what.show_menu()
    next(action for action in menu.actions() if action.objectName() == "tags").trigger()
    menu.close()
    qtbot.waitUntil(lambda: not room._typing.isActive())
    wait_idle(qtbot, space)
    assert names(room) == ["Add tag “First”"]


def test_a_record_is_put_back_from_its_own_history(qtbot: QtBot, space: Workspace) -> None:
    hits = space.results.model.hits
    row = next(n for n, hit in enumerate(hits) if hit.article_title == "The tribunal")
    space.results.choose(row)
    wait_idle(qtbot, space)
    space.actions_["record-history"].trigger()
    wait_idle(qtbot, space)
    room = space.place.room
    assert isinstance(room, HistoryRoom)
    assert "The tribunal" in room.head.note.text()
    assert not any("tag" in name for name in names(room))
    choose(room, "Correct title", nth=1)
    qtbot.keyClick(room.steps, Qt.Key.Key_Right)
    wait_idle(qtbot, space)
    qtbot.keyClick(room.steps, Qt.Key.Key_P)
    wait_idle(qtbot, space)
    assert space.operations.catalogue.records.titles([room.record])[room.record] == "The ferry inquiry"
    qtbot.keyClick(room.steps, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    assert space.reader.page.title == "The ferry inquiry"


def test_where_nothing_was_done_yet_no_day_is_missing_from_the_head(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], tmp_path: Path
) -> None:
    Catalogue.open(tmp_path / "New", create=True, who="tester").close()
    space = open_window(tmp_path / "New")
    qtbot.keyClick(space, Qt.Key.Key_H, CONTROL)
    wait_idle(qtbot, space)
    assert space.place.room.head.note.text() == "of the archive"
