"""Captions and credits of saved pages: where they hide, and what is none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from archive.model import PhotoUse
from tests.reading.helpers import BODY, PARAGRAPHS, article, page

CAPTION = "Harbour master Lena Marsh listens to the crew in Port Elwyn."
CREDIT = "Ines Okafor/Reuters"
SRC = "https://example.org/p/harbour-master-42.jpg"


def uses(path: Path, inner: str, head: str = "") -> tuple[PhotoUse, ...]:
    story = f"<p>{PARAGRAPHS[0]}</p>{inner}<p>{PARAGRAPHS[1]}</p><p>{PARAGRAPHS[2]}</p>"
    return article(path / "a.html", page(story, head)).photos


def credit(use: PhotoUse) -> str | None:
    return use.credit.raw if use.credit else None


def script(data: object, before: str = "", after: str = "", kind: str = "") -> str:
    return f"<script{kind}>{before}{json.dumps(data)}{after}</script>"


STATE = {
    "story": {
        "headline": "Board hears of chained doors",
        "lead": {
            "caption": CAPTION,
            "source": CREDIT,
            "image": {"width": 800, "height": 500, "url": SRC + "?auto=format"},
        },
    }
}


@pytest.mark.parametrize(
    "said",
    [
        script(STATE, kind=' type="application/json"'),
        script(STATE, before="window.__STATE__=", after=";other()"),
        script([1, "7:" + json.dumps(STATE) + "\n"], before="self.__pushed.push(", after=")"),
        script(json.dumps(STATE), before="window.page=JSON.parse(", after=")"),
        script({"image:1": {"src": SRC, "credits": [{"name": CREDIT}], "captionText": {"text": CAPTION}}}),
        script({"pictures": [{"legende": CAPTION, "fotograf": CREDIT, "sizes": [[{"href": SRC}]]}]}),
    ],
)
def test_caption_and_credit_are_taken_from_the_page_s_data_where_nothing_shows_them(
    tmp_path: Path, said: str
) -> None:
    (use,) = uses(tmp_path, f'<figure><img src="{SRC}"></figure>', said)
    assert use.caption == CAPTION
    assert credit(use) == CREDIT


def test_what_the_page_shows_goes_before_its_data(tmp_path: Path) -> None:
    shown = f'<figure><img src="{SRC}"><figcaption>A quay.</figcaption></figure>'
    (use,) = uses(tmp_path, shown, script(STATE))
    assert use.caption == "A quay."
    assert credit(use) == CREDIT


def test_the_author_of_a_story_in_the_page_s_data_is_no_credit(tmp_path: Path) -> None:
    data = {"headline": "Board hears", "author": "Dana Ruiz", "description": "Doors.", "image": {"src": SRC}}
    (use,) = uses(tmp_path, f'<figure><img src="{SRC}"></figure>', script(data))
    assert use.caption == ""
    assert use.credit is None


def test_data_that_nests_without_end_or_breaks_off_is_passed_over(tmp_path: Path) -> None:
    deep = "<script>" + '{"a":' * 5000 + f'"{SRC}"' + "}" * 5000 + f'; x = {{"src": "{SRC}", "credit</script>'
    (use,) = uses(tmp_path, f'<figure><img src="{SRC}"></figure>', deep)
    assert use.credit is None


@pytest.mark.parametrize(
    "inner",
    [
        f"<figcaption><div><span>{CAPTION}</span><p>Foto: {CREDIT}</p></div></figcaption>",
        f"<figcaption>{CAPTION}</figcaption><figcaption><b>Image Credits:</b> {CREDIT}</figcaption>",
        f"<figcaption>{CAPTION} <span>Фото: {CREDIT}</span><span hidden>Show more</span></figcaption>",
    ],
)
def test_a_labelled_line_of_a_caption_is_its_credit(tmp_path: Path, inner: str) -> None:
    (use,) = uses(tmp_path, f'<figure><img src="{SRC}">{inner}</figure>')
    assert use.caption == CAPTION
    assert (credit(use) or "").endswith(CREDIT)


@pytest.mark.parametrize("counter", ["Image 1 of 23", "2 / 7", "Bild 3 von 4:"])
def test_the_place_in_a_series_is_no_part_of_a_caption(tmp_path: Path, counter: str) -> None:
    inner = f'<figure><img src="{SRC}"><figcaption>{counter} {CAPTION}</figcaption></figure>'
    assert [use.caption for use in uses(tmp_path, inner)] == [CAPTION]


def test_a_caption_that_is_nothing_but_a_credit_is_the_credit(tmp_path: Path) -> None:
    (use,) = uses(
        tmp_path, f'<figure><img src="{SRC}"><figcaption>Image Credits: Strand</figcaption></figure>'
    )
    assert use.caption == ""
    assert credit(use) == "Image Credits: Strand"


@pytest.mark.parametrize(
    "image",
    [
        f'<img src="{SRC}" data-credit="{CREDIT}">',
        f'<img src="{SRC}" title="The quay at night. Photo: {CREDIT}">',
        f'<img src="{SRC}"><div class="image-box__author">{CREDIT}</div>',
    ],
)
def test_a_credit_in_an_attribute_or_beside_the_picture_is_found(tmp_path: Path, image: str) -> None:
    (use,) = uses(tmp_path, f"<div>{image}</div>")
    assert CREDIT in (credit(use) or "")


def test_json_ld_knows_a_picture_by_its_address_whatever_size_is_asked_for(tmp_path: Path) -> None:
    head = script(
        {"@type": "ImageObject", "url": "https://img.example/22967847ec0a74", "author": CREDIT},
        kind=' type="application/ld+json"',
    )
    (use,) = uses(tmp_path, '<figure><img src="https://img.example/22967847ec0a74=w700"></figure>', head)
    assert credit(use) == CREDIT


def test_the_byline_before_a_picture_is_not_its_credit(tmp_path: Path) -> None:
    inner = (
        '<div><span class="attribution">Dana Ruiz</span><ul><li>Share</li></ul><div><div>'
        f'<picture><img src="{SRC}"></picture></div></div></div>'
    )
    assert [credit(use) for use in uses(tmp_path, inner)] == [None]


@pytest.mark.parametrize(
    "inner",
    [
        f'<figure><img src="{SRC}"><figcaption><address>By Dana Ruiz</address><time>9 January'
        "</time></figcaption></figure>",
        f'<article class="teaser"><a href="/other/story"><img src="{SRC}"></a>'
        '<p class="caption">Other</p></article>',
        f'<div><img src="{SRC}"><div class="caption"><h4><a href="/film/1">The film</a></h4></div></div>',
    ],
)
def test_portraits_with_a_byline_and_teasers_are_left_out_or_uncaptioned(tmp_path: Path, inner: str) -> None:
    assert all(use.caption == "" for use in uses(tmp_path, inner))


def test_the_portrait_that_json_ld_gives_an_author_is_left_out(tmp_path: Path) -> None:
    head = script(
        {"@type": "Person", "name": "Dana Ruiz", "image": {"@type": "ImageObject", "url": SRC}},
        kind=' type="application/ld+json"',
    )
    shown = f'<figure><img src="{SRC}"><figcaption>Dana Ruiz</figcaption></figure>'
    assert uses(tmp_path, shown, head) == ()


def test_the_words_of_a_player_are_no_caption(tmp_path: Path) -> None:
    inner = f'<div><img src="{SRC}"><span class="video-text">Click to play</span></div>'
    assert all(use.caption == "" for use in uses(tmp_path, inner))


def test_the_caption_of_the_shown_slide_is_not_that_of_the_last_one(tmp_path: Path) -> None:
    slides = "".join(
        f'<li><figure><img src="/p/harbour-slide-{n}.jpg"><figcaption>Slide {n} of the quay.'
        "</figcaption></figure></li>"
        for n in range(2)
    )
    inner = f'<div><ul>{slides}</ul><div class="caption" aria-hidden="true">Slide 0 of the quay.</div></div>'
    assert [use.caption for use in uses(tmp_path, BODY + inner)] == [
        "Slide 0 of the quay.",
        "Slide 1 of the quay.",
    ]
