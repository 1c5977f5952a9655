"""What ran and runs: the jobs that the user should know of, how they ended and what they went through."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from PySide6.QtCore import QObject, Signal

from archive.progress import Step
from archive.words import why_words
from ui.services.jobs import Job, Jobs

MOST = 20
"""Jobs kept: what ended longer ago stands in the history."""
LINES = 500
State = Literal["running", "done", "stopped", "failed"]


@dataclass(slots=True, eq=False)
class Entry:
    """One job: `step` is how far it is or was, `log` the things it went through, `reason` why it failed."""

    title: str
    started: datetime
    job: Job | None
    state: State = "running"
    step: Step = Step(0)  # noqa: RUF009 - frozen
    ended: datetime | None = None
    reason: str = ""
    log: deque[str] = field(default_factory=lambda: deque(maxlen=LINES))


class JobBook(QObject):
    """`entries`, the newest first. `changed()` when one begins or ends, `moved(Entry)` when one goes on."""

    changed = Signal()
    moved = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: deque[Entry] = deque(maxlen=MOST)
        jobs.started.connect(self._started)

    @property
    def running(self) -> list[Entry]:
        """Those that are not finished."""
        return [entry for entry in self.entries if entry.state == "running"]

    def _started(self, job: Job) -> None:
        if job.quiet:
            return
        entry = Entry(job.title, datetime.now(), job)
        self.entries.appendleft(entry)
        job.progressed.connect(lambda step: self._progressed(entry, step))
        job.failed.connect(lambda error: self._failed(entry, error))
        job.dropped.connect(lambda: self._stopped(entry))
        job.finished.connect(lambda: self._finished(entry))
        self.changed.emit()

    def _progressed(self, entry: Entry, step: Step) -> None:
        entry.step = step
        what = why_words(step.what)
        if what and (not entry.log or entry.log[-1] != what):
            entry.log.append(what)
        self.moved.emit(entry)

    def _failed(self, entry: Entry, error: Exception) -> None:
        entry.state, entry.reason = "failed", str(error)

    def _stopped(self, entry: Entry) -> None:
        entry.state = "stopped"

    def _finished(self, entry: Entry) -> None:
        if entry.state == "running":
            cancelled = entry.job is not None and entry.job.progress.cancelled
            entry.state = "stopped" if cancelled else "done"
        entry.job, entry.ended = None, datetime.now()
        self.changed.emit()
