"""Orders on the use of photos: one more, another day, or the end of one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget
from shiboken6 import isValid

from archive.errors import CutlineError
from archive.model import RESTRICTION_CODES, OpChanges, Restriction
from archive.words import restriction_words
from ui.dialogs.base import Dialog
from ui.paint import theme
from ui.services.i18n import counted, tr
from ui.services.operations import Operations
from ui.widgets.widgets import label

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

WITH_VALUE = {
    "territory-out": "Where not: DE, FR or EUROPE",
    "territory-only": "Where only: DE, FR or EUROPE",
    "mandatory-credit": "The line to print",
}


TO_SET = {
    "territory-out": "not for use in a territory",
    "territory-only": "for use only in a territory",
    "embargo": "embargoed until a day",
    "expires": "not to be used after a day",
    "other": "another order, which the note tells",
}
"""What an order is called before anybody says its day, its territory or its words."""


class OrderDialog(Dialog):
    """Stays open with what was typed until `kept`; `refused` says why not."""

    def __init__(self, headline: str, help_: str, parent: QWidget | None) -> None:
        super().__init__(headline, help_, parent)
        self.problem = label("", theme.font(), "warning", wrap=True)
        self.problem.hide()
        self.button: QPushButton | None = None

    def finish(self, accept: str) -> None:
        """The row of buttons over the line for problems."""
        self.column.addWidget(self.problem)
        self.button = self.add_buttons(accept)

    def ask(self) -> None:
        """Ask for what stands there."""
        raise NotImplementedError

    def accept(self) -> None:
        """Ask for it; nothing is closed before it is done."""
        if self.button is not None:
            self.button.setEnabled(False)
        self.ask()

    def kept(self) -> None:
        """It was done."""
        self.done(Dialog.DialogCode.Accepted)

    def refused(self, reason: str) -> None:
        """Say why not; what was typed stands there still."""
        if self.button is not None:
            self.button.setEnabled(True)
        self.problem.setText(reason)
        self.problem.show()
        self.grow()


class RestrictDialog(OrderDialog):
    """Sets an order on photos, `set_wanted(code, value, until, note)`, or lifts one,
    `lift_wanted(code, note)`. `standing` are the orders in force on what is chosen.
    """

    set_wanted = Signal(str, str, str, str)
    lift_wanted = Signal(str, str)

    def __init__(self, count: int, standing: Sequence[Restriction], parent: QWidget | None) -> None:
        super().__init__(
            tr("Restrict {photos}", photos=counted(count, "photo", "photos")),
            tr("An order of yours stands beside what was read, and is undone in one step."),
            parent,
        )
        self.what = QComboBox()
        for code in RESTRICTION_CODES:
            words = tr(TO_SET[code]) if code in TO_SET else restriction_words(Restriction(code))
            self.what.addItem(words, ("set", code))
        codes = list(dict.fromkeys(order.code for order in standing))
        for order in (next(o for o in standing if o.code == code) for code in codes):
            words = tr("Lift: {order}", order=restriction_words(order))
            self.what.addItem(words, ("lift", order.code))
        self.value = QLineEdit()
        self.until = QLineEdit()
        self.until.setPlaceholderText(tr("2027-01-31, 2027-01 or 2027; empty for no end"))
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("a contract, a letter, a call"))
        self.add_field(tr("Order"), self.what)
        self._value_head = self.add_field(tr("Territory or line"), self.value)
        self._until_head = self.add_field(tr("Until"), self.until)
        self.add_field(tr("Note"), self.note)
        self.finish(tr("Restrict"))
        self.what.currentIndexChanged.connect(lambda _: self._fit())
        self._fit()
        self.what.setFocus()

    def choose(self, act: str, code: str) -> None:
        """Choose an order to be set ("set") or lifted ("lift")."""
        index = next(n for n in range(self.what.count()) if tuple(self.what.itemData(n)) == (act, code))
        self.what.setCurrentIndex(index)

    def ask(self) -> None:
        """Ask for the order that is chosen."""
        act, code = self.what.currentData()
        if act == "lift":
            self.lift_wanted.emit(code, self.note.text())
        else:
            value = self.value.text() if code in WITH_VALUE else ""
            self.set_wanted.emit(code, value, self.until.text(), self.note.text())

    def _fit(self) -> None:
        act, code = self.what.currentData()
        lifts = act == "lift"
        has_value = not lifts and code in WITH_VALUE
        for part in (self._value_head, self.value):
            part.setVisible(has_value)
        for part in (self._until_head, self.until):
            part.setVisible(not lifts)
        if has_value:
            self.value.setPlaceholderText(tr(WITH_VALUE[code]))
        if self.button is not None:
            self.button.setText(tr("Lift the order") if lifts else tr("Restrict"))
        self.grow()


class RenewDialog(OrderDialog):
    """Asks for another day of an order: `renewed(until, note)`."""

    renewed = Signal(str, str)

    def __init__(self, headline: str, until: str, parent: QWidget | None) -> None:
        help_ = tr("The new day takes the place of the one that was read; what the file says stays.")
        super().__init__(headline, help_, parent)
        self.until = QLineEdit()
        self.until.setPlaceholderText(until or "2027-12-31")
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("a contract, a letter, a call"))
        self.add_field(tr("Until"), self.until)
        self.add_field(tr("By what right"), self.note)
        self.finish(tr("Keep the new day"))
        self.until.setFocus()

    def ask(self) -> None:
        """Ask for the day."""
        self.renewed.emit(self.until.text().strip(), self.note.text().strip())


class NoteDialog(OrderDialog):
    """Asks why: `noted(text)`."""

    noted = Signal(str)

    def __init__(
        self, headline: str, help_: str, accept: str, parent: QWidget | None, text: str = ""
    ) -> None:
        super().__init__(headline, help_, parent)
        self.note = QLineEdit(text)
        self.add_field(tr("Note"), self.note)
        self.finish(accept)
        self.note.setFocus()
        self.note.selectAll()

    def ask(self) -> None:
        """Ask with the note."""
        self.noted.emit(self.note.text().strip())


def carry_out(
    operations: Operations,
    dialog: OrderDialog,
    title: str,
    write: Callable[[Catalogue], OpChanges],
) -> None:
    """Do what a dialog asks for; it closes when that is done, and else says why not."""

    def refused(error: Exception) -> None:
        if isinstance(error, CutlineError) and isValid(dialog):
            dialog.refused(str(error))
        else:
            operations.tell(error)

    operations.change(
        title,
        lambda c, p: write(c),
        lambda _: dialog.kept() if isValid(dialog) else None,
        otherwise=refused,
    )
