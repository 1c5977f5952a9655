"""Opening pictures and making thumbnails."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageCms, ImageOps

from archive.errors import UnreadableFile
from archive.files.imaging import make_thumbnail, open_image, size
from tests import icc
from tests.reading.photo.made import png


def saved(path: Path, image: Image.Image, **options: object) -> Path:
    image.save(path, **options)
    return path


def halves(width: int = 800, height: int = 400) -> Image.Image:
    """A picture that is red on the left and blue on the right."""
    image = Image.new("RGB", (width, height), "red")
    image.paste("blue", (width // 2, 0, width, height))
    return image


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.tif", "a.webp"])
def test_a_thumbnail_covers_its_box_and_keeps_the_shape(tmp_path: Path, name: str) -> None:
    source = saved(tmp_path / name, halves())
    make_thumbnail(source, tmp_path / "small" / "t.jpg", 200, 150)
    with Image.open(tmp_path / "small" / "t.jpg") as thumbnail:
        assert (thumbnail.format, thumbnail.mode, thumbnail.size) == ("JPEG", "RGB", (300, 150))


def test_a_small_picture_is_not_enlarged(tmp_path: Path) -> None:
    make_thumbnail(saved(tmp_path / "a.png", halves(40, 20)), tmp_path / "t.jpg", 200, 150)
    assert size(tmp_path / "t.jpg") == (40, 20)


@pytest.mark.parametrize("marked", [True, False])
def test_inks_are_what_the_file_says_they_are(tmp_path: Path, marked: bool) -> None:
    inks = halves().convert("CMYK")
    stored = io.BytesIO()
    # Pillow turns the inks round and marks the file as Adobe's; without that mark they mean what they say.
    (inks if marked else ImageChops.invert(inks)).save(stored, "JPEG", quality=95)
    data = stored.getvalue()
    if not marked:
        at = data.index(b"\xff\xee")
        data = data[:at] + data[at + 2 + int.from_bytes(data[at + 2 : at + 4], "big") :]
    (tmp_path / "a.jpg").write_bytes(data)
    make_thumbnail(tmp_path / "a.jpg", tmp_path / "t.jpg", 200, 150)
    with Image.open(tmp_path / "t.jpg") as thumbnail:
        left, right = (thumbnail.getpixel((x, 75)) for x in (40, 260))
    assert isinstance(left, tuple)
    assert isinstance(right, tuple)
    assert left[0] > 180 > 80 > left[2]
    assert right[2] > 180 > 80 > right[0]


def test_a_panorama_does_not_become_a_huge_thumbnail(tmp_path: Path) -> None:
    make_thumbnail(saved(tmp_path / "a.jpg", halves(6000, 100)), tmp_path / "t.jpg", 200, 200)
    assert size(tmp_path / "t.jpg")[0] <= 800


def test_the_exif_orientation_is_honoured(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    source = saved(tmp_path / "a.jpg", halves(), exif=exif, quality=95)
    assert size(source) == (400, 800)
    make_thumbnail(source, tmp_path / "t.jpg", 100, 100)
    with Image.open(tmp_path / "t.jpg") as thumbnail:
        assert thumbnail.size == (100, 200)
        red, _, blue = thumbnail.getpixel((50, 20))
        assert red > 200
        assert blue < 60
        assert thumbnail.getexif().get(0x0112, 1) == 1


def test_an_icc_profile_is_turned_into_srgb(tmp_path: Path) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    broken = saved(tmp_path / "broken.jpg", halves(), icc_profile=profile)
    make_thumbnail(broken, tmp_path / "t.jpg", 100, 100)
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    make_thumbnail(saved(tmp_path / "a.jpg", halves(), icc_profile=srgb), tmp_path / "u.jpg", 100, 100)
    for name in ("t.jpg", "u.jpg"):
        with Image.open(tmp_path / name) as thumbnail:
            assert thumbnail.mode == "RGB"
            assert "icc_profile" not in thumbnail.info


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16", "I", "F"])
def test_every_colour_mode_becomes_a_jpeg(tmp_path: Path, mode: str) -> None:
    image = (
        Image.new("L", (300, 200), 128).convert(mode)
        if mode not in ("I;16",)
        else Image.new(mode, (300, 200), 30000)
    )
    make_thumbnail(saved(tmp_path / "a.tif", image), tmp_path / "t.jpg", 100, 100)
    assert size(tmp_path / "t.jpg") == (150, 100)


def test_transparency_lies_on_white(tmp_path: Path) -> None:
    make_thumbnail(
        saved(tmp_path / "a.png", Image.new("RGBA", (50, 50), (0, 0, 0, 0))), tmp_path / "t.jpg", 100, 100
    )
    with Image.open(tmp_path / "t.jpg") as thumbnail:
        assert min(thumbnail.getpixel((25, 25))) > 250


def test_a_damaged_picture_leaves_no_thumbnail_and_no_remains(tmp_path: Path) -> None:
    data = io.BytesIO()
    halves().save(data, "JPEG", quality=95)
    source = tmp_path / "a.jpg"
    source.write_bytes(data.getvalue()[:1500])
    (tmp_path / "out").mkdir()
    with pytest.raises(UnreadableFile) as caught:
        make_thumbnail(source, tmp_path / "out" / "t.jpg", 100, 100)
    assert caught.value.code == "damaged"
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize(("content", "code"), [(b"", "empty"), (b"no picture", "damaged")])
def test_what_is_no_picture_is_refused(tmp_path: Path, content: bytes, code: str) -> None:
    (tmp_path / "a.jpg").write_bytes(content)
    with pytest.raises(UnreadableFile) as caught, open_image(tmp_path / "a.jpg"):
        pass
    assert caught.value.code == code


def test_a_picture_of_too_many_pixels_is_refused_before_it_is_decoded(tmp_path: Path) -> None:
    source = saved(tmp_path / "a.png", halves())
    with pytest.raises(UnreadableFile) as caught, open_image(source, max_pixels=1000):
        pass
    assert caught.value.code == "too-large"


def shown(path: Path, side: int = 40) -> Image.Image:
    """The thumbnail of a picture."""
    make_thumbnail(path, path.with_suffix(".thumbnail"), side, side)
    with Image.open(path.with_suffix(".thumbnail")) as thumbnail:
        thumbnail.load()
        return thumbnail


def is_near(colour: object, expected: tuple[int, int, int]) -> bool:
    assert isinstance(colour, tuple)
    return all(abs(has - wanted) <= 12 for has, wanted in zip(colour, expected, strict=True))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_each_of_the_eight_orientations_is_shown_upright(tmp_path: Path, orientation: int) -> None:
    image = halves(80, 40)
    image.paste("lime", (0, 0, 20, 20))
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = saved(tmp_path / "a.png", image, exif=exif)
    with Image.open(path) as stored:
        upright = ImageOps.exif_transpose(stored)
    small = shown(path)
    assert small.size == upright.size
    for x, y in ((4, 4), (small.width - 5, 4), (4, small.height - 5), (small.width - 5, small.height - 5)):
        assert is_near(small.getpixel((x, y)), upright.getpixel((x, y)))


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.tif", "a.webp"])
def test_adobe_rgb_is_shown_in_srgb(tmp_path: Path, name: str) -> None:
    image = Image.new("RGB", (80, 80), (100, 200, 100))
    path = saved(tmp_path / name, image, icc_profile=icc.adobe_rgb(), quality=95)
    assert is_near(shown(path).getpixel((20, 20)), (0, 201, 92))


@pytest.mark.parametrize("name", ["a.jpg", "a.tif"])
def test_inks_are_shown_as_their_profile_says(tmp_path: Path, name: str) -> None:
    image = Image.new("CMYK", (80, 80), (255, 0, 0, 0))
    plain = shown(saved(tmp_path / name, image)).getpixel((20, 20))
    printed = shown(saved(tmp_path / f"b{name}", image, icc_profile=icc.cmyk())).getpixel((20, 20))
    assert is_near(plain, (0, 255, 255))
    assert isinstance(printed, tuple)
    assert printed[2] < 150


@pytest.mark.parametrize("channels", [1, 3])
def test_sixteen_bits_a_channel_are_shown_as_bright_as_they_are(tmp_path: Path, channels: int) -> None:
    value = 0x8040
    row = b"\x00" + struct.pack(">H", value) * channels * 60
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", 60, 60, 16, 2 if channels == 3 else 0, 0, 0, 0)),
        (
            b"IDAT",
            zlib.compress(row * 60),
        ),
    )
    (tmp_path / "a.png").write_bytes(png(*chunks, (b"IEND", b"")))
    assert is_near(shown(tmp_path / "a.png").getpixel((20, 20)), (128, 128, 128))


def test_lab_colours_of_a_photoshop_picture_are_shown(tmp_path: Path) -> None:
    head = b"8BPS" + struct.pack(">H6xHIIHH", 1, 3, 40, 40, 8, 9) + bytes(12) + b"\x00\x00"
    (tmp_path / "a.psd").write_bytes(head + b"\x80" * 1600 * 3)
    assert is_near(shown(tmp_path / "a.psd").getpixel((20, 20)), (119, 119, 119))
