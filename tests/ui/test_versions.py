"""A story that came in more than once: how many versions there are, and what differs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from tests.ui.conftest import dialog, wait_idle
from ui.dialogs.versions import VersionsDialog
from ui.frame.workspace import Workspace

TITLE = "Ferry inquiry hears of locked exits"
CAPTION = (
    "Harbour master Lena Marsh listens to the captain in Port Elwyn, March 13, 2024. (Ines Okafor/Reuters)"
)


def footer(space: Workspace) -> QLabel:
    labels = space.reader.page.findChildren(QLabel)
    [found] = [made for made in labels if 'href="history"' in made.text()]
    return found


def test_a_story_that_came_in_once_says_nothing_of_versions(space: Workspace) -> None:
    assert "versions" not in footer(space).text()


def test_the_page_says_how_many_versions_there_are_and_shows_what_differs(
    qtbot: QtBot,
    press: Path,
    page: Callable[..., Path],
    open_window: Callable[[Path], Workspace],
) -> None:
    path = page(TITLE, CAPTION)
    path.write_text(
        path.read_text("utf-8").replace("two of the four exits", "three of the four exits"), "utf-8"
    )
    with Catalogue.open(press, who="tester") as catalogue:
        [result] = catalogue.imports.run([path]).results
    assert result.status == "updated"
    space = open_window(press)
    space.reader.acts.open_story.emit(str(result.id))
    qtbot.waitUntil(lambda: space.reader.page is not None and space.reader.page.record_id == result.id)
    wait_idle(qtbot, space)
    assert "2 versions" in footer(space).text()
    footer(space).linkActivated.emit("versions")
    shown = dialog(qtbot, space, VersionsDialog)
    said = shown.text.toPlainText()
    assert said.index("Version 2") < said.index("Version 1")
    markup = shown.text.toHtml()
    assert "line-through" in markup
    assert "underline" in markup
    shown.close()
    wait_idle(qtbot, space)
