"""Photos in Search, by real clicks and keys: the contact sheet over the whole width, the reader beside it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from tests.ui.conftest import dialog, wait_idle
from ui.dialogs.selected import TagsDialog
from ui.frame.workspace import Workspace
from ui.models.sheet_item import CARD_SHAPE
from ui.widgets.sheet import Sheet

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


def photos(qtbot: QtBot, space: Workspace) -> Sheet:
    """The sheet, entered by its key, with the keyboard."""
    space.results.take_keyboard()
    qtbot.keyClick(space, Qt.Key.Key_2, CTRL)
    wait_idle(qtbot, space)
    assert space.results.sheet.hasFocus()
    return space.results.sheet


def click(qtbot: QtBot, space: Workspace, row: int, held: Qt.KeyboardModifier | None = None) -> None:
    sheet = space.results.sheet
    at = sheet.picture_box(row).center()
    qtbot.mouseClick(sheet.viewport(), LEFT, held or Qt.KeyboardModifier.NoModifier, at)
    wait_idle(qtbot, space)


def test_photos_have_the_whole_width_until_one_is_read(qtbot: QtBot, space: Workspace) -> None:
    sheet = photos(qtbot, space)
    assert not space.reader.isVisible()
    click(qtbot, space, 1)
    assert not space.reader.isVisible()
    wide = sheet.width()
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    assert space.reader.area.hasFocus()
    assert space.reader.record_id == sheet.current_id
    assert sheet.width() < wide
    qtbot.keyClick(space.reader.area, Qt.Key.Key_Escape)
    assert not space.reader.isVisible()
    assert sheet.width() >= wide - 2
    assert sheet.hasFocus()


def test_a_double_click_reads_a_photo_and_space_fills_the_screen_with_it(
    qtbot: QtBot, space: Workspace
) -> None:
    sheet = photos(qtbot, space)
    qtbot.mouseDClick(sheet.viewport(), LEFT, pos=sheet.picture_box(0).center())
    wait_idle(qtbot, space)
    assert space.reader.isVisible()
    sheet.setFocus()
    qtbot.keyClick(sheet, Qt.Key.Key_Space)
    viewer = space.search_place.showing.viewer
    assert viewer is not None
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.use_id == sheet.current_id == sheet.photos.id_at(1)
    qtbot.keyClick(viewer, Qt.Key.Key_Escape)
    wait_idle(qtbot, space)


def test_ctrl_and_the_wheel_size_the_photos_of_every_sheet(qtbot: QtBot, space: Workspace) -> None:
    sheet = photos(qtbot, space)
    before = sheet.picture_box(0).height()
    at = QPointF(sheet.picture_box(0).center())
    turn = QWheelEvent(
        at,
        QPointF(sheet.viewport().mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 360),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(sheet.viewport(), turn)
    assert sheet.picture_box(0).height() > before
    assert space.results.head.size_.isVisible()
    assert space.results.head.size_.value() == sheet.size_
    qtbot.keyClick(space, Qt.Key.Key_2, ALT)
    wait_idle(qtbot, space)
    assert space.place.sheet.size_ == sheet.size_


def test_what_is_chosen_on_the_sheet_stays_chosen_by_identity_in_another_order(
    qtbot: QtBot, space: Workspace
) -> None:
    sheet = photos(qtbot, space)
    space.search.sort_by("newest")
    wait_idle(qtbot, space)
    click(qtbot, space, 0)
    click(qtbot, space, 1, CTRL)
    chosen, current, shown = set(sheet.chosen_ids()), sheet.current_id, space.reader.record_id
    space.search.sort_by("oldest")
    wait_idle(qtbot, space)
    assert set(sheet.chosen_ids()) == chosen
    assert sheet.photos.row_of(current) == sheet.currentIndex().row() == 1
    assert (sheet.hasFocus(), space.reader.record_id) == (True, shown)
    assert space.results.selection.words.text() == "2 selected"


@pytest.fixture
def many(press: Path, page: Callable[..., Path]) -> Path:
    """The archive with 70 photos more: two pages of the sheet."""
    captions = "".join(
        f"<figure><figcaption>Crane number {n} in Port Elwyn. (Ines Okafor/AFP)</figcaption>"
        f"<img src='crane{n}.jpg'></figure>"
        for n in range(70)
    )
    story = page("Cranes of the port", "A crane. (Ines Okafor/AFP)", "2022-03-01", "tan")
    story.write_text(story.read_text("utf-8").replace("</article>", captions + "</article>"), "utf-8")
    with Catalogue.open(press, who="tester") as catalogue:
        catalogue.imports.run([story])
    return press


def test_far_down_the_sheet_a_change_moves_nothing(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], many: Path
) -> None:
    space = open_window(many)
    sheet = photos(qtbot, space)
    assert sheet.photos.total > 60
    qtbot.keyClick(sheet, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: bool(sheet.current_id))
    wait_idle(qtbot, space)
    assert space.reader.record_id == sheet.current_id
    current, box = sheet.current_id, sheet.picture_box(sheet.currentIndex().row())
    assert current
    space.operations.change("tag", lambda c, p: c.tags.add("Seen", [current]))
    wait_idle(qtbot, space)
    assert sheet.current_id == current
    assert sheet.picture_box(sheet.currentIndex().row()) == box
    assert all(sheet.photos.item(row) is not None for row in range(*sheet.rows_in_sight()))


def test_all_photos_that_match_are_meant_however_many_were_fetched(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], many: Path
) -> None:
    space = open_window(many)
    sheet = photos(qtbot, space)
    qtbot.keyClick(sheet, Qt.Key.Key_A, CTRL)
    wait_idle(qtbot, space)
    total = sheet.photos.total
    assert space.results.selection.words.text() == f"All {total} that match"
    qtbot.keyClick(sheet, Qt.Key.Key_T, CTRL)
    asked = dialog(qtbot, space, TagsDialog)
    qtbot.keyClicks(asked.field, "Seen")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    counts = {tag.path: tag.count for tag in space.operations.catalogue.tags.all()}
    assert counts == {"Seen": total}


def test_a_sheet_that_is_hidden_is_not_laid_out(qtbot: QtBot, space: Workspace) -> None:
    sheet = space.results.sheet
    space.search.set_query("ferry")
    wait_idle(qtbot, space)
    assert (sheet.layout_.total, sheet.layout_.laid_out) == (0, 0)
    photos(qtbot, space)
    assert (sheet.layout_.total, sheet.layout_.laid_out) == (3, 1)
    qtbot.keyClick(space, Qt.Key.Key_1, CTRL)
    wait_idle(qtbot, space)
    space.search.set_query("Weil")
    wait_idle(qtbot, space)
    assert sheet.layout_.total == 3


def test_a_photo_without_its_file_is_told_as_such(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], many: Path
) -> None:
    space = open_window(many)
    sheet = photos(qtbot, space)
    space.search.set_query("crane")
    wait_idle(qtbot, space)
    words = sheet.photos.index(3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "no file in the archive" in words
    box = sheet.picture_box(3)
    assert box.width() / box.height() == pytest.approx(CARD_SHAPE, rel=0.05)


def test_a_tag_is_asked_for_where_the_reader_is_hidden(qtbot: QtBot, space: Workspace) -> None:
    sheet = photos(qtbot, space)
    qtbot.keyClick(sheet, Qt.Key.Key_T, CTRL)
    asked = dialog(qtbot, space, TagsDialog)
    qtbot.keyClicks(asked.field, "Port")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    tags = space.operations.catalogue.records.placement(sheet.current_id).tags
    assert [tag.path for tag in tags] == ["Port"]
