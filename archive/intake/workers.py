"""Reading in worker processes for an import (`archive.intake.bounded` says how they are bounded).

Workers read the next files while the earlier ones are stored. They give their entries in the order of the
files, and run ahead by a few files only, so that memory does not grow with the import.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from archive import machine
from archive.captions import Registry
from archive.errors import CutlineError
from archive.files.thumbnails import Thumbnails
from archive.intake.bounded import (
    Task,
    bound_process,
    bounded_time,
    failed_draft,
    memory_of,
    pool_of,
    read_in_order,
)
from archive.intake.incoming import Entry, Incoming
from archive.model import ReadError
from archive.reading import Limits
from archive.reading.libraries.portion import Portion
from archive.store.database import Database
from archive.store.opening import open_database

_AHEAD = 4
"""Files that each worker may be ahead of the store."""
_MOST_WORKERS = 8

PRELOADED = ["archive.intake.workers", "archive.intake.warm"]
"""What workers are forked with: word lists and patterns too, which each would make anew."""

Entries = Iterator[Entry]


@dataclass(frozen=True, slots=True)
class Setup:
    """What a worker needs to know: the archive's folder and originals, how much a file may take, by which
    agencies credits are read (default: those the program ships), and where thumbnails are kept (default:
    none are made).
    """

    archive: Path
    originals: Path
    limits: Limits = Limits()  # noqa: RUF009 - frozen
    registry: Registry | None = None
    thumbnails: Path | None = None


def default_workers() -> int:
    """One for each processor that this process may use, within reason, and as many as memory suffices for."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(usable, _MOST_WORKERS, machine.parts(Limits().max_memory_bytes))


def read_here(setup: Setup, tasks: Iterable[Task]) -> Generator[Entries]:
    """The entries of each task in order, read in this process."""
    database = open_database(setup.archive, create=False)
    try:
        incoming = _incoming(setup, database)
        yield from (incoming.entries(task.path, portion=task.portion) for task in tasks)
    finally:
        database.close()


def read_in_workers(
    setup: Setup, tasks: Iterable[Task], workers: int, check: Callable[[], None] = lambda: None
) -> Generator[Entries]:
    """The entries of each task in order, read by `workers` processes; closing it stops them.

    While a file is waited for, `check` is called now and then and may raise, which stops all. Raises
    `ArchiveError` where originals cannot be written, `ReadersFailed` where no process can be kept that reads.
    """
    memory = memory_of(setup.limits, workers)
    pool = pool_of(workers, PRELOADED, _start, setup, memory)
    with closing(read_in_order(pool, _read, tasks, workers * _AHEAD, setup.limits, memory, check)) as results:
        for path, read in results:
            yield iter([Entry(failed_draft(path, read))] if isinstance(read, ReadError) else read)


_reader: Callable[[Path, Callable[[], None], Portion | None], Entries]
"""Set once in each worker, when it starts."""


def _start(setup: Setup, memory: int) -> None:
    global _reader
    bound_process(setup.limits, memory)
    try:
        database = open_database(setup.archive, create=False)
        _reader = _incoming(setup, database).entries
    except CutlineError as error:
        _reader = _refusing(error)


def _refusing(error: CutlineError) -> Callable[[Path, Callable[[], None], Portion | None], Entries]:
    """What tells the import why nothing can be read; what is raised while a process starts is lost."""

    def refuse(path: Path, done: Callable[[], None], portion: Portion | None) -> Entries:
        raise error

    return refuse


def _incoming(setup: Setup, database: Database) -> Incoming:
    thumbnails = Thumbnails(setup.thumbnails) if setup.thumbnails else None
    return Incoming(database, setup.originals, setup.limits, setup.registry, thumbnails)


def _read(task: Task) -> list[Entry]:
    with bounded_time(task.path) as done:
        return list(_reader(task.path, done, task.portion))
