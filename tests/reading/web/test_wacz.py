"""WACZ: the WARC files in it are read in their place, its list of pages is believed."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from archive.words import read_error_words
from tests.reading.helpers import drafts, failure, picture
from tests.reading.packed.helpers import story, zipped
from tests.reading.web.helpers import HTML, JPEG, URL, packed, response

OTHER = "https://news.example/other-story"
FIGURE = '<figure><img src="/a.jpg"><figcaption>A quay.</figcaption></figure>'
WARC = packed([response(URL, story("Ferry late", FIGURE), HTML), response(OTHER, story("Other"), HTML)])
IMAGES = packed([response("https://news.example/a.jpg", picture(), JPEG)])
WHOLE = {"datapackage.json": "{}", "archive/a.warc.gz": WARC, "archive/b.warc.gz": IMAGES}


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_all_its_warc_files_are_one_archive(tmp_path: Path, method: int) -> None:
    first, second = drafts(tmp_path / "a.wacz", zipped(WHOLE, method))
    assert (first.entry, second.entry) == (URL, OTHER)
    assert first.article is not None
    assert first.article.photos[0].data == picture()


def test_only_the_pages_that_it_lists_are_entries(tmp_path: Path) -> None:
    lines = (json.dumps(line) for line in ({"format": "json-pages-1.0"}, {"url": OTHER, "title": "x"}))
    content = zipped({**WHOLE, "pages/pages.jsonl": "\n".join((*lines, "broken {"))})
    assert [draft.entry for draft in drafts(tmp_path / "a.wacz", content)] == [OTHER]


def test_it_is_told_by_what_it_holds(tmp_path: Path) -> None:
    assert len(drafts(tmp_path / "download.zip", zipped(WHOLE))) == 2


def test_one_in_a_zip_is_read(tmp_path: Path) -> None:
    found = drafts(tmp_path / "a.zip", zipped({"x/a.wacz": zipped(WHOLE, zipfile.ZIP_STORED)}))
    assert [draft.entry for draft in found] == [f"x/a.wacz/{URL}", f"x/a.wacz/{OTHER}"]


def test_one_without_a_story_says_what_it_holds(tmp_path: Path) -> None:
    error = failure(tmp_path / "a.wacz", zipped({**WHOLE, "archive/a.warc.gz": IMAGES}))
    assert error.code == "empty"
    assert "a.wacz is a web archive without a story" in read_error_words(error)
