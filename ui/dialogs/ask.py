"""Dialogs that ask for one text: a name, a caption, a credit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from archive.model import Placement, SavedSearch
from ui.dialogs.base import Dialog, text_field
from ui.dialogs.keeping import KeepingDialog
from ui.paint import theme
from ui.services.i18n import tr
from ui.widgets.explanation import ExplanationView
from ui.widgets.widgets import label

if TYPE_CHECKING:
    from archive.captions import Explanation


class NameDialog(Dialog):
    """Asks for a short name: `named(text)`."""

    named = Signal(str)

    def __init__(self, headline: str, help_: str, accept: str, parent: QWidget, name: str = "") -> None:
        super().__init__(headline, help_, parent)
        self.field = QLineEdit(name)
        self.add_field(tr("Name"), self.field)
        self.button = self.add_buttons(accept)
        self.field.textChanged.connect(lambda text: self.button.setEnabled(bool(text.strip())))
        self.button.setEnabled(bool(name.strip()))
        self.accepted.connect(lambda: self.named.emit(self.field.text().strip()))


class ChoiceDialog(Dialog):
    """Asks for one of the saved searches: `chosen(name)`."""

    chosen = Signal(str)

    def __init__(self, searches: list[SavedSearch], parent: QWidget) -> None:
        super().__init__(tr("Delete a saved search"), tr("Undo brings it back."), parent)
        self.list = QListWidget()
        self.list.addItems([search.name for search in searches])
        self.list.setCurrentRow(0)
        self.add_field(tr("Saved searches"), self.list)
        self.add_buttons(tr("Delete"))
        self.accepted.connect(self._choose)

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(item.text())


class CaptionDialog(KeepingDialog):
    """The caption in its layers; the correction is one of its own. `seen` is the caption that it shows."""

    def __init__(self, placement: Placement, parent: QWidget) -> None:
        super().__init__(
            tr("Correct caption"),
            tr("What was published stays as it is; your correction is kept beside it and shown first."),
            parent,
            width=600,
        )
        serif = theme.font(theme.TEXT, serif=True)
        self.seen = placement.caption
        for name, text in (
            (tr("As transmitted"), placement.photo.transmitted),
            (tr("As published"), placement.published),
        ):
            if text:
                self.column.addWidget(label(name, theme.font(theme.LABEL), "muted"))
                self.column.addWidget(label(text, serif, wrap=True))
                self.column.addSpacing(4)
        self.field = text_field(self.seen)
        self.field.setFont(serif)
        self.field.setTabChangesFocus(True)
        self.field.setMinimumHeight(110)
        self.add_field(tr("As corrected"), self.field)
        self.column.setStretchFactor(self.field, 1)
        self.add_keeping(tr("Keep correction"), placement.corrected is not None)
        self.field.setFocus()

    def value(self) -> str | None:
        """The caption as it stands; None where that is what was seen."""
        text = self.field.toPlainText().strip()
        return text if text != self.seen else None


class CreditDialog(KeepingDialog):
    """The credit line as it should read, and how it is read while it is typed.

    `typed(line)` asks for a reading, to be given to `show_reading`. `seen` is the line that it shows.
    """

    typed = Signal(str)

    def __init__(self, placement: Placement, parent: QWidget) -> None:
        super().__init__(
            tr("Correct credit"),
            tr("Write the line as a newsroom would: Ines Okafor/Northlight via AFP"),
            parent,
            width=600,
        )
        self.seen = placement.credit.raw if placement.credit else ""
        self.field = QLineEdit(self.seen)
        self.add_field(tr("Credit line"), self.field)
        self.reading = ExplanationView()
        self.column.addSpacing(6)
        self.column.addWidget(self.reading)
        self.column.addStretch(1)
        is_corrected = any(correction.field == "credit" for correction in placement.corrections)
        self.add_keeping(tr("Keep credit"), is_corrected)
        self.field.textChanged.connect(self.ask)

    def ask(self) -> None:
        """Ask how the line is read as it stands."""
        self.typed.emit(self.field.text())

    def show_reading(self, line: str, explanation: Explanation) -> None:
        """Show how a line is read, unless another one is typed by now."""
        if line == self.field.text():
            self.reading.show_explanation(explanation)
            self.grow()

    def value(self) -> str | None:
        """The line as it stands; None where that is what was seen."""
        text = self.field.text().strip()
        return text if text != self.seen else None
