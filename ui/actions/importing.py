"""Bringing files in: from a dialog, from a drop, from the sample; one job, one report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from archive.exchange.as_csv import save_import_report
from archive.model import ImportResult, OpChanges
from archive.progress import Progress
from ui.actions.sample import bring_in, sample_folder
from ui.dialogs.files import choose_files, choose_folder
from ui.dialogs.report import ReportDialog, summary, to_review
from ui.services.i18n import counted, tr
from ui.services.operations import Operations
from ui.services.wording import joined

if TYPE_CHECKING:
    from archive.catalogue import Catalogue
    from archive.intake.importing import ImportReport
    from archive.reading.libraries.portion import Portion


class Importing(QObject):
    """`told(text)` says in a line what an import did; `finished(report)` carries all of it.

    `wanted(id, is_story)` asks for a record that a report names.
    """

    told = Signal(str)
    wanted = Signal(str, bool)
    finished = Signal(object)

    def __init__(self, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._operations = operations
        self._window = window
        self._last: ImportReport | None = None

    def ask_files(self) -> None:
        """Let files be chosen."""
        choose_files(self._window, tr("Import files"), self.run)

    def ask_folder(self) -> None:
        """Let a folder be chosen."""
        choose_folder(self._window, tr("Import a folder"), lambda folder: self.run([folder]))

    def sample(self) -> None:
        """Import the invented stories that come with the program."""
        self.run([sample_folder()])

    def sample_archive(self) -> None:
        """Bring in the invented stories, tagged and linked as an archivist would have done."""

        def write(catalogue: Catalogue, progress: Progress) -> OpChanges:
            before = catalogue.history.last_seq()
            bring_in(catalogue, progress)
            return catalogue.history.changes_since(before)

        self._operations.change(tr("Importing the sample"), write, quiet=False, lane="import")

    def run(self, paths: Sequence[Path], portion: Portion | None = None) -> None:
        """Import files and folders in a job; a report opens where the user should look at it.

        `portion` says whose library is taken over, and how.
        """
        if not paths:
            return
        title = (
            tr("Importing “{name}”", name=paths[0].name)
            if len(paths) == 1
            else tr("Importing {files}", files=counted(len(paths), "item", "items"))
        )

        def write(catalogue: Catalogue, progress: Progress) -> ImportReport:
            return catalogue.imports.run(list(paths), progress=progress, portion=portion).unpacked()

        self._last = None
        self._operations.change(title, write, self._report, quiet=False, lane="import", changes=_changes)

    def take_in(self, paths: Sequence[Path], then: Callable[[bool], None]) -> None:
        """Import without a word in the way; `then(whole)` says whether it went to its end."""

        def ended(report: ImportReport) -> None:
            from archive.intake.watching import has_vanished  # here: a start needs no reader

            news = [result for result in report.results if not has_vanished(result)]
            if any(result.status != "duplicate" for result in news):
                self.told.emit(summary(news))
            self.finished.emit(report)
            then(not report.cancelled)

        def failed(error: Exception) -> None:
            then(False)
            self._operations.refused.emit(str(error))

        title = tr("Importing {files}", files=counted(len(paths), "item", "items"))
        self._operations.change(
            title,
            lambda catalogue, progress: catalogue.imports.run(
                list(paths), progress=progress, watching=True
            ).unpacked(),
            ended,
            quiet=False,
            lane="import",
            changes=_changes,
            otherwise=failed,
        )

    def _report(self, report: ImportReport) -> None:
        said = [summary(report.results)] if report.results or not report.passed_over else []
        if report.passed_over:
            from archive.intake.importing import passed_over  # here: a start needs no reader

            said.append(passed_over(report.passed_over))
        self._last = report
        self.told.emit(" ".join(said))
        if _needs_a_look(report):
            self.show_report()
        self.finished.emit(report)
        self._operations.query(
            "to review",
            lambda catalogue, progress: catalogue.review.open().records,
            lambda open_: self.told.emit(joined((" ".join(said), to_review(open_)))),
            otherwise=lambda error: None,  # it is said all the same what came in
        )

    def show_report(self) -> None:
        """Show what became of each file of the last import."""
        report = self._last
        if report is None:
            self.told.emit(tr("Nothing was imported since Cutline was opened."))
            return
        dialog = ReportDialog(report.results, report.cancelled, self._window)
        dialog.wanted.connect(lambda path: self._save(report, path))
        dialog.opened.connect(self._open)
        dialog.open()
        self._operations.query(
            "to review",
            lambda catalogue, progress: catalogue.review.open().records,
            dialog.show_to_review,
            key="report-review",
            otherwise=lambda error: None,
        )

    def _open(self, result: ImportResult) -> None:
        if result.id is not None:
            self.wanted.emit(result.id, result.kind == "article")
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(result.path.parent)))

    def _save(self, report: ImportReport, path: Path) -> None:
        self._operations.query(
            tr("Saving the report"),
            lambda catalogue, progress: save_import_report(report.results, path),
            lambda _: self.told.emit(tr("Saved: {name}", name=path.name)),
        )


def _needs_a_look(report: ImportReport) -> bool:
    """Whether something went otherwise than one expects of an import."""
    expected = ("added", "duplicate")
    odd = any(r.status not in expected or r.trashed or r.error is not None for r in report.results)
    return odd or report.cancelled or bool(report.passed_over)


def _changes(report: ImportReport) -> OpChanges:
    return report.changes
