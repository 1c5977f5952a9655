"""The table of actions as Qt actions: bound to their handlers, enabled when they make sense, set in menus."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.services.actions import ACTIONS, GROUPS, WRITING, ActionSpec
from ui.services.i18n import tr
from ui.services.keymap import keymap


class ActionSet(QObject):
    """`holds(when)` answers whether an action's condition is met now; `begun(id)` before one is done.

    What changes the archive is disabled where a `refusal` says why nothing can.
    """

    begun = Signal(str)

    def __init__(
        self, window: QWidget, handlers: Any, holds: Callable[[str], bool], refusal: str = ""
    ) -> None:
        super().__init__(window)
        self._holds = holds
        self._refusal = refusal
        self._actions: dict[str, QAction] = {}
        for spec in ACTIONS:
            action = QAction(spec.title, window)
            action.setObjectName(spec.id)
            if refusal and spec.id in WRITING:
                action.setToolTip(refusal)
            action.triggered.connect(self._runner(spec, getattr(handlers, spec.handler)))
            window.addAction(action)
            self._actions[spec.id] = action
        keymap().changed.connect(self._give_keys)
        self._give_keys()
        self.update()

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def _runner(self, spec: ActionSpec, handler: Callable[[], object]) -> Callable[[], None]:
        def run(*_: object) -> None:
            # What is shown may have changed since the last `update`.
            if self.is_enabled(spec):
                self.begun.emit(spec.id)
                handler()

        return run

    def _give_keys(self) -> None:
        for spec in ACTIONS:
            keys = [QKeySequence(key) for key in keymap().working_keys(spec)]
            self._actions[spec.id].setShortcuts(keys)

    def title(self, action_id: str) -> str:
        """An action's words as they are read, outside a menu."""
        return self[action_id].text().replace("&&", "&")

    def is_enabled(self, spec: ActionSpec) -> bool:
        """Whether an action makes sense now."""
        if self._refusal and spec.id in WRITING:
            return False
        return spec.when == "always" or self._holds(spec.when)

    def update(self) -> None:
        """Enable what makes sense now."""
        for spec in ACTIONS:
            self._actions[spec.id].setEnabled(self.is_enabled(spec))

    def name_undo(self, undo: str, redo: str) -> None:
        """Say in the menu what would be taken back or done again."""
        self["undo"].setText(tr("Undo {name}", name=_literal(undo)) if undo else tr("Undo"))
        self["redo"].setText(tr("Redo {name}", name=_literal(redo)) if redo else tr("Redo"))
        self.update()

    def menu(self, parent: QWidget) -> QMenu:
        """All actions under their groups."""
        whole = QMenu(parent)
        for group in GROUPS:
            part = whole.addMenu(tr(group))
            part.setToolTipsVisible(bool(self._refusal))
            for spec in ACTIONS:
                if spec.group == group:
                    part.addAction(self[spec.id])
        return whole


def _literal(name: str) -> str:
    """A name in a menu, where a lone "&" would underline what follows."""
    return name.replace("&", "&&")
