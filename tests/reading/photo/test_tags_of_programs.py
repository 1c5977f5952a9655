"""Tags in trees, stars, positions and releases, as programs for photographers write them."""

from __future__ import annotations

from html import escape
from pathlib import Path

import pytest
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

from archive.model import Licensor, PhotoMetadata
from tests.reading.helpers import photo, picture
from tests.reading.photo.packets import listed, packet, resources

VOCABULARY = "http://ns.useplus.org/ldf/vocab/"


def read(folder: Path, *properties: str, exif: Image.Exif | None = None) -> PhotoMetadata:
    told = Image.Exif() if exif is None else exif
    return photo(folder / "a.jpg", picture(xmp=packet(*properties), exif=told))


def with_gps(tags: dict[int, object]) -> Image.Exif:
    exif = Image.Exif()
    exif.get_ifd(0x8825).update(tags)
    return exif


@pytest.mark.parametrize(
    "property_",
    [
        listed("digiKam:TagsList", "People/Lena Marsh", "Harbour", container="Seq"),
        listed("lr:hierarchicalSubject", "People|Lena Marsh", "Harbour"),
        listed("MicrosoftPhoto:LastKeywordXMP", "People/Lena Marsh", "Harbour"),
        listed("mediapro:CatalogSets", "People|Lena Marsh", "Harbour"),
        "<acdsee:categories>"
        + escape(
            '<Categories><Category Assigned="0">People<Category Assigned="1">Lena Marsh</Category></Category>'
            '<Category Assigned="1">Harbour</Category></Categories>'
        )
        + "</acdsee:categories>",
    ],
    ids=["digiKam", "Lightroom", "Windows", "Media Pro", "ACDSee"],
)
def test_tags_are_read_with_the_tree_they_stand_in(tmp_path: Path, property_: str) -> None:
    read_ = read(tmp_path, property_)
    assert read_.keyword_paths == (("People", "Lena Marsh"), ("Harbour",))
    assert read_.people == ()


def test_a_tag_that_two_programs_wrote_is_one(tmp_path: Path) -> None:
    read_ = read(
        tmp_path,
        listed("lr:hierarchicalSubject", "Places|Port Elwyn"),
        listed("digiKam:TagsList", "places/Port Elwyn", "A//B/", "/"),
    )
    assert read_.keyword_paths == (("Places", "Port Elwyn"), ("A", "B"))


def test_a_tree_deeper_than_anybody_s_and_a_name_longer_are_left_out(tmp_path: Path) -> None:
    read_ = read(tmp_path, listed("digiKam:TagsList", "/".join("abcdefgh" * 10), "x" * 1_000, "Quay"))
    assert read_.keyword_paths == (("Quay",),)


def test_categories_that_define_entities_give_nothing(tmp_path: Path) -> None:
    text = (
        '<!DOCTYPE c [<!ENTITY a "Harbour">]><Categories><Category Assigned="1">&a;</Category></Categories>'
    )
    read_ = read(tmp_path, f"<acdsee:categories>{escape(text)}</acdsee:categories>")
    assert read_.keyword_paths == ()


@pytest.mark.parametrize(
    ("stated", "rating"),
    [("4", 4), ("0", 0), ("-1", -1), ("3.0", 3), ("6", None), ("-2", None), ("many", None), ("1e9", None)],
)
def test_stars_are_those_of_the_standard_or_none(tmp_path: Path, stated: str, rating: int | None) -> None:
    assert read(tmp_path, f"<xmp:Rating>{stated}</xmp:Rating>").rating == rating


@pytest.mark.parametrize(
    ("percent", "rating"), [("1", 1), ("25", 2), ("50", 3), ("75", 4), ("99", 5), ("0", 0), ("900", None)]
)
def test_the_percentage_of_windows_gives_the_stars_that_it_shows(
    tmp_path: Path, percent: str, rating: int | None
) -> None:
    assert read(tmp_path, f"<MicrosoftPhoto:Rating>{percent}</MicrosoftPhoto:Rating>").rating == rating


def test_stars_go_before_a_percentage_and_xmp_before_exif(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x4746] = 2
    percent = "<MicrosoftPhoto:Rating>99</MicrosoftPhoto:Rating>"
    assert read(tmp_path, percent, exif=exif).rating == 2
    assert read(tmp_path, percent, "<xmp:Rating>3</xmp:Rating>", exif=exif).rating == 3


def test_exif_tells_where_the_camera_stood(tmp_path: Path) -> None:
    exif = with_gps(
        {1: "S", 2: (33.0, 51.0, 30.0), 3: "W", 4: (0.0, 30.0, 0.0), 5: b"\x01", 6: IFDRational(25, 2)}
    )
    read_ = read(tmp_path, exif=exif)
    assert (read_.latitude, read_.longitude, read_.altitude) == (-33.8583333, -0.5, -12.5)


@pytest.mark.parametrize(
    ("latitude", "longitude", "place"),
    [
        ("54,30.0N", "1,15.0W", (54.5, -1.25)),
        ("54,30,0N", "1,15,0W", (54.5, -1.25)),
        ("54.5", "-1.25", (54.5, -1.25)),
        ("91,0N", "1,15.0W", (None, None)),
        ("54,75.0N", "1,15.0W", (None, None)),
        ("54,30.0", "1,15.0W", (None, None)),
        ("0,0N", "0,0E", (None, None)),
        ("54,30.0E", "1,15.0N", (None, None)),
        ("north", "west", (None, None)),
    ],
)
def test_xmp_tells_where_the_camera_stood_or_nothing_sensible(
    tmp_path: Path, latitude: str, longitude: str, place: tuple[float | None, float | None]
) -> None:
    read_ = read(
        tmp_path,
        f"<exif:GPSLatitude>{latitude}</exif:GPSLatitude><exif:GPSLongitude>{longitude}</exif:GPSLongitude>",
    )
    assert (read_.latitude, read_.longitude) == place


@pytest.mark.parametrize(
    ("altitude", "metres"), [("1230/10", 123.0), ("97", 97.0), ("5/0", None), ("9000000", None)]
)
def test_an_altitude_is_metres_above_the_sea(tmp_path: Path, altitude: str, metres: float | None) -> None:
    told = "<exif:GPSLatitude>54,30.0N</exif:GPSLatitude><exif:GPSLongitude>1,15.0W</exif:GPSLongitude>"
    assert read(tmp_path, f"{told}<exif:GPSAltitude>{altitude}</exif:GPSAltitude>").altitude == metres


def test_exif_that_tells_no_sound_place_leaves_it_to_xmp(tmp_path: Path) -> None:
    exif = with_gps({1: "N", 2: (0.0, 0.0, 0.0), 3: "E", 4: (0.0, 0.0, 0.0)})
    created = "<exif:GPSLatitude>54,30.0N</exif:GPSLatitude><exif:GPSLongitude>1,15.0W</exif:GPSLongitude>"
    read_ = read(tmp_path, resources("Iptc4xmpExt:LocationCreated", created), exif=exif)
    assert (read_.latitude, read_.longitude) == (54.5, -1.25)


def test_a_place_that_a_sidecar_gives_goes_before_the_camera_s(tmp_path: Path) -> None:
    beside = "<exif:GPSLatitude>54,30.0N</exif:GPSLatitude><exif:GPSLongitude>1,15.0W</exif:GPSLongitude>"
    (tmp_path / "a.xmp").write_bytes(packet(beside, "<xmp:Rating>5</xmp:Rating>"))
    exif = with_gps({1: "N", 2: (10.0, 0.0, 0.0), 3: "E", 4: (20.0, 0.0, 0.0)})
    read_ = read(tmp_path, "<xmp:Rating>1</xmp:Rating>", exif=exif)
    assert (read_.latitude, read_.longitude, read_.rating) == (54.5, -1.25, 5)


def test_releases_and_owners_of_plus_are_read(tmp_path: Path) -> None:
    read_ = read(
        tmp_path,
        f"<plus:ModelReleaseStatus>{VOCABULARY}MR-LMR</plus:ModelReleaseStatus>",
        "<plus:PropertyReleaseStatus>PR-NON</plus:PropertyReleaseStatus>",
        f"<plus:MinorModelAgeDisclosure>{VOCABULARY}AG-U14</plus:MinorModelAgeDisclosure>",
        f"<plus:DataMining>{VOCABULARY}DMI-PROHIBITED-AIMLTRAINING</plus:DataMining>",
        "<plus:OtherConstraints><rdf:Alt><rdf:li xml:lang='x-default'>Not for calendars.</rdf:li></rdf:Alt>"
        "</plus:OtherConstraints>",
        resources("plus:ImageCreator", "<plus:ImageCreatorName>Ines Okafor</plus:ImageCreatorName>"),
        resources("plus:CopyrightOwner", "<plus:CopyrightOwnerName>Northlight</plus:CopyrightOwnerName>"),
        resources(
            "plus:Licensor",
            "<plus:LicensorName>Northlight Sales</plus:LicensorName>"
            "<plus:LicensorURL>https://northlight.example/buy</plus:LicensorURL>",
            "<plus:LicensorID>none</plus:LicensorID>",
        ),
        "<xmpRights:WebStatement>https://northlight.example/rights</xmpRights:WebStatement>",
    )
    assert (read_.model_release, read_.property_release) == ("MR-LMR", "PR-NON")
    assert (read_.minor_model_age, read_.data_mining) == ("AG-U14", "DMI-PROHIBITED-AIMLTRAINING")
    assert read_.other_constraints == "Not for calendars."
    assert (read_.image_creators, read_.copyright_owners) == (("Ines Okafor",), ("Northlight",))
    assert read_.licensors == (Licensor("Northlight Sales", "https://northlight.example/buy"),)
    assert read_.web_statement == "https://northlight.example/rights"


def test_what_is_no_code_and_no_address_is_left_out(tmp_path: Path) -> None:
    read_ = read(
        tmp_path,
        "<plus:ModelReleaseStatus>PR-NON</plus:ModelReleaseStatus>",
        "<plus:DataMining>please do not</plus:DataMining>",
        "<xmpRights:WebStatement>javascript:alert(1)</xmpRights:WebStatement>",
    )
    assert (read_.model_release, read_.data_mining, read_.web_statement) == (None, None, None)
    assert read_.raw["xmp:xmpRights:WebStatement"] == "javascript:alert(1)"
