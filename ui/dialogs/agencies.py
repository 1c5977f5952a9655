"""The agencies that credit lines are read by: look them up, add one's own, change and remove them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from archive.captions import Agency
from archive.captions.registry import KINDS
from ui import theme
from ui.dialogs.base import Dialog
from ui.i18n import tr
from ui.operations import Operations
from ui.views.widgets import label
from ui.wording import isolated, tip

SHOWN = 200
TYPING_MS = 150
AGENCY = int(Qt.ItemDataRole.UserRole) + 1
KIND_NAMES = {
    "": "not known",
    "wire": "wire agency",
    "stock": "stock house or photo agency",
    "party": "political party",
    "ngo": "non-governmental organisation",
    "social": "platform",
    "sport": "sports body",
}
"""How a kind is called where its own word says too little."""


def kind_name(kind: str) -> str:
    """A kind of agency in words."""
    return tr(KIND_NAMES.get(kind, kind))


class AgencyDialog(Dialog):
    """One agency: `wanted(Agency)`. Stays open, with what was typed, until `kept`; `refused` says why not."""

    wanted = Signal(object)

    def __init__(self, agency: Agency, own: bool, parent: QWidget) -> None:
        super().__init__(
            tr("Change agency") if own else tr("Add agency"),
            tr("Credit lines that name it are read anew. Undo brings everything back."),
            parent,
            width=540,
        )
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
        self.problem.setAccessibleName(tr("Problem"))
        self.problem.hide()
        self.column.addWidget(self.problem)
        self.button = self.add_buttons(tr("Keep agency"))
        self.name.textChanged.connect(lambda text: self.button.setEnabled(bool(text.strip())))
        self.button.setEnabled(bool(agency.name.strip()))

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

    def refused(self, error: Exception) -> None:
        """Say why it was not."""
        self.problem.setText(str(error))
        self.problem.show()
        self.button.setEnabled(True)
        self.grow()


class AgenciesDialog(Dialog):
    """All agencies by what is typed, one's own first. Asks for `edit(agency, own)` and `remove(name)`."""

    edit = Signal(object, bool)
    remove = Signal(str)

    def __init__(self, operations: Operations, parent: QWidget) -> None:
        super().__init__(
            tr("Agencies"),
            tr("Credit lines are read by these names. Your own win over those that come with Cutline."),
            parent,
            width=720,
        )
        self._operations = operations
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Part of a name"))
        self.add_field(tr("Look up"), self.field)
        self.table = QTreeWidget()
        self.add_table(self.table, tr("Agencies"))
        self.table.setHeaderLabels([tr("Name"), tr("Kind"), tr("Country"), tr("Also"), ""])
        self.table.setRootIsDecorated(False)
        self.table.setMinimumHeight(320)
        self.count = label("", theme.font(theme.LABEL), "muted")
        self.column.addWidget(self.count)
        self.new = QPushButton(tr("Add…"))
        self.change = QPushButton(tr("Change…"))
        self.drop = QPushButton(tr("Remove"))
        self.add_close(self.new, self.change, self.drop)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.search)
        self._connect()
        self.search()

    def _connect(self) -> None:
        self.field.textChanged.connect(self._typing.start)
        self.new.clicked.connect(lambda: self.edit.emit(Agency(self.field.text().strip()), False))
        self.change.clicked.connect(self._change)
        self.drop.clicked.connect(self._remove)
        self.table.itemActivated.connect(lambda *_: self._change())
        self.table.currentItemChanged.connect(lambda *_: self._allow())
        self.field.setFocus()

    def search(self) -> None:
        """Show what fits the words typed."""
        text = self.field.text()
        self._operations.query(
            tr("Agencies"), lambda c, p: c.find_agencies(text, SHOWN), self.show_found, key="agencies"
        )

    def show_found(self, found: Sequence[tuple[Agency, bool]]) -> None:
        """Fill the table."""
        self.table.clear()
        for agency, own in found:
            self.table.addTopLevelItem(_item(agency, own))
        header = self.table.header()
        header.setStretchLastSection(False)
        for column in range(5):
            stretch = column in (0, 3)
            mode = QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)
        self.table.setCurrentItem(self.table.topLevelItem(0))
        self.count.setText(_told(len(found)))
        self._allow()

    def _chosen(self) -> tuple[Agency, bool] | None:
        item = self.table.currentItem()
        return item.data(0, AGENCY) if item is not None else None

    def _allow(self) -> None:
        chosen = self._chosen()
        self.change.setEnabled(chosen is not None)
        self.drop.setEnabled(chosen is not None and chosen[1])
        why = "" if self.drop.isEnabled() else tr("Only your own agencies can be removed.")
        self.drop.setToolTip(why)

    def _change(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.edit.emit(*chosen)

    def _remove(self) -> None:
        chosen = self._chosen()
        if chosen is not None and chosen[1]:
            self.remove.emit(chosen[0].name)


def _item(agency: Agency, own: bool) -> QTreeWidgetItem:
    also = ", ".join(isolated(name) for name in agency.aliases)
    item = QTreeWidgetItem(
        [agency.name, kind_name(agency.kind), agency.country, also, tr("yours") if own else ""]
    )
    item.setData(0, AGENCY, (agency, own))
    item.setToolTip(3, tip(also))
    for column in (1, 2, 3):
        item.setForeground(column, QBrush(theme.colour("muted")))
    item.setForeground(4, QBrush(theme.colour("accent")))
    return item


def _told(found: int) -> str:
    if not found:
        return tr("No agency has such a name. Add it, and credit lines that name it are read anew.")
    return tr("The first {n}; type more of the name.", n=found) if found == SHOWN else ""


def _lines(names: Sequence[str], hint: str) -> QPlainTextEdit:
    field = QPlainTextEdit("\n".join(names))
    field.setPlaceholderText(hint)
    field.setTabChangesFocus(True)
    field.setFixedHeight(72)
    return field


def _said(field: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(line.strip() for line in field.toPlainText().splitlines() if line.strip())


class AgencyEditing:
    """Opens the dialogs and carries out what they ask for; every write goes through `Operations.change`."""

    def __init__(self, operations: Operations, window: QWidget) -> None:
        self._operations = operations
        self._window = window
        self._list: AgenciesDialog | None = None

    def show(self) -> None:
        """Open the list."""
        dialog = self._list = AgenciesDialog(self._operations, self._window)
        dialog.edit.connect(lambda agency, own: self.ask(agency, own, dialog))
        dialog.remove.connect(self._remove)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self._list = None

    def ask(self, agency: Agency, own: bool = False, parent: QWidget | None = None) -> None:
        """Open the form; `own` says that the archive has this one already."""
        dialog = AgencyDialog(agency, own, parent or self._window)
        before = agency.name if own else None
        dialog.wanted.connect(lambda wanted: self._keep(dialog, wanted, before))
        dialog.open()

    def _keep(self, dialog: AgencyDialog, agency: Agency, before: str | None) -> None:
        def done(_: object) -> None:
            dialog.kept()
            self._renew()

        self._operations.change(
            tr("Add agency"),
            lambda c, p: c.add_agency(agency, before),
            done,
            quiet=False,
            otherwise=dialog.refused,
        )

    def _remove(self, name: str) -> None:
        self._operations.change(
            tr("Remove agency"), lambda c, p: c.remove_agency(name), lambda _: self._renew(), quiet=False
        )

    def _renew(self) -> None:
        if self._list is not None:
            self._list.search()
