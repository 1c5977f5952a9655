"""Reading in worker processes: in order, and one bad file costs one file whatever it does to its reader."""

from __future__ import annotations

import importlib
import multiprocessing
import os
import signal
import struct
import subprocess
import sys
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from archive import machine
from archive.catalogue import Catalogue
from archive.intake import bounded, workers
from archive.intake.bounded import Task
from archive.intake.drafting import drafts_of
from archive.intake.incoming import Entry, Incoming
from archive.intake.workers import Setup, default_workers, read_in_workers
from archive.progress import Progress
from archive.reading import Limits
from archive.words import read_error_words

Story = Callable[..., Path]


def titles(entries: Iterator[Entry]) -> list[str]:
    return [entry.draft.article.title for entry in entries if entry.draft.article]


def setup(catalogue: Catalogue, limits: Limits | None = None) -> Setup:
    return Setup(catalogue.folder / "cutline.db", catalogue.folder / "originals", limits or Limits())


def test_results_come_in_the_order_of_the_files(catalogue: Catalogue, story: Story) -> None:
    paths = [story(f"Story {n}") for n in range(12)]
    report = catalogue.imports.run(paths, workers=2)
    assert [result.path for result in report.results] == paths
    assert report.count("added") == 12
    assert catalogue.keeping.verify() == []


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_reader_that_dies_or_hangs_costs_its_file_only(
    catalogue: Catalogue, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Incoming, "entries", _treacherous(Incoming.entries))
    monkeypatch.setattr(bounded, "process_context", _forking)
    monkeypatch.setattr(machine, "_PATIENCE", 1)
    # As in what workers are forked from, else it counts as theirs.
    importlib.import_module("archive.intake.warm")
    paths = [story(name) for name in ("One", "Dies", "Two", "Hangs", "Three")]
    read = list(read_in_workers(setup(catalogue, Limits(least_seconds=6)), map(Task, paths), 2))
    found = [next(entries) for entries in read]
    codes = [entry.draft.error.code if entry.draft.error else "" for entry in found]
    assert codes == ["", "damaged", "", "too-slow", ""]
    assert "hangs.txt" in read_error_words(found[3].draft.error)


def test_what_takes_too_much_memory_costs_its_file_only(
    catalogue: Catalogue, story: Story, tmp_path: Path
) -> None:
    limits = Limits(max_memory_bytes=450_000_000, least_memory_bytes=100_000_000)
    paths = [_large_picture(tmp_path / "large.png"), story("One"), _bomb(tmp_path / "bomb.pdf"), story("Two")]
    found = [
        next(entries).draft for entries in read_in_workers(setup(catalogue, limits), map(Task, paths), 1)
    ]
    assert [draft.error.code if draft.error else "" for draft in found] == ["too-large", "", "damaged", ""]
    for draft in (found[0], found[2]):
        assert "450 MB of memory" in read_error_words(draft.error)
        assert draft.path.name in read_error_words(draft.error)


def test_drafts_are_read_by_a_process_with_the_same_bounds(story: Story, tmp_path: Path) -> None:
    limits = Limits(max_memory_bytes=450_000_000, least_memory_bytes=100_000_000)
    found = list(drafts_of([_bomb(tmp_path / "bomb.pdf"), story("One")], limits=limits))
    assert [draft.error.code if draft.error else "" for draft in found] == ["damaged", ""]


def test_a_file_that_computes_without_end_is_given_up(catalogue: Catalogue, story: Story) -> None:
    limits = Limits(least_seconds=0.001)
    [entries] = read_in_workers(setup(catalogue, limits), [Task(story("One"))], 1)
    error = next(entries).draft.error
    assert error is not None
    assert error.code == "too-slow"
    assert "one.txt" in read_error_words(error)


def test_each_entry_of_a_file_has_time_of_its_own(tmp_path: Path) -> None:
    limits = Limits()
    (tmp_path / "a.zip").write_bytes(b"")
    assert limits.seconds(tmp_path / "a.zip", 100) == limits.seconds(tmp_path / "a.zip") + 25


def test_a_small_file_may_take_less_than_half_a_minute(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(bytes(20_000_000))
    assert Limits().seconds(tmp_path / "a.txt") < 30


def test_processes_share_half_of_the_memory_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "memory", lambda: 8_000)
    assert machine.share(most=1000, least=100, parts=8) == 500
    assert machine.share(most=1000, least=100, parts=2) == 1000
    assert machine.share(most=1000, least=700, parts=8) == 700
    assert machine.parts(1000) == 4


def test_there_are_no_more_workers_than_memory_suffices_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "memory", lambda: 3_000_000_000)
    assert default_workers() == 1


def _large_picture(path: Path) -> Path:
    """Blank, of a few kilobytes, and 600 MB once it is decoded."""
    packer = zlib.compressobj(9)
    data = b"".join(packer.compress(bytes(1 + 3 * 20_000)) for _ in range(10_000)) + packer.flush()
    header = struct.pack(">IIBBBBB", 20_000, 10_000, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", data), (b"IEND", b""))
    packed = [struct.pack(">I", len(c)) + k + c + struct.pack(">I", zlib.crc32(k + c)) for k, c in chunks]
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(packed))
    return path


def _bomb(path: Path) -> Path:
    """A PDF of a few kilobytes whose page saves its graphics state thirty million times."""
    packer = zlib.compressobj(9)
    content = b"".join(packer.compress(b"q\n" * 1_000_000) for _ in range(30)) + packer.flush()
    path.write_bytes(
        b"%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>"
        b"endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
        b"4 0 obj<</Length %d/Filter/FlateDecode>>stream\n%b\nendstream endobj\ntrailer<</Root 1 0 R>>\n"
        % (len(content), content)
    )
    return path


def test_a_stopped_import_leaves_no_process_behind(catalogue: Catalogue, story: Story) -> None:
    paths = [story(f"Story {n}") for n in range(40)]
    progress = Progress(lambda step: progress.cancel() if step.done == 5 else None)
    report = catalogue.imports.run(paths, progress, workers=2)
    assert report.cancelled
    assert report.count("added") == 5
    again = catalogue.imports.run(paths, workers=2)
    assert (again.count("duplicate"), again.count("added")) == (5, 35)


@pytest.mark.skipif("forkserver" not in multiprocessing.get_all_start_methods(), reason="needs a forkserver")
def test_ctrl_c_while_the_readers_are_loading_leaves_them_to_the_import(story: Story, tmp_path: Path) -> None:
    (tmp_path / "pressed.py").write_text("import os, signal\nos.kill(os.getpid(), signal.SIGINT)\n")
    program = (
        "from pathlib import Path; from archive.intake import workers\n"
        "from archive.catalogue import Catalogue\n"
        "workers.PRELOADED.insert(0, 'pressed')\n"
        f"with Catalogue.open(Path({str(tmp_path / 'press')!r}), create=True) as catalogue:\n"
        f"    print(catalogue.imports.run([Path({str(story('One'))!r})], workers=1).count('added'))\n"
    )
    paths = os.pathsep.join((str(tmp_path), str(Path(workers.__file__).parents[2])))
    environment = os.environ | {"PYTHONPATH": paths, "CUTLINE_CACHE": str(tmp_path / "cache")}
    ran = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False
    )
    assert (ran.stdout, ran.stderr) == ("1\n", "")


def test_workers_run_ahead_by_a_few_files_only(catalogue: Catalogue, story: Story) -> None:
    paths = [story(f"Story {n}") for n in range(40)]
    kept = catalogue.folder / "originals"
    reading = read_in_workers(setup(catalogue), map(Task, paths), 2)
    assert titles(next(reading)) == ["Story 0"]
    time.sleep(1)
    assert len(list(kept.rglob("*.txt"))) <= 12
    assert [title for entries in reading for title in titles(entries)] == [f"Story {n}" for n in range(1, 40)]


def _forking(preloaded: object) -> object:
    """Plain forks, so that what a test has put in place is there in the workers as well."""
    import multiprocessing

    return multiprocessing.get_context("fork")


def _treacherous(entries: Callable[..., Iterator[Entry]]) -> object:
    def read(self: Incoming, path: Path, done: Callable[[], None], *more: object) -> Iterator[Entry]:
        if path.name == "dies.txt":
            os.kill(os.getpid(), signal.SIGKILL)
        if path.name == "hangs.txt":
            time.sleep(60)
        return entries(self, path, done)

    return read


def test_what_every_file_needs_is_loaded_before_workers_are_forked() -> None:
    ask = "import archive.intake.warm, sys; print('py3langid' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "True"
