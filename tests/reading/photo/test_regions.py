"""Faces and other regions that programs mark in a picture: whom they name, and where they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from archive.model import PhotoMetadata, Region
from tests.reading.helpers import photo, picture
from tests.reading.photo.packets import (
    face,
    faces,
    iptc_region,
    listed,
    packet,
    resources,
    tagged_people,
)


def read(folder: Path, *properties: str, orientation: int = 1) -> PhotoMetadata:
    """A picture of 320 × 200 pixels with these properties."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    return photo(folder / "a.jpg", picture(xmp=packet(*properties), exif=exif))


def test_a_face_of_the_working_group_is_placed_by_its_middle(tmp_path: Path) -> None:
    read_ = read(tmp_path, faces(face("Lena Marsh", "0.3 0.4 0.1 0.2"), size=(3200, 2000)))
    assert read_.regions == (Region("Lena Marsh", "face", 0.25, 0.3, 0.1, 0.2, "mwg"),)
    assert read_.people == ("Lena Marsh",)


def test_a_face_of_windows_is_placed_by_its_corner(tmp_path: Path) -> None:
    read_ = read(tmp_path, tagged_people(("Miro Lund", "0.25, 0.3, 0.1, 0.2"), ("Ines Okafor", "")))
    assert read_.regions == (
        Region("Miro Lund", "face", 0.25, 0.3, 0.1, 0.2, "microsoft"),
        Region("Ines Okafor", "face", source="microsoft"),
    )
    assert read_.people == ("Miro Lund", "Ines Okafor")


@pytest.mark.parametrize(
    ("boundary", "place"),
    [
        ({"Shape": "rectangle", "X": "0.25", "Y": "0.3", "W": "0.1", "H": "0.2"}, (0.25, 0.3, 0.1, 0.2)),
        (
            {"Unit": "pixel", "Shape": "rectangle", "X": "80", "Y": "60", "W": "32", "H": "40"},
            (0.25, 0.3, 0.1, 0.2),
        ),
        ({"Shape": "circle", "X": "0.5", "Y": "0.5", "Rx": "0.1"}, (0.4, 0.34, 0.2, 0.32)),
        ({"Unit": "pixel", "Shape": "circle", "X": "160", "Y": "100", "Rx": "32"}, (0.4, 0.34, 0.2, 0.32)),
    ],
    ids=["rectangle", "pixels", "circle", "circle in pixels"],
)
def test_a_region_of_iptc_is_placed_as_its_shape_and_unit_say(
    tmp_path: Path, boundary: dict[str, str], place: tuple[float, ...]
) -> None:
    shown = listed("Iptc4xmpExt:PersonInImage", "Lena Marsh")
    region = iptc_region(boundary, shown)
    read_ = read(tmp_path, resources("Iptc4xmpExt:ImageRegion", region))
    assert read_.regions == (Region("Lena Marsh", "human", *place, source="iptc"),)
    assert read_.people == ("Lena Marsh",)


def test_a_polygon_of_iptc_is_placed_by_the_rectangle_around_it(tmp_path: Path) -> None:
    corners = [("0.2", "0.5"), ("0.6", "0.25"), ("0.4", "0.75")]
    points = [
        f"<Iptc4xmpExt:rbX>{x}</Iptc4xmpExt:rbX><Iptc4xmpExt:rbY>{y}</Iptc4xmpExt:rbY>" for x, y in corners
    ]
    vertices = resources("Iptc4xmpExt:rbVertices", *points).replace("rdf:Bag", "rdf:Seq")
    region = iptc_region(
        {"Shape": "polygon"}, "<Iptc4xmpExt:Name>The quay</Iptc4xmpExt:Name>", kind="building"
    )
    region = region.replace("</Iptc4xmpExt:RegionBoundary>", f"{vertices}</Iptc4xmpExt:RegionBoundary>")
    read_ = read(tmp_path, resources("Iptc4xmpExt:ImageRegion", region))
    assert read_.regions == (Region("The quay", "building", 0.2, 0.25, 0.4, 0.5, "iptc"),)
    assert read_.people == ()


def test_an_animal_or_a_focus_point_with_a_name_is_no_person(tmp_path: Path) -> None:
    read_ = read(tmp_path, faces(face("Bosun", "0.3 0.4 0.1 0.2", "Pet"), face("AF", "0.5 0.5", "Focus")))
    assert [(region.name, region.kind) for region in read_.regions] == [("Bosun", "pet"), ("AF", "focus")]
    assert read_.people == ()


def test_who_is_named_in_several_schemas_is_one_region_and_one_person(tmp_path: Path) -> None:
    region = iptc_region(
        {"Shape": "rectangle", "X": "0.25", "Y": "0.3", "W": "0.1", "H": "0.2"},
        listed("Iptc4xmpExt:PersonInImage", "Lena Marsh"),
    )
    read_ = read(
        tmp_path,
        faces(face("Lena Marsh", "0.3 0.4 0.1 0.2")),
        tagged_people(("Lena Marsh", "0.26, 0.3, 0.1, 0.2")),
        resources("Iptc4xmpExt:ImageRegion", region),
        listed("Iptc4xmpExt:PersonInImage", "LENA MARSH", "Miro Lund"),
    )
    assert [region.source for region in read_.regions] == ["mwg"]
    assert read_.people == ("LENA MARSH", "Miro Lund")


def test_two_faces_under_one_name_at_two_places_are_two_regions(tmp_path: Path) -> None:
    marked = faces(face("Lena Marsh", "0.2 0.4 0.1 0.2"), face("Lena Marsh", "0.8 0.4 0.1 0.2"))
    read_ = read(tmp_path, marked)
    assert [region.x for region in read_.regions] == [0.15, 0.75]
    assert read_.people == ("Lena Marsh",)


@pytest.mark.parametrize(
    ("orientation", "place"),
    [
        (1, (0.25, 0.3, 0.1, 0.2)),
        (2, (0.65, 0.3, 0.1, 0.2)),
        (3, (0.65, 0.5, 0.1, 0.2)),
        (4, (0.25, 0.5, 0.1, 0.2)),
        (5, (0.3, 0.25, 0.2, 0.1)),
        (6, (0.5, 0.25, 0.2, 0.1)),
        (7, (0.5, 0.65, 0.2, 0.1)),
        (8, (0.3, 0.65, 0.2, 0.1)),
    ],
)
def test_a_region_is_turned_with_the_picture(
    tmp_path: Path, orientation: int, place: tuple[float, ...]
) -> None:
    marked = faces(face("Lena Marsh", "0.3 0.4 0.1 0.2"), size=(3200, 2000))
    [region] = read(tmp_path, marked, orientation=orientation).regions
    assert (region.x, region.y, region.width, region.height) == place


def test_a_region_that_was_marked_on_the_picture_as_shown_is_not_turned(tmp_path: Path) -> None:
    marked = faces(face("Lena Marsh", "0.3 0.4 0.1 0.2"), size=(2000, 3200))
    [region] = read(tmp_path, marked, orientation=6).regions
    assert (region.x, region.y, region.width, region.height) == (0.25, 0.3, 0.1, 0.2)


def test_where_a_picture_was_cut_since_it_was_marked_the_names_stay_and_the_places_go(tmp_path: Path) -> None:
    read_ = read(
        tmp_path, faces(face("Lena Marsh", "0.3 0.4 0.1 0.2"), face("", "0.6 0.4 0.1 0.2"), size=(3200, 900))
    )
    assert read_.regions == (Region("Lena Marsh", "face", source="mwg"),)


def test_a_circle_of_the_working_group_counts_in_the_shorter_side(tmp_path: Path) -> None:
    circle = face("Lena Marsh", "0.5 0.5").replace("stArea:unit", 'stArea:d="0.2" stArea:unit')
    [region] = read(tmp_path, faces(circle)).regions
    assert (region.x, region.y, region.width, region.height) == (0.4375, 0.4, 0.125, 0.2)


@pytest.mark.parametrize(
    ("area", "place"),
    [
        ("0.02 0.5 0.1 0.2", (0.0, 0.4, 0.07, 0.2)),
        ("0,3 0,4 0,1 0,2", (0.25, 0.3, 0.1, 0.2)),
        ("5 5 0.1 0.2", (0, 0, 0, 0)),
        ("0.5 0.5 -0.1 0.2", (0, 0, 0, 0)),
        ("nan 0.5 0.1 0.2", (0, 0, 0, 0)),
        ("0.5 0.5 1e300 1e300", (0, 0, 0, 0)),
        ("320 200 40 40", (0, 0, 0, 0)),
    ],
)
def test_a_place_is_cut_at_the_edges_and_left_out_where_it_cannot_be(
    tmp_path: Path, area: str, place: tuple[float, ...]
) -> None:
    [region] = read(tmp_path, faces(face("Lena Marsh", area))).regions
    assert (region.name, region.x, region.y, region.width, region.height) == ("Lena Marsh", *place)


def test_what_is_said_of_a_place_shown_is_not_said_of_the_camera(tmp_path: Path) -> None:
    created = (
        "<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li><rdf:Description><exif:GPSLatitude>54,30.0N</exif:GPSLatitude>"
        "<exif:GPSLongitude>1,15.0W</exif:GPSLongitude></rdf:Description></rdf:li></rdf:Bag>"
        "</Iptc4xmpExt:LocationShown>"
    )
    assert read(tmp_path, created).latitude is None


def test_regions_without_end_are_read_to_a_bound(tmp_path: Path) -> None:
    many = [face(f"Person {n}", "0.5 0.5 0.1 0.1") for n in range(1_000)]
    guests = [(f"Guest {n}", "") for n in range(1_000)]
    beside = packet(faces(face("x" * 10_000, "0.5 0.5 0.1 0.1"), *many), tagged_people(*guests))
    (tmp_path / "a.xmp").write_bytes(beside)
    found = read(tmp_path).regions
    assert len(found) == 500
    assert max(len(region.name) for region in found) < 300


def test_every_location_is_told_by_the_most_exact_of_its_names(tmp_path: Path) -> None:
    named = "<Iptc4xmpExt:{0}>{1}</Iptc4xmpExt:{0}>".format
    ground = named("City", "Port Averell") + named("Sublocation", "The Ropewalk")
    made = named("LocationName", "<rdf:Alt><rdf:li>Press box</rdf:li></rdf:Alt>") + named("City", "Dunmoor")
    found = read(
        tmp_path,
        resources("Iptc4xmpExt:LocationShown", ground, named("CountryName", "Westmark")),
        resources("Iptc4xmpExt:LocationCreated", made),
    ).locations
    assert [(place.name, place.role) for place in found] == [
        ("Press box", "created"),
        ("The Ropewalk", "shown"),
        ("Westmark", "shown"),
    ]
