"""The pictures of the guide: a table of scenes, and a loose comparison that notices what is broken."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from pytestqt.qtbot import QtBot

from tests.ui.conftest import wait_idle
from tools.pictures import desk
from tools.pictures.comparing import far_apart
from tools.pictures.driver import Driver
from tools.pictures.scenes import ROOMS, SCENES
from ui.frame.window import MainWindow
from ui.frame.workspace import Workspace
from ui.places.curate.rooms import ROOMS as ALL_ROOMS

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"


def test_every_scene_of_the_guide_has_its_picture_and_no_other_is_kept() -> None:
    wanted = {f"{scene.name}-{mode}.png" for scene in SCENES for mode in scene.guide}
    assert {path.name for path in PICTURES.glob("*.png")} == wanted


def test_scenes_have_names_of_their_own() -> None:
    assert len({scene.name for scene in SCENES}) == len(SCENES)


def test_other_letters_pass_and_a_part_that_is_missing_does_not(tmp_path: Path) -> None:
    files = [tmp_path / f"{name}.png" for name in ("before", "letters", "missing")]
    for file, words, pane in zip(files, ("marsh", "weil", "marsh"), (True, True, False), strict=True):
        picture = Image.new("RGB", (960, 600), "white")
        draw = ImageDraw.Draw(picture)
        draw.text((20, 20), words, "black")
        if pane:
            draw.rectangle((500, 100, 900, 500), "navy")
        picture.save(file)
    before, letters, missing = files
    assert far_apart(before, letters) == ""
    assert "looks otherwise" in far_apart(before, missing)
    assert far_apart(tmp_path / "none.png", before) == "there is no such picture yet"


def test_every_room_of_curate_has_a_picture_with_work_in_it_and_one_without() -> None:
    assert set(ROOMS) == {room.name for room in ALL_ROOMS}
    names = {(scene.name, scene.archive) for scene in SCENES}
    for room in ROOMS:
        assert (room, "desk") in names
        assert (f"empty-{room}", "empty") in names


def test_the_guide_shows_each_of_its_pictures() -> None:
    told = (PICTURES.parent / "guide.md").read_text(encoding="utf-8")
    for path in PICTURES.glob("*.png"):
        assert f"(pictures/{path.name})" in told


def test_a_part_of_the_window_that_is_gone_is_noticed_in_its_picture(
    qtbot: QtBot, space: Workspace, tmp_path: Path
) -> None:
    whole, again, broken = (tmp_path / f"{name}.png" for name in ("whole", "again", "broken"))
    window = space.window()
    assert isinstance(window, MainWindow)
    driver = Driver(window)
    driver.search("marsh")
    driver.take(whole)
    driver.search("ferry")
    driver.take(again)
    assert far_apart(whole, again) == ""
    space.reader.hide()
    wait_idle(qtbot, space)
    driver.take(broken)
    assert "looks otherwise" in far_apart(whole, broken)


@pytest.mark.parametrize(
    "name", ["conflict", "bulk", "report", "jobs", "exported", "print", "takeover-table", "restore"]
)
def test_scenes_that_take_several_steps_end_in_their_dialog(
    open_window: Callable[[Path], Workspace], tmp_path: Path, name: str
) -> None:
    desk.make(tmp_path / "Press", tmp_path / "incoming")
    window = open_window(tmp_path / "Press").window()
    assert isinstance(window, MainWindow)
    driver = Driver(window, tmp_path / "incoming")
    scene = next(each for each in SCENES if each.name == name)
    scene.reach(driver)
    assert driver.over()
    driver.close_dialogs()
    assert not driver.over()
