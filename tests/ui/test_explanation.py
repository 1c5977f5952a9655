"""Why a credit or caption was read so: from the photo's menu, by key, and while a credit is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import dialog, wait_idle
from ui.dialogs.ask import CreditDialog
from ui.dialogs.explanation import ExplanationDialog
from ui.views.explanation import ExplanationView
from ui.workspace import Workspace


def said(view: ExplanationView) -> list[str]:
    return [row.text() for row in view.rows]


def test_a_key_tells_why_caption_and_credit_were_read_so(qtbot: QtBot, space: Workspace) -> None:
    qtbot.keyClick(space, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    asked = dialog(qtbot, space, ExplanationDialog)
    assert "a known name (wire)" in said(asked.credit)
    assert "named with a title" in said(asked.caption)
    assert "<span" in asked.credit.line.text()
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    wait_idle(qtbot, space)


def test_a_credit_is_explained_while_it_is_typed(qtbot: QtBot, space: Workspace) -> None:
    qtbot.keyClick(space, Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    asked = dialog(qtbot, space, CreditDialog)
    qtbot.waitUntil(lambda: "a known name (wire)" in said(asked.reading))
    asked.field.selectAll()
    qtbot.keyClicks(asked.field, "Jane Doe/Velden Sorbel")
    qtbot.waitUntil(lambda: any("person or organisation" in text for text in said(asked.reading)))
    asked.field.clear()
    qtbot.waitUntil(lambda: said(asked.reading) == [])
    asked.close()
    wait_idle(qtbot, space)
