"""Every field is edited where it is read, by mouse and by keyboard; what cannot be kept is not lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import dialog, wait_idle
from ui.dialogs.ask import CreditDialog
from ui.dialogs.field import FieldDialog
from ui.frame.workspace import Workspace
from ui.widgets.editable import Editable

NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def part(space: Workspace, field: str) -> Editable:
    """What shows a field on the page."""
    return next(p for p in space.reader.page.findChildren(Editable) if p.field == field)


def test_a_headline_is_edited_in_place_by_f2_and_taken_back(qtbot: QtBot, space: Workspace) -> None:
    story = space.reader.article_id
    read = space.reader.page.title
    headline = part(space, "title")
    assert headline.accessibleName() == f"Headline: {read}"
    headline.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(headline, Qt.Key.Key_F2)
    asked = dialog(qtbot, space, FieldDialog)
    asked.field.selectAll()
    qtbot.keyClicks(asked.field, "Exits were locked, inquiry hears")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    assert space.reader.page.title == "Exits were locked, inquiry hears"
    qtbot.mouseDClick(part(space, "title").inside, Qt.MouseButton.LeftButton)
    asked = dialog(qtbot, space, FieldDialog)
    assert asked.layers.read == read
    asked.want(None)
    wait_idle(qtbot, space)
    assert space.operations.catalogue.records.article(story).title == read


def test_a_credit_is_corrected_by_a_double_click_and_seen_everywhere(qtbot: QtBot, space: Workspace) -> None:
    qtbot.mouseDClick(part(space, "credit").inside, Qt.MouseButton.LeftButton)
    asked = dialog(qtbot, space, CreditDialog)
    asked.field.selectAll()
    qtbot.keyClicks(asked.field, "Jo Amari/Northlight")
    qtbot.mouseClick(asked.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Northlight" in part(space, "credit").accessibleName())
    wait_idle(qtbot, space)
    assert space.side_model.find("Northlight").isValid()
    assert space.side_model.find("Jo Amari").isValid()


def test_a_credit_is_corrected_by_keyboard_alone(qtbot: QtBot, space: Workspace) -> None:
    part(space, "credit").setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F2)
    asked = dialog(qtbot, space, CreditDialog)
    asked.field.selectAll()
    qtbot.keyClicks(asked.field, "Jo Amari/Northlight")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return, CONTROL)
    wait_idle(qtbot, space)
    block = next(iter(space.reader.page.photos.values()))
    assert block.placement.credit.raw == "Jo Amari/Northlight"


def test_a_field_without_a_value_is_given_one_at_the_end_of_the_page(qtbot: QtBot, space: Workspace) -> None:
    note = part(space, "note")
    assert note.accessibleName() == "Note: none"
    note.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(note, Qt.Key.Key_F2)
    asked = dialog(qtbot, space, FieldDialog)
    qtbot.keyClicks(asked.field, "Ask the desk.")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return, CONTROL)
    wait_idle(qtbot, space)
    assert part(space, "note").accessibleName() == "Note: Ask the desk."


def test_people_are_edited_with_title_and_position_from_the_menu_of_fields(
    qtbot: QtBot, space: Workspace
) -> None:
    use = space.reader.placement_id
    space.reader.acts.correct_field.emit(use, "person", None)
    asked = dialog(qtbot, space, FieldDialog)
    row = len(asked.field.values())
    qtbot.keyClicks(asked.field.field(row), "Tomas Weil")
    qtbot.keyClicks(asked.field.field(row, 2), "right")
    qtbot.mouseClick(asked.button, Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    people = space.operations.catalogue.records.placement(use).people
    assert [(p.name, p.position) for p in people][-1] == ("Tomas Weil", "right")


def test_a_date_that_is_none_is_refused_in_the_dialog_which_keeps_what_was_typed(
    qtbot: QtBot, space: Workspace
) -> None:
    part(space, "published").setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F2)
    asked = dialog(qtbot, space, FieldDialog)
    asked.field.selectAll()
    qtbot.keyClicks(asked.field, "last Tuesday")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return, CONTROL)
    wait_idle(qtbot, space)
    assert asked.isVisible()
    assert asked.field.text() == "last Tuesday"
    assert "is no date" in asked.problem.text()
    asked.close()


def test_a_refusal_in_the_status_line_goes_when_the_next_thing_succeeds(
    qtbot: QtBot, space: Workspace
) -> None:
    article = space.reader.article_id
    space.reader.acts.link.emit(article, article, "see also")
    wait_idle(qtbot, space)
    refused = space.status.message.text()
    assert refused
    space.reader.acts.add_tag.emit("Inquiry", article)
    wait_idle(qtbot, space)
    assert refused not in space.status.message.text()


def test_a_refusal_that_was_read_goes_when_one_goes_elsewhere(
    qtbot: QtBot, space: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = space.reader.article_id
    space.reader.acts.link.emit(article, article, "see also")
    wait_idle(qtbot, space)
    refused = space.status.message.text()
    space.show_place("photos")
    wait_idle(qtbot, space)
    assert space.status.message.text() == refused, "nobody can have read it yet"
    monkeypatch.setattr("ui.frame.statusbar.READ_MS", 0)
    space.show_place("search")
    wait_idle(qtbot, space)
    assert space.status.message.text() == ""
