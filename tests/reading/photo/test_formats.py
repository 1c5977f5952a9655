"""Which pictures are read, and the metadata that each format carries in its own place."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from PIL import Image

from archive.words import read_error_words
from tests.reading.helpers import failure, iim, photo, picture, xmp
from tests.reading.photo.made import heic, jp2, psd, resource, saved, segments

HEADLINE = xmp("<photoshop:Headline>Quay</photoshop:Headline>")
XMP_BOX, IIM_BOX = "be7acfcb97a942e89c71999491e3afac", "33c7a4d2b81d4723a0baf1a3e097ad38"


def test_heic_is_read_as_it_is_shown(tmp_path: Path) -> None:
    read = photo(tmp_path / "a.heic", heic())
    assert (read.headline, read.caption, read.media_type) == ("Quay", "A quay.", "image/heic")
    assert (read.width, read.height) == (32, 64)


def test_avif_is_read(tmp_path: Path) -> None:
    read = photo(tmp_path / "a.avif", picture("AVIF", xmp=HEADLINE))
    assert (read.headline, read.width, read.media_type) == ("Quay", 320, "image/avif")


def test_jpeg_2000_is_read_with_the_metadata_in_its_boxes(tmp_path: Path) -> None:
    read = photo(tmp_path / "a.jp2", jp2((XMP_BOX, HEADLINE), (IIM_BOX, iim((90, "Port Elwyn")))))
    assert (read.headline, read.city, read.media_type) == ("Quay", "Port Elwyn", "image/jp2")


def test_a_jpeg_with_more_pictures_behind_is_read_as_its_first(tmp_path: Path) -> None:
    image = Image.new("RGB", (60, 40), "red")
    content = saved(image, "MPO", save_all=True, append_images=[image.resize((30, 20))])
    read = photo(tmp_path / "a.jpg", content)
    assert (read.width, read.height, read.media_type) == (60, 40, "image/jpeg")


def test_photoshop_pictures_tell_iim_and_xmp_from_their_resources(tmp_path: Path) -> None:
    content = psd(resource(0x0404, iim((90, "Port Elwyn"))), resource(0x0424, HEADLINE))
    read = photo(tmp_path / "a.psd", content)
    assert (read.headline, read.city, read.width) == ("Quay", "Port Elwyn", 8)
    assert read.media_type == "image/vnd.adobe.photoshop"


@pytest.mark.parametrize(("options", "said"), [({"bits": 16}, "16 bits"), ({"version": 2}, "PSB")])
def test_a_photoshop_picture_that_cannot_be_shown_says_what_to_do(
    tmp_path: Path, options: dict[str, int], said: str
) -> None:
    error = failure(tmp_path / "a.psd", psd(**options))
    assert error.code == "unknown-kind"
    assert said in read_error_words(error)
    assert "Save it as TIFF" in read_error_words(error)


@pytest.mark.parametrize(
    "content", [heic(), psd(), jp2(), picture("AVIF")], ids=["heic", "psd", "jp2", "avif"]
)
def test_a_picture_cut_short_is_damaged_in_every_format(tmp_path: Path, content: bytes) -> None:
    assert failure(tmp_path / "a.jpg", content[: len(content) // 3]).code == "damaged"


def test_a_format_is_told_by_its_content_whatever_its_name(tmp_path: Path) -> None:
    assert photo(tmp_path / "a.jpg", heic()).media_type == "image/heic"
    assert photo(tmp_path / "a.psd", picture()).media_type == "image/jpeg"


def test_xmp_that_is_too_long_for_one_segment_is_read_whole(tmp_path: Path) -> None:
    rest = xmp("<photoshop:Instructions>No archiving</photoshop:Instructions>")
    digest = hashlib.md5(rest).hexdigest().upper().encode()
    name, total = b"http://ns.adobe.com/xmp/extension/\x00", len(rest).to_bytes(4, "big")
    main = xmp(
        "<photoshop:Headline>Quay</photoshop:Headline><xmpNote:HasExtendedXMP "
        f"xmlns:xmpNote='http://ns.adobe.com/xmp/note/'>{digest.decode()}</xmpNote:HasExtendedXMP>"
    )
    second = (0xE1, name + digest + total + (100).to_bytes(4, "big") + rest[100:])
    first = (0xE1, name + digest + total + (0).to_bytes(4, "big") + rest[:100])
    read = photo(tmp_path / "a.jpg", segments(picture(xmp=main), second, first))
    assert (read.headline, read.instructions) == ("Quay", "No archiving")
    damaged = photo(tmp_path / "b.jpg", segments(picture(xmp=main), first))
    assert (damaged.headline, damaged.instructions) == ("Quay", None)
