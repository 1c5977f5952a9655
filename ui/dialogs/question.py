"""A question with a few answers, each on its key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.paint import theme
from ui.services.i18n import tr
from ui.widgets.buttons import Button
from ui.widgets.keys import Choice, KeyRow
from ui.widgets.widgets import label

IN_A_ROW = 3


class QuestionDialog(Dialog):
    """`chosen(name)` when one of the choices was taken; Esc takes none.

    `lines` say what is at stake, above the answers, of which so many stand `in_a_row`; the filled choice, or
    the first, has the keyboard.
    """

    chosen = Signal(str)

    def __init__(
        self,
        headline: str,
        help_: str,
        choices: Sequence[Choice],
        parent: QWidget,
        lines: Sequence[str] = (),
        in_a_row: int = IN_A_ROW,
    ) -> None:
        super().__init__(headline, help_, parent, width=480)
        for line in lines:
            self.column.addWidget(label(line, theme.font(theme.TEXT, serif=True), wrap=True))
        self.column.addSpacing(10)
        every = [*choices, Choice("", tr("Cancel"), "Esc", quiet=True)]
        self._rows = [self._row(every[at : at + in_a_row]) for at in range(0, len(every), in_a_row)]
        first = next((choice for choice in choices if choice.filled), choices[0])
        self.button(first.name).setFocus(Qt.FocusReason.OtherFocusReason)

    def button(self, name: str) -> Button:
        """The button of a choice. Raises `KeyError`."""
        rows = {choice.name: row for row in self._rows for choice in row.choices}
        return rows[name].button(name)

    def _row(self, choices: Sequence[Choice]) -> KeyRow:
        row = KeyRow(wraps=True)
        row.offer(choices)
        row.chosen.connect(self._take)
        self.column.addWidget(row)
        return row

    def _take(self, name: str) -> None:
        if name:
            self.chosen.emit(name)
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A choice's key takes it."""
        if not any(row.press(event) for row in self._rows):
            super().keyPressEvent(event)
