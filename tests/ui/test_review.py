"""Review: questions answered by mouse and by keyboard, taken as right, and counted at Curate."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from archive.model import SearchRequest
from tests.ui.conftest import wait_idle
from tests.ui.test_curate_names import press
from ui.dialogs.ask import CreditDialog
from ui.frame.workspace import Workspace
from ui.places.curate.review import ReviewRoom

VELDEN, BRANNOC = "unknown-name:Velden Sorbel", "unknown-name:Brannoc"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def doubtful(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], tmp_path: Path, page: Callable[..., Path]
) -> Workspace:
    """The window on four photos: three by one name in doubt, one by another."""
    lines = ("Jo Amari/Velden Sorbel", "Ines Okafor/Velden Sorbel", "Velden Sorbel", "Brannoc")
    pages = [
        page(
            f"Lifeboat {n}",
            f"The crew of boat {n} in Port Elwyn, May {n}, 2024. ({line})",
            f"2024-05-0{n}",
            colour,
        )
        for n, (line, colour) in enumerate(zip(lines, ("teal", "peru", "navy", "olive"), strict=True), 1)
    ]
    folder = tmp_path / "Doubts"
    with Catalogue.open(folder, create=True, who="tester") as catalogue:
        catalogue.imports.run(pages, workers=0)
    return open_window(folder)


def enter(qtbot: QtBot, space: Workspace) -> ReviewRoom:
    qtbot.mouseClick(space.top.tabs.tab("curate"), LEFT)
    wait_idle(qtbot, space)
    room = space.place.room
    assert isinstance(room, ReviewRoom)
    return room


def asked(room: ReviewRoom) -> list[str]:
    return [item.question.id for item in room.model.items]


def chains(space: Workspace) -> list[tuple[str, ...]]:
    hits = space.operations.catalogue.search.find(SearchRequest("", kind="photo")).hits
    return sorted(hit.chain for hit in hits)


def test_one_answer_by_mouse_settles_many_shows_before_what_it_changes_and_can_be_undone(
    qtbot: QtBot, doubtful: Workspace
) -> None:
    space = doubtful
    assert "2 waiting" in space.top.tabs.tab("curate").accessibleName()
    room = enter(qtbot, space)
    assert asked(room) == [VELDEN, BRANNOC]
    assert room.sheet.question.text() == "“Velden Sorbel”: person or organisation?"
    assert "Velden Sorbel" in room.sheet.text.text
    assert any(reading.open and reading.value == "Velden Sorbel" for reading in room.sheet.legend.readings)
    assert "3 records change" in room.sheet.preview_count.text()
    assert room.answers.button("organisation").choice.filled
    qtbot.mouseClick(room.answers.button("person"), LEFT)
    assert asked(room) == [BRANNOC], "the next question is there at once"
    wait_idle(qtbot, space)
    assert asked(room) == [BRANNOC]
    assert room.sheet.question.text().startswith("“Brannoc”")
    assert "1 waiting" in space.top.tabs.tab("curate").accessibleName()
    assert "Velden Sorbel" in space.top.undo.accessibleName()
    qtbot.mouseClick(space.top.undo, LEFT)
    wait_idle(qtbot, space)
    assert asked(room) == [VELDEN, BRANNOC]
    assert room.list.current_key == BRANNOC, "the row that is open stays open"


def test_questions_are_answered_put_off_and_emptied_by_keyboard_alone(
    qtbot: QtBot, doubtful: Workspace
) -> None:
    space = doubtful
    qtbot.keyClick(space.window(), Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    wait_idle(qtbot, space)
    room = space.place.room
    assert isinstance(room, ReviewRoom)
    press(space, "l")
    wait_idle(qtbot, space)
    assert room.list.current_key == BRANNOC
    assert asked(room) == [BRANNOC, VELDEN]
    press(space, "o")
    wait_idle(qtbot, space)
    assert room.list.current_key == VELDEN
    press(space, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    assert asked(room) == []
    assert room.empty.headline.text() == "Nothing waits"
    assert room.empty.help.text() == "2 answered this month."
    assert ("Velden Sorbel",) in chains(space)
    assert space.top.tabs.tab("curate").accessibleName() == "Curate"


@pytest.mark.parametrize("written", ["ך", "д", "ﻡ"], ids=["Hebrew", "Cyrillic", "Arabic"])
def test_an_answer_has_its_key_at_its_place_on_a_keyboard_of_another_script(
    qtbot: QtBot, doubtful: Workspace, written: str
) -> None:
    room = enter(qtbot, doubtful)
    place_of_l = 46
    strike(room.list, written, place_of_l)
    wait_idle(qtbot, doubtful)
    assert room.list.current_key == BRANNOC


def test_on_a_latin_keyboard_an_answer_goes_by_what_the_key_writes_wherever_it_lies(
    qtbot: QtBot, doubtful: Workspace
) -> None:
    room = enter(qtbot, doubtful)
    place_of_l_where_dvorak_has_n, place_of_p_where_it_has_l = 46, 33
    strike(room.list, "+", place_of_l_where_dvorak_has_n)
    wait_idle(qtbot, doubtful)
    assert room.list.current_key == VELDEN
    strike(room.list, "l", place_of_p_where_it_has_l)
    wait_idle(qtbot, doubtful)
    assert room.list.current_key == BRANNOC


def strike(widget: QWidget, written: str, place: int) -> None:
    """Strike a key that writes a letter of any script at a place, numbered as X11 does."""
    kind, plain = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
    widget.setFocus()
    QApplication.sendEvent(widget, QKeyEvent(kind, ord(written.upper()), plain, place, 0, 0, written))


def test_what_is_right_as_it_is_is_asked_no_more_and_stays_as_it_was_read(
    qtbot: QtBot, doubtful: Workspace
) -> None:
    space = doubtful
    before = chains(space)
    room = enter(qtbot, space)
    press(space, "r")
    wait_idle(qtbot, space)
    assert asked(room) == [BRANNOC]
    assert chains(space) == before
    assert space.operations.catalogue.review.open().doubts == 1


def test_a_whole_selection_is_taken_as_right_in_search(qtbot: QtBot, doubtful: Workspace) -> None:
    space = doubtful
    space.search.set_query("is:unreviewed")
    wait_idle(qtbot, space)
    space.results.current_view.setFocus()
    qtbot.keyClick(space.results.current_view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    space.actions_["accept"].trigger()
    wait_idle(qtbot, space)
    assert space.operations.catalogue.review.open().doubts == 0
    assert space.top.tabs.tab("curate").accessibleName() == "Curate"


def test_the_dialog_that_corrects_a_credit_opens_on_the_photo_that_is_asked_about(
    qtbot: QtBot, doubtful: Workspace
) -> None:
    space = doubtful
    room = enter(qtbot, space)
    press(space, "e")
    wait_idle(qtbot, space)
    [dialog] = [d for d in space.window().findChildren(CreditDialog) if d.isVisible()]
    assert "Velden Sorbel" in dialog.field.text()
    dialog.field.setText("Jo Amari/Reuters")
    dialog.accept()
    wait_idle(qtbot, space)
    assert room.list.current_key == VELDEN
    assert room.model.items[0].question.open == 2
