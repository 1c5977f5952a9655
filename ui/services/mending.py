"""Mending an archive that is closed for it, and what became of that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from archive.errors import Cancelled, CutlineError
from archive.progress import Progress

if TYPE_CHECKING:
    from archive.keeping.problems import Problem
    from archive.keeping.repaired import Repaired


@dataclass
class Mended:
    """What became of mending an archive: what was `done`, what is `left`, or why it ended before that."""

    done: list[Repaired]
    left: list[Problem]
    broken_off: bool = False
    refused: str = ""


def mending(folder: Path, place: Path | None, into: Mended) -> Callable[[Progress], None]:
    """What mends the archive in a folder, which is closed, and notes in `into` what became of it."""

    def work(progress: Progress) -> None:
        from archive.catalogue import Catalogue  # here, in the job: to open a window does not need it

        try:
            _, into.left = Catalogue.repair(folder, place, progress=progress, told=into.done.append)
        except Cancelled:
            into.broken_off = True
        except CutlineError as error:
            into.refused = str(error)

    return work
