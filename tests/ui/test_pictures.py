"""The pictures of the guide: a table of scenes, and a loose comparison that notices what is broken."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw

from tools.pictures.comparing import far_apart
from tools.pictures.scenes import SCENES

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
