"""Word documents and OpenDocument texts."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from pathlib import Path

import docx
import pytest
from docx.document import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.model import ArticleDraft, Published
from archive.reading import Limits, read_file
from archive.words import read_error_words
from tests.reading.helpers import PARAGRAPHS, drafts, failure, picture

CAPTION = "Harbour master Lena Marsh, left, in Port Elwyn, March 13, 2024. (Ines Okafor/Reuters)"


def word() -> Document:
    document = docx.Document()
    document.core_properties.author = "python-docx"
    document.core_properties.created = datetime(2024, 1, 9, 20, 31)
    document.add_heading("Board hears of chained doors", 0)
    return document


def saved(document: Document) -> bytes:
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def story(path: Path, content: bytes) -> ArticleDraft:
    (draft,) = drafts(path, content)
    assert draft.article is not None, draft.error
    return draft.article


def test_a_word_document_is_read_with_its_headings_lists_and_quotes(tmp_path: Path) -> None:
    document = word()
    document.add_paragraph("By Dana Ruiz")
    document.add_paragraph(PARAGRAPHS[0])
    document.add_heading("Below deck", 1)
    document.add_paragraph("the hull", style="List Bullet")
    document.add_paragraph("“Nobody answered.”", style="Quote")
    read = story(tmp_path / "a.docx", saved(document))
    assert (read.title, read.bylines) == ("Board hears of chained doors", ("Dana Ruiz",))
    assert [(block.kind, block.text) for block in read.body] == [
        ("paragraph", PARAGRAPHS[0]),
        ("heading", "Below deck"),
        ("list", "the hull"),
        ("quote", "“Nobody answered.”"),
    ]


def test_the_properties_name_author_and_keywords_where_the_story_does_not(tmp_path: Path) -> None:
    document = word()
    document.core_properties.author = "Piet Sørland"
    document.core_properties.keywords = "harbour; fire"
    document.add_paragraph(PARAGRAPHS[0])
    read = story(tmp_path / "a.docx", saved(document))
    assert (read.bylines, read.keywords) == (("Piet Sørland",), ("harbour", "fire"))
    assert read.published is not None
    assert read.published == Published(read.published.value, inferred=True)
    assert read.published.value.startswith("2024-01-09")


@pytest.mark.parametrize("style", ["Caption", "Normal"])
def test_the_line_under_a_picture_is_its_caption(tmp_path: Path, style: str) -> None:
    document = word()
    document.add_paragraph(PARAGRAPHS[0])
    document.add_picture(io.BytesIO(picture()))
    document.add_paragraph(CAPTION, style=style)
    document.add_paragraph(PARAGRAPHS[1])
    read = story(tmp_path / "a.docx", saved(document))
    assert [block.kind for block in read.body] == ["paragraph", "photo", "paragraph"]
    assert [(use.raw, use.data) for use in read.photos] == [(CAPTION, picture())]


def test_a_paragraph_under_a_picture_without_credit_stays_a_paragraph(tmp_path: Path) -> None:
    document = word()
    document.add_picture(io.BytesIO(picture()))
    document.add_paragraph(PARAGRAPHS[0])
    read = story(tmp_path / "a.docx", saved(document))
    assert [use.caption for use in read.photos] == [""]
    assert [block.text for block in read.body if block.text] == [PARAGRAPHS[0]]


def test_a_document_is_known_whatever_its_name(tmp_path: Path) -> None:
    document = word()
    document.add_paragraph(PARAGRAPHS[0])
    assert story(tmp_path / "story.zip", saved(document)).title == "Board hears of chained doors"


def test_an_empty_document_says_so(tmp_path: Path) -> None:
    assert failure(tmp_path / "a.docx", saved(docx.Document())).code == "empty"


def test_a_document_that_was_cut_off_is_damaged(tmp_path: Path) -> None:
    error = failure(tmp_path / "a.docx", saved(word())[:-300])
    assert error.code == "damaged"
    assert "a.docx" in read_error_words(error)


ODT = """<?xml version="1.0"?><office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text>%s</office:text></office:body>
</office:document-content>"""
META = """<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"><office:meta>
 <meta:initial-creator>Piet Sørland</meta:initial-creator>
 <meta:creation-date>2024-01-09T20:31:00</meta:creation-date>
 <meta:keyword>harbour</meta:keyword></office:meta></office:document-meta>"""


BOMB = '<!DOCTYPE x [<!ENTITY a "boom"><!ENTITY boom "&a;&a;"><!ENTITY file SYSTEM "file:///etc/passwd">]>'


def odt(body: str, doctype: str = "", **members: bytes) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(zipfile.ZipInfo("mimetype"), "application/vnd.oasis.opendocument.text")
        packed.writestr("content.xml", (ODT % body).replace("?><", f"?>{doctype}<", 1))
        packed.writestr("meta.xml", META)
        packed.writestr("Pictures/quay.jpg", picture())
        for name, content in members.items():
            packed.writestr(name, content)
    return data.getvalue()


BOXED = (
    '<text:p><draw:frame><draw:text-box><text:p><draw:frame><draw:image xlink:href="Pictures/quay.jpg"/>'
    f"</draw:frame>{CAPTION}</text:p></draw:text-box></draw:frame></text:p>"
)


def test_an_opendocument_text_is_read(tmp_path: Path) -> None:
    body = (
        "<text:h>Chained doors</text:h>"
        "<text:p>The<text:s text:c='2'/>board <text:span>met</text:span>.</text:p>"
        f"{BOXED}<text:list><text:list-item><text:p>the hull</text:p></text:list-item></text:list>"
    )
    read = story(tmp_path / "a.odt", odt(body))
    assert (read.title, read.bylines, read.keywords) == ("Chained doors", ("Piet Sørland",), ("harbour",))
    assert [(block.kind, block.text) for block in read.body] == [
        ("paragraph", "The board met."),
        ("photo", ""),
        ("list", "the hull"),
    ]
    assert [(use.raw, use.data) for use in read.photos] == [(CAPTION, picture())]


def test_what_was_struck_out_and_remarked_is_not_read(tmp_path: Path) -> None:
    body = (
        "<text:tracked-changes><text:p>Old words.</text:p></text:tracked-changes><text:h>Doors</text:h>"
        "<text:p>New words.<office:annotation><text:p>Check this.</text:p></office:annotation></text:p>"
    )
    assert [block.text for block in story(tmp_path / "a.odt", odt(body)).body] == ["New words."]


def test_a_locked_document_says_so(tmp_path: Path) -> None:
    manifest = b"<m:manifest xmlns:m='m'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"
    error = failure(tmp_path / "a.odt", odt("<text:p>x</text:p>", **{"META-INF/manifest.xml": manifest}))
    assert error.code == "no-access"
    assert "password" in read_error_words(error)


def test_a_document_made_to_burst_is_refused(tmp_path: Path) -> None:
    content = odt("<text:p>" + "a" * 3_000_000 + "</text:p>")
    error = failure(tmp_path / "a.odt", content, Limits(free_unpacked_bytes=1_000_000, max_ratio=20))
    assert error.code == "too-large"


def test_entities_of_a_document_are_not_expanded(tmp_path: Path) -> None:
    content = odt("<text:h>Doors</text:h><text:p>Start&boom; of it.</text:p>", BOMB)
    assert [block.text for block in story(tmp_path / "a.odt", content).body] == ["Start of it."]


@given(st.data())
@settings(deadline=None, max_examples=60)
def test_no_damage_to_a_document_raises(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    content = bytearray(odt(BOXED))
    for at in data.draw(st.lists(st.integers(0, len(content) - 1), max_size=8)):
        content[at] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("odt") / "a.odt"
    path.write_bytes(bytes(content[: data.draw(st.integers(0, len(content)))]))
    assert len(list(read_file(path))) == 1
