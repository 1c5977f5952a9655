"""Keys that belong to one widget while it has the keyboard, before the shortcuts of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

Call = Callable[[], object]


class OwnKeys(QObject):
    """`on("Alt+Up", call)` for a widget, which is called when the key is pressed there.

    Letters are taken only without Ctrl and Alt, hence never for widgets in which one writes.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._calls: dict[str, Call] = {}
        widget.installEventFilter(self)

    def on(self, keys: str, call: Call) -> None:
        """Call when these keys are pressed."""
        self._calls[QKeySequence(keys).toString()] = call

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the window's shortcuts out, and call."""
        if not isinstance(event, QKeyEvent):
            return False
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        keys = QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key())))
        call = self._calls.get(keys.toString())
        if call is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            call()
            return True
        return False
