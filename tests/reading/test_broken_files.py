"""Files that are broken in one place: what stands in the others is read, and the reason is a plain line."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from archive.model import Doubt
from archive.words import read_error_words
from tests.reading.documents import test_pdf as pdf
from tests.reading.feeds.test_feed import item, rss
from tests.reading.helpers import BODY, PARAGRAPHS, article, drafts, failure, page, photo
from tests.reading.packed.helpers import story, zipped
from tests.reading.photo.made import heic
from tests.reading.web import test_wacz as wacz
from tests.reading.wire.test_lines import ANPA, IPTC

NO_CHARACTERS = ["&#0;", "&#x1;", "&#xD800;", "&#56320", "&#xFFFE;", "&#x110000;", f"&#{'9' * 5000};"]


def nitf(body: str, root: str = "nitf") -> str:
    return (
        f"<{root}><body><body.head><hedline><hl1>Ferry late</hl1></hedline></body.head>"
        f"<body.content>{body}</body.content></body></{root}>"
    )


@pytest.mark.parametrize("reference", NO_CHARACTERS)
def test_a_number_that_no_character_has_costs_itself_alone(tmp_path: Path, reference: str) -> None:
    body = BODY.replace("crew", f"cr{reference}ew", 1)
    figure = f'<figure><img src="a.jpg"><figcaption>A {reference}quay. <b hidden>x</b></figcaption></figure>'
    for name, content in (
        ("a.html", page(figure + body)),
        ("a.xml", nitf(f'{body}<note class="{reference}"/>')),
        ("a.rss", rss(item(), item(body=f"<body>{body}</body>"))),
    ):
        read = [draft.article for draft in drafts(tmp_path / name, content)]
        assert read[-1] is not None
        assert read[-1].body[-1].text == PARAGRAPHS[-1]


def test_control_characters_in_a_page_are_left_out(tmp_path: Path) -> None:
    figure = '<figure><img src="a.jpg"><figcaption>A qu\x01ay. <b hidden>x</b>\x0bHere.</figcaption></figure>'
    (use,) = article(tmp_path / "a.html", page(figure + BODY)).photos
    assert use.caption == "A quay. Here."


@pytest.mark.parametrize("name", ["x:p", "x:ÿ8:9ÿ:", "p:ÿ", "ÿ:"])
def test_news_with_a_name_that_is_none_is_read_as_far_as_it_goes(tmp_path: Path, name: str) -> None:
    read = article(tmp_path / "a.xml", nitf(f"{BODY}<p {name}='1'><{name}>The end.</{name}></p>"))
    assert [block.text for block in read.body] == [*PARAGRAPHS, "The end."]


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_broken_file_of_a_web_archive_costs_itself_alone(tmp_path: Path, method: int) -> None:
    content = bytearray(zipped({**wacz.WHOLE, "archive/0.warc.gz": wacz.IMAGES}, method))
    content[content.index(b"archive/0.warc.gz") - 30] ^= 0xFF
    broken, first, second = drafts(tmp_path / "a.wacz", bytes(content))
    assert broken.error is not None
    assert broken.error.code == "damaged"
    assert broken.entry == "archive/0.warc.gz"
    assert (first.entry, second.entry) == (wacz.URL, wacz.OTHER)


def test_a_broken_list_of_pages_leaves_the_stories_of_a_web_archive(tmp_path: Path) -> None:
    content = bytearray(zipped({**wacz.WHOLE, "pages/pages.jsonl": '{"url": "x"}'}))
    at = content.index(b"pages/pages.jsonl")
    content[at] = 0xEF
    content[at - 30 + 7] |= 0x08  # "this name is UTF-8", which it is not
    assert [draft.entry for draft in drafts(tmp_path / "a.wacz", bytes(content))] == [wacz.URL, wacz.OTHER]


@pytest.mark.parametrize("value", ["(" * 20_000, "a, " * 300_000], ids=["nested", "long"])
@pytest.mark.parametrize(
    "name", ["Content-Transfer-Encoding", "Content-Disposition", "Content-Type", "Subject", "From", "Date"]
)
def test_a_field_of_a_mail_that_does_not_end_does_not_keep_the_reader_busy(
    tmp_path: Path, name: str, value: str
) -> None:
    head = "From: desk@example.org\nSubject: Ferry late\nMIME-Version: 1.0\n"
    found = drafts(tmp_path / "a.eml", f"{head}{name}: {value}\n\n{PARAGRAPHS[0]}\n")
    assert len(found) == 1
    assert found[0].error is None or found[0].error.code == "unknown-kind"


def test_a_page_of_a_pdf_that_cannot_be_opened_is_left_out_and_said(tmp_path: Path) -> None:
    content = pdf.pdf(pdf.lines(*pdf.STORY), pdf.lines(*pdf.STORY))
    read = article(tmp_path / "a.pdf", content.replace(b"12 0 obj\n<<", b"12 0 obj\n[["))
    assert read.title == "Board hears of chained doors"
    assert Doubt("page-damaged", "2") in read.doubts


def test_a_mailbox_that_ends_before_its_first_message_is_refused(tmp_path: Path) -> None:
    error = failure(tmp_path / "a.mbox", "From desk@example.org Tue Jan  9 20:31:00 2024\n")
    assert error.code == "empty"


@pytest.mark.parametrize("kind", [b"Exif", b"application/rdf+xml"])
def test_a_heic_that_calls_what_it_holds_by_no_name_is_damaged(tmp_path: Path, kind: bytes) -> None:
    content = heic()
    assert kind in content
    assert failure(tmp_path / "a.heic", content.replace(kind, b"\x80" + kind[1:], 1)).code == "damaged"


def test_a_heic_whose_caption_holds_the_name_of_a_box_is_read(tmp_path: Path) -> None:
    content = heic()
    at = content.index(b"<x:xmpmeta")
    content = content[:at] + "infección séé ñoñé".encode()[:20] + content[at + 20 :]
    assert photo(tmp_path / "a.heic", content).media_type == "image/heic"


def test_a_name_with_control_characters_is_told_on_one_line(tmp_path: Path) -> None:
    error = failure(tmp_path / "a.zip", zipped({"a\x01b\n.jpg": b"no picture, but a text of some length"}))
    assert read_error_words(error).startswith("a\ufffdb\ufffd.jpg is named like a picture")


def test_what_is_wrong_with_a_packed_file_is_told_briefly(tmp_path: Path) -> None:
    content = zipped({"b" * 3000 + ".html": story("Ferry late")})
    error = failure(tmp_path / "a.zip", content.replace(b"b" * 3000, b"c" * 3000, 1))
    assert error.code == "damaged"
    assert len(read_error_words(error)) < 800
    assert read_error_words(error).endswith("import what it holds.")


def test_a_story_of_which_only_the_title_is_left_is_marked(tmp_path: Path) -> None:
    read = article(tmp_path / "a.html", page("", title="Board hears of chained doors"))
    assert read.title == "Board hears of chained doors"
    assert read.doubts == (Doubt("no-text"),)


def test_a_name_in_a_broken_feed_that_does_not_end_is_cut(tmp_path: Path) -> None:
    guid = f"g-1{'<guid>' * 100}{'x' * 5000}"
    entries = [draft.entry or "" for draft in drafts(tmp_path / "a.rss", rss(item().replace("g-1", guid)))]
    assert 0 < len(entries[0]) <= 300


@pytest.mark.parametrize(
    "content", [IPTC.replace("091137", "482199"), ANPA.replace("1509GMT", "3699GMT")], ids=["7901", "ANPA"]
)
def test_a_wire_message_that_was_filed_at_no_time_has_none(tmp_path: Path, content: str) -> None:
    assert article(tmp_path / "a.txt", content.encode()).published is None
