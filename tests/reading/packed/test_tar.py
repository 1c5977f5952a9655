"""tar: files only, read like a folder on disk."""

from __future__ import annotations

import gzip
import io
import tarfile
from pathlib import Path

from archive.reading import Limits
from tests.reading.helpers import drafts, failure, picture
from tests.reading.packed.helpers import story


def tarred(members: dict[str, bytes], *more: tarfile.TarInfo) -> bytes:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as packed:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            packed.addfile(info, io.BytesIO(content))
        for info in more:
            packed.addfile(info)
    return data.getvalue()


def link(name: str, to: str) -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type, info.linkname = tarfile.SYMTYPE, to
    return info


PAGE = story("Page", '<figure><img src="page_files/a.jpg"><figcaption>A quay.</figcaption></figure>').encode()


def test_a_saved_page_is_read_with_its_pictures(tmp_path: Path) -> None:
    content = tarred({"page.html": PAGE, "page_files/a.jpg": picture(), ".hidden": b"x"})
    (draft,) = drafts(tmp_path / "a.tar", content)
    assert draft.entry == "page.html"
    assert draft.article is not None
    assert draft.article.photos[0].data == picture()


def test_a_packed_tar_is_read(tmp_path: Path) -> None:
    (draft,) = drafts(tmp_path / "a.tgz", gzip.compress(tarred({"page.html": PAGE})))
    assert draft.entry == "a.tar/page.html"


def test_links_are_not_followed(tmp_path: Path) -> None:
    content = tarred({"a.txt": b"Title\n\nText."}, link("b.txt", "/etc/passwd"))
    assert [draft.entry for draft in drafts(tmp_path / "a.tar", content)] == ["a.txt"]


def test_a_tar_that_breaks_off_reads_what_is_whole(tmp_path: Path) -> None:
    content = tarred({"a.txt": b"Title\n\nText.", "b.txt": b"x" * 5000})[:2500]
    found = drafts(tmp_path / "a.tar", content)
    assert [(draft.entry, draft.error and draft.error.code) for draft in found][-1][1] == "damaged"


def test_more_members_than_allowed_are_refused(tmp_path: Path) -> None:
    content = tarred({f"{n}.txt": b"x" for n in range(30)})
    assert failure(tmp_path / "a.tar", content, Limits(max_members=20)).code == "too-large"
