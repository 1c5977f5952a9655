"""The window: opens the archive in a job, holds the workspace, takes what is dropped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

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
from PySide6.QtWidgets import QMainWindow, QWidget

from archive.errors import ArchiveError, CutlineError
from archive.progress import Progress
from ui.frame.opening import Opening
from ui.paint import icons, theme
from ui.services import settings
from ui.services.actions import by_id
from ui.services.i18n import tr
from ui.services.jobs import Job, Jobs
from ui.services.keymap import keymap
from ui.services.mending import Mended, mending
from ui.widgets.empty import EmptyState
from ui.widgets.focus import follow_focus

if TYPE_CHECKING:
    from archive.catalogue import Catalogue
    from ui.frame.first_run import Start
    from ui.frame.workspace import Workspace
    from ui.places.search.querybar import QueryBar

Elsewhere = Callable[[Path, bool], "Catalogue"]
SIZE = QSize(1440, 900)
SMALLEST = QSize(960, 560)
_MENDED = ("damaged", "strange-schema", "foreign-database")
"""Codes of archives that cannot be opened as they are."""
FRAME = QSize(8, 48)
"""Room on the screen for the title bar and the edges that the system draws around a window."""


@runtime_checkable
class TakesFiles(Protocol):
    """A page on which files may be dropped while no archive is open."""

    def look(self, paths: list[Path]) -> None:
        """See what they are."""


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
    """`opener` opens the catalogue, in a job; `elsewhere(folder, create)` does it in a folder that the user
    chooses. With `first`, the user is asked to begin one there, and `opener` is not called. `folder` is
    where the archive lies that is opened.

    `opened()` when the archive is there, `failed(str)` if not.
    """

    opened = Signal()
    failed = Signal(str)

    def __init__(
        self,
        opener: Callable[[], Catalogue],
        elsewhere: Elsewhere | None = None,
        *,
        first: Path | None = None,
        folder: Path | None = None,
    ) -> None:
        super().__init__()
        self._opener = opener
        self._elsewhere = elsewhere
        self._folder = folder
        self._before: Path | None = None
        self._then: Callable[[Workspace], None] | None = None
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
        if first is None:
            self._wait()
        else:
            self._begin(first)

    def _fit_screen(self) -> None:
        """No larger than the screen, which may be another one than last time."""
        room = self.screen().availableGeometry().size() - FRAME
        self.setMinimumSize(SMALLEST.boundedTo(room))
        if not self.isMaximized() and not self.isFullScreen():
            self.resize(self.size().boundedTo(room))

    def _wait(self, before: Callable[[Progress], None] = lambda _: None, title: str = "") -> None:
        """Open the archive in a job, after what has to be done `before`, which is followed under a `title` if
        it has one; the query may be typed meanwhile.
        """
        self._opening = Opening(title)
        self._set_page(self._opening)
        self._opening.top.bar.take_keyboard()
        job = self._open(before, self._tell)
        if title:
            self._opening.follow(job)

    def _open(self, before: Callable[[Progress], None], otherwise: Callable[[Exception], None]) -> Job:
        opener = self._opener

        def opened(progress: Progress) -> Any:
            before(progress)
            catalogue = opener()
            # Here, in the job: what the workspace is made of takes as long to load as a window to open.
            import ui.frame.workspace  # noqa: F401

            return catalogue

        title = tr("Open the archive")
        return self.jobs.run(title, opened, lane="write", then=self._show, otherwise=otherwise)

    def _show(self, catalogue: Catalogue) -> None:
        from ui.frame.workspace import Workspace  # which the job has loaded

        typed = self._opening.top.bar.text()
        self._folder = catalogue.folder
        settings.note_opened(str(catalogue.folder))
        self.workspace = Workspace(catalogue, self.jobs)
        self.workspace.archive_wanted.connect(self.choose_archive)
        self.workspace.folder_wanted.connect(self.open_archive)
        self.workspace.mend_wanted.connect(self.ask_mending)
        self._set_inside(self.workspace)
        self.setWindowTitle(f"{catalogue.name} — Cutline")
        recalled = self.workspace.recall()
        self.workspace.start(typed or recalled)
        if typed:
            self.bar.go_on()
        if self._then is not None:
            self._then(self.workspace)
            self._then = None
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
        if isinstance(error, ArchiveError) and error.code == "no-archive" and self._folder is not None:
            buttons.insert(0, ("make", tr("Make an archive there")))
        if isinstance(error, ArchiveError) and error.code in _MENDED and self._folder is not None:
            buttons.insert(0, ("mend", tr("Mend…")))
        if self._before is not None:
            buttons.append(("before", tr("Back to “{name}”", name=self._before.name)))
        buttons.append(("quit", tr("Quit")))
        state.show_words("caption", tr("The archive cannot be opened"), str(error), buttons)
        calls: dict[str, Callable[[], object]] = {
            "again": self._wait,
            "choose": self.choose_archive,
            "make": lambda: self.open_archive(self._folder, create=True),
            "mend": self.ask_mending,
            "before": lambda: self.open_archive(self._before),
            "quit": self.close,
        }
        state.pressed.connect(lambda name: calls[name]())
        self._set_page(state)
        state.focus_first()
        self.failed.emit(str(error))

    def _set_page(self, page: QWidget) -> None:
        """Show a page that stands in for the workspace: its actions are not there, Quit must be."""
        for key in keymap().working_keys(by_id("quit")):
            QShortcut(QKeySequence(key), page).activated.connect(self.close)
        self._set_inside(page)

    def _set_inside(self, widget: QWidget) -> None:
        self.setCentralWidget(widget)
        # Shown by and by otherwise, and what is not shown yet cannot take the keyboard.
        widget.show()

    # --- another archive, or the first ---------------------------------------------------------------------

    def choose_archive(self) -> None:
        """Let the folder of another archive be chosen, and open it."""
        from ui.dialogs.files import choose_folder  # a start shows no dialog

        choose_folder(self, tr("Choose the folder of an archive"), self.open_archive)

    def open_archive(self, folder: Path | None, create: bool = False) -> None:
        """Close the archive that is open, and open the one in a folder in its place."""
        elsewhere = self._elsewhere
        if elsewhere is None or folder is None:
            return
        if self.workspace is not None:
            self._before = self._folder
        self._folder = folder
        self._opener = lambda: elsewhere(folder, create)
        leave = self._leave()
        self._wait(lambda _: leave())

    def ask_mending(self) -> None:
        """Ask what the archive is to be mended from, and mend it."""
        from ui.dialogs.mend import MendDialog  # a start shows no dialog

        last = settings.settings().value(settings.backed_up(str(self._folder)), "")
        dialog = MendDialog(str(last), self)
        dialog.wanted.connect(self.mend)
        dialog.open()

    def mend(self, place: Path | None = None) -> None:
        """Close the archive that is open, mend it with what lies in a place too, and open it again with what
        was done to it.
        """
        folder = self._folder
        if folder is None:
            return
        leave, became = self._leave(), Mended([], [])
        mend = mending(folder, place, became)

        def before(progress: Progress) -> None:
            leave()
            mend(progress)

        self._then = lambda workspace: workspace.keeping.mended(became)
        self._wait(before, tr("Mending the archive"))

    def _leave(self) -> Callable[[], None]:
        """Let go of the archive that is open; the rest takes as long as what is being written, in a job."""
        if self.workspace is None:
            return lambda: None
        self.workspace.remember()
        finish = self.workspace.operations.leave()
        self.workspace = None
        self.setWindowTitle("Cutline")
        self.jobs = Jobs(self)
        return finish

    def _begin(self, folder: Path) -> None:
        from ui.frame.first_run import FirstRun  # once in the life of an archive

        page = FirstRun(folder, self.jobs)
        page.started.connect(self._start)
        page.open_wanted.connect(self.choose_archive)
        self._set_page(page)

    def _start(self, start: Start) -> None:
        page, elsewhere = self.centralWidget(), self._elsewhere
        if elsewhere is None:
            return
        self._opener = lambda: elsewhere(start.folder, True)
        self._then = start.bring_in
        self._opening = Opening()
        self._open(lambda _: start.sign(), lambda error: self._not_begun(page, error))

    def _not_begun(self, page: QWidget | None, error: Exception) -> None:
        from ui.frame.first_run import FirstRun

        if not isinstance(error, CutlineError):
            raise error
        if isinstance(page, FirstRun):
            page.refused(str(error))
        self.failed.emit(str(error))

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the keyboard, which nobody hands over where no window manager runs."""
        super().showEvent(event)
        if not event.spontaneous():
            self.activateWindow()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders may be dropped anywhere, but not what is dragged out of the window itself."""
        if self._takes_files and event.source() is None and _paths(event.mimeData()):
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
        if self._takes_files and paths:
            event.acceptProposedAction()
            page = self.centralWidget()
            if self.workspace is not None:
                self.workspace.import_paths(paths)
            elif isinstance(page, TakesFiles):
                page.look(paths)

    @property
    def _takes_files(self) -> bool:
        return self.workspace is not None or isinstance(self.centralWidget(), TakesFiles)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The hint covers all of the window."""
        super().resizeEvent(event)
        self._hint.setGeometry(self.rect())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's state; wait until what is being written is written."""
        kept = settings.settings()
        kept.setValue(settings.GEOMETRY, self.saveGeometry())
        if self.workspace is not None:
            self.workspace.remember()
            self.workspace.operations.stop()
        self.jobs.close()
        kept.sync()
        super().closeEvent(event)


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
