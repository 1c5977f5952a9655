"""A strip that says something about the results and offers what to do about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.paint import theme
from ui.widgets.buttons import Button
from ui.widgets.widgets import HairLine, Pane, label, set_tip

LONGEST = 180
"""Characters of a notice that are shown; the rest is told by pointing at it."""


class Notice(Pane):
    """Hidden while there is nothing to say. `pressed(name)` for the button that was clicked."""

    pressed = Signal(str)

    def __init__(self, *, below: bool = False) -> None:
        super().__init__("side")
        self.words = label("", theme.font(theme.LABEL), "muted", wrap=True)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(16, 6, 12, 6)
        self._row.setSpacing(8)
        self._row.addWidget(self.words, 1)
        self._buttons: list[Button] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.insertWidget(0 if below else 1, HairLine())
        self.hide()

    def say(self, text: str, buttons: Sequence[tuple[str, str]] = ()) -> None:
        """Say this and offer `(name, words)`; without words, be gone."""
        for button in self._buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        shown = text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"
        self.words.setText(shown)
        set_tip(self.words, text if shown != text else "")
        self._buttons = [self._button(name, words) for name, words in buttons]
        self.setVisible(bool(text))

    def _button(self, name: str, words: str) -> Button:
        button = Button(words, tone="accent")
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self.pressed.emit(name))
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button
