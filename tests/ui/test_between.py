"""What lies between the places: where the keyboard is, where Back leads, what keys mean in each."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from archive.model import SearchRequest
from tests.ui.conftest import dialog, wait_idle
from ui.dialogs.selected import TagsDialog, TrashDialog
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.frame.workspace import Workspace
from ui.places.curate.rooms import ROOMS
from ui.services.navigation import Whereabouts
from ui.widgets.subject import SubjectView


def tap(qtbot: QtBot, space: Workspace, *keys: str) -> None:
    """Press keys wherever the keyboard is, one after the other; what is no key is typed."""
    for each in keys:
        widget = QApplication.focusWidget()
        assert widget is not None, f"nothing has the keyboard for {each}"
        sequence = QKeySequence(each)
        if len(each) > 1 and sequence.count() == 1 and sequence[0].key() != Qt.Key.Key_unknown:
            QTest.keyClick(widget, sequence[0].key(), sequence[0].keyboardModifiers())
        else:
            QTest.keyClicks(widget, each)
        wait_idle(qtbot, space)


def leave(qtbot: QtBot, space: Workspace, asked: QDialog) -> None:
    """Close a dialog by Esc, once it has the keyboard."""
    qtbot.waitUntil(asked.isActiveWindow)
    tap(qtbot, space, "Esc")
    qtbot.waitUntil(space.window().isActiveWindow)


def test_no_part_of_a_room_is_for_a_moment_a_window_that_takes_the_keyboard(
    qtbot: QtBot, space: Workspace, qapp: QApplication
) -> None:
    taken: list[object] = []
    qapp.focusWindowChanged.connect(taken.append)
    for where in (*(Whereabouts("curate", room.name) for room in ROOMS), Whereabouts("photos")):
        space.navigation.go(where)
        wait_idle(qtbot, space)
        QApplication.processEvents()
        assert taken == [], where
        assert QApplication.focusWidget() is not None, where
    qapp.focusWindowChanged.disconnect(taken.append)
    wait_idle(qtbot, space)


def test_a_question_mark_right_after_the_start_shows_every_key(qtbot: QtBot, space: Workspace) -> None:
    qtbot.waitUntil(space.top.bar.hasFocus)
    QTest.keyClicks(space.top.bar, "?")
    dialog(qtbot, space, ShortcutsDialog).close()
    assert space.top.bar.text() == ""
    QTest.keyClicks(space.top.bar, "who?")
    assert space.top.bar.text() == "who?"
    wait_idle(qtbot, space)


def test_escape_leads_from_the_story_to_the_list_and_from_there_to_the_bar(
    qtbot: QtBot, space: Workspace
) -> None:
    qtbot.waitUntil(space.top.bar.hasFocus)
    tap(qtbot, space, "ferry", "Return", "Return")
    assert space.reader.area.hasFocus()
    tap(qtbot, space, "Esc")
    assert space.results.list.hasFocus()
    assert space.search.query == "ferry"
    tap(qtbot, space, "Esc")
    assert space.top.bar.hasFocus()
    assert space.top.bar.text() == "ferry"


def test_back_and_forward_lead_to_the_record_that_was_marked_not_to_the_first(
    qtbot: QtBot, space: Workspace
) -> None:
    qtbot.waitUntil(space.top.bar.hasFocus)
    started = space.reader.record_id
    tap(qtbot, space, "elwyn", "Return")
    rows = [space.results.model.id_at(row) for row in range(3)]
    row = next(row for row in (1, 2) if rows[row] != started)
    tap(qtbot, space, "Home", *["Down"] * row)
    assert space.reader.record_id == rows[row]
    tap(qtbot, space, "/", "council", "Return")
    assert space.results.model.total == 1
    tap(qtbot, space, "Alt+Left")
    assert space.search.query == "elwyn"
    assert space.reader.record_id == rows[row]
    assert space.results.list.hasFocus()
    tap(qtbot, space, "Alt+Left")
    assert space.reader.record_id == started
    tap(qtbot, space, "Alt+Right")
    assert space.reader.record_id == rows[row]


def test_forward_leads_to_a_record_that_the_page_before_shows_too(qtbot: QtBot, space: Workspace) -> None:
    qtbot.waitUntil(space.top.bar.hasFocus)
    started = space.reader.record_id
    tap(qtbot, space, "ferry", "Return")
    assert space.results.model.id_at(0) != started, "else the first would do"
    tap(qtbot, space, "Home", "Down")
    assert space.reader.record_id == started
    tap(qtbot, space, "Alt+Left", "Alt+Right")
    assert space.search.query == "ferry"
    assert space.reader.record_id == started


def test_back_from_a_photo_leads_to_where_one_was_on_the_sheet(qtbot: QtBot, space: Workspace) -> None:
    tap(qtbot, space, "Alt+2", "Right", "Right")
    marked = space.place.sheet.current_id
    assert space.place.sheet.currentIndex().row() == 2
    tap(qtbot, space, "Return", "Alt+Left")
    assert space.place.room == ""
    assert space.place.sheet.current_id == marked
    tap(qtbot, space, "/", "weil", "Return")
    assert space.place.sheet.photos.total == 1
    tap(qtbot, space, "Alt+Left")
    assert space.place.sheet.current_id == marked


def test_a_place_that_is_left_has_the_keyboard_where_it_was(qtbot: QtBot, space: Workspace) -> None:
    tap(qtbot, space, "Alt+3", "Alt+1")
    assert space.results.list.hasFocus()
    tap(qtbot, space, "Return")
    assert space.reader.area.hasFocus()
    tap(qtbot, space, "Ctrl+,", "Esc")
    assert space.reader.area.hasFocus()
    tap(qtbot, space, "Ctrl+3")
    assert space.results.timeline.isAncestorOf(QApplication.focusWidget())


def test_escape_steps_out_of_a_room_to_the_rooms_and_to_the_bar_and_back(
    qtbot: QtBot, space: Workspace
) -> None:
    space.navigation.go(Whereabouts("curate", "people"))
    wait_idle(qtbot, space)
    names = QApplication.focusWidget()
    tap(qtbot, space, "Esc")
    assert space.place.side.hasFocus()
    tap(qtbot, space, "Esc")
    assert space.top.bar.hasFocus()
    tap(qtbot, space, "Esc")
    assert QApplication.focusWidget() is names


@pytest.mark.parametrize("room", ["review", "tags", "people", "threads", "history", "trash"])
def test_slash_and_question_mark_mean_the_same_in_every_room(
    qtbot: QtBot, space: Workspace, room: str
) -> None:
    space.operations.change("tag", lambda c, p: c.tags.add("Harbour", stories(space)))
    space.navigation.go(Whereabouts("curate", room))
    wait_idle(qtbot, space)
    QTest.keyClicks(QApplication.focusWidget(), "?")
    dialog(qtbot, space, ShortcutsDialog).close()
    QTest.keyClicks(QApplication.focusWidget(), "/")
    assert space.top.bar.hasFocus()
    assert space.top.bar.text() == ""
    wait_idle(qtbot, space)


def stories(space: Workspace) -> list[str]:
    found = space.operations.catalogue.search.find(SearchRequest(kind="article")).hits
    return [hit.id for hit in found]


def test_what_is_thrown_away_is_named_or_counted_as_what_it_is(qtbot: QtBot, space: Workspace) -> None:
    tap(qtbot, space, "Return", "Del")
    asked = dialog(qtbot, space, TrashDialog)
    assert asked.windowTitle() == f"Throw away “{space.reader.page.title}”"
    leave(qtbot, space, asked)
    tap(qtbot, space, "Ctrl+A", "Del")
    asked = dialog(qtbot, space, TrashDialog)
    assert asked.windowTitle() == "Throw away 3 stories"
    leave(qtbot, space, asked)


def test_a_photo_is_thrown_away_without_its_story_and_is_named_by_picture_and_caption(
    qtbot: QtBot, space: Workspace
) -> None:
    catalogue, told = space.operations.catalogue, stories(space)
    tap(qtbot, space, "Alt+2", "Del")
    asked = dialog(qtbot, space, TrashDialog)
    [view] = asked.findChildren(SubjectView)
    use = catalogue.records.placement(space.target.placement_id)
    assert asked.windowTitle().startswith(f"Throw away the photo “{use.caption[:20]}")
    assert (view.subject.kind, view.subject.photo_id) == ("Photo", use.photo.id)
    assert not asked.everywhere.isVisible()
    qtbot.keyClicks(asked.field, "Blurred")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    assert [(each.id, each.reason) for each in catalogue.trash.all()] == [(use.id, "Blurred")]
    assert stories(space) == told
    space.actions_["undo"].trigger()
    wait_idle(qtbot, space)
    assert catalogue.trash.all() == []


def test_a_photo_that_ran_twice_is_thrown_away_in_its_other_use_too_where_that_is_ticked(
    qtbot: QtBot, space: Workspace
) -> None:
    catalogue = space.operations.catalogue
    one, other, _ = catalogue.search.find(SearchRequest(kind="photo")).hits
    space.operations.change("same", lambda c, p: c.same.join_photos(one.id, other.id))
    wait_idle(qtbot, space)
    use = catalogue.records.placement(one.id)
    space.context.navigation.go(Whereabouts("photos", "sheet", "", use.id))
    wait_idle(qtbot, space)
    tap(qtbot, space, "Del")
    asked = dialog(qtbot, space, TrashDialog)
    assert asked.everywhere.text() == "In 1 other use of it too"
    qtbot.keyClicks(asked.field, "Withdrawn")
    asked.everywhere.setFocus()
    qtbot.keyClick(asked.everywhere, Qt.Key.Key_Space)
    qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    assert {each.id for each in catalogue.trash.all()} == {one.id, other.id}


def test_photos_that_are_chosen_are_thrown_away_without_their_stories(qtbot: QtBot, space: Workspace) -> None:
    tap(qtbot, space, "Alt+2", "Ctrl+A", "Del")
    asked = dialog(qtbot, space, TrashDialog)
    assert asked.windowTitle() == "Throw away 3 photos"
    qtbot.keyClicks(asked.field, "Blurred")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    assert {each.kind for each in space.operations.catalogue.trash.all()} == {"photo"}
    assert len(stories(space)) == 3


def test_escape_lets_go_of_all_that_match_before_it_leaves_the_list(qtbot: QtBot, space: Workspace) -> None:
    tap(qtbot, space, "Return", "Ctrl+A", "Esc")
    assert not space.results.selection.isVisible()
    assert space.results.count_chosen == 1
    assert space.results.list.hasFocus()


def test_escape_in_the_timeline_lets_go_of_all_that_was_chosen_first(qtbot: QtBot, space: Workspace) -> None:
    tap(qtbot, space, "Return", "Ctrl+3")
    space.results.timeline.view.setFocus()
    tap(qtbot, space, "Ctrl+A")
    assert space.results.selection.isVisible()
    tap(qtbot, space, "Esc")
    assert not space.results.selection.isVisible()
    tap(qtbot, space, "Esc")
    assert space.top.bar.hasFocus()


def test_nothing_is_chosen_behind_the_page_of_a_photo(qtbot: QtBot, space: Workspace) -> None:
    tap(qtbot, space, "Alt+2", "Return")
    assert space.place.room == "photo"
    tap(qtbot, space, "Ctrl+A", "Esc")
    assert space.place.sheet.chosen_count == 1


def test_all_that_carries_a_tag_is_chosen_and_tagged_in_its_room(qtbot: QtBot, space: Workspace) -> None:
    space.operations.change("tag", lambda c, p: c.tags.add("Harbour", stories(space)))
    space.navigation.go(Whereabouts("curate", "tags"))
    wait_idle(qtbot, space)
    space.place.room.records.setFocus()
    tap(qtbot, space, "Ctrl+A", "Ctrl+T")
    asked = dialog(qtbot, space, TagsDialog)
    assert asked.windowTitle() == "Tag 3 stories"
    leave(qtbot, space, asked)


def test_the_keyboard_stays_in_the_reader_when_its_page_is_made_anew(qtbot: QtBot, space: Workspace) -> None:
    space.results.choose(0)
    tap(qtbot, space, "Ctrl+T", "Ferry", "Return")
    assert space.reader.page.tag_editor.hasFocus()
    tap(qtbot, space, "Tab")
    inside = QApplication.focusWidget()
    assert space.reader.isAncestorOf(inside)
    tap(qtbot, space, "Ctrl+Z")
    assert space.reader.area.hasFocus()


def test_all_stories_and_what_resembles_one_have_the_keyboard_in_the_list(
    qtbot: QtBot, space: Workspace
) -> None:
    tap(qtbot, space, "Return", "Ctrl+T", "Ctrl+M")
    assert space.results.list.hasFocus()
    tap(qtbot, space, "Return", "Ctrl+1")
    assert space.results.list.hasFocus()
