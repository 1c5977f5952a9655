"""A dialog that stays open, with all that was typed, until what it asks for is done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from archive.model import FieldValue
from ui.dialogs.base import Dialog
from ui.paint import theme
from ui.services.i18n import tr
from ui.widgets.widgets import label


class KeepingDialog(Dialog):
    """`wanted(value)` asks for a value to be kept, None for the correction to be taken back.

    Whoever carries that out answers with `kept` or `refused`; until then nothing is closed and nothing lost.
    """

    wanted = Signal(object)

    def __init__(self, headline: str, help_: str, parent: QWidget | None, width: int = 520) -> None:
        super().__init__(headline, help_, parent, width)
        self.problem = label("", theme.font(), "warning", wrap=True)
        self.problem.hide()
        self.button: QPushButton | None = None

    def value(self) -> FieldValue | None:
        """What stands in the dialog; None where nothing is to be kept."""
        raise NotImplementedError

    def add_keeping(self, accept: str, is_corrected: bool = False) -> QPushButton:
        """The row of buttons over the line for problems; where a correction stands it can be taken back."""
        self.column.addWidget(self.problem)
        button = self.button = self.add_buttons(accept)
        if is_corrected:
            back = QPushButton(tr("Take the correction back"))
            back.setAutoDefault(False)
            back.clicked.connect(lambda: self.want(None))
            self.add_foot(back)
        return button

    def accept(self) -> None:
        """Ask for it to be kept; close where nothing is new."""
        value = self.value()
        if value is None:
            self.kept()
        else:
            self.want(value)

    def want(self, value: FieldValue | None) -> None:
        """Ask for a value to be kept."""
        if self.button is not None:
            self.button.setEnabled(False)
        self.wanted.emit(value)

    def kept(self) -> None:
        """It was kept."""
        self.done(Dialog.DialogCode.Accepted)

    def refused(self, reason: str = "") -> None:
        """It was not, for a reason; what was typed stands there still."""
        if self.button is not None:
            self.button.setEnabled(True)
        self.problem.setText(reason)
        self.problem.setVisible(bool(reason))
        self.grow()
