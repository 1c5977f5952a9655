"""Ctrl-C in long work: the first one ends it whole, the second one at once."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from collections.abc import Iterator

from archive.progress import Progress

_STANDARD_ERROR = 2
STORING = "what was read is being stored"
PUTTING_BACK = "what was done is being put back"


@contextlib.contextmanager
def cancelled_by_ctrl_c(progress: Progress, ending: str = STORING) -> Iterator[None]:
    """Let the first Ctrl-C cancel `progress` instead of raising `KeyboardInterrupt` wherever it arrives.

    `ending` says what is still done then.

    The second one ends the process as the system does, with no more of its own code: what is stored is safe
    against that, and reading processes go when the one they work for is gone.
    """

    said = f"\ncutline: stopping; {ending}. Ctrl-C again stops at once.\n".encode()

    def cancel(*_: object) -> None:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        progress.cancel()
        with contextlib.suppress(OSError):  # not `print`: the signal may have come in the middle of one
            os.write(_STANDARD_ERROR, said)

    if threading.current_thread() is not threading.main_thread() or _is_ignored():
        yield
        return
    before = signal.signal(signal.SIGINT, cancel)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _is_ignored() -> bool:
    """Whether this runs in the background of a shell, where Ctrl-C is meant for others."""
    return signal.getsignal(signal.SIGINT) == signal.SIG_IGN
