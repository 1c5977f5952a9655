"""The bottom line: the job that runs with its count and a way to stop it, or a message, or all saved."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.progress import Step
from ui.frame.progress_line import ProgressLine
from ui.paint import theme
from ui.services.i18n import tr
from ui.services.jobs import Job
from ui.services.wording import DOT, counts, joined, time_left, tip
from ui.widgets.buttons import Button
from ui.widgets.widgets import HairLine, Pane, label

HEIGHT = 28
MESSAGE_MS = 8000
READ_MS = 4000
"""How long a warning stays, though the user goes elsewhere."""


class StatusBar(Pane):
    """Left: the job under way or the last message. Right: the archive, and whether all is saved.

    `jobs_wanted()` on a click on the job.
    """

    jobs_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("side", parent)
        theme.fix_height(self, HEIGHT)
        small = theme.font(theme.LABEL)
        self.title = Button()
        theme.fix_height(self.title, 22)
        self.title.clicked.connect(self.jobs_wanted)
        self.bar = ProgressLine()
        self.count = label("", small, "muted")
        self.stop = Button(tr("Cancel"), tone="accent")
        theme.fix_height(self.stop, 22)
        self.stop.setAccessibleName(tr("Cancel the job"))
        self.message = label("", small, "muted")
        self.archive = label("", small, "muted")
        self._warns = False
        self._said = QElapsedTimer()
        self._name = self._refusal = ""
        self._writing: set[Job] = set()
        self._job: Job | None = None
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.setInterval(MESSAGE_MS)
        self._forget.timeout.connect(lambda: self.say(""))
        self.stop.clicked.connect(self._cancel)
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(14)
        for widget in (self.title, self.bar, self.count, self.stop, self.message):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self.archive)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(HairLine())
        column.addLayout(row, 1)
        self._show_job(None)

    def name_archive(self, name: str, refusal: str = "") -> None:
        """Say which archive is open; a `refusal` says why nothing in it can be changed."""
        self._name = name
        self._refusal = refusal
        self.archive.set_tone("warning" if refusal else "muted")
        self.archive.setToolTip(tip(refusal))
        self._tell_archive()

    def say(self, text: str, tone: str = "muted") -> None:
        """A message that goes by itself; a warning stays until the next one, or until something succeeds."""
        self._warns = tone != "muted"
        self._said.start()
        self.message.set_tone(tone)
        self.message.setText(text)
        self.message.setToolTip(tip(text))
        self.message.setAccessibleName(text or tr("Message"))
        self._forget.stop()
        if tone == "muted":
            self._forget.start()

    def clear_warning(self) -> None:
        """Something succeeded: what could not be done before is no longer the matter."""
        if self._warns:
            self.say("")

    def move_on(self) -> None:
        """The user went elsewhere: what could not be done a while ago is no longer the matter."""
        if self._said.isValid() and self._said.hasExpired(READ_MS):
            self.clear_warning()

    def job_started(self, job: Job) -> None:
        """Follow a job that the user should see."""
        if job.lane in ("write", "import"):
            self._writing.add(job)
            self._tell_archive()
        if not job.quiet:
            self._show_job(job)
            job.progressed.connect(lambda step: self._progress(job, step))

    def job_ended(self, job: Job) -> None:
        """Let go of a job."""
        if job.lane in ("write", "import"):
            self._writing.discard(job)
            self._tell_archive()
        if job is self._job:
            self._show_job(None)

    def _show_job(self, job: Job | None) -> None:
        self._job = job
        for widget in (self.title, self.bar, self.count, self.stop):
            widget.setVisible(job is not None)
        self.stop.setEnabled(True)
        self.title.setText(job.title if job else "")
        self.title.updateGeometry()
        self.count.setText("")
        self.bar.show_share(0)

    def _progress(self, job: Job, step: Step) -> None:
        if job is not self._job:
            return
        self.bar.show_share(step.share)
        if job.progress.cancelled:  # it says already that it is stopping
            return
        self.count.setText(joined((*counts(step), time_left(job.seconds_left()))))

    def _cancel(self) -> None:
        if self._job is not None:
            self.stop.setEnabled(False)
            self.count.setText(tr("stopping after this file"))
            self._job.cancel()

    def _tell_archive(self) -> None:
        saved = tr("saving") if self._writing else tr("all saved")
        if self._refusal:
            saved = tr("read only")
        self.archive.setText(tr("Archive: {name}", name=self._name) + DOT + saved if self._name else "")
