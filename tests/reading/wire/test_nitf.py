"""NITF documents, through the reader door."""

from __future__ import annotations

from pathlib import Path

from archive.model import ArticleDraft, Doubt
from archive.words import read_error_words
from tests.reading.helpers import article, failure, picture

HEAD = """<docdata><date.issue norm="20240109T081500+0100"/><doc.copyright holder="Ritzau"/>
<key-list><keyword key="harbour"/></key-list></docdata>"""
BODY_HEAD = """<hedline><hl1>Board hears of chained doors</hl1><hl2>Families waited all night</hl2></hedline>
<byline>By <person>Ines Okafor</person><byttl>Staff Writer</byttl></byline>
<abstract><p>Three reports are due.</p></abstract>"""


def read(tmp_path: Path, content: str, head: str = HEAD, body_head: str = BODY_HEAD) -> ArticleDraft:
    return article(
        tmp_path / "a.xml",
        f"<?xml version='1.0'?><nitf baselang='en_gb'><head>{head}</head><body>"
        f"<body.head>{body_head}</body.head>"
        f"<body.content>{content}</body.content></body></nitf>",
    )


def test_the_head_gives_title_standfirst_byline_day_and_keywords(tmp_path: Path) -> None:
    story = read(tmp_path, "<p>The harbour board met on Tuesday.</p>")
    assert story.title == "Board hears of chained doors"
    assert story.standfirst == "Three reports are due."
    assert story.bylines == ("Ines Okafor",)
    assert story.publication == "Ritzau"
    assert story.language == "en-GB"
    assert story.published is not None
    assert story.published.value == "2024-01-09T08:15:00+01:00"
    assert story.keywords == ("harbour",)


def test_an_abstract_that_repeats_the_first_paragraph_is_no_standfirst(tmp_path: Path) -> None:
    story = read(
        tmp_path,
        "<p>Three reports are due.</p><p>The board met.</p>",
        body_head="<abstract><p>Three reports are due.</p></abstract>",
    )
    assert story.standfirst == ""
    assert [block.text for block in story.body] == ["Three reports are due.", "The board met."]


def test_headings_quotes_lists_and_tables_keep_their_order(tmp_path: Path) -> None:
    story = read(
        tmp_path,
        "<p>The board met.</p><hl2>The doors</hl2><bq><block><p>We asked twice.</p></block></bq>"
        "<ul><li>The hull</li></ul><table><tr><td>Tide</td><td>06:12</td></tr></table><p>It meets again.</p>",
    )
    assert [(block.kind, block.text) for block in story.body] == [
        ("paragraph", "The board met."),
        ("heading", "The doors"),
        ("quote", "We asked twice."),
        ("list", "The hull"),
        ("list", "Tide | 06:12"),
        ("paragraph", "It meets again."),
    ]


def test_a_photo_stands_at_its_place_with_caption_credit_and_file(tmp_path: Path) -> None:
    (tmp_path / "quay.jpg").write_bytes(picture())
    story = read(
        tmp_path,
        "<p>The board met.</p><media media-type='image'>"
        "<media-reference mime-type='image/jpeg' source='quay.jpg' "
        "alternate-text='A quay'/><media-caption>Relatives wait on the quay.</media-caption>"
        "<media-producer>Ines Okafor/AP</media-producer></media><p>It meets again.</p>",
    )
    assert [block.kind for block in story.body] == ["paragraph", "photo", "paragraph"]
    (use,) = story.photos
    assert use.caption == "Relatives wait on the quay."
    assert use.file == tmp_path / "quay.jpg"
    assert use.alt == "A quay"
    assert use.position == "inline"
    assert use.credit is not None
    assert [name.text for name in use.credit.photographers] == ["Ines Okafor"]
    assert [source.text for source in use.credit.chain] == ["AP"]


def test_a_caption_that_is_but_a_credit_is_one(tmp_path: Path) -> None:
    story = read(
        tmp_path,
        "<p>The board met.</p><media media-type='image'><media-reference source='x'/>"
        "<media-caption>Foto: Ines Okafor / NTB</media-caption></media>",
    )
    assert story.photos[0].caption == ""
    assert story.photos[0].credit is not None


def test_a_video_is_no_photo(tmp_path: Path) -> None:
    story = read(
        tmp_path, "<p>The board met.</p><media media-type='video'><media-reference source='a.mp4'/></media>"
    )
    assert story.photos == ()


def test_lines_broken_at_a_width_are_one_paragraph(tmp_path: Path) -> None:
    story = read(
        tmp_path,
        "<p>The harbour board met on Tuesday evening and heard <br/>from the crew and from two surveyors "
        "of the port <br/>authority.</p>",
    )
    assert [block.text for block in story.body] == [
        "The harbour board met on Tuesday evening and heard from the crew and from two surveyors of the port "
        "authority."
    ]


def test_names_of_characters_need_no_dtd(tmp_path: Path) -> None:
    assert read(tmp_path, "<p>Caf&eacute; &amp; bar</p>").body[0].text == "Café & bar"


def test_entities_of_the_document_are_not_expanded(tmp_path: Path) -> None:
    story = article(
        tmp_path / "a.xml",
        "<?xml version='1.0'?><!DOCTYPE nitf [<!ENTITY a 'boom'><!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
        "<nitf><body><body.content><p>Before &a; and &x; after.</p></body.content></body></nitf>",
    )
    assert "boom" not in story.body[0].text
    assert story.body[0].text.startswith("Before")
    assert story.body[0].text.endswith("after.")


def test_broken_xml_is_read_as_far_as_it_goes_and_marked(tmp_path: Path) -> None:
    story = read(tmp_path, "<p>Ships & docks.</p><p>It meets again.</p>")
    assert "It meets again." in [block.text for block in story.body]
    assert "broken-xml-line" in {doubt.code for doubt in story.doubts}


def test_wrongly_decoded_text_is_repaired_and_marked(tmp_path: Path) -> None:
    story = read(tmp_path, "<p>Der Hafen fÃ¼r GÃ¤ste kostet Â£4 mehr.</p>")
    assert story.body[0].text == "Der Hafen für Gäste kostet £4 mehr."
    assert Doubt("text-repaired") in story.doubts


def test_text_that_only_looks_odd_stays(tmp_path: Path) -> None:
    assert read(tmp_path, "<p>SÃO PAULO (AP) - Ârea.</p>").body[0].text == "SÃO PAULO (AP) - Ârea."


def test_a_document_that_says_nothing_is_refused(tmp_path: Path) -> None:
    error = failure(
        tmp_path / "a.xml", "<?xml version='1.0'?><nitf><head/><body><body.content/></body></nitf>"
    )
    assert error.code == "empty"
    assert "without a story" in read_error_words(error)


def test_elements_nested_too_deep_are_refused(tmp_path: Path) -> None:
    deep = "<block>" * 5000 + "<p>x</p>" + "</block>" * 5000
    error = failure(tmp_path / "a.xml", f"<nitf><body><body.content>{deep}</body.content></body></nitf>")
    assert error.code == "too-deep"


def test_the_last_revision_says_when_a_story_was_changed(tmp_path: Path) -> None:
    revised = HEAD + "".join(f'<revision-history norm="202401{day}T081500Z"/>' for day in ("09", "11", "10"))
    assert read(tmp_path, "<p>The board met.</p>").updated is None
    assert read(tmp_path, "<p>The board met.</p>", head=revised).updated == "2024-01-11T08:15:00Z"
