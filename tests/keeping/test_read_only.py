"""An archive that may only be read is searched and read, says so, and refuses to be changed."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.model import SearchRequest
from tests.catalogue.test_migration import archive_of

Story = Callable[..., Path]
_ANY = SearchRequest("")

pytestmark = pytest.mark.skipif(
    os.name != "posix" or (os.geteuid() == 0 and not Path("/usr/bin/setpriv").exists()),
    reason="needs to give up rights",
)
_RIGHTS = "--bounding-set=-dac_override,-dac_read_search,-fowner"
_RUN = "import sys; from archive.cli import main; raise SystemExit(main(sys.argv[1:]))"


@pytest.fixture
def folder(catalogue: Catalogue, story: Story) -> Iterator[Path]:
    """An archive of one story in a folder where nothing may be written."""
    catalogue.imports.run([story("One")])
    catalogue.close()
    yield catalogue.folder
    closed(catalogue.folder, False)


def closed(folder: Path, is_closed: bool = True) -> None:
    for path in (*folder.rglob("*"), folder):
        path.chmod((0o555 if path.is_dir() else 0o444) if is_closed else (0o755 if path.is_dir() else 0o644))


def reader(*arguments: object) -> subprocess.CompletedProcess[str]:
    """A command of somebody who has no right to write there."""
    rights = ["setpriv", _RIGHTS] if os.geteuid() == 0 else []
    command = [*rights, sys.executable, "-c", _RUN, *map(str, arguments)]
    ran = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    if "setpriv" in ran.stderr:
        pytest.skip("rights cannot be given up here")
    return ran


def listing(folder: Path) -> list[tuple[str, int]]:
    return sorted((str(path), path.stat().st_mtime_ns) for path in folder.rglob("*"))


def test_it_is_searched_read_checked_and_said_to_be_read_only(folder: Path) -> None:
    closed(folder)
    before = listing(folder)
    for arguments in (("search", "harbour"), ("stats",), ("history",), ("verify",), ("verify", "--quick")):
        ran = reader(*arguments)
        assert (ran.returncode, "can only be read here" in ran.stderr) == (0, True), (arguments, ran.stderr)
    [hit, *_] = [json.loads(line) for line in reader("search", "harbour", "--json").stdout.splitlines()]
    assert reader("show", hit["id"]).returncode == 0
    assert listing(folder) == before


def test_whatever_would_change_it_is_refused_with_a_sentence(folder: Path, story: Story) -> None:
    path = story("Two")
    closed(folder)
    before = listing(folder)
    for arguments in (("import", path), ("undo", 1), ("tag", "add", "X", "--query=harbour"), ("tidy",)):
        ran = reader(*arguments)
        assert ran.returncode == 1, (arguments, ran.stderr)
        assert "Nothing was changed. Ask for the right to write" in ran.stderr
    assert listing(folder) == before


def test_what_a_colleague_is_writing_just_now_is_read_along(folder: Path) -> None:
    with Catalogue.open(folder, who="colleague") as writing:
        [story_id] = [hit.id for hit in writing.search.find(_ANY).hits if hit.kind == "article"]
        writing.tags.add("Harbour", [story_id])
        closed(folder)
        ran = reader("search", "tag:harbour", "--kind", "articles", "--json")
        closed(folder, False)
    assert json.loads(ran.stdout.splitlines()[-1])["total"] == 1, ran.stderr


def test_work_that_is_still_in_a_log_is_never_passed_over(folder: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(folder / "cutline.db")) as connection:
        connection.execute("INSERT INTO archive_info VALUES ('unfinished', '{}')")
        connection.commit()
        assert (folder / "cutline.db-wal").stat().st_size > 0
        shutil.copytree(folder, tmp_path / "copy", ignore=shutil.ignore_patterns("*-shm"))
    closed(tmp_path / "copy")
    ran = reader("--archive", tmp_path / "copy", "search", "harbour")
    closed(tmp_path / "copy", False)
    assert (ran.returncode, "still in its log" in ran.stderr) == (2, True)


def test_an_older_archive_that_cannot_be_brought_up_to_date_says_so(tmp_path: Path) -> None:
    folder = archive_of(tmp_path / "old", "0005")
    closed(folder)
    ran = reader("--archive", folder, "search", "harbour")
    closed(folder, False)
    assert (ran.returncode, "older Cutline" in ran.stderr) == (2, True)
    assert ran.stderr.count("\n") == 1


def test_kept_files_have_the_rights_that_the_umask_gives(catalogue: Catalogue, story: Story) -> None:
    before = os.umask(0o027)
    try:
        catalogue.imports.run([story("One")])
    finally:
        os.umask(before)
    [kept] = (catalogue.folder / "originals").rglob("*.txt")
    assert (kept.stat().st_mode & 0o777, kept.parent.stat().st_mode & 0o777) == (0o640, 0o750)
