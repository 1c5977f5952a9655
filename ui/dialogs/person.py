"""Who works here: the name that signs in the journal, and earlier names of the same person."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from archive.people import Person
from ui.dialogs.base import Dialog, text_field
from ui.paint import theme
from ui.services.i18n import tr
from ui.widgets.widgets import label, thin_scroll_bars


class PersonDialog(Dialog):
    """The person's names: `wanted(name, also)`. Stays open, with what was typed, until `kept`.

    `refused` says why not. `notice` is what there is to know before, "" for nothing.
    """

    wanted = Signal(str, list)

    def __init__(self, person: Person, notice: str, parent: QWidget) -> None:
        super().__init__(
            tr("Your name"),
            tr("It signs what you do in every archive. Undo takes back what you did, not your colleagues’."),
            parent,
        )
        self.name = QLineEdit(person.name)
        self.also = text_field("\n".join(person.also))
        self.also.setPlaceholderText(tr("Names you signed with before, such as a login; one a line"))
        self.also.setTabChangesFocus(True)
        self.also.setFixedHeight(84)
        frame = self.also.frameShape()
        thin_scroll_bars(self.also, "window")
        self.also.setFrameShape(frame)
        self.add_field(tr("Name"), self.name)
        self.add_field(tr("Also yours"), self.also)
        self.problem = label("", theme.font(), "warning", wrap=True)
        self.problem.hide()
        self.column.addWidget(self.problem)
        if notice:
            self._say(notice)
        self.button = self.add_buttons(tr("Keep name"))
        self.name.textChanged.connect(lambda text: self.button.setEnabled(bool(text.strip())))
        self.button.setEnabled(bool(person.name.strip()))
        self.grow()
        self.name.setFocus()
        self.name.selectAll()

    def accept(self) -> None:
        """Ask for it to be kept."""
        self.button.setEnabled(False)
        also = [line.strip() for line in self.also.toPlainText().splitlines() if line.strip()]
        self.wanted.emit(self.name.text().strip(), also)

    def kept(self) -> None:
        """It was kept."""
        self.done(Dialog.DialogCode.Accepted)

    def refused(self, reason: str) -> None:
        """Say why it was not."""
        self._say(reason)
        self.button.setEnabled(True)
        self.name.setFocus()

    def _say(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.show()
        self.grow()
