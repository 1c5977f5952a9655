"""NewsML 1 trees, through the reader door."""

from __future__ import annotations

from pathlib import Path

from archive.words import read_error_words
from tests.reading.helpers import article, drafts, failure, photo, picture

PHOTO = """<NewsComponent><Role FormalName="Photo"/><NewsLines><HeadLine>Quay</HeadLine>
<ByLine>Ines Okafor</ByLine><CreditLine>AFP</CreditLine></NewsLines>
<NewsComponent><Role FormalName="Caption"/><ContentItem><MediaType FormalName="Text"/><DataContent>
<p>Relatives wait on the quay.</p></DataContent></ContentItem></NewsComponent>
<NewsComponent><Role FormalName="Preview"/><ContentItem Href="small.jpg"><MediaType FormalName="Photo"/>
<Characteristics><Property FormalName="Width" Value="90"/><Property FormalName="Height" Value="60"/>
</Characteristics></ContentItem></NewsComponent>
<NewsComponent><Role FormalName="HighDef"/><ContentItem Href="quay.jpg"><MediaType FormalName="Photo"/>
<Characteristics><Property FormalName="Width" Value="900"/><Property FormalName="Height" Value="600"/>
</Characteristics></ContentItem></NewsComponent></NewsComponent>"""
STORY = """<NewsComponent><Role FormalName="Main"/><ContentItem><MediaType FormalName="Text"/><DataContent>
<nitf><body><body.content><p>The board met.</p><p>It meets again.</p></body.content></body></nitf>
</DataContent></ContentItem></NewsComponent>"""


def newsml(*items: str) -> str:
    return f'<?xml version="1.0" encoding="utf-8"?><NewsML Version="1.2">{"".join(items)}</NewsML>'


def item(inner: str, number: int = 1) -> str:
    return f"""<NewsItem xml:lang="en"><Identification><NewsIdentifier><ProviderId>afp.com</ProviderId>
<PublicIdentifier>urn:a:{number}</PublicIdentifier></NewsIdentifier></Identification><NewsManagement>
<ThisRevisionCreated>20240109T081500+0100</ThisRevisionCreated></NewsManagement><NewsComponent>
<NewsLines><HeadLine>Board hears of chained doors</HeadLine>
<SubHeadLine>Families waited.</SubHeadLine><ByLine>By Jonas Falk</ByLine></NewsLines>
<AdministrativeMetadata><Provider><Party FormalName="AFP"/></Provider>
</AdministrativeMetadata><DescriptiveMetadata><Language FormalName="en"/>
<Property FormalName="Keyword" Value="harbour"/></DescriptiveMetadata>{inner}</NewsComponent></NewsItem>"""


def test_a_story_with_its_photo_is_one_article(tmp_path: Path) -> None:
    (tmp_path / "quay.jpg").write_bytes(picture())
    story = article(tmp_path / "a.xml", newsml(item(STORY + PHOTO)))
    assert story.title == "Board hears of chained doors"
    assert (story.standfirst, story.bylines, story.publication) == (
        "Families waited.",
        ("Jonas Falk",),
        "AFP",
    )
    assert story.published is not None
    assert story.published.value == "2024-01-09T08:15:00+01:00"
    assert story.keywords == ("harbour",)
    assert [block.kind for block in story.body] == ["photo", "paragraph", "paragraph"]
    (use,) = story.photos
    assert use.caption == "Relatives wait on the quay."
    assert use.file == tmp_path / "quay.jpg"
    assert use.credit is not None
    assert use.credit.raw == "Ines Okafor/AFP"


def test_an_item_that_is_a_picture_is_a_photo(tmp_path: Path) -> None:
    only = item(PHOTO).replace(
        "<NewsComponent>\n<NewsLines><HeadLine>Board",
        "<NewsComponent><Role FormalName='Photo'/>\n<NewsLines><HeadLine>Board",
    )
    found = photo(tmp_path / "a.xml", newsml(only).encode())
    assert found.caption == "Relatives wait on the quay."
    assert found.date_created == "2024-01-09"


def test_each_item_of_a_message_is_an_entry(tmp_path: Path) -> None:
    found = drafts(tmp_path / "a.xml", newsml(item(STORY, 1), item(STORY, 2)))
    assert [draft.entry for draft in found] == ["urn:a:1", "urn:a:2"]


def test_html_in_a_cdata_section_is_read(tmp_path: Path) -> None:
    data = "<![CDATA[<P>The board met.</P><P>It meets again.</P>]]>"
    inner = f"<ContentItem><DataContent>{data}</DataContent></ContentItem>"
    story = article(tmp_path / "a.xml", newsml(item(inner)))
    assert [block.text for block in story.body] == ["The board met.", "It meets again."]


def test_a_video_is_refused_with_that_reason(tmp_path: Path) -> None:
    inner = "<ContentItem Href='a.mp4'><MediaType FormalName='Video'/></ContentItem>"
    assert "a video" in read_error_words(failure(tmp_path / "a.xml", newsml(item(inner))))


def test_a_message_without_items_is_refused(tmp_path: Path) -> None:
    assert failure(tmp_path / "a.xml", newsml()).code == "unknown-kind"


def test_a_revision_is_newer_than_the_one_before(tmp_path: Path) -> None:
    assert article(tmp_path / "a.xml", newsml(item(STORY))).updated == "2024-01-09T08:15:00+01:00"
