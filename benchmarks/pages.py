"""Saved web pages read whole (story, photos, captions, credits), against trafilatura's text alone."""

from __future__ import annotations

import gzip
import logging
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import trafilatura

import resources
from archive.reading import read_file

SAMPLE = Path(resources.__file__).parent / "sample"
REAL = Path(__file__).parents[2] / "shared" / "corpora" / "pages" / "html"
"""Real pages beside the checkout, gzipped; where they are absent the sample archive's own are read."""
ROUNDS = 3


def run() -> None:
    """Print the table: the best of several rounds for each, after one that loads what is loaded once."""
    with tempfile.TemporaryDirectory() as folder:
        pages = unpacked_pages(Path(folder))
        texts = [page.read_bytes().decode("utf-8", "replace") for page in pages]
        logging.disable(logging.CRITICAL)

        def alone() -> None:
            for text in texts:
                trafilatura.bare_extraction(text)

        def whole() -> None:
            for page in pages:
                list(read_file(page))

        alone()
        whole()
        rounds = [(_seconds(alone), _seconds(whole)) for _ in range(ROUNDS)]
        logging.disable(logging.NOTSET)
    rates = [len(pages) / min(times) for times in zip(*rounds, strict=True)]
    print(f"{len(pages)} pages\n{'':<34}{'pages/s':>10}{'of trafilatura':>16}")
    for name, rate in zip(("trafilatura.bare_extraction alone", "read_file whole"), rates, strict=True):
        print(f"{name:<34}{rate:>10.1f}{rate / rates[0]:>16.2f}")


def unpacked_pages(folder: Path) -> list[Path]:
    """The real pages, unpacked into a folder; the sample's own where there are none."""
    found = sorted(REAL.glob("*.html.gz"))
    for page in found:
        (folder / page.stem).write_bytes(gzip.decompress(page.read_bytes()))
    return sorted(folder.glob("*.html")) if found else sorted(SAMPLE.rglob("*.htm*"))


def _seconds(work: Callable[[], object]) -> float:
    """Seconds of processor time."""
    begun = time.process_time()
    work()
    return time.process_time() - begun
