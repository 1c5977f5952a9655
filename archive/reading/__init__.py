"""Readers: a file in, drafts out. No database, no network; what cannot be read says why.

The readers of all formats are a third of the program: they come when the first file is read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.reading.folders import import_candidates
from archive.reading.limits import Limits

if TYPE_CHECKING:
    from archive.reading.reader import read_file

__all__ = ["Limits", "import_candidates", "read_file"]


def __getattr__(name: str) -> object:
    if name != "read_file":
        raise AttributeError(f"module {__name__} has no attribute {name}")
    from archive.reading.reader import read_file

    globals()[name] = read_file  # asked for once
    return read_file
