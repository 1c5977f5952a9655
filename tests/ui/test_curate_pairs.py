"""Same photo? and Suggested links: pairs joined, kept apart, linked; a wrong merge parted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from archive.model import SearchRequest
from tests.catalogue.test_same_photos import scene
from tests.ui.conftest import dialog, wait_idle
from tests.ui.test_curate_names import enter, press, shown
from ui.dialogs.part import PartDialog
from ui.frame.workspace import Workspace
from ui.places.curate.previewing import load_heads

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def twins(qtbot: QtBot, open_window: Callable[[Path], Workspace], tmp_path: Path) -> Workspace:
    """The window on two files of one picture, which name two creators and so are two photos."""
    files = []
    for name, who in (("a.jpg", "Ines Okafor"), ("b.jpg", "The desk")):
        said = Image.Exif()
        said[0x013B] = who
        scene(3).save(tmp_path / name, exif=said)
        files.append(tmp_path / name)
    folder = tmp_path / "Twins"
    with Catalogue.open(folder, create=True, who="tester") as catalogue:
        catalogue.imports.run(files, workers=0)
    return open_window(folder)


def test_two_photos_are_made_one_by_key_and_a_wrong_merge_is_parted_from_the_photos_page(
    qtbot: QtBot, twins: Workspace
) -> None:
    space = twins
    room = enter(qtbot, space, "Same photo?")
    assert len(shown(room)) == 1
    assert any(point.against for point in room.sheet.evidence.points)
    press(space, "+")
    assert room.sheet.pictures.factor > 1
    press(space, "s")
    wait_idle(qtbot, space)
    assert shown(room) == []
    assert space.operations.catalogue.same.photos_alike() == []
    qtbot.mouseClick(space.top.tabs.tab("search"), LEFT)
    space.search.show_all("photos")
    wait_idle(qtbot, space)
    space.results.choose(0)
    wait_idle(qtbot, space)
    space.actions_["part-photo"].trigger()
    form = dialog(qtbot, space, PartDialog)
    assert not form.button.isEnabled(), "nothing is checked"
    form.files.items()[1].setCheckState(0, Qt.CheckState.Checked)
    qtbot.mouseClick(form.button, LEFT)
    wait_idle(qtbot, space)
    catalogue = space.operations.catalogue
    assert catalogue.same.photos_alike() == [], "it is not proposed again"
    uses = {use.photo.id for use in catalogue.records.placements(_uses(space))}
    assert len(uses) == 2


def _uses(space: Workspace) -> list[str]:
    return [hit.id for hit in space.results.model.hits]


def test_a_photo_without_words_is_called_by_its_file_where_changes_are_told(twins: Workspace) -> None:
    catalogue = twins.operations.catalogue
    uses = [hit.id for hit in catalogue.search.find(SearchRequest(kind="photo")).hits]
    assert {head.title for head in load_heads(catalogue, uses).values()} == {"a.jpg", "b.jpg"}


def test_two_photos_are_kept_apart_by_mouse(qtbot: QtBot, twins: Workspace) -> None:
    space = twins
    room = enter(qtbot, space, "Same photo?")
    qtbot.mouseClick(room.answers.button("apart"), LEFT)
    wait_idle(qtbot, space)
    assert shown(room) == []
    assert "apart" in space.top.undo.accessibleName()
    qtbot.mouseClick(space.top.undo, LEFT)
    wait_idle(qtbot, space)
    assert len(shown(room)) == 1


def test_a_suggested_link_is_made_with_its_type_by_keys(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], linkable: Path
) -> None:
    space = open_window(linkable)
    room = enter(qtbot, space, "Suggested links")
    [words] = shown(room)
    assert words.startswith("Harbour master answers the inquiry")
    assert room.earlier.headline.text() == "Ferry inquiry hears of locked exits"
    assert any("Lena Marsh" in point.text for point in room.reasons.points)
    press(space, "b")
    press(space, "l")
    wait_idle(qtbot, space)
    assert shown(room) == []
    [link] = space.operations.catalogue.links.of(room.later._article_id)
    assert (link.type, link.outgoing) == ("background", True)


def test_a_suggested_link_is_read_and_dismissed(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], linkable: Path
) -> None:
    space = open_window(linkable)
    room = enter(qtbot, space, "Suggested links")
    press(space, Qt.Key.Key_Return)
    wait_idle(qtbot, space)
    assert space.place.name == "search"
    assert space.reader.page.title == "Harbour master answers the inquiry"
    qtbot.mouseClick(space.top.back, LEFT)
    wait_idle(qtbot, space)
    assert space.place.room is room
    qtbot.mouseClick(room.answers.button("dismiss"), LEFT)
    wait_idle(qtbot, space)
    assert shown(room) == []


def test_the_story_of_a_suggestion_can_be_cited_from_the_menu(
    qtbot: QtBot, open_window: Callable[[Path], Workspace], linkable: Path
) -> None:
    space = open_window(linkable)
    room = enter(qtbot, space, "Suggested links")
    assert room.target.page.title == "Harbour master answers the inquiry"
    space.actions_["copy-citation"].trigger()
    wait_idle(qtbot, space)
    qtbot.waitUntil(lambda: "Harbour master answers the inquiry" in QGuiApplication.clipboard().text())
    press(space, "d")
    wait_idle(qtbot, space)
    assert not space.actions_["copy-citation"].isEnabled()
