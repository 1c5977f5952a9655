"""What is chosen of the results: how many of how many, and what is done to all of it, in one step to undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from pytestqt.qtbot import QtBot

from archive.curation.selection import Selection
from tests.ui.conftest import dialog, wait_idle
from ui.dialogs.selected import LinkManyDialog, PickDialog, TagsDialog, TrashDialog
from ui.frame.workspace import Workspace
from ui.models.results import PAGE

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(qtbot: QtBot, space: Workspace, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    space.results.list.setFocus()
    qtbot.keyClick(space.results.list, key, held)
    wait_idle(qtbot, space)


def two(space: Workspace) -> None:
    space.results.choose(0)
    more = QItemSelectionModel.SelectionFlag.Select
    space.results.list.selectionModel().setCurrentIndex(space.results.model.index(1), more)


def tagged(space: Workspace) -> dict[str, int | None]:
    return {tag.path: tag.count for tag in space.operations.catalogue.tags.all()}


def test_the_bar_says_how_many_of_how_many_and_goes_with_escape(qtbot: QtBot, space: Workspace) -> None:
    assert not space.results.selection.isVisible()
    two(space)
    assert space.results.selection.isVisible()
    assert space.results.selection.words.text() == "2 selected"
    assert space.results.selection.of.text() == "of 3"
    press(qtbot, space, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert not space.results.selection.isVisible()
    assert len(space.results.chosen()) == 1


def test_control_a_means_all_that_match_by_the_query(qtbot: QtBot, space: Workspace) -> None:
    space.search.set_query("ferry")
    wait_idle(qtbot, space)
    press(qtbot, space, Qt.Key.Key_A, CONTROL)
    assert space.results.selection.words.text() == "All 2 that match"
    assert space.target.selection() == Selection(query="ferry", by_story=True)


def test_a_tick_taken_away_leaves_a_record_out_of_all(qtbot: QtBot, space: Workspace) -> None:
    qtbot.mouseClick(space.results.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 30))
    two(space)
    qtbot.mouseClick(space.results.selection.all, Qt.MouseButton.LeftButton)
    out = space.results.model.id_at(2)
    box = space.results.list.visualRect(space.results.model.index(2)).topLeft() + QPoint(24, 24)
    qtbot.mouseClick(space.results.list.viewport(), Qt.MouseButton.LeftButton, pos=box)
    wait_idle(qtbot, space)
    assert space.results.selection.words.text() == "2 selected"
    assert space.target.selection() == Selection(query="", by_story=True, left_out=frozenset({out}))


def test_all_stays_chosen_in_another_order_and_after_a_change(qtbot: QtBot, space: Workspace) -> None:
    press(qtbot, space, Qt.Key.Key_A, CONTROL)
    space.search.sort_by("title")
    wait_idle(qtbot, space)
    assert space.results.count_chosen == 3
    space.operations.change("tag", lambda c, p: c.tags.add("Seen", [space.results.model.id_at(0)]))
    wait_idle(qtbot, space)
    assert space.target.selection() == Selection(query="", by_story=True)


def test_all_that_match_are_tagged_in_one_step_that_undo_names(qtbot: QtBot, space: Workspace) -> None:
    press(qtbot, space, Qt.Key.Key_A, CONTROL)
    press(qtbot, space, Qt.Key.Key_T, CONTROL)
    asked = dialog(qtbot, space, TagsDialog)
    assert "3 stories" in asked.windowTitle()
    qtbot.keyClicks(asked.field, "Harbour")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    assert tagged(space) == {"Harbour": 3}
    assert "Harbour" in space.actions_["undo"].text()
    assert space.results.count_chosen == 3


def test_a_tag_is_taken_off_those_of_a_selection_that_carry_it(qtbot: QtBot, space: Workspace) -> None:
    ids = [space.results.model.id_at(row) for row in range(3)]
    space.operations.change("tag", lambda c, p: c.tags.add("Ferry", ids[:1]))
    space.operations.change("tag", lambda c, p: c.tags.add("Court", ids))
    wait_idle(qtbot, space)
    two(space)
    qtbot.mouseClick(space.results.selection.buttons["untag"], Qt.MouseButton.LeftButton)
    asked = dialog(qtbot, space, TagsDialog)
    assert {path: chip.choice.key for path, chip in asked.chips.items()} == {
        "Court": "all",
        "Ferry": "1 of 2",
    }
    assert not asked.button.isEnabled()
    qtbot.mouseClick(asked.chips["Court"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(asked.button, Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    assert tagged(space) == {"Court": 1, "Ferry": 1}


def test_a_selection_is_collected_by_key(qtbot: QtBot, space: Workspace) -> None:
    two(space)
    wanted = space.target.chosen_ids()
    press(qtbot, space, Qt.Key.Key_D, CONTROL)
    asked = dialog(qtbot, space, PickDialog)
    qtbot.keyClicks(asked.field, "For the anniversary")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return, CONTROL)
    wait_idle(qtbot, space)
    assert space.operations.catalogue.collections.all() == {"For the anniversary": wanted}


def test_a_selection_is_thrown_away_with_a_reason_and_brought_back(qtbot: QtBot, space: Workspace) -> None:
    two(space)
    press(qtbot, space, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    asked = dialog(qtbot, space, TrashDialog)
    assert not asked.button.isEnabled()
    qtbot.keyClicks(asked.field, "Twice")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    assert space.results.model.total == 1
    assert [thrown.reason for thrown in space.operations.catalogue.trash.all()] == ["Twice", "Twice"]
    space.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: space.results.model.total == 3)
    wait_idle(qtbot, space)


def test_several_stories_are_linked_to_the_open_one(qtbot: QtBot, space: Workspace) -> None:
    press(qtbot, space, Qt.Key.Key_A, CONTROL)
    press(qtbot, space, Qt.Key.Key_L, CONTROL)
    asked = dialog(qtbot, space, LinkManyDialog)
    qtbot.keyClick(asked.note, Qt.Key.Key_Return, CONTROL)
    wait_idle(qtbot, space)
    assert len(space.operations.catalogue.links.of(space.reader.article_id)) == 2


@pytest.mark.parametrize("total", [PAGE * 3])
def test_rows_that_have_not_come_are_fetched_before_anything_is_done_to_them(
    qtbot: QtBot, space: Workspace, total: int
) -> None:
    model = space.results.model
    asked: list[int] = []
    model.more_wanted.disconnect()
    model.more_wanted.connect(asked.append)
    model.show(model.hits, total, True)
    space.results.list.selectAll()
    assert space.target.selection() is None
    qtbot.waitUntil(lambda: asked == [0])
