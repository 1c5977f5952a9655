"""Credits that a page states away from the caption: in attributes, in its data, under the story; and feet."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from archive.model import PhotoUse
from tests.reading.helpers import BODY, PARAGRAPHS, article, page

CAPTION = "Harbour master Lena Marsh listens to the crew in Port Elwyn."
CREDIT = "Ines Okafor/Reuters"
SRC = "https://example.org/p/harbour-master-42.jpg"
IMG = f'<img src="{SRC}">'
FIGURE = f"<figure>{IMG}<figcaption>{CAPTION}</figcaption></figure>"


def uses(path: Path, inner: str, head: str = "", after: str = "") -> tuple[PhotoUse, ...]:
    story = f"<p>{PARAGRAPHS[0]}</p>{inner}<p>{PARAGRAPHS[1]}</p><p>{PARAGRAPHS[2]}</p>{after}"
    return article(path / "a.html", page(story, head)).photos


def whole(path: Path, body: str) -> tuple[PhotoUse, ...]:
    return article(path / "a.html", f"<html><body>{body}</body></html>").photos


def read(use: PhotoUse) -> tuple[str, str | None]:
    return use.caption, use.credit.raw if use.credit else None


def image_object(credit: str) -> str:
    node = {"@type": "ImageObject", "url": SRC, "creditText": credit}
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


def test_a_labelled_credit_in_an_attribute_counts_beside_a_caption_too(tmp_path: Path) -> None:
    image = f'<img src="{SRC}" title="The quay | Photo: {CREDIT}">'
    (use,) = uses(tmp_path, f"<figure>{image}<figcaption>{CAPTION}</figcaption></figure>")
    assert read(use) == (CAPTION, f"Photo: {CREDIT}")


def test_the_credit_in_a_caption_goes_before_that_of_the_page_s_data(tmp_path: Path) -> None:
    caption = f"<figure>{IMG}<figcaption>{CAPTION} (Ines Okafor)</figcaption></figure>"
    (use,) = uses(tmp_path, caption, image_object("Dana Ruiz"))
    assert read(use) == (CAPTION, "Ines Okafor")


def test_a_mail_address_is_no_credit(tmp_path: Path) -> None:
    (use,) = uses(tmp_path, FIGURE, image_object("ines.okafor@example.org"))
    assert read(use) == (CAPTION, None)


@pytest.mark.parametrize(
    "under", [f"<p>Pictures: {CREDIT}</p>", f'<div><p class="image-source">Photos: {CREDIT}</p></div>']
)
def test_a_credit_under_the_story_is_that_of_photos_without_one(tmp_path: Path, under: str) -> None:
    (use,) = uses(tmp_path, FIGURE, after=under)
    assert use.caption == CAPTION
    assert (read(use)[1] or "").endswith(CREDIT)


def test_a_credit_under_the_story_is_nobody_s_where_photos_have_theirs(tmp_path: Path) -> None:
    own = f"<figure>{IMG}<figcaption>{CAPTION} Photo: AFP</figcaption></figure>"
    other = '<figure><img src="/p/other-quay-17.jpg"><figcaption>Another quay at night.</figcaption></figure>'
    photos = uses(tmp_path, own + other, after=f"<p>Pictures: {CREDIT}</p>")
    assert [read(use) for use in photos] == [(CAPTION, "Photo: AFP"), ("Another quay at night.", None)]


@pytest.mark.parametrize(
    "foot", ["© 2026 Elwyn Media. All Rights Reserved.", "Copyright @ 2026 Elwyn Media Group"]
)
def test_the_foot_of_a_page_credits_no_photo(tmp_path: Path, foot: str) -> None:
    below = f'<div><div><div class="copyright">{foot}</div></div></div>'
    (use,) = uses(tmp_path, "", after=FIGURE + below)
    assert read(use) == (CAPTION, None)


def test_a_credit_past_the_end_of_the_text_is_no_photo_s_within_it(tmp_path: Path) -> None:
    text = "".join(f"<div>{part}</div>" for part in PARAGRAPHS)
    below = '<div><div class="attribution">Elwyn Media</div></div>'
    (use,) = whole(tmp_path, f"<h1>Board hears of chained doors</h1><div>{FIGURE}{text}</div>{below}")
    assert read(use) == (CAPTION, None)


def test_a_picture_over_the_headline_that_its_attributes_credit_is_the_story_s(tmp_path: Path) -> None:
    hero = f'<div><picture><img src="{SRC}" alt="The quay © Photo: {CREDIT}"></picture></div>'
    (use,) = whole(tmp_path, f"{hero}<div><h1>Board hears of chained doors</h1></div><div>{BODY}</div>")
    assert read(use) == ("", f"Photo: {CREDIT}")


@pytest.mark.parametrize("said", ["Dana Ruiz", "By Dana Ruiz, editor"])
def test_the_portrait_of_who_signs_the_story_is_left_out(tmp_path: Path, said: str) -> None:
    shown = f'<figure><img src="{SRC}" alt="Dana Ruiz"><figcaption>{said}</figcaption></figure>'
    assert uses(tmp_path, shown, '<meta name="author" content="Dana Ruiz">') == ()


def test_a_credited_photo_of_who_signs_the_story_stays(tmp_path: Path) -> None:
    shown = f"<figure>{IMG}<figcaption>Dana Ruiz. Photo: AFP</figcaption></figure>"
    (use,) = uses(tmp_path, shown, '<meta name="author" content="Dana Ruiz">')
    assert use.credit is not None


def test_captions_in_a_row_behind_as_many_pictures_go_to_one_each(tmp_path: Path) -> None:
    pictures = "".join(f'<td><img src="/p/harbour-quay-{n}.jpg"></td>' for n in range(2))
    captions = "".join(f'<td><div class="caption">Quay {n} at night.</div></td>' for n in range(2))
    table = f"<table><tr>{pictures}</tr><tr>{captions}</tr></table>"
    assert [(use.caption, use.src) for use in uses(tmp_path, table)] == [
        (f"Quay {n} at night.", f"/p/harbour-quay-{n}.jpg") for n in range(2)
    ]


def test_a_container_of_captions_is_no_caption(tmp_path: Path) -> None:
    captions = "".join(f"<div><figcaption>Quay {n} at night.</figcaption></div>" for n in range(2))
    pictures = "".join(f'<div><img src="/p/harbour-quay-{n}.jpg"></div>' for n in range(2))
    show = f'<div><div class="slides">{pictures}</div><div class="captions">{captions}</div></div>'
    assert [use.caption for use in uses(tmp_path, show)] == ["Quay 0 at night.", "Quay 1 at night."]


def test_words_for_type_in_class_names_set_no_picture_apart(tmp_path: Path) -> None:
    (use,) = uses(tmp_path, f'<div class="typo-teaser-medium">{FIGURE}</div>')
    assert use.caption == CAPTION


@pytest.mark.parametrize("said", ["Powered by", "Read us<ul><li>without advertising for a month</li></ul>"])
def test_a_figcaption_without_a_picture_that_says_little_is_no_photo(tmp_path: Path, said: str) -> None:
    assert uses(tmp_path, f"<figure><figcaption>{said}</figcaption></figure>") == ()
