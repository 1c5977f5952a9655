"""A whole archive moved between a folder and a newsroom's server."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

from archive.errors import Refused
from archive.files.originals import Originals
from archive.model import Original
from archive.model.said import Said
from archive.places import make_folder
from archive.progress import Progress
from archive.store import tables
from archive.store.database import Database
from archive.store.moving import move_rows
from archive.store.opening import open_database, originals_of
from archive.store.shared import is_shared
from archive.store.statistics import all_originals


@dataclass(frozen=True, slots=True)
class MoveReport:
    """What was moved: rows of each table, originals, and those that could not be, with what is wrong."""

    rows: dict[str, int]
    originals: int
    problems: tuple[tuple[Original, Said], ...] = ()


def move(source: Path, target: Path, progress: Progress) -> MoveReport:
    """See `Catalogue.move`. Originals go first, so that no row ever names what is not there."""
    with closing(open_database(source, create=False)) as old:
        if not is_shared(target):
            make_folder(target)
        with closing(open_database(target, create=True)) as new:
            if _last(new):
                raise _not_new(target)
            kept, problems = _move_originals(old, originals_of(source), originals_of(target), progress)
            before = _last(old)
            rows = move_rows(old, new, progress)
            if _last(old) != before:
                raise Refused("changed-meanwhile.moving", source=source, target=target)
    return MoveReport(rows, kept, tuple(problems))


def _not_new(target: Path) -> Refused:
    return Refused("exists.archive", target=target)


def _last(database: Database) -> int:
    """The number of the journal's last change."""
    with database.reading() as connection:
        return connection.scalar(select(func.max(tables.change.c.seq))) or 0


def _move_originals(
    old: Database, source: Path, target: Path, progress: Progress
) -> tuple[int, list[tuple[Original, Said]]]:
    """Copy each original and read it again; gives how many, and those that are missing or damaged."""
    with old.reading() as connection:
        wanted = all_originals(connection)
    if source.resolve() == target.resolve():
        return len(wanted), []
    there, here = Originals(source), Originals(target)
    problems: list[tuple[Original, Said]] = []
    for n, original in enumerate(wanted):
        progress.step(n, len(wanted), original.name)
        damage = here.take(original, there)
        if damage is not None:
            problems.append((original, damage))
    return len(wanted) - len(problems), problems
