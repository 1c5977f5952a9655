"""NewsML-G2 messages, items and packages, through the reader door."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from archive.catalogue import Catalogue
from archive.model import Doubt, SearchRequest
from archive.reading import read_file
from archive.words import read_error_words
from tests.reading.helpers import article, drafts, failure, photo, picture

NS = 'xmlns="http://iptc.org/std/nar/2006-10-01/"'


def item(
    kind: str = "text",
    meta: str = "",
    content: str = "",
    guid: str = "urn:a:1",
    about: str = "",
    rights: str = "",
) -> str:
    return (
        f'<newsItem guid="{guid}" xml:lang="de"><rightsInfo>{rights}</rightsInfo><itemMeta>'
        f'<itemClass qcode="ninat:{kind}"/><provider literal="reuters.com"/>'
        f"<versionCreated>2024-01-09T08:15:00+0100</versionCreated>{about}</itemMeta>"
        f"<contentMeta>{meta}</contentMeta><contentSet>{content}</contentSet></newsItem>"
    )


def message(*items: str) -> str:
    return f'<?xml version="1.0"?><newsMessage {NS}><itemSet>{"".join(items)}</itemSet></newsMessage>'


def xhtml(inner: str) -> str:
    return (
        '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head>'
        f"<title>x</title></head><body>{inner}</body></html></inlineXML>"
    )


PICTURE = item(
    "picture",
    "<headline>Relatives on the quay</headline><by>INES OKAFOR</by><creditline>REUTERS</creditline>"
    '<contentCreated>2024-01-08T21:00:00Z</contentCreated><located type="cptype:city"><name>Larnum</name>'
    '<broader type="cptype:country"><name>Norway</name></broader></located>'
    '<description role="drol:caption">Relatives wait on the quay, January 8, 2024.</description>'
    '<contributor role="crol:descriptionWriter"><name>JK/</name></contributor><keyword>harbour</keyword>',
    '<remoteContent href="thumb.jpg" contenttype="image/jpeg" width="90" height="60"/>'
    '<remoteContent href="http://example.org/big" contenttype="image/jpeg" width="900" height="600">'
    "<altId>quay.jpg</altId></remoteContent>",
    guid="urn:a:photo",
    rights="<copyrightNotice>(c) Reuters 2024</copyrightNotice><usageTerms>No archive</usageTerms>",
)
TEXT = item(
    meta="<headline>Board hears of chained doors</headline><by>Von Ines Okafor, dpa</by>"
    '<language tag="de"/><keyword>Hafen</keyword><subject><name>Wirtschaft</name></subject>'
    '<subject why="why:ancestor"><name>Alles</name></subject>'
    '<description role="drol:teaser">Ein kurzer Vorspann.</description>',
    content=xhtml(
        "<header><h1>Board hears of chained doors</h1></header><section><p>Ein kurzer Vorspann.</p>"
        "<p>Larnum (dpa) - Der Rat tagte.</p><h2>Die Türen</h2>"
        "<blockquote><p>Wir fragten.</p></blockquote></section>"
    ),
)


def test_a_text_item_gives_every_field_of_a_story(tmp_path: Path) -> None:
    story = article(tmp_path / "a.xml", message(TEXT))
    assert story.title == "Board hears of chained doors"
    assert story.standfirst == "Ein kurzer Vorspann."
    assert story.bylines == ("Ines Okafor",)
    assert story.publication == "Reuters"
    assert story.language == "de"
    assert story.published is not None
    assert story.published.value == "2024-01-09T08:15:00+01:00"
    assert story.keywords == ("Hafen", "Wirtschaft")
    assert [(block.kind, block.text) for block in story.body] == [
        ("paragraph", "Larnum (dpa) - Der Rat tagte."),
        ("heading", "Die Türen"),
        ("quote", "Wir fragten."),
    ]


def test_a_story_in_nitf_inside_an_item_is_read(tmp_path: Path) -> None:
    nitf = (
        '<inlineXML contenttype="application/nitf+xml">'
        '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body>'
        "<body.head><hedline><hl1>Doors were chained</hl1></hedline>"
        "<byline>By Ines Okafor</byline></body.head>"
        "<body.content><block><p>The board met.</p></block></body.content></body></nitf></inlineXML>"
    )
    story = article(tmp_path / "a.xml", message(item(content=nitf)))
    assert (story.title, story.bylines) == ("Doors were chained", ("Ines Okafor",))
    assert [block.text for block in story.body] == ["The board met."]


def test_markup_that_is_escaped_or_called_plain_text_is_markup_all_the_same(tmp_path: Path) -> None:
    data = '<inlineData contenttype="text/plain"><![CDATA[<p>The board met.</p><p>Again.</p>]]></inlineData>'
    story = article(tmp_path / "a.xml", message(item(meta="<headline>Board</headline>", content=data)))
    assert [block.text for block in story.body] == ["The board met.", "Again."]


def test_a_picture_item_is_a_photo_with_its_properties(tmp_path: Path) -> None:
    found = photo(tmp_path / "a.xml", message(PICTURE).encode())
    assert found.headline == "Relatives on the quay"
    assert found.caption == "Relatives wait on the quay, January 8, 2024."
    assert found.creator == ("INES OKAFOR",)
    assert (found.credit_line, found.copyright) == ("REUTERS", "(c) Reuters 2024")
    assert (found.city, found.country, found.date_created) == ("Larnum", "Norway", "2024-01-08T21:00:00Z")
    assert (found.caption_writer, found.usage_terms, found.keywords) == ("JK/", "No archive", ("harbour",))
    assert found.reading is not None
    assert found.reading.credit is not None
    assert [name.text for name in found.reading.credit.photographers] == ["Ines Okafor"]


def test_the_rendition_beside_a_picture_item_is_its_file(tmp_path: Path) -> None:
    data = picture(size=(900, 600))
    (tmp_path / "quay.jpg").write_bytes(data)
    (draft,) = drafts(tmp_path / "a.xml", message(PICTURE))
    assert draft.data == data
    assert draft.name == "quay.jpg"
    assert draft.photo is not None
    assert (draft.photo.width, draft.photo.media_type) == (900, "image/jpeg")
    assert draft.photo.caption == "Relatives wait on the quay, January 8, 2024."


def test_a_rendition_outside_the_folder_is_not_opened(tmp_path: Path) -> None:
    (tmp_path / "secret.jpg").write_bytes(picture())
    (tmp_path / "in").mkdir()
    (draft,) = drafts(tmp_path / "in" / "a.xml", message(PICTURE.replace("quay.jpg", "../secret.jpg")))
    assert draft.data is None


def test_the_pictures_that_came_with_one_story_are_its_photos(tmp_path: Path) -> None:
    story = article(tmp_path / "a.xml", message(TEXT, PICTURE))
    (use,) = story.photos
    assert use.caption == "Relatives wait on the quay, January 8, 2024."
    assert use.position == "lead"
    assert story.body[0].kind == "photo"


def test_a_package_ties_pictures_to_the_story_of_its_group(tmp_path: Path) -> None:
    other = TEXT.replace("urn:a:1", "urn:a:2").replace("Board hears", "Council hears")
    package = (
        "<packageItem><groupSet><group><itemRef residref='urn:a:2'/><itemRef residref='urn:a:photo'/></group>"
        "</groupSet></packageItem>"
    )
    path = tmp_path / "a.xml"
    path.write_text(message(TEXT, other, PICTURE, package), encoding="utf-8")
    found = list(read_file(path))
    assert [draft.entry for draft in found] == ["urn:a:1", "urn:a:2"]
    assert [len(draft.article.photos) for draft in found if draft.article] == [0, 1]


def test_pictures_that_no_story_claims_are_photos_of_their_own(tmp_path: Path) -> None:
    found = drafts(tmp_path / "a.xml", message(TEXT, TEXT.replace("urn:a:1", "urn:a:2"), PICTURE))
    assert [draft.photo is not None for draft in found] == [False, False, True]


def test_a_package_of_items_kept_elsewhere_is_refused_with_that_reason(tmp_path: Path) -> None:
    error = failure(
        tmp_path / "a.xml",
        f'<?xml version="1.0"?><packageItem {NS}><contentMeta><headline>Top ten</headline></contentMeta>'
        '<groupSet><group><itemRef residref="urn:a:1"/></group></groupSet></packageItem>',
    )
    assert error.code == "unknown-kind"
    assert "“Top ten” that only lists 1 item kept elsewhere" in read_error_words(error)


def test_a_video_item_is_refused_with_that_reason(tmp_path: Path) -> None:
    error = failure(tmp_path / "a.xml", message(item("video", "<headline>Quay</headline>")))
    assert "a video" in read_error_words(error)


def test_a_headline_alone_is_kept_and_marked(tmp_path: Path) -> None:
    story = article(tmp_path / "a.xml", message(item(meta="<headline>FLASH: Board resigns</headline>")))
    assert story.title == "FLASH: Board resigns"
    assert story.doubts == (Doubt("headline-only"),)


def test_lines_typed_by_hand_stay_apart(tmp_path: Path) -> None:
    table = "<p>Results on Monday\nAdana 2 Kasim 0\nBesik 5 Konya 1\nGencl 1 Osman 1</p>"
    story = article(
        tmp_path / "a.xml", message(item(meta="<headline>Results</headline>", content=xhtml(table)))
    )
    assert [block.text for block in story.body][1:3] == ["Adana 2 Kasim 0", "Besik 5 Konya 1"]


def test_the_caption_of_a_picture_item_is_kept_though_its_file_is_imported_too(tmp_path: Path) -> None:
    folder = tmp_path / "wire"
    folder.mkdir()
    (folder / "quay.jpg").write_bytes(picture(size=(900, 600)))
    (folder / "z.xml").write_text(message(PICTURE), encoding="utf-8")
    with Catalogue.open(tmp_path / "archive", create=True) as catalogue:
        results = catalogue.imports.run([folder]).results
        assert [result.status for result in results] == ["added", "duplicate"]
        (hit,) = catalogue.search.find(SearchRequest("photographer:okafor")).hits
        assert hit.caption == "Relatives wait on the quay, January 8, 2024."


@given(
    st.sampled_from([message(TEXT, PICTURE), PICTURE.replace("<newsItem", f"<newsItem {NS}", 1)]), st.data()
)
@settings(deadline=None, max_examples=60)
def test_no_damage_to_news_xml_raises(content: str, data: st.DataObject) -> None:
    broken = bytearray(content.encode())
    for at in data.draw(st.lists(st.integers(0, len(broken) - 1), max_size=8)):
        broken[at] = data.draw(st.integers(0, 255))
    with tempfile.TemporaryDirectory() as folder:
        assert drafts(Path(folder) / "a.xml", bytes(broken[: data.draw(st.integers(1, len(broken)))]))
