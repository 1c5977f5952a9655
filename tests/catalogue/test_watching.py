"""A watched folder gives each file once, when it is whole."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PIL import Image

from archive.intake.watching import PATIENCE_SECONDS, SETTLE_SECONDS, WHOLE_SECONDS, FolderWatch

PAGE = "<!doctype html><html><body><h1>Ferry inquiry opens</h1><p>The board met on Tuesday.</p></body></html>"
XML = '<?xml version="1.0"?><nitf><body><p>The board met.</p></body></nitf>'


class Watched:
    """A watch whose clock goes on by a second a look."""

    def __init__(self, folder: Path) -> None:
        self.time = 0.0
        self.watch = FolderWatch(folder, clock=lambda: self.time)

    def look(self, seconds: float = 1) -> list[Path]:
        """One look, so long after the one before."""
        self.time += seconds
        return self.watch.look()

    def given(self, seconds: float) -> list[Path]:
        """What is given within a time, looking every second."""
        return [path for _ in range(int(seconds)) for path in self.look()]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder that is watched."""
    made = tmp_path / "feed"
    made.mkdir()
    return made


@pytest.fixture
def watched(folder: Path) -> Watched:
    return Watched(folder)


def test_a_text_is_given_when_it_has_not_grown_for_some_seconds(folder: Path, watched: Watched) -> None:
    path = folder / "story.txt"
    path.write_text("Half a sto", encoding="utf-8")
    assert watched.given(SETTLE_SECONDS) == []
    path.write_text("Half a story that goes on", encoding="utf-8")
    assert watched.given(SETTLE_SECONDS) == []
    assert watched.look() == [path]


def test_a_transfer_that_pauses_for_a_look_is_not_given(folder: Path, watched: Watched) -> None:
    path = folder / "story.txt"
    for pieces in range(1, 9):
        path.write_text("A piece of the story. " * pieces, encoding="utf-8")
        assert [watched.look(), watched.look(), watched.look()] == [[], [], []]


def test_two_looks_are_needed_however_long_apart(folder: Path, watched: Watched) -> None:
    path = folder / "story.txt"
    path.write_text("A story", encoding="utf-8")
    assert watched.look() == []
    assert watched.look(SETTLE_SECONDS) == [path]


def test_a_file_is_given_once_and_again_when_it_has_changed(folder: Path, watched: Watched) -> None:
    path = folder / "story.txt"
    for text in ("A story", "A story, corrected"):
        path.write_text(text, encoding="utf-8")
        assert watched.given(3 * SETTLE_SECONDS) == [path]


def written(path: Path) -> bytes:
    """The whole content of a file of this kind."""
    if path.suffix in (".jpg", ".png", ".gif", ".webp"):
        Image.effect_noise((90, 60), 80).convert("RGB").save(path)
        return path.read_bytes()
    return {".html": PAGE, ".xml": XML, ".json": '{"headline": "Ferry", "body": ["One."]}'}[
        path.suffix
    ].encode()


@pytest.mark.parametrize("name", ["a.html", "a.xml", "a.json", "a.jpg", "a.png", "a.gif", "a.webp"])
def test_a_file_whose_end_is_missing_waits_and_is_given_at_last(
    folder: Path, watched: Watched, name: str
) -> None:
    path = folder / name
    whole = written(path)
    path.write_bytes(whole[: len(whole) * 2 // 3])
    assert watched.given(PATIENCE_SECONDS) == []
    path.write_bytes(whole)
    assert watched.given(WHOLE_SECONDS + 1) == [path]
    path.write_bytes(whole[: len(whole) // 2])
    assert watched.given(PATIENCE_SECONDS + 1) == [path]


def test_a_file_that_room_was_made_for_and_is_not_filled_waits(folder: Path, watched: Watched) -> None:
    (folder / "story.txt").write_bytes(b"Half a story" + bytes(5000))
    assert watched.given(PATIENCE_SECONDS) == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who writes")
def test_a_file_that_is_open_for_writing_waits(folder: Path, watched: Watched) -> None:
    path = folder / "story.html"
    with path.open("w", encoding="utf-8") as stream:
        stream.write(PAGE)
        stream.flush()
        assert watched.given(2 * PATIENCE_SECONDS) == []
    assert watched.given(2) == [path]


@pytest.mark.parametrize(
    "name", ["story.txt.part", "story.txt~", "Story.TXT.crdownload", "story.txt.swp", ".story.txt.Ab12Cd"]
)
def test_a_file_under_a_passing_name_is_never_given(folder: Path, watched: Watched, name: str) -> None:
    (folder / name).write_text(PAGE, encoding="utf-8")
    assert watched.given(2 * PATIENCE_SECONDS) == []


@pytest.mark.parametrize(
    "name", ["story.html.part", ".story.html.Ab12Cd", ".story.html.part", "story.jpg.part"]
)
def test_a_file_waits_while_a_transfer_to_its_name_or_of_its_picture_goes_on(
    folder: Path, watched: Watched, name: str
) -> None:
    path, partner = folder / "story.html", folder / name
    path.write_text(PAGE, encoding="utf-8")
    for length in range(1, 6):
        partner.write_bytes(b"x" * length)
        assert watched.given(PATIENCE_SECONDS / 2) == []
    partner.unlink()
    assert watched.look() == [path]


def test_a_transfer_that_was_left_lying_holds_nothing_back_for_ever(folder: Path, watched: Watched) -> None:
    (folder / "story.html").write_text(PAGE, encoding="utf-8")
    (folder / "story.html.part").write_bytes(b"x")
    assert watched.given(PATIENCE_SECONDS + 1) == [folder / "story.html"]


def test_a_page_waits_for_the_picture_of_its_name_and_comes_with_it(folder: Path, watched: Watched) -> None:
    (folder / "story.html").write_text(PAGE, encoding="utf-8")
    photo = folder / "story.jpg"
    whole = written(photo)
    photo.write_bytes(whole[:300])
    assert watched.given(10) == []
    photo.write_bytes(whole)
    assert watched.given(3) == [folder / "story.html", photo]


def test_a_saved_page_waits_until_its_folder_is_filled(folder: Path, watched: Watched) -> None:
    (folder / "story.html").write_text(PAGE, encoding="utf-8")
    (folder / "story_files").mkdir()
    for number in range(4):
        (folder / "story_files" / f"{number}.jpg").write_bytes(b"x")
        assert watched.given(WHOLE_SECONDS) == []
    assert watched.given(WHOLE_SECONDS) == [folder / "story.html"]


def test_a_link_that_leads_out_is_told_once_and_not_given(
    folder: Path, watched: Watched, tmp_path: Path
) -> None:
    (tmp_path / "secret.html").write_text(PAGE, encoding="utf-8")
    (folder / "story.html").symlink_to(tmp_path / "secret.html")
    assert watched.look() == []
    assert [reason.code for reason in watched.watch.news] == ["link-outside"]
    assert watched.given(PATIENCE_SECONDS) == []
    assert watched.watch.news == []


def test_an_empty_file_is_one_that_somebody_begins(folder: Path, watched: Watched) -> None:
    (folder / "story.txt").touch()
    assert watched.given(2 * PATIENCE_SECONDS) == []


def test_a_folder_that_goes_away_and_comes_back_is_watched_on(folder: Path, watched: Watched) -> None:
    away = folder.with_name("away")
    os.rename(folder, away)
    assert watched.look() == []
    os.rename(away, folder)
    (folder / "story.html").write_text(PAGE, encoding="utf-8")
    assert watched.given(4) == [folder / "story.html"]


def test_files_in_folders_below_are_given_and_hidden_ones_are_not(folder: Path, watched: Watched) -> None:
    (folder / "monday").mkdir()
    (folder / "monday" / "story.html").write_text(PAGE, encoding="utf-8")
    (folder / ".story.html").write_text(PAGE, encoding="utf-8")
    assert watched.given(4) == [folder / "monday" / "story.html"]
