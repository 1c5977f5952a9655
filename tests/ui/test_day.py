"""An archivist's day, task by task, as far as no other file tells it: each by mouse or by keyboard alone."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from archive.model import SearchRequest
from tests.ui.conftest import dialog, wait_idle
from tests.ui.test_between import tap
from tests.ui.test_curate_names import agencies, two_spellings
from tests.ui.test_curate_pairs import twins
from tests.ui.test_review import asked, chains, doubtful
from ui.dialogs.link import LinkDialog
from ui.dialogs.palette import PaletteDialog
from ui.dialogs.part import PartDialog
from ui.dialogs.restrict import NoteDialog, RestrictDialog
from ui.dialogs.selected import LinkManyDialog, PickDialog, TagsDialog, TrashDialog
from ui.frame.workspace import Workspace
from ui.places.curate.rooms import ROOMS

__all__ = ["doubtful", "twins", "two_spellings"]
CONTROL, LEFT = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton


def ready(qtbot: QtBot, space: Workspace, kind: type) -> object:
    """The dialog of a kind, once it has the keyboard."""
    asked_for = dialog(qtbot, space, kind)
    qtbot.waitUntil(asked_for.isActiveWindow)
    return asked_for


def back(qtbot: QtBot, space: Workspace) -> None:
    """Wait until no dialog is open and the window has the keyboard again."""
    qtbot.waitUntil(lambda: space.window().isActiveWindow() and QApplication.focusWidget() is not None)
    wait_idle(qtbot, space)


def walk_to(qtbot: QtBot, space: Workspace, name: str) -> None:
    """Go to a room of Curate by keyboard alone."""
    tap(qtbot, space, "Alt+3", "Esc")
    names = [room.name for room in ROOMS]
    headings = {room.heading for room in ROOMS[: names.index(name) + 1]}
    steps = names.index(name) + len(headings) - 1
    tap(qtbot, space, *["Down"] * steps, "Return")
    assert space.place.whereabouts.room == name


def wait_for(qtbot: QtBot, asked_for: LinkDialog, title: str) -> None:
    """Wait until a story alone is offered to be linked."""
    qtbot.waitUntil(lambda: [hit.title for hit in asked_for.model.hits] == [title])


def command(qtbot: QtBot, space: Workspace, words: str) -> None:
    """Run a command by the palette."""
    tap(qtbot, space, "Ctrl+K")
    ready(qtbot, space, PaletteDialog)
    tap(qtbot, space, words, "Return")


def click(qtbot: QtBot, view: QListView, index: QModelIndex, held: Qt.KeyboardModifier | None = None) -> None:
    at = view.visualRect(index).center()
    qtbot.mouseClick(view.viewport(), LEFT, held or Qt.KeyboardModifier.NoModifier, at)


def stories(space: Workspace) -> list[str]:
    found = space.operations.catalogue.search.find(SearchRequest(kind="article")).hits
    return [hit.id for hit in found]


# --- finding ------------------------------------------------------------------------------------------------


def test_a_person_who_stands_in_a_caption_only_is_found_by_mouse(qtbot: QtBot, space: Workspace) -> None:
    click(qtbot, space.side, space.side_model.find("Tomas Weil"))
    wait_idle(qtbot, space)
    assert [hit.title for hit in space.results.model.hits] == ["Council votes to dredge the channel"]
    assert any("Weil" in block.placement.caption for block in space.reader.page.photos.values())


def test_all_photos_of_an_agency_are_found_by_keyboard_alone(qtbot: QtBot, space: Workspace) -> None:
    qtbot.waitUntil(space.top.bar.hasFocus)
    tap(qtbot, space, "agency:af", "Tab", "Alt+2")
    assert space.place.sheet.photos.total == 2
    assert space.place.sheet.photos.item(0).hit.chain == ("AFP",)
    assert space.place.sheet.hasFocus()


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


def test_all_that_match_are_tagged_by_mouse(qtbot: QtBot, space: Workspace) -> None:
    view, model = space.results.list, space.results.model
    click(qtbot, view, model.index(0))
    click(qtbot, view, model.index(1), CONTROL)
    qtbot.mouseClick(space.results.selection.all, LEFT)
    qtbot.mouseClick(space.results.selection.buttons["tag"], LEFT)
    asked_for = ready(qtbot, space, TagsDialog)
    assert asked_for.windowTitle() == "Tag 3 stories"
    qtbot.keyClicks(asked_for.field, "Harbour")
    qtbot.mouseClick(asked_for.button, LEFT)
    back(qtbot, space)
    [tag] = space.operations.catalogue.tags.all()
    assert (tag.path, tag.count) == ("Harbour", 3)
    assert "Harbour" in space.top.undo.accessibleName()


def test_a_selection_is_collected_by_mouse(qtbot: QtBot, space: Workspace) -> None:
    view, model = space.results.list, space.results.model
    click(qtbot, view, model.index(0))
    click(qtbot, view, model.index(2), CONTROL)
    qtbot.mouseClick(space.results.selection.buttons["collect"], LEFT)
    asked_for = ready(qtbot, space, PickDialog)
    qtbot.keyClicks(asked_for.field, "Ferry, ten years")
    qtbot.mouseClick(asked_for.button, LEFT)
    back(qtbot, space)
    [ids] = space.operations.catalogue.collections.all().values()
    assert set(ids) == {model.id_at(0), model.id_at(2)}


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


def test_a_thread_of_three_is_made_by_mouse_link_by_link(qtbot: QtBot, space: Workspace) -> None:
    view, model = space.results.list, space.results.model
    others = [model.hit_at(row).title for row in (1, 2)]
    for other in others:
        click(qtbot, view, model.index(0))
        wait_idle(qtbot, space)
        space.actions_["link"].trigger()
        asked_for = ready(qtbot, space, LinkDialog)
        qtbot.keyClicks(asked_for.field, other)
        wait_for(qtbot, asked_for, other)
        click(qtbot, asked_for.list, asked_for.model.index(0))
        qtbot.mouseClick(asked_for.button, LEFT)
        back(qtbot, space)
    [thread] = space.operations.catalogue.links.threads()
    assert thread.stories == 3


# --- review -------------------------------------------------------------------------------------------------


def test_a_reading_is_accepted_as_right_by_mouse(qtbot: QtBot, doubtful: Workspace) -> None:
    space = doubtful
    before = chains(space)
    qtbot.mouseClick(space.top.tabs.tab("curate"), LEFT)
    wait_idle(qtbot, space)
    room = space.place.room
    first = asked(room)[0]
    qtbot.mouseClick(room.answers.button("right"), LEFT)
    wait_idle(qtbot, space)
    assert first not in asked(room)
    assert chains(space) == before
    assert "1 waiting" in space.top.tabs.tab("curate").accessibleName()
    qtbot.mouseClick(space.top.undo, LEFT)
    wait_idle(qtbot, space)
    assert first in asked(room)
    assert "2 waiting" in space.top.tabs.tab("curate").accessibleName()


# --- rights -------------------------------------------------------------------------------------------------


def test_a_photo_is_restricted_found_by_the_audit_and_settled_by_keyboard_alone(
    qtbot: QtBot, space: Workspace
) -> None:
    qtbot.waitUntil(space.top.bar.hasFocus)
    tap(qtbot, space, "Return")
    command(qtbot, space, "restrict the use")
    asked_for = ready(qtbot, space, RestrictDialog)
    asked_for.choose("set", "expires")
    asked_for.until.setFocus()
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
    form.files.setFocus()
    tap(qtbot, space, "Down", "Space", "Ctrl+Return")
    back(qtbot, space)
    uses = space.operations.catalogue.search.find(SearchRequest(kind="photo")).hits
    assert len({hit.photo_id for hit in uses}) == 2
    assert space.operations.catalogue.same.photos_alike() == [], "it is not proposed again"


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


# --- two at one archive -------------------------------------------------------------------------------------


def test_a_colleagues_answer_is_counted_here_without_a_word(qtbot: QtBot, doubtful: Workspace) -> None:
    space = doubtful
    before = space.top.undo.text()
    with Catalogue.open(space.operations.catalogue.folder, who="colleague") as other:
        other.review.accept_question(other.review.questions()[0].id)
    space.operations.poll()
    wait_idle(qtbot, space)
    assert "1 waiting" in space.top.tabs.tab("curate").accessibleName()
    assert space.top.undo.text() == before, "it is not ours to take back"
