"""News items in JSON: IPTC ninjs 1.x, 2.x and 3.x."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from archive.model import Published
from archive.reading import Limits
from tests.reading.helpers import BODY, PARAGRAPHS, article, drafts, failure, photo, picture

CAPTION = "The dredger Mudlark at work off Port Elwyn, September 3, 2023."
PICTURE_3: dict[str, Any] = {
    "uri": "https://hg.example/p/1",
    "type": "picture",
    "by": "Miro Lund",
    "contentCreated": "2023-09-03T18:52:00Z",
    "descriptions": [{"role": "caption", "value": CAPTION}, {"role": "creditline", "value": "Northlight"}],
    "renditions": [
        {"name": "small", "href": "small.jpg", "width": 100, "height": 80},
        {"name": "main", "href": "dredger.jpg", "width": 1000, "height": 800},
    ],
}
ITEM_3: dict[str, Any] = {
    "uri": "https://hg.example/wire/1",
    "type": "text",
    "versionCreated": "2023-09-04T15:45:00Z",
    "language": "en",
    "by": "By Anwen Brace",
    "copyrightHolder": "The Harbour Gazette",
    "headlines": [{"role": "main", "value": "Dredger begins work"}],
    "descriptions": [{"role": "summary", "value": "It will lift silt until spring"}],
    "bodies": [{"role": "main", "contentType": "text/html", "value": BODY}],
    "subjects": [{"name": "dredging"}],
    "associations": [PICTURE_3],
}
ITEM_2 = json.loads(
    json.dumps(ITEM_3)
    .replace("versionCreated", "versioncreated")
    .replace("contentType", "contenttype")
    .replace("copyrightHolder", "copyrightholder")
)
ITEM_1: dict[str, Any] = {
    "uri": "https://hg.example/wire/1",
    "type": "text",
    "versioncreated": "2023-09-04T15:45:00Z",
    "language": "en",
    "byline": "Anwen Brace",
    "copyrightholder": "The Harbour Gazette",
    "headline": "Dredger begins work",
    "description_summary": "It will lift silt until spring",
    "body_text": " ".join(PARAGRAPHS),
    "body_xhtml": BODY,
    "subject": [{"name": "dredging"}],
    "associations": {
        "mainpic": {
            "uri": "https://hg.example/p/1",
            "type": "picture",
            "byline": "Miro Lund",
            "description_text": CAPTION,
            "description_creditline": "Northlight",
            "renditions": {"main": {"href": "dredger.jpg", "width": 1000, "height": 800}},
        }
    },
}


@pytest.mark.parametrize("item", [ITEM_1, ITEM_2, ITEM_3], ids=["1.x", "2.x", "3.x"])
def test_a_text_item_is_an_article_with_its_pictures(tmp_path: Path, item: dict[str, Any]) -> None:
    (tmp_path / "dredger.jpg").write_bytes(picture())
    read = article(tmp_path / "a.json", json.dumps(item))
    assert (read.title, read.standfirst) == ("Dredger begins work", "It will lift silt until spring")
    assert (read.bylines, read.publication) == (("Anwen Brace",), "The Harbour Gazette")
    assert read.published == Published("2023-09-04T15:45:00Z")
    assert (read.url, read.language, read.keywords) == ("https://hg.example/wire/1", "en", ("dredging",))
    assert [block.text for block in read.body if block.kind == "paragraph"] == PARAGRAPHS
    (use,) = read.photos
    assert (use.caption, use.src, use.file, use.position) == (
        CAPTION,
        "dredger.jpg",
        tmp_path / "dredger.jpg",
        "lead",
    )
    assert use.credit is not None
    assert [value.text for value in use.credit.photographers] == ["Miro Lund"]


def test_a_picture_item_alone_is_a_photo(tmp_path: Path) -> None:
    (draft,) = drafts(tmp_path / "a.json", json.dumps(PICTURE_3))
    assert draft.article is None
    read = draft.photo
    assert read is not None
    assert (read.caption, read.creator, read.credit_line) == (CAPTION, ("Miro Lund",), "Northlight")
    assert (read.date_created, read.width, read.height) == ("2023-09-03T18:52:00Z", 1000, 800)


def test_a_caption_without_a_role_of_its_own_is_the_text_description(tmp_path: Path) -> None:
    item = PICTURE_3 | {"descriptions": [{"role": "text", "value": CAPTION}]}
    assert photo(tmp_path / "a.json", json.dumps(item).encode()).caption == CAPTION


def test_several_items_in_one_file_are_several_entries(tmp_path: Path) -> None:
    read = drafts(tmp_path / "a.json", json.dumps([ITEM_3, PICTURE_3]))
    assert [draft.entry for draft in read] == ["https://hg.example/wire/1", "https://hg.example/p/1"]


def test_other_json_is_an_unknown_kind(tmp_path: Path) -> None:
    assert failure(tmp_path / "a.json", '{"name": "package", "version": 1}').code == "unknown-kind"


@pytest.mark.parametrize("content", ["{", "[" * 100_000, '{"uri": '])
def test_broken_json_is_damaged(tmp_path: Path, content: str) -> None:
    assert failure(tmp_path / "a.json", content).code == "damaged"


@pytest.mark.parametrize("value", [None, 3, "x", [], {}, [None], [[1]], {"a": 1}])
@pytest.mark.parametrize(
    "key",
    [
        "headlines",
        "bodies",
        "descriptions",
        "associations",
        "renditions",
        "by",
        "versionCreated",
        "subjects",
        "infoSources",
    ],
)
def test_a_property_of_the_wrong_type_does_not_stop_an_item(tmp_path: Path, key: str, value: object) -> None:
    assert article(tmp_path / "a.json", json.dumps(ITEM_3 | {key: value})).url == "https://hg.example/wire/1"


def test_json_over_the_limit_is_refused(tmp_path: Path) -> None:
    assert failure(tmp_path / "a.json", json.dumps(ITEM_3), Limits(max_json_bytes=100)).code == "too-large"
