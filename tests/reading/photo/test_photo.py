"""Image files and their embedded metadata."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin, TiffImagePlugin

from archive.reading import Limits
from archive.words import read_error_words
from tests.reading.helpers import failure, iim, jpeg_with_iim, photo, picture, xmp

CAPTION = "Harbour master Lena Marsh listens to the crew in Port Elwyn, March 13, 2024."
FIELDS = iim(
    (5, "marsh-quay"),
    (105, "Inquiry opens"),
    (120, CAPTION),
    (122, "dr"),
    (80, "Ines Okafor"),
    (85, "Staff photographer"),
    (110, "Reuters"),
    (115, "Northlight"),
    (116, "© 2024 Ines Okafor"),
    (55, "20240313"),
    (25, "inquiry"),
    (25, "ferry"),
    (90, "Port Elwyn"),
    (95, "Skerrow"),
    (101, "Norland"),
    (92, "Fish Quay"),
    (40, "No archiving"),
)


def test_iim_is_mapped_to_the_properties_of_the_standard(tmp_path: Path) -> None:
    read = photo(tmp_path / "a.jpg", jpeg_with_iim(FIELDS))
    assert (read.title, read.headline, read.caption) == ("marsh-quay", "Inquiry opens", CAPTION)
    assert (read.creator, read.creator_title) == (("Ines Okafor",), "Staff photographer")
    assert (read.credit_line, read.source, read.copyright) == ("Reuters", "Northlight", "© 2024 Ines Okafor")
    assert read.date_created == "2024-03-13"
    assert read.keywords == ("inquiry", "ferry")
    assert (read.sublocation, read.city, read.region, read.country) == (
        "Fish Quay",
        "Port Elwyn",
        "Skerrow",
        "Norland",
    )
    assert (read.caption_writer, read.instructions) == ("dr", "No archiving")
    assert (read.width, read.height, read.media_type) == (320, 200, "image/jpeg")
    assert read.raw["iim:2:105"] == ["Inquiry opens"]


def test_the_caption_is_taken_apart_with_a_credit_of_creator_and_credit_line(tmp_path: Path) -> None:
    read = photo(tmp_path / "a.jpg", jpeg_with_iim(FIELDS))
    assert read.reading is not None
    assert read.reading.text == CAPTION
    assert read.reading.credit is not None
    assert [value.text for value in read.reading.credit.photographers] == ["Ines Okafor"]
    assert [value.text for value in read.reading.credit.chain] == ["Reuters"]


XMP = xmp(
    "<dc:title><rdf:Alt><rdf:li xml:lang='de'>Anhörung</rdf:li><rdf:li "
    "xml:lang='x-default'>Hearing</rdf:li></rdf:Alt></dc:title>"
    "<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>From XMP.</rdf:li></rdf:Alt></dc:description>"
    "<dc:creator><rdf:Seq><rdf:li>Ines Okafor</rdf:li><rdf:li>Miro Lund</rdf:li></rdf:Seq></dc:creator>"
    "<photoshop:Credit>Reuters</photoshop:Credit><photoshop:DateCreated>2024-03-13T21:04:00+01:00</photoshop:DateCreated>"
    "<Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Lena Marsh</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>"
    "<Iptc4xmpExt:LocationCreated><rdf:Bag><rdf:li "
    "rdf:parseType='Resource'><Iptc4xmpExt:City>Port Elwyn</Iptc4xmpExt:City>"
    "<Iptc4xmpExt:CountryName>Norland</Iptc4xmpExt:CountryName></rdf:li></rdf:Bag></Iptc4xmpExt:LocationCreated>"
    "<xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang='x-default'>Editorial "
    "use</rdf:li></rdf:Alt></xmpRights:UsageTerms>"
    "<Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang='x-default'>A "
    "woman on a quay</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility>"
)


@pytest.mark.parametrize("kind", ["JPEG", "WEBP", "PNG", "TIFF"])
def test_xmp_is_read_in_every_format(tmp_path: Path, kind: str) -> None:
    options: dict[str, object] = {"xmp": XMP}
    if kind == "PNG":
        info = PngImagePlugin.PngInfo()
        info.add_itxt("XML:com.adobe.xmp", XMP.decode())
        options = {"pnginfo": info}
    elif kind == "TIFF":
        tags = TiffImagePlugin.ImageFileDirectory_v2()
        tags[700] = XMP
        tags.tagtype[700] = 1
        options = {"tiffinfo": tags}
    read = photo(tmp_path / f"a.{kind.lower()}", picture(kind, **options))
    assert (read.title, read.caption, read.creator) == ("Hearing", "From XMP.", ("Ines Okafor", "Miro Lund"))
    assert (read.date_created, read.people) == ("2024-03-13T21:04:00+01:00", ("Lena Marsh",))
    assert (read.city, read.country) == ("Port Elwyn", "Norland")
    assert (read.usage_terms, read.alt) == ("Editorial use", "A woman on a quay")


def test_exif_goes_before_xmp_and_xmp_before_iim(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[270], exif[315], exif[33432] = "From Exif", "Exif Artist", "Exif Copyright"
    both = jpeg_with_iim(iim((120, "From IIM"), (116, "IIM notice")), xmp=XMP)
    read = photo(tmp_path / "a.jpg", both)
    assert (read.caption, read.copyright) == ("From XMP.", "IIM notice")
    all_three = photo(tmp_path / "b.jpg", picture(exif=exif, xmp=XMP))
    assert (all_three.caption, all_three.creator, all_three.copyright) == (
        "From Exif",
        ("Exif Artist",),
        "Exif Copyright",
    )


@pytest.mark.parametrize(
    ("value", "charset"),
    [
        ("Søren Müller".encode(), b"\x1b%G"),
        ("Søren Müller".encode(), b""),
        ("Søren Müller".encode("latin-1"), b""),
        ("Søren Müller".encode("latin-1"), b"\x1b.A"),
        ("Søren Müller".encode().decode("cp1252").encode(), b"\x1b%G"),
        ("Søren Müller".encode("mac-roman"), b""),
    ],
)
def test_names_are_read_in_any_character_set(tmp_path: Path, value: bytes, charset: bytes) -> None:
    block = iim((80, value), charset=charset)
    assert photo(tmp_path / "a.jpg", jpeg_with_iim(block)).creator == ("Søren Müller",)


@pytest.mark.parametrize(
    ("stated", "value"),
    [("20240313", "2024-03-13"), ("20240300", "2024-03"), ("20240000", "2024"), ("00000000", None)],
)
def test_unknown_parts_of_a_date_are_left_open(tmp_path: Path, stated: str, value: str | None) -> None:
    assert photo(tmp_path / "a.jpg", jpeg_with_iim(iim((55, stated)))).date_created == value


def test_a_camera_s_own_words_are_no_caption(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[270] = "OLYMPUS DIGITAL CAMERA         "
    assert photo(tmp_path / "a.jpg", picture(exif=exif)).caption is None


def test_entities_in_xmp_are_not_expanded_and_cost_only_the_xmp(tmp_path: Path) -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>' + XMP.replace(
        b"From XMP.", b"&b;&b;"
    )
    read = photo(tmp_path / "a.jpg", jpeg_with_iim(iim((120, "From IIM")), xmp=bomb))
    assert read.caption == "From IIM"


@pytest.mark.parametrize(
    "block",
    [
        b"",
        b"\x1c\x02",
        b"\x1c\x02\x78\xff\xff" + b"x" * 9,
        b"\x00" * 40,
        b"\x1c\x02\x78\x80\x04\xff\xff\xff\xffx",
    ],
)
def test_broken_iim_costs_only_itself(tmp_path: Path, block: bytes) -> None:
    assert photo(tmp_path / "a.jpg", jpeg_with_iim(block)).width == 320


def test_broken_exif_costs_only_itself(tmp_path: Path) -> None:
    read = photo(tmp_path / "a.jpg", picture(exif=b"Exif\x00\x00MM\x00*\xff\xff\xff\xff\x00\x09", xmp=XMP))
    assert read.caption == "From XMP."


def test_a_picture_of_no_bytes_is_empty(tmp_path: Path) -> None:
    assert failure(tmp_path / "a.jpg", b"").code == "empty"


@pytest.mark.parametrize("share", [0.02, 0.4, 0.8])
def test_a_picture_cut_short_is_damaged(tmp_path: Path, share: float) -> None:
    data = picture(size=(900, 700), quality=95)
    error = failure(tmp_path / "a.jpg", data[: int(len(data) * share)])
    assert error.code == "damaged"
    assert "a.jpg" in read_error_words(error)


def test_a_picture_of_too_many_pixels_is_refused(tmp_path: Path) -> None:
    error = failure(tmp_path / "a.png", picture("PNG", (400, 300)), Limits(max_pixels=1000))
    assert error.code == "too-large"
    assert "400 × 300" in read_error_words(error)


def test_a_decompression_bomb_is_refused(tmp_path: Path) -> None:
    data = bytearray(picture("PNG"))
    data[16:24] = (60000).to_bytes(4, "big") * 2
    assert failure(tmp_path / "a.png", bytes(data)).code in ("too-large", "damaged")


def test_a_picture_is_told_by_its_content_and_not_by_its_name(tmp_path: Path) -> None:
    assert photo(tmp_path / "a.txt", jpeg_with_iim(FIELDS)).headline == "Inquiry opens"


def test_words_named_as_a_picture_are_refused(tmp_path: Path) -> None:
    assert failure(tmp_path / "a.jpg", "<html><body>404 Not found</body></html>").code == "not-an-image"
