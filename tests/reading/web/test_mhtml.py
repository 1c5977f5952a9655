"""MHTML: a page saved in one message, with the parts that it shows."""

from __future__ import annotations

import base64
import quopri
from pathlib import Path

import pytest

from archive.words import read_error_words
from tests.reading.helpers import article, failure, picture
from tests.reading.packed.helpers import story, zipped
from tests.reading.web.helpers import URL

BLINK = f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {URL}\r\nSubject: x\r\nMIME-Version: 1.0\r\n"


def part(kind: str, content: bytes, *headers: str) -> bytes:
    """A part, text as quoted-printable and pictures in Base64."""
    text = kind.startswith("text/")
    coding = "quoted-printable" if text else "base64"
    head = "\r\n".join((f"Content-Type: {kind}", f"Content-Transfer-Encoding: {coding}", *headers))
    return f"{head}\r\n\r\n".encode() + (
        quopri.encodestring(content) if text else base64.encodebytes(content)
    )


def message(*parts: bytes, head: str = BLINK, start: str = "") -> bytes:
    kind = f'Content-Type: multipart/related; type="text/html"; boundary="----x"{start}\r\n\r\n'
    return (
        (head + kind).encode()
        + b"".join(b"------x\r\n" + each + b"\r\n" for each in parts)
        + b"------x--\r\n"
    )


def page(address: str, content: str = "") -> bytes:
    html = story("Ferry late", f'<figure><img src="{address}"><figcaption>A quay.</figcaption></figure>')
    return part("text/html", (content or html).encode(), f"Content-Location: {URL}", "Content-ID: <root@x>")


@pytest.mark.parametrize(
    ("address", "header"),
    [
        ("https://cdn.example/a.jpg", "Content-Location: https://cdn.example/a.jpg"),
        ("../img/a.jpg", "Content-Location: https://news.example/img/a.jpg"),
        ("../img/a.jpg", "Content-Location: ../img/a.jpg"),
        ("cid:a@x", "Content-ID: <a@x>"),
        ("cid:a@x", "Content-Location: cid:a@x"),
    ],
)
def test_a_page_has_the_pictures_of_its_message(tmp_path: Path, address: str, header: str) -> None:
    content = message(page(address), part("image/jpeg", picture(), header))
    read = article(tmp_path / "a.mhtml", content)
    assert (read.title, read.url) == ("Ferry late", URL)
    assert read.photos[0].data == picture()


def test_the_page_is_the_part_that_the_message_names(tmp_path: Path) -> None:
    frame = part("text/html", story("Frame").encode(), "Content-ID: <frame@x>")
    content = message(frame, page("a.jpg"), start='; start="<root@x>"')
    assert article(tmp_path / "a.mhtml", content).title == "Ferry late"


def test_frames_behind_the_page_are_left_out(tmp_path: Path) -> None:
    frame = part("text/html", story("Frame").encode(), "Content-ID: <frame@x>")
    assert article(tmp_path / "a.mhtml", message(page("a.jpg"), frame)).title == "Ferry late"


def test_one_without_its_suffix_is_told_by_its_headers(tmp_path: Path) -> None:
    assert (
        article(tmp_path / "page", message(page("a.jpg"), head="MIME-Version: 1.0\r\n")).title == "Ferry late"
    )


def test_a_page_that_is_the_whole_message_is_read(tmp_path: Path) -> None:
    content = b"MIME-Version: 1.0\r\n" + page("a.jpg")
    assert article(tmp_path / "a.mht", content).title == "Ferry late"


def test_an_encoding_that_only_the_part_states_is_believed(tmp_path: Path) -> None:
    root = part("text/html; charset=windows-1251", story("Паром опоздал").encode("cp1251"))
    assert article(tmp_path / "a.mhtml", message(root)).title == "Паром опоздал"


def test_one_that_stands_in_a_zip_is_read(tmp_path: Path) -> None:
    content = zipped(
        {"x/a.mhtml": message(page("cid:a@x"), part("image/jpeg", picture(), "Content-ID: <a@x>"))}
    )
    assert article(tmp_path / "a.zip", content).photos[0].data == picture()


def test_a_message_without_a_page_is_refused(tmp_path: Path) -> None:
    error = failure(tmp_path / "a.mhtml", message(part("text/css", b"p {}")))
    assert error.code == "damaged"
    assert "a.mhtml holds no page" in read_error_words(error)


def test_one_that_breaks_off_within_its_pictures_is_read(tmp_path: Path) -> None:
    content = message(page("cid:a@x"), part("image/jpeg", picture(), "Content-ID: <a@x>"))
    assert article(tmp_path / "a.mhtml", content[:-300]).title == "Ferry late"


def test_a_mail_is_no_saved_page(tmp_path: Path) -> None:
    head = "From: a@example.org\r\nTo: b@example.org\r\nSubject: Late again\r\nMIME-Version: 1.0\r\n"
    assert article(tmp_path / "a.eml", message(page("a.jpg"), head=head)).title == "Late again"
