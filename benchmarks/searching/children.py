"""What must be measured in a process of its own: building an index, and the memory of searching in it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from benchmarks.searching import asks, corpus
from benchmarks.searching.engines import Absent, engine
from benchmarks.searching.engines.base import Meter

ROOT = Path(__file__).resolve().parents[2]
_ROLLUP = Path("/proc/self/smaps_rollup")
_EMPTY = f"print(open('{_ROLLUP}').read())"


def build(name: str, folder: Path, count: int, seed: int) -> dict[str, float]:
    """Build an index in an empty folder; gives what it took. Raises `Absent` where the engine is."""
    return _child("build", name, str(folder), str(count), str(seed))


def memory(name: str, folder: Path, questions: Path) -> dict[str, float]:
    """Megabytes of a process that opens an index and answers all questions, above an empty Python's.

    Nothing on a system without Linux's account of processes.
    """
    if not _ROLLUP.is_file():
        return {}
    grown = _child("memory", name, str(folder), str(questions))
    empty = subprocess.run([sys.executable, "-c", _EMPTY], check=True, capture_output=True, text=True).stdout
    before = _megabytes(empty)
    return {key: round(grown[key] - before[key], 1) for key in grown}


def _child(*arguments: str) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.searching.children", *arguments]
    ran = subprocess.run(command, cwd=ROOT, check=False, stdout=subprocess.PIPE, text=True)
    if ran.returncode:
        raise RuntimeError(f"{' '.join(arguments[:2])} failed")
    found: dict[str, Any] = json.loads(ran.stdout.splitlines()[-1])
    if "absent" in found:
        raise Absent(found["absent"])
    return found


def _build(name: str, folder: str, count: str, seed: str) -> dict[str, Any]:
    place = Path(folder)
    building = engine(name, place)
    corpus.sources()
    meter = Meter()
    building.build(corpus.articles(int(count), int(seed)), meter)
    spent = meter.seconds()
    size = sum(file.stat().st_size for file in place.rglob("*") if file.is_file())
    return {"articles per CPU-second": round(int(count) / spent, 1), "MB": round(size / 1e6, 1)}


def _memory(name: str, folder: str, questions: str) -> dict[str, float]:
    asked = engine(name, Path(folder))
    asked.open()
    for ask in asks.from_json(json.loads(Path(questions).read_text(encoding="utf-8"))):
        prepared = asked.prepare(ask)
        if prepared is not None:
            asked.search(prepared)
    return _megabytes(_ROLLUP.read_text(encoding="ascii"))


def _megabytes(rollup: str) -> dict[str, float]:
    """Of Linux's account of a process: all that is resident, its fair share of it, and what no file backs."""
    lines = (line.split() for line in rollup.splitlines()[1:])
    sizes = {words[0].rstrip(":"): int(words[1]) / 1024 for words in lines if len(words) == 3}
    return {"resident": sizes["Rss"], "share": sizes["Pss"], "not of files": sizes["Anonymous"]}


def main() -> int:
    """Do what the parent process asks."""
    task, *arguments = sys.argv[1:]
    try:
        found: dict[str, Any] = {"build": _build, "memory": _memory}[task](*arguments)
    except Absent as error:
        found = {"absent": str(error)}
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
