"""How processes that read are started: with the readers loaded, and never from the folder we stand in."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable, Sequence
from multiprocessing import forkserver, resource_tracker, util

_flags: Callable[[], list[str]] = util._args_from_interpreter_flags  # type: ignore[attr-defined]


def _safe_flags() -> list[str]:
    flags = _flags()
    return flags if "-P" in flags or "-I" in flags else ["-P", *flags]


# Whatever multiprocessing starts (workers, the server they are forked from, the tracker of what they share)
# begins as `python -c`, which looks for every module in the current folder first: a pebble.py that lies in
# a delivery would be run. The flag -P forbids it; unlike PYTHONSAFEPATH it also holds beside -E, and the
# environment, which other threads read, is left alone.
util._args_from_interpreter_flags = _safe_flags  # type: ignore[attr-defined]


def process_context(preloaded: Sequence[str]) -> multiprocessing.context.BaseContext:
    """Forking a server that has the modules `preloaded` is quick, and safe beside threads where fork is not.

    The first call in a process says which.
    """
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(list(preloaded))
    # Server and workers inherit this: Ctrl-C, which a terminal sends to all of them, is the import's alone.
    resource_tracker.ensure_running()  # the server starts it otherwise, which lets the signal through again
    held = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        forkserver.ensure_running()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, held)
    return context
