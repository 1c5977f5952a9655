"""Tags in Curate: moved, renamed, merged, split and deleted, by mouse and by keyboard, each to be undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from tests.ui.conftest import dialog, wait_idle
from ui.dialogs.question import QuestionDialog
from ui.dialogs.selected import PickDialog
from ui.frame.workspace import Workspace
from ui.places.curate.tags import TagsRoom
from ui.services.navigation import Whereabouts
from ui.widgets.inline_edit import InlineEdit


@pytest.fixture
def press(press: Path) -> Path:
    with Catalogue.open(press, who="tester") as catalogue:
        ids = [article.id for article in catalogue.records.articles(stories(catalogue))]
        catalogue.tags.add("Harbour/Ferry", ids[:2])
        catalogue.tags.add("Ferries", ids[2:])
        catalogue.tags.add("Council", ids[:1])
    return press


def stories(catalogue: Catalogue) -> list[str]:
    from archive.model import SearchRequest

    found = catalogue.search.find(SearchRequest(kind="article", sort="title")).hits
    return [hit.id for hit in found]


@pytest.fixture
def room(qtbot: QtBot, space: Workspace) -> TagsRoom:
    space.navigation.go(Whereabouts("curate", "tags"))
    wait_idle(qtbot, space)
    found = space.place.room
    assert isinstance(found, TagsRoom)
    found.tree.expandAll()
    return found


def paths(space: Workspace) -> dict[str, int | None]:
    return {tag.path: tag.count for tag in space.operations.catalogue.tags.all()}


def choose(room: TagsRoom, path: str) -> None:
    assert room.tree.show_tag(next(tag.id for tag in room.model.tags.values() if tag.path == path))


def drop(room: TagsRoom, path: str, onto: str) -> None:
    ids = {tag.path: tag.id for tag in room.model.tags.values()}
    data = room.model.mimeData([room.model.index_of(ids[path])])
    at = room.model.index_of(ids.get(onto, ""))
    room.model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, at)


def undo(qtbot: QtBot, space: Workspace) -> None:
    space.actions_["undo"].trigger()
    wait_idle(qtbot, space)


def test_a_tag_that_is_dropped_on_another_is_moved_or_merged_as_one_says(
    qtbot: QtBot, space: Workspace, room: TagsRoom
) -> None:
    before = paths(space)
    drop(room, "Ferries", "Harbour/Ferry")
    asked = dialog(qtbot, space, QuestionDialog)
    qtbot.mouseClick(asked.button("move"), Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    assert "Harbour/Ferry/Ferries" in paths(space)
    undo(qtbot, space)
    assert paths(space) == before
    drop(room, "Ferries", "Harbour/Ferry")
    asked = dialog(qtbot, space, QuestionDialog)
    qtbot.keyClick(asked, Qt.Key.Key_M)
    wait_idle(qtbot, space)
    assert paths(space) == {"Council": 1, "Harbour": 0, "Harbour/Ferry": 3}
    undo(qtbot, space)
    assert paths(space) == before


def test_a_tag_that_is_dropped_on_the_ground_stands_beside_all_others(
    qtbot: QtBot, space: Workspace, room: TagsRoom
) -> None:
    drop(room, "Harbour/Ferry", "")
    wait_idle(qtbot, space)
    assert "Ferry" in paths(space)


def test_a_tag_is_moved_and_merged_by_keyboard(qtbot: QtBot, space: Workspace, room: TagsRoom) -> None:
    choose(room, "Ferries")
    room.tree.setFocus()
    qtbot.keyClick(room.tree, Qt.Key.Key_V)
    asked = dialog(qtbot, space, PickDialog)
    qtbot.keyClicks(asked.field, "Council")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_idle(qtbot, space)
    assert "Council/Ferries" in paths(space)
    assert room.tree.current is not None
    assert room.tree.current.path == "Council/Ferries"
    qtbot.keyClick(room.tree, Qt.Key.Key_M)
    asked = dialog(qtbot, space, PickDialog)
    qtbot.keyClicks(asked.field, "Harbour")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_idle(qtbot, space)
    assert paths(space)["Harbour"] == 1


def test_a_tag_is_renamed_where_it_stands_and_a_refused_name_is_not_lost(
    qtbot: QtBot, space: Workspace, room: TagsRoom
) -> None:
    choose(room, "Ferries")
    qtbot.keyClick(room.tree, Qt.Key.Key_F2)
    [field] = room.findChildren(InlineEdit)
    qtbot.keyClicks(field, "Council")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    assert "Ferries" in paths(space)
    again = next(each for each in room.findChildren(InlineEdit) if each.isVisible())
    assert again.text() == "Council"
    again.setText("Night ferries")
    qtbot.keyClick(again, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    assert "Night ferries" in paths(space)
    assert "Rename tag" in space.actions_["undo"].text()


def test_deleting_says_how_many_carry_the_tag(qtbot: QtBot, space: Workspace, room: TagsRoom) -> None:
    choose(room, "Harbour/Ferry")
    qtbot.keyClick(room.tree, Qt.Key.Key_Delete)
    asked = dialog(qtbot, space, QuestionDialog)
    assert "2 stories and photos carry it" in asked.help.text()
    qtbot.keyClick(asked, Qt.Key.Key_D)
    wait_idle(qtbot, space)
    assert "Harbour/Ferry" not in paths(space)


def test_selected_records_are_split_off_into_another_tag(
    qtbot: QtBot, space: Workspace, room: TagsRoom
) -> None:
    choose(room, "Harbour/Ferry")
    wait_idle(qtbot, space)
    assert room.carriers.rowCount() == 2
    room.records.show_key(room.carriers.key_at(1))
    qtbot.mouseClick(room.more_keys.button("split"), Qt.MouseButton.LeftButton)
    asked = dialog(qtbot, space, PickDialog)
    qtbot.keyClicks(asked.field, "Night ferry")
    qtbot.mouseClick(asked.button, Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    assert paths(space)["Night ferry"] == 1
    assert paths(space)["Harbour/Ferry"] == 1


def test_a_colour_is_chosen_and_the_filter_leaves_what_fits(
    qtbot: QtBot, space: Workspace, room: TagsRoom
) -> None:
    choose(room, "Council")
    colour = "#4a74a8"
    qtbot.mouseClick(room.swatches.dot(colour), Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    assert room.swatches.dot(colour).isChecked()
    qtbot.keyClicks(room.filter, "ferry")
    assert [room.model.index(n, 0).data() for n in range(room.model.rowCount())] == ["Harbour"]
    qtbot.keyClick(room.filter, Qt.Key.Key_Escape)
    assert room.model.rowCount() == 3


def test_enter_opens_what_carries_the_tag_in_search(qtbot: QtBot, space: Workspace, room: TagsRoom) -> None:
    choose(room, "Harbour/Ferry")
    wait_idle(qtbot, space)
    room.records.setFocus()
    room.records.show_key(room.carriers.key_at(1))
    wanted = room.records.current_key
    qtbot.keyClick(room.records, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    assert space.place is space.search_place
    assert space.search.query == 'tag:="Harbour/Ferry"' or space.search.query == "tag:=Harbour/Ferry"
    assert space.reader.record_id == wanted
    space.actions_["back"].trigger()
    wait_idle(qtbot, space)
    assert space.place.name == "curate"
