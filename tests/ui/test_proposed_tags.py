"""Tags that other programs wrote into photos, looked through in the Tags room; the archive's settings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from archive.catalogue import Catalogue
from tests.catalogue.test_tag_proposals import MOLE, QUAY, bring_in
from tests.ui.conftest import wait_idle
from tests.ui.test_between import tap
from ui.frame.workspace import Workspace
from ui.places.curate.tags import TagsRoom
from ui.services.navigation import Whereabouts

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def room(qtbot: QtBot, open_window: Callable[[Path], Workspace], tmp_path: Path) -> TagsRoom:
    """The Tags room of an archive of two photos, in which there is no tag yet."""
    folder = tmp_path / "Quays"
    with Catalogue.open(folder, create=True, who="tester") as catalogue:
        bring_in(catalogue, tmp_path, "quay.jpg", 31, QUAY)
        bring_in(catalogue, tmp_path, "mole.jpg", 32, MOLE)
    space = open_window(folder)
    space.navigation.go(Whereabouts("curate", "tags"))
    wait_idle(qtbot, space)
    found = space.place.room
    assert isinstance(found, TagsRoom)
    return found


def paths(room: TagsRoom) -> list[str]:
    return [tag.path for tag in room.context.operations.catalogue.tags.all()]


def proposed(room: TagsRoom) -> list[str]:
    return [each.path for each in room.proposed.model.items]


def test_a_quiet_line_says_how_many_tags_photos_propose_and_leads_to_them_by_mouse(
    qtbot: QtBot, room: TagsRoom
) -> None:
    space = room.window().workspace
    assert room.proposed.words.text() == "4 tags proposed from photos"
    qtbot.mouseClick(room.proposed.keys.button("open"), LEFT)
    wait_idle(qtbot, space)
    assert proposed(room) == ["Boats", "fog", "Places/Port Elwyn/Mole", "Places/Port Elwyn/Old Quay"]
    assert room.name.text() == "Boats"
    assert "becomes a new tag" in room.facts.text()
    assert room.carriers.rowCount() == 2, "the photos that name it stand below"
    qtbot.mouseClick(room.keys.button("accept"), LEFT)
    wait_idle(qtbot, space)
    assert paths(room) == ["Boats"]
    assert "Boats" in space.top.undo.accessibleName()
    qtbot.mouseClick(space.top.undo, LEFT)
    wait_idle(qtbot, space)
    assert paths(room) == []
    assert len(proposed(room)) == 4


def test_proposals_are_dismissed_and_accepted_by_keyboard_alone_until_none_is_left(
    qtbot: QtBot, room: TagsRoom
) -> None:
    space = room.window().workspace
    tap(qtbot, space, "p", "Down", "d")
    assert proposed(room) == ["Boats", "Places/Port Elwyn/Mole", "Places/Port Elwyn/Old Quay"]
    assert "fog" in space.status.message.text()
    tap(qtbot, space, "Ctrl+Z")
    assert "fog" in proposed(room)
    tap(qtbot, space, "e")
    assert paths(room) == [
        "Boats",
        "fog",
        "Places",
        "Places/Port Elwyn",
        "Places/Port Elwyn/Mole",
        "Places/Port Elwyn/Old Quay",
    ]
    assert not room.proposed.strip.isVisible()
    assert room.tree.hasFocus()


def test_escape_leads_from_the_proposals_back_to_the_tags(qtbot: QtBot, room: TagsRoom) -> None:
    space = room.window().workspace
    tap(qtbot, space, "p", "Return")
    assert paths(room) == ["Boats"]
    tap(qtbot, space, "Esc")
    assert room.tree.hasFocus()
    assert room.name.text() == "Boats"


def test_where_an_archive_publishes_and_what_becomes_of_such_tags_is_set_by_keyboard(
    qtbot: QtBot, room: TagsRoom
) -> None:
    space = room.window().workspace
    catalogue = space.operations.catalogue
    tap(qtbot, space, "Ctrl+,")
    section = space.place.archive
    assert section.territory.count() > 200
    section.territory.setFocus()
    tap(qtbot, space, "Norw")
    section.finish()
    wait_idle(qtbot, space)
    tap(qtbot, space, "Tab", "Right")
    assert catalogue.settings.all() == {"territory": "NO", "keywords": "taken-over"}
    tap(qtbot, space, "Ctrl+Z", "Ctrl+Z")
    assert catalogue.settings.all() == {"territory": "", "keywords": "proposed"}
    assert section.territory.currentData() == ""
    assert section.keywords.button("proposed").isChecked()


def test_a_setting_that_a_colleague_made_is_shown_by_mouse_it_is_set_back(
    qtbot: QtBot, room: TagsRoom
) -> None:
    space = room.window().workspace
    tap(qtbot, space, "Ctrl+,")
    with Catalogue.open(space.operations.catalogue.folder, who="colleague") as other:
        other.settings.set("keywords", "taken-over")
    space.operations.poll()
    wait_idle(qtbot, space)
    section = space.place.archive
    assert section.keywords.button("taken-over").isChecked()
    qtbot.mouseClick(section.keywords.button("proposed"), LEFT)
    wait_idle(qtbot, space)
    assert space.operations.catalogue.settings.all()["keywords"] == "proposed"
