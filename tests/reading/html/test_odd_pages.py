"""Pages with offers, embedded posts, notes, live updates, comments, table layout, legends in small type."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.model import Published
from tests.reading.helpers import BODY, PARAGRAPHS, article, page

SHOWN = '<img src="https://e.example/quay.jpg" width="800" height="600">'


def test_the_mark_of_a_note_is_no_word_of_a_caption(tmp_path: Path) -> None:
    caption = '<a href="/m">Lena Marsh</a> on the quay.<sup><a href="#n-1">[1]</a></sup> Photo: Ines Okafor'
    read = article(
        tmp_path / "a.html", page(f"{BODY}<figure>{SHOWN}<figcaption>{caption}</figcaption></figure>")
    )
    assert [use.caption for use in read.photos] == ["Lena Marsh on the quay."]


@pytest.mark.parametrize(
    "offer",
    [
        '<div class="paywall-box"><p>One more thing.</p><p>Already a subscriber? <a>Log in</a></p></div>',
        "<p>To continue reading, subscribe today.</p><ul><li>£1 a week</li><li>Cancel anytime</li></ul>",
        "<p>Jetzt weiterlesen</p><p>Sie haben bereits ein Abo? Anmelden</p>",
        "<p>Déjà abonné ? Se connecter</p><p>Il vous reste 82 % de cet article à lire.</p>",
        '<blockquote class="instagram-media"><a href="/p">View this post on Instagram</a></blockquote>',
    ],
)
def test_offers_and_places_of_posts_are_no_text(tmp_path: Path, offer: str) -> None:
    read = article(tmp_path / "a.html", page(BODY + offer))
    assert [block.text for block in read.body] == PARAGRAPHS


def test_a_story_in_a_box_that_is_named_for_subscribers_is_kept(tmp_path: Path) -> None:
    read = article(tmp_path / "a.html", page(f'<div class="paywall subscriber-content">{BODY}</div>'))
    assert [block.text for block in read.body] == PARAGRAPHS


@pytest.mark.parametrize("line", ["855 Euro pro Jahr günstiger", "Subscribers march on the town hall"])
def test_a_line_that_only_speaks_of_money_or_subscribers_is_kept(tmp_path: Path, line: str) -> None:
    read = article(tmp_path / "a.html", page(f"{BODY}<h2>{line}</h2>{BODY.replace('harbour', 'town')}"))
    assert line in [block.text for block in read.body]


def test_a_live_page_is_of_its_own_day_and_authors_and_not_of_an_update(tmp_path: Path) -> None:
    data = (
        '<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Board hears of chained '
        'doors", "datePublished": "2024-06-01", "author": {"@type": "Person", "name": "Dana Ruiz"}, '
        '"liveBlogUpdate": [{"@type": "BlogPosting", "headline": "Shut", "datePublished": "2024-06-03", '
        '"articleBody": "It is shut.", "image": "https://e.example/a.jpg", "author": {"name": "Piet Lund"}}]}'
        "</script>"
    )
    read = article(tmp_path / "a.html", page(BODY, data))
    assert (read.bylines, read.published) == (("Dana Ruiz",), Published("2024-06-01"))


def test_who_comments_on_a_story_did_not_write_it(tmp_path: Path) -> None:
    comments = '<div class="comments"><div><span class="author">Anders Ziel</span><p>First!</p></div></div>'
    assert article(tmp_path / "a.html", page(BODY + comments)).bylines == ()


@pytest.mark.parametrize("label", ["Credit...", "Credit…", "Photo..."])
def test_a_label_that_ends_in_dots_is_no_part_of_caption_or_credit(tmp_path: Path, label: str) -> None:
    alone = f"<span><span>{label}</span><span>Ines Okafor/Reuters</span></span>"
    caption = f"<span>Lena Marsh on the quay.</span>{alone}"
    figures = [f"<figure>{SHOWN}<figcaption>{text}</figcaption></figure>" for text in (caption, alone)]
    figures[1] = figures[1].replace("quay.jpg", "door.jpg")
    read = article(tmp_path / "a.html", page(BODY.join(["", *figures, ""])))
    assert [use.caption for use in read.photos] == ["Lena Marsh on the quay.", ""]
    for use in read.photos:
        assert use.credit is not None
        assert [value.text for value in use.credit.photographers] == ["Ines Okafor"]


@pytest.mark.parametrize(
    "legend",
    [
        '<p style="text-align:center"><span style="font-size:12px;color:rgb(136,136,136)">{}</span></p>',
        '<p><font size="1">{}</font></p>',
        "<p><small>{}</small></p>",
    ],
)
def test_small_type_right_under_a_picture_is_its_caption(tmp_path: Path, legend: str) -> None:
    said = "Lena Marsh on the quay at dusk. (Ines Okafor/Reuters)"
    read = article(tmp_path / "a.html", page(f"{BODY}<p>{SHOWN}</p>{legend.format(said)}{BODY}"))
    assert [use.caption for use in read.photos] == ["Lena Marsh on the quay at dusk."]


def test_small_type_of_the_whole_page_is_no_caption(tmp_path: Path) -> None:
    small = "".join(f'<p><font size="1">{text[:150]}.</font></p>' for text in PARAGRAPHS)
    read = article(tmp_path / "a.html", page(f"{BODY}<p>{SHOWN}</p>{small}"))
    assert [use.caption for use in read.photos] == [""]


def test_a_page_that_is_laid_out_in_tables_is_read(tmp_path: Path) -> None:
    story = "<p>".join(PARAGRAPHS)
    legend = "<font size=1>Lena Marsh on the quay. <i>Photo: Ines Okafor/Reuters</i></font>"
    shown = f"<table align=right><tr><td>{SHOWN}</td></tr><tr><td>{legend}</td></tr></table>"
    markup = (
        "<html><head><title>Gazette Online: Board hears of chained doors</title></head><body><table><tr><td>"
        '<font size=1><a href="/">Home</a><br><a href="/s">Sport</a></font></td><td><font size=5><b>Board '
        "hears of chained doors</b></font><br><font size=2>By Dana Ruiz<br>12 March 2002</font><p>"
        f"{shown}<font size=3>{story}</font></td></tr></table></body></html>"
    )
    read = article(tmp_path / "a.html", markup)
    assert (read.title, read.bylines) == ("Board hears of chained doors", ("Dana Ruiz",))
    assert read.published is not None
    assert read.published.value == "2002-03-12"
    assert [use.caption for use in read.photos] == ["Lena Marsh on the quay."]
    assert [block.text for block in read.body if block.kind == "paragraph"] == PARAGRAPHS
