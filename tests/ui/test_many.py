"""Many records at once: what differs is said, the preview shows what would be done, one step undoes it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import dialog, wait_idle
from ui.dialogs.bulk.dialog import BulkDialog
from ui.dialogs.restrict import RestrictDialog
from ui.frame.workspace import Workspace

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def ask(qtbot: QtBot, space: Workspace) -> BulkDialog:
    """The page of all three stories."""
    space.results.list.setFocus()
    qtbot.keyClick(space.results.list, Qt.Key.Key_A, CONTROL)
    qtbot.keyClick(space.results.list, Qt.Key.Key_F2)
    return dialog(qtbot, space, BulkDialog)


def previewed(qtbot: QtBot, asked: BulkDialog, count: int) -> None:
    qtbot.waitUntil(lambda: len(asked.rows.model_.items) == count, timeout=20_000)


def test_three_stories_are_corrected_and_tagged_by_keyboard_and_undone_in_one_step(
    qtbot: QtBot, space: Workspace
) -> None:
    catalogue = space.operations.catalogue
    ids = [hit.id for hit in space.results.model.hits]
    asked = ask(qtbot, space)
    page = asked.fields_page
    assert page.fields["published"].placeholderText() == "Multiple (3)"
    assert page.fields["publication"].placeholderText() == "The Harbour Gazette"
    qtbot.keyClicks(page.fields["publication"], "The Elwyn Mail")
    qtbot.keyClicks(page.tags.field, "Inquiry")
    qtbot.keyClick(page.tags.field, Qt.Key.Key_Return)
    previewed(qtbot, asked, 3)
    assert {name for row in asked.rows.model_.items for name, _, _ in row.changes} == {"publication", "tags"}
    assert {a.publication for a in catalogue.records.articles(ids)} == {"The Harbour Gazette"}
    qtbot.keyClick(page.fields["publication"], Qt.Key.Key_Return, CONTROL)
    wait_idle(qtbot, space)
    changed = catalogue.records.articles(ids)
    assert {(a.publication, a.tags[0].name) for a in changed} == {("The Elwyn Mail", "Inquiry")}
    assert {a.published.value for a in changed} == {"2024-03-14", "2024-03-09", "2023-03-01"}
    space.results.list.setFocus()
    qtbot.keyClick(space.results.list, Qt.Key.Key_Z, CONTROL)
    wait_idle(qtbot, space)
    assert {(a.publication, a.tags) for a in catalogue.records.articles(ids)} == {("The Harbour Gazette", ())}


def test_a_template_completes_variables_and_leaves_out_what_would_read_worse(
    qtbot: QtBot, space: Workspace
) -> None:
    catalogue = space.operations.catalogue
    hits = [hit.id for hit in space.results.model.hits]
    before = {use.id: use.caption for a in catalogue.records.articles(hits) for use in a.placements}
    [good] = [use for use, caption in before.items() if "Tomas Weil" in caption]
    asked = ask(qtbot, space)
    template = asked.fields_page.template
    template.setFocus()
    qtbot.keyClicks(template, "{per")
    qtbot.keyClick(template, Qt.Key.Key_Tab)
    qtbot.keyClicks(template, " in {place}, March 8, 2024.")
    assert template.template() == "{person} in {place}, March 8, 2024."
    previewed(qtbot, asked, 3)
    assert asked.preview.worse == set(before) - {good}, "they lose their day"
    assert [bool(row.reasons) for row in asked.rows.model_.items] == [True, True, False]
    qtbot.keyClick(template, Qt.Key.Key_Delete)
    assert asked.rows.left_out == set(), "in a field the key takes a letter away"
    asked.rows.setFocus()
    first = asked.rows.current_key
    qtbot.keyClick(asked.rows, Qt.Key.Key_Delete)
    assert asked.rows.left_out == {first}
    qtbot.mouseClick(asked.keys.button("good"), Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    after = {use: catalogue.records.placement(use).caption for use in before}
    assert after == {**before, good: "Engineer Tomas Weil in Port Elwyn, March 8, 2024."}


def test_a_text_is_found_and_replaced_with_a_preview(qtbot: QtBot, space: Workspace) -> None:
    asked = ask(qtbot, space)
    qtbot.mouseClick(asked.modes.button("replace"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(asked.replace_page.old, "Port Elwyn")
    qtbot.keyClicks(asked.replace_page.new, "Elwyn Harbour")
    previewed(qtbot, asked, 3)
    assert "Change 3 captions" in asked.keys.button("all").text()
    qtbot.mouseClick(asked.keys.button("all"), Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    shown = next(iter(space.reader.page.photos.values())).placement.caption
    assert "Elwyn Harbour" in shown


def test_photos_of_chosen_stories_are_restricted_and_the_order_lifted_again(
    qtbot: QtBot, space: Workspace
) -> None:
    use = space.reader.placement_id
    space.actions_["restrict"].trigger()
    asked = dialog(qtbot, space, RestrictDialog)
    asked.choose("set", "expires")
    qtbot.keyClicks(asked.until, "soon")
    qtbot.keyClick(asked.until, Qt.Key.Key_Return, CONTROL)
    wait_idle(qtbot, space)
    assert "is no date" in asked.problem.text()
    asked.until.setText("2030-01-31")
    qtbot.mouseClick(asked.button, Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    orders = space.operations.catalogue.records.placement(use).restrictions
    assert [(order.code, order.until) for order in orders] == [("expires", "2030-01-31")]
    space.actions_["restrict"].trigger()
    asked = dialog(qtbot, space, RestrictDialog)
    asked.choose("lift", "expires")
    qtbot.keyClicks(asked.note, "by contract")
    qtbot.keyClick(asked.note, Qt.Key.Key_Return, CONTROL)
    wait_idle(qtbot, space)
    assert space.operations.catalogue.records.placement(use).restrictions == ()
