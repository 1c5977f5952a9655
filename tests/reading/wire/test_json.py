"""News in JSON as services and editorial systems send it, through the reader door."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from archive.model import ArticleDraft
from archive.words import read_error_words
from tests.reading.helpers import article, drafts, failure, picture

ITEM: dict[str, Any] = {
    "guid": "urn:a:1",
    "type": "text",
    "headline": "Board hears of chained doors",
    "body_html": "<p>The board met.</p><p>It meets again.</p>",
    "versioncreated": "2024-01-09T08:15:00+0000",
    "language": "en",
    "source": "AAP",
    "copyrightholder": "Australian Associated Press",
    "byline": "By Ines Okafor, State University",
}
PHOTO: dict[str, Any] = {
    "uri": "urn:a:photo",
    "type": "picture",
    "headline": "Quay",
    "description_caption": "Relatives wait on the quay.",
    "description_creditline": "Ines Okafor/Invision/AP",
    "photographer": {"name": "Ines Okafor"},
    "datelinelocation": {"city": "Larnum", "countryname": "NORWAY"},
    "usageterms": ["Editorial use only."],
    "subject": [{"name": "a"}, {"name": "Music"}, {"name": "Arts", "rels": ["ancestor"]}],
    "renditions": {
        "main": {
            "href": "https://example.org/download",
            "originalfilename": "quay.jpg",
            "mimetype": "image/jpeg",
            "width": "900",
            "height": "600",
        },
        "caption_nitf": {"href": "https://example.org/caption", "mimetype": "text/xml"},
    },
}


def read(tmp_path: Path, value: object) -> ArticleDraft:
    return article(tmp_path / "a.json", json.dumps(value))


def test_an_item_may_say_guid_for_uri(tmp_path: Path) -> None:
    story = read(tmp_path, ITEM)
    assert (story.title, story.bylines, story.publication) == (ITEM["headline"], ("Ines Okafor",), "AAP")
    assert story.published is not None
    assert story.published.value == "2024-01-09T08:15:00+00:00"


@pytest.mark.parametrize(
    "wrapped",
    [
        {"data": {"item": ITEM}},
        {"data": {"items": [{"item": ITEM}]}},
        {"total": 1, "item": [ITEM]},
        {"_items": [ITEM]},
    ],
)
def test_an_item_is_found_in_a_service_s_answer(tmp_path: Path, wrapped: object) -> None:
    assert read(tmp_path, wrapped).title == ITEM["headline"]


def test_a_picture_of_an_agency_s_service_has_credit_place_and_file(tmp_path: Path) -> None:
    (tmp_path / "quay.jpg").write_bytes(picture(size=(900, 600)))
    (draft,) = drafts(tmp_path / "a.json", json.dumps({"data": {"item": PHOTO}}))
    found = draft.photo
    assert found is not None
    assert draft.name == "quay.jpg"
    assert (found.credit_line, found.creator) == ("Ines Okafor/Invision/AP", ("Ines Okafor",))
    assert (found.city, found.country, found.usage_terms) == ("Larnum", "Norway", "Editorial use only.")
    assert (found.keywords, found.width) == (("Music",), 900)


def test_a_picture_that_the_body_shows_stands_at_its_place(tmp_path: Path) -> None:
    image = "https://example.org/download"
    body = f"<p>The board met.</p><figure><img src='{image}'></figure><p>It meets again.</p>"
    story = read(tmp_path, {**ITEM, "body_html": body, "associations": {"one": PHOTO}})
    assert [block.kind for block in story.body] == ["paragraph", "photo", "paragraph"]
    (use,) = story.photos
    assert use.caption == "Relatives wait on the quay."
    assert use.position == "inline"


def test_a_body_in_nitf_is_read_as_such(tmp_path: Path) -> None:
    nitf = "<?xml version='1.0'?><nitf><body><body.content><p>The board met.</p></body.content></body></nitf>"
    body = {"contentType": "application/nitf", "value": nitf}
    story = read(
        tmp_path, {"uri": "urn:a:1", "type": "text", "headlines": [{"value": "Board"}], "bodies": [body]}
    )
    assert [block.text for block in story.body] == ["The board met."]


def test_subjects_in_several_languages_give_keywords_in_the_story_s(tmp_path: Path) -> None:
    subjects = [{"name": "Cynllunio", "lang": "cy"}, {"name": "Planning", "lang": "en"}, {"name": "#Risca"}]
    assert read(tmp_path, {**ITEM, "subject": subjects}).keywords == ("Planning", "Risca")


@pytest.mark.parametrize("kind", ["video", "audio"])
def test_a_video_or_a_sound_is_refused_with_that_reason(tmp_path: Path, kind: str) -> None:
    error = failure(tmp_path / "a.json", json.dumps({"uri": "urn:a:1", "type": kind, "headline": "Quay"}))
    assert error.code == "unknown-kind"
    assert f"{kind} item, and no story" in read_error_words(error)


def test_the_script_of_a_video_is_a_story(tmp_path: Path) -> None:
    assert read(tmp_path, {**ITEM, "type": "video"}).body[0].text == "The board met."
