"""Captions and credits of saved pages that no class word names: told by their place, tag and words."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.model import PhotoUse
from tests.reading.helpers import BODY, PARAGRAPHS, article, page

CAPTION = "Harbour master Lena Marsh listens to the crew in Port Elwyn."
CREDIT = "Ines Okafor/Reuters"
SRC = "https://example.org/p/harbour-master-42.jpg"
IMG = f'<img src="{SRC}">'


def uses(path: Path, inner: str) -> tuple[PhotoUse, ...]:
    story = f"<p>{PARAGRAPHS[0]}</p>{inner}<p>{PARAGRAPHS[1]}</p><p>{PARAGRAPHS[2]}</p>"
    return article(path / "a.html", page(story)).photos


def before_story(path: Path, inner: str) -> tuple[PhotoUse, ...]:
    return article(path / "a.html", page(f"{inner}{BODY}")).photos


def read(use: PhotoUse) -> tuple[str, str | None]:
    return use.caption, use.credit.raw if use.credit else None


@pytest.mark.parametrize(
    "caption",
    [
        f"<span>{CAPTION}</span><span>{CREDIT}</span>",
        f"<p>{CAPTION}</p><p>{CREDIT}</p>",
        f"{CAPTION} | <strong>{CREDIT}</strong>",
        f"{CAPTION} <span>{CREDIT}</span>",
        f"<div>{CAPTION}<small>{CREDIT}</small></div>",
    ],
)
def test_the_last_part_of_a_caption_that_reads_as_a_credit_is_one(tmp_path: Path, caption: str) -> None:
    (use,) = uses(tmp_path, f"<figure>{IMG}<figcaption>{caption}</figcaption></figure>")
    assert read(use) == (CAPTION, CREDIT)


def test_a_name_that_ends_a_sentence_in_another_face_is_no_credit(tmp_path: Path) -> None:
    caption = "The harbour master reads the <em>Elwyn Herald</em>"
    (use,) = uses(tmp_path, f"<figure>{IMG}<figcaption>{caption}</figcaption></figure>")
    assert read(use) == ("The harbour master reads the Elwyn Herald", None)


def test_a_labelled_line_before_the_caption_is_its_credit(tmp_path: Path) -> None:
    caption = f"<span>Photo: {CREDIT}</span> {CAPTION}"
    (use,) = uses(tmp_path, f"<figure>{IMG}<figcaption>{caption}</figcaption></figure>")
    assert read(use) == (CAPTION, f"Photo: {CREDIT}")


def test_a_credit_goes_on_behind_a_slash_in_the_element_after_it(tmp_path: Path) -> None:
    caption = (
        f"<span>{CAPTION}</span> <span class=credit>Photo by Ines Okafor</span> /<span class=a>Reuters</span>"
    )
    (use,) = uses(tmp_path, f"<figure>{IMG}<figcaption>{caption}</figcaption></figure>")
    assert read(use) == (CAPTION, "Photo by Ines Okafor /Reuters")


@pytest.mark.parametrize("alone", ["Picture: Strand", "Getty Images", "Photo: <p>Ines Okafor/Instagram</p>"])
def test_words_that_are_nothing_but_a_credit_are_no_caption(tmp_path: Path, alone: str) -> None:
    (use,) = uses(tmp_path, f"<figure>{IMG}<figcaption>{alone}</figcaption></figure>")
    assert use.caption == ""
    assert use.credit is not None


def test_a_caption_with_its_credit_behind_a_slash_stays_a_caption(tmp_path: Path) -> None:
    caption = "The old quay of Port Elwyn at night / Getty Images"
    (use,) = uses(tmp_path, f"<figure>{IMG}<figcaption>{caption}</figcaption></figure>")
    assert use.caption == "The old quay of Port Elwyn at night"


def test_a_box_called_credit_that_holds_the_caption_too_is_parted(tmp_path: Path) -> None:
    words = f'<span class="caption">{CAPTION}</span><cite class="credit">Photo: {CREDIT}</cite>'
    (use,) = uses(tmp_path, f'<div>{IMG}<div class="attribution">{words}</div></div>')
    assert read(use) == (CAPTION, f"Photo: {CREDIT}")


@pytest.mark.parametrize(
    "figure",
    [
        f"{IMG}<figcaption>{CAPTION}</figcaption><footer>{CREDIT}</footer>",
        f"<div>{IMG}<cite>{CREDIT}</cite></div><figcaption>{CAPTION}</figcaption>",
        f"{IMG}<figcaption>{CAPTION}</figcaption><div><small>© {CREDIT}</small></div>",
        f"<div>{IMG}<span><span>Foto: {CREDIT}</span></span></div><figcaption>{CAPTION}</figcaption>",
    ],
)
def test_a_figure_holds_its_credit_outside_the_caption(tmp_path: Path, figure: str) -> None:
    (use,) = uses(tmp_path, f"<figure>{figure}</figure>")
    assert use.caption == CAPTION
    assert (read(use)[1] or "").endswith(CREDIT)


def test_a_button_in_a_figure_is_no_credit(tmp_path: Path) -> None:
    (use,) = uses(
        tmp_path, f"<figure>{IMG}<figcaption>{CAPTION}</figcaption><small>Click to enlarge</small></figure>"
    )
    assert read(use) == (CAPTION, None)


@pytest.mark.parametrize(
    "beside",
    [
        f'<div><img src="{SRC}" alt="{CAPTION}"></div><div class="x9"><span>{CAPTION}</span></div>',
        f'<a href="{SRC}"><img src="{SRC}" title="{CAPTION}"></a><div>{CAPTION}</div>',
        f'<picture><source srcset="{SRC} 2x"><img src="{SRC}" alt="{CAPTION}"></picture><p>{CAPTION}</p>',
    ],
)
def test_the_words_that_alternative_text_says_again_are_the_caption(tmp_path: Path, beside: str) -> None:
    (use,) = uses(tmp_path, beside)
    assert read(use) == (CAPTION, None)


def test_the_alternative_text_tells_the_caption_and_what_stands_before_it_the_credit(tmp_path: Path) -> None:
    inner = f'<div><img src="{SRC}" alt="{CAPTION}"></div><div>{CREDIT}</div><div>{CAPTION}</div>'
    (use,) = uses(tmp_path, inner)
    assert read(use) == (CAPTION, CREDIT)


def test_a_heading_that_says_the_alternative_text_again_is_no_caption(tmp_path: Path) -> None:
    photos = uses(tmp_path, f'<img src="{SRC}" alt="The pumps"><h3>The pumps</h3>')
    assert [use.caption for use in photos] == [""]


def test_a_heading_over_a_labelled_credit_alone_in_a_box_is_the_caption(tmp_path: Path) -> None:
    box = f'<div class="x1"><div>{IMG}</div><h2>{CAPTION}</h2><p>Photo: AFP</p></div>'
    (use,) = uses(tmp_path, box)
    assert read(use) == (CAPTION, "Photo: AFP")


def test_a_labelled_line_right_behind_a_picture_is_its_credit(tmp_path: Path) -> None:
    (use,) = uses(tmp_path, f"<span>{IMG}</span><small>Foto: © Strand</small>")
    assert read(use) == ("", "Foto: © Strand")


def test_links_alone_beside_a_picture_are_no_caption(tmp_path: Path) -> None:
    photos = uses(
        tmp_path, f'<div>{IMG}<a href="/privacy">Privacy</a> <a href="/gallery">All pictures</a></div>'
    )
    assert [use.caption for use in photos] == [""]


def test_who_is_quoted_is_no_caption(tmp_path: Path) -> None:
    quoted = "<figure><blockquote>We asked.</blockquote><figcaption>Lena Marsh, master</figcaption></figure>"
    assert uses(tmp_path, quoted) == ()


def test_a_file_name_is_no_part_of_a_caption(tmp_path: Path) -> None:
    caption = f"<span>{CAPTION}</span><span>2022/01/quay-1.jpeg</span>"
    (use,) = uses(tmp_path, f"<figure>{IMG}<figcaption>{caption}</figcaption></figure>")
    assert read(use) == (CAPTION, None)


def test_a_lead_in_the_head_of_a_page_with_a_sidebar_is_the_story_s(tmp_path: Path) -> None:
    figure = f"<figure>{IMG}<figcaption>{CAPTION}</figcaption></figure>"
    head = f'<header class="sidebar-grid"><h1>Board hears of chained doors</h1>{figure}</header>'
    photos = article(tmp_path / "a.html", f"<html><body><article>{head}{BODY}</article></body></html>").photos
    assert [use.caption for use in photos] == [CAPTION]


def test_an_unlinked_lead_that_is_called_a_teaser_is_the_story_s(tmp_path: Path) -> None:
    lead = f'<h1>Board hears</h1><div class="teaser">{IMG}<div class="caption">{CAPTION}</div></div>'
    assert [use.caption for use in before_story(tmp_path, lead)] == [CAPTION]


def test_a_picture_among_lines_that_no_paragraph_parts_has_its_caption(tmp_path: Path) -> None:
    box = f'<div>{IMG}<div class="caption">{CAPTION}</div></div>'
    begun, linked = PARAGRAPHS[0], '<br> <br> In a <a href="/speech">speech</a> on Tuesday'
    lines = f"{begun}{linked} she spoke. {PARAGRAPHS[1]}<br>{box}{linked} he spoke. {PARAGRAPHS[2]}"
    lines += f"{linked} {PARAGRAPHS[1]}{linked} {PARAGRAPHS[0]}"
    whole = f'<html><body><h1>Board hears</h1><div class="entry-content">{lines}</div></body></html>'
    photos = article(tmp_path / "a.html", whole).photos
    assert [use.caption for use in photos] == [CAPTION]


def test_a_label_alone_is_no_credit(tmp_path: Path) -> None:
    caption = f"<span>Image</span> <span>1 of 23</span> {CAPTION}"
    (use,) = uses(tmp_path, f"<figure>{IMG}<figcaption>{caption}</figcaption></figure>")
    assert read(use) == (CAPTION, None)


def test_links_alone_in_a_figure_without_a_picture_are_no_caption(tmp_path: Path) -> None:
    live = '<figure><figcaption>Live <a href="/live">Watch the harbour live</a></figcaption></figure>'
    assert uses(tmp_path, live) == ()


def test_words_that_go_on_in_the_next_element_are_not_parted_from_their_comma(tmp_path: Path) -> None:
    caption = '<a href="/x">The harbour master reads</a><span>, as ever, alone.</span>'
    (use,) = uses(tmp_path, f"<figure>{IMG}<figcaption>{caption}</figcaption></figure>")
    assert use.caption == "The harbour master reads, as ever, alone."


@pytest.mark.parametrize(
    "counter", ["1of4", "<b>Image</b> 3 of 12 ", '<span class="off-screen">Image caption</span>']
)
def test_a_counter_and_a_label_for_screen_readers_are_no_part_of_a_caption(
    tmp_path: Path, counter: str
) -> None:
    (use,) = uses(tmp_path, f"<figure>{IMG}<figcaption>{counter}{CAPTION}</figcaption></figure>")
    assert use.caption == CAPTION


def test_a_caption_that_stands_cut_short_beside_itself_is_read_once(tmp_path: Path) -> None:
    whole = f"<div>{CAPTION} <a class='x'>less</a></div>"
    short = f"<div>{CAPTION[:40]}<a class='x'> … more</a></div>"
    (use,) = uses(tmp_path, f'<div>{IMG}<div class="caption">{whole}{short}</div></div>')
    assert use.caption == CAPTION


def test_the_place_of_an_advertisement_is_no_caption(tmp_path: Path) -> None:
    caption = f'<figcaption>{CAPTION}<div class="ad-slot">Advertisement</div></figcaption>'
    slot = '<div><div class="dfp-ad-caption">Advertisement</div></div>'
    assert [read(use) for use in uses(tmp_path, f"<figure>{IMG}{caption}</figure>{slot}")] == [
        (CAPTION, None)
    ]


def test_the_element_around_a_picture_alone_may_say_its_caption_and_credit(tmp_path: Path) -> None:
    (use,) = uses(tmp_path, f'<span data-caption="{CAPTION}" data-attrib="{CREDIT}">{IMG}</span>')
    assert read(use) == (CAPTION, CREDIT)


def test_a_cell_below_a_picture_with_a_labelled_line_is_its_caption(tmp_path: Path) -> None:
    large = '<a href="javascript:void(0)">View full size</a>'
    cell = f"<td>{CAPTION}<br><span>Credit: {CREDIT}</span> <span>{large}</span></td>"
    (use,) = uses(tmp_path, f"<table><tr><td>{IMG}</td></tr><tr>{cell}</tr></table>")
    assert read(use) == (CAPTION, f"Credit: {CREDIT}")


def test_a_picture_linked_to_a_page_with_the_story_s_number_is_the_story_s(tmp_path: Path) -> None:
    figure = f'<figure><a href="/photo/367061/2">{IMG}<figcaption>{CAPTION}</figcaption></a></figure>'
    teaser = figure.replace("367061", "411998").replace("listens", "talks").replace("42", "43")
    head = '<link rel="canonical" href="https://example.org/harbour/367061">'
    story = f"<p>{PARAGRAPHS[0]}</p>{figure}{teaser}<p>{PARAGRAPHS[1]}</p><p>{PARAGRAPHS[2]}</p>"
    photos = article(tmp_path / "a.html", page(story, head)).photos
    assert [use.caption for use in photos] == [CAPTION]


def test_a_footnote_s_mark_is_no_part_of_a_caption(tmp_path: Path) -> None:
    caption = f'{CAPTION}<sup><a href="#note-1">[1]</a></sup>'
    (use,) = uses(tmp_path, f"<figure>{IMG}<figcaption>{caption}</figcaption></figure>")
    assert use.caption == CAPTION


@pytest.mark.parametrize(
    "credit",
    [
        f"<span class=x>Credit...</span><span><span>{CREDIT}</span></span>",
        f"<span class=credit><span class=x>Credit…</span>{CREDIT}</span>",
    ],
)
def test_a_label_in_an_element_of_its_own_tells_the_credit_behind_it(tmp_path: Path, credit: str) -> None:
    caption = f"<span>{CAPTION}</span><span>{credit}</span>"
    (use,) = uses(tmp_path, f"<figure>{IMG}<figcaption>{caption}</figcaption></figure>")
    assert read(use) == (CAPTION, CREDIT)


@pytest.mark.parametrize(
    "line",
    [
        f"<p>{CAPTION} Photo: {CREDIT}</p>",
        f"<p><em>{CAPTION} ({CREDIT})</em></p>",
        f'<p style="text-align:center">{CAPTION} ({CREDIT})</p>',
    ],
)
def test_a_line_behind_a_picture_that_is_set_off_and_ends_with_a_credit_is_its_caption(
    tmp_path: Path, line: str
) -> None:
    (use,) = uses(tmp_path, f"<p>{IMG}</p>{line}")
    assert use.caption == CAPTION
    assert CREDIT in (read(use)[1] or "")


def test_a_paragraph_behind_a_picture_that_ends_with_an_agency_stays_text(tmp_path: Path) -> None:
    (use,) = uses(tmp_path, f"<p>{IMG}</p><p>The board meets again in a week. (Reuters)</p>")
    assert read(use) == ("", None)


def test_a_picture_that_an_advertisement_is_to_follow_is_none_itself(tmp_path: Path) -> None:
    caption = f'<p class="img-description">{CAPTION}</p>'
    lead = f'<div class="post-img ads-top-after"><div>{IMG}</div>{caption}</div>'
    (use,) = before_story(tmp_path, lead)
    assert use.caption == CAPTION


def test_a_few_words_before_a_credit_in_parentheses_are_a_caption(tmp_path: Path) -> None:
    (use,) = uses(tmp_path, f"<figure>{IMG}<figcaption>A crane. ({CREDIT})</figcaption></figure>")
    assert read(use) == ("A crane.", CREDIT)


def test_a_picture_whose_photographer_wrote_the_story_is_no_portrait(tmp_path: Path) -> None:
    image = IMG.replace("<img ", '<img alt="The quay (Photo: Dana Ruiz)" ') if "alt=" not in IMG else IMG
    content = page(
        f'<p class="author">By Dana Ruiz</p><figure>{image}<figcaption>The quay.</figcaption></figure>{BODY}'
    )
    (use,) = article(tmp_path / "a.html", content).photos
    assert use.caption == "The quay."
