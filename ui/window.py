"""The window: opens the archive in a job, holds the workspace, takes what is dropped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QMainWindow, QWidget

from ui import icons, settings, theme
from ui.i18n import tr
from ui.jobs import Jobs
from ui.views.empty import EmptyState
from ui.workspace import Workspace

SIZE = QSize(1440, 900)
SMALLEST = QSize(960, 560)


class DropHint(QWidget):
    """Lies over the window while files are held above it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A veil, a dashed frame, and what will happen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = theme.colour("pane")
        veil.setAlphaF(0.88)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(theme.colour("accent"), 2, Qt.PenStyle.DashLine))
        box = QRectF(self.rect()).adjusted(24, 24, -24, -24)
        painter.drawRoundedRect(box, 12, 12)
        sign = QRectF(0, 0, 40, 40)
        sign.moveCenter(box.center() - QRectF(0, 0, 0, 80).bottomLeft() / 2)
        icons.paint(painter, "drop", sign, "accent")
        painter.setPen(theme.colour("ink"))
        painter.setFont(theme.font(theme.SUBHEAD, serif=True, bold=True))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tr("Drop to import"))


class MainWindow(QMainWindow):
    """`opener` opens the catalogue, in a job. `opened()` when the archive is there, `failed(str)` if not."""

    opened = Signal()
    failed = Signal(str)

    def __init__(self, opener: Callable[[], Any]) -> None:
        super().__init__()
        self._opener = opener
        self.jobs = Jobs(self)
        self.workspace: Workspace | None = None
        self._hint = DropHint(self)
        self.setWindowTitle("Cutline")
        self.setWindowIcon(icons.application_icon())
        self.setMinimumSize(SMALLEST)
        self.setAcceptDrops(True)
        self.resize(SIZE)
        geometry = settings.settings().value(settings.GEOMETRY)
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        self._wait()

    def _wait(self) -> None:
        waiting = EmptyState()
        waiting.show_words("photo", tr("Opening the archive"), "")
        self.setCentralWidget(waiting)
        opener = self._opener
        self.jobs.run(
            tr("Open the archive"),
            lambda progress: opener(),
            lane="write",
            then=self._show,
            otherwise=self._tell,
        )

    def _show(self, catalogue: Any) -> None:
        self.workspace = Workspace(catalogue, self.jobs)
        self.setCentralWidget(self.workspace)
        self.setWindowTitle(f"{catalogue.name} — Cutline")
        self.workspace.start(self.workspace.recall())
        self.opened.emit()

    def _tell(self, error: Exception) -> None:
        state = EmptyState()
        state.show_words(
            "caption",
            tr("The archive cannot be opened"),
            str(error),
            [("again", tr("Try again")), ("quit", tr("Quit"))],
        )
        calls = {"again": self._wait, "quit": self.close}
        state.pressed.connect(lambda name: calls[name]())
        self.setCentralWidget(state)
        self.failed.emit(str(error))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders may be dropped anywhere."""
        if self.workspace is not None and _paths(event.mimeData()):
            event.acceptProposedAction()
            self._hint.setGeometry(self.rect())
            self._hint.raise_()
            self._hint.show()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went away again."""
        self._hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import them."""
        self._hint.hide()
        paths = _paths(event.mimeData())
        if self.workspace is not None and paths:
            event.acceptProposedAction()
            self.workspace.import_paths(paths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The hint covers all of the window."""
        super().resizeEvent(event)
        self._hint.setGeometry(self.rect())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's state; wait until what is being written is written."""
        kept = settings.settings()
        kept.setValue(settings.GEOMETRY, self.saveGeometry())
        kept.setValue(settings.THEME, theme.current().mode)
        if self.workspace is not None:
            self.workspace.remember()
            self.workspace.operations.stop()
        self.jobs.close()
        kept.sync()
        super().closeEvent(event)


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
