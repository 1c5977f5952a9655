"""Importing, searching and undoing the sample archive, against merely reading its files."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import resources
from archive.catalogue import Catalogue
from archive.model import SearchRequest
from archive.reading import import_candidates, read_file

SAMPLE = Path(resources.__file__).parent / "sample"


def run() -> None:
    """Print the table."""
    files = list(import_candidates([SAMPLE]))
    read = _seconds(lambda: [list(read_file(path)) for path in files])
    with (
        tempfile.TemporaryDirectory() as folder,
        Catalogue.open(Path(folder) / "archive", create=True, cache=Path(folder) / "cache") as catalogue,
    ):
        rows = (
            ("read the files", read),
            ("import", _seconds(lambda: catalogue.imports.run([SAMPLE]))),
            ("index", _seconds(catalogue.search.reindex)),
            ("search a name", _seconds(lambda: catalogue.search.find(SearchRequest("marsh")))),
            ("undo the import", _seconds(catalogue.history.undo)),
        )
    print(f"{len(files)} files\n{'':<18}{'seconds':>10}{'of reading':>14}")
    for name, seconds in rows:
        print(f"{name:<18}{seconds:>10.3f}{seconds / read:>14.2f}")


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun
