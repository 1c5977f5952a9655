"""Pictures that ask for more than they are worth: refused with a reason, or read for what they show."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from archive.words import read_error_words
from tests.reading.helpers import failure, photo, picture, xmp
from tests.reading.photo.made import jp2, png, psd, saved, segments

HEADER = (b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0))
PIXELS = (b"IDAT", zlib.compress(bytes(9 * 8)))
END = (b"IEND", b"")
BOMB = zlib.compress(bytes(100_000_000), 9)


def png_of(width: int, height: int) -> bytes:
    return png((b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)), PIXELS, END)


def lying_jpeg(width: int, height: int) -> bytes:
    """A JPEG whose frame header states another size than its picture has."""
    data = bytearray(picture())
    at = data.index(b"\xff\xc0")
    data[at + 5 : at + 9] = struct.pack(">HH", height, width)
    return bytes(data)


def lying_jp2(side: int) -> bytes:
    data = bytearray(jp2())
    at = data.index(b"\xff\x51")
    data[at + 6 : at + 14] = struct.pack(">II", side, side)
    box = data.index(b"ihdr")
    data[box + 4 : box + 12] = struct.pack(">II", side, side)
    return bytes(data)


@pytest.mark.parametrize(
    "content",
    [
        png_of(60_000, 60_000),
        lying_jpeg(65_000, 65_000),
        lying_jp2(60_000),
        psd()[:14] + b"\x00\x00\xff\xff" * 2,
    ],
    ids=["png", "jpeg", "jp2", "psd"],
)
def test_more_pixels_than_can_be_opened_are_refused_unseen(tmp_path: Path, content: bytes) -> None:
    error = failure(tmp_path / "a.jpg", content + bytes(60))
    assert error.code in ("too-large", "damaged", "unknown-kind")
    assert "a.jpg" in read_error_words(error)


@pytest.mark.parametrize("content", [png_of(4000, 4000), lying_jpeg(4000, 6000)[:-2]], ids=["png", "jpeg"])
def test_a_header_that_promises_more_than_follows_is_damaged(tmp_path: Path, content: bytes) -> None:
    assert failure(tmp_path / "a.jpg", content).code == "damaged"


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG", "AVIF", "TIFF"])
def test_of_many_frames_only_the_first_is_looked_at(tmp_path: Path, kind: str) -> None:
    frames = [Image.new("RGB", (16, 16), (n, 255 - n, n)) for n in range(200)]
    content = saved(frames[0], kind, save_all=True, append_images=frames[1:])
    assert photo(tmp_path / "a.img", content).width == 16


@pytest.mark.parametrize(
    "chunk",
    [
        (b"zTXt", b"Comment\x00\x00" + BOMB),
        (b"iCCP", b"p\x00\x00" + BOMB),
        (b"iTXt", b"a\x00\x01\x00\x00\x00" + BOMB),
    ],
    ids=["zTXt", "iCCP", "iTXt"],
)
@pytest.mark.parametrize("behind", [False, True])
def test_text_and_profiles_that_unpack_to_too_much_are_refused(
    tmp_path: Path, chunk: tuple[bytes, bytes], behind: bool
) -> None:
    chunks = (HEADER, PIXELS, chunk, END) if behind else (HEADER, chunk, PIXELS, END)
    error = failure(tmp_path / "a.png", png(*chunks))
    assert error.code == "too-large"
    assert "Save it without them" in read_error_words(error)


def test_many_texts_that_together_unpack_to_too_much_are_refused(tmp_path: Path) -> None:
    text = (b"zTXt", b"Comment\x00\x00" + zlib.compress(bytes(10_000_000), 9))
    assert failure(tmp_path / "a.png", png(HEADER, *[text] * 20, PIXELS, END)).code == "too-large"


def test_a_caption_without_end_is_cut_and_to_be_checked(tmp_path: Path) -> None:
    said = xmp(f"<dc:description>{'A quay in the harbour. ' * 500_000}</dc:description>")
    content = png(HEADER, (b"iTXt", b"XML:com.adobe.xmp\x00\x00\x00\x00\x00" + said), PIXELS, END)
    read = photo(tmp_path / "a.png", content)
    assert read.caption is not None
    assert len(read.caption) == 100_000
    assert ("field-cut-short", "Description") in {(doubt.code, doubt.value) for doubt in read.doubts}
    assert "xmp:dc:description" not in read.raw


def test_properties_nested_without_end_cost_only_themselves(tmp_path: Path) -> None:
    deep = "<dc:title>" + "<rdf:Seq><rdf:li>" * 20_000 + "x" + "</rdf:li></rdf:Seq>" * 20_000 + "</dc:title>"
    said = xmp("<photoshop:Headline>Quay</photoshop:Headline>" + deep)
    content = png(HEADER, (b"iTXt", b"XML:com.adobe.xmp\x00\x00\x00\x00\x00" + said), PIXELS, END)
    assert photo(tmp_path / "a.png", content).headline == "Quay"


@pytest.mark.parametrize("length", [0, 0xFFFFFFFF])
def test_boxes_of_jpeg_2000_that_lie_about_their_length_end_the_search(tmp_path: Path, length: int) -> None:
    content = jp2() + struct.pack(">I4s", length, b"uuid") + bytes(40)
    assert photo(tmp_path / "a.jp2", content).width == 40


def test_a_resource_that_lies_about_its_length_ends_the_search(tmp_path: Path) -> None:
    lying = b"Photoshop 3.0\x008BIM\x04\x04\x00\x00\xff\xff\xff\xff" + bytes(20)
    assert photo(tmp_path / "a.jpg", segments(picture(), (0xED, lying))).width == 320
