"""Dialogs that ask for one text: a name, a caption, a credit."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QWidget

from archive.captions import Explanation
from archive.errors import ChangedMeanwhile
from archive.model import Placement, SavedSearch
from ui.dialogs.base import Dialog
from ui.paint import theme
from ui.services.i18n import tr
from ui.widgets.explanation import ExplanationView
from ui.widgets.widgets import label


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


class CaptionDialog(Dialog):
    """The caption in its layers; the correction is a layer of its own. `corrected(text or None)`.

    `seen` is the caption that it shows. After somebody else changed that `meanwhile`, it asks again with what
    was `typed`.
    """

    corrected = Signal(object)

    def __init__(
        self,
        placement: Placement,
        parent: QWidget,
        typed: str | None = None,
        meanwhile: ChangedMeanwhile | None = None,
    ) -> None:
        super().__init__(
            tr("Correct caption"),
            tr("What was published stays as it is; your correction is kept beside it and shown first."),
            parent,
            width=600,
        )
        serif = theme.font(theme.TEXT, serif=True)
        self.seen = placement.caption
        _show_both(self, meanwhile)
        for name, text in (
            (tr("As transmitted"), placement.photo.transmitted),
            (tr("As published"), placement.published),
        ):
            if text:
                self.column.addWidget(label(name, theme.font(theme.LABEL), "muted"))
                self.column.addWidget(label(text, serif, wrap=True))
                self.column.addSpacing(4)
        self.field = QPlainTextEdit(self.seen if typed is None else typed)
        self.field.setFont(serif)
        self.field.setTabChangesFocus(True)
        self.field.setMinimumHeight(110)
        self.add_field(tr("As corrected"), self.field)
        self.column.setStretchFactor(self.field, 1)
        self.button = self.add_buttons(tr("Keep correction"))
        if placement.corrected:
            back = QPushButton(tr("Take the correction back"))
            back.clicked.connect(self._take_back)
            self.column.addWidget(back)
        self.accepted.connect(self._correct)
        self.field.setFocus()

    def _correct(self) -> None:
        text = self.field.toPlainText().strip()
        if text and text != self.seen:
            self.corrected.emit(text)

    def _take_back(self) -> None:
        self.corrected.emit(None)
        self.close()


class CreditDialog(Dialog):
    """The credit line as it should read, and how it is read while it is typed. `corrected(raw)`.

    `typed(line)` asks for a reading, to be given to `show_reading`. `seen` is the line that it shows. After
    somebody else changed that `meanwhile`, it asks again with the `line` that was typed.
    """

    corrected = Signal(str)
    typed = Signal(str)

    def __init__(
        self,
        placement: Placement,
        parent: QWidget,
        line: str | None = None,
        meanwhile: ChangedMeanwhile | None = None,
    ) -> None:
        super().__init__(
            tr("Correct credit"),
            tr("Write the line as a newsroom would: Ines Okafor/Northlight via AFP"),
            parent,
            width=600,
        )
        self.seen = placement.credit.raw if placement.credit else ""
        _show_both(self, meanwhile)
        self.field = QLineEdit(self.seen if line is None else line)
        self.add_field(tr("Credit line"), self.field)
        self.reading = ExplanationView()
        self.column.addSpacing(6)
        self.column.addWidget(self.reading)
        self.column.addStretch(1)
        self.add_buttons(tr("Keep credit"))
        self.field.textChanged.connect(self.ask)
        self.accepted.connect(self._correct)

    def ask(self) -> None:
        """Ask how the line is read as it stands."""
        self.typed.emit(self.field.text())

    def show_reading(self, line: str, explanation: Explanation) -> None:
        """Show how a line is read, unless another one is typed by now."""
        if line == self.field.text():
            self.reading.show_explanation(explanation)
            self.grow()

    def _correct(self) -> None:
        text = self.field.text().strip()
        if text and text != self.seen:
            self.corrected.emit(text)


def _show_both(dialog: Dialog, meanwhile: ChangedMeanwhile | None) -> None:
    """What stands there by now, who put it there and when, above what was typed."""
    if meanwhile is None:
        return
    when = meanwhile.when[:16].replace("T", " ")
    told = tr(
        "{who} changed this meanwhile ({when} UTC). What you wrote is below and not stored yet.",
        who=meanwhile.who or tr("Somebody"),
        when=when,
    )
    dialog.column.addWidget(label(told, theme.font(bold=True), wrap=True))
    for name, text in ((tr("As you saw it"), meanwhile.seen), (tr("As it is now"), meanwhile.now)):
        dialog.column.addWidget(label(name, theme.font(theme.LABEL), "muted"))
        dialog.column.addWidget(label(text or tr("(nothing)"), theme.font(theme.TEXT, serif=True), wrap=True))
        dialog.column.addSpacing(4)
