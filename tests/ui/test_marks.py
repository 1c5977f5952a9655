"""The words that a search matched, marked where a story or a photo is read."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from tests.ui.conftest import wait_idle
from tests.ui.test_searching import search
from ui.frame.workspace import Workspace
from ui.models.results import HIT

CAPTION = (
    "Witness Lena Marsh, who testified on Monday, testifies again. Two ferries burned; one ferry sank. "
    "AFP was there. (Ines Okafor/Reuters)"
)


@pytest.fixture
def space(open_window: Callable[[Path], Workspace], page: Callable[..., Path], tmp_path: Path) -> Workspace:
    folder = tmp_path / "Court Press"
    with Catalogue.open(folder, create=True, who="tester") as catalogue:
        catalogue.imports.run([page("Locked exits: witness testifies", CAPTION)])
    return open_window(folder)


def marked(space: Workspace) -> set[str]:
    """All that stands on the highlight in the open page."""
    page = space.reader.page
    assert page is not None
    shown = "".join(label.text() for label in page.findChildren(QLabel))
    return set(re.findall(r'background-color:[^>]*">([^<]*)</span>', shown))


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("testify", {"testified", "testifies"}),
        ("ferry", {"ferries", "ferry"}),
        ("burning", {"burned"}),
        ("lena marsh", {"Lena Marsh"}),
        ("ferrie*", {"ferries"}),
        ("feries~", {"ferries"}),
        ("ferry -dpa", {"ferries", "ferry"}),
        ("agency:Reuters", set()),
    ],
)
def test_every_form_that_the_search_finds_is_marked_and_nothing_else(
    qtbot: QtBot, space: Workspace, query: str, words: set[str]
) -> None:
    search(qtbot, space, query)
    assert space.results.model.total == 1
    assert marked(space) == words


def test_the_marks_of_an_open_page_follow_the_search(qtbot: QtBot, space: Workspace) -> None:
    search(qtbot, space, "ferry")
    search(qtbot, space, "burning")
    assert marked(space) == {"burned"}
    qtbot.keyClick(space.top.bar, Qt.Key.Key_Escape)
    wait_idle(qtbot, space)
    assert marked(space) == set()


def test_a_page_that_gives_way_to_another_is_not_made_anew_for_its_marks(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], press: Path
) -> None:
    space = open_window(press)
    search(qtbot, space, "Weil")
    before = space.reader.record_id
    shown: list[str] = []
    space.reader.shown.connect(shown.append)
    search(qtbot, space, "marsh")
    assert before not in shown
    assert shown == [space.reader.record_id]


def test_a_page_that_is_gone_back_to_is_marked_by_the_search_meanwhile(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], press: Path
) -> None:
    space = open_window(press)
    search(qtbot, space, "boat")
    before = space.reader.record_id
    space.top.bar.set_text("")
    space.search.set_query("elwyn")
    with qtbot.waitSignal(space.search.answered, timeout=20_000):
        pass
    space.results.choose(space.results.model.row_of(before))
    wait_idle(qtbot, space)
    assert (space.reader.record_id, marked(space)) == (before, {"Elwyn"})


def test_a_photo_is_marked_on_its_own_page_too(qtbot: QtBot, space: Workspace) -> None:
    qtbot.mouseClick(space.results.switch.button("photos"), Qt.MouseButton.LeftButton)
    search(qtbot, space, "testify")
    assert marked(space) == {"testified", "testifies"}


def test_a_result_tells_what_to_mark_in_its_headline_and_its_caption(qtbot: QtBot, space: Workspace) -> None:
    search(qtbot, space, "testify")
    hit = space.results.list.currentIndex().data(HIT)
    assert [hit.title[a:b] for a, b in hit.title_marks] == ["testifies"]
    qtbot.mouseClick(space.results.switch.button("photos"), Qt.MouseButton.LeftButton)
    wait_idle(qtbot, space)
    hit = space.results.sheet.currentIndex().data(HIT)
    assert [hit.caption[a:b] for a, b in hit.caption_marks] == ["testified", "testifies"]
