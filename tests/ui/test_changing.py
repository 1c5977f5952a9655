"""Tagging, linking, correcting, importing; taking it back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from tests.ui.conftest import dialog, import_report, wait_idle
from ui.dialogs.ask import CaptionDialog
from ui.dialogs.link import LinkDialog
from ui.dialogs.selected import TagsDialog
from ui.frame.workspace import Workspace
from ui.models.side_rows import ROW
from ui.reader.chips import TagChip
from ui.reader.photo_page import PhotoPage
from ui.reader.story import StoryPage


def chips(space: Workspace) -> list[TagChip]:
    return space.reader.page.findChildren(TagChip) if space.reader.page else []


def names(space: Workspace) -> list[str]:
    return [chip.name.text() for chip in chips(space)]


def add_tag(qtbot: QtBot, space: Workspace, path: str) -> None:
    qtbot.keyClick(space, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    editor = space.reader.page.tag_editor
    qtbot.waitUntil(editor.hasFocus)
    qtbot.keyClicks(editor, path)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    wait_idle(qtbot, space)


def drop(space: Workspace, *paths: Path) -> None:
    window = space.window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(50, 50), copy, data, left, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), copy, data, left, none))


def test_a_tag_is_added_by_key_and_shown_as_a_chip(qtbot: QtBot, space: Workspace) -> None:
    add_tag(qtbot, space, "Harbour/Ferry fire")
    assert names(space) == ["Ferry fire"]
    assert space.side_model.find("Harbour").isValid()


def test_the_menu_and_the_bar_name_what_undo_takes_back(qtbot: QtBot, space: Workspace) -> None:
    add_tag(qtbot, space, "Inquiry")
    qtbot.waitUntil(lambda: "Inquiry" in space.actions_["undo"].text())
    assert space.actions_["undo"].text().startswith("Undo ")
    assert "Inquiry" in space.top.undo.text()


def test_control_z_takes_a_tag_back_and_shift_brings_it_again(qtbot: QtBot, space: Workspace) -> None:
    add_tag(qtbot, space, "Inquiry")
    qtbot.waitUntil(lambda: "Inquiry" in space.actions_["undo"].text())
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    space.results.list.setFocus()
    qtbot.keyClick(space.results.list, Qt.Key.Key_Z, control)
    wait_idle(qtbot, space)
    assert names(space) == []
    qtbot.waitUntil(lambda: "Inquiry" in space.actions_["redo"].text())
    qtbot.keyClick(space.results.list, Qt.Key.Key_Z, control | shift)
    wait_idle(qtbot, space)
    assert names(space) == ["Inquiry"]


def test_the_cross_on_a_chip_takes_the_tag_off(qtbot: QtBot, space: Workspace) -> None:
    add_tag(qtbot, space, "Inquiry")
    qtbot.mouseClick(chips(space)[0].remove, Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    assert names(space) == []


def test_known_tags_are_offered_while_one_is_typed(qtbot: QtBot, space: Workspace) -> None:
    add_tag(qtbot, space, "Harbour/Ferry fire")
    space.results.choose(1)
    wait_idle(qtbot, space)
    space.actions_["tag"].trigger()
    editor = space.reader.page.tag_editor
    qtbot.keyClicks(editor, "fer")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    wait_idle(qtbot, space)
    assert names(space) == ["Ferry fire"]


def test_two_stories_are_linked_and_each_shows_the_other(qtbot: QtBot, space: Workspace) -> None:
    first = space.reader.article_id
    qtbot.keyClick(space, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    asked = dialog(qtbot, space, LinkDialog)
    qtbot.keyClicks(asked.field, "dredge")
    qtbot.waitUntil(lambda: [h.title for h in asked.model.hits] == ["Council votes to dredge the channel"])
    other = asked.model.hits[0].id
    qtbot.keyClicks(asked.note, "same harbour")
    qtbot.mouseClick(asked.button, Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    page = space.reader.page
    assert isinstance(page, StoryPage)
    assert [(link.other_id, link.note) for link in page.data.links] == [(other, "same harbour")]
    space.reader.acts.open_story.emit(other)
    wait_idle(qtbot, space)
    assert isinstance(space.reader.page, StoryPage)
    assert [(link.other_id, link.outgoing) for link in space.reader.page.data.links] == [(first, False)]


def test_a_corrected_caption_is_shown_and_the_published_one_kept(qtbot: QtBot, space: Workspace) -> None:
    placement_id = space.reader.placement_id
    qtbot.keyClick(space, Qt.Key.Key_F2)
    asked = dialog(qtbot, space, CaptionDialog)
    asked.field.selectAll()
    qtbot.keyClicks(asked.field, "Harbour master Helena Marsh at the inquiry.")
    qtbot.mouseClick(asked.button, Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    block = space.reader.page.photos[placement_id]
    assert block.placement.caption == "Harbour master Helena Marsh at the inquiry."
    assert "Lena Marsh" in block.placement.published


def test_dropped_files_are_imported_and_reported(
    qtbot: QtBot, space: Workspace, page: Callable[..., Path]
) -> None:
    fresh = page("Lifeboat crew honoured", "The crew on the quay, May 2, 2024. (Jo Amari/AFP)", "2024-05-02")
    drop(space, fresh)
    report = import_report(qtbot, space)
    wait_idle(qtbot, space)
    assert "1 record added" in report.help.text()
    assert space.results.model.total == 4


def test_photos_of_a_story_brought_up_to_date_are_not_reported_as_added(
    qtbot: QtBot, space: Workspace, page: Callable[..., Path], tmp_path: Path
) -> None:
    Image.new("RGB", (900, 600), "olive").save(tmp_path / "alone.jpg")
    crew = "The crew on the quay, May 2, 2024. (Jo Amari/AFP)"
    drop(space, page("Lifeboat crew honoured", crew, "2024-05-02"), tmp_path / "alone.jpg")
    report = import_report(qtbot, space)
    assert "2 records added · 1 photo with them" in report.help.text()
    report.close()
    wait_idle(qtbot, space)
    again = page("Lifeboat crew honoured", crew, "2024-05-02")
    again.write_text(again.read_text("utf-8").replace("<p>", "<p>Later: ", 1), "utf-8")
    drop(space, again)
    report = import_report(qtbot, space)
    assert "0 records added · 1 brought up to date" in report.help.text()
    wait_idle(qtbot, space)


def test_a_file_that_cannot_be_read_is_reported_with_why(
    qtbot: QtBot, space: Workspace, tmp_path: Path
) -> None:
    bad = tmp_path / "broken.jpg"
    bad.write_bytes(b"")
    drop(space, bad)
    report = import_report(qtbot, space)
    assert report.table.topLevelItem(0).text(0) == "failed"
    assert report.table.topLevelItem(0).text(2)
    qtbot.mouseClick(report.copy, Qt.MouseButton.LeftButton)
    assert "broken.jpg" in QGuiApplication.clipboard().text()
    wait_idle(qtbot, space)


def test_a_report_tells_why_a_file_could_not_be_read_to_the_end(
    qtbot: QtBot, space: Workspace, tmp_path: Path
) -> None:
    bad = tmp_path / "the front page of the gazette of 13 November, second edition, scanned.pdf"
    bad.write_bytes(b"%PDF-1.7 cut short")
    drop(space, bad)
    table = import_report(qtbot, space).table
    item, letters = table.topLevelItem(0), QFontMetrics(table.font())
    qtbot.waitUntil(lambda: table.columnWidth(2) > 100)
    room = QRect(0, 0, table.columnWidth(2) - 12, 0)
    needed = letters.boundingRect(room, Qt.TextFlag.TextWordWrap, item.text(2)).height()
    assert needed > letters.height()
    qtbot.waitUntil(lambda: table.visualItemRect(item).height() >= needed)
    wait_idle(qtbot, space)


def test_the_report_of_an_import_is_saved_as_a_table(
    qtbot: QtBot, space: Workspace, page: Callable[..., Path], tmp_path: Path
) -> None:
    drop(space, page("Lifeboat crew honoured", "The crew, May 2, 2024. (Jo Amari/AFP)", "2024-05-02"))
    report = import_report(qtbot, space)
    qtbot.mouseClick(report.save, Qt.MouseButton.LeftButton)
    asked = report.findChild(QFileDialog)
    asked.filesSelected.emit([str(tmp_path / "import.csv")])
    asked.close()
    wait_idle(qtbot, space)
    assert "Lifeboat crew honoured" in (tmp_path / "import.csv").read_text(encoding="utf-8")
    report.close()


def test_what_another_process_changed_appears(qtbot: QtBot, space: Workspace, press: Path) -> None:
    with Catalogue.open(press, who="another") as other:
        other.tags.add("From elsewhere", [space.reader.article_id])
    space.operations.poll()
    qtbot.waitUntil(lambda: names(space) == ["From elsewhere"], timeout=20_000)
    wait_idle(qtbot, space)


def test_a_refused_operation_says_why_in_the_status_line(qtbot: QtBot, space: Workspace) -> None:
    article = space.reader.article_id
    space.reader.acts.link.emit(article, article, "see also")
    wait_idle(qtbot, space)
    assert space.status.message.text()


def test_a_suggestion_can_be_dismissed(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], linkable: Path
) -> None:
    space = open_window(linkable)
    page = space.reader.page
    assert isinstance(page, StoryPage)
    assert page.data.suggestions
    gone = page.data.suggestions[0].other_id
    space.reader.acts.dismiss.emit(page.record_id, gone)
    wait_idle(qtbot, space)
    assert isinstance(space.reader.page, StoryPage)
    assert gone not in [s.other_id for s in space.reader.page.data.suggestions]
    space.actions_["undo"].trigger()
    wait_idle(qtbot, space)
    assert gone in [s.other_id for s in space.reader.page.data.suggestions]


def test_several_results_are_tagged_at_once(qtbot: QtBot, space: Workspace) -> None:
    space.results.list.selectAll()
    space.actions_["tag"].trigger()
    asked = dialog(qtbot, space, TagsDialog)
    qtbot.keyClicks(asked.field, "Harbour")
    qtbot.mouseClick(asked.button, Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    assert space.side_model.find("Harbour").data(ROW).count == 3


def test_an_earlier_operation_is_taken_back_from_the_history(qtbot: QtBot, space: Workspace) -> None:
    add_tag(qtbot, space, "First")
    add_tag(qtbot, space, "Second")
    space.actions_["record-history"].trigger()
    wait_idle(qtbot, space)
    room = space.place.room
    assert room.steps.show_key(next(row.key for row in room.model.items if "First" in row.name))
    qtbot.keyClick(room.steps, Qt.Key.Key_U)
    wait_idle(qtbot, space)
    space.actions_["place-search"].trigger()
    wait_idle(qtbot, space)
    assert names(space) == ["Second"]


def test_the_page_of_a_photo_leads_back_to_its_story(qtbot: QtBot, space: Workspace) -> None:
    title = space.reader.page.title
    picture = next(iter(space.reader.page.photos.values())).picture
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    assert isinstance(space.reader.page, PhotoPage)
    space.actions_["back"].trigger()
    wait_idle(qtbot, space)
    assert space.reader.page.title == title


COLOURS = ("teal", "peru", "navy")


def close_dialogs(space: Workspace) -> None:
    for open_dialog in space.window().findChildren(QDialog):
        open_dialog.close()


def import_runs(space: Workspace) -> bool:
    return any(job.lane == "import" for job in space.operations.jobs.running)


def many(page: Callable[..., Path], count: int) -> list[Path]:
    caption = "Pilot Jo Amari, left, in Port Elwyn, March 1, 2024. (Miro Lund/AFP)"
    return [page(f"Story number {n}", caption, colour=COLOURS[n % 3]) for n in range(count)]


def test_an_edit_during_an_import_does_not_wait_for_it(
    qtbot: QtBot, space: Workspace, page: Callable[..., Path]
) -> None:
    paths = many(page, 60)
    record = space.reader.record_id
    space.import_paths(paths)
    qtbot.waitUntil(lambda: import_runs(space))
    held = {"check_params_cb": lambda text: "Held" in text, "timeout": 30_000}
    with qtbot.waitSignal(space.operations.told, **held):
        space.operations.change("Add tag", lambda c, p: c.tags.add("Held", [record]))
    assert import_runs(space)
    wait_idle(qtbot, space)
    close_dialogs(space)


def test_undo_takes_back_what_the_window_names_even_while_an_import_runs(
    qtbot: QtBot, space: Workspace, page: Callable[..., Path]
) -> None:
    record = space.reader.record_id
    space.operations.change("Add tag", lambda c, p: c.tags.add("Mine", [record]))
    wait_idle(qtbot, space)
    qtbot.waitUntil(lambda: "Mine" in space.actions_["undo"].text())
    space.import_paths(many(page, 40))
    qtbot.waitUntil(lambda: import_runs(space))
    undone = {"check_params_cb": lambda text: text.startswith("Undone"), "timeout": 30_000}
    with qtbot.waitSignal(space.operations.told, **undone):
        space.actions_["undo"].trigger()
    wait_idle(qtbot, space)
    close_dialogs(space)
    assert space.operations.catalogue.records.article(record).tags == ()
    assert space.operations.catalogue.records.stats().articles == 43


def test_what_was_typed_before_closing_is_kept(
    qtbot: QtBot, space: Workspace, page: Callable[..., Path]
) -> None:
    catalogue, record = space.operations.catalogue, space.reader.record_id
    space.import_paths(many(page, 40))
    space.operations.change("Add tag", lambda c, p: c.tags.add("Last words", [record]))
    space.window().close()
    with Catalogue.open(catalogue.folder) as again:
        assert [tag.name for tag in again.records.article(record).tags] == ["Last words"]
