"""Importing saved pages with one worker process and with two: how much of the second processor is won."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from archive.catalogue import Catalogue
from benchmarks.pages import unpacked_pages

ROUNDS = 2


def run() -> None:
    """Print the table, the best of rounds in turns; each import goes into an archive of its own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "press").mkdir()
        pages = unpacked_pages(folder / "press")
        rounds = [
            [_import(folder / f"{n}-{workers}", pages, workers) for workers in (1, 2)] for n in range(ROUNDS)
        ]
    seconds = dict(zip((1, 2), map(min, zip(*rounds, strict=True)), strict=True))
    print(f"{len(pages)} pages\n{'workers':>10}{'seconds':>10}{'pages/s':>10}")
    for workers, taken in seconds.items():
        print(f"{workers:>10}{taken:>10.1f}{len(pages) / taken:>10.1f}")
    print(f"{'ratio':>10}{seconds[1] / seconds[2]:>10.2f}")


def _import(folder: Path, pages: list[Path], workers: int) -> float:
    with Catalogue.open(folder / "archive", create=True, cache=folder / "cache") as catalogue:
        # What the workers are forked from starts with the first import, and is not counted.
        catalogue.imports.run([folder / "missing"], workers=workers)
        begun = time.perf_counter()
        report = catalogue.imports.run(pages, workers=workers)
        taken = time.perf_counter() - begun
    failed = report.count("failed")
    if failed:
        raise RuntimeError(f"{failed} of {len(report.results)} pages failed")
    return taken
