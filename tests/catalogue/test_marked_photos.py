"""Photos that were tagged in other programs: what came with them is kept, shown and found."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.exchange import as_json
from archive.model import Licensor, PhotoMetadata, Placement, Region, SearchRequest
from archive.store.metadata import metadata_from_json, metadata_to_json
from tests.catalogue.test_same_photos import cropped, save, scaled, scene
from tests.reading.helpers import picture
from tests.reading.photo.packets import face, faces, listed, packet, resources


@pytest.fixture
def marked(catalogue: Catalogue, tmp_path: Path) -> Placement:
    """A photo with a face, two trees of tags, stars, a position and a licensor, as it was stored."""
    said = packet(
        "<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>Two officials on the quay.</rdf:li></rdf:Alt>"
        "</dc:description>",
        faces(face("Lena Marsh", "0.3 0.4 0.1 0.2")),
        listed("digiKam:TagsList", "Places/Port Elwyn/Old Quay"),
        "<xmp:Rating>4</xmp:Rating>",
        "<exif:GPSLatitude>54,30.0N</exif:GPSLatitude><exif:GPSLongitude>1,15.0W</exif:GPSLongitude>",
        resources("plus:Licensor", "<plus:LicensorName>Northlight Sales</plus:LicensorName>"),
    )
    (tmp_path / "a.jpg").write_bytes(picture(xmp=said))
    [result] = catalogue.imports.run([tmp_path / "a.jpg"], workers=0).results
    return catalogue.records.placement(result.id or "")


def test_what_was_marked_in_a_photo_is_stored_with_it(marked: Placement) -> None:
    kept = marked.photo.metadata
    assert kept is not None
    assert kept.regions == (Region("Lena Marsh", "face", 0.25, 0.3, 0.1, 0.2, "mwg"),)
    assert kept.keyword_paths == (("Places", "Port Elwyn", "Old Quay"),)
    assert (kept.rating, kept.latitude, kept.longitude) == (4, 54.5, -1.25)
    assert kept.licensors == (Licensor("Northlight Sales"),)


@pytest.mark.parametrize(
    "query",
    ['person:"lena marsh"', 'person:"lena marsh" "two officials"', "keyword:elwyn", "old quay", "rating:>=4"],
)
def test_it_is_found_by_who_is_marked_by_its_tags_and_by_its_stars(
    catalogue: Catalogue, marked: Placement, query: str
) -> None:
    assert [hit.id for hit in catalogue.search.find(SearchRequest(query)).hits] == [marked.id]


def test_json_tells_it_by_plain_names(marked: Placement) -> None:
    assert marked.photo.metadata is not None
    told = json.loads(json.dumps(as_json.photo_metadata(marked.photo.metadata)))
    area = {"x": 0.25, "y": 0.3, "width": 0.1, "height": 0.2}
    assert told["regions"] == [{"name": "Lena Marsh", "kind": "face", "source": "mwg"} | area]
    assert told["keyword_paths"] == [["Places", "Port Elwyn", "Old Quay"]]
    assert (told["rating"], told["latitude"], told["altitude"]) == (4, 54.5, None)
    assert told["licensors"] == [{"name": "Northlight Sales", "url": ""}]


DESCRIPTION = (
    "<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>{}</rdf:li></rdf:Alt></dc:description>"
    "<Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Miro Lund</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>"
)
MARKS = (
    faces(face("Lena Marsh", "0.3 0.4 0.1 0.2")),
    listed("digiKam:TagsList", "Places/Port Elwyn"),
    "<xmp:Rating>5</xmp:Rating>",
)


def kept(catalogue: Catalogue, *paths: Path) -> PhotoMetadata:
    """What the one photo says that these files are of."""
    results = [result for path in paths for result in catalogue.imports.run([path], workers=0).results]
    assert [result.status for result in results] == ["added", "updated"]
    metadata = catalogue.records.placement(results[0].id or "").photo.metadata
    assert metadata is not None
    return metadata


def test_what_was_marked_in_a_copy_of_a_photo_that_is_here_comes_with_it(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    said = DESCRIPTION.format("Two officials on the quay.")
    first = save(tmp_path, "first.jpg", scene(21), xmp=packet(said, "<xmp:Rating>2</xmp:Rating>"))
    copy = save(tmp_path, "copy.jpg", scaled(scene(21), 600), xmp=packet(said, *MARKS))
    metadata = kept(catalogue, first, copy)
    assert metadata.regions == (Region("Lena Marsh", "face", 0.25, 0.3, 0.1, 0.2, "mwg"),)
    assert metadata.people == ("Miro Lund", "Lena Marsh")
    assert (metadata.keyword_paths, metadata.rating) == ((("Places", "Port Elwyn"),), 2)
    assert [hit.kind for hit in catalogue.search.find(SearchRequest('person:"lena marsh"')).hits] == ["photo"]


def test_what_was_marked_stays_where_a_copy_brings_the_caption(catalogue: Catalogue, tmp_path: Path) -> None:
    first = save(tmp_path, "first.jpg", scene(24), xmp=packet(*MARKS))
    said = packet(DESCRIPTION.format("Two officials on the quay."))
    metadata = kept(catalogue, first, save(tmp_path, "copy.jpg", scaled(scene(24), 600), xmp=said))
    assert (metadata.caption, metadata.rating) == ("Two officials on the quay.", 5)
    assert metadata.people == ("Miro Lund", "Lena Marsh")


def test_places_in_a_cut_copy_are_none_in_the_whole_photo(catalogue: Catalogue, tmp_path: Path) -> None:
    said = DESCRIPTION.format("Two officials and the harbour master on the old quay.")
    first = save(tmp_path, "first.jpg", scene(22), xmp=packet(said))
    cut = cropped(scene(22), 0.1, 0.0, 0.9, 1.0)
    metadata = kept(catalogue, first, save(tmp_path, "cut.jpg", cut, xmp=packet(said, *MARKS)))
    assert metadata.regions == (Region("Lena Marsh", "face", source="mwg"),)
    assert metadata.people == ("Miro Lund", "Lena Marsh")


def test_metadata_that_were_stored_before_any_of_it_was_read_still_load() -> None:
    old = {
        "caption": "A quay.",
        "creator": ["Ines Okafor"],
        "width": 320,
        "raw": {"exif:Artist": "Ines Okafor"},
    }
    read = metadata_from_json(old)
    assert read == PhotoMetadata(
        caption="A quay.", creator=("Ines Okafor",), width=320, raw={"exif:Artist": "Ines Okafor"}
    )
    assert metadata_from_json(metadata_to_json(read)) == read
