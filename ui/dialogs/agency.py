"""The form of one agency: its name, its kind, its country, its other names, whose pictures it passes on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from archive.captions import Agency
from archive.captions.registry import KINDS
from ui.dialogs.base import Dialog, text_field
from ui.paint import theme
from ui.services.i18n import tr
from ui.widgets.widgets import label, thin_scroll_bars

KIND_NAMES = {
    "": "not known",
    "wire": "wire agency",
    "stock": "stock or photo agency",
    "newspaper": "newspaper",
    "magazine": "magazine",
    "broadcaster": "broadcaster",
    "government": "government",
    "military": "military",
    "party": "political party",
    "company": "company",
    "museum": "museum",
    "archive": "archive",
    "social": "platform",
    "ngo": "non-governmental organisation",
    "university": "university",
    "sport": "sports body",
}
"""How a kind is called."""


def kind_name(kind: str) -> str:
    """A kind of agency in words."""
    return tr(KIND_NAMES[kind]) if kind in KIND_NAMES else kind


class AgencyDialog(Dialog):
    """One agency: `wanted(Agency)`. Stays open, with what was typed, until `kept`; `refused` says why not.

    `own`: the archive has this one as its own; `known`: credit lines are read by it already.
    """

    wanted = Signal(object)

    def __init__(self, agency: Agency, parent: QWidget, *, own: bool = False, known: bool = False) -> None:
        read_anew = tr("Credit lines that name it are read anew. Undo brings everything back.")
        if known and not own:
            read_anew = tr(
                "It comes with Cutline; what you keep here takes its place. {then}", then=read_anew
            )
        super().__init__(tr("Change agency") if known else tr("Add agency"), read_anew, parent, width=540)
        self.name = QLineEdit(agency.name)
        self.kind = QComboBox()
        for kind in ("", *KINDS):
            self.kind.addItem(kind_name(kind), kind)
        self.kind.setCurrentIndex(self.kind.findData(agency.kind))
        self.country = QLineEdit(agency.country)
        self.country.setMaxLength(2)
        self.country.setPlaceholderText("US")
        self.names = _lines(agency.aliases, tr("As it also stands in credit lines, one name a line"))
        self.distributes = _lines(agency.distributes, tr("Agencies whose pictures it passes on, one a line"))
        self.add_field(tr("Name"), self.name)
        self._add_pair()
        self.add_field(tr("Other names"), self.names)
        self.add_field(tr("Distributes"), self.distributes)
        self.problem = label("", theme.font(), "warning", wrap=True)
        self.problem.hide()
        self.column.addWidget(self.problem)
        self.button = self.add_buttons(tr("Keep agency"))
        self.name.textChanged.connect(lambda text: self.button.setEnabled(bool(text.strip())))
        self.button.setEnabled(bool(agency.name.strip()))
        self.grow()
        (self.kind if agency.name and not known else self.name).setFocus()

    def _add_pair(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        outer = self.column
        for name, field, share in (
            (tr("Kind"), self.kind, 3),
            (tr("Country, two letters"), self.country, 1),
        ):
            self.column = QVBoxLayout()
            self.column.setSpacing(10)
            self.add_field(name, field)
            row.addLayout(self.column, share)
        self.column = outer
        self.column.addLayout(row)

    def agency(self) -> Agency:
        """What the fields say."""
        return Agency(
            self.name.text().strip(),
            self.kind.currentData(),
            self.country.text().strip().upper(),
            _said(self.names),
            _said(self.distributes),
        )

    def accept(self) -> None:
        """Ask for it to be kept; the dialog closes when it was."""
        self.button.setEnabled(False)
        self.wanted.emit(self.agency())

    def kept(self) -> None:
        """It was kept."""
        self.done(Dialog.DialogCode.Accepted)

    def refused(self, why: str, code: str) -> None:
        """Say why it was not, and go to the field that an error's code is about."""
        self.problem.setText(why)
        self.problem.show()
        self.button.setEnabled(True)
        self.grow()
        fields = {"country": self.country, "agency-kind": self.kind}
        fields.get(code, self.name).setFocus()


def _lines(names: Sequence[str], hint: str) -> QPlainTextEdit:
    field = text_field("\n".join(names))
    field.setPlaceholderText(hint)
    field.setTabChangesFocus(True)
    field.setFixedHeight(84)
    frame = field.frameShape()
    thin_scroll_bars(field, "window")
    field.setFrameShape(frame)
    return field


def _said(field: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(line.strip() for line in field.toPlainText().splitlines() if line.strip())
