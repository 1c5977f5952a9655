"""Reading in worker processes: a file that crashes its reader, hangs or eats memory costs that file alone.

Memory and time are bounded by the system (`archive.machine`), which no reader can get round.

Workers read the next files while the earlier ones are stored. They give their entries in the order of the
files, and run ahead by a few files only, so that memory does not grow with the import.
"""

from __future__ import annotations

import os
import signal
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import TimeoutError as TookTooLong
from concurrent.futures import wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TypeVar

from pebble import ProcessExpired, ProcessFuture, ProcessPool

from archive import machine
from archive.captions import Registry
from archive.errors import CutlineError, ReadersFailed
from archive.files.originals import Originals
from archive.files.thumbnails import Thumbnails
from archive.intake.incoming import Entry, Incoming
from archive.intake.starting import process_context
from archive.model import Draft, ReadError
from archive.reading import Limits, read_file
from archive.reading.source import read_error
from archive.store.database import Database

_AHEAD = 4
"""Files that each worker may be ahead of the store."""
_MOST_WORKERS = 8
_LOOK_SECONDS = 0.2
"""How often it is asked, while a slow file is waited for, whether to go on."""
_LEAST_LEFT = 0.01

Entries = Iterator[Entry]
Read = TypeVar("Read")


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
    """One for each processor that this process may use, within reason, and as many as memory suffices for."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(usable, _MOST_WORKERS, machine.parts(Limits().max_memory_bytes))


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
    memory = _memory(setup.limits, workers)
    pool = _pool(workers, _start, setup, memory)
    with closing(_in_order(pool, _read, files, workers * _AHEAD, setup.limits, memory, check)) as results:
        for path, read in results:
            yield iter([Entry(_failed(path, read))] if isinstance(read, ReadError) else read)


def drafts_of(
    files: Iterable[Path],
    registry: Registry | None = None,
    limits: Limits = Limits(),  # noqa: B008 - frozen
) -> Generator[Draft]:
    """What `read_file` gives of each file in order, without the bytes of pictures, read by one process."""
    memory = _memory(limits, 1)
    pool = _pool(1, _start_drafts, limits, registry, memory)
    with closing(_in_order(pool, _read_drafts, files, 1, limits, memory)) as results:
        for path, read in results:
            yield from [_failed(path, read)] if isinstance(read, ReadError) else read


def _memory(limits: Limits, workers: int) -> int:
    """Bytes that each worker may take."""
    return machine.share(limits.max_memory_bytes, limits.least_memory_bytes, workers)


def _in_order(
    pool: ProcessPool,
    read: Callable[[Path], list[Read]],
    files: Iterable[Path],
    ahead: int,
    limits: Limits,
    memory: int,
    check: Callable[[], None] = lambda: None,
) -> Generator[tuple[Path, list[Read] | ReadError]]:
    """Each file with what `read` gives of it, or with why the process that read it came to its end.

    Closing it stops the processes.
    """
    waiting: deque[tuple[Path, ProcessFuture[list[Read]]]] = deque()
    rest = iter(files)

    def send(count: int) -> None:
        for path in islice(rest, count):
            seconds = machine.patience(limits.seconds(path))
            waiting.append((path, _sent(pool, read, path, seconds)))

    with pool:
        try:
            send(ahead)
            while waiting:
                path, future = waiting[0]
                while not wait([future], _LOOK_SECONDS).done:
                    check()
                    if not pool.active and not future.done():
                        raise _broken()
                waiting.popleft()
                yield path, _outcome(path, future, memory)
                send(1)
        finally:
            if waiting:
                pool.stop()  # type: ignore[no-untyped-call]


def _pool(workers: int, start: Callable[..., None], *arguments: object) -> ProcessPool:
    try:
        return ProcessPool(workers, initializer=start, initargs=arguments, context=process_context())
    except (OSError, EOFError) as error:
        raise _broken() from error


def _sent(
    pool: ProcessPool, read: Callable[[Path], list[Read]], path: Path, seconds: float | None
) -> ProcessFuture[list[Read]]:
    try:
        return pool.schedule(read, args=[path], timeout=seconds)
    except (RuntimeError, OSError, EOFError) as error:  # it is broken, or no process can be started
        raise _broken() from error


def _broken() -> ReadersFailed:
    return ReadersFailed(
        "The import stopped: the processes that read files ended or could not be started. What was read "
        "before is stored. Close other programs if memory is short, and import again for the rest."
    )


def _outcome(path: Path, future: ProcessFuture[list[Read]], memory: int) -> list[Read] | ReadError:
    try:
        return future.result()
    except TookTooLong:
        return _too_slow(path)
    except ProcessExpired as ended:
        if machine.ended_by_time(ended.exitcode):
            return _too_slow(path)
        return read_error(
            "damaged",
            f"{path.name} could not be read: its content makes the reading stop dead, or takes more than the "
            f"{machine.megabytes(memory)} of memory that one file may have here. Save it anew with another "
            "program, or its text alone, and import that.",
        )
    except BrokenProcessPool as error:
        raise _broken() from error


def _too_slow(path: Path) -> ReadError:
    return read_error(
        "too-slow",
        f"{path.name} took longer to read than any sound file does, and was given up. Save it anew with "
        "another program, or its text alone, and import that.",
    )


def _failed(path: Path, problem: ReadError) -> Draft:
    return Draft(path, error=problem)


_reader: Callable[[Path, Callable[[], None]], Entries]
_drafts: Callable[[Path], Iterator[Draft]]
_limits: Limits
"""Set once in each worker, when it starts."""


def _start(setup: Setup, memory: int) -> None:
    global _reader
    _bound(setup.limits, memory)
    try:
        database = Database(setup.database, create=False)
        _reader = _incoming(setup, database).entries
    except CutlineError as error:
        _reader = _refusing(error)


def _refusing(error: CutlineError) -> Callable[[Path, Callable[[], None]], Entries]:
    """What tells the import why nothing can be read; what is raised while a process starts is lost."""

    def refuse(path: Path, done: Callable[[], None]) -> Entries:
        raise error

    return refuse


def _start_drafts(limits: Limits, registry: Registry | None, memory: int) -> None:
    global _drafts
    _bound(limits, memory)
    _drafts = partial(read_file, limits=limits, registry=registry)


def _bound(limits: Limits, memory: int) -> None:
    global _limits
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the import decides what Ctrl-C stops
    machine.bound_memory(memory)
    _limits = limits


def _incoming(setup: Setup, database: Database) -> Incoming:
    thumbnails = Thumbnails(setup.thumbnails) if setup.thumbnails else None
    return Incoming(database, Originals(setup.originals), setup.limits, setup.registry, thumbnails)


def _read(path: Path) -> list[Entry]:
    with _timed(path) as done:
        return list(_reader(path, done))


def _read_drafts(path: Path) -> list[Draft]:
    with _timed(path) as done:
        drafts = []
        for draft in _drafts(path):
            drafts.append(_without_bytes(draft))
            done()
        return drafts


def _without_bytes(draft: Draft) -> Draft:
    if draft.article is None:
        return replace(draft, data=None)
    photos = tuple(replace(use, data=None) for use in draft.article.photos)
    return replace(draft, article=replace(draft.article, photos=photos))


@contextmanager
def _timed(path: Path) -> Iterator[Callable[[], None]]:
    """Bounds the time that is taken here for a file; gives what to call whenever something of it is done."""
    count, begun = 0, time.process_time()

    def done() -> None:
        nonlocal count
        count += 1
        machine.bound_time(max(_LEAST_LEFT, _limits.seconds(path, count) - (time.process_time() - begun)))

    machine.bound_time(_limits.seconds(path))
    try:
        yield done
    finally:
        machine.bound_time(0)
        machine.give_back()
