"""What emptying the trash takes away for good, before it is done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QWidget

from archive.curation.trash import Emptied
from archive.progress import MEGABYTE
from ui.dialogs.base import Dialog
from ui.paint import theme
from ui.services.i18n import counted, number, tr
from ui.services.wording import joined
from ui.widgets.keys import Choice, KeyRow
from ui.widgets.widgets import thin_scroll_bars


class EmptyTrashDialog(Dialog):
    """Lists every record and every file; `confirmed()` when all that is to go."""

    confirmed = Signal()

    def __init__(self, going: Emptied, parent: QWidget) -> None:
        records = counted(len(going.records), "record", "records")
        files = counted(len(going.files), "file", "files")
        super().__init__(
            tr("Empty the trash: {records} for good?", records=records),
            tr(
                "With them go from the disk: {files}, {size}. Nothing brings them back, undo neither; what "
                "was read from them comes in anew if it is imported again.",
                files=files,
                size=size_words(sum(each.size for each in going.files)),
            ),
            parent,
            width=560,
        )
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What goes for good"))
        self.list.setMinimumHeight(200)
        self.list.setWordWrap(True)
        thin_scroll_bars(self.list, "window")
        for record in going.records:
            self.list.addItem(joined((record.title or record.id, record.reason)))
        for original in going.files:
            self.list.addItem(tr("File: {file}", file=joined((original.name, size_words(original.size)))))
        self.list.setFont(theme.font(theme.TEXT))
        self.column.addWidget(self.list, 1)
        self.answers = KeyRow()
        self.answers.offer(
            [Choice("keep", tr("Keep them"), "K", filled=True)],
            [Choice("empty", tr("Empty: {records} for good", records=records), "E")],
        )
        self.answers.chosen.connect(self._take)
        self.column.addSpacing(8)
        self.column.addWidget(self.answers)
        self.answers.button("keep").setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, name: str) -> None:
        if name == "empty":
            self.confirmed.emit()
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A choice's key takes it."""
        if not self.answers.press(event):
            super().keyPressEvent(event)


def size_words(size: int) -> str:
    """Bytes as they are said: "3.1 MB"."""
    if size < MEGABYTE:
        return tr("{n} kB", n=number(max(1, round(size / 1000)) if size else 0))
    return tr("{n} MB", n=f"{size / MEGABYTE:.1f}")
