"""The watched folder: looked at off the GUI thread; what has come in is imported with no word in the way."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from archive.words import read_error_words
from ui.actions.importing import Importing
from ui.dialogs.files import choose_folder
from ui.services import settings
from ui.services.i18n import tr
from ui.services.operations import Operations

if TYPE_CHECKING:
    from archive.intake.watching import FolderWatch

LOOK_EVERY_MS = 2000
PATIENCE = 20
"""After a long look, the next waits this many times as long: a huge folder must not keep a disk busy."""


class Watching(QObject):
    """Watches one folder for one archive and remembers it for the next run."""

    def __init__(self, operations: Operations, importing: Importing, window: QWidget) -> None:
        super().__init__(window)
        self._operations = operations
        self._importing = importing
        self._window = window
        self._watch: FolderWatch | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    @property
    def folder(self) -> Path | None:
        """The folder that is watched."""
        return self._watch.folder if self._watch else None

    def ask(self) -> None:
        """Let a folder be chosen and watch it."""
        choose_folder(self._window, tr("Watch a folder"), self.watch)

    def watch(self, folder: Path) -> None:
        """Import what stands in a folder and what comes into it."""
        from archive.intake.watching import FolderWatch  # here: a start needs no reader

        self._watch = FolderWatch(folder)
        self._operations.told.emit(tr("Watching “{name}”: what comes in is imported.", name=folder.name))
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        if self._watch is not None:
            self._operations.told.emit(tr("No longer watching “{name}”.", name=self._watch.folder.name))
        self._watch = None

    def remember(self, archive: str) -> None:
        """Write down what this archive watches."""
        settings.settings().setValue(settings.watched(archive), str(self.folder or ""))

    def recall(self, archive: str) -> None:
        """Watch again what the last run did."""
        folder = str(settings.settings().value(settings.watched(archive), ""))
        if folder:
            self.watch(Path(folder))

    def _look(self) -> None:
        watch = self._watch
        if watch is None:
            return
        begun = time.monotonic()

        def found(ripe: list[Path]) -> None:
            if watch is not self._watch:
                return
            for reason in watch.news:
                self._operations.refused.emit(read_error_words(reason))
            if ripe:
                self._importing.take_in(ripe, self._after)
            else:
                self._timer.start(max(LOOK_EVERY_MS, int((time.monotonic() - begun) * 1000 * PATIENCE)))

        def failed(error: Exception) -> None:
            self.stop()
            self._operations.refused.emit(str(error))

        self._operations.query(
            tr("Looking into the watched folder"),
            lambda catalogue, progress: watch.look(),
            found,
            key="watch",
            otherwise=failed,
        )

    def _after(self, whole: bool) -> None:
        """Go on, or stop where the user or a trouble stopped the import: else it would come again at once."""
        if not whole:
            self.stop()
        elif self._watch is not None:
            self._timer.start(LOOK_EVERY_MS)
