"""The times between the ticks of a timer in the GUI thread, and what that thread did in the long ones."""

from __future__ import annotations

import faulthandler
import os
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import TextIO

from PySide6.QtCore import QElapsedTimer, Qt, QTimer

TICK_MS = 10
LATE_MS = 60
"""A tick that is so late is a stall that is looked into."""
_LOOK_S = 0.008
_DEPTH = 7
_WAITS = (
    "threading.py",
    "queues.py",
    "selectors.py",
    "thread.py",
    "forkserver.py",
    "channel.py",
    "pool_manager_loop",
)


@dataclass(frozen=True, slots=True)
class Gap:
    """One gap: how long it was, and how much of it the GUI thread computed, in ms."""

    long: float
    own: float


@dataclass(slots=True)
class Stalls:
    """Looks at all threads while a tick is late, from a thread of its own, and counts where they stand."""

    gui: Counter[str] = field(default_factory=Counter)
    others: Counter[str] = field(default_factory=Counter)
    _last: float = field(default_factory=time.perf_counter)
    _ended: threading.Event = field(default_factory=threading.Event)
    _thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin to look, for the thread that calls this."""
        ident = threading.get_ident()
        self._last = time.perf_counter()
        self._thread = threading.Thread(target=self._watch, args=(ident,), daemon=True)
        self._thread.start()

    def ticked(self) -> None:
        """The timer was on time."""
        self._last = time.perf_counter()

    def stop(self) -> None:
        """Look no longer."""
        self._ended.set()
        if self._thread is not None:
            self._thread.join()

    def _watch(self, gui: int) -> None:
        # Not `sys._current_frames`: who holds a frame keeps what is in it, a painter beyond its painting.
        with tempfile.TemporaryFile("w+") as file:
            while not self._ended.wait(_LOOK_S):
                if time.perf_counter() - self._last >= LATE_MS / 1000:
                    self._look(gui, file)

    def _look(self, gui: int, file: TextIO) -> None:
        file.seek(0)
        faulthandler.dump_traceback(file, all_threads=True)
        end = os.lseek(file.fileno(), 0, os.SEEK_CUR)
        file.seek(0)
        names = {each.ident: each.name for each in threading.enumerate()}
        for part in file.read(end).split("\n\n"):
            thread, *frames = part.strip().splitlines()
            frames = [frame for frame in frames if '"' in frame]
            if not frames:
                continue
            ident = int(thread.partition("0x")[2].split()[0], 16)
            if ident == gui:
                self.gui[_stack(frames)] += 1
            elif ident != threading.get_ident() and not any(wait in frames[0] for wait in _WAITS):
                self.others[f"[{names.get(ident, '')}] {_stack(frames)}"] += 1

    def told(self, most: int = 8) -> str:
        """Where the GUI thread and the others stood most often."""
        lines = []
        for who, counts in (("window", self.gui), ("others", self.others)):
            lines += [f"  {who} {count:5}  {stack}" for stack, count in counts.most_common(most)]
        return "\n".join(lines)


def _stack(frames: list[str]) -> str:
    found = []
    for frame in frames[:_DEPTH]:
        _, file, rest = frame.split('"', 2)
        line, _, called = rest.removeprefix(", line ").partition(" in ")
        found.append(f"{'/'.join(file.split('/')[-2:])}:{line} {called}")
    return " < ".join(found)


class Gaps:
    """The gaps of a timer of `TICK_MS`, from now until `stop`; `stalls` is told of every tick."""

    def __init__(self, stalls: Stalls | None = None) -> None:
        self.all: list[Gap] = []
        self._stalls = stalls
        self._computed = time.thread_time()
        self._clock = QElapsedTimer()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._clock.start()
        if stalls is not None:
            stalls.start()
        self._timer.start()

    def _tick(self) -> None:
        computed = time.thread_time()
        self.all.append(Gap(self._clock.nsecsElapsed() / 1e6, (computed - self._computed) * 1000))
        self._computed = computed
        if self._stalls is not None:
            self._stalls.ticked()
        self._clock.restart()

    def stop(self) -> Measured:
        """What was measured."""
        self._timer.stop()
        if self._stalls is not None:
            self._stalls.stop()
        return Measured.of(self.all)


@dataclass(frozen=True, slots=True, order=True)
class Measured:
    """Of some gaps, in ms: under which 99 of 100 are, the longest, and the same of what the GUI thread
    computed in them.
    """

    most: float
    longest: float
    own_most: float
    own_longest: float
    ticks: int

    @classmethod
    def of(cls, gaps: list[Gap]) -> Measured:
        """Those of these gaps."""
        long, own = sorted(each.long for each in gaps), sorted(each.own for each in gaps)
        at = max(0, int(len(gaps) * 0.99) - 1)
        return cls(long[at], long[-1], own[at], own[-1], len(gaps))
