"""Reading in worker processes: a file that crashes its reader, hangs or eats memory costs that file alone.

Workers read the next files while the earlier ones are stored. They give their entries in the order of the
files, and run ahead by a few files only, so that memory does not grow with the import.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import TimeoutError as TookTooLong
from concurrent.futures import wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import islice
from multiprocessing import forkserver, resource_tracker, util
from pathlib import Path

from pebble import ProcessExpired, ProcessFuture, ProcessPool

from archive.captions import Registry
from archive.errors import CutlineError, ReadersFailed
from archive.files.originals import Originals
from archive.files.thumbnails import Thumbnails
from archive.intake.incoming import Entry, Incoming
from archive.model import Draft, ReadError
from archive.reading import Limits
from archive.store.database import Database

_AHEAD = 4
"""Files that each worker may be ahead of the store."""
_MOST_WORKERS = 8
_LOOK_SECONDS = 0.2
"""How often it is asked, while a slow file is waited for, whether to go on."""
_PRELOADED = ["archive.intake.workers", "archive.intake.warm"]
_flags: Callable[[], list[str]] = util._args_from_interpreter_flags  # type: ignore[attr-defined]


def _safe_flags() -> list[str]:
    flags = _flags()
    return flags if "-P" in flags or "-I" in flags else ["-P", *flags]


# Whatever multiprocessing starts (workers, the server they are forked from, the tracker of what they share)
# begins as `python -c`, which looks for every module in the current folder first: a pebble.py that lies in
# a delivery would be run. The flag -P forbids it; unlike PYTHONSAFEPATH it also holds beside -E, and the
# environment, which other threads read, is left alone.
util._args_from_interpreter_flags = _safe_flags  # type: ignore[attr-defined]

Entries = Iterator[Entry]


@dataclass(frozen=True, slots=True)
class Setup:
    """What a worker needs to know: the archive's database and originals, how much a file may take, by which
    agencies credits are read (default: those the program ships), and where thumbnails are kept (default:
    none are made).
    """

    database: Path
    originals: Path
    limits: Limits = Limits()  # noqa: RUF009 - frozen
    registry: Registry | None = None
    thumbnails: Path | None = None


def default_workers() -> int:
    """One for each processor that this process may use, within reason."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(usable, _MOST_WORKERS)


def read_here(setup: Setup, files: Iterable[Path]) -> Generator[Entries]:
    """The entries of each file in order, read in this process."""
    database = Database(setup.database, create=False)
    try:
        incoming = _incoming(setup, database)
        yield from (incoming.entries(path) for path in files)
    finally:
        database.close()


def read_in_workers(
    setup: Setup, files: Iterable[Path], workers: int, check: Callable[[], None] = lambda: None
) -> Generator[Entries]:
    """The entries of each file in order, read by `workers` processes; closing it stops them.

    While a file is waited for, `check` is called now and then and may raise, which stops all. Raises
    `ArchiveError` where originals cannot be written, `ReadersFailed` where no process can be kept that reads.
    """
    try:
        context = _context()
    except (OSError, EOFError) as error:
        raise _broken() from error
    with ProcessPool(workers, initializer=_start, initargs=(setup,), context=context) as pool:
        waiting: deque[tuple[Path, ProcessFuture[list[Entry]]]] = deque()
        rest = iter(files)

        def send(count: int) -> None:
            for path in islice(rest, count):
                waiting.append((path, _sent(pool, path, setup.limits.seconds(path))))

        try:
            send(workers * _AHEAD)
            while waiting:
                path, future = waiting[0]
                while not wait([future], _LOOK_SECONDS).done:
                    check()
                    if not pool.active and not future.done():
                        raise _broken()
                waiting.popleft()
                yield iter(_outcome(path, future))
                send(1)
        finally:
            if waiting:
                pool.stop()  # type: ignore[no-untyped-call]


def _sent(pool: ProcessPool, path: Path, seconds: float) -> ProcessFuture[list[Entry]]:
    try:
        return pool.schedule(_read, args=[path], timeout=seconds)
    except (RuntimeError, OSError, EOFError) as error:  # it is broken, or no process can be started
        raise _broken() from error


def _broken() -> ReadersFailed:
    return ReadersFailed(
        "The import stopped: the processes that read files ended or could not be started. What was read "
        "before is stored. Close other programs if memory is short, and import again for the rest."
    )


def _outcome(path: Path, future: ProcessFuture[list[Entry]]) -> list[Entry]:
    try:
        return future.result()
    except TookTooLong:
        problem = ReadError(
            "too-slow", f"{path.name} took longer to read than any sound file does, and was given up."
        )
    except ProcessExpired:
        problem = ReadError(
            "damaged", f"{path.name} could not be read: its content makes the reading stop dead."
        )
    except BrokenProcessPool as error:
        raise _broken() from error
    return [Entry(Draft(path, error=problem))]


def _context() -> multiprocessing.context.BaseContext:
    """Forking a server that has the readers loaded is quick, and safe beside threads where fork is not."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(_PRELOADED)
    # Server and workers inherit this: Ctrl-C, which a terminal sends to all of them, is the import's alone.
    resource_tracker.ensure_running()  # the server starts it otherwise, which lets the signal through again
    held = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        forkserver.ensure_running()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, held)
    return context


_reader: Callable[[Path], Entries]
"""Set once in each worker, when it starts."""


def _start(setup: Setup) -> None:
    global _reader
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the import decides what Ctrl-C stops
    _bound_memory(setup.limits.max_memory_bytes)
    try:
        database = Database(setup.database, create=False)
        _reader = _incoming(setup, database).entries
    except CutlineError as error:
        _reader = _refusing(error)


def _refusing(error: CutlineError) -> Callable[[Path], Entries]:
    """What tells the import why nothing can be read; what is raised while a process starts is lost."""

    def refuse(path: Path) -> Entries:
        raise error

    return refuse


def _incoming(setup: Setup, database: Database) -> Incoming:
    thumbnails = Thumbnails(setup.thumbnails) if setup.thumbnails else None
    return Incoming(database, Originals(setup.originals), setup.limits, setup.registry, thumbnails)


def _read(path: Path) -> list[Entry]:
    return list(_reader(path))


def _bound_memory(most: int) -> None:
    """Let allocations beyond `most` bytes fail, which the readers survive; where the system can."""
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(ValueError, OSError):  # a stricter bound is set already
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))
