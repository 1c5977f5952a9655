"""What an action changes is what the window shows: the list's mark, the reader and every dialog agree."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from archive.model import SearchRequest
from tests.ui.conftest import dialog, wait_idle
from tests.ui.test_changing import add_tag, names
from tests.ui.test_searching import search
from ui.actions import sample
from ui.dialogs.agency import AgencyDialog
from ui.dialogs.ask import CaptionDialog, CreditDialog
from ui.dialogs.base import Dialog
from ui.dialogs.bulk.dialog import BulkDialog
from ui.dialogs.link import LinkDialog
from ui.dialogs.selected import TagsDialog
from ui.dialogs.versions import VersionsDialog
from ui.frame.workspace import Workspace
from ui.models.results import record_of
from ui.reader.story import StoryPage
from ui.widgets.subject import SubjectsView, SubjectView

CONTROL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
ALT = Qt.KeyboardModifier.AltModifier
EDITS = (
    (Qt.Key.Key_F2, NONE, CaptionDialog),
    (Qt.Key.Key_F2, SHIFT, CreditDialog),
    (Qt.Key.Key_L, CONTROL, LinkDialog),
)
STEPS = 24


@pytest.fixture
def sample_space(open_window: Callable[[Path], Workspace], tmp_path: Path) -> Workspace:
    """The window on the sample archive."""
    folder = tmp_path / "Sample"
    with Catalogue.open(folder, create=True, who="tester") as catalogue:
        sample.bring_in(catalogue)
    return open_window(folder)


def choose(space: Workspace, *rows: int) -> None:
    """Select rows as Ctrl+click does, the last one current."""
    view, model = space.results.current_view, space.results.model
    space.results.choose(rows[0])
    for row in rows[1:]:
        flag = QItemSelectionModel.SelectionFlag.Select
        view.selectionModel().setCurrentIndex(model.index(row), flag)


def chosen(space: Workspace) -> set[str]:
    by_story = space.results.view == "stories"
    return {record_of(hit, by_story) for hit in space.results.chosen()}


def agree(space: Workspace, went: bool = False) -> None:
    """The reader shows what the list marks; where it marks nothing, the reader is empty or went by itself."""
    hit, shown = space.results.marked(), space.reader.record_id
    if hit is None:
        assert went or shown == ""
    else:
        assert record_of(hit, space.results.view == "stories") == shown
        if hit.kind == "photo" and shown:
            assert space.reader.placement_id == hit.id
    if not space.results.model.hits and not went:
        assert shown == ""
        assert not space.actions_["correct-caption"].isEnabled()


def headline(space: Workspace, asked: Dialog) -> None:
    """A dialog says over everything else which record it is about, and that is what the reader shows."""
    assert isinstance(asked.band, SubjectView)
    said = asked.band.subject
    page = space.reader.page
    if isinstance(page, StoryPage):
        assert said.headline == page.title
        photos = {block.placement.photo.id for block in page.photos.values()}
        assert said.photo_id in photos or not photos
    else:
        block = page.photos[page.record_id]
        assert said.photo_id == block.placement.photo.id
        assert block.placement.caption in (said.words, said.headline)


def close(qtbot: QtBot, space: Workspace, asked: Dialog) -> None:
    asked.reject()
    # Keys reach the window's actions only when it is active again.
    qtbot.waitUntil(space.window().isActiveWindow)
    wait_idle(qtbot, space)


def test_after_a_change_of_view_the_reader_shows_what_the_sheet_marks(qtbot: QtBot, space: Workspace) -> None:
    search(qtbot, space, "photographer:okafor")
    for key in (Qt.Key.Key_E, Qt.Key.Key_E, None, Qt.Key.Key_E, Qt.Key.Key_E):
        if key is None:
            qtbot.keyClick(space.top.bar, Qt.Key.Key_Down)
        else:
            qtbot.keyClick(space, key, CONTROL)
        wait_idle(qtbot, space)
        agree(space)
        assert space.results.marked() is not None


def test_where_nothing_is_found_nothing_is_open_and_nothing_can_be_changed(
    qtbot: QtBot, space: Workspace
) -> None:
    search(qtbot, space, "zzyzx")
    assert space.reader.record_id == ""
    for action in ("correct-caption", "correct-credit", "tag", "link", "record-history", "more-like"):
        assert not space.actions_[action].isEnabled(), action


def test_a_key_pressed_before_the_record_is_open_waits_for_it(qtbot: QtBot, space: Workspace) -> None:
    space.results.list.setFocus()
    qtbot.keyClick(space.results.list, Qt.Key.Key_Down)
    qtbot.keyClick(space.results.list, Qt.Key.Key_F2)
    asked = dialog(qtbot, space, CaptionDialog)
    assert asked.band.subject.headline == space.results.model.hits[1].title
    close(qtbot, space, asked)


def test_what_is_chosen_stays_chosen_when_the_order_changes(qtbot: QtBot, space: Workspace) -> None:
    choose(space, 0, 2)
    wait_idle(qtbot, space)
    before, shown = chosen(space), space.reader.record_id
    for order in ("oldest", "newest", "title"):
        space.search.sort_by(order)
        wait_idle(qtbot, space)
        assert (chosen(space), space.reader.record_id) == (before, shown)
    agree(space)


def test_what_is_chosen_stays_chosen_when_stories_come_in_and_after_tagging(
    qtbot: QtBot, space: Workspace, page: Callable[..., Path], press: Path
) -> None:
    space.search.sort_by("newest")
    wait_idle(qtbot, space)
    choose(space, 1, 2)
    wait_idle(qtbot, space)
    before, shown = chosen(space), space.reader.record_id
    fresh = page("Lifeboat crew honoured", "The crew, May 2, 2025. (Jo Amari/AFP)", "2025-05-02")
    with Catalogue.open(press, who="another") as other:
        other.imports.run([fresh])
    space.operations.poll()
    qtbot.waitUntil(lambda: space.results.model.total == 4, timeout=20_000)
    wait_idle(qtbot, space)
    assert (chosen(space), space.reader.record_id) == (before, shown)
    qtbot.keyClick(space, Qt.Key.Key_T, CONTROL)
    asked = dialog(qtbot, space, TagsDialog)
    assert isinstance(asked.band, SubjectsView)
    titles = {hit.title for hit in space.results.chosen()}
    assert {subject.headline for subject in asked.band.subjects} == titles
    qtbot.keyClicks(asked.field, "Inquiry")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    assert (chosen(space), names(space)) == (before, ["Inquiry"])


def test_with_several_chosen_a_correction_names_the_open_photo_and_that_it_is_one(
    qtbot: QtBot, space: Workspace
) -> None:
    choose(space, 0, 1, 2)
    wait_idle(qtbot, space)
    qtbot.keyClick(space, Qt.Key.Key_F2, SHIFT)
    asked = dialog(qtbot, space, CreditDialog)
    headline(space, asked)
    assert asked.band.subject.note.startswith("3 results are chosen")
    assert asked.band.subject.note in asked.band.accessibleName()
    close(qtbot, space, asked)


def test_the_list_marks_nothing_while_the_reader_goes_its_own_way_and_marks_again_on_the_way_back(
    qtbot: QtBot, space: Workspace
) -> None:
    story = space.reader.record_id
    space.reader.acts.open_photo.emit(space.reader.placement_id)
    wait_idle(qtbot, space)
    assert space.results.marked() is None
    qtbot.keyClick(space, Qt.Key.Key_Left, ALT)
    wait_idle(qtbot, space)
    assert (space.reader.record_id, chosen(space)) == (story, {story})


def test_a_menu_of_a_result_acts_on_that_result(qtbot: QtBot, space: Workspace) -> None:
    view = space.results.list
    view.customContextMenuRequested.emit(view.visualRect(space.results.model.index(2)).center())
    menu = next(m for m in space.findChildren(QMenu) if m.isVisible())
    menu.close()
    space.actions_["correct-caption"].trigger()
    asked = dialog(qtbot, space, CaptionDialog)
    assert asked.band.subject.headline == space.results.model.hits[2].title
    close(qtbot, space, asked)


def test_a_tag_typed_for_one_record_never_lands_on_another(qtbot: QtBot, space: Workspace) -> None:
    space.actions_["tag"].trigger()
    qtbot.keyClicks(space.reader.page.tag_editor, "Inqu")
    space.results.choose(1)
    wait_idle(qtbot, space)
    assert space.reader.page.tag_editor.text() == ""


def test_every_dialog_about_a_record_says_which(qtbot: QtBot, space: Workspace) -> None:
    acts, placement = space.reader.acts, space.reader.placement_id
    asking = (
        (CaptionDialog, lambda: acts.correct_caption.emit(placement)),
        (CreditDialog, lambda: acts.correct_credit.emit(placement)),
        (AgencyDialog, lambda: acts.add_agency.emit("Harbour Pictures", placement)),
        (VersionsDialog, lambda: acts.versions.emit(space.reader.record_id)),
        (LinkDialog, space.actions_["link"].trigger),
    )
    for kind, ask in asking:
        ask()
        asked = dialog(qtbot, space, kind)
        headline(space, asked)
        assert asked.band.y() < asked.column.itemAt(2).geometry().y()
        close(qtbot, space, asked)


def test_control_z_takes_back_a_tag_that_was_just_added(qtbot: QtBot, space: Workspace) -> None:
    add_tag(qtbot, space, "Zed")
    qtbot.waitUntil(lambda: "Zed" in space.actions_["undo"].text())
    editor = space.reader.page.tag_editor
    assert editor.hasFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Z, CONTROL)
    wait_idle(qtbot, space)
    assert names(space) == []


def test_a_search_that_was_entered_asks_for_whole_words(qtbot: QtBot, space: Workspace) -> None:
    search(qtbot, space, "ferr")
    assert space.results.model.total == 2
    qtbot.keyClick(space.top.bar, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    assert space.results.model.total == 0
    assert space.reader.record_id == ""


class Walk:
    """Somebody who searches, looks, changes views and orders, tags and takes back, in any order."""

    def __init__(self, qtbot: QtBot, space: Workspace, seed: int) -> None:
        self.qtbot, self.space, self.any = qtbot, space, random.Random(seed)
        self.done: list[str] = []
        self.went = False

    def step(self) -> None:
        acts = (
            self.type, self.switch, self.arrow, self.several, self.sort, self.by_another, self.undo,
            self.link, self.back, self.hurry,
        )  # fmt: skip
        act = self.any.choice(acts)
        self.done.append(act.__name__)
        # An arrow at the end of the list moves nothing: only another search brings the reader back for sure.
        searched = act in (self.type, self.switch, self.hurry)
        self.went = act in (self.link, self.back) or (self.went and not searched)
        act()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        self.qtbot.keyClick(self.space.results.current_view, key, modifier)

    def type(self) -> None:
        bar = self.space.top.bar
        bar.setFocus()
        bar.selectAll()
        query = self.any.choice(("marsh", "ferry", "photographer:okafor", "zzyzx", "harbour"))
        self.qtbot.keyClicks(bar, query)
        if self.any.random() < 0.5:
            self.qtbot.keyClick(bar, Qt.Key.Key_Return)

    def switch(self) -> None:
        self.key(Qt.Key.Key_E, CONTROL)

    def arrow(self) -> None:
        self.key(self.any.choice((Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Home)))

    def several(self) -> None:
        self.key(Qt.Key.Key_Down, self.any.choice((SHIFT, CONTROL)))

    def sort(self) -> None:
        self.space.commands._sort(self.any.choice(("relevance", "newest", "oldest", "title")))

    def by_another(self) -> None:
        folder = self.space.operations.catalogue.folder
        with Catalogue.open(folder, who="another") as other:
            hits = other.search.find(SearchRequest("", by_story=True)).hits
            other.tags.add(f"Seen/{self.any.randrange(4)}", [self.any.choice(hits).id])
        self.space.operations.poll()

    def undo(self) -> None:
        self.key(Qt.Key.Key_Z, CONTROL)

    def link(self) -> None:
        if self.space.reader.placement_id:
            self.space.reader.acts.open_photo.emit(self.space.reader.placement_id)

    def back(self) -> None:
        self.key(Qt.Key.Key_Left, ALT)

    def hurry(self) -> None:
        self.key(Qt.Key.Key_Down)
        self.switch()
        self.key(Qt.Key.Key_Up)


@pytest.mark.parametrize("seed", [3])
def test_whatever_is_done_list_reader_and_dialogs_mean_one_record(
    qtbot: QtBot, sample_space: Workspace, seed: int
) -> None:
    space = sample_space
    walk = Walk(qtbot, space, seed)
    for number in range(STEPS):
        walk.step()
        wait_idle(qtbot, space)
        try:
            agree(space, walk.went)
            key, modifier, kind = EDITS[number % len(EDITS)]
            wanted = "link" if kind is LinkDialog else "correct-caption"
            when = "record" if kind is LinkDialog else "photo"
            assert space.actions_[wanted].isEnabled() == space.target.holds(when)
            links_photo = kind is LinkDialog and not space.target.holds("story")
            if space.actions_[wanted].isEnabled() and not links_photo:
                chosen = len(space.target.chosen_ids())
                walk.key(key, modifier)
                many = kind is CaptionDialog and chosen > 1
                asked = dialog(qtbot, space, BulkDialog if many else kind)
                if many:
                    assert asked.data.summary.named == chosen
                else:
                    headline(space, asked)
                close(qtbot, space, asked)
                agree(space, walk.went)
        except Exception as error:
            error.add_note(f"after {walk.done}")
            raise
