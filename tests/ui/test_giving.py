"""Records given out from the window: which form, where to, what became of it; as a PDF and on paper."""

from __future__ import annotations

import csv
import threading
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from archive.progress import Progress
from tests.ui.conftest import dialog, wait_idle
from ui.dialogs.export import ExportDialog
from ui.dialogs.exported import ExportedDialog
from ui.dialogs.palette import PaletteDialog
from ui.dialogs.preview import PAGE, WIDTH, PreviewDialog
from ui.dialogs.selected import SureDialog
from ui.frame.workspace import Workspace
from ui.printing.prepared import MOST

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def two(space: Workspace) -> None:
    """Choose the first two results."""
    space.results.choose(0)
    more = QItemSelectionModel.SelectionFlag.Select
    space.results.list.selectionModel().setCurrentIndex(space.results.model.index(1), more)


def asked(qtbot: QtBot, space: Workspace, form: str, place: Path) -> ExportDialog:
    """The dialog by its key, filled in."""
    space.results.list.setFocus()
    qtbot.keyClick(space.results.list, Qt.Key.Key_E, CONTROL | SHIFT)
    found = dialog(qtbot, space, ExportDialog)
    assert isinstance(found, ExportDialog)
    found.choose_form(form)
    found.place.selectAll()
    qtbot.keyClicks(found.place, str(place))
    return found


def exported(qtbot: QtBot, space: Workspace) -> ExportedDialog:
    found = dialog(qtbot, space, ExportedDialog)
    assert isinstance(found, ExportedDialog)
    return found


def previewed(qtbot: QtBot, space: Workspace) -> PreviewDialog:
    found = dialog(qtbot, space, PreviewDialog)
    assert isinstance(found, PreviewDialog)
    qtbot.waitUntil(lambda: found.pages.pageCount() == 2, timeout=20_000)
    return found


def text_of(place: Path) -> str:
    document = pypdfium2.PdfDocument(place)
    told = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return " ".join(told.split())


def test_a_selection_becomes_a_web_page_that_the_report_opens(
    qtbot: QtBot, space: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    two(space)
    qtbot.mouseClick(space.results.selection.buttons["export"], LEFT)
    found = dialog(qtbot, space, ExportDialog)
    assert "2 stories" in found.windowTitle()
    assert found.chosen == "html"
    found.place.selectAll()
    qtbot.keyClicks(found.place, str(tmp_path / "site"))
    found.title.selectAll()
    qtbot.keyClicks(found.title, "Two for the board")
    qtbot.mouseClick(found.button, LEFT)
    report = exported(qtbot, space)
    qtbot.mouseClick(report.show_place, LEFT)
    page = tmp_path / "site" / "index.html"
    assert opened == [str(page)]
    assert "<title>Two for the board</title>" in page.read_text(encoding="utf-8")
    assert len(list((tmp_path / "site" / "stories").iterdir())) == 2
    assert [(e.title, e.state) for e in space.book.entries] == [("Exporting to “site”", "done")]


def test_a_table_has_the_columns_that_are_ticked_in_the_order_of_the_list(
    qtbot: QtBot, space: Workspace, tmp_path: Path
) -> None:
    two(space)
    found = asked(qtbot, space, "csv", tmp_path / "list.csv")
    assert found.columns.isVisible()
    assert not found.title.isVisible()
    for row in range(found.columns.count()):
        wanted = found.columns.item(row).text() in ("title", "published")
        found.columns.item(row).setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
    published = next(r for r in range(found.columns.count()) if found.columns.item(r).text() == "published")
    found.columns.insertItem(0, found.columns.takeItem(published))  # as a drag does
    qtbot.mouseClick(found.button, LEFT)
    exported(qtbot, space)
    rows = list(csv.reader((tmp_path / "list.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert rows[0] == ["published", "title"]
    assert len(rows) == 3


def test_a_table_without_a_column_and_an_export_to_nowhere_cannot_be_asked_for(
    qtbot: QtBot, space: Workspace, tmp_path: Path
) -> None:
    two(space)
    found = asked(qtbot, space, "csv", tmp_path / "list.csv")
    assert found.button.isEnabled()
    for row in range(found.columns.count()):
        found.columns.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not found.button.isEnabled()
    found.choose_form("ninjs")
    assert found.button.isEnabled()
    found.place.clear()
    assert not found.button.isEnabled()


def test_what_is_there_already_is_written_over_only_when_somebody_says_so(
    qtbot: QtBot, space: Workspace, tmp_path: Path
) -> None:
    place = tmp_path / "list.csv"
    place.write_text("mine", encoding="utf-8")
    two(space)
    qtbot.mouseClick(asked(qtbot, space, "csv", place).button, LEFT)
    sure = dialog(qtbot, space, SureDialog)
    assert place.read_text(encoding="utf-8") == "mine"
    qtbot.mouseClick(sure.button, LEFT)
    exported(qtbot, space)
    assert place.read_text(encoding="utf-8-sig").startswith("id,")


def test_the_report_names_photos_with_orders_and_those_that_are_kept_back(
    qtbot: QtBot, space: Workspace, tmp_path: Path
) -> None:
    stories = space.operations.catalogue.records.articles(
        [space.results.model.id_at(row) for row in range(2)]
    )
    first, second = (story.placements[0].id for story in stories)
    space.operations.change("order", lambda c, p: c.rights.set([first], "no-internet"))
    space.operations.change("order", lambda c, p: c.rights.set([second], "editorial-only"))
    wait_idle(qtbot, space)
    two(space)
    qtbot.mouseClick(asked(qtbot, space, "html", tmp_path / "site").button, LEFT)
    report = exported(qtbot, space)
    rows = [[report.table.topLevelItem(n).text(c) for c in (1, 2)] for n in range(2)]
    assert sorted(rows) == [
        ["given out with its order", "for editorial use only"],
        ["told of in words", "not for use online"],
    ]
    assert "not for use online" in report.text()


def test_an_export_that_is_stopped_in_the_jobs_panel_leaves_nothing(
    qtbot: QtBot, space: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    step = Progress.step

    def waiting(self: Progress, *given: object, **more: object) -> None:
        begun.set()
        go_on.wait(20)
        step(self, *given, **more)  # type: ignore[arg-type]

    two(space)
    found = asked(qtbot, space, "html", tmp_path / "site")
    monkeypatch.setattr(Progress, "step", waiting)
    qtbot.mouseClick(found.button, LEFT)
    qtbot.waitUntil(begun.is_set, timeout=20_000)
    space.book.running[0].job.cancel()
    go_on.set()
    wait_idle(qtbot, space)
    assert not (tmp_path / "site").exists()
    assert space.book.entries[0].state == "stopped"


def test_what_is_open_is_saved_as_a_pdf_by_the_palette(
    qtbot: QtBot, space: Workspace, tmp_path: Path
) -> None:
    space.results.choose(0)
    wait_idle(qtbot, space)
    title = space.target.page.title
    qtbot.keyClick(space, Qt.Key.Key_K, CONTROL)
    palette = dialog(qtbot, space, PaletteDialog)
    qtbot.keyClicks(palette.field, "save as pdf")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    files = dialog(qtbot, space, QFileDialog)
    assert isinstance(files, QFileDialog)
    files.filesSelected.emit([str(tmp_path / "story.pdf")])
    files.close()
    exported(qtbot, space)
    assert " ".join(title.split()) in text_of(tmp_path / "story.pdf")


def test_print_shows_the_pages_first(qtbot: QtBot, space: Workspace) -> None:
    two(space)
    space.results.list.setFocus()
    qtbot.keyClick(space.results.list, Qt.Key.Key_P, CONTROL)
    preview = previewed(qtbot, space)
    assert preview.number.text() == "1 of 2"
    assert not preview.before.isEnabled()
    qtbot.mouseClick(preview.after, LEFT)
    assert preview.number.text() == "2 of 2"
    qtbot.keyClick(preview, Qt.Key.Key_PageUp)
    assert preview.number.text() == "1 of 2"
    preview.close()


def test_pages_are_looked_at_closer_and_as_a_whole_again(qtbot: QtBot, space: Workspace) -> None:
    two(space)
    space.results.list.setFocus()
    qtbot.keyClick(space.results.list, Qt.Key.Key_P, CONTROL)
    preview = previewed(qtbot, space)
    whole = preview.pages.zoomFactor()
    qtbot.mouseClick(preview.fitting.button(WIDTH), LEFT)
    across = preview.pages.zoomFactor()
    assert across > whole
    qtbot.mouseClick(preview.larger, LEFT)
    assert preview.pages.zoomFactor() > across
    assert not preview.fitting.button(WIDTH).isChecked()
    qtbot.mouseClick(preview.fitting.button(PAGE), LEFT)
    assert preview.pages.zoomFactor() == pytest.approx(whole)
    preview.close()


def test_print_asks_for_a_printer_before_anything_is_printed(qtbot: QtBot, space: Workspace) -> None:
    two(space)
    space.results.list.setFocus()
    qtbot.keyClick(space.results.list, Qt.Key.Key_P, CONTROL)
    preview = previewed(qtbot, space)
    qtbot.mouseClick(preview.button, LEFT)
    asked = preview.findChild(QPrintDialog)
    assert asked is not None
    assert asked.isVisible()
    asked.reject()
    assert preview.isVisible()
    preview.close()


def test_so_many_photos_that_memory_would_not_hold_them_go_into_a_pdf_instead(
    qtbot: QtBot, space: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert MOST >= 100
    monkeypatch.setattr("ui.printing.prepared.MOST", 1)
    two(space)
    with qtbot.waitSignal(space.operations.refused, timeout=20_000) as said:
        space.actions_["print"].trigger()
    assert "PDF" in said.args[0]
