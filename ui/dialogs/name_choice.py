"""Choose one of the names that the archive knows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from archive.model import Agent, AgentClass
from ui.dialogs.base import Dialog
from ui.services.i18n import tr
from ui.services.operations import Operations
from ui.widgets.widgets import thin_scroll_bars

MOST = 60
TYPING_MS = 120


class NameChoiceDialog(Dialog):
    """`chosen(Agent)`; the one of `but` is not offered."""

    chosen = Signal(object)

    def __init__(
        self,
        headline: str,
        help_: str,
        accept: str,
        operations: Operations,
        parent: QWidget,
        *,
        agent_class: AgentClass,
        but: str = "",
    ) -> None:
        super().__init__(headline, help_, parent)
        self._operations = operations
        self._class: AgentClass = agent_class
        self._but = but
        self._agents: dict[str, Agent] = {}
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Part of a name or of a spelling"))
        self.list = QListWidget()
        self.list.setMinimumHeight(220)
        frame = self.list.frameShape()
        thin_scroll_bars(self.list, "window")
        self.list.setFrameShape(frame)
        self.add_field(tr("Name"), self.field)
        self.column.addWidget(self.list, 1)
        self.list.setAccessibleName(tr("Names"))
        self.button = self.add_buttons(accept)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._search)
        self.field.textChanged.connect(self._typing.start)
        self.field.installEventFilter(self)
        self.list.itemDoubleClicked.connect(lambda _: self.accept())
        self.list.currentItemChanged.connect(lambda item, _: self.button.setEnabled(item is not None))
        self.accepted.connect(self._choose)
        self.button.setEnabled(False)
        self.field.setFocus()
        self._search()

    def _search(self) -> None:
        text, agent_class = self.field.text(), self._class
        self._operations.query(
            tr("Names"),
            lambda c, p: c.names.all(agent_class, text)[:MOST],
            self._show,
            key="name-choice",
            lane="search",
        )

    def _show(self, found: list[Agent]) -> None:
        self._agents = {agent.id: agent for agent in found if agent.id != self._but}
        self.list.clear()
        for agent in self._agents.values():
            others = ", ".join(agent.spellings)
            item = QListWidgetItem(f"{agent.name}   ({others})" if others else agent.name)
            item.setData(Qt.ItemDataRole.UserRole, agent.id)
            self.list.addItem(item)
        self.list.setCurrentRow(0 if self._agents else -1)
        self.button.setEnabled(bool(self._agents))

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(self._agents[str(item.data(Qt.ItemDataRole.UserRole))])

    def eventFilter(self, watched: QObject, event: QEvent) -> Any:
        """Arrows move in the list while the field has the keyboard."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self.list.setCurrentRow(max(0, min(self.list.currentRow() + step, self.list.count() - 1)))
                return True
        return False
