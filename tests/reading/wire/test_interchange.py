"""Real agencies' files, where they lie beside the checkout."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from archive.model import Doubt, Draft
from archive.reading import read_file
from archive.words import read_error_words

SHARED = Path(__file__).parents[4] / "shared" / "corpora" / "interchange"
pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="the real files are not here")


def read(*patterns: str) -> dict[str, list[Draft]]:
    paths = sorted({path for pattern in patterns for path in SHARED.glob(pattern) if path.is_file()})
    return {path.name: list(read_file(path)) for path in paths}


def test_every_real_g2_file_of_an_agency_is_a_whole_story() -> None:
    found = read("dpa/*")
    assert len(found) >= 50
    for name, drafts in found.items():
        assert [draft.error for draft in drafts] == [None], name
        story = drafts[0].article
        assert story is not None
        assert (story.publication, story.language) == ("dpa", "de"), name
        assert story.title, name
        assert story.body, name
        assert story.published is not None, name
        assert "T" in story.published.value


def test_real_files_of_many_agencies_are_read_or_refused_with_a_reason() -> None:
    known = ("*.tst", "IPTC*", "dpa*", "tag_*", "a*.xml", "[LehnpstvmM]*.xml")
    found = read(*(f"superdesk/{pattern}" for pattern in known))
    counts = Counter(
        "article" if draft.article else "photo" if draft.photo else "refused"
        for drafts in found.values()
        for draft in drafts
    )
    assert counts["article"] >= 67
    assert counts["photo"] >= 5
    refused = {
        name: read_error_words(draft.error)
        for name, drafts in found.items()
        for draft in drafts
        if draft.error
    }
    assert all("only lists" in text or "without a story" in text for text in refused.values()), refused


def test_the_photographers_of_real_picture_items_are_read() -> None:
    found = read("superdesk/picture.xml", "superdesk/tag*GM1EA7M13RP01*")
    names = [
        name.text
        for drafts in found.values()
        for draft in drafts
        if draft.photo and draft.photo.reading and draft.photo.reading.credit
        for name in draft.photo.reading.credit.photographers
    ]
    assert sorted(names) == ["Mario Anzuoni", "Marko Djurica"]


def test_text_that_a_real_sender_decoded_wrongly_is_repaired() -> None:
    (drafts,) = read("superdesk/ritzau_feed.xml").values()
    story = drafts[0].article
    assert story is not None
    assert "£4 million" in story.body[0].text
    assert Doubt("text-repaired") in story.doubts


def test_real_answers_of_agencies_services_are_read() -> None:
    found = read("superdesk/ap_media*.json", "superdesk/ninjs[1-6E_]*.json", "superdesk/bbc*.json")
    drafts = {name: drafts[0] for name, drafts in found.items() if name != "ninjs4_mock.json"}
    assert len(drafts) >= 16
    assert [name for name, draft in drafts.items() if draft.error] == []
    assert sum(draft.photo is not None for draft in drafts.values()) >= 5
    story = drafts["ninjs4.json"].article
    assert story is not None
    assert [[name.text for name in use.credit.photographers] for use in story.photos if use.credit] == [
        ["Anthony Wallace"],
        ["Anthony Wallace"],
    ]


def test_every_example_of_the_standard_in_json_is_read_but_videos_and_sounds() -> None:
    found = read("ninjs/examples/[123]*/*.json")
    refused = [name for name, drafts in found.items() if all(draft.error for draft in drafts)]
    assert len(found) >= 25
    assert set(refused) == {"ap_audio.json", "ap_video.json"}
