"""Archives that somebody spoilt on purpose: no command harms what is outside, hangs or fails unawares."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image

from archive.catalogue import Catalogue
from archive.model import SearchRequest
from tests.cli.conftest import Ran, Run, run
from tests.hostile.spoiling import FOLDERS, JOURNAL, REFUSED, ROWS, Archive, Spoil

__all__ = ["run"]  # the fixture

PROCESSOR_SECONDS, SECONDS = 5, 20
"""A command's own work, and what it may take on a machine that others use too."""

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs links and pipes as POSIX has them"),
    pytest.mark.timeout(60),
]
BODY = "<p>The harbour board met on Tuesday evening and heard from the crew and from two surveyors.</p>" * 4
PAGE = """<!doctype html><html lang="en"><head><title>{0} story</title></head><body><article>
<h1>{0} story</h1>{1}<p>{0} of all things that were said there was this.</p>
<figure><img src="{0}.jpg"><figcaption>Lena Marsh in Port Elwyn, March 13, 2024. (Ines Okafor/Reuters)
</figcaption></figure></article></body></html>"""


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small archive that has something of everything."""
    root = tmp_path_factory.mktemp("sound")
    paths = []
    for name, colour in (("First", "teal"), ("Second", "peru")):
        Image.effect_noise((400, 300), 60 if name == "First" else 90).save(root / f"{name}.jpg")
        paths.append(root / f"{name}.html")
        paths[-1].write_text(PAGE.format(name, BODY + f"<p>{colour} {name * 9}</p>"), encoding="utf-8")
    with Catalogue.open(root / "archive", create=True, cache=root / "cache", who="tester") as made:
        first, second = (
            r.id or "" for r in made.imports.run(paths, workers=0).results if r.kind == "article"
        )
        made.tags.add("Harbour", [first])
        made.links.add(first, second, "background")
        made.collections.add("Inquiry", [first])
        assert made.keeping.verify() == []
    return root / "archive"


@pytest.fixture
def spoilt(sound: Path, tmp_path: Path) -> Archive:
    """A copy of it, and a folder outside."""
    shutil.copytree(sound, tmp_path / "archive")
    outside = tmp_path / "outside"
    outside.mkdir()
    for name in ("letter.txt", ".hidden", "tmpabcdefgh", f"{'0' * 16}.part"):
        (outside / name).write_text("mine", encoding="utf-8")
        os.utime(outside / name, (0, 0))
    Image.new("RGB", (400, 300), "red").save(outside / "private.png")
    return Archive(tmp_path / "archive", outside)


@pytest.fixture(scope="module")
def ids(sound: Path) -> tuple[str, str]:
    with Catalogue.open(sound, cache=sound.parent / "cache") as made:
        found = {hit.title: hit.id for hit in made.search.find(SearchRequest("", kind="article")).hits}
    return found["First story"], found["Second story"]


class Commands:
    """Runs every command on an archive; each must end in time, with a status, and without harm."""

    def __init__(self, run: Run, archive: Archive, ids: tuple[str, str]) -> None:
        self._run, self._archive = run, archive
        self._outside = _listing(archive.outside)
        self.ran: dict[str, Ran] = {}
        new = archive.folder.parent / "new.txt"
        new.write_text("A third story\n\nThe harbour council met on Friday to discuss the quay.\n" * 3)
        first, second = ids
        for name, *arguments in (
            ("search", "story", "--limit", "9"),
            ("show", first),
            ("stats",),
            ("history",),
            ("verify",),
            ("tag", "add", "X", second),
            ("undo",),
            ("import", new),
            ("reindex",),
        ):
            self.ran[name] = self._one(name, *arguments)

    def _one(self, *arguments: object) -> Ran:
        with _limited():
            ran = self._run("--archive", self._archive.folder, *arguments)
        assert ran.status in (0, 1, 2), arguments
        assert "Traceback" not in ran.err, ran.err
        assert ran.status == 0 or ran.err.startswith("cutline: "), (arguments, ran)
        assert _listing(self._archive.outside) == self._outside, arguments
        return ran


@contextmanager
def _limited() -> Iterator[None]:
    def late(*_: object) -> None:
        raise AssertionError("the command hangs")

    old = [signal.signal(number, late) for number in (signal.SIGALRM, signal.SIGPROF)]
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    signal.setitimer(signal.ITIMER_PROF, PROCESSOR_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.setitimer(signal.ITIMER_PROF, 0)
        for number, handler in zip((signal.SIGALRM, signal.SIGPROF), old, strict=True):
            signal.signal(number, handler)


def _listing(folder: Path) -> dict[str, tuple[int, int, str]]:
    return {
        str(path.relative_to(folder)): (
            path.lstat().st_mode,
            path.lstat().st_mtime_ns,
            hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "",
        )
        for path in folder.rglob("*")
    }


def _cases(table: dict[str, tuple[Spoil, str]]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(("spoil", "said"), table.values(), ids=table)


def test_there_are_more_than_forty_of_them() -> None:
    assert len(REFUSED | ROWS | JOURNAL | FOLDERS) == sum(map(len, (REFUSED, ROWS, JOURNAL, FOLDERS))) > 40


def test_the_sound_archive_is_taken_for_sound(run: Run, spoilt: Archive, ids: tuple[str, str]) -> None:
    assert {name: ran.status for name, ran in Commands(run, spoilt, ids).ran.items() if ran.status} == {}


@_cases(REFUSED)
def test_what_is_not_built_as_ours_is_opened_by_no_command(
    run: Run, spoilt: Archive, ids: tuple[str, str], spoil: Spoil, said: str
) -> None:
    spoil(spoilt)
    file = spoilt.folder / "cutline.db"
    before = file.read_bytes() if file.is_file() else b""
    for name, ran in Commands(run, spoilt, ids).ran.items():
        assert ran.status == 2, name
        assert re.search(said, ran.err), ran.err
    assert before == (file.read_bytes() if file.is_file() else b"")


@_cases(ROWS)
def test_a_bad_row_costs_one_record_and_is_named(
    run: Run, spoilt: Archive, ids: tuple[str, str], spoil: Spoil, said: str
) -> None:
    spoil(spoilt)
    ran = Commands(run, spoilt, ids).ran
    assert ran["verify"].status == 1
    assert re.search(said, ran["verify"].err), ran["verify"].err
    assert "Second story" in ran["search"].out
    for name in ("stats", "tag", "undo", "import"):
        assert ran[name].status == 0, (name, ran[name])


@_cases(JOURNAL)
def test_a_journal_that_says_what_ours_never_does_is_named_and_searched_past(
    run: Run, spoilt: Archive, ids: tuple[str, str], spoil: Spoil, said: str
) -> None:
    spoil(spoilt)
    ran = Commands(run, spoilt, ids).ran
    assert ran["verify"].status == 1
    assert re.search(said, ran["verify"].err), ran["verify"].err
    assert "Second story" in ran["search"].out
    assert (ran["show"].status, ran["stats"].status, ran["reindex"].status) == (0, 0, 0)


@_cases(FOLDERS)
def test_a_folder_with_what_is_not_ours_is_searched_and_named(
    run: Run, spoilt: Archive, ids: tuple[str, str], spoil: Spoil, said: str
) -> None:
    spoil(spoilt)
    ran = Commands(run, spoilt, ids).ran
    assert ran["verify"].status == 1
    assert re.search(said, ran["verify"].err), ran["verify"].err
    assert "Second story" in ran["search"].out
    assert ran["stats"].status == 0
