"""Buttons that carry their key: the filled one is the likely answer, the others are flat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.paint import theme
from ui.services.keymap import native, with_named_key
from ui.services.letters import letter_of
from ui.widgets.buttons import Button, draw_focus
from ui.widgets.flow import FlowLayout

HEIGHT = 34
MARGIN = 14
GAP = 9


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to press: `name` is what is told, `key` the letter or the key, as `QKeySequence` writes it,
    "" for none; `note` stands in its place.
    """

    name: str
    text: str
    key: str = ""
    filled: bool = False
    quiet: bool = False
    note: str = ""


class KeyButton(Button):
    """A button of one choice; a quiet one is words alone. `focused()` when it gets the keyboard."""

    focused = Signal()

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(choice.text, parent=parent)
        self.choice = choice
        self.setFont(theme.font(theme.TEXT))
        self.setAccessibleName(choice.text)
        if choice.key:
            self.setToolTip(with_named_key(choice.text, self.key_text))

    @property
    def key_text(self) -> str:
        """The key as the user's keyboard names it."""
        return native(self.choice.key) if self.choice.key else ""

    def sizeHint(self) -> QSize:
        """As wide as words and key."""
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        key = QFontMetrics(theme.font(theme.SMALL)).horizontalAdvance(self.key_text or self.choice.note)
        return QSize(words + (key + GAP if key else 0) + 2 * MARGIN, theme.px(HEIGHT))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that it is meant."""
        super().focusInEvent(event)
        self.focused.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, words, key; a ring with the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5)
        ground, ink, key = self._tones()
        if self.hasFocus():  # with room between, so that it shows around a filled one too
            draw_focus(painter, box.adjusted(-2, -2, 2, 2), theme.RADIUS_BUTTON + 2)
            box.adjust(1.5, 1.5, -1.5, -1.5)
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(ground))
            painter.drawRoundedRect(box, theme.RADIUS_BUTTON, theme.RADIUS_BUTTON)
        words = self.rect().adjusted(MARGIN, 0, -MARGIN, 0)
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.isRightToLeft():
            start, end = end, start
        start, end = start | Qt.AlignmentFlag.AlignAbsolute, end | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(self.font())
        painter.setPen(theme.colour(ink))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | start, self.text())
        painter.setFont(theme.font(theme.SMALL))
        painter.setPen(theme.colour(key))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | end, self.key_text or self.choice.note)

    def _tones(self) -> tuple[str, str, str]:
        if not self.isEnabled():
            return ("" if self.choice.quiet else "key", "faint", "faint")
        if self.choice.filled:
            return ("accent", "on_accent", "on_accent")
        if self.choice.quiet:
            return ("chip" if self.underMouse() else "", "muted", "muted")
        return ("chip" if self.underMouse() else "key", "ink", "key_ink")


class KeyRow(QWidget):
    """Choices side by side: `chosen(name)` on a click, or when `press` is handed a key that one carries.

    Single letters are keys only where no text field has the keyboard: whoever holds the row hands it the keys
    that nothing else took (`press` in its `keyPressEvent`). `pointed(name)` when a choice gets the keyboard.
    One that `wraps` goes on in the next line where there is no room.
    """

    chosen = Signal(str)
    pointed = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, wraps: bool = False) -> None:
        """Where it `wraps`, what has no room goes on in the next line."""
        super().__init__(parent)
        self._row: QHBoxLayout | FlowLayout = FlowLayout(self, gap=8) if wraps else QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._buttons: list[KeyButton] = []

    @property
    def choices(self) -> list[Choice]:
        """What is offered now."""
        return [button.choice for button in self._buttons]

    def button(self, name: str) -> KeyButton:
        """The button of a choice. Raises `KeyError`."""
        return {button.choice.name: button for button in self._buttons}[name]

    def offer(self, choices: Sequence[Choice], beside: Sequence[Choice] = ()) -> None:
        """Offer other choices; those `beside` stand at the far end."""
        had_focus = any(button.hasFocus() for button in self._buttons)
        while (taken := self._row.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._buttons = [self._made(choice) for choice in (*choices, *beside)]
        for button in self._buttons[: len(choices)]:
            self._row.addWidget(button)
        if isinstance(self._row, QHBoxLayout):
            self._row.addStretch(1)
        for button in self._buttons[len(choices) :]:
            self._row.addWidget(button)
        if had_focus and self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def press(self, event: QKeyEvent) -> bool:
        """Choose what carries the key that was pressed; whether there is any."""
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            return False
        names = _names(event)
        for button in self._buttons:
            if button.choice.key.upper() in names and button.isEnabled():
                button.click()
                return True
        return False

    def _made(self, choice: Choice) -> KeyButton:
        button = KeyButton(choice, self)
        button.clicked.connect(lambda _=False, name=choice.name: self.chosen.emit(name))
        button.focused.connect(lambda name=choice.name: self.pointed.emit(name))
        return button


_NAMED = {
    Qt.Key.Key_Return: "ENTER",
    Qt.Key.Key_Enter: "ENTER",
    Qt.Key.Key_Delete: "DEL",
    Qt.Key.Key_Tab: "TAB",
    Qt.Key.Key_Escape: "ESC",
    Qt.Key.Key_Space: "SPACE",
    Qt.Key.Key_F2: "F2",
}


def _names(event: QKeyEvent) -> set[str]:
    named = _NAMED.get(Qt.Key(event.key()))
    return {name for name in (named, letter_of(event)) if name}
