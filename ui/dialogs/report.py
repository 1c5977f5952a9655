"""What an import did: added, known already, failed and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from archive.model import ImportResult
from archive.words import read_error_words
from ui.dialogs.base import Dialog
from ui.dialogs.files import choose_where
from ui.dialogs.rows import tell_whole
from ui.paint import theme
from ui.services.i18n import counted, tr
from ui.services.wording import joined, tip

ORDER = ("failed", "added", "updated", "duplicate")
STATUS = {"failed": "failed", "added": "added", "updated": "updated", "duplicate": "known already"}
_LOOKED_AT = 60


class ReportDialog(Dialog):
    """Failures first, then what lacks a file, then the rest; it can be copied as text or saved as a table.

    `wanted(path)` asks for the report to be written there, `opened(ImportResult)` for what a row names.
    """

    wanted = Signal(object)
    opened = Signal(object)

    def __init__(self, results: Sequence[ImportResult], cancelled: bool, parent: QWidget) -> None:
        super().__init__(headline(results, cancelled), summary(results), parent, width=880)
        self._results = sorted(results, key=lambda r: (r.error is None, ORDER.index(r.status)))
        self.table = QTreeWidget()
        self.add_table(self.table, tr("What became of each file"))
        self.table.setHeaderLabels([tr("Result"), tr("File"), tr("Title or reason")])
        self.table.setRootIsDecorated(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        rows = []
        for result in self._results:
            item = QTreeWidgetItem([tr(STATUS[result.status]), _file(result), _words(result)])
            item.setToolTip(1, tip(str(result.path)))
            item.setToolTip(2, tip(_words(result)))
            if result.error is not None:
                item.setForeground(0, QBrush(theme.colour("warning")))
            rows.append(item)
        self.table.addTopLevelItems(rows)
        if rows:
            self.table.setCurrentItem(rows[0])
        self.table.itemActivated.connect(self._open)
        # Hundreds of rows have the same few words: the first tell how wide they are.
        self.table.header().setResizeContentsPrecision(_LOOKED_AT)
        tell_whole(self.table, most=320)
        self.copy = QPushButton(tr("Copy as text"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        self.save = QPushButton(tr("Save as table…"))
        self.save.clicked.connect(self._ask_place)
        self.add_close(self.copy, self.save)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the table has opened the row; elsewhere it presses the button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.table.hasFocus():
            return
        super().keyPressEvent(event)

    def _open(self, item: QTreeWidgetItem) -> None:
        result = self._results[self.table.indexOfTopLevelItem(item)]
        if result.id is not None:
            self.close()
        self.opened.emit(result)

    def show_to_review(self, count: int) -> None:
        """Say how much waits for review in the archive."""
        self.help.setText(joined((summary(self._results), to_review(count))))

    def _ask_place(self) -> None:
        choose_where(self, tr("Save the report"), tr("Tables (*.csv)"), "import.csv", self.wanted.emit)

    def text(self) -> str:
        """The report as lines of text."""
        lines = [self.windowTitle(), summary(self._results), ""]
        lines += [f"{tr(STATUS[r.status])}\t{r.path}\t{_words(r)}" for r in self._results]
        return "\n".join(lines)


def headline(results: Sequence[ImportResult], cancelled: bool) -> str:
    """What happened, in a few words."""
    if cancelled:
        return tr("Import stopped")
    failed = sum(r.status == "failed" for r in results)
    if failed:
        return counted(failed, "file could not be read", "files could not be read")
    lacking = sum(r.error is not None for r in results)
    if lacking:
        return counted(lacking, "record came in without a file", "records came in without a file")
    return tr("Imported")


def summary(results: Sequence[ImportResult]) -> str:
    """How many of each, in words."""
    counts = Counter(r.status for r in results)
    # A story brought up to date had most of its photos before; a photo added by itself is the record.
    photos = sum(r.photos for r in results if r.status == "added" and r.kind == "article")
    parts = [
        counted(counts["added"], "record added", "records added"),
        counted(photos, "photo with them", "photos with them") if photos else "",
        counted(counts["updated"], "brought up to date", "brought up to date") if counts["updated"] else "",
        counted(counts["duplicate"], "known already", "known already") if counts["duplicate"] else "",
        counted(counts["failed"], "could not be read", "could not be read") if counts["failed"] else "",
    ]
    return " · ".join(part for part in parts if part)


def to_review(count: int) -> str:
    """How many records wait for review, in words; nothing for none."""
    return counted(count, "to review", "to review") if count else ""


def _file(result: ImportResult) -> str:
    return result.path.name + (f" › {result.entry}" if result.entry else "")


def _words(result: ImportResult) -> str:
    return read_error_words(result.error) if result.error else result.title
