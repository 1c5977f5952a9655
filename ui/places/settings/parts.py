"""What the page of settings is made of: sections of rows, and a button that takes the key that is pressed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QVBoxLayout,
    QWidget,
)

from ui.paint import theme
from ui.services.i18n import tr
from ui.services.keymap import native
from ui.widgets.buttons import Button, draw_focus
from ui.widgets.flow import FlowLayout
from ui.widgets.widgets import HairLine, label

NAME_WIDTH = 232
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


class Section(QWidget):
    """A headline over rows of a name, what it is about, and what to set it with."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(label(title, theme.font(theme.DECK, serif=True, bold=True)))
        self._column.addSpacing(8)

    def add(self, name: str, about: str, *widgets: QWidget) -> None:
        """Add a row."""
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(1)
        words.addWidget(label(name, theme.font()))
        if about:
            words.addWidget(label(about, theme.font(theme.LABEL), "muted", wrap=True))
        holder = QWidget()
        holder.setLayout(words)
        holder.setFixedWidth(NAME_WIDTH)
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(12)
        row.addWidget(holder)
        setters = FlowLayout(gap=12)
        for widget in widgets:
            if isinstance(widget, QComboBox):
                widget.setMinimumSize(120, 32)  # it may cut its words, the page may not
            setters.addWidget(widget)
        row.addLayout(setters, 1)
        row.setAlignment(setters, Qt.AlignmentFlag.AlignVCenter)
        for widget in widgets[:1]:
            if not widget.accessibleName():
                widget.setAccessibleName(name)
        self._column.addWidget(HairLine())
        self._column.addLayout(row)


class Slider(QSlider):
    """A slider that is a line with a handle."""

    draws_focus = True

    def __init__(self, least: int, most: int, step: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setPageStep(step)
        self.setFixedWidth(160)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, and the handle on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_Slider, QStyle.SubControl.SC_SliderHandle
        handle = QRectF(self.style().subControlRect(control, option, part, self))
        middle = self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("line"))
        painter.drawRoundedRect(QRectF(0, middle - 1.5, self.width(), 3), 1.5, 1.5)
        knob = QRectF(handle.center().x() - 6.5, middle - 6.5, 13, 13)
        painter.setPen(QPen(theme.colour("accent" if self.isSliderDown() else "muted"), 1.4))
        painter.setBrush(theme.colour("pane"))
        painter.drawEllipse(knob)
        if self.hasFocus():
            draw_focus(painter, knob.adjusted(-3, -3, 3, 3), 9)


class KeyField(Button):
    """Shows a key; after a click it takes the next one that is pressed: `entered(key)`, "" to have none.

    Esc leaves it as it is, Backspace takes the key away.
    """

    entered = Signal(str)

    def __init__(self, name: str) -> None:
        self._listening = False  # Qt asks `event` while it makes the button
        super().__init__(tone="ink")
        self._name = name
        self._keys: Sequence[str] = ()
        self._clash = False
        self.clicked.connect(self._listen)
        self.show_keys((), clash=False)

    def show_keys(self, keys: Sequence[str], *, clash: bool) -> None:
        """Show these."""
        self._keys, self._clash = keys, clash
        self._show()

    def _show(self) -> None:
        keys = tr(" or ").join(native(key) for key in self._keys)
        words = tr("Press the key") if self._listening else keys or tr("no key")
        self.setText(words)
        self.setAccessibleName(tr("Key of {name}: {key}", name=self._name, key=words))
        self.updateGeometry()
        self.update()

    def _listen(self) -> None:
        self._listening = True
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._show()

    def sizeHint(self) -> QSize:
        """As wide as the key."""
        width = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(max(width + 16, 30), theme.px(24))

    def event(self, event: QEvent) -> bool:
        """While it listens no key is a shortcut of the window, nor goes on to the next field."""
        if self._listening and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        if event.key() in _MODIFIERS:
            return
        self._listening = False
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() == Qt.Key.Key_Escape:
            self._show()
        elif plain and event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.entered.emit("")
        else:
            self.entered.emit(key_of(event))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Listen no longer."""
        super().focusOutEvent(event)
        self._listening = False
        self._show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A key cap."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        tone = "accent" if self._listening else "warning" if self._clash else "line"
        painter.setPen(QPen(theme.colour(tone), 1))
        painter.setBrush(theme.colour("wash" if self._listening else "raised"))
        painter.drawRoundedRect(box, 4, 4)
        if self.hasFocus():
            draw_focus(painter, box, 4)
        painter.setFont(self.font())
        painter.setPen(theme.colour("ink" if self._keys or self._listening else "muted"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


def key_of(event: QKeyEvent) -> str:
    """The key that was pressed, as `QKeySequence` writes it."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    text = event.text()
    if text.isprintable() and text.strip() and not text.isalnum():
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier  # "?" is a key of its own, however it is made
    sequence = QKeySequence(event.keyCombination() if modifiers == event.modifiers() else event.key())
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)
