"""The only place that wires: application, style, error dialog, catalogue, window."""

from __future__ import annotations

import gc
import logging
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from archive.errors import ArchiveError
from archive.places import DATABASE, default_folder, is_archive
from ui.dialogs.trouble import TroubleDialog
from ui.frame.window import MainWindow
from ui.paint import theme
from ui.services import settings
from ui.services.language import speak
from ui.services.look import stored_mode, stored_text

SWITCH_SECONDS = 0.001
START_SETTLED_MS = 2000
"""After an archive was opened: what else a first page loads is there by then."""

log = logging.getLogger(__name__)


def make_application() -> QApplication:
    """The application with its style and the colours that the user chose."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("cutline")
    app.setApplicationDisplayName("Cutline")
    app.setDesktopFileName("cutline")
    speak(app, str(settings.settings().value(settings.LANGUAGE, "")))
    theme.install(app, stored_mode(), stored_text())
    return app


def take_turns() -> None:
    """An import computes in a thread of its own; the window must get its turn while somebody types."""
    sys.setswitchinterval(SWITCH_SECONDS)


def keep_started(window: MainWindow) -> None:
    """Let garbage never be looked for in what a start has made, which stays: a hundred and fifty thousand
    objects, for a tenth of a second in which nothing moves.
    """
    settled = QTimer(window, singleShot=True, interval=START_SETTLED_MS)
    settled.timeout.connect(gc.freeze)
    window.opened.connect(settled.start, Qt.ConnectionType.SingleShotConnection)


def show_errors() -> None:
    """From now on an unforeseen error opens a dialog instead of passing unseen."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.exit(130)
            return
        log.error("unforeseen", exc_info=(kind, error, trace))
        TroubleDialog(kind, error, trace, QApplication.activeWindow()).open()

    sys.excepthook = hook


def open_on(folder: Path) -> MainWindow:
    """A window that opens the archive in a folder, made if there is none."""

    return MainWindow(lambda: _opened(folder, create=True), elsewhere=_opened, folder=folder)


def begin_in(folder: Path) -> MainWindow:
    """A window that asks what the first archive is to be; it is kept there unless the user says another."""
    return MainWindow(lambda: _opened(folder, create=True), elsewhere=_opened, first=folder)


def _opened(folder: Path, create: bool) -> Any:
    from archive.catalogue import Catalogue  # within the job that opens: the window is there before it

    if not create and not is_archive(folder):
        raise ArchiveError("no-archive.file", folder=folder, file=DATABASE)
    return Catalogue.open(folder, create=create)


def last_folder() -> Path:
    """The archive to open when none is named: `CUTLINE_ARCHIVE`, else the last one, else the usual."""
    if os.environ.get("CUTLINE_ARCHIVE"):
        return default_folder()
    return next((Path(name) for name in settings.recent() if is_archive(Path(name))), default_folder())


def run(folder: Path | None) -> int:
    """Open the window and return, when it is closed, the exit status."""
    app = make_application()
    show_errors()
    take_turns()
    chosen = folder or last_folder()
    window = open_on(chosen) if folder is not None or is_archive(chosen) else begin_in(chosen)
    keep_started(window)
    window.show()
    return app.exec()
