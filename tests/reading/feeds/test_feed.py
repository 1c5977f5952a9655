"""Feeds: RSS 2.0, RSS 1.0 and Atom."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.model import ArticleDraft, Doubt, Published
from archive.reading import read_file
from archive.words import read_error_words
from tests.reading.helpers import BODY, PARAGRAPHS, drafts, failure

CAPTION = "Harbour master Lena Marsh, left, in Port Elwyn, March 13, 2024."
SPACES = (
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:media="http://search.yahoo.com/mrss/"'
)
WHOLE = f"<content:encoded><![CDATA[{BODY}]]></content:encoded>"


def rss(*items: str, about: str = "") -> str:
    inner = "".join(f"<item>{item}</item>" for item in items)
    return (
        f'<?xml version="1.0"?><rss version="2.0" {SPACES}><channel><title>The Harbour Gazette</title>'
        f"<language>en-gb</language>{about}{inner}</channel></rss>"
    )


def stories(path: Path, content: str | bytes) -> list[ArticleDraft]:
    read = drafts(path, content)
    assert all(draft.article for draft in read), [draft.error for draft in read]
    return [draft.article for draft in read if draft.article]


def item(extra: str = "", body: str = WHOLE) -> str:
    return f"<title>Board hears of chained doors</title><guid>g-1</guid>{body}{extra}"


def test_each_item_is_a_story_of_its_own_named_by_its_guid(tmp_path: Path) -> None:
    read = drafts(tmp_path / "a.rss", rss(item(), item().replace("g-1", "g-2")))
    assert [draft.entry for draft in read] == ["g-1", "g-2"]
    assert all(draft.article and len(draft.article.body) == len(PARAGRAPHS) for draft in read)


def test_two_items_of_one_guid_keep_names_of_their_own(tmp_path: Path) -> None:
    assert [draft.entry for draft in drafts(tmp_path / "a.rss", rss(item(), item()))] == ["g-1", "g-1 (2)"]


def test_what_an_item_states_is_taken(tmp_path: Path) -> None:
    (read,) = stories(
        tmp_path / "a.xml",
        rss(
            item(
                "<link>https://example.org/doors</link><pubDate>Tue, 09 Jan 2024 20:31:00 +0100</pubDate>"
                "<dc:creator>Dana Ruiz and Piet Sørland</dc:creator><category>Harbour</category>"
                "<category>Fire</category><description>Two of four exits were locked.</description>"
            )
        ),
    )
    assert read.title == "Board hears of chained doors"
    assert read.bylines == ("Dana Ruiz", "Piet Sørland")
    assert read.published == Published("2024-01-09T20:31:00+01:00")
    assert read.url == "https://example.org/doors"
    assert read.keywords == ("Harbour", "Fire")
    assert read.standfirst == "Two of four exits were locked."
    assert (read.publication, read.language) == ("The Harbour Gazette", "en-GB")
    assert [block.text for block in read.body] == PARAGRAPHS
    assert read.doubts == ()


def test_an_address_with_a_name_gives_the_name_alone(tmp_path: Path) -> None:
    (read,) = stories(tmp_path / "a.rss", rss(item("<author>dana@example.org (Dana Ruiz)</author>")))
    assert read.bylines == ("Dana Ruiz",)


def test_an_address_alone_is_no_byline(tmp_path: Path) -> None:
    (read,) = stories(tmp_path / "a.rss", rss(item("<author>desk@example.org</author>")))
    assert read.bylines == ()


def test_a_teaser_is_kept_as_what_it_is_and_marked(tmp_path: Path) -> None:
    body = f"<description>{PARAGRAPHS[0]}</description>"
    (read,) = stories(tmp_path / "a.rss", rss(item(body=body)))
    assert [block.text for block in read.body] == [PARAGRAPHS[0]]
    assert read.doubts == (Doubt("teaser-only"),)


def test_a_summary_that_opens_the_story_is_no_standfirst(tmp_path: Path) -> None:
    (read,) = stories(tmp_path / "a.rss", rss(item(f"<description>{PARAGRAPHS[0][:80]} […]</description>")))
    assert read.standfirst == ""


def test_a_media_element_gives_picture_caption_and_credit(tmp_path: Path) -> None:
    media = (
        '<media:content url="https://example.org/quay.jpg" medium="image">'
        f"<media:description>{CAPTION}</media:description><media:credit>Ines Okafor/Reuters</media:credit>"
        "</media:content>"
    )
    (read,) = stories(tmp_path / "a.rss", rss(item(media)))
    (use,) = read.photos
    assert (use.src, use.caption, use.position) == ("https://example.org/quay.jpg", CAPTION, "lead")
    assert use.credit is not None
    assert use.credit.raw == "Ines Okafor/Reuters"


def test_renditions_of_one_group_are_one_photo_the_largest(tmp_path: Path) -> None:
    media = (
        '<media:group><media:content url="https://example.org/s/1.jpg" type="image/jpeg" width="90"/>'
        '<media:content url="https://example.org/l/2.jpg" type="image/jpeg" width="900"/>'
        f"<media:title>{CAPTION}</media:title></media:group>"
    )
    (read,) = stories(tmp_path / "a.rss", rss(item(media)))
    assert [(use.src, use.caption) for use in read.photos] == [("https://example.org/l/2.jpg", CAPTION)]


@pytest.mark.parametrize(
    ("element", "photos"),
    [
        ('<enclosure url="https://example.org/quay.jpg" type="image/jpeg" length="9"/>', 1),
        ('<media:thumbnail url="https://example.org/quay.jpg"/>', 1),
        ('<enclosure url="https://example.org/quay.mp3" type="audio/mpeg" length="9"/>', 0),
        ('<media:content url="https://example.org/quay.mp4" medium="video"/>', 0),
    ],
)
def test_only_pictures_are_photos(tmp_path: Path, element: str, photos: int) -> None:
    (read,) = stories(tmp_path / "a.rss", rss(item(element)))
    assert len(read.photos) == photos


def test_a_figure_of_the_text_keeps_its_place_and_its_caption(tmp_path: Path) -> None:
    figure = (
        '<figure><img src="https://example.org/q.jpg">'
        f"<figcaption>{CAPTION} (Ines Okafor/Reuters)</figcaption></figure>"
    )
    body = (
        f"<content:encoded><![CDATA[<p>{PARAGRAPHS[0]}</p>{figure}<p>{PARAGRAPHS[1]}</p>]]></content:encoded>"
    )
    (read,) = stories(tmp_path / "a.rss", rss(item(body=body)))
    assert [block.kind for block in read.body] == ["paragraph", "photo", "paragraph"]
    assert read.photos[0].caption == CAPTION


ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Hafenpost</title>
<entry><id>tag:a,1</id><title type="html">Feuer &amp;amp; Flut</title>
<link rel="enclosure" type="image/png" href="https://example.org/a.png"/>
<link href="https://example.org/a"/><author><name>Anna Brandt</name></author>
<updated>2024-01-09T09:00:00Z</updated>%s<category term="x" label="Hafen"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Erster Satz der Geschichte.</p>
<p>Zweiter Satz &#252;ber den Hafen.</p></div></content></entry></feed>"""


def test_atom_with_xhtml_is_read(tmp_path: Path) -> None:
    (read,) = stories(tmp_path / "a.atom", ATOM % "<published>2024-01-08T09:00:00Z</published>")
    assert (read.title, read.bylines, read.language) == ("Feuer & Flut", ("Anna Brandt",), "de")
    assert (read.url, read.keywords) == ("https://example.org/a", ("Hafen",))
    assert read.published == Published("2024-01-08T09:00:00Z")
    assert [block.text for block in read.body if block.text] == [
        "Erster Satz der Geschichte.",
        "Zweiter Satz über den Hafen.",
    ]
    assert [use.src for use in read.photos] == ["https://example.org/a.png"]


def test_the_last_change_is_only_inferred_to_be_the_day_of_publication(tmp_path: Path) -> None:
    (read,) = stories(tmp_path / "a.atom", ATOM % "")
    assert read.published == Published("2024-01-09T09:00:00Z", inferred=True)


def test_rss_1_is_read(tmp_path: Path) -> None:
    text = (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" '
        f'{SPACES}><channel rdf:about="x"><title>Gazette</title></channel><item rdf:about="https://e.org/1">'
        f"<title>Doors</title><dc:date>2024-01-09</dc:date>{WHOLE}</item></rdf:RDF>"
    )
    (draft,) = drafts(tmp_path / "a.rdf", text)
    assert draft.entry == "https://e.org/1"
    assert draft.article is not None
    assert draft.article.publication == "Gazette"
    assert len(draft.article.body) == len(PARAGRAPHS)


def test_a_feed_that_is_not_well_formed_is_read_all_the_same(tmp_path: Path) -> None:
    broken = rss(item("<category>Fish & Chips</category><copyright>&copy; A&nbsp;B</copyright>"))
    (read,) = stories(tmp_path / "a.rss", broken.replace("</channel></rss>", "\x01</channel>"))
    assert [block.text for block in read.body] == PARAGRAPHS
    assert read.doubts == (Doubt("broken-xml"),)


def test_only_the_entry_that_is_cut_off_is_marked(tmp_path: Path) -> None:
    whole = rss(item(), item()).replace("</item>", "</item>\n").encode()
    first, second = stories(tmp_path / "a.rss", whole[:-200])
    assert first.doubts == ()
    assert second.doubts[-1] == Doubt("broken-xml")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-1"])
def test_a_feed_is_read_in_its_own_encoding(tmp_path: Path, encoding: str) -> None:
    text = rss(item("<dc:creator>Piet Sørland</dc:creator>", f"<description>{PARAGRAPHS[0]}</description>"))
    text = text.replace('"1.0"?>', f'"1.0" encoding="{encoding.removesuffix("-sig")}"?>')
    (read,) = stories(tmp_path / "a.rss", text.encode(encoding))
    assert read.bylines == ("Piet Sørland",)


def test_entities_that_a_feed_declares_are_not_expanded(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE rss [<!ENTITY a "boom"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
    text = rss(item("<category>&a;&b;</category>")).replace("?><rss", f"?>{bomb}<rss")
    (read,) = stories(tmp_path / "a.rss", text)
    assert read.keywords == ()


def test_a_feed_without_entries_says_so(tmp_path: Path) -> None:
    error = failure(tmp_path / "a.rss", rss())
    assert error.code == "empty"
    assert "a.rss" in read_error_words(error)


def test_an_item_with_a_headline_alone_costs_only_itself(tmp_path: Path) -> None:
    first, second = drafts(tmp_path / "a.rss", rss("<title>Only this</title>", item()))
    assert first.error is not None
    assert (first.error.code, first.entry) == ("empty", "entry 1")
    assert second.article is not None


@given(st.data())
@settings(deadline=None, max_examples=60)
def test_no_damage_to_a_feed_raises(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    content = bytearray(rss(item('<media:thumbnail url="https://e.org/q.jpg"/>'), item()).encode())
    for at in data.draw(st.lists(st.integers(120, len(content) - 1), max_size=8)):
        content[at] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("feed") / "a.rss"
    path.write_bytes(bytes(content[: data.draw(st.integers(0, len(content)))]))
    for draft in read_file(path):
        assert (draft.error is None) == (draft.article is not None or draft.photo is not None)
