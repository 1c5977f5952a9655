"""An archivist's day by mouse, task by task, as far as no other file tells it.

`test_day_keys.py` is the same day by keyboard alone.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QListView,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from archive.model import SearchRequest
from tests.ui.conftest import dialog, wait_idle
from tests.ui.test_changing import drop
from tests.ui.test_curate_pairs import twins
from tests.ui.test_review import asked, chains, doubtful
from ui.dialogs.ask import CreditDialog
from ui.dialogs.link import LinkDialog
from ui.dialogs.part import PartDialog
from ui.dialogs.report import ReportDialog
from ui.dialogs.restrict import NoteDialog, RestrictDialog
from ui.dialogs.selected import PickDialog, TagsDialog, TrashDialog
from ui.frame.workspace import Workspace
from ui.places.curate.room import Room

__all__ = ["doubtful", "twins"]
CONTROL, LEFT = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton
STORIES = 400


def ready(qtbot: QtBot, space: Workspace, kind: type) -> object:
    """The dialog of a kind, once it has the keyboard."""
    asked_for = dialog(qtbot, space, kind)
    qtbot.waitUntil(asked_for.isActiveWindow)
    return asked_for


def back(qtbot: QtBot, space: Workspace) -> None:
    """Wait until no dialog is open and the window has the keyboard again."""
    qtbot.waitUntil(lambda: space.window().isActiveWindow() and QApplication.focusWidget() is not None)
    wait_idle(qtbot, space)


def wait_for(qtbot: QtBot, asked_for: LinkDialog, title: str) -> None:
    """Wait until a story alone is offered to be linked."""
    qtbot.waitUntil(lambda: [hit.title for hit in asked_for.model.hits] == [title])


def click(qtbot: QtBot, view: QListView, index: QModelIndex, held: Qt.KeyboardModifier | None = None) -> None:
    at = view.visualRect(index).center()
    qtbot.mouseClick(view.viewport(), LEFT, held or Qt.KeyboardModifier.NoModifier, at)


def pick(qtbot: QtBot, *path: str) -> None:
    """Go through the menu that is open, by a click on each of its words."""
    for words in path:
        qtbot.waitUntil(lambda words=words: bool(offered(words)))
        menu, action = offered(words)
        assert action.isEnabled()
        qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())


def offered(words: str) -> tuple[QMenu, QAction] | tuple[()]:
    """The menu that is open and what it calls so; nothing while it offers no such thing."""
    menu = QApplication.activePopupWidget()
    actions = menu.actions() if isinstance(menu, QMenu) else []
    return next(((menu, each) for each in actions if each.text().split("\t")[0] == words), ())


def from_menu(qtbot: QtBot, space: Workspace, group: str, words: str) -> None:
    """Choose a command from the menu of the window."""
    qtbot.mouseClick(space.top.menu, LEFT)
    pick(qtbot, group, words)


def right_click(widget: QWidget, at: QPoint) -> None:
    """Ask a widget for its menu, as the right button does."""
    said = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, said)


def choose(qtbot: QtBot, box: QComboBox, words: str) -> None:
    """Take one of several, from the list that a click opens."""
    qtbot.mouseClick(box, LEFT)
    view = box.view()
    qtbot.waitUntil(view.isVisible)
    index = box.model().index(box.findText(words), 0)
    view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def point() -> (
        bool
    ):  # what lies under the pointer is taken, and the list scrolls where that is at its edge
        qtbot.mouseMove(view.viewport(), view.visualRect(index).center())
        return view.currentIndex() == index

    qtbot.waitUntil(point)
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
    assert box.currentText() == words


def check(qtbot: QtBot, table: QTreeWidget, item: QTreeWidgetItem) -> None:
    """Check a row by its box."""
    box = table.visualItemRect(item)
    qtbot.mouseClick(table.viewport(), LEFT, pos=QPoint(box.left() + 10, box.center().y()))
    assert item.checkState(0) == Qt.CheckState.Checked


def enter(qtbot: QtBot, space: Workspace, title: str) -> Room:
    """Go to a room of Curate."""
    tab(qtbot, space, "curate")
    click(qtbot, space.place.side, space.place.side_model.find(title))
    wait_idle(qtbot, space)
    return space.place.room


def tab(qtbot: QtBot, space: Workspace, name: str) -> None:
    """Go to a work place."""
    qtbot.mouseClick(space.top.tabs.tab(name), LEFT)
    wait_idle(qtbot, space)


def stories(space: Workspace) -> list[str]:
    found = space.operations.catalogue.search.find(SearchRequest(kind="article")).hits
    return [hit.id for hit in found]


# --- finding ------------------------------------------------------------------------------------------------


def test_a_person_who_stands_in_a_caption_only_is_found_by_mouse(qtbot: QtBot, space: Workspace) -> None:
    click(qtbot, space.side, space.side_model.find("Tomas Weil"))
    wait_idle(qtbot, space)
    assert [hit.title for hit in space.results.model.hits] == ["Council votes to dredge the channel"]
    assert any("Weil" in block.placement.caption for block in space.reader.page.photos.values())


def test_all_photos_of_an_agency_are_found_by_mouse(qtbot: QtBot, space: Workspace) -> None:
    click(qtbot, space.side, space.side_model.find("AFP"))
    wait_idle(qtbot, space)
    tab(qtbot, space, "photos")
    assert space.place.sheet.photos.total == 2
    assert all(space.place.sheet.photos.item(row).hit.chain == ("AFP",) for row in range(2))


# --- correcting ---------------------------------------------------------------------------------------------


def test_a_credit_is_corrected_by_mouse_and_seen_wherever_it_stands(qtbot: QtBot, space: Workspace) -> None:
    use = space.reader.placement_id
    from_menu(qtbot, space, "Story", "Correct credit…")
    asked_for = ready(qtbot, space, CreditDialog)
    asked_for.field.selectAll()
    qtbot.keyClicks(asked_for.field, "Jo Amari/Northlight")
    qtbot.mouseClick(asked_for.button, LEFT)
    back(qtbot, space)
    assert "Northlight" in space.reader.page.photos[use].credit.text()
    click(qtbot, space.side, space.side_model.find("Jo Amari"))
    wait_idle(qtbot, space)
    assert [hit.id for hit in space.results.model.hits] == [use]
    tab(qtbot, space, "photos")
    assert space.place.sheet.photos.item(0).hit.chain == ("Northlight",)
    qtbot.mouseClick(space.top.undo, LEFT)
    wait_idle(qtbot, space)
    assert space.place.sheet.photos.total == 0


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


def test_a_thread_of_three_is_made_by_mouse_link_by_link(qtbot: QtBot, space: Workspace) -> None:
    view, model = space.results.list, space.results.model
    others = [model.hit_at(row).title for row in (1, 2)]
    for other in others:
        click(qtbot, view, model.index(0))
        wait_idle(qtbot, space)
        from_menu(qtbot, space, "Story", "Link to another story…")
        asked_for = ready(qtbot, space, LinkDialog)
        qtbot.keyClicks(asked_for.field, other)
        wait_for(qtbot, asked_for, other)
        click(qtbot, asked_for.list, asked_for.model.index(0))
        qtbot.mouseClick(asked_for.button, LEFT)
        back(qtbot, space)
    [thread] = space.operations.catalogue.links.threads()
    assert thread.stories == 3
    assert enter(qtbot, space, "Threads").head.note.text() == "1 thread"


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


def test_a_photo_is_restricted_found_by_the_audit_and_settled_by_mouse(
    qtbot: QtBot, space: Workspace
) -> None:
    from_menu(qtbot, space, "Story", "Restrict the use of the photos…")
    asked_for = ready(qtbot, space, RestrictDialog)
    choose(qtbot, asked_for.what, "not to be used after a day")
    qtbot.mouseClick(asked_for.until, LEFT)
    qtbot.keyClicks(asked_for.until, (date.today() - timedelta(days=3)).isoformat())
    qtbot.mouseClick(asked_for.button, LEFT)
    back(qtbot, space)
    room = enter(qtbot, space, "Rights audit")
    assert [row.case.problem for row in room.model.items] == ["expired"]
    qtbot.mouseClick(room.list.keys.button("settle"), LEFT)
    note = ready(qtbot, space, NoteDialog)
    qtbot.keyClicks(note.note, "renewed by telephone")
    qtbot.mouseClick(note.button, LEFT)
    back(qtbot, space)
    assert space.operations.catalogue.rights.cases() == []
    qtbot.mouseClick(space.top.undo, LEFT)
    wait_idle(qtbot, space)
    assert len(space.operations.catalogue.rights.cases()) == 1


# --- photos -------------------------------------------------------------------------------------------------


def test_a_wrong_merge_is_parted_by_mouse(qtbot: QtBot, twins: Workspace) -> None:
    space = twins
    room = enter(qtbot, space, "Same photo?")
    qtbot.mouseClick(room.answers.button("same"), LEFT)
    wait_idle(qtbot, space)
    tab(qtbot, space, "photos")
    qtbot.mouseClick(space.place.sheet.viewport(), LEFT, pos=space.place.sheet.picture_box(0).center())
    wait_idle(qtbot, space)
    from_menu(qtbot, space, "Story", "Part this photo…")
    form = ready(qtbot, space, PartDialog)
    check(qtbot, form.files, form.files.items()[1])
    qtbot.mouseClick(form.button, LEFT)
    back(qtbot, space)
    uses = space.operations.catalogue.search.find(SearchRequest(kind="photo")).hits
    assert len({hit.photo_id for hit in uses}) == 2
    assert space.operations.catalogue.same.photos_alike() == [], "it is not proposed again"


def test_two_photos_are_compared_and_kept_apart_by_mouse(qtbot: QtBot, space: Workspace) -> None:
    tab(qtbot, space, "photos")
    sheet = space.place.sheet
    for row, held in ((0, Qt.KeyboardModifier.NoModifier), (1, CONTROL)):
        qtbot.mouseClick(sheet.viewport(), LEFT, held, sheet.picture_box(row).center())
    right_click(sheet.viewport(), sheet.picture_box(1).center())
    pick(qtbot, "Compare")
    wait_idle(qtbot, space)
    compare = space.place.showing.compare
    assert compare is not None
    assert len(compare.stages) == 2
    qtbot.mouseClick(compare.keys.button("apart"), LEFT)
    wait_idle(qtbot, space)
    assert space.place.showing.compare is None
    assert "apart" in space.top.undo.accessibleName()


# --- the trash ----------------------------------------------------------------------------------------------


def test_a_story_is_thrown_away_and_restored_by_mouse(qtbot: QtBot, space: Workspace) -> None:
    click(qtbot, space.results.list, space.results.model.index(1))
    wait_idle(qtbot, space)
    thrown = space.reader.article_id
    from_menu(qtbot, space, "Story", "Throw away…")
    asked_for = ready(qtbot, space, TrashDialog)
    qtbot.keyClicks(asked_for.field, "twice in the archive")
    qtbot.mouseClick(asked_for.button, LEFT)
    back(qtbot, space)
    assert thrown not in stories(space)
    assert len(stories(space)) == 2
    room = enter(qtbot, space, "Trash")
    assert "twice in the archive" in room.model.items[0].words
    qtbot.mouseClick(room.keys.button("restore"), LEFT)
    wait_idle(qtbot, space)
    assert thrown in stories(space)


# --- importing ----------------------------------------------------------------------------------------------


def test_an_import_by_drop_is_cancelled_by_mouse_and_keeps_what_came_in(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], tmp_path: Path
) -> None:
    folder = tmp_path / "press"
    folder.mkdir()
    for number in range(STORIES):
        (folder / f"{number}.txt").write_text(f"Story {number}\n\nThe board met on day {number}.\n")
    space = open_window(tmp_path / "archive")
    drop(space, folder)
    status = space.status
    qtbot.waitUntil(
        lambda: status.stop.isVisible() and status.count.text()[:1] in set("123456789"), timeout=20_000
    )
    qtbot.mouseClick(status.stop, LEFT)
    assert not status.stop.isEnabled()
    assert status.count.text() == "stopping after this file"
    report = dialog(qtbot, space, ReportDialog)
    assert report.windowTitle() == "Import stopped"
    came_in = report.table.topLevelItemCount()
    assert 0 < came_in < STORIES
    report.close()
    wait_idle(qtbot, space)
    assert not status.stop.isVisible()
    assert space.operations.catalogue.records.stats().articles == came_in
    assert space.results.model.rowCount() > 0


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
