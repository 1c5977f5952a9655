"""Archives whose folders somebody filled with links, pipes and folders: nothing outside is touched."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from archive.catalogue import Catalogue
from archive.errors import ArchiveError, UnreadableFile
from tests.reading.helpers import picture

Story = Callable[..., Path]

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs links and pipes as POSIX has them"),
    pytest.mark.timeout(20),
]


@pytest.fixture
def outside(tmp_path: Path) -> Iterator[Path]:
    """A folder of the user's with old files, which must be as it was in the end."""
    folder = tmp_path / "outside"
    folder.mkdir()
    for name in ("letter.txt", ".hidden", "tmpabcdefgh", f"{'0' * 16}.part"):
        (folder / name).write_text("mine", encoding="utf-8")
        os.utime(folder / name, (0, 0))
    Image.new("RGB", (400, 300), "red").save(folder / "private.png")
    before = _listing(folder)
    yield folder
    assert _listing(folder) == before


@pytest.fixture
def photo(catalogue: Catalogue, tmp_path: Path) -> Photo:
    """An archive with one photo."""
    (tmp_path / "a.jpg").write_bytes(picture(size=(900, 600)))
    (result,) = catalogue.imports.run([tmp_path / "a.jpg"]).results
    return Photo(catalogue, catalogue.records.placement(result.id or "").photo.id)


class Photo:
    """A photo of an archive, and its kept file."""

    def __init__(self, catalogue: Catalogue, key: str) -> None:
        self.catalogue, self.id = catalogue, key
        path = catalogue.pictures.path(key)
        assert path is not None
        self.kept = path
        shutil.rmtree(os.environ["CUTLINE_CACHE"])  # so that the thumbnail is made anew

    def rename_in_the_database(self, digest: str, name: str) -> None:
        with closing(sqlite3.connect(self.catalogue.folder / "cutline.db")) as connection:
            connection.execute("UPDATE original SET id = ?, name = ?", (digest, name))
            connection.execute("UPDATE photo_file SET original_id = ?", (digest,))
            connection.commit()


def _listing(folder: Path) -> dict[str, tuple[int, str]]:
    return {
        path.name: (path.stat().st_mode, hashlib.sha256(path.read_bytes()).hexdigest())
        for path in folder.iterdir()
    }


def test_an_import_clears_nothing_where_the_folder_of_unfinished_files_is_a_link(
    catalogue: Catalogue, story: Story, outside: Path
) -> None:
    catalogue.imports.run([story("One")])
    incoming = catalogue.folder / "originals" / ".incoming"
    incoming.rmdir()
    incoming.symlink_to(outside)
    with pytest.raises(ArchiveError, match=r"\.incoming is in the way \(it is a link"):
        catalogue.imports.run([story("Two")])


def test_only_files_that_are_called_as_ours_are_are_cleared(catalogue: Catalogue, story: Story) -> None:
    incoming = catalogue.folder / "originals" / ".incoming"
    (incoming / f"{'1' * 16}.part").mkdir(parents=True)
    for name in ("notes.txt", ".keep", f"{'2' * 16}.part"):
        (incoming / name).write_text("here", encoding="utf-8")
        os.utime(incoming / name, (0, 0))
    os.symlink(catalogue.folder / "README.txt", incoming / f"{'3' * 16}.part")
    catalogue.imports.run([story("One")])
    assert sorted(os.listdir(incoming)) == [".keep", f"{'1' * 16}.part", f"{'3' * 16}.part", "notes.txt"]


@pytest.mark.parametrize("whole", [True, False])
def test_an_import_does_not_write_through_a_link(
    catalogue: Catalogue, story: Story, outside: Path, whole: bool
) -> None:
    path = story("One")
    originals = catalogue.folder / "originals"
    link = originals if whole else originals / hashlib.sha256(path.read_bytes()).hexdigest()[:2]
    link.parent.mkdir(exist_ok=True)
    link.symlink_to(outside)
    with pytest.raises(ArchiveError, match="is in the way"):
        catalogue.imports.run([path])
    assert any("it is a link, not a folder" in str(problem) for problem in catalogue.keeping.verify())


def test_a_link_in_the_place_of_a_kept_file_is_replaced_and_not_followed(
    photo: Photo, tmp_path: Path, outside: Path
) -> None:
    photo.kept.unlink()
    photo.kept.symlink_to(outside / "private.png")
    with pytest.raises(UnreadableFile, match="it is a link"):
        photo.catalogue.pictures.thumbnail(photo.id, 300, 300)
    with pytest.raises(UnreadableFile, match="it is a link"):
        photo.catalogue.pictures.path(photo.id)
    assert sum("is a link" in str(problem) for problem in photo.catalogue.keeping.verify()) == 2
    shutil.copy(tmp_path / "a.jpg", tmp_path / "b.jpg")
    photo.catalogue.imports.run([tmp_path / "b.jpg"])
    assert photo.catalogue.keeping.verify() == []
    assert not photo.kept.is_symlink()


@pytest.mark.parametrize("kind", ["a pipe", "a folder", "a device", "a socket"])
def test_what_is_no_file_is_never_opened_and_is_named(photo: Photo, kind: str, tmp_path: Path) -> None:
    photo.kept.unlink()
    _make(photo.kept, kind)
    with pytest.raises(UnreadableFile, match=f"it is {kind}, not a file"):
        photo.catalogue.pictures.thumbnail(photo.id, 300, 300)
    assert any(f"{photo.kept} is {kind}" in str(problem) for problem in photo.catalogue.keeping.verify())


def _make(path: Path, kind: str) -> None:
    if kind == "a folder":
        path.mkdir()
    elif kind == "a pipe":
        os.mkfifo(path)
    else:
        try:
            os.mknod(path, stat.S_IFSOCK if kind == "a socket" else stat.S_IFCHR, os.makedev(1, 5))
        except PermissionError:
            pytest.skip("only root makes devices")


@pytest.mark.parametrize(
    "digest", ["{outside}/private", "../../outside/private", "..", "", "a" * 63, "A" * 64]
)
def test_what_the_database_calls_an_original_becomes_no_path_unless_it_is_a_digest(
    photo: Photo, outside: Path, digest: str
) -> None:
    photo.rename_in_the_database(digest.format(outside=outside), "x.png")
    for ask in (photo.catalogue.pictures.path, lambda key: photo.catalogue.pictures.thumbnail(key, 300, 300)):
        with pytest.raises(UnreadableFile, match="is no SHA-256"):
            ask(photo.id)
    assert any("is no SHA-256" in str(problem) for problem in photo.catalogue.keeping.verify())


def test_a_kept_file_that_a_program_might_run_is_given_to_none(photo: Photo) -> None:
    digest = photo.kept.stem
    photo.rename_in_the_database(digest, "photo.desktop")
    photo.kept.rename(photo.kept.with_suffix(".desktop"))
    with pytest.raises(UnreadableFile, match="no picture by its name"):
        photo.catalogue.pictures.path(photo.id)


def test_a_file_beside_a_kept_picture_says_nothing_of_it(
    catalogue: Catalogue, tmp_path: Path, outside: Path
) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "a.jpg").write_bytes(picture(size=(900, 600)))
    digest = hashlib.sha256((pages / "a.jpg").read_bytes()).hexdigest()
    text = "<p>The harbour board met on Tuesday evening and heard from the crew.</p>" * 8
    html = (
        f"<article><h1>One</h1>{text}<figure><img src=a.jpg><figcaption>Quay</figcaption></figure></article>"
    )
    (pages / "page.html").write_text(html, encoding="utf-8")
    beside = catalogue.folder / "originals" / digest[:2]
    beside.mkdir(parents=True)
    xmp = (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Headline="PLANTED"/>'
        "</rdf:RDF></x:xmpmeta>"
    )
    (beside / f"{digest}.xmp").write_text(xmp, encoding="utf-8")
    (result,) = catalogue.imports.run([pages / "page.html"]).results
    (use,) = catalogue.records.article(result.id or "").placements
    assert use.photo.files
    assert "PLANTED" not in str(use.photo.metadata)


@pytest.mark.parametrize("name", ["cutline.db", "cutline.db-wal", "cutline.db-shm", "cutline.db-journal"])
def test_a_database_that_is_a_link_is_not_opened(
    catalogue: Catalogue, story: Story, outside: Path, name: str
) -> None:
    catalogue.imports.run([story("One")])
    catalogue.close()
    (catalogue.folder / name).unlink(missing_ok=True)
    (catalogue.folder / name).symlink_to(outside / "letter.txt")
    with pytest.raises(ArchiveError, match="is a link"):
        Catalogue.open(catalogue.folder, create=True)


def test_a_journal_that_names_a_file_elsewhere_deletes_nothing(catalogue: Catalogue, tmp_path: Path) -> None:
    catalogue.close()
    victim = tmp_path / "victim"
    victim.write_bytes(b"mine")
    name = str(victim).encode()
    page = 4096
    journal = bytes.fromhex("d9d505f920a163d7") + b"".join(
        number.to_bytes(4, "big") for number in (0, 1, 100, 512, page)
    )
    lock_page = (0x40000000 // page + 1).to_bytes(4, "big")
    checksum = (sum(name) & 0xFFFFFFFF).to_bytes(4, "big")
    ending = len(name).to_bytes(4, "big") + checksum + bytes.fromhex("d9d505f920a163d7")
    file = catalogue.folder / "cutline.db-journal"
    file.write_bytes(journal.ljust(512, b"\0") + lock_page + name + ending)
    with pytest.raises(ArchiveError, match="names files elsewhere"):
        Catalogue.open(catalogue.folder)
    assert victim.exists()


def test_the_text_that_explains_a_folder_is_not_written_through_a_link(tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "README.txt").symlink_to(tmp_path / "made-elsewhere")
    Catalogue.open(folder, create=True).close()
    assert not (tmp_path / "made-elsewhere").exists()


def test_verifying_goes_on_after_a_file_that_cannot_be_read(
    catalogue: Catalogue, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue.imports.run([story(title) for title in ("One", "Two", "Three", "Four")])
    lost, changed, rotten, sound = sorted((catalogue.folder / "originals").rglob("*.txt"))
    lost.unlink()
    changed.write_text("something else", encoding="utf-8")
    digest = hashlib.file_digest

    def of_a_bad_disk(stream, name):  # type: ignore[no-untyped-def]
        if os.fstat(stream.fileno()).st_ino == rotten.stat().st_ino:
            raise OSError(errno.EIO, "Input/output error")
        return digest(stream, name)

    monkeypatch.setattr("hashlib.file_digest", of_a_bad_disk)
    said = "\n".join(map(str, catalogue.keeping.verify()))
    assert f"{lost.stem} (one.txt) is missing" in said or "is missing" in said
    assert f"{changed.stem}" in said
    assert f"{rotten.stem}" in said
    assert "is not readable: Input/output error" in said
    assert sound.stem not in said


def test_a_good_file_at_hand_mends_a_rotten_kept_one_after_an_undo(
    catalogue: Catalogue, story: Story
) -> None:
    path = story("One")
    catalogue.imports.run([path])
    catalogue.history.undo()
    (kept,) = (catalogue.folder / "originals").rglob("*.txt")
    kept.write_text("something else", encoding="utf-8")
    catalogue.imports.run([path])
    assert catalogue.keeping.verify() == []


@pytest.mark.parametrize(("umask", "mode"), [(0o022, 0o644), (0o002, 0o664), (0o077, 0o600)])
def test_kept_files_may_be_read_by_whom_the_umask_lets(
    catalogue: Catalogue, story: Story, umask: int, mode: int
) -> None:
    old = os.umask(umask)
    try:
        catalogue.imports.run([story("One")])
    finally:
        os.umask(old)
    (kept,) = (catalogue.folder / "originals").rglob("*.txt")
    assert stat.S_IMODE(kept.stat().st_mode) == mode


def test_folders_that_are_made_for_a_kept_file_outlast_a_loss_of_power(
    catalogue: Catalogue, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: set[int] = set()
    fsync = os.fsync

    def noted(handle: int) -> None:
        synced.add(os.fstat(handle).st_ino)
        fsync(handle)

    monkeypatch.setattr("os.fsync", noted)
    catalogue.imports.run([story("One")])
    (kept,) = (catalogue.folder / "originals").rglob("*.txt")
    wanted = (kept, kept.parent, kept.parent.parent, catalogue.folder)
    assert {path.stat().st_ino for path in wanted} <= synced
