"""Why a credit or caption was read so: from the photo's menu, by key, and while a credit is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import dialog, wait_idle
from ui.dialogs.ask import CreditDialog
from ui.dialogs.explanation import ExplanationDialog
from ui.frame.workspace import Workspace
from ui.paint import theme
from ui.widgets.explanation import ExplanationView


def said(view: ExplanationView) -> list[str]:
    return [row.text() for row in view.rows]


def test_a_key_tells_why_caption_and_credit_were_read_so(qtbot: QtBot, space: Workspace) -> None:
    qtbot.keyClick(space, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    asked = dialog(qtbot, space, ExplanationDialog)
    assert "known agency (wire, GB)" in said(asked.credit)
    assert "named with a title: Harbour master" in said(asked.caption)
    assert "<span" in asked.credit.line.text()
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    wait_idle(qtbot, space)


def test_a_credit_is_explained_while_it_is_typed(qtbot: QtBot, space: Workspace) -> None:
    qtbot.keyClick(space, Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    asked = dialog(qtbot, space, CreditDialog)
    qtbot.waitUntil(lambda: "known agency (wire, GB)" in said(asked.reading))
    asked.field.selectAll()
    qtbot.keyClicks(asked.field, "Jane Doe/Velden Sorbel")
    qtbot.waitUntil(lambda: any("person or organisation" in text for text in said(asked.reading)))
    asked.field.clear()
    qtbot.waitUntil(lambda: said(asked.reading) == [])
    asked.close()
    wait_idle(qtbot, space)


def test_the_button_beside_a_photo_tells_why_and_pointing_shows_where(qtbot: QtBot, space: Workspace) -> None:
    block = next(iter(space.reader.page.photos.values()))
    qtbot.mouseClick(block.why, Qt.MouseButton.LeftButton)
    asked = dialog(qtbot, space, ExplanationDialog)
    agency = next(value for value in asked.credit.values if value.finding.role == "source")
    mark = theme.colour("match").name()
    assert mark not in asked.credit.line.text()
    QApplication.sendEvent(agency, QEnterEvent(QPointF(2, 2), QPointF(2, 2), QPointF(2, 2)))
    assert mark in asked.credit.line.text()
    QApplication.sendEvent(agency, QEvent(QEvent.Type.Leave))
    assert mark not in asked.credit.line.text()
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    wait_idle(qtbot, space)


def test_what_is_pointed_at_says_which_rule_read_it_and_which_were_tried_in_vain(
    qtbot: QtBot, space: Workspace
) -> None:
    qtbot.keyClick(space, Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    asked = dialog(qtbot, space, CreditDialog)
    asked.field.selectAll()
    qtbot.keyClicks(asked.field, "Velden Sorbel/AFP")
    qtbot.waitUntil(
        lambda: [value.finding.value for value in asked.reading.values] == ["Velden Sorbel", "AFP"]
    )
    [person, agency] = asked.reading.values
    assert person.toolTip().startswith("rule “name shape”; before it, in vain: a word in it is")
    assert person.accessibleDescription() == person.toolTip()
    assert agency.toolTip() == "rule “registry”"
    asked.close()
    wait_idle(qtbot, space)


def test_the_keyboard_goes_from_name_to_name(qtbot: QtBot, space: Workspace) -> None:
    qtbot.keyClick(space, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    asked = dialog(qtbot, space, ExplanationDialog)
    first, second = asked.credit.values[:2]
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    qtbot.waitUntil(second.hasFocus)
    assert theme.colour("match").name() in asked.credit.line.text()
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    wait_idle(qtbot, space)
