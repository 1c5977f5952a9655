"""Collections keep their order; what was thrown away comes back; nothing goes for good unlisted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from archive.model import SearchRequest
from tests.ui.conftest import dialog, wait_idle
from ui.dialogs.empty_trash import EmptyTrashDialog
from ui.frame.workspace import Workspace
from ui.places.curate.room import Room
from ui.services.navigation import Whereabouts
from ui.widgets.inline_edit import InlineEdit

ALT = Qt.KeyboardModifier.AltModifier


def stories(catalogue: Catalogue) -> list[str]:
    return [hit.id for hit in catalogue.search.find(SearchRequest(kind="article", sort="title")).hits]


def enter(qtbot: QtBot, space: Workspace, name: str, record: str = "") -> Room:
    space.navigation.go(Whereabouts("curate", name, "", record))
    wait_idle(qtbot, space)
    return space.place.room


@pytest.fixture
def collected(
    qtbot: QtBot, press: Path, open_window: Callable[[Path], Workspace]
) -> tuple[Workspace, list[str]]:
    with Catalogue.open(press, who="tester") as catalogue:
        ids = stories(catalogue)
        catalogue.collections.add("Front pages", ids)
    return open_window(press), ids


def order(space: Workspace) -> list[str]:
    return space.operations.catalogue.collections.all()["Front pages"]


def test_the_order_of_a_collection_is_changed_by_keys_and_by_dragging(
    qtbot: QtBot, collected: tuple[Workspace, list[str]]
) -> None:
    space, (a, b, c) = collected
    room = enter(qtbot, space, "collections")
    room.records.setFocus()
    room.records.show_key(a)
    qtbot.keyClick(room.records, Qt.Key.Key_Down, ALT)
    wait_idle(qtbot, space)
    assert order(space) == [b, a, c]
    assert room.records.current_key == a
    qtbot.keyClick(room.records, Qt.Key.Key_Up, ALT)
    wait_idle(qtbot, space)
    assert order(space) == [a, b, c]
    data = room.model.mimeData([room.model.index(2)])
    room.model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, room.records.rootIndex())
    wait_idle(qtbot, space)
    assert order(space) == [c, a, b]
    assert [room.model.key_at(row) for row in range(3)] == [c, a, b]


def test_a_note_is_written_in_place_and_a_record_taken_out(
    qtbot: QtBot, collected: tuple[Workspace, list[str]]
) -> None:
    space, (a, b, c) = collected
    room = enter(qtbot, space, "collections")
    room.records.setFocus()
    room.records.show_key(b)
    qtbot.keyClick(room.records, Qt.Key.Key_F2)
    [field] = room.findChildren(InlineEdit)
    qtbot.keyClicks(field, "three columns")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    assert "three columns" in room.model.items[1].words
    qtbot.keyClick(room.records, Qt.Key.Key_Delete)
    wait_idle(qtbot, space)
    assert order(space) == [a, c]


def test_a_collection_is_renamed_and_stays_the_one_that_is_shown(
    qtbot: QtBot, collected: tuple[Workspace, list[str]]
) -> None:
    space, ids = collected
    space.operations.catalogue.collections.add("Anniversaries", ids[:1])
    room = enter(qtbot, space, "collections")
    room.names.show_key("Front pages")
    wait_idle(qtbot, space)
    qtbot.keyClick(room.names, Qt.Key.Key_F2)
    [field] = room.findChildren(InlineEdit)
    qtbot.keyClicks(field, "All covers")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    assert room.names.current_key == "All covers"
    assert room.name.text() == "All covers"
    assert room.model.rowCount() == 3


@pytest.fixture
def thrown(
    qtbot: QtBot, press: Path, open_window: Callable[[Path], Workspace]
) -> tuple[Workspace, list[str]]:
    with Catalogue.open(press, who="tester") as catalogue:
        ids = stories(catalogue)[:2]
        catalogue.trash.add(ids, "twice the same page")
    return open_window(press), ids


def test_one_record_is_restored_by_key_and_many_by_mouse(
    qtbot: QtBot, thrown: tuple[Workspace, list[str]]
) -> None:
    space, _ = thrown
    room = enter(qtbot, space, "trash")
    assert "twice the same page" in room.model.items[0].words
    assert "tester" in room.model.items[0].words
    first = room.records.current_key
    qtbot.keyClick(room.records, Qt.Key.Key_R)
    wait_idle(qtbot, space)
    assert room.model.row_of(first) == -1
    qtbot.keyClick(space, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait_idle(qtbot, space)
    qtbot.keyClick(room.records, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(room.keys.button("restore"), Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    assert space.operations.catalogue.trash.all() == []
    assert room.stack.currentWidget() is room.empty


def test_emptying_lists_what_goes_and_takes_nothing_else(
    qtbot: QtBot, thrown: tuple[Workspace, list[str]]
) -> None:
    space, ids = thrown
    catalogue = space.operations.catalogue
    room = enter(qtbot, space, "trash")
    qtbot.keyClick(room.records, Qt.Key.Key_E)
    asked = dialog(qtbot, space, EmptyTrashDialog)
    listed = [asked.list.item(row).text() for row in range(asked.list.count())]
    titles = catalogue.records.titles(ids)
    assert all(any(title in line for line in listed) for title in titles.values())
    assert sum(line.startswith("File:") for line in listed) == len(catalogue.trash.contents().files)
    later = next(one for one in stories(catalogue) if one not in ids)
    catalogue.trash.add([later], "thrown after the list was made")
    qtbot.keyClick(asked, Qt.Key.Key_E)
    wait_idle(qtbot, space)
    assert [one.id for one in catalogue.trash.all()] == [later]


def test_the_likely_answer_keeps_what_is_in_the_trash(
    qtbot: QtBot, thrown: tuple[Workspace, list[str]]
) -> None:
    space, ids = thrown
    room = enter(qtbot, space, "trash")
    qtbot.mouseClick(room.keys.button("empty"), Qt.MouseButton.LeftButton)
    asked = dialog(qtbot, space, EmptyTrashDialog)
    qtbot.keyClick(asked.answers.button("keep"), Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    assert len(space.operations.catalogue.trash.all()) == len(ids)
