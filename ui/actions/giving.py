"""Giving records out: as files in a form, as a PDF, on paper; each in a job, with a report."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from archive.curation.selection import Selection
from archive.errors import CutlineError
from archive.progress import Progress
from ui.dialogs.export import ExportDialog, ExportWish, file_stem
from ui.dialogs.exported import ExportedDialog, summary
from ui.dialogs.files import choose_where
from ui.dialogs.selected import SureDialog
from ui.services import settings
from ui.services.context import Notices
from ui.services.i18n import tr
from ui.services.operations import Operations
from ui.services.wording import quoted, records_counted, shortened

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from archive.catalogue import Catalogue
    from archive.exports import ExportReport
    from ui.printing.prepared import Prepared

T = TypeVar("T")

_LONGEST = 48
Meant = tuple[str, str]
"""What is meant in words, and what a page or a file of it may be called."""
Done = tuple["ExportReport", dict[str, str]]


class Giving(QObject):
    """What leaves the archive from the window."""

    def __init__(self, operations: Operations, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._operations = operations
        self._notices = notices
        self._window = window
        self._printer: QPrinter | None = None

    def export(self, selection: Selection | None) -> None:
        """Ask for a form and a place, and give these out."""

        def ask(chosen: Selection, meant: Meant) -> None:
            what, title = meant
            dialog = ExportDialog(what, file_stem(title), title, _folder(), self._window)
            dialog.wanted.connect(partial(self._run, chosen))
            dialog.open()

        self._meant(selection, ask)

    def save_pdf(self, selection: Selection | None) -> None:
        """Ask where to, and write these there as a PDF."""

        def ask(chosen: Selection, meant: Meant) -> None:
            title = meant[1]

            def run(place: Path) -> None:
                # The file dialog has asked already whether what is there may go.
                self._run(chosen, ExportWish("pdf", place, title=title), overwrite=True)

            name = f"{file_stem(title)}.pdf"
            choose_where(self._window, tr("Save as PDF"), tr("PDF (*.pdf)"), name, run)

        self._meant(selection, ask)

    def print_records(self, selection: Selection | None) -> None:
        """Show how these will look on paper, from where they are printed."""

        def get_ready(chosen: Selection, meant: Meant) -> None:
            def read(catalogue: Catalogue, progress: Progress) -> Prepared:
                from ui.printing.prepared import prepare  # here: a start prints nothing

                ids = catalogue.ids_of(chosen)
                return prepare(catalogue.exports.to_print(ids, title=meant[1], progress=progress), progress)

            title = tr("Preparing to print {what}", what=meant[0])
            self._job(title, read, self._preview)

        self._meant(selection, get_ready)

    def _preview(self, prepared: Prepared) -> None:
        from PySide6.QtPrintSupport import QPrinter

        from ui.dialogs.preview import PreviewDialog  # here: a start prints nothing

        # The dialog does not keep its printer, and is gone before the next one is opened.
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        headline = tr("Print {what}", what=quoted(shortened(prepared.told.title, _LONGEST)))
        PreviewDialog(headline, self._printer, prepared.print_on, self._window).open()

    def _meant(self, selection: Selection | None, then: Callable[[Selection, Meant], None]) -> None:
        """Read what a selection is, in words, and go on with it."""
        if selection is None:
            waiting = tr("Some of the rows that are chosen are still on their way. Try again in a moment.")
            self._notices.say(waiting, "warning")
            return

        def read(catalogue: Catalogue, _: Progress) -> Meant:
            stories, photos, _carried = catalogue.tags_of(selection)
            if stories + photos == 1:
                ids = list(catalogue.ids_of(selection))
                found = catalogue.records.titles(ids) or catalogue.records.titles(_uses(catalogue, ids))
                title = next(iter(found.values()), "") or catalogue.name
                return quoted(shortened(title, _LONGEST)), shortened(title, 2 * _LONGEST)
            return records_counted(stories, photos), catalogue.name

        self._operations.query(tr("Selection"), read, lambda meant: then(selection, meant), key="giving")

    def _run(self, selection: Selection, wish: ExportWish, overwrite: bool = False) -> None:
        def write(catalogue: Catalogue, progress: Progress) -> Done:
            from ui.printing.document import print_pdf

            report = catalogue.exports.run(
                catalogue.ids_of(selection),
                wish.form,
                wish.place,
                columns=wish.columns,
                title=wish.title,
                printer=print_pdf,
                overwrite=overwrite,
                progress=progress,
            )
            named = [*(each.id for each in report.left_out), *(use for use, _ in report.orders)]
            return report, catalogue.records.titles(dict.fromkeys(named))

        def failed(error: Exception) -> None:
            if isinstance(error, CutlineError) and error.code == "exists":
                self._ask_to_overwrite(wish, lambda: self._run(selection, wish, overwrite=True))
            else:
                self._operations.tell(error)

        self._job(tr("Exporting to “{name}”", name=wish.place.name), write, self._report, failed)

    def _job(
        self,
        title: str,
        work: Callable[[Catalogue, Progress], T],
        then: Callable[[T], None],
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        self._operations.query(title, work, then, lane="export", quiet=False, otherwise=otherwise)

    def _ask_to_overwrite(self, wish: ExportWish, write: Callable[[], None]) -> None:
        place = quoted(shortened(str(wish.place), 2 * _LONGEST))
        dialog = SureDialog(
            tr("Write over what is in {place}?", place=place),
            tr("Files of the same names are replaced by these. Nothing was written yet."),
            tr("Write over it"),
            self._window,
        )
        dialog.accepted.connect(write)
        dialog.open()

    def _report(self, done: Done) -> None:
        report, titles = done
        self._notices.say(summary(report))
        dialog = ExportedDialog(report, titles, self._window)
        dialog.show_wanted.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(_to_open(report))))
        dialog.open()


def _to_open(report: ExportReport) -> str:
    """The page or the one file that was made, else the folder."""
    index = next((file for file in report.files if file.name == "index.html"), None)
    return str(index or report.place)


def _uses(catalogue: Catalogue, ids: list[str]) -> list[str]:
    """The uses of photos that are named by the photos' own ids."""
    return [use.id for photo in ids for use, _ in catalogue.records.uses(photo)]


def _folder() -> Path:
    """Where files were put last, else the user's documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(str(settings.settings().value(settings.FOLDER, "")) or documents)
