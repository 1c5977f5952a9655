"""Kill a process that indexes with SIGKILL at random moments, and look what is found: `--times 50`.

The process builds the whole index again and again, or follows edits one by one or many at once, so that
batches are written and merged: large ones while others could search and write (`--stories 4000` for merges
of thousands of documents). After every kill the archive is opened as a user would, and must by itself find
what an index built whole in another place finds. Prints a line a kill; fails at the first difference.
"""

from __future__ import annotations

import argparse
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from archive.catalogue import Catalogue
from archive.model import SearchAnswer, SearchRequest
from benchmarks.searching import material
from tests.soak import wire
from tests.soak.questions import Asker

_ROOT = Path(__file__).resolve().parents[2]
_FACETS = ("tag", "photographer", "year")
_LONGEST = 4.0
"""Seconds after which the work is killed at the latest."""

_PATIENCE = 60.0
"""Seconds that a merge is waited for, to be killed within it."""

_ALL = 50_000
"""More hits than any question has."""

_LITTER = 3.0
"""How many times the size of an index built whole may lie in the cache after all the kills."""


def main() -> int:
    """Run the trial; gives the exit status, 2 where the stories are absent."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=50)
    parser.add_argument("--stories", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--child", nargs=2, metavar=("TASK", "FOLDER"), help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.child:
        return _work(asked.child[0], Path(asked.child[1]), random.Random(asked.seed))
    if not material.is_here():
        print(material.ABSENT, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as name:
        return _trial(Path(name), asked.times, asked.stories, random.Random(asked.seed))


def _trial(folder: Path, times: int, stories: int, chance: random.Random) -> int:
    count = wire.write(folder / "press", wire.told(stories))
    with _opened(folder) as catalogue:
        report = catalogue.imports.run([folder / "press"])
        assert report.count("failed") == 0
        ids = [result.id for result in report.results if result.id]
        questions = [question.text for question in Asker(catalogue.records.articles(ids), times).draw(40)]
    print(f"{count} stories", flush=True)
    merging = 0
    for number in range(times):
        task = chance.choice(("first", "rebuild", "update", "many", "merge"))
        if task == "first":
            shutil.rmtree(folder / "cache", ignore_errors=True)
        done = _killed(task, folder, chance.randrange(1 << 30), chance.uniform(0.0, _LONGEST))
        halfway = _is_merging(folder)
        merging += halfway
        found = _compare(folder, [*questions, "tag:killed", "zorblax", ""])
        where = " within a merge" if halfway else ""
        print(
            f"kill {number + 1} ({task}{where}): {done} done before, {found} hits as in a new index",
            flush=True,
        )
    print(f"{merging} of {times} within a merge beside others")
    _look_for_litter(folder)
    return 0


def _opened(folder: Path, cache: str = "cache") -> Catalogue:
    return Catalogue.open(folder / "archive", create=True, cache=folder / cache)


def _killed(task: str, folder: Path, seed: int, seconds: float) -> int:
    """Start the work, kill it so many seconds after it began; gives how many steps it reported."""
    command = [sys.executable, "-m", "tests.soak.kill_indexing", "--seed", str(seed)]
    with subprocess.Popen(
        [*command, "--child", task, str(folder)], cwd=_ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        if task == "merge":
            _wait_for_a_merge(folder)
            seconds /= 40
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        lines = list(process.stdout)
    assert process.returncode == -signal.SIGKILL, f"the work ended by itself: {process.returncode}"
    return len(lines)


def _is_merging(folder: Path) -> bool:
    """Whether a large merge has begun to write; the lock of such merges is an empty file."""
    found = (folder / "cache").rglob("*.merging")
    with suppress(FileNotFoundError):  # it may have ended
        return any(file.stat().st_size for file in found)
    return False


def _wait_for_a_merge(folder: Path) -> None:
    until = time.monotonic() + _PATIENCE
    while not _is_merging(folder) and time.monotonic() < until:
        time.sleep(0.002)


def _work(task: str, folder: Path, chance: random.Random) -> int:
    """What is killed: it never ends by itself."""
    with _opened(folder) as catalogue:
        print("begun", flush=True)
        while True:
            if task in ("update", "many", "merge"):
                _edit(catalogue, chance, 12 if task == "update" else 600)
                catalogue.search.catch_up()
            else:
                catalogue.search.reindex()
            print("done", flush=True)


def _edit(catalogue: Catalogue, chance: random.Random, most: int) -> None:
    hits = catalogue.search.find(
        SearchRequest("", limit=1_000, sort=chance.choice(("newest", "oldest", "title")))
    ).hits
    some = [hit.id for hit in chance.sample(hits, k=chance.randint(1, min(most, len(hits))))]
    photos = [hit.id for hit in hits if hit.kind == "photo"]
    match chance.randrange(4):
        case 0 if photos:
            catalogue.corrections.caption(chance.choice(photos), f"Zorblax {chance.random()} in the harbour.")
        case 1 if catalogue.search.find(SearchRequest("tag:killed", limit=1)).total:
            catalogue.tags.remove("killed", some)
        case 2 if (step := catalogue.history.undo_step()) and not step.name.startswith("Import"):
            catalogue.history.undo()
        case _:
            catalogue.tags.add("killed", some)


def _compare(folder: Path, questions: Sequence[str]) -> int:
    """What the archive finds at its next start, held against a whole new index; gives how many hits."""
    with _opened(folder) as catalogue:
        found = [
            _told(catalogue.search.find(SearchRequest(text, limit=_ALL, facets=_FACETS)))
            for text in questions
        ]
    shutil.rmtree(folder / "apart", ignore_errors=True)
    with _opened(folder, "apart") as catalogue:
        catalogue.search.reindex()
        expected = [
            _told(catalogue.search.find(SearchRequest(text, limit=_ALL, facets=_FACETS)))
            for text in questions
        ]
    for text, one, other in zip(questions, found, expected, strict=True):
        assert one == other, f"{text!r} finds {one[0]}, and in a new index {other[0]}"
    return sum(total for total, *_ in found)


def _told(answer: SearchAnswer) -> tuple[int, set[str], dict[str, object]]:
    return answer.total, {hit.id for hit in answer.hits}, dict(answer.facets)


def _look_for_litter(folder: Path) -> None:
    """What broken builds left is cleared away by the next whole one."""
    with _opened(folder) as catalogue:
        catalogue.search.reindex()
    kept, whole = (_size(folder / name) for name in ("cache", "apart"))
    print(f"the cache holds {kept / 1e6:.1f} MB, a new one {whole / 1e6:.1f} MB")
    assert kept <= _LITTER * whole, "broken builds are left in the cache"


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


if __name__ == "__main__":
    sys.exit(main())
