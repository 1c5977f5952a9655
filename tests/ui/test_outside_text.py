"""Text that others wrote is shown letter by letter, never read as markup, and never breaks the page."""

from __future__ import annotations

from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextDocument
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from archive.errors import Refused
from archive.model import ImportResult, Person, Tag
from tests.ui.conftest import dialog, import_report, wait_idle
from ui.dialogs.ask import CaptionDialog
from ui.dialogs.report import headline
from ui.frame.workspace import Workspace
from ui.models.side_rows import ROW
from ui.paint import painting, theme
from ui.reader.chips import PersonChip, TagChip
from ui.services.standing import Standing
from ui.services.wording import tip
from ui.widgets.prose import marked

HOSTILE = '<img src="http://example.invalid/x.png"><b>R&D</b>'


def pictures(widget: QWidget) -> list[str]:
    """Labels that would show a picture: Qt reads them as markup, and there is an <img> in it."""
    plain, auto = Qt.TextFormat.PlainText, Qt.TextFormat.AutoText
    found = []
    for made in widget.findChildren(QLabel):
        rich = made.textFormat() not in (plain, auto) or (
            made.textFormat() == auto and GuiQt.mightBeRichText(made.text())
        )
        if rich and "<img" in made.text():
            found.append(made.text())
    return found


def tips(widget: QWidget) -> list[str]:
    """Tooltips that would show a picture."""
    return [
        w.toolTip()
        for w in widget.findChildren(QWidget)
        if GuiQt.mightBeRichText(w.toolTip()) and "<img" in w.toolTip()
    ]


@pytest.fixture
def hostile(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], page: Callable[..., Path], tmp_path: Path
) -> Workspace:
    """A story whose headline, byline, caption, credit, publication and tag are markup."""
    path = page("The title stands here", "The caption stands here. (Ines Okafor/AFP)")
    as_text = HOSTILE.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = path.read_text(encoding="utf-8")
    for plain in ("The title stands here", "Dana Ruiz", "The caption stands here", "Harbour Gazette"):
        text = text.replace(plain, f"{plain} {as_text}".replace('"', "&quot;"))
    path.write_text(text.replace("Ines Okafor", "Ines &lt;img src=x&gt; Okafor"), encoding="utf-8")
    space = open_window(tmp_path / "new")
    space.import_paths([path])
    report = import_report(qtbot, space)
    assert pictures(report) == []
    report.close()
    wait_idle(qtbot, space)
    space.reader.acts.add_tag.emit(HOSTILE.replace("/", "∕"), space.reader.record_id)
    wait_idle(qtbot, space)
    return space


def test_markup_in_a_story_is_shown_as_letters(hostile: Workspace) -> None:
    page = hostile.reader.page
    assert page is not None
    assert "<img" in page.title
    assert any("<img" in chip.name.text() for chip in page.findChildren(TagChip))
    assert pictures(hostile.window()) == []
    assert tips(hostile.window()) == []


def test_markup_in_a_caption_is_shown_as_letters_where_it_is_corrected(
    qtbot: QtBot, hostile: Workspace
) -> None:
    hostile.window().activateWindow()
    qtbot.waitUntil(hostile.window().isActiveWindow)
    qtbot.keyClick(hostile, Qt.Key.Key_F2)
    asked = dialog(qtbot, hostile, CaptionDialog)
    assert any("<img" in made.text() for made in asked.findChildren(QLabel))
    assert pictures(asked) == []
    asked.close()


def test_markup_in_names_is_shown_as_letters_in_history_status_and_empty_pages(
    qtbot: QtBot, hostile: Workspace
) -> None:
    hostile.actions_["record-history"].trigger()
    wait_idle(qtbot, hostile)
    assert pictures(hostile.place) == []
    hostile.status.say(HOSTILE)
    hostile.operations.refused.emit(str(Refused("not-found.search", name=HOSTILE)))
    hostile.results.empty.show_words("search", HOSTILE, HOSTILE)
    hostile.status.name_archive(HOSTILE)
    assert pictures(hostile.window()) == []


def test_tooltips_of_rows_show_markup_as_letters(hostile: Workspace) -> None:
    role = Qt.ItemDataRole.ToolTipRole
    told = [hostile.results.model.index(0).data(role)]
    model = hostile.side_model
    told += [model.index(n).data(role) for n in range(model.rowCount()) if model.index(n).data(ROW)]
    shown = [text for text in told if text]
    assert any("&lt;img" in text for text in shown)
    assert not any("<img" in text for text in shown)


def test_a_tooltip_says_just_what_was_written() -> None:
    document = QTextDocument()
    document.setHtml(tip("a <img src=x>\nb & c"))
    assert document.toPlainText() == "a <img src=x>\nb & c"
    assert tip("") == ""


def test_an_ampersand_in_a_name_stands_in_menu_and_palette(qtbot: QtBot, hostile: Workspace) -> None:
    qtbot.waitUntil(lambda: "R&&D" in hostile.actions_["undo"].text())
    assert "R&D" in hostile.actions_.title("undo")


def test_a_very_long_tag_is_cut_and_stands_whole_in_the_tooltip(qtbot: QtBot) -> None:
    chip = TagChip(Tag("1", "x" * 400, "x" * 400))
    qtbot.addWidget(chip)
    chip.show()
    assert chip.sizeHint().width() < 300
    assert "x" * 400 in unescape(chip.name.toolTip())
    assert chip.name.text() == "x" * 400


def test_a_person_of_usual_length_is_not_cut(qtbot: QtBot) -> None:
    chip = PersonChip(Standing(Person("Harbour master Lena Marsh", position="left"), number=1))
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    whole = chip.grab().toImage()
    chip.resize(chip.sizeHint().width() + 40, chip.height())
    wider = chip.grab().toImage()
    words = whole.copy(4, 4, whole.width() - 60, whole.height() - 8)
    assert words == wider.copy(4, 4, whole.width() - 60, whole.height() - 8)


def test_matched_words_are_set_in_ink_whatever_stands_around_them(qtbot: QtBot) -> None:
    theme.install(QApplication.instance(), "dark")
    ink = theme.colour("ink")
    assert f"color:{ink.name()}" in marked("Lena Marsh", {"Lena Marsh": ((5, 10),)})
    picture = QImage(200, 30, QImage.Format.Format_RGB32)
    picture.fill(theme.colour("pane"))
    painter = QPainter(picture)
    face = theme.font(theme.SUBHEAD, bold=True)
    muted = theme.colour("muted")
    painting.draw_text(painter, picture.rect().toRectF(), "ferry", face, muted, marks=[(0, 5)])
    painter.end()
    colours = {picture.pixel(x, y) for x in range(200) for y in range(30)}
    assert ink.rgb() in colours
    assert QColor(muted).rgb() not in colours
    theme.current().use("light")


def test_the_report_says_in_plain_words_what_could_not_be_read() -> None:
    failed = [ImportResult(Path(f"{n}.jpg"), "failed") for n in range(3)]
    assert headline(failed, cancelled=False) == "3 files could not be read"
    assert headline(failed[:1], cancelled=False) == "1 file could not be read"
    assert headline([], cancelled=False) == "Imported"
