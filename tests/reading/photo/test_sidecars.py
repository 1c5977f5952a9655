"""XMP sidecars: metadata in a file of its own beside the photo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from archive.model import PhotoMetadata
from archive.reading import import_candidates, read_file
from archive.words import read_error_words
from tests.reading.helpers import failure, picture, xmp

INSIDE = "<photoshop:Headline>Inside</photoshop:Headline><photoshop:City>Port Elwyn</photoshop:City>"
BESIDE = "<photoshop:Headline>Beside</photoshop:Headline><photoshop:Credit>Reuters</photoshop:Credit>"
CHANGED = "<xmp:MetadataDate xmlns:xmp='http://ns.adobe.com/xap/1.0/'>{}</xmp:MetadataDate>"


def read(folder: Path, beside: str, name: str = "a.xmp", inside: str = INSIDE) -> PhotoMetadata:
    exif = Image.Exif()
    exif[315] = "Exif Artist"
    (folder / "a.jpg").write_bytes(picture(xmp=xmp(inside), exif=exif))
    (folder / name).write_bytes(xmp(beside))
    (draft,) = read_file(folder / "a.jpg")
    assert draft.photo is not None
    return draft.photo


@pytest.mark.parametrize("name", ["a.xmp", "a.jpg.xmp", "a.XMP"])
def test_what_a_sidecar_says_goes_before_what_the_photo_says(tmp_path: Path, name: str) -> None:
    photo = read(tmp_path, BESIDE + "<dc:creator>Ines Okafor</dc:creator>", name)
    assert (photo.headline, photo.credit_line, photo.city) == ("Beside", "Reuters", "Port Elwyn")
    assert photo.creator == ("Ines Okafor",)
    assert photo.raw["xmp:photoshop:Headline"] == "Inside"
    assert photo.raw["sidecar:photoshop:Headline"] == "Beside"


def test_a_sidecar_that_is_older_than_the_photo_only_adds(tmp_path: Path) -> None:
    older, newer = CHANGED.format("2024-03-13T10:00:00+01:00"), CHANGED.format("2024-03-13T09:30:00Z")
    photo = read(tmp_path, BESIDE + older, inside=INSIDE + newer)
    assert (photo.headline, photo.credit_line) == ("Inside", "Reuters")
    photo = read(tmp_path, BESIDE + newer, inside=INSIDE + older)
    assert photo.headline == "Beside"


@pytest.mark.parametrize("content", [b"", b"<x:xmpmeta", b"\x00\x01", b"<html/>"])
def test_a_broken_sidecar_costs_only_itself(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.jpg").write_bytes(picture(xmp=xmp(INSIDE)))
    (tmp_path / "a.xmp").write_bytes(content)
    (draft,) = read_file(tmp_path / "a.jpg")
    assert draft.photo is not None
    assert draft.photo.headline == "Inside"


def test_a_sidecar_is_not_imported_where_its_photo_is(tmp_path: Path) -> None:
    for name in ("a.jpg", "a.xmp", "b.tif", "b.tif.xmp", "c.xmp"):
        (tmp_path / name).touch()
    assert [path.name for path in import_candidates([tmp_path])] == ["c.xmp", "a.jpg", "b.tif"]
    named = [tmp_path / "a.xmp", tmp_path / "a.jpg", tmp_path / "c.xmp"]
    assert [path.name for path in import_candidates(named)] == ["a.jpg", "c.xmp"]


def test_a_sidecar_alone_says_what_it_is(tmp_path: Path) -> None:
    error = failure(tmp_path / "a.xmp", xmp(BESIDE))
    assert error.code == "unknown-kind"
    assert "import the photo" in read_error_words(error)
