"""Files of bounded size that would make unbounded work: what is too much of something is refused by name."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pypdfium2
import pytest

from archive.model import Doubt
from archive.reading import Limits
from archive.words import read_error_words
from tests.reading.helpers import BODY, article, drafts, failure, page

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
HEAD = "From: a@b.org\nTo: c@d.org\nSubject: Harbour\nMIME-Version: 1.0\n"
MIXED = HEAD + "Content-Type: multipart/mixed; boundary=b\n\n"


def refused(path: Path, content: bytes | str, limits: Limits, bound: str) -> None:
    """A file is refused with a sentence that names the bound."""
    error = failure(path, content, limits)
    assert error.code == "too-large"
    assert bound in read_error_words(error)
    assert path.name in read_error_words(error)


def test_a_page_of_too_many_elements_is_refused(tmp_path: Path) -> None:
    limits = Limits(max_elements=300)
    refused(tmp_path / "a.html", page(BODY + "<b>x</b>" * 300), limits, "300 elements")
    assert article(tmp_path / "b.html", page(BODY + "<b>x</b>" * 200), limits).body


def test_a_page_of_far_too_many_elements_is_refused_before_a_tree_is_made_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("archive.reading.html.parse.etree.fromstring", None)
    refused(tmp_path / "a.html", page("<b>x</b>" * 2000), Limits(max_elements=300), "300 elements")


def test_an_element_of_too_many_attributes_is_refused(tmp_path: Path) -> None:
    many = " ".join(f"a{number}=1" for number in range(6000))
    refused(tmp_path / "a.html", page(f"{BODY}<p {many}>x</p>"), Limits(), "5,000 attributes")


def test_an_element_with_one_long_attribute_is_read(tmp_path: Path) -> None:
    data = "A boat lies at the quay, = and waits. " * 10_000
    assert article(tmp_path / "a.html", page(f'{BODY}<p data-state="{data}">x</p>')).body


def test_the_text_of_a_very_large_page_is_read_by_its_paragraphs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("archive.reading.html.body._MOST_EXTRACTED", 500)
    monkeypatch.setattr("trafilatura.bare_extraction", lambda *_, **__: pytest.fail("takes far too long"))
    inner = BODY + "".join(f"<p>The <b>ferry</b> {number} lies at the quay.</p>" for number in range(300))
    read = article(tmp_path / "a.html", page(inner))
    assert read.body[-1].text == "The ferry 299 lies at the quay."


def test_a_message_of_too_many_parts_is_refused(tmp_path: Path) -> None:
    parts = "--b\nContent-Type: text/plain\n\nThe harbour.\n" * 60
    refused(tmp_path / "a.eml", f"{MIXED}{parts}--b--\n", Limits(max_parts=50), "50 parts")
    related = f"{MIXED.replace('mixed', 'related')}{parts}--b--\n"
    refused(tmp_path / "a.mhtml", related, Limits(max_parts=50), "50 parts")


def test_a_message_of_too_many_parts_without_headers_is_refused(tmp_path: Path) -> None:
    refused(tmp_path / "a.eml", f"{MIXED}{'--b' + chr(10)}" * 1100, Limits(max_parts=50), "50 parts")


def test_a_list_in_a_mail_that_is_drawn_with_hyphens_is_read(tmp_path: Path) -> None:
    lines = "-- The board meets on Tuesday.\n" * 500
    (draft,) = drafts(tmp_path / "a.eml", f"{HEAD}\nThe harbour.\n\n{lines}", Limits(max_parts=50))
    assert draft.article is not None


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.xml", "<nitf><body><body.content>{}</body.content></body></nitf>"),
        ("b.xml", "<rss version='2.0'><channel><title>T</title><item>{}</item></channel></rss>"),
    ],
)
def test_news_xml_of_too_many_elements_is_refused(tmp_path: Path, name: str, content: str) -> None:
    refused(tmp_path / name, content.format("<p>x</p>" * 1_000_001), Limits(), "1,000,000 elements")


def test_a_word_document_of_too_many_elements_is_refused(tmp_path: Path) -> None:
    runs = "<w:r><w:t>a</w:t></w:r>" * 600
    with zipfile.ZipFile(tmp_path / "made.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        document = f"<w:document xmlns:w='{WORD}'><w:body><w:p>{runs}</w:p></w:body></w:document>"
        packed.writestr("word/document.xml", document)
    content = (tmp_path / "made.zip").read_bytes()
    refused(tmp_path / "a.docx", content, Limits(max_xml_elements=1000), "1,000 elements")


def test_json_of_too_many_lists_is_refused(tmp_path: Path) -> None:
    item = {"uri": "a:b", "type": "text", "headline": "H", "body_text": "Text.", "x": [[]] * 200}
    refused(tmp_path / "a.json", json.dumps(item), Limits(max_values=200), "200 lists and objects")


def test_a_pdf_says_from_which_page_on_it_was_too_much(tmp_path: Path) -> None:
    content = b"BT /F 12 Tf 50 700 Td (The harbour board met on Tuesday.) Tj ET"
    document = pypdfium2.PdfDocument(_pdf(content, 30))
    assert len(document) == 30
    document.close()
    read = article(tmp_path / "a.pdf", _pdf(content, 30), Limits(max_pages=20))
    assert read.doubts[-1] == Doubt("pages-left-out", "20")
    read = article(tmp_path / "b.pdf", _pdf(content, 30), Limits(max_objects=10))
    assert read.doubts[-1] == Doubt("pages-left-out", "10")


def _pdf(content: bytes, pages: int) -> bytes:
    """A document that shows the same page over and over."""
    parts = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (b"3 0 R " * pages, pages),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    body = b"".join(b"%d 0 obj%s endobj\n" % (number, part) for number, part in enumerate(parts, start=1))
    return b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R>>\n"
