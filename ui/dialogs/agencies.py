"""The agencies that credit lines are read by: look them up, add one's own, change and remove them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QLineEdit, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from archive.captions import Agency
from archive.model import OpChanges
from ui.dialogs.agency import kind_name
from ui.dialogs.base import Dialog
from ui.paint import theme
from ui.services.i18n import tr
from ui.services.operations import Operations
from ui.services.wording import isolated, shortened, tip
from ui.widgets.empty import EmptyState
from ui.widgets.widgets import label

SHOWN = 200
TYPING_MS = 150
HEIGHT = 320
NAMED = 40
"""Characters of a name that a button or a sentence quotes."""
AGENCY = int(Qt.ItemDataRole.UserRole) + 1
NAME, KIND, COUNTRY, ALSO, OWN = range(5)
WIDTHS = {NAME: 250, KIND: 164, COUNTRY: 64, OWN: 56}


class AgenciesDialog(Dialog):
    """All agencies by what is typed, one's own first.

    Asks by `edit(agency, own, known)` for the form, of an agency in the list or of a new one, and by
    `remove(name)` for an own agency to be taken away.
    """

    edit = Signal(object, bool, bool)
    remove = Signal(str)

    def __init__(self, operations: Operations, parent: QWidget) -> None:
        super().__init__(
            tr("Agencies"),
            tr("Credit lines are read by these names. Your own win over those that come with Cutline."),
            parent,
            width=760,
        )
        self._operations = operations
        self._shown = ""
        self._entered = False
        self._choose = ""
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Part of a name"))
        self.add_field(tr("Look up"), self.field)
        self._add_list()
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
        self._allow()
        self.search()

    def _add_list(self) -> None:
        self.table = QTreeWidget()
        self.add_table(self.table, tr("Agencies"))
        self.table.setHeaderLabels([tr("Name"), tr("Kind"), tr("Country"), tr("Also"), ""])
        self.table.setRootIsDecorated(False)
        self.table.setMinimumHeight(HEIGHT)
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(ALSO, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            header.resizeSection(column, width)
        self.none = EmptyState()
        self.none.setMinimumHeight(HEIGHT)
        self.none.hide()
        self.none.pressed.connect(lambda _: self._add())
        self.column.addWidget(self.none, 1)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._typing.start)
        self.field.installEventFilter(self)
        self.new.clicked.connect(self._add)
        self.change.clicked.connect(self._change)
        self.drop.clicked.connect(self._remove)
        # Enter presses the default button, here as in the field: `itemActivated` would do it once more.
        self.table.itemDoubleClicked.connect(lambda *_: self._change())
        self.table.currentItemChanged.connect(lambda *_: self._allow())
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove)
        self._operations.changed.connect(self._changed)
        self.field.setFocus()

    def choose(self, name: str) -> None:
        """Have the agency of this name chosen when the list is shown next."""
        self._choose = name

    def _changed(self, changes: OpChanges) -> None:
        if not changes.tables.isdisjoint(("agent", "agent_name", "distribution")):
            self.search()

    def search(self) -> None:
        """Show what fits the words typed."""
        self._typing.stop()
        text = self.field.text()
        self._operations.query(
            tr("Agencies"),
            lambda c, p: (text, c.names.find_agencies(text, SHOWN)),
            self._arrived,
            key="agencies",
        )

    def _arrived(self, answer: tuple[str, Sequence[tuple[Agency, bool]]]) -> None:
        self._shown, found = answer
        before = self._chosen()
        wanted = self._choose or (before[0].name if before else "")
        self._choose = ""
        self.table.clear()
        items = [_item(agency, own) for agency, own in found]
        self.table.addTopLevelItems(items)
        names = [agency.name for agency, _ in found]
        if items:
            self.table.setCurrentItem(items[names.index(wanted) if wanted in names else 0])
        self.table.setVisible(bool(items))
        self.none.setVisible(not items)
        if not items:
            self._say_none()
        self.count.setText(
            tr("The first {n}; type more of the name.", n=SHOWN) if len(found) == SHOWN else ""
        )
        self._allow()
        if self._entered and self._is_shown():
            self._entered = False
            self._press()

    def _say_none(self) -> None:
        name = shortened(self._shown.strip(), NAMED)
        self.none.show_words(
            "caption",
            tr("No agency is called “{name}”", name=name),
            tr("Add it, and credit lines that name it are read anew."),
            [("add", tr("Add “{name}”…", name=name))],
        )

    def _is_shown(self) -> bool:
        """Whether the list is what the field asks for."""
        return self._shown == self.field.text()

    def _chosen(self) -> tuple[Agency, bool] | None:
        item = self.table.currentItem()
        return item.data(0, AGENCY) if item is not None else None

    def _allow(self) -> None:
        chosen = self._chosen()
        self.change.setEnabled(chosen is not None)
        self.drop.setEnabled(chosen is not None and chosen[1])
        why = "" if self.drop.isEnabled() else tr("Only your own agencies can be removed.")
        self.drop.setToolTip(why)
        (self.change if chosen is not None else self.new).setDefault(True)

    def _press(self) -> None:
        (self.change if self._chosen() is not None else self.new).click()

    def _add(self) -> None:
        self.edit.emit(Agency(self.field.text().strip()), False, False)

    def _change(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.edit.emit(*chosen, True)

    def _remove(self) -> None:
        chosen = self._chosen()
        if chosen is not None and chosen[1]:
            self.remove.emit(chosen[0].name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field, arrows move in the list, and Enter waits for the list that the field asks for."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._is_shown():
            self._entered = True
            self.search()
            return True
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(key)
        if step is None or not self.table.topLevelItemCount():
            return False
        current = self.table.currentItem()
        row = (self.table.indexOfTopLevelItem(current) if current is not None else -1) + step
        chosen = self.table.topLevelItem(max(0, min(row, self.table.topLevelItemCount() - 1)))
        if chosen is not None:
            self.table.setCurrentItem(chosen)
        return True


def _item(agency: Agency, own: bool) -> QTreeWidgetItem:
    also = ", ".join(isolated(name) for name in agency.aliases)
    item = QTreeWidgetItem(
        [agency.name, kind_name(agency.kind), agency.country, also, tr("yours") if own else ""]
    )
    item.setData(0, AGENCY, (agency, own))
    item.setToolTip(NAME, tip(agency.name))
    item.setToolTip(ALSO, tip(also))
    for column in (KIND, COUNTRY, ALSO):
        item.setForeground(column, QBrush(theme.colour("muted")))
    item.setForeground(OWN, QBrush(theme.colour("accent")))
    return item
