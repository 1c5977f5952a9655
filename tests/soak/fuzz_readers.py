"""Read broken files by the thousand and look what it does: `--mutants 20000 [--seed N] [--only FORMAT]`.

Each mutant is read in a worker process with bounds of time and memory. It must give whole drafts or errors
with a code and a sentence, touch nothing outside its folder, open no socket, and let no exception reach the
readers' door. Prints counts by format and outcome, and keeps what failed; `--again NUMBER` reads one mutant
here. The same seed gives the same mutants as long as the readers know the same formats.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import shutil
import sys
import tempfile
import time
import traceback
from collections import Counter, defaultdict
from collections.abc import Iterator
from concurrent.futures import TimeoutError as TookTooLong
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from pebble import ProcessExpired, ProcessPool

from archive.intake.starting import process_context
from archive.intake.workers import PRELOADED
from archive.machine import bound_memory
from archive.reading import read_file
from tests.soak.mutants import Mutant, Seeds, mutant
from tests.soak.seeds import all_seeds
from tests.soak.soundness import Watch, faults

_SECONDS = 20.0
_MEMORY = 3 << 30
_AHEAD = 64
_KEPT_OF_A_KIND = 5


@dataclass(frozen=True, slots=True)
class Outcome:
    """What reading one mutant gave: in a word, in seconds of the processor, and what was wrong with it."""

    number: int
    word: str
    seconds: float
    faults: tuple[str, ...] = ()


def main() -> int:
    """Run the trial; gives the exit status."""
    asked = _arguments()
    seeds = _seeds(asked.only)
    if asked.again is not None:
        return _again(mutant(seeds, asked.again, asked.seed))
    print("seeds:", ", ".join(f"{name} {len(seeds[name])}" for name in sorted(seeds)), flush=True)
    report = Report(seeds, asked.seed, asked.keep)
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        for outcome in _outcomes(asked, Path(folder)):
            report.note(outcome)
    report.print()
    return 1 if report.kinds else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mutants", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="formats whose name holds this")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--keep", type=Path, default=Path(tempfile.gettempdir()) / "fuzz-kept")
    parser.add_argument("--again", type=int, help="read the mutant of this number here, and say all")
    return parser.parse_args()


@lru_cache(maxsize=1)
def _seeds(only: str) -> Seeds:
    seeds = {name: found for name, found in all_seeds().items() if only in name}
    if not seeds:
        sys.exit(f"no format is called {only}")
    return seeds


def _outcomes(asked: argparse.Namespace, folder: Path) -> Iterator[Outcome]:
    """The outcomes in the order of the numbers, a few of them always under way."""
    numbers = iter(range(asked.mutants))
    start = (folder, asked.only, asked.seed)
    with ProcessPool(
        asked.workers, initializer=_start, initargs=start, context=process_context(PRELOADED)
    ) as pool:
        waiting = []
        for number in numbers:
            waiting.append((number, pool.schedule(_try, args=[number], timeout=_SECONDS)))
            if len(waiting) >= _AHEAD:
                yield _outcome(*waiting.pop(0), folder)
        while waiting:
            yield _outcome(*waiting.pop(0), folder)


def _outcome(number: int, future: object, folder: Path) -> Outcome:
    try:
        return future.result()  # type: ignore[attr-defined]
    except TookTooLong:
        return Outcome(number, "TOO SLOW", _SECONDS, (f"takes longer than {_SECONDS:.0f} s",))
    except ProcessExpired as problem:
        where = _last_words(folder, problem.pid)
        return Outcome(number, "DIED", 0.0, (f"the process died with {problem.exitcode}: {where}",))


def _last_words(folder: Path, pid: int | None) -> str:
    """Where a process was when it died, as far as it could say."""
    try:
        said = (folder / f"{pid}.trace").read_text(errors="replace").splitlines()
    except OSError:
        return ""
    frames = [line.strip() for line in said if line.startswith("  File")]
    return " < ".join(frames[:6])[:900]


@dataclass
class _Worker:
    folder: Path
    seeds: Seeds
    chance: int
    watch: Watch


_worker: _Worker


def _start(folder: Path, only: str, chance: int) -> None:
    global _worker
    faulthandler.enable((folder / f"{os.getpid()}.trace").open("w"))
    sys.dont_write_bytecode = True
    scratch = folder / str(os.getpid())
    (scratch / "tmp").mkdir(parents=True)
    tempfile.tempdir = str(scratch / "tmp")
    bound_memory(_MEMORY)
    _worker = _Worker(scratch, _seeds(only), chance, Watch(scratch))


def _try(number: int) -> Outcome:
    made = mutant(_worker.seeds, number, _worker.chance)
    folder = _worker.folder / "in"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    path = folder / made.name
    path.write_bytes(made.content)
    watch = _worker.watch
    began = time.process_time()
    try:
        word, found = _read(path, watch)
    except (Exception, MemoryError) as problem:
        where = traceback.extract_tb(problem.__traceback__)[-1]
        word, found = (
            "RAISED",
            [f"{type(problem).__name__} escapes at {Path(where.filename).name}:{where.name}"],
        )
    seconds = time.process_time() - began
    left = [entry.name for entry in (*folder.iterdir(), *(_worker.folder / "tmp").iterdir())]
    if left != [made.name]:
        found.append(f"files left behind: {left}")
    return Outcome(number, word, seconds, tuple(dict.fromkeys((*watch.found, *found))))


def _read(path: Path, watch: Watch) -> tuple[str, list[str]]:
    """What reading a file gives in a word, and what is wrong with it."""
    with watch:
        drafts = list(read_file(path))
    found = [fault for draft in drafts for fault in faults(draft, path.parent)]
    if len(drafts) > 1:
        return ("entries, some refused" if any(draft.error for draft in drafts) else "entries"), found
    if not drafts:
        return "nothing", [*found, "a file that gives nothing, not even an error"]
    (draft,) = drafts
    return draft.error.code if draft.error else "article" if draft.article else "photo", found


class Report:
    """Counts, the slowest, and the faults by kind with the files that showed them."""

    def __init__(self, seeds: Seeds, chance: int, keep: Path) -> None:
        self.kinds: dict[str, list[int]] = defaultdict(list)
        self._seeds, self._chance, self._keep = seeds, chance, keep
        self._counts: dict[str, Counter[str]] = defaultdict(Counter)
        self._slowest: list[tuple[float, int]] = []
        self._done = 0
        self._began = time.monotonic()

    def note(self, outcome: Outcome) -> None:
        """Count an outcome, and keep the file of a fault."""
        names = sorted(self._seeds)
        self._counts[names[outcome.number % len(names)]][outcome.word] += 1
        self._slowest = sorted([*self._slowest, (outcome.seconds, outcome.number)], reverse=True)[:12]
        for fault in outcome.faults:
            self._note_fault(outcome.number, fault)
        self._done += 1
        if self._done % 500 == 0:
            print(f"{self._done} read in {time.monotonic() - self._began:.0f} s", flush=True)

    def _note_fault(self, number: int, fault: str) -> None:
        numbers = self.kinds[fault]
        numbers.append(number)
        if len(numbers) > _KEPT_OF_A_KIND:
            return
        made = mutant(self._seeds, number, self._chance)
        folder = self._keep / str(number)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / made.name).write_bytes(made.content)
        print(
            f"{number} ({made.format}; {', '.join(made.made_by)}): {fault}\n  {folder / made.name}",
            flush=True,
        )

    def print(self) -> None:
        """Print all that was counted."""
        for name, counts in sorted(self._counts.items()):
            told = ", ".join(f"{word} {count}" for word, count in counts.most_common())
            print(f"{name:18} {counts.total():6}: {told}")
        print("slowest, in seconds of the processor:")
        for seconds, number in self._slowest:
            made = mutant(self._seeds, number, self._chance)
            told = ", ".join(made.made_by)
            print(f"  {seconds:6.2f} {number} {made.format}, {len(made.content)} bytes, {told}")
        for fault, numbers in sorted(self.kinds.items(), key=lambda pair: -len(pair[1])):
            print(f"FAULT {len(numbers)}: {fault} ({', '.join(map(str, numbers[:5]))})")
        print(
            f"{self._done} mutants, {len(self.kinds)} kinds of faults, {time.monotonic() - self._began:.0f} s"
        )


def _again(made: Mutant) -> int:
    """Read one mutant in this process, and say what it gives and where an exception came from."""
    with tempfile.TemporaryDirectory(prefix="fuzz-") as name:
        path = Path(name) / made.name
        path.write_bytes(made.content)
        watch = Watch(Path(name))
        faulthandler.dump_traceback_later(_SECONDS, exit=True)
        watch.explain = True
        word, found = _read(path, watch)
        for draft in read_file(path):
            print(str(draft)[:2000])
    print(f"{made.format}, made by {', '.join(made.made_by)}: {word}")
    for fault in (*watch.found, *found):
        print("FAULT", fault)
    return 1 if watch.found or found else 0


if __name__ == "__main__":
    sys.exit(main())
