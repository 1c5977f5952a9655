"""How long work tells what it has done, and learns that it should stop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event

from archive.errors import Cancelled
from archive.model.said import Why

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Step:
    """How far work is: things done and in all (0 while unknown), what comes next, and bytes if they count."""

    done: int
    total: int = 0
    what: Why = ""
    bytes_done: int = 0
    bytes_total: int = 0

    @property
    def share(self) -> float:
        """How much is done, 0 to 1; by bytes where they are known, as files are of very different sizes."""
        if self.bytes_total:
            return self.bytes_done / self.bytes_total
        return self.done / self.total if self.total else 0.0


class Progress:
    """Passed into long work. The work calls `step`; another thread may call `cancel` at any moment.

    `listener` is called from the working thread.
    """

    def __init__(self, listener: Callable[[Step], None] | None = None) -> None:
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
            raise Cancelled("cancelled.kept")

    def step(self, done: int, total: int = 0, what: Why = "", *, size: tuple[int, int] = (0, 0)) -> None:
        """Report, and raise `Cancelled` if a stop was asked for; `size` is bytes done and in all."""
        if self._listener is not None:
            self._listener(Step(done, total, what, *size))
        self.check()
