"""Opening pictures and making thumbnails."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from archive.errors import UnreadableFile
from archive.imaging import make_thumbnail, open_image, size


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
