"""Importing saved pages with one worker process and with two: how much of the second processor is won."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import resources
from archive.catalogue import Catalogue

_PAGES = Path(resources.__file__).parent / "sample" / "press"
COPIES = 24


def run() -> None:
    """Print the table; each import goes into an archive of its own."""
    with tempfile.TemporaryDirectory() as name:
        count = _write(Path(name) / "press")
        seconds = {workers: _import(Path(name), workers) for workers in (1, 2)}
    print(f"{count} pages\n{'workers':>10}{'seconds':>10}{'pages/s':>10}")
    for workers, taken in seconds.items():
        print(f"{workers:>10}{taken:>10.1f}{count / taken:>10.1f}")
    print(f"{'ratio':>10}{seconds[1] / seconds[2]:>10.2f}")


def _write(folder: Path) -> int:
    """Pages of the sample again and again, each with words and an address of its own."""
    folder.mkdir()
    written = 0
    for page in sorted(_PAGES.rglob("*.html")):
        text = page.read_text(encoding="utf-8")
        for copy in range(COPIES):
            other = text.replace(" the ", f" the {_word(written)} ").replace(
                ".example/", f".example/{written}/"
            )
            (folder / f"{copy:03}-{page.name}").write_text(other, encoding="utf-8")
            written += 1
    return written


def _word(number: int) -> str:
    """A word that no other page has."""
    return "".join(chr(ord("a") + int(digit)) for digit in f"{number:05}")


def _import(folder: Path, workers: int) -> float:
    place = folder / f"archive-{workers}"
    with Catalogue.open(place, create=True, cache=folder / f"cache-{workers}") as catalogue:
        catalogue.import_paths(
            [_PAGES / "missing"], workers=workers
        )  # the processes' own start is not counted
        begun = time.perf_counter()
        report = catalogue.import_paths([folder / "press"], workers=workers)
        taken = time.perf_counter() - begun
    failed = report.count("failed")
    if failed:
        raise RuntimeError(f"{failed} of {len(report.results)} pages failed")
    return taken
