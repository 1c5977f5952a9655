"""What readers make of other programs' libraries."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from archive.model import Draft, PhotoMetadata, Region
from archive.reading import read_file
from archive.reading.libraries.columns import FIELDS, guessed
from archive.reading.libraries.portion import Portion
from tests.reading.libraries import samples


def read(path: Path, portion: Portion | None = None) -> dict[str, Draft]:
    """The records of a library by the last part of what each is called."""
    drafts = list(read_file(path, portion=portion))
    return {(draft.entry or "").rsplit("/", 1)[-1]: draft for draft in drafts}


def said(draft: Draft) -> PhotoMetadata:
    assert draft.photo is not None, draft.error
    return draft.photo


def problems(draft: Draft) -> list[str]:
    return [each.code for each in draft.shelved.problems] if draft.shelved else []


def test_digikams_captions_credits_places_and_stars_come_with_its_photos(tmp_path: Path) -> None:
    ferry = said(read(samples.digikam(tmp_path))["ferry.jpg"])
    assert ferry.caption == "The ferry at the quay of Port Elwyn, June 12, 2019."
    assert (ferry.title, ferry.creator, ferry.credit_line) == ("Ferry", ("Ines Okafor",), "Reuters")
    assert (ferry.city, ferry.country) == ("Port Elwyn", "Elwynland")
    assert (ferry.rating, ferry.latitude, ferry.longitude, ferry.altitude) == (4, 54.5, -1.25, 3.0)
    assert ferry.date_created == "2019-06-12T18:30:00"
    assert ferry.reading is not None
    assert ferry.reading.credit is not None
    assert [each.text for each in ferry.reading.credit.photographers] == ["Ines Okafor"]


def test_a_date_that_digikam_took_from_the_file_system_is_none(tmp_path: Path) -> None:
    assert said(read(samples.digikam(tmp_path))["quay.jpg"]).date_created is None


def test_digikams_faces_and_tags_of_people_are_people_and_its_other_tags_are_tags(tmp_path: Path) -> None:
    draft = read(samples.digikam(tmp_path))["ferry.jpg"]
    assert said(draft).people == ("Lena Marsh", "Miro Lund")
    assert said(draft).regions == (Region("Lena Marsh", "face", 0.1, 0.2, 0.2, 0.4, "digikam"),)
    assert draft.shelved is not None
    assert draft.shelved.tags == (("Places", "Old Quay"),)


def test_a_face_in_a_photo_that_was_turned_keeps_its_name_alone(tmp_path: Path) -> None:
    path = samples.digikam(tmp_path)
    samples.database(path, "UPDATE ImageInformation SET orientation = 6", {})
    assert said(read(path)["ferry.jpg"]).regions == (Region("Lena Marsh", "face", source="digikam"),)


def test_albums_are_collections_in_the_order_that_they_have_in_digikam(tmp_path: Path) -> None:
    found = read(samples.digikam(tmp_path))
    places = {name: draft.shelved.collections for name, draft in found.items() if draft.shelved}
    assert places == {
        "quay.jpg": (("2019 / Harbour", 0),),
        "ferry.jpg": (("2019 / Harbour", 1),),
        "gone.jpg": (("2020", 0),),
    }


def test_a_photo_whose_file_is_gone_keeps_its_words_and_says_so(tmp_path: Path) -> None:
    gone = read(samples.digikam(tmp_path))["gone.jpg"]
    assert (said(gone).caption, said(gone).rating) == ("Captain Adi Brandt boards the ferry.", 2)
    assert problems(gone) == ["file-missing"]
    assert [(doubt.code, doubt.value) for doubt in said(gone).doubts] == [("file-missing", "gone.jpg")]


def test_what_lies_in_digikams_trash_and_films_are_left_out(tmp_path: Path) -> None:
    assert set(read(samples.digikam(tmp_path))) == {"ferry.jpg", "quay.jpg", "gone.jpg"}


def test_lightrooms_columns_go_before_the_xmp_that_it_keeps_and_that_before_the_file(tmp_path: Path) -> None:
    path = samples.lightroom(tmp_path)
    samples.photo(tmp_path / "Photos" / "trip" / "ferry.jpg", comment=b"of the file")
    ferry = said(read(path)["ferry.jpg"])
    assert (ferry.caption, ferry.alt) == ("Lena Marsh on the quay of Port Elwyn.", "A white ferry")
    assert (ferry.headline, ferry.credit_line, ferry.instructions) == (
        "The ferry",
        "Northlight",
        "No archive.",
    )
    assert (ferry.creator, ferry.city, ferry.copyright) == (
        ("Ines Okafor",),
        "Port Elwyn",
        "© 2019 Ines Okafor",
    )
    assert (ferry.rating, ferry.latitude, ferry.longitude) == (5, 54.5, -1.25)
    assert ferry.date_created == "2019-06-12T18:30:00"
    assert [order.code for order in ferry.restrictions] == ["no-archive"]


def test_what_lightroom_keeps_of_a_photo_that_is_gone_is_read_too(tmp_path: Path) -> None:
    gone = read(samples.lightroom(tmp_path))["gone.dng"]
    assert (said(gone).credit_line, said(gone).rating, problems(gone)) == ("Northlight", 2, ["file-missing"])


def test_lightrooms_keywords_of_people_and_faces_are_people(tmp_path: Path) -> None:
    draft = read(samples.lightroom(tmp_path))["ferry.jpg"]
    assert said(draft).people == ("Lena Marsh",)
    [face] = said(draft).regions
    assert (face.name, round(face.x, 3), round(face.height, 3)) == ("Lena Marsh", 0.1, 0.4)
    assert draft.shelved is not None
    assert draft.shelved.tags == (("Places", "Old Quay"),)


def test_a_flag_of_rejection_is_a_rating_and_a_date_of_the_file_system_none(tmp_path: Path) -> None:
    quay = said(read(samples.lightroom(tmp_path))["quay.jpg"])
    assert (quay.rating, quay.date_created) == (-1, None)


def test_a_virtual_copy_gives_the_photo_its_place_in_a_list(tmp_path: Path) -> None:
    found = read(samples.lightroom(tmp_path))
    places = {name: draft.shelved.collections for name, draft in found.items() if draft.shelved}
    assert places == {
        "gone.dng": (("Stories / Ferry", 0),),
        "quay.jpg": (("Stories / Ferry", 1),),
        "ferry.jpg": (("Stories / Ferry", 2),),
    }


def test_photos_of_another_computer_are_found_beside_the_catalogue(tmp_path: Path) -> None:
    found = read(samples.lightroom(tmp_path, root="C:/Users/lena/Photos/"))
    assert problems(found["ferry.jpg"]) == []
    assert found["ferry.jpg"].shelved is not None
    assert found["ferry.jpg"].shelved.file == tmp_path / "Photos" / "trip" / "ferry.jpg"


@pytest.mark.parametrize("make", [samples.tropy, samples.tropy_export])
def test_a_tropy_item_of_several_photos_is_a_story_and_one_of_one_photo_that_photo(
    tmp_path: Path, make: type
) -> None:
    letter, crew = read(make(tmp_path)).values()
    assert letter.article is not None
    assert letter.article.title == "Letter of the harbour master"
    assert (letter.article.standfirst, letter.article.bylines) == ("The quay", ("Lena Marsh",))
    assert letter.article.published is not None
    assert letter.article.published.value == "1938-11-09"
    assert [(use.caption, use.file and use.file.name) for use in letter.article.photos] == [
        ("First leaf", "one.jpg"),
        ("", "two.jpg"),
    ]
    assert letter.shelved is not None
    assert letter.shelved.note == "Dear Sir, the doors were chained."
    assert letter.shelved.tags == (("harbour",),)
    assert [name.rsplit(" / ", 1)[-1] for name, _ in letter.shelved.collections] == ["Letters"]
    assert (said(crew).title, said(crew).date_created) == ("The crew", "1938")


def test_what_lies_in_tropys_trash_is_left_out(tmp_path: Path) -> None:
    assert set(read(samples.tropy(tmp_path))) == {"101", "102"}


def test_a_zotero_article_is_the_story_of_its_snapshot_under_what_zotero_says_of_it(tmp_path: Path) -> None:
    draft = read(samples.zotero(tmp_path))["doors"]
    story = draft.article
    assert story is not None
    assert (story.title, story.publication) == ("Board hears of chained doors", "The Coastline")
    assert (story.bylines, story.standfirst) == (("Dana Ruiz",), "Two surveyors spoke.")
    assert (story.language, story.url) == ("en-GB", "https://www.example.org/doors")
    assert story.published is not None
    assert story.published.value == "2024-03-13"
    assert samples.TEXT[0] in [block.text for block in story.body]
    assert draft.shelved is not None
    assert draft.shelved.file == tmp_path / "files" / "3" / "Board hears.html"
    assert draft.shelved.note == "Ask the clerk."


def test_zoteros_own_tags_are_tags_and_those_of_catalogues_keywords(tmp_path: Path) -> None:
    draft = read(samples.zotero(tmp_path))["doors"]
    assert draft.shelved is not None
    assert draft.shelved.tags == (("harbour",),)
    assert draft.article is not None
    assert draft.article.keywords == ("harbour", "Ferries")


def test_an_attachment_that_is_gone_is_told_and_the_other_taken(tmp_path: Path) -> None:
    assert problems(read(samples.zotero(tmp_path))["doors"]) == ["file-missing"]


def test_a_zotero_picture_is_a_photo_by_its_artist(tmp_path: Path) -> None:
    quay = read(samples.zotero(tmp_path))["#item_5"]
    assert (said(quay).title, said(quay).creator) == ("The old quay", ("Miro Lund",))
    assert quay.shelved is not None
    assert quay.shelved.collections == (("Harbour / Fire", 0),)


def test_references_in_csl_json_are_stories(tmp_path: Path) -> None:
    path = tmp_path / "references.json"
    path.write_text(json.dumps(samples.CSL))
    [draft] = read_file(path)
    assert draft.article is not None
    assert draft.article.bylines == ("Dana Ruiz", "The Crew")
    assert draft.article.published is not None
    assert (draft.article.publication, draft.article.published.value) == ("The Coastline", "2024-03-13")
    assert draft.shelved is not None
    assert draft.shelved.tags == (("harbour",), ("ferry",))


def test_zoteros_own_json_has_files_and_collections(tmp_path: Path) -> None:
    samples.zotero(tmp_path)
    path = tmp_path / "library.json"
    path.write_text(json.dumps(samples.BIBTEX))
    doors, tides = read_file(path)
    assert doors.article is not None
    assert samples.TEXT[0] in [block.text for block in doors.article.body]
    assert doors.shelved is not None
    assert tides.shelved is not None
    assert (doors.shelved.collections, tides.shelved.collections) == (
        (("Harbour / Fire", 1),),
        (("Harbour / Fire", 0),),
    )


def test_a_table_is_read_by_its_headings_in_any_of_the_usual_languages(tmp_path: Path) -> None:
    draft = read(samples.table(tmp_path), Portion(form="csv"))["ferry.jpg"]
    ferry = said(draft)
    assert (ferry.title, ferry.caption) == ("Ferry", "The ferry, at the quay.")
    assert (ferry.creator, ferry.credit_line, ferry.people) == (("Ines Okafor",), "Reuters", ("Lena Marsh",))
    assert (ferry.date_created, ferry.city, ferry.rating) == ("2019-06-12", "Port Elwyn", 4)
    assert draft.shelved is not None
    assert draft.shelved.tags == (("Places", "Old Quay"),)
    assert (draft.shelved.collections, draft.shelved.note) == ((("Best", 0),), "Keep")


def test_what_somebody_says_of_a_column_goes_before_its_heading(tmp_path: Path) -> None:
    columns = {"Shelf": "keyword", "Title": "headline", "Notes": ""}
    draft = read(samples.table(tmp_path), Portion(form="csv", columns=columns))["ferry.jpg"]
    assert (said(draft).headline, said(draft).title, said(draft).keywords) == ("Ferry", None, ("A1",))
    assert draft.shelved is not None
    assert draft.shelved.note == ""


def test_a_row_with_a_story_s_words_is_a_story_with_its_photos(tmp_path: Path) -> None:
    text = (
        "Headline\tText\tReporter\tFile\tCaption\nDoors\tThe board met.\tDana Ruiz\tferry.jpg\tThe ferry.\n"
    )
    [draft] = read(samples.table(tmp_path, text), Portion(form="csv")).values()
    assert draft.article is not None
    assert (draft.article.title, draft.article.bylines) == ("Doors", ("Dana Ruiz",))
    assert [(use.caption, use.file) for use in draft.article.photos] == [
        ("The ferry.", tmp_path / "ferry.jpg")
    ]


def test_what_a_row_says_it_is_goes_before_what_its_columns_are(tmp_path: Path) -> None:
    text = "kind,title,publication,caption\nphoto,Doors,The Coastline,The ferry.\nstory,Tides,,\n"
    drafts = read(samples.table(tmp_path, text), Portion(form="csv"))
    assert said(drafts["Doors"]).caption == "The ferry."
    assert drafts["Tides"].article is not None


def test_photos_whose_rows_name_a_story_come_with_it_and_keep_their_own_tags(tmp_path: Path) -> None:
    text = (
        "id,kind,title,caption,credit,tag,story_id\nu1,photo,Doors,The ferry.,Reuters,Quay,a1\n"
        "a1,story,Doors,,,Desk,\nu2,photo,Elsewhere,The crew.,AFP,,a2\n"
    )
    drafts = read(samples.table(tmp_path, text), Portion(form="csv"))
    assert [*drafts] == ["a1", "a2"]
    story, shelved = drafts["a1"].article, drafts["a1"].shelved
    assert story is not None
    [use] = story.photos
    assert use.credit is not None
    assert (use.caption, use.credit.raw) == ("The ferry.", "Reuters")
    assert shelved is not None
    assert (shelved.tags, [(at, each.tags) for at, each in shelved.uses]) == (
        (("Desk",),),
        [(0, (("Quay",),))],
    )
    assert drafts["a2"].article is not None
    assert (drafts["a2"].article.title, len(drafts["a2"].article.photos)) == ("Elsewhere", 1)


def test_every_field_is_filled_by_its_own_name() -> None:
    assert guessed(FIELDS) == {field: field for field in FIELDS}


def test_a_portion_of_a_library_is_read_by_itself(tmp_path: Path) -> None:
    path = samples.digikam(tmp_path)
    every = [draft.entry for draft in read_file(path)]
    parts = [Portion(first=first, count=1) for first in range(3)]
    assert [draft.entry for part in parts for draft in read_file(path, portion=part)] == every


@pytest.mark.parametrize("make", [samples.digikam, samples.lightroom, samples.tropy, samples.zotero])
def test_a_library_is_the_same_to_the_byte_after_it_was_read(tmp_path: Path, make: type) -> None:
    path = make(tmp_path)
    before = {each: each.read_bytes() for each in sorted(tmp_path.rglob("*")) if each.is_file()}
    list(read_file(path))
    assert {each: each.read_bytes() for each in sorted(tmp_path.rglob("*")) if each.is_file()} == before
