"""What the machine gives a process: memory and time, and bounds on both that no content gets round.

Linux counts the memory that a process may write to (RLIMIT_DATA, since 4.7), other Unixes its address space
(RLIMIT_AS), which macOS accepts and does not enforce. Windows has neither that bound nor the timers: there
memory is unbounded, and time is bounded from outside alone.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

from archive.model.said import Said
from archive.progress import MEGABYTE

HAS_TIMERS = hasattr(signal, "setitimer")
_TIMED_OUT = frozenset(-getattr(signal, name) for name in ("SIGPROF", "SIGALRM") if hasattr(signal, name))
_CONTAINER = ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes")
_PATIENCE = 10
"""How many times what it may compute a process may take by the clock: others want the processors too."""
_WORTH_GIVING_BACK = 0.3
"""The part of its bound from which on memory that a process no longer needs is given back at once."""


@contextlib.contextmanager
def without_collecting() -> Iterator[None]:
    """Let Python look for no garbage meanwhile, for who makes a great many objects and keeps all until the
    end: a collector would go through them time and again, to find nothing.

    Any number of threads may be within: garbage is looked for again when the first of them leaves.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def memory() -> int:
    """Bytes of memory that the machine has, or its container may use; 0 where that cannot be told."""
    try:
        found = [os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")]
    except (AttributeError, OSError, ValueError):  # Windows
        return 0
    for name in _CONTAINER:
        with contextlib.suppress(OSError, ValueError):  # no such bound, or "max"
            found.append(int(Path(name).read_text("ascii")))
    return max(0, min(found))


def share(most: int, least: int, parts: int) -> int:
    """What one of `parts` processes may take of half of the memory there is: from `least` to `most` bytes."""
    return max(least, min(most, (memory() or most * parts * 2) // 2 // parts))


def parts(most: int) -> int:
    """How many processes may take `most` bytes each of half of the machine's memory; 1 at least."""
    return max(1, memory() // 2 // most) if memory() else sys.maxsize


def bound_memory(most: int) -> None:
    """Let allocations that take this process beyond `most` bytes fail, where the system can."""
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(ValueError, OSError):  # a stricter bound is set already
        resource.setrlimit(_kind(), (most, resource.getrlimit(_kind())[1]))


def memory_bound() -> int | None:
    """Bytes beyond which this process gets no memory, None where there is no such bound."""
    if sys.platform == "win32":
        return None
    import resource

    most = resource.getrlimit(_kind())[0]
    return None if most == resource.RLIM_INFINITY else most


def too_much_memory(name: str) -> Said:
    """What to say of a file called `name` for which memory did not suffice."""
    most = memory_bound()
    if most is None:
        return Said.of("too-large.memory", name=name)
    return Said.of("too-large.memory-bound", name=name, most=megabytes(most))


def _kind() -> int:
    import resource

    return resource.RLIMIT_DATA if sys.platform == "linux" else resource.RLIMIT_AS


def give_back() -> None:
    """Give back what was freed, if that may be much: else the next file would be left with what remains.

    The C library keeps freed memory for the process, in pieces that a large allocation cannot use.
    """
    bound = memory_bound()
    if bound is None or sys.platform != "linux" or _written() < bound * _WORTH_GIVING_BACK:
        return
    gc.collect()
    with contextlib.suppress(OSError, AttributeError):  # another C library
        ctypes.CDLL(None).malloc_trim(0)


def _written() -> int:
    """Bytes that this process holds in memory that it may write to."""
    pages = Path("/proc/self/statm").read_text("ascii").split()[5]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def bound_time(seconds: float) -> None:
    """Let the system end this process once it has computed for `seconds`, or waited several times as long.

    Anew from each call on; 0 takes the bound away. Machine code that runs wild is ended too.
    """
    if sys.platform != "win32":
        for number in (signal.SIGPROF, signal.SIGALRM):
            signal.signal(number, signal.SIG_DFL)  # a process that was forked has those of its parent
        signal.setitimer(signal.ITIMER_PROF, seconds)
        signal.setitimer(signal.ITIMER_REAL, seconds * _PATIENCE)


def patience(seconds: float) -> float | None:
    """Seconds after which a process is to be ended from outside; None where it bounds its time itself."""
    return None if HAS_TIMERS else seconds * _PATIENCE


def ended_by_time(exit_code: int | None) -> bool:
    """Whether a process ended because its time was over."""
    return exit_code in _TIMED_OUT


def megabytes(size: int) -> str:
    """A size as messages tell it."""
    return f"{size / MEGABYTE:,.0f} MB"
