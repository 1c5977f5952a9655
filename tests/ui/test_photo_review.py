"""What of a photo's metadata somebody should look at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from archive.model import SearchRequest
from tests.reading.helpers import iim, jpeg_with_iim
from tests.ui.conftest import wait_idle
from ui.frame.workspace import Workspace
from ui.reader.chips import Mark
from ui.reader.photo_page import PhotoPage


def test_a_photo_whose_metadata_may_be_cut_says_so_on_its_page_and_in_the_search(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], tmp_path: Path
) -> None:
    (tmp_path / "a.jpg").write_bytes(jpeg_with_iim(iim((120, "A quay."), (90, "x" * 32))))
    folder = tmp_path / "Press"
    with Catalogue.open(folder, create=True, who="tester") as catalogue:
        catalogue.imports.run([tmp_path / "a.jpg"], workers=0)
        assert catalogue.search.find(SearchRequest("is:unreviewed")).total == 1
    space = open_window(folder)
    qtbot.mouseClick(space.results.switch.button("photos"), Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    assert isinstance(space.reader.page, PhotoPage)
    marks = [mark.accessibleName() for mark in space.reader.page.findChildren(Mark)]
    assert "City: perhaps cut short, it fills all the room that IIM has for it" in marks
