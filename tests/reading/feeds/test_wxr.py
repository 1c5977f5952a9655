"""WordPress exports."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.model import ArticleDraft, Doubt, Published
from archive.reading import read_file
from archive.words import read_error_words
from tests.reading.helpers import PARAGRAPHS, drafts, failure

CAPTION = "Harbour master Lena Marsh, left, in Port Elwyn, March 13, 2024."
SAMPLES = Path(__file__).parents[4] / "shared" / "corpora" / "interchange" / "superdesk"


def wxr(*items: str) -> str:
    return (
        '<?xml version="1.0"?>\n<!-- an export -->\n<rss version="2.0" '
        'xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>The Harbour Gazette</title>'
        "<language>en-US</language><wp:author><wp:author_login>dana</wp:author_login>"
        "<wp:author_display_name>Dana Ruiz</wp:author_display_name></wp:author>"
        "<wp:author><wp:author_login>admin</wp:author_login>"
        "<wp:author_display_name>admin</wp:author_display_name></wp:author>"
        f"{''.join(items)}</channel></rss>"
    )


def post(
    body: str = PARAGRAPHS[0],
    *,
    kind: str = "post",
    status: str = "publish",
    by: str = "dana",
    more: str = "",
) -> str:
    return (
        f"<item><title>Chained doors</title><dc:creator>{by}</dc:creator><guid>g</guid>"
        f"<content:encoded><![CDATA[{body}]]></content:encoded><wp:post_id>1</wp:post_id>"
        f"<wp:post_date_gmt>2024-01-09 20:31:00</wp:post_date_gmt><wp:status>{status}</wp:status>"
        f"<wp:post_type>{kind}</wp:post_type>{more}</item>"
    )


ATTACHMENT = (
    "<item><title>quay</title><excerpt:encoded><![CDATA[" + CAPTION + "]]></excerpt:encoded>"
    "<wp:post_id>7</wp:post_id><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type>"
    "<wp:attachment_url>https://example.org/quay.jpg</wp:attachment_url><wp:postmeta>"
    "<wp:meta_key>photo_credit</wp:meta_key><wp:meta_value>Ines Okafor/Reuters</wp:meta_value></wp:postmeta>"
    "</item>"
)


def story(path: Path, *items: str) -> ArticleDraft:
    (draft,) = drafts(path / "a.xml", wxr(*items))
    assert draft.article is not None, draft.error
    return draft.article


def test_a_post_is_a_story_signed_by_the_name_that_its_author_shows(tmp_path: Path) -> None:
    terms = '<category domain="category">Harbour</category><category domain="post_tag">fire</category>'
    read = story(tmp_path, post(more=terms))
    assert (read.title, read.bylines) == ("Chained doors", ("Dana Ruiz",))
    assert read.published == Published("2024-01-09T20:31:00Z")
    assert read.keywords == ("Harbour", "fire")
    assert read.publication == "The Harbour Gazette"


def test_a_login_that_is_no_name_is_no_byline(tmp_path: Path) -> None:
    assert story(tmp_path, post(by="admin")).bylines == ()


@pytest.mark.parametrize(
    "left_out",
    [
        post(status="draft"),
        post(status="auto-draft"),
        post(status="trash"),
        post(kind="revision", status="inherit"),
        post(kind="nav_menu_item"),
        post(kind="wp_template"),
    ],
)
def test_drafts_revisions_and_menus_are_left_out(tmp_path: Path, left_out: str) -> None:
    assert len(drafts(tmp_path / "a.xml", wxr(left_out, post()))) == 1


def test_an_export_without_posts_says_so(tmp_path: Path) -> None:
    silent = ATTACHMENT.replace(CAPTION, "").replace("Ines Okafor/Reuters", "")
    error = failure(tmp_path / "a.xml", wxr(silent, post(status="draft")))
    assert error.code == "empty"
    assert "2 items" in read_error_words(error)


def test_blank_lines_part_the_paragraphs_of_a_classic_post(tmp_path: Path) -> None:
    read = story(tmp_path, post("\n\n".join(PARAGRAPHS)))
    assert [block.text for block in read.body] == PARAGRAPHS


@pytest.mark.parametrize(
    "markup",
    [
        f'[caption id="attachment_7" width="300"]<img src="https://e.org/a.jpg" /> {CAPTION}[/caption]',
        f'[caption caption="{CAPTION}"]<a href="https://e.org/a.jpg"><img src="https://e.org/a.jpg"/></a>[/caption]',
        f'<!-- wp:image --><figure class="wp-block-image"><img src="https://e.org/a.jpg"/>'
        f"<figcaption>{CAPTION}</figcaption></figure><!-- /wp:image -->",
    ],
)
def test_captions_of_shortcodes_and_blocks_are_read(tmp_path: Path, markup: str) -> None:
    read = story(tmp_path, post(f"{PARAGRAPHS[0]}\n\n{markup}\n\n{PARAGRAPHS[1]}"))
    assert [(use.src, use.caption) for use in read.photos] == [("https://e.org/a.jpg", CAPTION)]
    assert [block.kind for block in read.body] == ["paragraph", "photo", "paragraph"]


def test_the_featured_image_leads_with_its_attachments_caption_and_credit(tmp_path: Path) -> None:
    featured = (
        "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>7</wp:meta_value></wp:postmeta>"
    )
    (use,) = story(tmp_path, post(more=featured), ATTACHMENT).photos
    assert (use.src, use.caption, use.position) == ("https://example.org/quay.jpg", CAPTION, "lead")
    assert use.credit is not None
    assert use.credit.raw == "Ines Okafor/Reuters"


def test_a_gallery_shows_its_attachments(tmp_path: Path) -> None:
    read = story(tmp_path, post(f'{PARAGRAPHS[0]}\n\n[gallery ids="7,99"]'), ATTACHMENT)
    assert [use.caption for use in read.photos] == [CAPTION]


def test_shortcodes_go_and_brackets_of_the_writer_stay(tmp_path: Path) -> None:
    read = story(tmp_path, post('[dropcap]T[/dropcap]he boord [sic] met. [ads slot="3"]'))
    assert [block.text for block in read.body] == ["The boord [sic] met."]


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the shared samples are absent")
@pytest.mark.parametrize(
    ("name", "read", "photos"),
    [("wordpress_wxr.xml", 4, 1), ("wordpress_wxr_funke.xml", 1, 1), ("wordpress_wxr_thumb.xml", 1, 1),
     ("wenn.xml", 2, 0)],
)  # fmt: skip
def test_real_exports_and_feeds_are_read(name: str, read: int, photos: int) -> None:
    found = [draft.article for draft in read_file(SAMPLES / name) if draft.article]
    assert len(found) >= read
    assert sum(len(article.photos) for article in found) >= photos


def test_a_picture_that_its_post_does_not_show_stands_at_its_end(tmp_path: Path) -> None:
    put_up_with = ATTACHMENT.replace("<wp:post_id>", "<wp:post_parent>1</wp:post_parent><wp:post_id>")
    read = story(tmp_path, post(), put_up_with)
    assert [photo.caption for photo in read.photos] == [CAPTION]
    again = story(tmp_path, post('<img src="https://example.org/quay-300x200.jpg">'), put_up_with)
    assert len(again.photos) == 1


def test_a_picture_of_no_post_is_a_page_of_its_own_if_anything_is_said_of_it(tmp_path: Path) -> None:
    silent = (
        ATTACHMENT.replace(CAPTION, "")
        .replace("Ines Okafor/Reuters", "")
        .replace("quay", "pier")
        .replace(">7<", ">8<")
    )
    found = drafts(tmp_path / "a.xml", wxr(post(), ATTACHMENT, silent))
    assert [draft.article.title for draft in found if draft.article] == ["Chained doors", "quay"]
    assert found[1].article is not None
    assert [photo.caption for photo in found[1].article.photos] == [CAPTION]
    assert found[1].article.photos[0].credit is not None


def test_what_is_left_of_an_apostrophe_in_english_is_one(tmp_path: Path) -> None:
    read = story(tmp_path, post("<p>The boardâs chair said that it didnât meet at the château.</p>"))
    assert read.body[0].text == "The board’s chair said that it didn’t meet at the château."
    assert read.doubts[0] == Doubt("text-repaired")


def credited(**fields: str) -> str:
    """The attachment without its own words, with these fields."""
    told = "".join(
        f"<wp:postmeta><wp:meta_key>{key}</wp:meta_key><wp:meta_value>{text}</wp:meta_value></wp:postmeta>"
        for key, text in fields.items()
    )
    return (
        ATTACHMENT.replace(CAPTION, "").replace("</item>", f"{told}</item>").replace("photo_credit", "order")
    )


@pytest.mark.parametrize(
    ("fields", "raw"),
    [
        ({"_media_credit": "Zoë Lund", "_navis_media_credit_org": "The Quay"}, "Zoë Lund/The Quay"),
        (
            {"_media_credit": "Zoë Lund", "_media_credit_url": "https://e.org", "credit_shown": "1"},
            "Zoë Lund",
        ),
        ({"isc_image_source": "Zoë Lund", "isc_image_source_url": ""}, "Zoë Lund"),
        ({"_wp_attachment_source_name": "Zoë Lund"}, "Zoë Lund"),
        ({"_wp_attachment_metadata": 'a:1:{s:6:"credit";s:9:"Zoë Lund";s:6:"camera";s:1:"x";}'}, "Zoë Lund"),
    ],
)
@pytest.mark.parametrize(
    "shown",
    [
        '<img class="size-medium wp-image-7" src="https://example.org/q-300x200.jpg">',
        '<a href="https://example.org/quay.jpg"><img src="https://example.org/quay-300x200.jpg"></a>',
        '[caption id="attachment_7" caption="A quay."]<img class="wp-image-7" src="/q.jpg">[/caption]',
        '<!-- wp:image {"id":7} --><figure class="wp-block-image"><img src="/q.jpg" class="wp-image-7"/>'
        "<figcaption>A quay.</figcaption></figure><!-- /wp:image -->",
    ],
    ids=["image", "by its file", "shortcode", "block"],
)
def test_a_picture_in_a_post_has_the_credit_that_its_attachment_is_given(
    tmp_path: Path, fields: dict[str, str], raw: str, shown: str
) -> None:
    read = story(tmp_path, post(f"{PARAGRAPHS[0]}\n\n{shown}\n\n{PARAGRAPHS[1]}"), credited(**fields))
    (use,) = read.photos
    assert use.caption == ("A quay." if "A quay" in shown else "")
    assert use.credit is not None
    assert use.credit.raw == raw


def test_a_picture_without_words_in_its_post_has_the_caption_of_its_attachment(tmp_path: Path) -> None:
    (use,) = story(tmp_path, post('<img class="wp-image-7" src="/q.jpg">'), ATTACHMENT).photos
    assert (use.caption, use.credit and use.credit.raw) == (CAPTION, "Ines Okafor/Reuters")


@pytest.mark.parametrize("around", ["{}", "[caption width='300']{} A quay.[/caption]"])
def test_a_shortcode_that_puts_a_credit_on_a_picture_is_read(tmp_path: Path, around: str) -> None:
    shown = '[media-credit name="Zoë Lund" align="left"]<img src="https://e.org/a.jpg">[/media-credit]'
    (use,) = story(tmp_path, post(f"{PARAGRAPHS[0]}\n\n{around.format(shown)}\n\n{PARAGRAPHS[1]}")).photos
    assert use.caption == ("A quay." if "caption" in around else "")
    assert use.credit is not None
    assert use.credit.raw == "Zoë Lund"
