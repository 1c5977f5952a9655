"""Saved web pages."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from archive.model import Block, Published
from archive.reading import Limits, read_file
from archive.words import read_error_words
from tests.reading.helpers import BODY, PARAGRAPHS, article, failure, page, picture

CAPTION = "Harbour master Lena Marsh listens to the crew in Port Elwyn."
CREDIT = "Ines Okafor/Reuters"
JSON_LD = """<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
 {"@type": "NewsArticle", "headline": "Board hears of chained doors",
  "datePublished": "2024-01-09T08:30:00+01:00",
  "author": [{"@type": "Person", "name": "Dana Ruiz"}, {"@id": "#piet"}],
  "publisher": {"@type": "Organization", "name": "The Harbour Gazette"},
  "keywords": ["ferry", "inquiry"], "inLanguage": "en-GB"},
 {"@type": "Person", "@id": "#piet", "name": "Piet S\\u00f8rland"}]}</script>"""


def figure(inner: str, src: str = "https://example.org/p/harbour-master.jpg") -> str:
    return (
        f'<figure><img src="{src}" width="800" height="500" alt="A woman on a '
        f'quay"><figcaption>{inner}</figcaption></figure>'
    )


def test_metadata_comes_from_json_ld(tmp_path: Path) -> None:
    read = article(tmp_path / "a.html", page(BODY, JSON_LD))
    assert read.title == "Board hears of chained doors"
    assert read.bylines == ("Dana Ruiz", "Piet Sørland")
    assert read.publication == "The Harbour Gazette"
    assert read.published == Published("2024-01-09T08:30:00+01:00")
    assert read.keywords == ("ferry", "inquiry")
    assert read.language == "en-GB"


def _titled(headline: str, shared: str) -> str:
    data = f'{{"@type": "NewsArticle", "headline": "{headline}", "datePublished": "2024-01-09"}}'
    return f'<script type="application/ld+json">{data}</script><meta property="og:title" content="{shared}">'


@pytest.mark.parametrize(
    ("headline", "shared", "expected"),
    [
        ("Locked exits delayed rescue", "Board hears of chained doors", "Locked exits delayed rescue"),
        ("Board hears of chained…", "Board hears of chained doors", "Board hears of chained doors"),
        ("Board hears of chained doors", "What the board heard", "Board hears of chained doors"),
        (
            "Inquiry: Board hears of chained doors",
            "Board hears of chained doors",
            "Board hears of chained doors",
        ),
    ],
)
def test_a_headline_of_json_ld_alone_is_the_story_s_and_a_cut_or_longer_one_is_not(
    tmp_path: Path, headline: str, shared: str, expected: str
) -> None:
    assert article(tmp_path / "a.html", page(BODY, _titled(headline, shared))).title == expected


def test_a_headline_that_only_the_title_element_shares_is_for_search_engines(tmp_path: Path) -> None:
    head = _titled("Ferry inquiry: live updates", "Board hears of chained doors")
    content = page(BODY, head).replace(
        "<title>Board hears of chained doors", "<title>Ferry inquiry: live updates"
    )
    assert article(tmp_path / "a.html", content).title == "Board hears of chained doors"


def test_metadata_comes_from_meta_elements_where_there_is_no_json_ld(tmp_path: Path) -> None:
    head = (
        '<meta property="og:title" content="Board hears of chained doors | The Harbour Gazette">'
        '<meta property="og:site_name" content="The Harbour Gazette"><meta name="author" '
        'content="By Dana Ruiz and Piet Sørland">'
        '<meta property="article:published_time" content="2024-01-09T08:30:00Z"><link '
        'rel="canonical" href="https://hg.example/a/1">'
        '<meta property="og:description" content="Two of four exits could not be opened '
        'from inside, inquiry is told">'
    )
    read = article(tmp_path / "a.html", page(BODY, head))
    assert read.title == "Board hears of chained doors"
    assert read.bylines == ("Dana Ruiz", "Piet Sørland")
    assert read.published == Published("2024-01-09T08:30:00Z")
    assert read.url == "https://hg.example/a/1"
    assert read.standfirst == "Two of four exits could not be opened from inside, inquiry is told"


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("Dana Ruiz, AP Auto Writer", ("Dana Ruiz",)),
        ("Текст: Лида Буслаева", ("Лида Буслаева",)),
        ("Staff Reporter", ("Staff Reporter",)),
    ],
)
def test_a_byline_gives_names_without_labels_and_roles(
    tmp_path: Path, stated: str, expected: tuple[str, ...]
) -> None:
    head = f'<meta name="author" content="{stated}">'
    assert article(tmp_path / "a.html", page(BODY, head)).bylines == expected


def test_a_link_to_somebody_in_the_story_is_no_byline(tmp_path: Path) -> None:
    link = '<a href="/topics/people/lena-marsh">Lena Marsh</a>'
    inner = f"<p>{PARAGRAPHS[0]} So said {link} before the board rose for the night.</p>{BODY}"
    assert article(tmp_path / "a.html", page(inner)).bylines == ()


def test_the_publisher_named_as_author_of_every_page_is_no_byline(tmp_path: Path) -> None:
    head = (
        '<meta name="author" content="Harbour Gazette (www.hg.example)">'
        '<meta name="publisher" content="Harbour Gazette (www.hg.example)">'
    )
    inner = f"<ul><li><b>Author</b> Dana Ruiz</li></ul>{BODY}"
    assert article(tmp_path / "a.html", page(inner, head)).bylines == ("Dana Ruiz",)


def test_the_language_may_be_declared_as_a_header_would(tmp_path: Path) -> None:
    content = page(BODY, '<meta http-equiv="Content-Language" content="en-IE">')
    assert article(tmp_path / "a.html", content.replace(' lang="en"', "")).language == "en-IE"


def test_a_byline_and_time_in_the_page_serve_where_the_head_is_silent(tmp_path: Path) -> None:
    shown = '<p class="byline">By Dana Ruiz</p><time datetime="2024-01-09">9 January</time>'
    read = article(tmp_path / "a.html", page(shown + BODY))
    assert read.bylines == ("Dana Ruiz",)
    assert read.published == Published("2024-01-09")


def test_a_page_that_only_says_when_it_was_changed_gives_an_inferred_day(tmp_path: Path) -> None:
    head = '<meta property="article:modified_time" content="2024-01-10T08:30:00Z">'
    read = article(tmp_path / "a.html", page(BODY, head))
    assert read.published == Published("2024-01-10T08:30:00Z", inferred=True)
    assert read.doubts


def test_the_standfirst_shown_in_the_page_is_not_body_again(tmp_path: Path) -> None:
    text = "Two of four exits could not be opened from inside, the inquiry is told"
    read = article(tmp_path / "a.html", page(f'<p class="standfirst">{text}</p>{BODY}'))
    assert read.standfirst == text
    assert text not in [block.text for block in read.body]


def test_body_keeps_headings_quotes_and_lists_in_order(tmp_path: Path) -> None:
    inner = (
        f"<p>{PARAGRAPHS[0]}</p><h2>Nobody answered</h2><p>{PARAGRAPHS[1]}</p><ul><li>the "
        f"hull</li><li>the doors</li></ul><p>{PARAGRAPHS[2]}</p>"
    )
    read = article(tmp_path / "a.html", page(inner))
    assert [(block.kind, block.text) for block in read.body] == [
        ("paragraph", PARAGRAPHS[0]),
        ("heading", "Nobody answered"),
        ("paragraph", PARAGRAPHS[1]),
        ("list", "the hull"),
        ("list", "the doors"),
        ("paragraph", PARAGRAPHS[2]),
    ]


def test_contributors_are_read_and_not_body(tmp_path: Path) -> None:
    read = article(
        tmp_path / "a.html", page(BODY + "<p>Anwen Brace and Piet Sørland contributed reporting.</p>")
    )
    assert read.contributors == ("Anwen Brace", "Piet Sørland")
    assert [block.text for block in read.body] == PARAGRAPHS


def test_a_figure_gives_caption_credit_and_place_in_the_text(tmp_path: Path) -> None:
    shown = figure(f'{CAPTION} <span class="credit">{CREDIT}</span>')
    inner = f"<p>{PARAGRAPHS[0]}</p>{shown}<p>{PARAGRAPHS[1]}</p>"
    read = article(tmp_path / "a.html", page(inner))
    (use,) = read.photos
    assert use.caption == CAPTION
    assert use.credit is not None
    assert use.credit.raw == CREDIT
    assert use.alt == "A woman on a quay"
    assert use.position == "inline"
    assert [block.kind for block in read.body] == ["paragraph", "photo", "paragraph"]


def test_the_photo_before_the_text_leads(tmp_path: Path) -> None:
    read = article(
        tmp_path / "a.html",
        page(figure(CAPTION) + BODY + figure("Another.", "https://example.org/p/second-photo.jpg")),
    )
    assert [use.position for use in read.photos] == ["lead", "inline"]
    assert read.body[0] == Block("photo", photo=0)


@pytest.mark.parametrize(
    "inner",
    [
        '<div class="photo-box"><img src="/p/harbour-master.jpg"><div '
        f'class="photo-caption">{CAPTION}</div><div '
        f'class="photo-credit">{CREDIT}</div></div>',
        '<div class="img"><img src="/p/harbour-master.jpg"><span '
        f'class="bildunterschrift">{CAPTION}</span><span '
        f'class="copyright">{CREDIT}</span></div>',
        '<div><div><img src="/p/harbour-master.jpg"></div><p '
        f'class="wp-caption-text">{CAPTION} <cite>{CREDIT}</cite></p></div>',
        '<figure><a href="/p/harbour-master.jpg"><img '
        f'src="/p/harbour-master.jpg"></a></figure><p class="caption">{CAPTION} '
        f"({CREDIT})</p>",
        '<div class="x1"><div class="x2"><picture><img '
        f'src="/p/harbour-master.jpg"></picture></div><div class="x3">{CAPTION} '
        f"({CREDIT})</div></div>",
    ],
)
def test_captions_outside_figures_are_found(tmp_path: Path, inner: str) -> None:
    read = article(
        tmp_path / "a.html",
        page(f"<p>{PARAGRAPHS[0]}</p>{inner}<p>{PARAGRAPHS[1]}</p><p>{PARAGRAPHS[2]}</p>"),
    )
    (use,) = read.photos
    assert use.caption == CAPTION
    assert use.credit is not None
    assert use.credit.raw == CREDIT
    assert [block.text for block in read.body if block.kind == "paragraph"] == PARAGRAPHS


def test_a_gallery_gives_each_picture_its_own_caption(tmp_path: Path) -> None:
    items = "".join(
        f'<li class="gallery-item"><img src="/p/gallery-photo-{n}.jpg"><div '
        f'class="gallery-caption">Photo {n} shows the quay.</div></li>'
        for n in range(3)
    )
    read = article(tmp_path / "a.html", page(f'{BODY}<section class="gallery"><ul>{items}</ul></section>'))
    assert [use.caption for use in read.photos] == [f"Photo {n} shows the quay." for n in range(3)]
    assert {use.position for use in read.photos} == {"gallery"}


@pytest.mark.parametrize(
    "inner",
    [
        '<div class="related"><a href="/other/story"><img '
        'src="/p/other-story-photo.jpg"><span class="caption">Other '
        "story</span></a></div>",
        '<aside><img src="/p/other-story-photo.jpg" alt="x"></aside>',
        '<div class="author-box"><img src="/p/dana-ruiz-portrait.jpg"></div>',
        '<img src="/assets/logo-of-the-paper.png" width="300">',
        '<img src="https://count.example/p.gif" width="1" height="1">',
        '<a href="/other/story/12"><img src="/p/other-story-photo.jpg"></a>',
    ],
)
def test_what_is_no_photo_of_the_story_is_left_out(tmp_path: Path, inner: str) -> None:
    read = article(
        tmp_path / "a.html",
        page(f"<p>{PARAGRAPHS[0]}</p>{inner}<p>{PARAGRAPHS[1]}</p><p>{PARAGRAPHS[2]}</p>"),
    )
    assert read.photos == ()


def test_the_largest_picture_of_a_srcset_is_the_source(tmp_path: Path) -> None:
    image = (
        '<figure><img src="/s.jpg" srcset="/m.jpg 600w, /l,1.jpg 1200w, /s.jpg '
        '300w"><figcaption>A quay.</figcaption></figure>'
    )
    assert article(tmp_path / "a.html", page(BODY + image)).photos[0].src == "/l,1.jpg"


def test_a_lazy_picture_is_taken_from_its_data_attribute(tmp_path: Path) -> None:
    image = (
        '<figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" '
        'data-src="/p/quay.jpg"><figcaption>A quay.</figcaption></figure>'
    )
    use = article(tmp_path / "a.html", page(BODY + image)).photos[0]
    assert use.src == "/p/quay.jpg"
    assert use.data is None


def test_a_photo_repeated_for_small_screens_counts_once(tmp_path: Path) -> None:
    read = article(
        tmp_path / "a.html",
        page(figure(CAPTION) + figure(CAPTION, "https://example.org/m/harbour-master.jpg?w=300") + BODY),
    )
    assert len(read.photos) == 1


def test_captions_that_only_json_ld_states_are_used(tmp_path: Path) -> None:
    head = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Board hears",'
        ' "image": {"@type": "ImageObject", "url": "https://example.org/p/harbour-master.jpg",'
        ' "caption": "A quay at night.", "creditText": "Ines Okafor/Reuters"}}</script>'
    )
    use = article(
        tmp_path / "a.html", page('<img src="https://example.org/p/harbour-master.jpg">' + BODY, head)
    ).photos[0]
    assert use.caption == "A quay at night."
    assert use.credit is not None
    assert use.credit.raw == CREDIT


def test_a_picture_saved_beside_the_page_is_its_file(tmp_path: Path) -> None:
    saved = tmp_path / "a_files" / "quay.jpg"
    saved.parent.mkdir()
    saved.write_bytes(picture())
    read = article(tmp_path / "a.html", page(BODY + figure("A quay.", "a_files/quay.jpg")))
    assert read.photos[0].file == saved


@pytest.mark.parametrize(
    "src",
    [
        "../secret.jpg",
        "a_files/../../secret.jpg",
        "..%2Fsecret.jpg",
        "{absolute}",
        "file://{absolute}",
        "a_files/link.jpg",
    ],
)
def test_no_picture_is_taken_from_outside_the_page_s_folder(tmp_path: Path, src: str) -> None:
    secret = tmp_path / "secret.jpg"
    secret.write_bytes(picture())
    folder = tmp_path / "pages"
    (folder / "a_files").mkdir(parents=True)
    (folder / "a_files" / "link.jpg").symlink_to(secret)
    read = article(folder / "a.html", page(BODY + figure("A quay.", src.format(absolute=secret))))
    assert [use.file for use in read.photos] == [None]


def test_a_picture_inside_the_page_is_given_as_bytes(tmp_path: Path) -> None:
    data = picture(size=(900, 600), quality=95) + b"\x00" * 2000
    address = "data:image/jpeg;base64," + base64.b64encode(data).decode()
    read = article(tmp_path / "a.html", page(BODY + figure("A quay.", address)))
    assert read.photos[0].data == data
    assert read.photos[0].src is None
    small = article(
        tmp_path / "b.html", page(BODY + figure("A quay.", address)), Limits(max_embedded_bytes=1000)
    )
    assert small.photos[0].data is None


def test_html_is_told_by_its_content_and_not_by_its_name(tmp_path: Path) -> None:
    assert article(tmp_path / "a.txt", page(BODY)).title == "Board hears of chained doors"


def test_a_page_in_another_encoding_is_read_as_it_declares(tmp_path: Path) -> None:
    text = page(f"<p>Prüfung – die Tür</p>{BODY}", '<meta charset="windows-1252">', "Prüfung der Tür")
    assert article(tmp_path / "a.html", text.encode("cp1252")).title == "Prüfung der Tür"


def test_elements_nested_without_end_are_refused_or_cut_but_never_crash(tmp_path: Path) -> None:
    for depth in (300, 3000, 100_000):
        (draft,) = read_file(_written(tmp_path, depth))
        assert draft.error is not None or draft.article is not None


def _written(folder: Path, depth: int) -> Path:
    path = folder / f"deep{depth}.html"
    path.write_text("<html><body>" + "<div>" * depth + BODY + "</div>" * depth + "</body></html>")
    return path


def test_a_page_without_any_words_says_so(tmp_path: Path) -> None:
    assert failure(tmp_path / "a.html", "<html><body></body></html>").code == "empty"


def test_binary_data_named_as_a_page_is_refused(tmp_path: Path) -> None:
    error = failure(tmp_path / "a.html", bytes(range(256)) * 20)
    assert error.code == "not-text"
    assert "a.html" in read_error_words(error)


def test_a_page_over_the_limit_is_refused(tmp_path: Path) -> None:
    assert failure(tmp_path / "a.html", page(BODY), Limits(max_html_bytes=100)).code == "too-large"
