"""The window: opens the archive in a job, holds the workspace, takes what is dropped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QFileDialog, QMainWindow, QVBoxLayout, QWidget

from ui.frame.topbar import TopBar
from ui.paint import icons, theme
from ui.services import settings
from ui.services.actions import by_id
from ui.services.i18n import tr
from ui.services.jobs import Jobs
from ui.widgets.empty import EmptyState
from ui.widgets.focus import follow_focus

if TYPE_CHECKING:
    from archive.catalogue import Catalogue
    from ui.frame.workspace import Workspace
    from ui.places.search.querybar import QueryBar

SIZE = QSize(1440, 900)
SMALLEST = QSize(960, 560)
FRAME = QSize(8, 48)
"""Room on the screen for the title bar and the edges that the system draws around a window."""


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


class Opening(QWidget):
    """Stands in for the workspace while the archive is opened: the query may be typed already."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.top = TopBar()
        self.top.menu.setEnabled(False)
        state = EmptyState()
        state.show_words("photo", tr("Opening the archive"), "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(state, 1)


class MainWindow(QMainWindow):
    """`opener` opens the catalogue, in a job; `elsewhere` does it in a folder that the user chooses instead.

    `opened()` when the archive is there, `failed(str)` if not.
    """

    opened = Signal()
    failed = Signal(str)

    def __init__(
        self, opener: Callable[[], Catalogue], elsewhere: Callable[[Path], Catalogue] | None = None
    ) -> None:
        super().__init__()
        self._opener = opener
        self._elsewhere = elsewhere
        self.jobs = Jobs(self)
        self.workspace: Workspace | None = None
        self._hint = DropHint(self)
        follow_focus()
        self.setWindowTitle("Cutline")
        self.setWindowIcon(icons.application_icon())
        self.setAcceptDrops(True)
        self.resize(SIZE)
        geometry = settings.settings().value(settings.GEOMETRY)
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        self._fit_screen()
        self._wait()

    def _fit_screen(self) -> None:
        """No larger than the screen, which may be another one than last time."""
        room = self.screen().availableGeometry().size() - FRAME
        self.setMinimumSize(SMALLEST.boundedTo(room))
        if not self.isMaximized() and not self.isFullScreen():
            self.resize(self.size().boundedTo(room))

    def _wait(self) -> None:
        self._opening = Opening()
        self._set_page(self._opening)
        self._opening.top.bar.take_keyboard()
        opener = self._opener

        def opened() -> Any:
            catalogue = opener()
            # Here, in the job: what the workspace is made of takes as long to load as a window to open.
            import ui.frame.workspace  # noqa: F401

            return catalogue

        self.jobs.run(
            tr("Open the archive"),
            lambda progress: opened(),
            lane="write",
            then=self._show,
            otherwise=self._tell,
        )

    def _show(self, catalogue: Catalogue) -> None:
        from ui.frame.workspace import Workspace  # which the job has loaded

        typed = self._opening.top.bar.text()
        self.workspace = Workspace(catalogue, self.jobs)
        self._set_inside(self.workspace)
        self.setWindowTitle(f"{catalogue.name} — Cutline")
        recalled = self.workspace.recall()
        self.workspace.start(typed or recalled)
        if typed:
            self.bar.go_on()
        self.opened.emit()

    @property
    def is_waiting(self) -> bool:
        """Whether no archive is open and the user is asked which it should be."""
        return self.workspace is None and not isinstance(self.centralWidget(), Opening)

    @property
    def bar(self) -> QueryBar:
        """Where the query is typed, whether the archive is open yet or not."""
        return (self.workspace or self._opening).top.bar

    def _tell(self, error: Exception) -> None:
        state = EmptyState()
        buttons = [("again", tr("Try again"))]
        if self._elsewhere is not None:
            buttons.append(("choose", tr("Choose another folder…")))
        buttons.append(("quit", tr("Quit")))
        state.show_words("caption", tr("The archive cannot be opened"), str(error), buttons)
        calls = {"again": self._wait, "choose": self._choose, "quit": self.close}
        state.pressed.connect(lambda name: calls[name]())
        self._set_page(state)
        state.focus_first()
        self.failed.emit(str(error))

    def _set_page(self, page: QWidget) -> None:
        """Show a page that stands in for the workspace: its actions are not there, Quit must be."""
        for key in by_id("quit").keys:
            QShortcut(QKeySequence(key), page).activated.connect(self.close)
        self._set_inside(page)

    def _set_inside(self, widget: QWidget) -> None:
        self.setCentralWidget(widget)
        # Shown by and by otherwise, and what is not shown yet cannot take the keyboard.
        widget.show()

    def _choose(self) -> None:
        dialog = QFileDialog(self, tr("Choose the folder of an archive"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        dialog.fileSelected.connect(self._open_elsewhere)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open_elsewhere(self, folder: str) -> None:
        elsewhere = self._elsewhere
        if elsewhere is not None:
            self._opener = lambda: elsewhere(Path(folder))
            self._wait()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the keyboard, which nobody hands over where no window manager runs."""
        super().showEvent(event)
        if not event.spontaneous():
            self.activateWindow()

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
