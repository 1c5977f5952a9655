"""zip: read like a folder on disk; nothing in it may fill the memory or reach outside."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import pytest

from archive.model import Draft
from archive.reading import Limits
from archive.words import read_error_words
from tests.reading.helpers import drafts, failure, picture, xmp
from tests.reading.packed.helpers import story, zipped


def entries(found: list[Draft]) -> list[str | None]:
    return [draft.entry for draft in found]


def codes(found: list[Draft]) -> list[str | None]:
    return [draft.error.code if draft.error else None for draft in found]


def test_every_file_is_an_entry_in_the_order_of_the_names(tmp_path: Path) -> None:
    content = zipped({"b.html": story("B"), "a.txt": "A\n\nText of it.", "c/d.jpg": picture(), "c/": b""})
    found = drafts(tmp_path / "a.zip", content)
    assert entries(found) == ["a.txt", "b.html", "c/d.jpg"]
    assert found[2].data == picture()


def test_a_member_without_a_name_is_none(tmp_path: Path) -> None:
    content = zipped({"a.txt": "A\n\nText of it.", "%": b"?"})
    damaged = content.replace(b"%", b"\0")
    assert entries(drafts(tmp_path / "a.zip", damaged)) == ["a.txt"]


def test_pictures_come_after_the_stories_that_may_say_something_of_them(tmp_path: Path) -> None:
    content = zipped({"a/quay.jpg": picture(), "b/story.html": story("B"), "c.txt": "C\n\nText of it."})
    assert entries(drafts(tmp_path / "a.zip", content)) == ["b/story.html", "c.txt", "a/quay.jpg"]


def test_hidden_and_system_files_are_left_out(tmp_path: Path) -> None:
    names = (".DS_Store", "__MACOSX/._a.txt", "x/.git/config", "Thumbs.db", "~$a.txt", "a.txt")
    found = drafts(tmp_path / "a.zip", zipped(dict.fromkeys(names, "Title\n\nText.")))
    assert entries(found) == ["a.txt"]


@pytest.mark.parametrize("folder", ["page_files", "page-Dateien"])
def test_a_saved_page_has_the_pictures_of_its_folder(tmp_path: Path, folder: str) -> None:
    page = story(
        "Page", f'<figure><img src="./{folder}/quay%20one.jpg"><figcaption>A quay.</figcaption></figure>'
    )
    content = zipped({"x/page.html": page, f"x/{folder}/quay one.jpg": picture()})
    (draft,) = drafts(tmp_path / "a.zip", content)
    assert draft.article is not None
    assert draft.article.photos[0].data == picture()


def test_a_photo_is_read_with_the_sidecar_that_is_packed_beside_it(tmp_path: Path) -> None:
    sidecar = xmp("<photoshop:Headline>Beside</photoshop:Headline>")
    (draft,) = drafts(tmp_path / "a.zip", zipped({"x/a 1.jpg": picture(), "x/a 1.xmp": sidecar}))
    assert draft.photo is not None
    assert draft.photo.headline == "Beside"


def test_a_page_never_has_a_picture_from_outside_the_zip(tmp_path: Path) -> None:
    (tmp_path / "out.jpg").write_bytes(picture())
    page = story("Page", '<figure><img src="../out.jpg"><figcaption>A quay.</figcaption></figure>')
    (draft,) = drafts(tmp_path / "a.zip", zipped({"page.html": page}))
    assert draft.article is not None
    assert draft.article.photos[0].data is None
    assert draft.article.photos[0].file is None


@pytest.mark.parametrize(
    ("name", "entry"),
    [
        ("/etc/a.txt", "etc/a.txt"),
        ("../../a.txt", "a.txt"),
        ("C:\\x\\a.txt", "x/a.txt"),
        ("x\\a.txt", "x/a.txt"),
    ],
)
def test_a_name_that_leads_elsewhere_is_only_a_name(tmp_path: Path, name: str, entry: str) -> None:
    assert entries(drafts(tmp_path / "a.zip", zipped({name: "Title\n\nText."}))) == [entry]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_members_of_one_name_are_both_read(tmp_path: Path) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as packed:
        packed.writestr("a.txt", "One\n\nText.")
        packed.writestr("a.txt", "Two\n\nText.")
    assert entries(drafts(tmp_path / "a.zip", data.getvalue())) == ["a (2).txt", "a.txt"]


def test_a_name_in_utf_8_that_is_not_declared_is_read(tmp_path: Path) -> None:
    content = zipped({"Förde.txt": "Title\n\nText."}).replace(b"\x00\x08", b"\x00\x00")
    assert entries(drafts(tmp_path / "a.zip", content)) == ["Förde.txt"]


def locked(content: bytes) -> bytes:
    """A zip whose members say that they are encrypted."""
    data, at = bytearray(content), 0
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(mark)
        while at >= 0:
            data[at + flags] |= 1
            at = data.find(mark, at + 4)
    return bytes(data)


def test_each_locked_member_is_refused_with_a_line(tmp_path: Path) -> None:
    found = drafts(tmp_path / "a.zip", locked(zipped({"a.txt": "x", "b.txt": "y"})))
    assert codes(found) == ["no-access", "no-access"]
    assert found[0].error is not None
    assert "a.txt in a.zip is locked with a password" in read_error_words(found[0].error)


def test_a_damaged_member_costs_itself_alone(tmp_path: Path) -> None:
    content = zipped({"a.txt": "Title\n\nText of a.", "b.txt": "Title\n\nText of b."}, zipfile.ZIP_STORED)
    found = drafts(tmp_path / "a.zip", content.replace(b"Text of a.", b"Text of x."))
    assert codes(found) == ["damaged", None]


def test_a_zip_without_its_end_is_refused(tmp_path: Path) -> None:
    error = failure(tmp_path / "a.zip", zipped({"a.txt": "x" * 1000})[:-60])
    assert error.code == "damaged"


def test_an_empty_zip_is_refused(tmp_path: Path) -> None:
    assert failure(tmp_path / "a.zip", zipped({})).code == "empty"


def test_zips_in_zips_are_read_to_a_depth(tmp_path: Path) -> None:
    content = zipped({"a.txt": "Title\n\nText."})
    assert entries(drafts(tmp_path / "a.zip", zipped({"b.zip": content}))) == ["b.zip/a.txt"]
    for _ in range(8):
        content = zipped({"b.zip": content})
    assert codes(drafts(tmp_path / "a.zip", content)) == ["too-deep"]


def test_a_member_of_endless_zeros_is_refused_and_the_rest_is_read(tmp_path: Path) -> None:
    found = drafts(tmp_path / "a.zip", zipped({"a.txt": bytes(70_000_000), "b.txt": "Title\n\nText."}))
    assert codes(found) == ["too-large", None]


def test_zips_in_zips_that_grow_without_end_are_given_up_early(tmp_path: Path) -> None:
    content = bytes(2_000_000)
    for level in range(4):
        content = zipped({f"{level}-{n:02}.zip": content for n in range(16)})
    found = drafts(tmp_path / "a.zip", content, Limits(free_unpacked_bytes=10_000_000))
    assert "too-large" in codes(found)
    assert len(found) < 100


def test_members_that_share_their_bytes_are_refused(tmp_path: Path) -> None:
    content = zipped({"a.txt": "Title\n\nText.", "b.txt": "Title\n\nText."})
    second = content.rfind(b"PK\x01\x02")
    overlapping = content[: second + 42] + struct.pack("<L", 0) + content[second + 46 :]
    error = failure(tmp_path / "a.zip", overlapping)
    assert error.code == "too-large"
    assert "same bytes" in read_error_words(error)


def test_more_members_than_allowed_are_refused(tmp_path: Path) -> None:
    content = zipped({f"{n}.txt": "x" for n in range(30)})
    assert failure(tmp_path / "a.zip", content, Limits(max_members=20)).code == "too-large"


def test_a_list_of_members_larger_than_the_memory_is_never_read(tmp_path: Path) -> None:
    content = bytearray(zipped({"a.txt": "x"}))
    content[-10:-6] = struct.pack("<L", 1 << 31)
    assert failure(tmp_path / "a.zip", bytes(content)).code == "too-large"


def test_a_zip_named_like_a_picture_is_read(tmp_path: Path) -> None:
    assert entries(drafts(tmp_path / "a.jpg", zipped({"a.txt": "Title\n\nText."}))) == ["a.txt"]
