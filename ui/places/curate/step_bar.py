"""What can be done with the open step of the history, over the foot of its row."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.models.steps import Detail, StepRow
from ui.paint import theme
from ui.services.i18n import counted, number, tr
from ui.services.wording import refusal_words
from ui.widgets.keys import Choice, KeyRow
from ui.widgets.step_rows import BEGIN, MARGIN, NARROW
from ui.widgets.widgets import label


class StepBar(QWidget):
    """`chosen(name)` for one of the answers; beside them, what taking the step back would touch."""

    chosen = Signal(str)

    def __init__(self, row: StepRow, detail: Detail, of_record: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.keys = KeyRow(wraps=True)
        self.keys.chosen.connect(self.chosen.emit)
        refusal = detail.back.refusal
        count = row.touched.stories + row.touched.photos
        choices = []
        if row.can_be_taken_back and not refusal:
            choices.append(Choice("back", tr("Take this back"), "U", filled=True))
        if row.touched.first:
            words = tr("Open the {n}", n=number(count)) if row.query else tr("Open the first")
            choices.append(Choice("records", words if count > 1 else tr("Open the record"), "Enter"))
        if of_record and row.entry.kind != "final":
            choices.append(Choice("revert", tr("Put the record back to this"), "P"))
        choices.append(Choice("copy", tr("Copy as text"), "C", quiet=True))
        self.keys.offer(choices)
        self.note = label(_note(row, detail), theme.font(theme.LABEL), "warning" if refusal else "muted")
        self.note.setWordWrap(True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self.keys)
        line.addWidget(self.note, 1)
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        self._column.addLayout(line)
        # Over a list a label would take the list's own colour of text.
        self.note.setForegroundRole(QPalette.ColorRole.WindowText)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Begin under what was done."""
        begin = theme.px(BEGIN) if event.size().width() >= theme.px(NARROW) else MARGIN
        self._column.setContentsMargins(begin, 0, MARGIN, 12)
        super().resizeEvent(event)

    def press(self, event: QKeyEvent) -> bool:
        """Take the answer whose key was pressed; whether there is any."""
        return self.keys.press(event)


def _note(row: StepRow, detail: Detail) -> str:
    if not row.can_be_taken_back:
        return row.note
    if detail.back.refusal:
        return refusal_words(detail.back.refusal)
    if detail.back.records is None:
        return tr("many changes: taking it back takes a while, and can be stopped")
    touched = counted(detail.back.records, "record or name", "records and names")
    return tr("nothing later depends on it · taking it back touches {records}", records=touched)
