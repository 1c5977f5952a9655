"""For whom somebody works, from when to when."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.base import Dialog, text_field
from ui.paint import theme
from ui.services.i18n import tr


class AffiliationDialog(Dialog):
    """`wanted(organisation, from, to, evidence)`, dates as typed, "" for unknown."""

    wanted = Signal(str, str, str, str)

    def __init__(self, person: str, parent: QWidget) -> None:
        super().__init__(
            tr("For whom does {name} work?", name=person),
            tr(
                "A date is a year, a month or a day: 2019, 2019-03, 2019-03-14. Leave open what nobody knows."
            ),
            parent,
        )
        self.organisation, self.since = QLineEdit(), QLineEdit()
        self.until, self.evidence = QLineEdit(), QLineEdit()
        self.add_field(tr("Organisation"), self.organisation)
        self.add_field(tr("Since"), self.since)
        self.add_field(tr("Until"), self.until)
        self.add_field(tr("Known from"), self.evidence)
        self.button = self.add_buttons(tr("Keep"))
        self.organisation.textChanged.connect(lambda text: self.button.setEnabled(bool(text.strip())))
        self.button.setEnabled(False)
        self.accepted.connect(self._tell)
        self.organisation.setFocus()

    def _tell(self) -> None:
        fields = (self.organisation, self.since, self.until, self.evidence)
        self.wanted.emit(*(field.text().strip() for field in fields))


class NoteDialog(Dialog):
    """A note of several lines: `noted(text)`."""

    noted = Signal(str)

    def __init__(self, name: str, note: str, parent: QWidget) -> None:
        super().__init__(tr("Note on {name}", name=name), tr("For whoever works with this archive."), parent)
        self.field = text_field(note)
        self.field.setFont(theme.font())
        self.field.setTabChangesFocus(True)
        self.field.setMinimumHeight(120)
        self.add_field(tr("Note"), self.field)
        self.column.setStretchFactor(self.field, 1)
        self.add_buttons(tr("Keep note"))
        self.accepted.connect(lambda: self.noted.emit(self.field.toPlainText().strip()))
        self.field.setFocus()
