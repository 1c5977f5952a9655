"""A field that lies over a row while its name or its note is written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit

from ui.paint import theme


class InlineEdit(QLineEdit):
    """`written(text)` on Enter or when the keyboard goes elsewhere, where another text stands there by then.

    It lies in the viewport of a view and survives that its rows are shown anew. Esc leaves all as it was.
    """

    written = Signal(str)

    def __init__(
        self,
        view: QAbstractItemView,
        box: Callable[[], QRect],
        text: str,
        name: str,
        typed: str | None = None,
    ) -> None:
        super().__init__(text if typed is None else typed, view.viewport())
        self._view = view
        self._before = text
        self._over = False
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setFont(theme.font(theme.TEXT))
        self.setTextMargins(4, 0, 4, 0)
        self.setGeometry(box())
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, Esc leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end(keep=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._end(keep=False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is kept, but for a menu over the field."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._end(keep=True)

    def _end(self, keep: bool) -> None:
        if self._over:
            return
        self._over = True
        had_focus = self.hasFocus()
        self.hide()
        if had_focus:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        if keep and self.text().strip() != self._before:
            self.written.emit(self.text().strip())
        self.deleteLater()
