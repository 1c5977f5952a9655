"""The peak memory of importing ten times as many stories, each import in a process of its own."""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
from pathlib import Path

WORDS = (
    "harbour",
    "board",
    "ferry",
    "inquiry",
    "deck",
    "crew",
    "winter",
    "refit",
    "door",
    "chain",
    "letter",
    "owner",
    "panel",
    "chair",
    "fire",
    "quay",
)
FEW, TIMES = 1_000, 10

_IMPORT = """
import resource, sys
from pathlib import Path
from archive.catalogue import Catalogue
if __name__ == "__main__":
    folder = Path(sys.argv[1])
    with Catalogue.open(folder / "archive", create=True, cache=folder / "cache") as catalogue:
        report = catalogue.import_paths([folder / "press"])
        assert report.count("added") == int(sys.argv[2]), report.results[:3]
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def run(few: int = FEW) -> None:
    """Print the table; the workers, which know one file at a time, are not in it."""
    peaks = {count: _peak(count) for count in (few, few * TIMES)}
    print(f"{'stories':>10}{'peak MB':>12}")
    for count, peak in peaks.items():
        print(f"{count:>10}{peak / 1024:>12.0f}")
    print(f"{'ratio':>10}{peaks[few * TIMES] / peaks[few]:>12.2f}")


def _peak(count: int) -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_stories(folder / "press", count)
        script = folder / "import_them.py"
        script.write_text(_IMPORT, encoding="utf-8")
        command = [sys.executable, str(script), name, str(count)]
        return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def write_stories(folder: Path, count: int) -> None:
    """Write plain-text stories of made-up words, each with one photo's caption."""
    chance = random.Random(count)
    for number in range(count):
        path = folder / f"{number // 500:04}" / f"{number:06}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        said = [" ".join(chance.choices(WORDS, k=40)).capitalize() + "." for _ in range(6)]
        caption = f"Jan Maro {number}, left, on the quay, March {number % 28 + 1}, 2024. (Ines Okafor/AFP)"
        head = [f"Board hears of {chance.choice(WORDS)} {number}", "By Dana Ruiz"]
        path.write_text("\n\n".join([*head, *said[:3], caption, *said[3:]]), encoding="utf-8")
