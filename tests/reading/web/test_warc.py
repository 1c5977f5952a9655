"""WARC and ARC: each captured story is an entry, with the pictures that were captured beside it."""

from __future__ import annotations

import gzip
import json
import zlib
from pathlib import Path

import brotli
import pytest

from archive.model import ArticleDraft, Draft
from archive.reading import Limits
from archive.words import read_error_words
from tests.reading.helpers import drafts, failure, picture
from tests.reading.packed.helpers import story
from tests.reading.web.helpers import HTML, JPEG, URL, http, packed, record, response

PICTURE = picture(size=(900, 600))
FIGURE = '<figure><img src="/img/quay.jpg?w=900"><figcaption>A quay.</figcaption></figure>'
PAGE = story("Ferry late", FIGURE)
IMAGE = response("https://news.example/img/quay.jpg?w=900", PICTURE, JPEG)


def read(tmp_path: Path, *records: bytes) -> ArticleDraft:
    """The one story of an archive."""
    (draft,) = drafts(tmp_path / "a.warc", b"".join(records))
    assert draft.article is not None, draft.error
    return draft.article


def entries(found: list[Draft]) -> list[str | None]:
    return [draft.entry for draft in found]


def test_a_story_is_an_entry_with_its_address_and_its_pictures(tmp_path: Path) -> None:
    (draft,) = drafts(tmp_path / "a.warc.gz", packed([response(URL, PAGE, HTML), IMAGE]))
    assert draft.entry == URL
    assert draft.article is not None
    assert draft.article.url == URL
    assert draft.article.title == "Ferry late"
    assert draft.article.photos[0].data == PICTURE


def test_a_page_in_an_archive_reads_as_the_page_alone(tmp_path: Path) -> None:
    (alone,) = drafts(tmp_path / "a.html", PAGE)
    inside = read(tmp_path, response(URL, PAGE, HTML))
    assert alone.article is not None
    assert (inside.body, inside.photos, inside.bylines) == (
        alone.article.body,
        alone.article.photos,
        alone.article.bylines,
    )


@pytest.mark.parametrize(
    "address",
    [
        "http://news.example/img/quay.jpg?w=900",
        "https://news.example/img/quay.jpg",
        "https://news.example/img/quay.jpg?w=100&h=50",
        "https://user@NEWS.example:443/img/quay.jpg",
    ],
)
def test_a_picture_is_found_whatever_scheme_and_size_were_captured(tmp_path: Path, address: str) -> None:
    found = read(tmp_path, response(URL, PAGE, HTML), response(address, PICTURE, JPEG))
    assert found.photos[0].data == PICTURE


def test_the_largest_of_a_pictures_captured_sizes_is_taken(tmp_path: Path) -> None:
    small = response("https://news.example/img/quay.jpg?w=90", picture(size=(90, 60)), JPEG)
    large = response("https://news.example/img/quay.jpg?w=950", PICTURE, JPEG)
    assert read(tmp_path, response(URL, PAGE, HTML), small, large).photos[0].data == PICTURE


def test_a_smaller_candidate_stands_in_for_a_picture_that_was_not_captured(tmp_path: Path) -> None:
    images = FIGURE.replace("/img/quay.jpg?w=900", "l.gif").replace(
        "<img", '<img srcset="/big.jpg 900w, /small.jpg 300w"'
    )
    small = response("https://news.example/small.jpg", PICTURE, JPEG)
    found = read(tmp_path, response(URL, story("Ferry late", images), HTML), small)
    assert found.photos[0].data == PICTURE
    assert found.photos[0].src == "/big.jpg"


def test_a_query_that_says_which_picture_is_meant_is_not_left_out(tmp_path: Path) -> None:
    images = '<figure><img src="/image?id=1"><figcaption>A quay.</figcaption></figure>'
    other = response("https://news.example/image?id=2", PICTURE, JPEG)
    assert read(tmp_path, response(URL, story("Ferry late", images), HTML), other).photos[0].data is None


def test_relative_addresses_follow_the_base_element(tmp_path: Path) -> None:
    page = PAGE.replace("<head>", '<head><base href="https://cdn.example/x/">').replace("/img/quay", "quay")
    image = response("https://cdn.example/x/quay.jpg", PICTURE, JPEG)
    assert read(tmp_path, response(URL, page, HTML), image).photos[0].data == PICTURE


def test_what_is_no_picture_is_not_taken_for_one(tmp_path: Path) -> None:
    error_page = response("https://news.example/img/quay.jpg", "<html>Not here</html>" * 50, JPEG)
    assert read(tmp_path, response(URL, PAGE, HTML), error_page).photos[0].data is None


def chunked(data: bytes) -> bytes:
    pieces = (data[at : at + 100] for at in range(0, len(data), 100))
    return b"".join(f"{len(piece):x}\r\n".encode() + piece + b"\r\n" for piece in pieces) + b"0\r\n\r\n"


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (gzip.compress(PAGE.encode()), ["Content-Encoding: gzip"]),
        (zlib.compress(PAGE.encode()), ["Content-Encoding: deflate"]),
        (brotli.compress(PAGE.encode()), ["Content-Encoding: br"]),
        (chunked(PAGE.encode()), ["Transfer-Encoding: chunked"]),
        (chunked(gzip.compress(PAGE.encode())), ["Transfer-Encoding: chunked", "Content-Encoding: gzip"]),
        (PAGE.encode(), ["Transfer-Encoding: chunked", "Content-Encoding: br"]),
    ],
    ids=["gzip", "deflate", "br", "chunked", "chunked gzip", "said but not done"],
)
def test_a_page_is_unpacked_as_its_headers_say(tmp_path: Path, body: bytes, headers: list[str]) -> None:
    assert read(tmp_path, response(URL, body, HTML, *headers)).title == "Ferry late"


def test_an_encoding_that_only_the_transport_states_is_believed(tmp_path: Path) -> None:
    page = story("Паром опоздал").encode("cp1251")
    assert read(tmp_path, response(URL, page, "Content-Type: text/html; charset=windows-1251")).title == (
        "Паром опоздал"
    )


def test_what_is_no_story_is_left_out(tmp_path: Path) -> None:
    records = [
        response("https://news.example/", PAGE, HTML),
        response("https://news.example/robots.txt", "User-agent: *", "Content-Type: text/plain"),
        response("https://ads.example/frame", "<html><body><p>Buy now.</p></body></html>", HTML),
        response("https://news.example/gone", PAGE, HTML, status="404 Not Found"),
        response("https://news.example/moved", PAGE, HTML, status="301 Moved Permanently"),
        response("https://news.example/data", json.dumps({"a": 1}), HTML),
        response(URL, PAGE, HTML),
    ]
    assert entries(drafts(tmp_path / "a.warc", b"".join(records))) == [URL]


def test_a_page_that_was_fetched_for_a_frame_is_left_out(tmp_path: Path) -> None:
    ask = b"GET /frame HTTP/1.1\r\nSec-Fetch-Dest: iframe\r\n\r\n"
    frame = "https://other.example/frame"
    records = [response(frame, PAGE, HTML), record("request", frame, ask), response(URL, PAGE, HTML)]
    assert entries(drafts(tmp_path / "a.warc", b"".join(records))) == [URL]


def test_pages_that_the_recorder_lists_are_the_only_ones(tmp_path: Path) -> None:
    info = f"software: x\r\njson-metadata: {json.dumps({'pages': [{'url': URL}]})}\r\n".encode()
    records = [
        record("warcinfo", "x", info),
        response("https://news.example/other", PAGE, HTML),
        response(URL, PAGE, HTML),
    ]
    assert entries(drafts(tmp_path / "a.warc", b"".join(records))) == [URL]


def test_an_archive_without_a_story_says_what_it_holds(tmp_path: Path) -> None:
    records = [response("https://news.example/", PAGE, HTML), response(URL, "", HTML, status="500 Oh")]
    error = failure(tmp_path / "a.warc", b"".join(records))
    assert error.code == "empty"
    assert "2 records" in read_error_words(error)


def test_a_page_that_was_captured_twice_is_read_as_it_was_last(tmp_path: Path) -> None:
    assert read(tmp_path, response(URL, story("Old"), HTML), response(URL, PAGE, HTML)).title == "Ferry late"


def test_a_repeat_has_the_content_of_its_first_capture(tmp_path: Path) -> None:
    digest = "WARC-Payload-Digest: sha1:ABC"
    first = record("response", "https://news.example/", http(PAGE, HTML), digest)
    again = record("revisit", URL, http(b"", HTML), digest)
    assert entries(drafts(tmp_path / "a.warc", first + again)) == [URL]


def test_a_resource_is_read_without_http_headers(tmp_path: Path) -> None:
    assert (
        read(tmp_path, record("resource", URL, PAGE.encode(), "Content-Type: text/html")).title
        == "Ferry late"
    )


def test_an_arc_file_is_read(tmp_path: Path) -> None:
    block = http(PAGE, HTML)
    about = b"1 0 Example\nURL IP-address Archive-date Content-type Archive-length\n"
    content = (
        f"filedesc://a.arc 0.0.0.0 20240109080000 text/plain {len(about)}\n".encode()
        + about
        + f"\n{URL} 192.0.2.1 20240109080000 text/html {len(block)}\n".encode()
        + block
        + b"\n"
    )
    (draft,) = drafts(tmp_path / "a.arc", content)
    assert draft.entry == URL


@pytest.mark.parametrize("change", [-500, 40, 10**9, 10**15])
def test_a_length_that_lies_costs_no_other_record(tmp_path: Path, change: int) -> None:
    block = http(PAGE, HTML)
    lying = record("response", "https://news.example/1", block, length=len(block) + change)
    found = drafts(tmp_path / "a.warc", lying + response(URL, PAGE, HTML))
    assert URL in entries(found)


def test_a_file_that_holds_all_records_in_one_gzip_member_is_read(tmp_path: Path) -> None:
    content = gzip.compress(response(URL, PAGE, HTML) + IMAGE)
    (draft,) = drafts(tmp_path / "a.warc.gz", content)
    assert draft.article is not None
    assert draft.article.photos[0].data == PICTURE


def test_what_stands_before_a_damage_is_read_and_the_damage_told(tmp_path: Path) -> None:
    content = packed([response(URL, PAGE, HTML), response("https://news.example/2", PAGE, HTML)])
    found = drafts(tmp_path / "a.warc.gz", content[:-100])
    assert entries(found) == [URL, None]
    assert found[1].error is not None
    assert found[1].error.code == "damaged"
    assert "the record before was read" in read_error_words(found[1].error)


def test_a_page_of_endless_zeros_is_refused_and_the_rest_is_read(tmp_path: Path) -> None:
    bomb = response(
        "https://news.example/bomb", gzip.compress(bytes(70_000_000)), HTML, "Content-Encoding: gzip"
    )
    found = drafts(tmp_path / "a.warc", bomb + response(URL, PAGE, HTML))
    assert [draft.error.code if draft.error else None for draft in found] == ["too-large", None]


def test_a_record_of_endless_zeros_ends_the_reading(tmp_path: Path) -> None:
    content = packed([response(URL, PAGE, HTML), record("response", URL + "2", bytes(30_000_000))])
    found = drafts(tmp_path / "a.warc.gz", content, Limits(free_unpacked_bytes=1_000_000))
    assert [draft.error.code if draft.error else None for draft in found] == [None, "too-large"]


def test_headers_without_end_are_passed_over(tmp_path: Path) -> None:
    content = b"WARC/1.0\r\n" + b"a: b\r\n" * 400_000 + b"\r\n\r\n" + response(URL, PAGE, HTML)
    assert entries(drafts(tmp_path / "a.warc", content)) == [URL]


def test_reading_prints_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lying = record("response", URL, http(PAGE, HTML), length=3)
    drafts(tmp_path / "a.warc", lying + b"garbage\r\n" + packed([response(URL, PAGE, HTML)])[:80])
    assert capsys.readouterr() == ("", "")
