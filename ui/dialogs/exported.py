"""What was given out, which photos carry orders, and what was left out, and why."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from archive.exports import ExportReport
from archive.words import restriction_words, said_words
from ui.dialogs.base import Dialog
from ui.dialogs.rows import tell_whole
from ui.services.i18n import counted, tr
from ui.services.wording import joined, shortened, tip

_LONGEST = 80


class ExportedDialog(Dialog):
    """`show_wanted()` asks for the place to be opened; `titles` names records by their ids."""

    show_wanted = Signal()

    def __init__(self, report: ExportReport, titles: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(tr("Exported"), summary(report), parent, width=760)
        self._rows = [(titles.get(key, key), what, why) for key, what, why in _told(report)]
        self.place = str(report.place)
        self.table = QTreeWidget()
        if self._rows:
            self.add_table(self.table, tr("What is to be known of it"))
            self.table.setHeaderLabels([tr("Record"), tr("What became of it"), tr("Why")])
            self.table.setRootIsDecorated(False)
            self.table.addTopLevelItems([_item(row) for row in self._rows])
            tell_whole(self.table, most=300)
        self.copy = QPushButton(tr("Copy as text"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        self.show_place = QPushButton(tr("Open it"))
        self.show_place.clicked.connect(self.show_wanted)
        self.add_close(self.copy, self.show_place)

    def text(self) -> str:
        """The report as lines of text."""
        return "\n".join([self.help.text(), self.place, "", *("\t".join(row) for row in self._rows)])


def summary(report: ExportReport) -> str:
    """How many records went where."""
    count = counted(report.records, "record given out", "records given out")
    return joined((count, str(report.place)))


def _told(report: ExportReport) -> list[tuple[str, str, str]]:
    """A row for all that is to be known: the id of the record, what became of it, why."""
    held = set(report.withheld)
    left = [(each.id, tr("left out"), said_words(each.reason)) for each in report.left_out]
    kept, given = tr("told of in words"), tr("given out with its order")
    orders = [(use, kept if use in held else given, restriction_words(order)) for use, order in report.orders]
    return left + orders


def _item(row: tuple[str, str, str]) -> QTreeWidgetItem:
    title, what, why = row
    item = QTreeWidgetItem([shortened(title, _LONGEST), what, why])
    item.setToolTip(0, tip(title))
    item.setToolTip(2, tip(why))
    return item
