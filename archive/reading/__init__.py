"""Readers: a file in, drafts out. No database, no network; what cannot be read says why."""

from archive.reading.folders import import_candidates
from archive.reading.limits import Limits
from archive.reading.reader import read_file

__all__ = ["Limits", "import_candidates", "read_file"]
