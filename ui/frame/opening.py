"""What stands in for the workspace while an archive is opened, or mended first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from archive.progress import Step
from ui.frame.progress_line import ProgressLine
from ui.frame.topbar import TopBar
from ui.paint import theme
from ui.services.i18n import tr
from ui.services.jobs import Job
from ui.services.wording import counts, joined
from ui.widgets.buttons import Button
from ui.widgets.empty import EmptyState
from ui.widgets.widgets import label

_LINE = 320


class Opening(QWidget):
    """The query may be typed already. Long work is followed under a `title`, and can be broken off."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.top = TopBar()
        self.top.menu.setEnabled(False)
        state = EmptyState()
        state.show_words("photo", title or tr("Opening the archive"), "")
        self.bar = ProgressLine()
        self.bar.setFixedWidth(_LINE)
        self.count = label("", theme.font(theme.LABEL), "muted")
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.cancel = Button(tr("Cancel"), tone="accent")
        self.cancel.setAccessibleName(tr("Cancel the job"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(state, 1)
        for widget in (self.bar, self.count, self.cancel):
            widget.hide()
            state.put_below(widget)

    def follow(self, job: Job) -> None:
        """Show how far a job is, and a way to stop it."""
        for widget in (self.bar, self.count, self.cancel):
            widget.show()
        job.progressed.connect(self._show)
        self.cancel.clicked.connect(lambda: self._stop(job))

    def _show(self, step: Step) -> None:
        if self.cancel.isEnabled():
            self.bar.show_share(step.share)
            self.count.setText(joined(counts(step)))

    def _stop(self, job: Job) -> None:
        self.cancel.setEnabled(False)
        self.count.setText(tr("stopping"))
        job.cancel()
