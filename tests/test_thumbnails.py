"""Thumbnails in the cache, made while a photo is imported or when they are wanted."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from archive.catalogue import Catalogue
from archive.files import imaging
from archive.reading import read_file
from tests.reading.helpers import picture


def test_a_photo_is_read_with_its_thumbnail_in_one_decoding(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(picture(size=(900, 600)))
    (draft,) = read_file(tmp_path / "a.jpg", thumbnail=320)
    imaging.make_thumbnail(tmp_path / "a.jpg", tmp_path / "t.jpg", 320, 320)
    assert draft.photo is not None
    assert (draft.photo.width, draft.photo.height) == (900, 600)
    assert draft.thumbnail == (tmp_path / "t.jpg").read_bytes()


def test_no_thumbnail_is_made_where_none_is_wanted(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(picture())
    (draft,) = read_file(tmp_path / "a.jpg")
    assert draft.thumbnail is None


def test_an_import_leaves_the_thumbnail_that_the_window_asks_for_first(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(picture(size=(900, 600)))
    cache = tmp_path / "cache"
    with Catalogue.open(tmp_path / "archive", create=True, cache=cache) as catalogue:
        (result,) = catalogue.imports.run([tmp_path / "a.jpg"], workers=0).results
        (made,) = cache.rglob("*.jpg")
        photo_id = catalogue.records.placement(result.id or "").photo.id
        assert catalogue.pictures.thumbnail(photo_id, 200, 200) == made
    with Image.open(made) as thumbnail:
        assert thumbnail.size == (480, 320)
