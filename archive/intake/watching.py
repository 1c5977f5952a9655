"""A watched folder: what comes into it is imported by itself, once it has stopped growing.

The folder is looked at again and again instead of asking the system for events: those do not come from
network drives, where newsrooms put their feeds.
"""

from __future__ import annotations

from pathlib import Path

from archive.model import ImportResult
from archive.reading import import_candidates

State = tuple[int, int]
"""Size in bytes and time of the last change in nanoseconds."""


class FolderWatch:
    """Remembers what stood in a folder at the last look; not for several threads at once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._seen: dict[Path, State] = {}
        self._given: dict[Path, State] = {}

    def look(self) -> list[Path]:
        """The files that are new or have changed, and are as they were at the look before.

        Each is given once for each state it was in. A folder that cannot be listed gives nothing.
        """
        if not self.folder.is_dir():
            return []
        states = {path: state for path in import_candidates([self.folder]) if (state := _state(path))}
        ripe = [
            path
            for path, state in states.items()
            if self._seen.get(path) == state and self._given.get(path) != state
        ]
        self._seen = states
        self._given = {path: self._given[path] for path in states if path in self._given}
        self._given.update((path, states[path]) for path in ripe)
        return ripe


def has_vanished(result: ImportResult) -> bool:
    """Whether an import failed for a file that somebody took away again after it was given: no news."""
    return result.error is not None and result.error.code == "not-found"


def _state(path: Path) -> State | None:
    """How a file is now, None for what is gone, no file, or empty as files are that somebody begins."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_size, found.st_mtime_ns) if path.is_file() and found.st_size else None
