"""Keeping the archive: checked, backed up, brought back; a job each, a report where something is wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from archive.progress import Progress
from archive.words import note_words
from ui.dialogs.amiss import AmissDialog
from ui.dialogs.problems import ProblemsDialog
from ui.dialogs.restore import Chosen, RestoreDialog
from ui.services import settings
from ui.services.i18n import counted, tr
from ui.services.mending import Mended
from ui.services.moments import moment
from ui.services.operations import Operations
from ui.services.wording import joined

if TYPE_CHECKING:
    from archive.catalogue import Catalogue
    from archive.keeping.backups.making import BackupReport
    from archive.keeping.backups.restoring import RestoreReport
    from archive.keeping.problems import Problem

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Copies:
    """What can be brought back from a place: when its copies were made (ISO 8601, UTC), the oldest first."""

    place: Path
    made: list[str]


class Keeping(QObject):
    """`done()` follows a check or a backup; `mend_wanted()` asks for the archive to be mended, for which it
    is closed; `folder_wanted(Path)` asks for an archive that was brought back to be opened.
    """

    done = Signal()
    mend_wanted = Signal()
    folder_wanted = Signal(object)

    def __init__(self, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._operations = operations
        self._window = window

    def start(self) -> None:
        """Copy the database beside itself, if that is due today; say what is amiss with the journal."""
        self._tell_amiss()
        self._operations.query("daily copy", lambda c, p: c.keeping.copy_daily(p), lambda _: None)

    def _tell_amiss(self) -> None:
        catalogue = self._operations.catalogue
        note = catalogue.amiss_note
        if note is None:
            return
        dialog = AmissDialog(note_words(note), self._window, can_write=not catalogue.is_read_only)
        dialog.mend_wanted.connect(self.mend_wanted)
        dialog.restore_wanted.connect(self.restore)
        dialog.accepted_as_is.connect(self._accept)
        dialog.open()

    def _accept(self) -> None:
        said = tr("The archive is taken as it is from now on.")
        self._run(
            tr("Taking the archive as it is"), lambda c, p: c.keeping.accept(), lambda _: self._say(said)
        )

    def _say(self, text: str) -> None:
        self.done.emit()
        self._operations.told.emit(text)

    def mended(self, became: Mended) -> None:
        """Say what became of mending the archive, which was opened again."""
        if became.refused:
            self._operations.refused.emit(became.refused)
            return
        if became.broken_off:
            self._operations.refused.emit(tr("Mending was broken off. What was mended stays."))
            return
        said = counted(len(became.done), "thing was mended", "things were mended")
        left = counted(len(became.left), "is left", "are left") if became.left else ""
        self._operations.told.emit(joined((said, left) if left else (said,)))
        if became.left:
            headline = counted(
                len(became.left), "problem could not be mended", "problems could not be mended"
            )
            help_ = tr("Another backup, or the folder that files came from, may have what is missing.")
            self._show_problems(headline, help_, became.left)

    # --- Checking ---------------------------------------------------------------------------------

    def check(self) -> None:
        """Check all of the archive, and say what is wrong."""
        self._run(tr("Checking the archive"), lambda c, p: c.keeping.verify(p), self._checked)

    def _checked(self, problems: list[Problem]) -> None:
        self.done.emit()
        if not problems:
            self._operations.told.emit(tr("The archive is sound: the database and every file."))
            return
        headline = counted(len(problems), "problem in the archive", "problems in the archive")
        help_ = tr("Mending closes the archive, copies its database aside and opens it again.")
        self._show_problems(headline, help_, problems)

    def _show_problems(self, headline: str, help_: str, problems: list[Problem]) -> None:
        mends = not self._operations.catalogue.is_read_only
        dialog = ProblemsDialog(headline, help_, problems, self._window, mends=mends)
        dialog.mend_wanted.connect(self.mend_wanted)
        dialog.open()

    # --- Backing up -------------------------------------------------------------------------------

    def back_up(self) -> None:
        """Let the place be chosen, and back the archive up there."""
        dialog = QFileDialog(self._window, tr("Where the backup is kept, on another disk at best"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        last = str(settings.settings().value(self._key, ""))
        if last:
            dialog.setDirectory(last)
        dialog.filesSelected.connect(lambda names: self.back_up_to(Path(names[0])))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @property
    def _key(self) -> str:
        return settings.backed_up(str(self._operations.catalogue.folder))

    def back_up_to(self, place: Path) -> None:
        """Back the archive up."""

        def ended(report: BackupReport) -> None:
            settings.settings().setValue(self._key, str(place))
            self._backed_up(report)

        self._run(tr("Backing up"), lambda c, p: c.keeping.backup(place, p), ended)

    def _backed_up(self, report: BackupReport) -> None:
        self.done.emit()
        said = [
            tr("Backed up to “{name}”", name=report.place.name),
            counted(report.copied, "new file", "new files"),
        ]
        self._operations.told.emit(joined(said))
        if report.problems:
            n = len(report.problems)
            headline = counted(n, "problem in the backup", "problems in the backup")
            help_ = tr("All else was backed up.")
            ProblemsDialog(headline, help_, report.problems, self._window).open()

    # --- Bringing back ----------------------------------------------------------------------------

    def restore(self) -> None:
        """Let a backup be chosen, then which of its copies and where to."""
        dialog = QFileDialog(self._window, tr("Choose a backup, or an archive that copied itself"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        last = str(settings.settings().value(self._key, ""))
        if last:
            dialog.setDirectory(str(Path(last).parent))
        dialog.filesSelected.connect(lambda names: self.choose_copy(Path(names[0])))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def choose_copy(self, place: Path) -> None:
        """Ask which copy in a place is to be brought back, and where to."""

        def read(catalogue: Catalogue, progress: Progress) -> Copies:
            return Copies(place, [each.made for each in catalogue.copies_in(place)])

        self._operations.query(tr("Restore…"), read, self._ask_copy)

    def _ask_copy(self, found: Copies) -> None:
        copies = [(moment(made), made) for made in reversed(found.made)]
        folder = self._operations.catalogue.folder
        dialog = RestoreDialog(found.place, copies, folder.parent, self._window)
        dialog.chosen.connect(lambda chosen: self._restore(found.place, chosen))
        dialog.open()

    def _restore(self, place: Path, chosen: Chosen) -> None:
        def work(catalogue: Catalogue, progress: Progress) -> RestoreReport:
            return catalogue.restore(place, chosen.folder, to=chosen.made, progress=progress)

        self._run(tr("Restoring"), work, self._restored)

    def _restored(self, report: RestoreReport) -> None:
        self._operations.told.emit(tr("Brought back to “{name}”", name=report.folder.name))
        if not report.problems:
            self.folder_wanted.emit(report.folder)
            return
        n = len(report.problems)
        headline = counted(n, "file could not be brought back", "files could not be brought back")
        dialog = ProblemsDialog(headline, tr("All else is there."), report.problems, self._window)
        dialog.finished.connect(lambda _: self.folder_wanted.emit(report.folder))
        dialog.open()

    def _run(self, title: str, work: Callable[[Catalogue, Progress], T], then: Callable[[T], None]) -> None:
        """Run what may take long, and keeps neither reading nor writing from going on."""
        self._operations.query(title, work, then, lane="import", quiet=False)
