"""What is told of the pictures themselves: their pixels in a search, copies for other programs."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from archive.catalogue import Catalogue
from archive.model import SearchRequest
from tests.catalogue.test_import import page


def test_a_hit_tells_the_pixels_of_its_photo_and_none_of_one_without_a_file(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    Image.new("RGB", (600, 900), "teal").save(tmp_path / "quay.jpg")
    catalogue.imports.run(
        [tmp_path / "quay.jpg", page(tmp_path, "story", src="gone.jpg", title="Ferry sails")]
    )
    hits = catalogue.search.find(SearchRequest(kind="photo")).hits
    assert {(hit.photo_id is None, hit.width, hit.height) for hit in hits} == {
        (False, 600, 900),
        (True, 0, 0),
    }


def test_a_copy_of_a_photo_bears_another_name_and_the_same_bytes(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    Image.new("RGB", (600, 400), "teal").save(tmp_path / "DSC0001.jpg")
    [result] = catalogue.imports.run([tmp_path / "DSC0001.jpg"]).results
    photo = catalogue.records.placement(str(result.id)).photo
    copy = catalogue.pictures.copy(photo.id, tmp_path / "out", "2024 Lund Quay")
    assert copy == tmp_path / "out" / "2024 Lund Quay.jpg"
    assert copy.read_bytes() == (tmp_path / "DSC0001.jpg").read_bytes()
