"""Kill backups and restores with SIGKILL at random moments, and look what is left: `--times 60`.

After every kill of a backup the last one that was finished comes back whole, and the manifest is right; after
every kill of a restore there is no archive or a whole one, and the next one makes it. Prints a line a kill;
fails at a loss.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from archive.catalogue import Catalogue

_CALL = "import sys; from archive.cli import main; sys.exit(main())"


def main() -> int:
    """Run the trial; gives the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=60)
    parser.add_argument("--files", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        os.environ["CUTLINE_CACHE"] = str(Path(name) / "cache")
        trial(Path(name), asked.times, asked.files, random.Random(asked.seed))
    return 0


def trial(folder: Path, times: int, files: int, chance: random.Random) -> None:
    """Kill so many backups and as many restores; raises where anything is lost."""
    source, place = folder / "archive", folder / "place"
    write_files(folder / "press", files)
    with Catalogue.open(source, create=True) as catalogue:
        catalogue.imports.run([folder / "press" / "0"])
    run("--archive", str(source), "backup", str(place))
    whole = run("--archive", str(source), "backup", str(folder / "elsewhere"))
    for number in range(times):
        with Catalogue.open(source) as catalogue:
            catalogue.imports.run([folder / "press" / str(1 + number % 9)])
            catalogue.searches.save(f"Search {number}", "ferry")
        seals = newest_seal(place)
        after = chance.random() * whole
        killed = run("--archive", str(source), "backup", str(place), "--keep", "3", after=after)
        check_manifest(place)
        assert newest_seal(place) >= seals, "the last backup is gone"
        print(f"backup {number + 1}: {'killed' if killed < 0 else 'ended first'}", flush=True)
        after = chance.random() * whole
        killed_restore(place, folder / "new", after, number + 1)
    run("--archive", str(source), "backup", str(place), "--verify")
    check_manifest(place)


def killed_restore(place: Path, new: Path, after: float, number: int) -> None:
    """Kill a restore, let another end, and look at what it made."""
    killed = run("restore", str(place), str(new), after=after)
    if not new.exists():  # else it was whole before it was killed, which is looked at below
        run("restore", str(place), str(new))
    with Catalogue.open(new) as again:
        assert again.keeping.verify() == []
    shutil.rmtree(new)
    print(f"restore {number}: {'killed' if killed < 0 else 'ended first'}", flush=True)


def write_files(folder: Path, files: int) -> None:
    """So many texts in ten folders."""
    for number in range(files):
        target = folder / str(number % 10)
        target.mkdir(parents=True, exist_ok=True)
        text = f"Headline {number}\n\nBy Dana Ruiz\n\n" + f"The ferry number {number} left the quay. " * 20
        (target / f"{number}.txt").write_text(text, encoding="utf-8")


def run(*arguments: str, after: float | None = None) -> float:
    """Run a command; gives the seconds it took, negative where it was killed `after` some."""
    started = time.monotonic()
    with subprocess.Popen([sys.executable, "-c", _CALL, *arguments], stdout=subprocess.DEVNULL) as process:
        try:
            process.wait(after)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
    taken = time.monotonic() - started
    assert process.returncode in (0, -signal.SIGKILL), f"{arguments} ended with {process.returncode}"
    return taken if process.returncode == 0 else -taken


def newest_seal(place: Path) -> int:
    """The last seal of the newest database that is whole."""
    found = [0]
    for about in (place / "generations").glob("[0-9]*/generation.json"):
        with closing(sqlite3.connect(about.with_name("cutline.db"))) as connection:
            assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
            found.append(connection.execute("SELECT max(id) FROM seal").fetchone()[0])
    return max(found)


def check_manifest(place: Path) -> None:
    """Raise unless every file that the manifest lists is there and right."""
    for line in (place / "manifest-sha256.txt").read_text(encoding="utf-8").splitlines():
        digest, _, name = line.partition("  ")
        assert sha256((place / name).read_bytes()).hexdigest() == digest, name


if __name__ == "__main__":
    sys.exit(main())
