"""A list and a sheet gone through from top to bottom with wheel and keys, and what memory that takes."""

from __future__ import annotations

import os
import resource
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication

from benchmarks.window.gaps import Gaps, Measured, Stalls
from tools.pictures.driver import Driver

NOTCH = 120
"""What a notch of a wheel is to Qt."""
WHEEL_STEPS = 300
PATIENCE_S = 400


@dataclass(frozen=True, slots=True)
class Scrolled:
    """What came of it: memory in MB, how far End went."""

    steps: int
    gaps: Measured
    first: float
    most: float
    row: int
    total: int
    bottom: bool

    @property
    def grown(self) -> float:
        """The most memory, in times that of the first screen."""
        return self.most / self.first

    @property
    def at_end(self) -> bool:
        """Whether End went to the last row, and scrolling to the bottom."""
        return self.row == self.total and self.bottom


def scroll(
    driver: Driver, view: QAbstractItemView, pause: float, at_once: int, stalls: Stalls | None = None
) -> Scrolled:
    """Scroll by the wheel, then by Page Down to the bottom, then Home and End.

    After each notch, and after `at_once` presses of the key, the window works for `pause` seconds.
    """
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Home)
    driver.settle()
    first = most = memory()
    gaps, steps, bar, at = Gaps(stalls), 0, view.verticalScrollBar(), (-1, -1)
    for _ in range(WHEEL_STEPS):
        _turn(view, -NOTCH)
        wait(pause)
        most = max(most, memory())
    end = time.monotonic() + PATIENCE_S
    while (bar.value(), view.currentIndex().row()) != at and time.monotonic() < end:
        at = bar.value(), view.currentIndex().row()
        for _ in range(at_once):
            QTest.keyClick(view, Qt.Key.Key_PageDown)
        wait(pause)
        steps += at_once
        most = max(most, memory())
    bottom = bar.maximum() - bar.value() < bar.singleStep()
    measured = gaps.stop()
    driver.settle()
    QTest.keyClick(view, Qt.Key.Key_Home)
    driver.settle()
    QTest.keyClick(view, Qt.Key.Key_End)
    driver.settle()
    most = max(most, memory())
    model = view.model()
    assert model is not None
    return Scrolled(
        steps + WHEEL_STEPS, measured, first, most, view.currentIndex().row() + 1, model.rowCount(), bottom
    )


def _turn(view: QAbstractItemView, by: int) -> None:
    room = view.viewport()
    at = QPointF(room.rect().center())
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    place = QPointF(room.mapToGlobal(at.toPoint()))
    QApplication.sendEvent(room, QWheelEvent(at, place, QPoint(), QPoint(0, by), buttons, keys, phase, False))


def wait(seconds: float) -> None:
    """Let the window work so long."""
    loop = QEventLoop()  # not QTest.qWait, which keeps the interpreter's lock from the jobs
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def memory() -> float:
    """Memory in use, in MB; the most that there was where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
