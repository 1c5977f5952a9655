"""Processes that read files, one after the other, within bounds of memory and time.

A file that crashes its reader, hangs or eats memory costs that file alone. The bounds are the system's
(`archive.machine`): no reader can get round them.
"""

from __future__ import annotations

import signal
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import TimeoutError as TookTooLong
from concurrent.futures import wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TypeVar

from pebble import ProcessExpired, ProcessFuture, ProcessPool

from archive import machine
from archive.errors import ReadersFailed
from archive.intake.starting import process_context
from archive.model import Draft, ReadError
from archive.reading.libraries.portion import Portion
from archive.reading.limits import Limits
from archive.reading.source import read_error

_LOOK_SECONDS = 0.2
"""How often it is asked, while a slow file is waited for, whether to go on."""
_LEAST_LEFT = 0.01

Read = TypeVar("Read")


@dataclass(frozen=True, slots=True)
class Task:
    """A file to be read, or a portion of the library that it is."""

    path: Path
    portion: Portion | None = None


def memory_of(limits: Limits, workers: int) -> int:
    """Bytes that each worker may take."""
    return machine.share(limits.max_memory_bytes, limits.least_memory_bytes, workers)


def read_in_order(
    pool: ProcessPool,
    read: Callable[[Task], list[Read]],
    tasks: Iterable[Task],
    ahead: int,
    limits: Limits,
    memory: int,
    check: Callable[[], None] = lambda: None,
) -> Generator[tuple[Path, list[Read] | ReadError]]:
    """The file of each task with what `read` gives, or with why the process that read it came to its end.

    Closing it stops the processes.
    """
    waiting: deque[tuple[Path, ProcessFuture[list[Read]]]] = deque()
    rest = iter(tasks)

    def send(count: int) -> None:
        for task in islice(rest, count):
            seconds = machine.patience(limits.seconds(task.path))
            waiting.append((task.path, _sent(pool, read, task, seconds)))

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


def pool_of(
    workers: int, preloaded: Sequence[str], start: Callable[..., None], *arguments: object
) -> ProcessPool:
    """Processes that have the modules `preloaded` and begin with `start`. Raises `ReadersFailed`."""
    try:
        return ProcessPool(workers, initializer=start, initargs=arguments, context=process_context(preloaded))
    except (OSError, EOFError) as error:
        raise _broken() from error


def _sent(
    pool: ProcessPool, read: Callable[[Task], list[Read]], task: Task, seconds: float | None
) -> ProcessFuture[list[Read]]:
    try:
        return pool.schedule(read, args=[task], timeout=seconds)
    except (RuntimeError, OSError, EOFError) as error:  # it is broken, or no process can be started
        raise _broken() from error


def _broken() -> ReadersFailed:
    return ReadersFailed("readers-failed")


def _outcome(path: Path, future: ProcessFuture[list[Read]], memory: int) -> list[Read] | ReadError:
    try:
        return future.result()
    except TookTooLong:
        return _too_slow(path)
    except ProcessExpired as ended:
        if machine.ended_by_time(ended.exitcode):
            return _too_slow(path)
        return read_error("damaged.deadly", name=path.name, most=machine.megabytes(memory))
    except BrokenProcessPool as error:
        raise _broken() from error


def _too_slow(path: Path) -> ReadError:
    return read_error("too-slow.file", name=path.name)


def failed_draft(path: Path, problem: ReadError) -> Draft:
    return Draft(path, error=problem)


_limits: Limits
"""Set once in each process, when it starts."""


def bound_process(limits: Limits, memory: int) -> None:
    global _limits
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the import decides what Ctrl-C stops
    machine.bound_memory(memory)
    _limits = limits


@contextmanager
def bounded_time(path: Path) -> Iterator[Callable[[], None]]:
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
