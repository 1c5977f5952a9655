"""A disk that fails or is full: what was not done is said, what was there is whole, the next time does it."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.curation.selection import Selection
from archive.errors import ArchiveError, CutlineError
from archive.files.originals import sha256
from tests.cli.conftest import Run, run
from tests.soak import faults

__all__ = ["run"]  # the fixture
Story = Callable[..., Path]


@contextmanager
def failing(
    monkeypatch: pytest.MonkeyPatch, call: str, error: int, at: int = 1, *, times: int = 1000
) -> Iterator[None]:
    """Within, a function of `os` fails so many times from the call with this number on."""
    real, calls = getattr(os, call), [0]

    def fails(*args: object, **options: object) -> object:
        calls[0] += 1
        if at <= calls[0] < at + times:
            raise OSError(error, os.strerror(error))
        return real(*args, **options)

    with monkeypatch.context() as patched:
        patched.setattr(os, call, fails)
        yield


@pytest.fixture
def kept(catalogue: Catalogue, story: Story, tmp_path: Path) -> Path:
    """An archive of two stories, closed, and its backup in `place`."""
    catalogue.imports.run([story("One"), story("Two")])
    catalogue.keeping.backup(tmp_path / "place")
    catalogue.close()
    shutil.rmtree(tmp_path / "incoming", ignore_errors=True)
    return catalogue.folder


def forge(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "cutline.db")) as connection:
        connection.execute("UPDATE block SET text = 'FORGED' WHERE ordinal = 0")
        connection.commit()


def test_a_backup_whose_first_file_could_not_be_written_is_made_in_the_same_place(
    catalogue: Catalogue, story: Story, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue.imports.run([story("One")])
    with failing(monkeypatch, "fsync", errno.EIO), pytest.raises(ArchiveError, match="was not finished"):
        catalogue.keeping.backup(tmp_path / "place")
    assert catalogue.keeping.backup(tmp_path / "place").problems == ()


def test_what_a_backup_left_half_written_goes_with_the_next(
    catalogue: Catalogue, story: Story, tmp_path: Path
) -> None:
    catalogue.imports.run([story("One")])
    catalogue.keeping.backup(tmp_path / "place")
    left = tmp_path / "place" / ".unfinished" / "0123456789abcdef.part"
    left.write_bytes(b"half")
    catalogue.keeping.backup(tmp_path / "place")
    assert not left.exists()


def test_a_repair_on_a_full_disk_says_so_and_leaves_the_archive_as_it_was(
    kept: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    forge(kept)
    before = sha256(kept / "cutline.db")
    with failing(monkeypatch, "fsync", errno.ENOSPC):
        ran = run("repair")
    assert ran.status == 2
    assert "was not mended to the end: No space left on device" in ran.err
    assert sha256(kept / "cutline.db") == before
    assert [path.name for path in kept.iterdir() if path.name.endswith(".part")] == []
    assert run("repair").status == 0
    assert run("verify").status == 0


@pytest.mark.parametrize("at", [1, 2, 3])
def test_a_database_that_cannot_be_replaced_is_still_there(
    at: int, kept: Path, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (kept / "cutline.db").write_bytes(b"no database at all" * 500)
    with failing(monkeypatch, "fsync", errno.EIO, at):
        ran = run("repair", "--from", tmp_path / "place")
    assert ran.status == 2
    assert (kept / "cutline.db").stat().st_size > 0
    assert run("repair", "--from", tmp_path / "place").status == 0
    assert run("verify").status == 0


def test_a_file_that_cannot_be_put_back_says_why(
    kept: Path, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    next((kept / "originals").glob("*/*.txt")).unlink()
    with failing(monkeypatch, "replace", errno.ENOSPC, at=2):  # after the copy that is put aside
        ran = run("repair", "--from", tmp_path / "place")
    assert ran.status == 1
    assert "No space left on device" in ran.err
    assert run("repair", "--from", tmp_path / "place").status == 0


@pytest.mark.parametrize("is_there", [False, True])
def test_a_page_that_cannot_be_put_in_its_place_whole_leaves_what_was_there(
    is_there: bool, catalogue: Catalogue, story: Story, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "pages"
    catalogue.imports.run([story("One")])
    if is_there:
        catalogue.exports.run(catalogue.ids_of(Selection(query="")), "html", place)
        catalogue.imports.run([story("Two")])
    before = {path: path.read_bytes() for path in place.rglob("*") if path.is_file()}
    of = catalogue.ids_of(Selection(query=""))
    with (
        failing(monkeypatch, "replace", errno.ENOSPC, at=4, times=1),
        pytest.raises(CutlineError, match="No space left"),
    ):
        catalogue.exports.run(of, "html", place, overwrite=True)
    assert {path: path.read_bytes() for path in place.rglob("*") if path.is_file()} == before
    assert place.exists() == is_there
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".pages")] == []


@pytest.mark.skipif(faults.compiler() is None, reason="a C compiler on Linux is needed")
def test_a_backup_whose_system_calls_fail_loses_nothing() -> None:
    command = [sys.executable, "-m", "tests.soak.fault_calls", "--runs", "1", "--only", "backup, no space"]
    tried = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert tried.returncode == 0, tried.stdout + tried.stderr
    assert tried.stdout.count("findings: 0") == 2
