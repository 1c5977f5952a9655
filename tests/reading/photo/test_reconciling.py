"""XMP, IIM and Exif that contradict each other, values cut short, wrong encodings, dates."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from PIL import Image

from archive.model import Doubt, PhotoMetadata
from tests.reading.helpers import iim, photo, picture, xmp
from tests.reading.photo.made import resource, segments

CREDIT = "<photoshop:Credit>{}</photoshop:Credit>"


def with_iim(path: Path, block: bytes, digest_of: bytes | None = None, **options: object) -> PhotoMetadata:
    """A JPEG with these datasets and, if given, a digest of others beside them."""
    resources = resource(0x0404, block)
    if digest_of is not None:
        resources += resource(0x0425, hashlib.md5(digest_of).digest() if digest_of else bytes(16))
    return photo(path, segments(picture(**options), (0xED, b"Photoshop 3.0\x00" + resources)))


def test_exif_goes_before_xmp_where_both_have_a_property(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[270], exif[315], exif[33432] = "From Exif", "Ines Okafor; Miro Lund", "Exif notice"
    said = xmp("<dc:description>From XMP</dc:description><dc:rights>XMP notice</dc:rights>")
    read = photo(tmp_path / "a.jpg", picture(exif=exif, xmp=said))
    assert (read.caption, read.copyright) == ("From Exif", "Exif notice")
    assert read.creator == ("Ines Okafor", "Miro Lund")


def test_a_name_with_a_semicolon_stands_in_quotes_in_exif(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[315] = 'Ines Okafor; "Lund; Sons"'
    assert photo(tmp_path / "a.jpg", picture(exif=exif)).creator == ("Ines Okafor", "Lund; Sons")


def test_where_exif_is_the_beginning_of_what_xmp_says_xmp_is_kept_whole(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[315] = "Ines Okafor"
    said = xmp(
        "<dc:creator><rdf:Seq><rdf:li>Ines Okafor</rdf:li><rdf:li>Miro Lund</rdf:li></rdf:Seq></dc:creator>"
    )
    assert photo(tmp_path / "a.jpg", picture(exif=exif, xmp=said)).creator == ("Ines Okafor", "Miro Lund")


@pytest.mark.parametrize(
    ("digest_of", "credit"),
    [(None, "From XMP"), ("same", "From XMP"), ("other", "From IIM"), ("", "From XMP")],
)
def test_iim_goes_before_xmp_only_where_its_digest_says_it_was_changed(
    tmp_path: Path, digest_of: str | None, credit: str
) -> None:
    block = iim((110, "From IIM"))
    stored = block if digest_of == "same" else digest_of.encode() if digest_of is not None else None
    read = with_iim(tmp_path / "a.jpg", block, stored, xmp=xmp(CREDIT.format("From XMP")))
    assert read.credit_line == credit


def test_iim_cut_at_its_length_gives_way_to_the_whole_of_it_in_xmp(tmp_path: Path) -> None:
    whole = "Northlight News Pictures International"
    read = with_iim(tmp_path / "a.jpg", iim((110, whole[:32])), b"other", xmp=xmp(CREDIT.format(whole)))
    assert read.credit_line == whole
    assert read.doubts == ()


@pytest.mark.parametrize(
    ("dataset", "most", "label"), [(110, 32, "Credit Line"), (116, 128, "Copyright Notice")]
)
def test_a_value_that_fills_its_room_in_iim_is_to_be_checked(
    tmp_path: Path, dataset: int, most: int, label: str
) -> None:
    assert with_iim(tmp_path / "b.jpg", iim((dataset, "x" * (most - 1)))).doubts == ()
    read = with_iim(tmp_path / "a.jpg", iim((dataset, "x" * most)))
    assert read.doubts == (Doubt("field-perhaps-cut-short", label),)


def test_a_letter_torn_apart_at_the_end_is_left_out(tmp_path: Path) -> None:
    value = ("x" * 31 + "é").encode()[:32]
    read = with_iim(tmp_path / "a.jpg", iim((110, value)))
    assert read.credit_line == "x" * 31
    assert read.doubts[0].code == "field-perhaps-cut-short"


def test_a_repaired_encoding_is_to_be_checked(tmp_path: Path) -> None:
    wrong = "Søren Müller".encode().decode("cp1252")
    read = photo(tmp_path / "a.jpg", picture(xmp=xmp(CREDIT.format(wrong))))
    assert read.credit_line == "Søren Müller"
    assert read.doubts == (Doubt("field-repaired", f"Credit Line: {wrong}"),)
    assert read.raw["xmp:photoshop:Credit"] == wrong


def test_a_character_set_that_nothing_declares_is_to_be_checked_where_it_was_guessed(tmp_path: Path) -> None:
    read = with_iim(tmp_path / "a.jpg", iim((90, "Århus".encode("mac-roman")), charset=b""))
    assert read.doubts == (Doubt("character-set-unknown", "City"),)


def test_a_declared_cyrillic_set_is_read(tmp_path: Path) -> None:
    read = with_iim(tmp_path / "a.jpg", iim((90, "Киев".encode("iso8859-5")), charset=b"\x1b-L"))
    assert (read.city, read.doubts) == ("Киев", ())


@pytest.mark.parametrize(
    ("stated", "value"),
    [
        ("2024-03-13T21:04:00+01:00", "2024-03-13T21:04:00+01:00"),
        ("2024-03-13T21:04:00.25Z", "2024-03-13T21:04:00Z"),
        ("2024-03-13T21:04", "2024-03-13T21:04:00"),
        ("2024-03-13T99:04:00", "2024-03-13"),
        ("2024-02-30", "2024-02"),
        ("2024-03", "2024-03"),
        ("soon", None),
    ],
)
def test_a_date_keeps_its_time_and_zone(tmp_path: Path, stated: str, value: str | None) -> None:
    said = xmp(f"<photoshop:DateCreated>{stated}</photoshop:DateCreated>")
    assert photo(tmp_path / "a.jpg", picture(xmp=said)).date_created == value


def test_date_and_time_of_iim_are_put_together(tmp_path: Path) -> None:
    read = with_iim(tmp_path / "a.jpg", iim((55, "20240313"), (60, "210400+0100")))
    assert read.date_created == "2024-03-13T21:04:00+01:00"


def test_a_time_without_a_zone_gets_it_from_a_statement_of_the_same_time(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8769)[36867] = "2024:03:13 21:04:00"
    read = with_iim(tmp_path / "a.jpg", iim((55, "20240313"), (60, "210400+0100")), exif=exif)
    assert read.date_created == "2024-03-13T21:04:00+01:00"


def test_every_property_is_kept_as_transmitted_in_every_language(tmp_path: Path) -> None:
    said = xmp(
        "<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>Hearing</rdf:li>"
        "<rdf:li xml:lang='de'>Anhörung</rdf:li></rdf:Alt></dc:title>"
        "<Iptc4xmpExt:AISystemUsed>None</Iptc4xmpExt:AISystemUsed>"
    )
    raw = photo(tmp_path / "a.jpg", picture(xmp=said)).raw
    assert raw["xmp:dc:title"] == ["Hearing", "Anhörung"]
    assert raw["xmp:dc:title@de"] == "Anhörung"
    assert raw["xmp:Iptc4xmpExt:AISystemUsed"] == "None"


def test_where_xmp_and_iim_agree_they_go_before_an_exif_that_says_otherwise(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[270], exif[315], exif[33432] = "From the camera", "Camera Owner", "Camera notice"
    exif.get_ifd(0x8769)[36867] = "2013:01:01 00:00:00"
    caption = "Lena Marsh in Port Elwyn, " + "who spoke at length, " * 120
    said = xmp(
        f"<dc:description>{caption}</dc:description><dc:creator><rdf:Seq><rdf:li>Ines Okafor</rdf:li><rdf:li>"
        "Zoë Lund</rdf:li></rdf:Seq></dc:creator><dc:rights>© Northlight</dc:rights>"
        "<photoshop:DateCreated>2024-03-13T21:04:00</photoshop:DateCreated>"
    )
    block = iim(
        (120, caption[:2000]), (80, "Ines Okafor"), (80, "Zoe Lund"), (116, "© Northlight"), (55, "20240313")
    )
    read = with_iim(tmp_path / "a.jpg", block, exif=exif, xmp=said)
    assert (read.caption, read.creator) == (caption.strip(), ("Ines Okafor", "Zoë Lund"))
    assert (read.copyright, read.date_created) == ("© Northlight", "2024-03-13T21:04:00")


@pytest.mark.parametrize("artist", ["Zo? Lund, Ines Okafor", "Zoe Lund; Ines Okafor", "Zo Lund;Ines Okafor"])
def test_exif_that_lost_letters_or_parts_no_names_gives_way_to_xmp(tmp_path: Path, artist: str) -> None:
    exif = Image.Exif()
    exif[315] = artist
    names = "<rdf:li>Zoë Lund</rdf:li><rdf:li>Ines Okafor</rdf:li>"
    said = xmp(f"<dc:creator><rdf:Seq>{names}</rdf:Seq></dc:creator>")
    assert photo(tmp_path / "a.jpg", picture(exif=exif, xmp=said)).creator == ("Zoë Lund", "Ines Okafor")


@pytest.mark.parametrize(
    ("stated", "keywords"),
    [
        (("harbour,ferry,Port Elwyn",), ("harbour", "ferry", "Port Elwyn")),
        (("harbour; ferry; Norr, Abel",), ("harbour", "ferry", "Norr, Abel")),
        (("Hafen, Fähre",), ("Hafen", "Fähre")),
        (("港口、渡轮",), ("港口", "渡轮")),
        (("harbour", "Norr, Abel"), ("harbour", "Norr, Abel")),
    ],
)
def test_keywords_in_one_string_are_parted(
    tmp_path: Path, stated: tuple[str, ...], keywords: tuple[str, ...]
) -> None:
    assert with_iim(tmp_path / "a.jpg", iim(*((25, word) for word in stated))).keywords == keywords


def test_a_keyword_that_is_a_tag_by_itself_keeps_its_comma(tmp_path: Path) -> None:
    said = xmp(
        "<dc:subject><rdf:Bag><rdf:li>Norr, Abel</rdf:li></rdf:Bag></dc:subject><lr:hierarchicalSubject "
        "xmlns:lr='http://ns.adobe.com/lightroom/1.0/'><rdf:Bag><rdf:li>People|Norr, Abel</rdf:li></rdf:Bag>"
        "</lr:hierarchicalSubject>"
    )
    assert photo(tmp_path / "a.jpg", picture(xmp=said)).keywords == ("Norr, Abel",)


@pytest.mark.parametrize(
    "words",
    [
        "OLYMPUS DIGITAL CAMERA", "<Digimax i5, Samsung #1>", "SONY DSC", "KODAK Digital Still Camera",
        "Created with GIMP", "Created with The GIMP on a Mac", "Processed with VSCO with a6 preset",
        "Edited by Adobe Photoshop Lightroom 6.1", "CREATOR: gd-jpeg v1.0 (using IJG JPEG v62), quality = 90",
        "DCIM\\100MEDIA\\DJI_0042.JPG", "DSC_0042.JPG", "Exif_JPEG_PICTURE", "Northlight Scan 3",
    ],
)  # fmt: skip
@pytest.mark.parametrize("place", ["exif", "xmp", "iim"])
def test_what_a_camera_or_program_writes_by_itself_is_no_caption(
    tmp_path: Path, words: str, place: str
) -> None:
    exif = Image.Exif()
    exif[305] = "Northlight Scan 3"
    if place == "exif":
        exif[270] = words
    said = xmp(f"<dc:description>{words.replace('<', '&lt;')}</dc:description>") if place == "xmp" else b""
    block = iim((120, words)) if place == "iim" else iim((90, "Port Elwyn"))
    read = with_iim(tmp_path / "a.jpg", block, exif=exif, **({"xmp": said} if said else {}))
    assert read.caption is None


@pytest.mark.parametrize(
    "words",
    [
        "Created with care by three weavers of Port Elwyn", "Canon Abel Norr blesses the boats",
        "Made by Apple workers in Norland", "A digital camera from 1999", "ferry", "Taken by surprise",
    ],
)  # fmt: skip
def test_a_caption_that_only_begins_like_a_camera_s_words_is_kept(tmp_path: Path, words: str) -> None:
    exif = Image.Exif()
    exif[270], exif[271] = words, "Canon"
    assert photo(tmp_path / "a.jpg", picture(exif=exif)).caption == words


@pytest.mark.parametrize(
    "pointer", ["See caption", "siehe Bildunterschrift", "(voir légende)", "As credited"]
)
def test_a_credit_line_that_only_points_to_the_caption_says_nothing(tmp_path: Path, pointer: str) -> None:
    caption = "Lena Marsh speaks in Port Elwyn. (Ines Okafor/Reuters)"
    read = with_iim(tmp_path / "a.jpg", iim((120, caption), (110, pointer), (116, "© Northlight")))
    assert read.credit_line == pointer
    assert read.reading is not None
    assert read.reading.credit is not None
    assert [value.text for value in read.reading.credit.photographers] == ["Ines Okafor"]
    assert [value.text for value in read.reading.credit.chain] == ["Reuters"]


def test_latin_letters_that_nothing_declares_are_not_taken_for_a_torn_end(tmp_path: Path) -> None:
    read = with_iim(tmp_path / "a.jpg", iim((90, "Köln".encode("latin-1")), charset=b""))
    assert read.city == "Köln"


@pytest.mark.parametrize(
    ("charset", "city", "caption"),
    [
        ("cp1251", "Київ", "Олена Шевченко тримає доньку на руках."),
        ("koi8-r", "Москва", "Анна Орлова читает письмо на вокзале."),
        ("cp1253", "Πάτρα", "Η Ελένη Παππά μιλά στους δημοσιογράφους."),
        ("cp1255", "חיפה", "ליאה מרש נואמת בנמל."),
        ("cp1256", "بيروت", "ليلى حداد تتحدث إلى الصحفيين."),
        ("gbk", "上海", "李明在码头向记者讲话。"),
        ("shift_jis", "横浜", "港で記者団に話す佐藤美咲さん"),
        ("mac-roman", "Århus", "Zoë Ähren trägt Säcke über die Straße."),
    ],
)
def test_a_script_that_nothing_declares_is_told_by_all_values_together(
    tmp_path: Path, charset: str, city: str, caption: str
) -> None:
    block = iim((90, city.encode(charset)), (120, caption.encode(charset)), charset=b"")
    read = with_iim(tmp_path / "a.jpg", block)
    assert (read.city, read.caption) == (city, caption)
    assert Doubt("character-set-unknown", "City") in read.doubts


@pytest.mark.parametrize(("charset", "declared"), [("cp1252", b"\x1b%G"), ("utf-8", b"\x1b.A")])
def test_a_character_set_that_is_declared_wrongly_is_not_believed(
    tmp_path: Path, charset: str, declared: bytes
) -> None:
    block = iim((80, "Jürgen Größle".encode(charset)), charset=declared)
    assert with_iim(tmp_path / "a.jpg", block).creator == ("Jürgen Größle",)


@pytest.mark.parametrize("end", ["\r", "\r\n", "\n"])
def test_lines_of_a_caption_end_alike_whoever_wrote_them(tmp_path: Path, end: str) -> None:
    read = with_iim(tmp_path / "a.jpg", iim((120, f"On the quay.{end}At night.")))
    assert read.caption == "On the quay.\nAt night."
