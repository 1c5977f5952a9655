"""The one way to run work off the GUI thread.

A job has a title, progress, cancel and a log. Work runs in lanes of threads: `write` keeps the order of
changes, an `import` commits in batches and lets writes in between, an `export` only reads and may take long,
`index`, `search` and `image` never wait for each other, and `count` is for what nobody waits for. Every
result comes back through one mailbox, emptied in the GUI thread. Jobs with the same key replace each other:
the newest wins.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from queue import Empty, SimpleQueue
from typing import Any, Literal, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from archive.errors import Cancelled
from archive.progress import Progress, Step

Lane = Literal["import", "export", "index", "search", "read", "image", "count", "write"]
WIDTH: dict[Lane, int] = {
    "import": 1,
    "export": 1,
    "index": 1,
    "search": 2,
    "read": 2,
    "image": 2,
    "count": 1,
    "write": 1,
}
REPORT_EVERY = 0.05
"""Seconds between two reports of progress: more would only flood the mailbox."""

T = TypeVar("T")
log = logging.getLogger(__name__)


class Job(QObject):
    """One piece of work under way.

    Signals fire in the GUI thread: `progressed(Step)`, then exactly one of
    `succeeded(result)`, `failed(exception)` or `dropped()`, and last `finished()`.
    """

    progressed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    dropped = Signal()
    finished = Signal()

    def __init__(self, title: str, lane: Lane, key: str, quiet: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.lane: Lane = lane
        self.key = key
        self.quiet = quiet
        self.step = Step(0)
        self.started = time.monotonic()
        self.log: list[str] = []
        self.stale = False
        self.progress = Progress(self._report)
        self.future: Future[Any] | None = None
        self.post: Callable[..., None] = lambda *mail: None
        self._reported = 0.0

    def _report(self, step: Step) -> None:
        now = time.monotonic()
        if step.done < step.total and now - self._reported < REPORT_EVERY:
            return
        self._reported = now
        self.post(self, "progress", step)

    def cancel(self) -> None:
        """Ask the work to stop; what it finished stays."""
        self.log.append("cancel")
        self.progress.cancel()

    def drop(self) -> None:
        """Stop the work if it can be stopped, and deliver nothing of it."""
        self.stale = True
        self.progress.cancel()

    def seconds_left(self) -> float | None:
        """How long the rest will take at the pace so far, None while unknown."""
        share = self.step.share
        return (time.monotonic() - self.started) / share * (1 - share) if share else None


class Jobs(QObject):
    """Runs jobs and delivers their results in the GUI thread. `close` waits for all threads."""

    started = Signal(object)
    ended = Signal(object)
    _mail = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {
            lane: ThreadPoolExecutor(width, thread_name_prefix=f"cutline-{lane}")
            for lane, width in WIDTH.items()
        }
        self._box: SimpleQueue[tuple[Job, str, Any]] = SimpleQueue()
        self._running: dict[Job, None] = {}
        self._closed = False
        self._mail.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> list[Job]:
        """Jobs that are not finished, oldest first."""
        return list(self._running)

    def run(
        self,
        title: str,
        work: Callable[[Progress], T],
        *,
        lane: Lane = "read",
        key: str = "",
        quiet: bool = True,
        then: Callable[[T], None] | None = None,
        otherwise: Callable[[Exception], None] | None = None,
    ) -> Job:
        """Start `work(progress)`; `then(result)` or `otherwise(exception)` runs in the GUI thread.

        A `key` drops the unfinished job of the same key. A job that is not `quiet` is shown to the user.
        """
        job = Job(title, lane, key, quiet, self)
        if self._closed:
            return job
        if key:
            self.drop(key)
        job.post = self._post
        if then is not None:
            job.succeeded.connect(then)
        if otherwise is not None:
            job.failed.connect(otherwise)
        self._running[job] = None
        job.future = self._lanes[lane].submit(self._work, job, work)
        self.started.emit(job)
        return job

    def drop(self, key: str) -> None:
        """Let go of the unfinished job of a key: nobody waits for it any more."""
        for job in self._running:
            if job.key == key:
                job.drop()

    def _work(self, job: Job, work: Callable[[Progress], object]) -> None:
        if job.stale:
            self._post(job, "stale", None)
            return
        try:
            self._post(job, "result", work(job.progress))
        except Exception as error:
            self._post(job, "error", error)

    def _post(self, job: Job, kind: str, content: Any) -> None:
        self._box.put((job, kind, content))
        if not self._closed:
            self._mail.emit()

    def _deliver(self) -> None:
        while not self._closed:
            try:
                job, kind, content = self._box.get_nowait()
            except Empty:
                return
            if kind == "progress":
                job.step = content
                if not job.stale:
                    job.progressed.emit(content)
                continue
            self._end(job, kind, content)

    def _end(self, job: Job, kind: str, content: Any) -> None:
        self._running.pop(job, None)
        try:
            if job.stale or isinstance(content, Cancelled):
                job.dropped.emit()
            elif kind == "result":
                job.succeeded.emit(content)
            else:
                log.info("%s: %s", job.title, content)
                job.failed.emit(content)
        finally:
            job.finished.emit()
            self.ended.emit(job)
            job.deleteLater()

    def close(self, last: Callable[[], None] | None = None) -> None:
        """Stop everything but writes, let those finish, run `last` behind them, and wait for all threads."""
        if self._closed:
            return
        self._closed = True
        for job in self._running:
            if job.lane != "write":
                job.drop()
        for lane, pool in self._lanes.items():  # `write` is the last of them
            if lane == "write" and last is not None:
                pool.submit(last)
            pool.shutdown(wait=True, cancel_futures=lane != "write")
        self._running.clear()
