"""gzip: what it packs is read as if it lay there unpacked, within bounds."""

from __future__ import annotations

import gzip
import io
import zlib
from pathlib import Path

import pytest

from archive.reading import Limits
from archive.words import read_error_words
from tests.reading.helpers import article, drafts, failure, photo, picture
from tests.reading.packed.helpers import story


def test_a_packed_page_is_read(tmp_path: Path) -> None:
    assert article(tmp_path / "a.html.gz", gzip.compress(story("Ferry late").encode())).title == "Ferry late"


def test_a_packed_text_without_a_title_is_called_by_its_name_without_gz(tmp_path: Path) -> None:
    (draft,) = drafts(tmp_path / "harbour.txt.gz", gzip.compress(b"One line only."))
    assert draft.entry == "harbour.txt"


def test_a_packed_picture_is_read_with_its_bytes(tmp_path: Path) -> None:
    content = picture()
    (draft,) = drafts(tmp_path / "a.jpg.gz", gzip.compress(content))
    assert draft.photo is not None
    assert (draft.name, draft.data) == ("a.jpg", content)


def test_a_page_that_is_packed_but_not_named_so_is_read(tmp_path: Path) -> None:
    assert article(tmp_path / "a.html", gzip.compress(story("Ferry late").encode())).title == "Ferry late"


def test_the_name_that_the_header_remembers_is_used_where_the_file_has_none(tmp_path: Path) -> None:
    data = io.BytesIO()
    with gzip.GzipFile("/home/x/quay.txt", "wb", fileobj=data) as packed:
        packed.write(b"One line only.")
    (draft,) = drafts(tmp_path / "download", data.getvalue())
    assert draft.entry == "quay.txt"


def test_several_members_are_one_file(tmp_path: Path) -> None:
    whole = story("Ferry late").encode()
    content = gzip.compress(whole[:100]) + gzip.compress(whole[100:]) + b"\x00" * 512
    assert article(tmp_path / "a.html.gz", content).title == "Ferry late"


def test_a_file_that_breaks_off_is_refused(tmp_path: Path) -> None:
    error = failure(tmp_path / "a.html.gz", gzip.compress(story("Ferry late").encode())[:-30])
    assert error.code == "damaged"
    assert "a.html.gz breaks off" in read_error_words(error)


def test_a_file_that_is_damaged_is_refused(tmp_path: Path) -> None:
    content = bytearray(gzip.compress(story("Ferry late").encode()))
    content[40:60] = b"\xff" * 20
    assert failure(tmp_path / "a.html.gz", bytes(content)).code == "damaged"


def zeros(count: int) -> bytes:
    return gzip.compress(bytes(count), 9)


def test_endless_zeros_are_refused(tmp_path: Path) -> None:
    error = failure(tmp_path / "a.txt.gz", zeros(80_000_000))
    assert error.code == "too-large"
    assert "a.txt.gz" in read_error_words(error)


def test_what_is_packed_in_itself_many_times_is_refused(tmp_path: Path) -> None:
    content = story("Ferry late").encode()
    for _ in range(8):
        content = gzip.compress(content)
    assert failure(tmp_path / "a.gz", content).code == "too-deep"


@pytest.mark.parametrize("most", [1000, 100_000])
def test_a_member_larger_than_allowed_is_refused(tmp_path: Path, most: int) -> None:
    limits = Limits(max_member_bytes=most)
    assert failure(tmp_path / "a.gz", zlib_random(200_000), limits).code == "too-large"


def zlib_random(count: int) -> bytes:
    noise = b"".join(zlib.crc32(str(n).encode()).to_bytes(4, "big") for n in range(count // 4))
    return gzip.compress(noise)


def test_a_packed_photo_keeps_what_it_says(tmp_path: Path) -> None:
    assert photo(tmp_path / "a.gz", gzip.compress(picture("PNG"))).width == 320
