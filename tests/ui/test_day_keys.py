"""An archivist's day by keyboard alone, task by task, as far as no other file tells it.

Nothing is given the keyboard but by keys: what has it is what takes them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from archive.model import SearchRequest
from tests.ui.conftest import dialog, wait_idle
from tests.ui.test_between import tap
from tests.ui.test_curate_names import agencies, two_spellings
from tests.ui.test_curate_pairs import twins
from tests.ui.test_day import STORIES, back, ready, stories
from ui.dialogs.ask import CreditDialog
from ui.dialogs.palette import PaletteDialog
from ui.dialogs.part import PartDialog
from ui.dialogs.report import ReportDialog
from ui.dialogs.restrict import NoteDialog, RestrictDialog
from ui.dialogs.selected import LinkManyDialog, PickDialog, TagsDialog, TrashDialog
from ui.frame.jobs_panel import JobsPanel
from ui.frame.workspace import Workspace
from ui.places.curate.rooms import ROOMS

__all__ = ["twins", "two_spellings"]


def walk_to(qtbot: QtBot, space: Workspace, name: str) -> None:
    """Go to a room of Curate by keyboard alone."""
    tap(qtbot, space, "Alt+3", "Esc")
    names = [room.name for room in ROOMS]
    headings = {room.heading for room in ROOMS[: names.index(name) + 1]}
    steps = names.index(name) + len(headings) - 1
    tap(qtbot, space, *["Down"] * steps, "Return")
    assert space.place.whereabouts.room == name


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key wherever the keyboard is, though something is under way."""
    widget = QApplication.focusWidget()
    assert widget is not None, f"nothing has the keyboard for {key}"
    QTest.keyClick(widget, key, held)


def command(qtbot: QtBot, space: Workspace, words: str) -> None:
    """Run a command by the palette."""
    tap(qtbot, space, "Ctrl+K")
    ready(qtbot, space, PaletteDialog)
    tap(qtbot, space, words, "Return")


# --- finding ------------------------------------------------------------------------------------------------


def test_a_person_who_stands_in_a_caption_only_is_found_by_keyboard_alone(
    qtbot: QtBot, space: Workspace
) -> None:
    qtbot.waitUntil(space.top.bar.hasFocus)
    tap(qtbot, space, "weil", "Return")
    assert [hit.title for hit in space.results.model.hits] == ["Council votes to dredge the channel"]
    assert any("Weil" in block.placement.caption for block in space.reader.page.photos.values())


def test_all_photos_of_an_agency_are_found_by_keyboard_alone(qtbot: QtBot, space: Workspace) -> None:
    qtbot.waitUntil(space.top.bar.hasFocus)
    tap(qtbot, space, "agency:af", "Tab", "Alt+2")
    assert space.place.sheet.photos.total == 2
    assert space.place.sheet.photos.item(0).hit.chain == ("AFP",)
    assert space.place.sheet.hasFocus()


# --- correcting ---------------------------------------------------------------------------------------------


def test_a_credit_is_corrected_by_keyboard_alone_and_seen_wherever_it_stands(
    qtbot: QtBot, space: Workspace
) -> None:
    qtbot.waitUntil(space.top.bar.hasFocus)
    tap(qtbot, space, "Return", "Shift+F2")
    ready(qtbot, space, CreditDialog)
    tap(qtbot, space, "Ctrl+A", "Jo Amari/Northlight", "Ctrl+Return")
    back(qtbot, space)
    use = space.reader.placement_id
    assert "Northlight" in space.reader.page.photos[use].credit.text()
    tap(qtbot, space, "/", "photographer:amari agency:northlight", "Return", "Alt+2")
    assert [space.place.sheet.photos.item(0).hit.id, space.place.sheet.photos.total] == [use, 1]
    tap(qtbot, space, "Ctrl+Z")
    assert space.place.sheet.photos.total == 0


# --- names --------------------------------------------------------------------------------------------------


def test_two_agencies_are_merged_and_parted_again_by_keyboard_alone(
    qtbot: QtBot, two_spellings: Workspace
) -> None:
    space = two_spellings
    before = agencies(space)
    walk_to(qtbot, space, "names")
    tap(qtbot, space, "m")
    assert agencies(space) == {"Northlight Pictures": 3}
    assert "Northlight Pictures" in space.actions_["undo"].text()
    tap(qtbot, space, "Ctrl+Z")
    assert agencies(space) == before


# --- many at once -------------------------------------------------------------------------------------------


def test_all_that_match_are_tagged_by_keyboard_alone(qtbot: QtBot, space: Workspace) -> None:
    qtbot.waitUntil(space.top.bar.hasFocus)
    tap(qtbot, space, "ferry", "Return", "Ctrl+A", "Ctrl+T")
    asked_for = ready(qtbot, space, TagsDialog)
    assert asked_for.windowTitle() == "Tag 2 stories"
    tap(qtbot, space, "Harbour", "Return")
    back(qtbot, space)
    [tag] = space.operations.catalogue.tags.all()
    assert (tag.path, tag.count) == ("Harbour", 2)
    tap(qtbot, space, "Ctrl+Z")
    assert space.operations.catalogue.tags.all() == []


def test_a_selection_is_collected_by_keyboard_alone(qtbot: QtBot, space: Workspace) -> None:
    qtbot.waitUntil(space.top.bar.hasFocus)
    tap(qtbot, space, "Return", "Home", "Shift+Down", "Ctrl+D")
    ready(qtbot, space, PickDialog)
    tap(qtbot, space, "Ferry, ten years", "Return")
    back(qtbot, space)
    [ids] = space.operations.catalogue.collections.all().values()
    assert set(ids) == {space.results.model.id_at(row) for row in (0, 1)}


# --- threads ------------------------------------------------------------------------------------------------


def test_a_thread_of_three_is_made_by_keyboard_alone_and_read_as_one(qtbot: QtBot, space: Workspace) -> None:
    qtbot.waitUntil(space.top.bar.hasFocus)
    tap(qtbot, space, "Return", "Ctrl+A", "Ctrl+L")
    ready(qtbot, space, LinkManyDialog)
    tap(qtbot, space, "Ctrl+Return")
    back(qtbot, space)
    tap(qtbot, space, "Ctrl+Shift+L")
    assert space.place.whereabouts.room == "threads"
    assert "3 stories" in space.place.room.facts.text()
    tap(qtbot, space, "Ctrl+Z")
    assert space.operations.catalogue.links.threads() == []


# --- rights -------------------------------------------------------------------------------------------------


def test_a_photo_is_restricted_found_by_the_audit_and_settled_by_keyboard_alone(
    qtbot: QtBot, space: Workspace
) -> None:
    qtbot.waitUntil(space.top.bar.hasFocus)
    tap(qtbot, space, "Return")
    command(qtbot, space, "restrict the use")
    asked_for = ready(qtbot, space, RestrictDialog)
    tap(qtbot, space, "End", "Up", "Up", "Tab")
    assert asked_for.what.currentText() == "not to be used after a day"
    assert asked_for.until.hasFocus()
    tap(qtbot, space, (date.today() - timedelta(days=3)).isoformat(), "Ctrl+Return")
    back(qtbot, space)
    walk_to(qtbot, space, "rights")
    room = space.place.room
    assert [row.case.problem for row in room.model.items] == ["expired"]
    tap(qtbot, space, "s")
    ready(qtbot, space, NoteDialog)
    tap(qtbot, space, "renewed by telephone", "Ctrl+Return")
    back(qtbot, space)
    assert space.operations.catalogue.rights.cases() == []
    tap(qtbot, space, "Ctrl+Z")
    assert len(space.operations.catalogue.rights.cases()) == 1


# --- photos -------------------------------------------------------------------------------------------------


def test_a_wrong_merge_is_parted_by_keyboard_alone(qtbot: QtBot, twins: Workspace) -> None:
    space = twins
    walk_to(qtbot, space, "same")
    tap(qtbot, space, "s", "Alt+2", "Return")
    command(qtbot, space, "part this")
    form = ready(qtbot, space, PartDialog)
    tap(qtbot, space, "Tab")
    assert form.files.hasFocus()
    tap(qtbot, space, "Down", "Space", "Ctrl+Return")
    back(qtbot, space)
    uses = space.operations.catalogue.search.find(SearchRequest(kind="photo")).hits
    assert len({hit.photo_id for hit in uses}) == 2
    assert space.operations.catalogue.same.photos_alike() == [], "it is not proposed again"


def test_two_photos_are_compared_and_made_one_by_keyboard_alone(qtbot: QtBot, space: Workspace) -> None:
    tap(qtbot, space, "Alt+2", "Home", "Shift+Right", "c")
    compare = space.place.showing.compare
    assert compare is not None
    qtbot.waitUntil(compare.isActiveWindow)
    assert len(compare.stages) == 2
    QTest.keyClick(compare, Qt.Key.Key_S)
    back(qtbot, space)
    assert space.place.showing.compare is None
    uses = space.operations.catalogue.search.find(SearchRequest(kind="photo")).hits
    assert len({hit.photo_id for hit in uses}) == 2
    tap(qtbot, space, "Ctrl+Z")
    uses = space.operations.catalogue.search.find(SearchRequest(kind="photo")).hits
    assert len({hit.photo_id for hit in uses}) == 3


# --- the trash ----------------------------------------------------------------------------------------------


def test_a_story_is_thrown_away_and_restored_by_keyboard_alone(qtbot: QtBot, space: Workspace) -> None:
    qtbot.waitUntil(space.top.bar.hasFocus)
    tap(qtbot, space, "council", "Return", "Del")
    asked_for = ready(qtbot, space, TrashDialog)
    assert "Council votes to dredge" in asked_for.windowTitle()
    tap(qtbot, space, "twice in the archive", "Return")
    back(qtbot, space)
    assert len(stories(space)) == 2
    walk_to(qtbot, space, "trash")
    assert "twice in the archive" in space.place.room.model.items[0].words
    tap(qtbot, space, "r")
    assert len(stories(space)) == 3
    assert space.operations.catalogue.trash.count() == 0
    assert QApplication.focusWidget() is not None
    tap(qtbot, space, "Alt+Left", "Alt+Left")
    assert space.place is space.search_place


# --- importing ----------------------------------------------------------------------------------------------


def test_an_import_is_begun_and_cancelled_by_keyboard_alone(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], tmp_path: Path
) -> None:
    folder = tmp_path / "press"
    folder.mkdir()
    for number in range(STORIES):
        (folder / f"{number}.txt").write_text(f"Story {number}\n\nThe board met on day {number}.\n")
    space = open_window(tmp_path / "archive")
    command(qtbot, space, "import a folder")
    ready(qtbot, space, QFileDialog)
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(QApplication.focusWidget(), str(folder))
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: space.status.count.text()[:1] in set("123456789"), timeout=20_000)
    press(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), JobsPanel))
    shown = QApplication.activePopupWidget()
    qtbot.waitUntil(lambda: shown.isAncestorOf(QApplication.focusWidget() or space))
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is shown.rows[0].stop
    press(Qt.Key.Key_Return)
    report = dialog(qtbot, space, ReportDialog)
    assert report.windowTitle() == "Import stopped"
    press(Qt.Key.Key_Escape)
    wait_idle(qtbot, space)
    assert 0 < space.operations.catalogue.records.stats().articles < STORIES
