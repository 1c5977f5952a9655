"""What stands where there is nothing to show: why, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.paint import icons, theme
from ui.widgets.buttons import Button
from ui.widgets.widgets import Pane, label

BESIDE = 32


class EmptyState(Pane):
    """A sign, a sentence, some help, and buttons: `pressed(name)` for the one clicked."""

    pressed = Signal(str)
    draws_focus = True  # its first button does; words alone do nothing that a ring would promise

    def __init__(self) -> None:
        super().__init__("pane")
        self._sign = QLabel()
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._icon = ""
        theme.current().changed.connect(self._draw_sign)
        self.headline = label("", theme.font(theme.SUBHEAD, serif=True, bold=True), wrap=True)
        self.help = label("", theme.font(theme.TEXT), "muted", wrap=True)
        for words in (self.headline, self.help):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(8)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(BESIDE, 32, BESIDE, 64)
        column.setSpacing(12)
        column.addStretch(2)
        for widget in (self._sign, self.headline, self.help):
            column.addWidget(widget)
        column.addLayout(self._buttons)
        column.addStretch(3)

    def show_words(
        self, icon: str, headline: str, help_: str, buttons: Sequence[tuple[str, str]] = ()
    ) -> None:
        """Say what is so, how to go on, and offer `(name, text)` buttons."""
        self._icon = icon
        self._draw_sign()
        self.headline.setText(headline)
        self.help.setText(help_)
        self.help.setVisible(bool(help_))
        focus = QApplication.focusWidget()
        had_focus = focus is not None and (focus is self or self.isAncestorOf(focus))
        while (taken := self._buttons.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.deleteLater()
        self._buttons.addStretch()
        for name, text in buttons:
            button = Button(text, tone="accent")
            button.setAccessibleName(text)
            button.setObjectName(name)
            button.clicked.connect(lambda _=False, name=name: self.pressed.emit(name))
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._buttons.addStretch()
        self._turn_buttons()
        if had_focus:
            self.setFocus()
            self.focus_first()

    def put_below(self, widget: QWidget) -> None:
        """Something more under the words and the buttons."""
        self._column.insertWidget(self._column.count() - 1, widget, 0, Qt.AlignmentFlag.AlignHCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons one under the other where there is little room."""
        super().resizeEvent(event)
        self._turn_buttons()

    def _turn_buttons(self) -> None:
        items = (self._buttons.itemAt(at) for at in range(self._buttons.count()))
        buttons = [item.widget() for item in items if item is not None]  # not their items, before they show
        wide = sum(each.sizeHint().width() + self._buttons.spacing() for each in buttons if each is not None)
        is_narrow = wide > self.width() - 2 * BESIDE
        way = QBoxLayout.Direction
        self._buttons.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on to what can be pressed."""
        super().focusInEvent(event)
        self.focus_first()

    def focus_first(self) -> None:
        """Put the keyboard on the first button."""
        item = self._buttons.itemAt(1)
        if item is not None and (button := item.widget()) is not None:
            button.setFocus(Qt.FocusReason.TabFocusReason)

    def _draw_sign(self) -> None:
        if not self._icon:
            self._sign.clear()
        else:
            self._sign.setPixmap(icons.pixmap(self._icon, 40, "faint", self.devicePixelRatioF()))
