"""Who did what when, to one record or to the whole archive."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from archive.model import HistoryEntry
from archive.words import operation_words
from ui.dialogs.base import Dialog
from ui.paint import theme
from ui.services.i18n import tr
from ui.services.wording import human_date

ENTRY = int(Qt.ItemDataRole.UserRole) + 1
KINDS = {"do": "", "undo": "taken back", "redo": "done again"}


class HistoryDialog(Dialog):
    """The journal, newest first; what was taken back is struck through.

    `undo_wanted(operation_id)` when one operation, not only the last, is to be taken back.
    """

    undo_wanted = Signal(int)

    def __init__(self, title: str, entries: Sequence[HistoryEntry], parent: QWidget) -> None:
        help_ = "" if entries else tr("Nothing was changed yet.")
        super().__init__(title, help_, parent, width=680)
        self.table = QTreeWidget()
        self.add_table(self.table, tr("History"))
        self.table.setHeaderLabels([tr("When"), tr("What"), tr("Who")])
        self.table.setMinimumHeight(320)
        rows = [_item(entry) for entry in entries]
        self.table.addTopLevelItems(rows)
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.header().setStretchLastSection(False)
        self.take_back = QPushButton(tr("Take back"))
        self.take_back.setEnabled(False)
        self.take_back.clicked.connect(self._take_back)
        self.table.currentItemChanged.connect(lambda item: self.take_back.setEnabled(_undoable(item)))
        if rows:
            self.table.setCurrentItem(rows[0])
        self.add_close(self.take_back)

    def _take_back(self) -> None:
        entry = _entry(self.table.currentItem())
        if entry is not None:
            self.undo_wanted.emit(entry.operation_id)
            self.close()


def _entry(item: QTreeWidgetItem | None) -> HistoryEntry | None:
    return item.data(0, ENTRY) if item is not None else None


def _undoable(item: QTreeWidgetItem | None) -> bool:
    entry = _entry(item)
    return entry is not None and entry.kind == "do" and not entry.undone


def _item(entry: HistoryEntry) -> QTreeWidgetItem:
    when = QDateTime.fromString(entry.at, Qt.DateFormat.ISODate).toLocalTime()
    local = when.toString("yyyy-MM-dd")
    said = f"{human_date(local)}, {when.toString('HH:mm')}" if when.isValid() else entry.at
    kind = tr(KINDS[entry.kind]) if KINDS[entry.kind] else ""
    item = QTreeWidgetItem(
        [said, f"{operation_words(entry.name)} ({kind})" if kind else operation_words(entry.name), entry.who]
    )
    if entry.unfinished:
        item.setText(1, f"{item.text(1)} ({tr('not finished')})")
    item.setData(0, ENTRY, entry)
    if entry.undone:
        face = theme.font()
        face.setStrikeOut(True)
        item.setFont(1, face)
    for change in entry.changes:
        child = QTreeWidgetItem(["", change, ""])
        child.setForeground(1, QBrush(theme.colour("muted")))
        item.addChild(child)
    return item
