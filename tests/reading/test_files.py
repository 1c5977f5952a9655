"""Which reader takes a file, which files a folder offers, and that no content stops the program."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.reading import import_candidates, read_file
from archive.reading.source import Source
from archive.words import read_error_words
from tests.reading.helpers import BODY, failure, iim, jpeg_with_iim, page, picture, xmp
from tests.reading.photo.made import heic, jp2, psd, resource

SUFFIXES = [".txt", ".html", ".json", ".jpg", ".png", ".tif", ".webp", ".gif", ".pdf", ""]
STARTS = [
    b"",
    b"<html>",
    b"{",
    b"\xff\xd8\xff",
    b"\x89PNG\r\n\x1a\n",
    b"II*\x00",
    b"RIFF\x00\x00\x00\x00WEBP",
    b"GIF89a",
    b"\xff\xfe",
    b"<!doctype html>",
]


@given(st.sampled_from(STARTS), st.binary(max_size=400), st.sampled_from(SUFFIXES))
@settings(deadline=None, max_examples=150)
def test_no_bytes_raise_whatever_their_name(start: bytes, content: bytes, suffix: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"a{suffix}"
        path.write_bytes(start + content)
        for draft in read_file(path):
            assert (draft.error is None) == (draft.article is not None or draft.photo is not None)


WHOLE = {
    ".html": page(BODY, '<meta property="og:title" content="x">').encode(),
    ".json": json.dumps({"uri": "a:b", "type": "picture", "headline": "x"}).encode(),
    ".jpg": jpeg_with_iim(
        iim((120, "A quay."), (80, "Ines Okafor")), xmp=xmp("<photoshop:Credit>AP</photoshop:Credit>")
    ),
    ".png": picture("PNG"),
    ".tif": picture("TIFF"),
    ".webp": picture("WEBP"),
    ".avif": picture("AVIF"),
    ".jp2": jp2(),
    ".heic": heic(),
    ".psd": psd(resource(0x0404, iim((120, "A quay.")))),
}


@given(st.sampled_from(sorted(WHOLE)), st.data())
@settings(deadline=None, max_examples=150)
def test_no_damage_to_a_good_file_raises(suffix: str, data: st.DataObject) -> None:
    content = bytearray(WHOLE[suffix])
    for at in data.draw(st.lists(st.integers(0, len(content) - 1), max_size=8)):
        content[at] = data.draw(st.integers(0, 255))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"a{suffix}"
        path.write_bytes(bytes(content[: data.draw(st.integers(0, len(content)))]))
        assert len(list(read_file(path))) == 1


@given(st.text(max_size=600))
@settings(deadline=None, max_examples=80)
def test_no_text_raises_and_none_is_lost(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.txt"
        path.write_text(text, encoding="utf-8", errors="replace")
        assert len(list(read_file(path))) == 1


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.xml", b'<?xml version="1.0"?><results><status/></results>'),
        ("results", b"<results><status code='10'/></results>"),
        ("a.css", b"body { color: red }"),
    ],
)
def test_a_kind_without_a_reader_fails_with_its_name(tmp_path: Path, name: str, content: bytes) -> None:
    error = failure(tmp_path / name, content)
    assert error.code == "unknown-kind"
    assert name in read_error_words(error)


def test_a_name_that_is_not_there_is_reported(tmp_path: Path) -> None:
    (draft,) = read_file(tmp_path / "missing.txt")
    assert draft.error is not None
    assert draft.error.code == "not-found"
    assert "missing.txt" in read_error_words(draft.error)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    (draft,) = read_file(tmp_path)
    assert draft.error is not None
    assert draft.error.code == "not-a-file"


def names(*paths: Path) -> list[str]:
    return [path.name for path in import_candidates(paths)]


def test_folders_are_walked_in_sorted_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a.html", "sub/d.jpg", "sub/c.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    assert names(tmp_path) == ["a.html", "b.txt", "c.txt", "d.jpg"]


def test_the_pictures_of_a_folder_come_after_the_files_that_may_tell_of_them(tmp_path: Path) -> None:
    for name in ("a.jpg", "b.xml", "c.TIF", "d.json"):
        (tmp_path / name).touch()
    assert names(tmp_path) == ["b.xml", "d.json", "a.jpg", "c.TIF"]


def test_hidden_and_system_files_and_what_tells_of_the_folder_are_left_out(tmp_path: Path) -> None:
    for name in (".hidden", ".git/config", "Thumbs.db", "desktop.ini", ".DS_Store", "README.txt", "a.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    assert names(tmp_path) == ["a.txt"]


@pytest.mark.parametrize("folder", ["story_files", "story-Dateien", "story_fichiers"])
def test_the_folder_saved_beside_a_page_belongs_to_the_page(tmp_path: Path, folder: str) -> None:
    (tmp_path / "story.html").touch()
    (tmp_path / folder).mkdir()
    (tmp_path / folder / "photo.jpg").touch()
    assert names(tmp_path) == ["story.html"]


def test_a_folder_of_that_name_without_its_page_is_read(tmp_path: Path) -> None:
    (tmp_path / "story_files").mkdir()
    (tmp_path / "story_files" / "photo.jpg").touch()
    assert names(tmp_path) == ["photo.jpg"]


def test_what_was_named_itself_is_always_offered(tmp_path: Path) -> None:
    (tmp_path / ".hidden.txt").touch()
    assert names(tmp_path / ".hidden.txt", tmp_path / "missing") == [".hidden.txt", "missing"]


@pytest.fixture
def closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder "closed" beside a.txt and z.txt that nobody may list (who runs the tests may be root)."""
    folder = tmp_path / "closed"
    for path in (tmp_path / "a.txt", folder / "b.txt", tmp_path / "open" / "z.txt"):
        path.parent.mkdir(exist_ok=True)
        path.touch()
    listed = os.scandir

    def scandir(path: Any = ".") -> Any:
        if Path(path) == folder:
            raise PermissionError(13, "Permission denied", str(path))
        return listed(path)

    monkeypatch.setattr(os, "scandir", scandir)
    return folder


def test_a_folder_that_may_not_be_listed_is_offered_to_be_reported(tmp_path: Path, closed: Path) -> None:
    assert names(tmp_path) == ["a.txt", "closed", "z.txt"]
    assert list(import_candidates([closed])) == [closed]


def test_a_folder_that_may_not_be_listed_is_reported(closed: Path) -> None:
    (draft,) = read_file(closed)
    assert draft.error is not None
    assert draft.error.code == "no-access"
    assert str(closed) in read_error_words(draft.error)


def test_what_lies_in_a_folder_that_may_not_be_entered_is_offered_and_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked, inside = os.stat, tmp_path / "closed" / "a.txt"

    def stat(path: Any, *args: Any, **options: Any) -> os.stat_result:
        if not isinstance(path, int) and Path(path) == inside:
            raise PermissionError(13, "Permission denied", str(path))
        return looked(path, *args, **options)

    monkeypatch.setattr(os, "stat", stat)
    assert list(import_candidates([inside])) == [inside]
    (draft,) = read_file(inside)
    assert draft.error is not None
    assert draft.error.code == "no-access"


def left_out(folder: Path) -> list[tuple[str, str]]:
    """What of a folder is not given, and why."""
    found: list[tuple[str, str]] = []
    list(import_candidates([folder], lambda path, reason: found.append((path.name, reason.code))))
    return found


def test_links_that_lead_out_of_a_folder_are_told_and_not_given(tmp_path: Path) -> None:
    outside, folder = tmp_path / "outside", tmp_path / "folder"
    for made in (outside / "secret.txt", folder / "a.txt", folder / "sub" / "b.txt"):
        made.parent.mkdir(exist_ok=True)
        made.touch()
    (folder / "passwd.txt").symlink_to(outside / "secret.txt")
    (folder / "sub" / "up.txt").symlink_to("../../outside/secret.txt")
    (folder / "gone.txt").symlink_to(outside / "missing.txt")
    (folder / "other").symlink_to(outside)
    assert names(folder) == ["a.txt", "b.txt"]
    assert left_out(folder) == [
        (name, "link-outside") for name in ("gone.txt", "passwd.txt", "other", "up.txt")
    ]


def test_a_link_within_a_folder_is_given_and_none_is_walked_in_circles(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").touch()
    (tmp_path / "latest.txt").symlink_to("sub/a.txt")
    (tmp_path / "sub" / "round").symlink_to(tmp_path)
    (tmp_path / "itself.txt").symlink_to("itself.txt")
    assert names(tmp_path) == ["itself.txt", "latest.txt", "a.txt"]
    assert left_out(tmp_path) == []


def test_a_link_that_was_named_itself_is_given_and_walked(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "a.txt").touch()
    (tmp_path / "b.txt").symlink_to("real/a.txt")
    (tmp_path / "link").symlink_to("real")
    assert names(tmp_path / "b.txt", tmp_path / "link") == ["b.txt", "a.txt"]


PASSING = (
    *("a.html.part", "a.crdownload", "a.jpg.filepart", "a.txt.tmp", "a.pdf.download", "a.!ut", "a.txt.swp"),
    *("a.txt~", "~WRL0001.tmp", "A.HTML.PARTIAL", "a.xml.uploading", "a.zip.aria2", "a.opdownload"),
)


@pytest.mark.parametrize("name", PASSING)
def test_a_file_under_a_passing_name_is_told_and_not_given(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    assert names(tmp_path) == []
    assert left_out(tmp_path) == [(name, "unfinished")]
    assert names(tmp_path / name) == [name]


def test_what_lies_in_a_folder_with_a_passing_name_is_not_given(tmp_path: Path) -> None:
    (tmp_path / "story.html.download").mkdir()
    (tmp_path / "story.html.download" / "story.html").touch()
    assert names(tmp_path) == []


def test_a_sidecar_that_is_a_link_to_elsewhere_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "secret.xmp").write_bytes(b"outside")
    (tmp_path / "in" / "a.xmp").symlink_to(tmp_path / "secret.xmp")
    (tmp_path / "in" / "b.xmp").write_bytes(b"inside")
    photo = Source(tmp_path / "in" / "a.jpg", "a.jpg")
    assert (photo.beside("a.xmp", 100), photo.beside("b.xmp", 100)) == (None, b"inside")
