"""Reading in worker processes: in order, and one bad file costs one file whatever it does to its reader."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from archive import workers
from archive.catalogue import Catalogue
from archive.incoming import Entry, Incoming
from archive.progress import Progress
from archive.reading import Limits
from archive.workers import Setup, read_in_workers

Story = Callable[..., Path]


def titles(entries: Iterator[Entry]) -> list[str]:
    return [entry.draft.article.title for entry in entries if entry.draft.article]


def setup(catalogue: Catalogue, limits: Limits | None = None) -> Setup:
    return Setup(catalogue.folder / "cutline.db", catalogue.folder / "originals", limits or Limits())


def test_results_come_in_the_order_of_the_files(catalogue: Catalogue, story: Story) -> None:
    paths = [story(f"Story {n}") for n in range(12)]
    report = catalogue.import_paths(paths, workers=2)
    assert [result.path for result in report.results] == paths
    assert report.count("added") == 12
    assert catalogue.verify() == []


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_reader_that_dies_or_hangs_costs_its_file_only(
    catalogue: Catalogue, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Incoming, "entries", _treacherous(Incoming.entries))
    monkeypatch.setattr(workers, "_context", _forking)
    paths = [story(name) for name in ("One", "Dies", "Two", "Hangs", "Three")]
    read = list(read_in_workers(setup(catalogue, Limits(least_seconds=2)), paths, 2))
    found = [next(entries) for entries in read]
    codes = [entry.draft.error.code if entry.draft.error else "" for entry in found]
    assert codes == ["", "damaged", "", "too-slow", ""]
    assert "hangs.txt" in str(found[3].draft.error)


def test_a_stopped_import_leaves_no_process_behind(catalogue: Catalogue, story: Story) -> None:
    paths = [story(f"Story {n}") for n in range(40)]
    progress = Progress(lambda step: progress.cancel() if step.done == 5 else None)
    report = catalogue.import_paths(paths, progress, workers=2)
    assert report.cancelled
    assert report.count("added") == 5
    again = catalogue.import_paths(paths, workers=2)
    assert (again.count("duplicate"), again.count("added")) == (5, 35)


@pytest.mark.skipif("forkserver" not in multiprocessing.get_all_start_methods(), reason="needs a forkserver")
def test_ctrl_c_while_the_readers_are_loading_leaves_them_to_the_import(story: Story, tmp_path: Path) -> None:
    (tmp_path / "pressed.py").write_text("import os, signal\nos.kill(os.getpid(), signal.SIGINT)\n")
    program = (
        "from pathlib import Path; from archive import workers; from archive.catalogue import Catalogue\n"
        "workers._PRELOADED.insert(0, 'pressed')\n"
        f"with Catalogue.open(Path({str(tmp_path / 'press')!r}), create=True) as catalogue:\n"
        f"    print(catalogue.import_paths([Path({str(story('One'))!r})], workers=1).count('added'))\n"
    )
    paths = os.pathsep.join((str(tmp_path), str(Path(workers.__file__).parents[1])))
    environment = os.environ | {"PYTHONPATH": paths, "CUTLINE_CACHE": str(tmp_path / "cache")}
    ran = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False
    )
    assert (ran.stdout, ran.stderr) == ("1\n", "")


def test_workers_run_ahead_by_a_few_files_only(catalogue: Catalogue, story: Story) -> None:
    paths = [story(f"Story {n}") for n in range(40)]
    kept = catalogue.folder / "originals"
    reading = read_in_workers(setup(catalogue), paths, 2)
    assert titles(next(reading)) == ["Story 0"]
    time.sleep(1)
    assert len(list(kept.rglob("*.txt"))) <= 12
    assert [title for entries in reading for title in titles(entries)] == [f"Story {n}" for n in range(1, 40)]


def _forking() -> object:
    """Plain forks, so that what a test has put in place is there in the workers as well."""
    import multiprocessing

    return multiprocessing.get_context("fork")


def _treacherous(entries: Callable[..., Iterator[Entry]]) -> object:
    def read(self: Incoming, path: Path, done: Callable[[], None]) -> Iterator[Entry]:
        if path.name == "dies.txt":
            os.kill(os.getpid(), signal.SIGKILL)
        if path.name == "hangs.txt":
            time.sleep(60)
        return entries(self, path, done)

    return read


def test_what_every_file_needs_is_loaded_before_workers_are_forked() -> None:
    ask = "import archive.warm, sys; print('py3langid' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "True"
