"""News XML of no standard, through the reader door."""

from __future__ import annotations

from pathlib import Path

from archive.words import read_error_words
from tests.reading.helpers import article, drafts, failure, picture

STORY = """<Item><ID>7</ID><headline>Board hears of chained doors</headline>
<subtitle>Families waited.</subtitle><byLine>Ines Okafor</byLine>
<PublishDate>2024-01-09T08:15:00.973</PublishDate>
<section>Harbour</section><origin>/ritzau/</origin>
<content>&lt;p&gt;The board met.&lt;/p&gt;&lt;p&gt;It meets again.&lt;/p&gt;</content>
<photo><url>quay.jpg</url><caption>Relatives wait on the quay.</caption><credit>Jonas Falk/AP</credit></photo>
</Item>"""


def test_fields_are_known_by_the_names_that_newsrooms_use(tmp_path: Path) -> None:
    (tmp_path / "quay.jpg").write_bytes(picture())
    story = article(tmp_path / "a.xml", f"<?xml version='1.0'?><Export>{STORY}</Export>")
    assert (story.title, story.standfirst) == ("Board hears of chained doors", "Families waited.")
    assert (story.bylines, story.publication, story.keywords) == (("Ines Okafor",), "Ritzau", ("Harbour",))
    assert story.published is not None
    assert story.published.value == "2024-01-09T08:15:00"
    assert [block.text for block in story.body if block.text] == ["The board met.", "It meets again."]
    assert story.photos[0].file == tmp_path / "quay.jpg"
    assert story.photos[0].caption == "Relatives wait on the quay."


def test_each_story_of_an_export_is_an_entry(tmp_path: Path) -> None:
    found = drafts(tmp_path / "a.xml", f"<Export>{STORY}{STORY.replace('<ID>7', '<ID>8')}</Export>")
    assert [draft.entry for draft in found] == ["7", "8"]


def test_xml_without_a_story_is_an_unknown_kind(tmp_path: Path) -> None:
    error = failure(tmp_path / "a.xml", "<?xml version='1.0'?><config><title/><content/></config>")
    assert error.code == "unknown-kind"
    assert "“config”" in read_error_words(error)
