"""Records taken into other programs: dragged out of every list with their words and files, cited by key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractScrollArea
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from archive.model import SearchRequest
from tests.ui.conftest import dialog, wait_idle
from ui.dialogs.link import LinkDialog
from ui.frame.workspace import Workspace
from ui.models.ordered_rows import MIME

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
LEFT = Qt.MouseButton.LeftButton
PRINTED = "Photo: Ines Okafor/Reuters"
STORY = "Dana Ruiz, “Ferry inquiry hears of locked exits,” The Harbour Gazette, March 14, 2024"


class Drags:
    """What was dragged out of a view, by pressing on a place in it and moving the mouse."""

    def __init__(self, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self._qtbot = qtbot
        self.taken: list[QDrag] = []
        monkeypatch.setattr(QGuiApplication, "mouseButtons", staticmethod(lambda: LEFT))
        monkeypatch.setattr(QDrag, "exec", lambda drag, *_: self.taken.append(drag))

    def out_of(self, space: Workspace, view: QAbstractScrollArea, at: QPoint) -> QMimeData:
        del self.taken[:]
        area = view.viewport()
        self._qtbot.mousePress(area, LEFT, pos=at)
        wait_idle(self._qtbot, space)
        for step in (10, 20, 30):
            self._qtbot.mouseMove(area, at + QPoint(step, 8))
        wait_idle(self._qtbot, space)
        self._qtbot.mouseRelease(area, LEFT, pos=at)
        self._qtbot.waitUntil(lambda: bool(self.taken))
        return self.taken[0].mimeData()


@pytest.fixture
def drags(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Drags:
    return Drags(qtbot, monkeypatch)


def go(qtbot: QtBot, space: Workspace, query: str, key: Qt.Key = Qt.Key.Key_1) -> None:
    """The stories or the photos of a query, with the keyboard."""
    space.results.take_keyboard()
    qtbot.keyClick(space, key, CTRL)
    space.search.set_query(query)
    wait_idle(qtbot, space)


def row(view: object) -> QPoint:
    return view.visualRect(view.model().index(0, 0)).topLeft() + QPoint(60, 30)  # type: ignore[attr-defined]


def test_a_photo_is_dragged_out_as_a_newsroom_prints_it_with_a_file_of_a_telling_name(
    qtbot: QtBot, space: Workspace, drags: Drags
) -> None:
    for place in ("search", "photos"):
        if place == "search":
            go(qtbot, space, "agency:Reuters", Qt.Key.Key_2)
        else:
            qtbot.keyClick(space, Qt.Key.Key_2, ALT)
            wait_idle(qtbot, space)
        sheet = space.results.sheet if place == "search" else space.place.sheet
        mime = drags.out_of(space, sheet, sheet.picture_box(0).center())
        caption, credit, story = mime.text().split("\n")
        assert caption.startswith("Harbour master Lena Marsh listens to the captain")
        assert (credit, story) == (PRINTED, STORY)
        assert f"<i>{PRINTED}</i>" in mime.html()
        [url] = mime.urls()
        assert url.fileName().startswith("2024-03-13 Ines Okafor, Reuters Harbour master Lena Marsh")
        assert Path(url.toLocalFile()).stat().st_size > 0


def test_a_story_is_dragged_out_of_results_and_months_by_its_citation(
    qtbot: QtBot, space: Workspace, drags: Drags
) -> None:
    go(qtbot, space, "Lena Marsh listens")
    mime = drags.out_of(space, space.results.list, row(space.results.list))
    assert (mime.text(), mime.html(), mime.urls()) == (STORY, f"<p>{STORY}</p>", [])
    qtbot.keyClick(space, Qt.Key.Key_3, CTRL)
    wait_idle(qtbot, space)
    view = space.search_place.timeline.view
    mime = drags.out_of(space, view, view._cells(0)[0].box.center().toPoint())
    assert mime.text() == STORY


@pytest.fixture
def kept(press: Path) -> str:
    """A story that is tagged and collected, and another in the trash and a third tied to it; its id."""
    with Catalogue.open(press, who="tester") as catalogue:

        def find(words: str) -> str:
            return catalogue.search.find(SearchRequest(words, kind="article")).hits[0].id

        story, other, third = find("inquiry hears"), find("council"), find("night ferry")
        catalogue.tags.add("Port", [story])
        catalogue.collections.add("Page one", [story])
        catalogue.links.add(story, [third], "follow-up")
        catalogue.trash.add([other], "twice")
    return story


@pytest.mark.parametrize(
    ("room", "list_", "words"),
    [
        ("tags", "records", STORY),
        ("collections", "records", STORY),
        ("trash", "records", "“Council votes to dredge the channel,”"),
        ("threads", "heads", "The Harbour Gazette"),
    ],
)
def test_a_story_is_dragged_out_of_a_room_and_cited_there_by_key(
    qtbot: QtBot,
    kept: str,
    press: Path,
    open_window: Callable[[Path], Workspace],
    drags: Drags,
    room: str,
    list_: str,
    words: str,
) -> None:
    space = open_window(press)
    space.show_place("curate")
    space.place.show_room(room)
    wait_idle(qtbot, space)
    view = getattr(space.place.room, list_)
    qtbot.waitUntil(lambda: view.rows.rowCount() == 1)
    mime = drags.out_of(space, view, row(view))
    assert words in mime.text()
    assert mime.hasFormat(MIME) == (room == "collections")
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(view, Qt.Key.Key_C, CTRL | SHIFT)
    wait_idle(qtbot, space)
    assert "The Harbour Gazette, March " in QGuiApplication.clipboard().text()


def test_what_is_dragged_out_of_the_window_is_not_imported_into_it(
    qtbot: QtBot, space: Workspace, drags: Drags
) -> None:
    go(qtbot, space, "", Qt.Key.Key_2)
    mime = drags.out_of(space, space.results.sheet, space.results.sheet.picture_box(0).center())
    window, copy, move = space.window(), Qt.DropAction.CopyAction, QPoint(300, 300)

    class Own(QDragEnterEvent):
        def source(self) -> QObject:
            return space.results.sheet

    own = Own(move, copy, mime, LEFT, Qt.KeyboardModifier.NoModifier)
    window.dragEnterEvent(own)
    assert not own.isAccepted()
    foreign = QDragEnterEvent(move, copy, mime, LEFT, Qt.KeyboardModifier.NoModifier)
    window.dragEnterEvent(foreign)
    assert foreign.isAccepted()


def test_citations_of_all_that_match_are_copied_by_key(qtbot: QtBot, space: Workspace) -> None:
    go(qtbot, space, "")
    qtbot.keyClick(space.results.list, Qt.Key.Key_A, CTRL)
    wait_idle(qtbot, space)
    qtbot.keyClick(space.results.list, Qt.Key.Key_C, CTRL | SHIFT)
    wait_idle(qtbot, space)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 3
    assert "Ruiz, Dana. “Ferry inquiry hears of locked exits.” The Harbour Gazette, March 14, 2024." in lines
    assert space.status.message.text() == "3 citations copied"


def test_a_photo_is_cited_by_key_on_the_sheet(qtbot: QtBot, space: Workspace) -> None:
    qtbot.keyClick(space, Qt.Key.Key_2, ALT)
    wait_idle(qtbot, space)
    qtbot.keyClick(space.place.sheet, Qt.Key.Key_C, CTRL | SHIFT)
    wait_idle(qtbot, space)
    assert QGuiApplication.clipboard().text().startswith("Okafor, Ines. Harbour master Lena Marsh")


def test_the_story_of_a_photo_is_linked_from_the_photos(qtbot: QtBot, space: Workspace) -> None:
    qtbot.keyClick(space, Qt.Key.Key_2, ALT)
    wait_idle(qtbot, space)
    qtbot.keyClick(space.place.sheet, Qt.Key.Key_L, CTRL)
    asked = dialog(qtbot, space, LinkDialog)
    qtbot.keyClicks(asked.field, "night ferry")
    qtbot.waitUntil(lambda: asked.model.total == 1 and asked.button.isEnabled())
    wait_idle(qtbot, space)
    qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    story = space.operations.catalogue.records.placement(space.place.sheet.current_id).article_id
    [link] = space.operations.catalogue.links.of(story)
    assert link.other_title == "Night ferry returns after three years"


def test_several_photos_and_one_without_a_story_say_why_they_are_not_linked(
    qtbot: QtBot, press: Path, open_window: Callable[[Path], Workspace], tmp_path: Path
) -> None:
    with Catalogue.open(press, who="tester") as catalogue:
        Image.new("RGB", (60, 40), "red").save(tmp_path / "alone.jpg")
        catalogue.imports.run([tmp_path / "alone.jpg"])
    space = open_window(press)
    qtbot.keyClick(space, Qt.Key.Key_2, ALT)
    wait_idle(qtbot, space)
    sheet = space.place.sheet
    qtbot.keyClick(sheet, Qt.Key.Key_A, CTRL)
    wait_idle(qtbot, space)
    qtbot.keyClick(sheet, Qt.Key.Key_L, CTRL)
    wait_idle(qtbot, space)
    assert space.status.message.text().startswith("Links tie stories: choose one photo")
    rows = [n for n in range(4) if sheet.photos.item(n).hit.article_id is None]
    sheet.choose(rows[0])
    wait_idle(qtbot, space)
    qtbot.keyClick(sheet, Qt.Key.Key_L, CTRL)
    wait_idle(qtbot, space)
    assert space.status.message.text().startswith("This photo stands in no story")
