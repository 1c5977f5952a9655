"""Press Ctrl-C in an import at random moments, many times, and look what is left: `--times 100`.

As a terminal does, the signal goes to all processes of the import, once or twice. Each must end within 20 s
and leave no process; after a single one all that was reported is stored, counted and in the report. At the
end the import is resumed, and must bring the rest without duplicates. Prints a line a trial; fails at a loss.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks.memory import write_stories
from tests.soak.kill_imports import await_end_of_workers, check, command, resume

_PATIENCE = 20.0


def main() -> int:
    """Run the trial; gives the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--files", type=int, default=4000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    chance = random.Random(asked.seed)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["CUTLINE_CACHE"] = str(folder / "cache")
        write_stories(folder / "press", asked.files)
        known: dict[str, str] = {}
        for number in range(asked.times):
            twice = chance.random() < 0.3
            begun = chance.random() < 0.6  # else also while it opens and its readers are loading
            reported, status, took = _interrupted(folder, chance.uniform(0.2, 4.0), twice, begun=begun)
            known |= {line["path"]: line["id"] for line in reported if line["status"] == "added"}
            check(folder, known)
            print(f"{number + 1}: status {status} after {took:.1f} s, {len(known)} stored", flush=True)
        return resume(folder, asked.files)


def _interrupted(
    folder: Path, seconds: float, twice: bool, *, begun: bool
) -> tuple[list[dict[str, Any]], int, float]:
    """The lines, the exit status and the seconds to its end of an import that was interrupted some seconds
    after its start, or after its first line if it is to have `begun`.
    """
    report = folder / "report.csv"
    report.unlink(missing_ok=True)
    with (folder / "lines").open("w+") as out, (folder / "said").open("w+") as said:
        process = subprocess.Popen(
            [*command(folder), "--report", str(report)], stdout=out, stderr=said, start_new_session=True
        )
        while begun and process.poll() is None and not (folder / "lines").stat().st_size:
            time.sleep(0.05)
        time.sleep(seconds)
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGINT)
        pressed = time.monotonic()
        if twice:
            time.sleep(seconds / 20)
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGINT)
        status = process.wait(_PATIENCE)
        took = time.monotonic() - pressed
        out.seek(0)
        said.seek(0)
        lines = [json.loads(line) for line in out if line.endswith("\n")]
        words = said.read()
    await_end_of_workers(process.pid)
    if status != -signal.SIGINT and lines:
        assert "added" in words, words
        with report.open(encoding="utf-8-sig", newline="") as stream:
            assert len(list(csv.DictReader(stream))) == len(lines), "the report is not whole"
    assert twice or "Traceback" not in words or not lines, words
    return lines, status, took


if __name__ == "__main__":
    sys.exit(main())
