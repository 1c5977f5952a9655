"""Pages that were saved without running their scripts, which hold the story."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from archive.model import ArticleDraft
from tests.reading.helpers import BODY, PARAGRAPHS, article, failure

CAPTION = "Harbour master Lena Marsh listens to the crew in Port Elwyn."
MARKUP = (
    f'<div><img src="/p/harbour-42.jpg"><div class="caption"><p>{CAPTION} Photo: AFP</p></div></div>'
    f"{BODY}<p>{PARAGRAPHS[0]} {PARAGRAPHS[1]}</p>"
)


def read(path: Path, script: str, shown: str = "") -> ArticleDraft:
    head = '<meta property="og:title" content="Board hears of chained doors">'
    return article(
        path / "a.html", f"<html><head>{head}</head><body><main>{shown}</main>{script}</body></html>"
    )


def pushed(value: object) -> str:
    return f"<script>self.__pushed.push({json.dumps(value)})</script>"


@pytest.mark.parametrize(
    "script",
    [
        pushed([1, MARKUP]),
        pushed([1, "7:" + json.dumps({"story": {"contentHtml": MARKUP}})]),
        f"<script>{json.dumps({'body': MARKUP}).replace('<', chr(92) + 'u003c')}</script>",
    ],
)
def test_a_story_that_only_a_script_holds_is_read_with_its_photos(tmp_path: Path, script: str) -> None:
    story = read(tmp_path, script)
    assert [block.text for block in story.body if block.kind == "paragraph"][:3] == PARAGRAPHS
    assert [(use.caption, use.credit and use.credit.raw) for use in story.photos] == [(CAPTION, "Photo: AFP")]


def test_what_a_page_shows_goes_before_the_markup_in_its_scripts(tmp_path: Path) -> None:
    other = "".join(f"<p>{text.replace('board', 'council')}</p>" for text in (*PARAGRAPHS, *PARAGRAPHS))
    story = read(tmp_path, pushed([1, MARKUP]), f"<article>{other}</article>")
    assert story.photos == ()
    assert not any(block.text in PARAGRAPHS for block in story.body)


def test_a_script_that_breaks_off_holds_no_story(tmp_path: Path) -> None:
    cut = json.dumps(MARKUP)[:-20]
    page = f"<html><body><script>push({cut})</script></body></html>"
    assert failure(tmp_path / "a.html", page).code == "empty"
