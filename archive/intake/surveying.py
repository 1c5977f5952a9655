"""What files and folders hold, before anything is kept: told by their first bytes, nothing is read whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from archive.model import ReadError
from archive.progress import Progress
from archive.reading import import_candidates
from archive.reading.folders import UNFINISHED
from archive.reading.reader import kind_of


@dataclass(slots=True)
class Survey:
    """How many files of each kind an import would read, and which it could not, with the reason.

    `packed` are files that hold others (mailboxes, feeds are `stories`): what is in them is not counted.
    """

    stories: int = 0
    photos: int = 0
    packed: int = 0
    unreadable: list[tuple[Path, ReadError]] = field(default_factory=list)

    @property
    def files(self) -> int:
        """How many files an import would read."""
        return self.stories + self.photos + self.packed


def survey(paths: Sequence[Path], progress: Progress) -> Survey:
    """Look at files and folders as an import would go through them. Raises `Cancelled`, never for a file."""
    seen = Survey()

    def leave_out(path: Path, reason: ReadError) -> None:
        if reason.code != UNFINISHED:
            seen.unreadable.append((path, reason))

    for path in import_candidates(paths, leave_out):
        progress.step(seen.files, what=path.name)
        kind = kind_of(path)
        if isinstance(kind, ReadError):
            seen.unreadable.append((path, kind))
        elif kind == "photo":
            seen.photos += 1
        elif kind == "packed":
            seen.packed += 1
        else:
            seen.stories += 1
    return seen
