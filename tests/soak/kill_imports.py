"""Kill an import with SIGKILL at random moments, many times, and look what is left: `--times 50`.

After every kill the archive is opened again: all that was reported as stored must be there whole. At the end
the import is resumed, and must bring the rest without duplicates. Prints a line a kill; fails at a loss.
"""

from __future__ import annotations

import argparse
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

from archive.catalogue import Catalogue
from archive.model import SearchRequest
from benchmarks.memory import write_stories

_PATIENCE = 20.0


def main() -> int:
    """Run the trial; gives the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=50)
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
            reported, killed = _killed_import(folder, chance.uniform(0.3, 3.0))
            known |= {line["path"]: line["id"] for line in reported if line["status"] == "added"}
            check(folder, known)
            print(
                f"kill {number + 1}: {'killed' if killed else 'ended first'}, {len(known)} stored", flush=True
            )
            if not killed:
                break
        return resume(folder, asked.files)


def command(folder: Path) -> list[str]:
    """The import of `folder/press` into `folder/archive`, as a process of its own."""
    call = "import sys; from archive.cli import main; sys.exit(main())"
    return [
        sys.executable,
        "-c",
        call,
        "--archive",
        str(folder / "archive"),
        "import",
        "--json",
        str(folder / "press"),
    ]


def _killed_import(folder: Path, seconds: float) -> tuple[list[dict[str, Any]], bool]:
    """The lines of an import that was killed some seconds after its first one, and whether it was."""
    with subprocess.Popen(
        command(folder), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, start_new_session=True
    ) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline()]
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        lines += list(process.stdout)
    await_end_of_workers(process.pid)
    return [json.loads(line) for line in lines if line.endswith("\n")], process.returncode < 0


def await_end_of_workers(session: int) -> None:
    """Workers whose import was killed must go by themselves; raises if one stays."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        ran = subprocess.run(
            ["ps", "-s", str(session), "-o", "pid="], capture_output=True, text=True, check=False
        )
        if not ran.stdout.split():
            return
        time.sleep(0.1)
    raise AssertionError(f"processes of a killed import are left: {ran.stdout.split()}")


def check(folder: Path, known: dict[str, str]) -> None:
    """Raise if a story that was reported as stored, by its path and id, is not there whole."""
    with Catalogue.open(folder / "archive") as catalogue:
        articles = {article.id: article for article in catalogue.records.articles(known.values())}
        assert len(articles) == len(known), "a story that was reported is gone"
        for path, record_id in known.items():
            article = articles[record_id]
            assert len(article.placements) == 1, f"{path} lost its photo"
            assert len(article.body) == 7, f"{path} lost a paragraph: {len(article.body)}"


def resume(folder: Path, files: int) -> int:
    """Import the rest; raise unless all files came in once and the archive is sound."""
    with Catalogue.open(folder / "archive") as catalogue:
        report = catalogue.imports.run([folder / "press"])
        stats = catalogue.records.stats()
        problems = catalogue.keeping.verify()
        found = catalogue.search.find(SearchRequest("", kind="article", limit=0)).total
    print(
        f"resumed: {report.count('added')} added, {report.count('duplicate')} known, {stats.articles} in all"
    )
    assert stats.articles == found == files, (stats.articles, found, files)
    assert problems == [], problems
    return 0


if __name__ == "__main__":
    sys.exit(main())
