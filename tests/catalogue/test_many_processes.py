"""An archive that several processes have open: none takes another for gone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from archive.catalogue import Catalogue

_TELL = """
import sys
from pathlib import Path
from archive.catalogue import Catalogue
with Catalogue.open(Path(sys.argv[1])) as catalogue:
    print(*(search.name for search in catalogue.searches.all()))
"""
_IN_USE = """
import fcntl, sys
with open(sys.argv[1], "r+b") as index:
    try:
        fcntl.lockf(index, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, 128)  # "dead man's switch" of SQLite's os_unix.c
    except OSError:
        print("in use")
"""


def ask(code: str, place: Path) -> str:
    """What another process prints about a place."""
    command = [sys.executable, "-c", code, str(place)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the locks of other handles")
def test_an_open_archive_is_in_use_for_every_other_process(catalogue: Catalogue) -> None:
    catalogue.searches.save("Quay", "ferry")
    assert ask(_IN_USE, catalogue.folder / "cutline.db-shm") == "in use"


def test_what_is_done_after_the_archive_was_opened_and_closed_elsewhere_is_seen_by_all(
    catalogue: Catalogue,
) -> None:
    catalogue.searches.save("Quay", "ferry")
    with Catalogue.open(catalogue.folder):
        pass  # once more in this process
    assert ask(_TELL, catalogue.folder) == "Quay"
    catalogue.searches.save("Tide", "harbour")
    assert ask(_TELL, catalogue.folder) == "Quay Tide"
