"""All means all in the rooms of Curate: a list is chosen whole, though only its first rows were loaded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from tests.ui.conftest import dialog, wait_idle
from ui.dialogs.selected import TagsDialog
from ui.frame.workspace import Workspace
from ui.places.curate.room import Room

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MANY = 70
Open = Callable[[Path], Workspace]


@pytest.fixture
def many(press: Path, page: Callable[..., Path]) -> Path:
    """The archive with a story of 70 photos, which are tagged and collected."""
    figures = "".join(
        f"<figure><img src='crane{n}.jpg'><figcaption>Crane number {n} in Port Elwyn. (Ines Okafor/AFP)"
        "</figcaption></figure>"
        for n in range(MANY)
    )
    story = page("Cranes of the port", "A crane. (Ines Okafor/AFP)", "2022-03-01", "tan")
    story.write_text(story.read_text("utf-8").replace("</article>", figures + "</article>"), "utf-8")
    with Catalogue.open(press, who="tester") as catalogue:
        catalogue.imports.run([story])
        ids = catalogue.search.selected("crane number", "photo")[0]
        assert len(ids) == MANY
        catalogue.tags.add("Crane", ids)
        catalogue.collections.add("Cranes", ids)
    return press


def enter(qtbot: QtBot, space: Workspace, name: str) -> Room:
    space.show_place("curate")
    space.place.show_room(name)
    wait_idle(qtbot, space)
    room = space.place.room
    qtbot.waitUntil(lambda: room.records.rows.rowCount() > 0)
    room.records.setFocus()
    return room


def press(qtbot: QtBot, space: Workspace, view: object, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    qtbot.keyClick(view, key, held)
    wait_idle(qtbot, space)


@pytest.mark.parametrize("name", ["tags", "collections"])
def test_all_of_a_tag_and_of_a_collection_are_tagged_though_a_page_was_loaded(
    qtbot: QtBot, open_window: Open, many: Path, name: str
) -> None:
    space = open_window(many)
    room = enter(qtbot, space, name)
    assert room.records.rows.rowCount() < MANY
    press(qtbot, space, room.records, Qt.Key.Key_A, CTRL)
    assert room.selection.words.text() == "All 70 selected"
    press(qtbot, space, room.records, Qt.Key.Key_T, CTRL)
    asked = dialog(qtbot, space, TagsDialog)
    qtbot.keyClicks(asked.field, "Steel")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    counts = {tag.path: tag.count for tag in space.operations.catalogue.tags.all()}
    assert counts == {"Crane": MANY, "Steel": MANY}
    assert room.selection.words.text() == "All 70 selected"  # through the change, too


def test_some_of_a_list_are_told_with_a_way_to_take_all_and_esc_to_take_one(
    qtbot: QtBot, open_window: Open, many: Path
) -> None:
    space = open_window(many)
    room = enter(qtbot, space, "tags")
    press(qtbot, space, room.records, Qt.Key.Key_Down, SHIFT)
    assert (room.selection.words.text(), room.selection.of.text()) == ("2 selected", "of 70")
    qtbot.mouseClick(room.selection.all, Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    selection = room.target.selection()
    assert selection is not None
    assert len(selection.ids) == MANY
    press(qtbot, space, room.records, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert not room.selection.isVisible()
    selection = room.target.selection()
    assert selection is not None
    assert len(selection.ids) == 1


def test_all_of_a_collection_is_taken_out_and_comes_back_with_undo(
    qtbot: QtBot, open_window: Open, many: Path
) -> None:
    space = open_window(many)
    room = enter(qtbot, space, "collections")
    press(qtbot, space, room.records, Qt.Key.Key_A, CTRL)
    press(qtbot, space, room.records, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    kept = space.operations.catalogue.collections
    assert kept.items("Cranes") == []
    press(qtbot, space, space, Qt.Key.Key_Z, CTRL)
    assert len(kept.items("Cranes")) == MANY


def test_all_of_the_trash_is_restored(
    qtbot: QtBot, open_window: Open, press: Path, page: Callable[..., Path]
) -> None:
    stories = [page(f"Report {n} of the port", f"Crane {n}. (Ines Okafor/AFP)") for n in range(64)]
    with Catalogue.open(press, who="tester") as catalogue:
        catalogue.imports.run(stories)
        catalogue.trash.add(catalogue.search.selected("title:report", "article")[0], "twice")
        assert len(catalogue.trash.all()) == len(stories)
    space = open_window(press)
    room = enter(qtbot, space, "trash")
    assert room.records.rows.rowCount() < len(stories)
    qtbot.keyClick(room.records, Qt.Key.Key_A, CTRL)
    wait_idle(qtbot, space)
    assert room.count.text() == "64 of 64 selected"
    qtbot.keyClick(room.records, Qt.Key.Key_R)
    wait_idle(qtbot, space)
    assert space.operations.catalogue.trash.all() == []
