"""Photos given out with what the archive says of them: in sidecars, in copies of their files, in one zip."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from archive.catalogue import Catalogue
from archive.model import FieldValue, PhotoMetadata, SearchRequest
from archive.reading import read_file
from tests.cli.conftest import Cutline
from tests.reading.helpers import picture
from tests.reading.photo.made import heic
from tests.reading.photo.packets import face, faces, packet, resources

ROOT = Path(__file__).resolve().parents[2]
PRESS = ROOT / "resources" / "sample" / "press"
EVERYTHING = ("--query", "", "--all")
CAPTION = "Kofi Lindqvist, left, and Ada Bell of Dunmoor Town at the Ropewalk, May 6, 2022."
MARKED = packet(
    faces(face("Lena Marsh", "0.3 0.4 0.1 0.2"), face("", "0.7 0.4 0.1 0.2"), size=(64, 48)),
    "<dc:description>Lena Marsh at the quay.</dc:description><xmp:Rating>4</xmp:Rating>",
    resources("plus:Licensor", "<plus:LicensorName>Northlight Sales</plus:LicensorName>"),
)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A part of the sample, with what an archivist did to it."""
    folder = tmp_path_factory.mktemp("photos")
    exif = Image.Exif()
    exif[0x0112] = 6
    (folder / "marked.jpg").write_bytes(picture(size=(64, 48), xmp=MARKED, exif=exif))
    names = ("coastline-2023-03-15*", "afp-2022*", "northlight*")
    files = [path for name in names for path in sorted(PRESS.glob(name)) if path.is_file()]
    with Catalogue.open(folder / "archive", create=True, cache=folder / "cache") as catalogue:
        catalogue.imports.run([*files, folder / "marked.jpg"], workers=0)
        [use] = [hit.id for hit in catalogue.search.find(SearchRequest("athletic", kind="photo")).hits]
        corrected: dict[str, FieldValue] = {
            "caption": CAPTION,
            "credit": "Theo R. Vale/AFP",
            "taken": "2022-05-06",
            "person": ("Kofi Lindqvist | captain | left", "Adela Bell"),
            "place": ("The Ropewalk | shown", "Dunmoor | created"),
        }
        catalogue.corrections.set([use], corrected)
        catalogue.tags.add("Sport/Football", [use])
        catalogue.rights.set([use], "no-archive", note="letter")
        catalogue.rights.set([use], "territory-out", value="DE,EUROPE", note="letter")
    return folder / "archive"


@pytest.fixture
def given(cutline: Cutline) -> Callable[..., dict[str, Any]]:
    """Give all out; the report."""

    def give(archive: Path, form: str, to: Path, *more: str) -> dict[str, Any]:
        [report] = cutline("export", *EVERYTHING, "--as", form, "--to", str(to), *more, archive=archive).lines
        return report

    return give


Given = Callable[..., dict[str, Any]]


def photo(folder: Path, beginning: str) -> Path:
    """The photo whose name begins so."""
    [found] = (path for path in folder.glob(f"{beginning}*") if path.suffix != ".xmp")
    return found


def read(path: Path) -> PhotoMetadata:
    """What a photo's file says, and the sidecar beside it."""
    [draft] = read_file(path)
    assert draft.photo is not None
    return draft.photo


def exiftool(path: Path) -> dict[str, Any]:
    """What ExifTool reads of a file."""
    program = shutil.which("exiftool")
    if program is None:
        pytest.skip("ExifTool is not installed")
    ran = subprocess.run([program, "-json", "-G1", "-struct", str(path)], capture_output=True, check=True)
    [found] = json.loads(ran.stdout)
    assert isinstance(found, dict)
    return found


def digests(folder: Path) -> list[str]:
    """The files of a folder, whatever they are called."""
    return sorted(
        hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.rglob("*") if path.is_file()
    )


@pytest.mark.parametrize("form", ["photos", "xmp"])
def test_what_an_archivist_corrected_stands_in_what_is_given_out(
    form: str, given: Given, archive: Path, tmp_path: Path
) -> None:
    given(archive, form, tmp_path / "out")
    told = read(photo(tmp_path / "out", "afp"))
    assert (told.caption, told.credit_line, told.date_created) == (CAPTION, "Theo R. Vale/AFP", "2022-05-06")
    assert told.creator == ("Theo R. Vale",)
    assert told.people == ("Kofi Lindqvist", "Adela Bell")
    assert [(place.name, place.role) for place in told.locations] == [
        ("Dunmoor", "created"),
        ("The Ropewalk", "shown"),
    ]
    assert ("Sport", "Football") in told.keyword_paths
    assert "Football" in told.keywords
    orders = {order.code: order.value for order in told.restrictions}
    assert orders == {"no-resale": None, "no-archive": None, "territory-out": "DE,EUROPE"}


@pytest.mark.parametrize("form", ["photos", "xmp"])
def test_what_is_given_out_comes_in_and_is_given_out_the_same_to_the_byte(
    form: str, given: Given, cutline: Cutline, archive: Path, tmp_path: Path
) -> None:
    given(archive, form, tmp_path / "first")
    cutline("import", str(tmp_path / "first"), archive=tmp_path / "other")
    given(tmp_path / "other", form, tmp_path / "second")
    assert len(digests(tmp_path / "first")) > 3
    assert digests(tmp_path / "first") == digests(tmp_path / "second")


def test_originals_stay_untouched_and_the_copies_have_their_pictures(
    given: Given, archive: Path, tmp_path: Path
) -> None:
    before = digests(archive / "originals")
    given(archive, "photos", tmp_path / "out")
    assert digests(archive / "originals") == before
    copy = photo(tmp_path / "out", "afp")
    assert scan(copy) == scan(PRESS / "afp-2022-05-05-athletic-dunmoor.jpg")


def scan(path: Path) -> bytes:
    """The coded picture of a JPEG: all from its first scan on."""
    data = path.read_bytes()
    return data[data.index(b"\xff\xda") :]


def test_sidecars_lie_beside_the_kept_file_under_both_names_that_programs_look_for(
    given: Given, archive: Path, tmp_path: Path
) -> None:
    given(archive, "xmp", tmp_path / "out")
    beside = photo(tmp_path / "out", "afp")
    assert beside.read_bytes() == (PRESS / "afp-2022-05-05-athletic-dunmoor.jpg").read_bytes()
    own = beside.with_name(f"{beside.name}.xmp")
    assert own.read_bytes() == beside.with_suffix(".xmp").read_bytes()


def test_exiftool_reads_the_same(given: Given, archive: Path, tmp_path: Path) -> None:
    given(archive, "photos", tmp_path / "out")
    told = exiftool(photo(tmp_path / "out", "afp"))
    assert told["XMP-dc:Description"] == told["IPTC:Caption-Abstract"] == CAPTION
    assert told["IPTC:CodedCharacterSet"] == "UTF8"
    assert told["Photoshop:IPTCDigest"] == told["File:CurrentIPTCDigest"]
    assert told["XMP-iptcExt:PersonInImage"] == ["Kofi Lindqvist", "Adela Bell"]
    assert told["XMP-digiKam:TagsList"] == ["Sport/Football"]
    assert told["XMP-lr:HierarchicalSubject"] == ["Sport|Football"]


def test_a_face_lies_where_it_lay_in_a_turned_picture(given: Given, archive: Path, tmp_path: Path) -> None:
    given(archive, "xmp", tmp_path / "out")
    [kept] = (path for path in (tmp_path / "out").glob("marked*.jpg"))
    told = exiftool(kept.with_suffix(".xmp"))["XMP-mwg-rs:RegionInfo"]
    area = told["RegionList"][0]["Area"]
    assert [area[key] for key in "XYWH"] == pytest.approx([0.3, 0.4, 0.1, 0.2])
    assert told["RegionList"][0]["Name"] == "Lena Marsh"
    shown = exiftool(kept.with_suffix(".xmp"))["XMP-iptcExt:ImageRegion"][0]
    assert shown["PersonInImage"] == ["Lena Marsh"]
    assert exiftool(kept.with_suffix(".xmp"))["XMP-xmp:Rating"] == 4
    assert exiftool(kept.with_suffix(".xmp"))["XMP-plus:Licensor"] == [{"LicensorName": "Northlight Sales"}]


def test_an_order_that_was_lifted_stands_in_the_copy_no_longer(
    cutline: Cutline, given: Given, own: Path, tmp_path: Path
) -> None:
    [hit] = [hit for hit in cutline("search", "athletic", archive=own).lines[:-1] if hit["kind"] == "photo"]
    cutline("rights", "lift", hit["id"], "no-resale", "--note", "letter", archive=own)
    given(own, "photos", tmp_path / "out")
    told = read(photo(tmp_path / "out", "afp"))
    assert told.instructions is None
    assert {order.code for order in told.restrictions} == {"no-archive", "territory-out"}


def test_two_uses_that_say_other_things_of_a_photo_have_a_file_each(
    cutline: Cutline, given: Given, tmp_path: Path
) -> None:
    stories = [str(path) for path in sorted(PRESS.glob("coastline-2023-03-1*"))]
    cutline("import", *stories, archive=tmp_path / "two")
    given(tmp_path / "two", "photos", tmp_path / "out")
    doors = sorted((tmp_path / "out").glob("chained-door*.jpg"))
    assert len({read(door).caption for door in doors}) == len(doors) == 2


def test_a_format_without_a_place_for_metadata_gets_a_sidecar_and_the_report_says_so(
    cutline: Cutline, given: Given, tmp_path: Path
) -> None:
    (tmp_path / "a.heic").write_bytes(heic())
    cutline("import", str(tmp_path / "a.heic"), archive=tmp_path / "one")
    report = given(tmp_path / "one", "photos", tmp_path / "out")
    [note] = report["notes"]
    assert "a.heic stands in a sidecar beside it" in note["reason"]
    assert photo(tmp_path / "out", "a-").read_bytes() == heic()
    assert len(list((tmp_path / "out").glob("*.heic.xmp"))) == 1


def test_a_copy_that_reads_otherwise_than_it_was_meant_is_not_given_out(
    cutline: Cutline, archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def as_it_was(data: memoryview, *_: object) -> Iterator[memoryview]:
        yield data

    monkeypatch.setattr("archive.exchange.metadata.copies.with_metadata", as_it_was)
    export = ("export", *EVERYTHING, "--as", "photos", "--to", str(tmp_path / "out"))
    [report] = cutline(*export, archive=archive, status=1).lines
    assert any("it reads otherwise (" in each["reason"] for each in report["left_out"])
    assert not list((tmp_path / "out").glob("afp*"))


def test_a_zip_holds_records_photos_a_table_and_what_is_what(
    given: Given, archive: Path, tmp_path: Path
) -> None:
    given(archive, "zip", tmp_path / "all.zip")
    with zipfile.ZipFile(tmp_path / "all.zip") as package:
        names = package.namelist()
        told = package.read("README.txt").decode()
        [athletic] = (name for name in names if name.startswith("photos/afp"))
        package.extract(athletic, tmp_path)
    assert {Path(name).suffix for name in names} == {".json", ".jpg", ".csv", ".txt"}
    assert f"{athletic}: not to be archived" in told
    assert read(tmp_path / athletic).caption == CAPTION


def test_a_zip_made_again_at_the_same_moment_is_the_same(
    given: Given, archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    given(archive, "zip", tmp_path / "one.zip")
    given(archive, "zip", tmp_path / "two.zip")
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


def test_a_zip_comes_in_as_its_stories_with_their_photos_and_nothing_else(
    given: Given, cutline: Cutline, archive: Path, tmp_path: Path
) -> None:
    given(archive, "zip", tmp_path / "all.zip", "--kind", "articles")
    ran = cutline("import", str(tmp_path / "all.zip"), archive=tmp_path / "other")
    told = {line["entry"]: line["status"] for line in ran.lines}
    assert [entry for entry, status in told.items() if status == "added"] == [
        entry for entry in told if entry.endswith(".json")
    ]
    hits = cutline("search", "", archive=tmp_path / "other").lines[:-1]
    assert all(hit["article_id"] or hit["kind"] == "article" for hit in hits)
