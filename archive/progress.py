"""How long work tells what it has done, and learns that it should stop."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from archive.errors import Cancelled


class Progress:
    """Passed into long work. The work calls `step`; another thread may call `cancel` at any moment.

    `listener(done, total, what)` is called from the working thread; total is 0 while unknown.
    """

    def __init__(self, listener: Callable[[int, int, str], None] | None = None) -> None:
        self._listener = listener
        self._cancelled = Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next whole state."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether a stop was asked for."""
        return self._cancelled.is_set()

    def check(self) -> None:
        """Raise `Cancelled` if a stop was asked for."""
        if self.cancelled:
            raise Cancelled("Stopped. What was finished before stays.")

    def step(self, done: int, total: int, what: str = "") -> None:
        """Report, and raise `Cancelled` if a stop was asked for."""
        if self._listener is not None:
            self._listener(done, total, what)
        self.check()
