"""What is chosen of the results, and what can be done with it: a bar under the list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.paint import theme
from ui.services.i18n import number, tr
from ui.services.keymap import first_key, with_key
from ui.widgets.buttons import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.keys import Choice, KeyButton
from ui.widgets.widgets import label

ACTS = {
    "tag": "Tag",
    "untag": "Untag",
    "collect": "Collect",
    "link": "Link",
    "correct": "Correct",
    "restrict": "Restrict",
    "export": "Export",
    "trash": "Trash",
}
"""Actions of the window, as the bar names them."""
LIKELY = "correct"


class SelectionBar(QWidget):
    """Hidden while one row or none is chosen. `pressed(action)` for a button; `all_wanted`, `none_wanted`.

    `of_search`: all that matches a query is chosen from, else what stands in a list.
    """

    pressed = Signal(str)
    all_wanted = Signal()
    none_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, of_search: bool = True) -> None:
        super().__init__(parent)
        self._of_search = of_search
        self.words = label("", theme.font(bold=True))
        self.of = label("", theme.font(), "muted")
        self.all = Button("", tone="accent")
        what = tr("All that the search finds") if of_search else tr("All that stands in the list")
        self.all.setToolTip(with_key(what, "select-all"))
        self.all.clicked.connect(self.all_wanted)
        self.none = KeyButton(Choice("none", tr("None"), "Esc", quiet=True))
        self.none.clicked.connect(self.none_wanted)
        self.buttons = {
            act: self._button(Choice(act, tr(text), first_key(act), filled=act == LIKELY))
            for act, text in ACTS.items()
        }
        self._lay_out()
        theme.current().changed.connect(self.update)
        self.hide()

    def _button(self, choice: Choice) -> KeyButton:
        made = KeyButton(choice)
        made.clicked.connect(lambda _=False: self.pressed.emit(choice.name))
        return made

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.words)
        head.addWidget(self.of)
        head.addStretch(1)
        head.addWidget(self.all)
        head.addWidget(self.none)
        flow = FlowLayout(gap=6)
        for button in self.buttons.values():
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(flow)

    def say(self, chosen: int, total: int, is_all: bool) -> None:
        """Say how many of how many are chosen; of none, be gone."""
        self.setVisible(chosen > 0)
        if not chosen:
            return
        everything = is_all and chosen == total
        n, of = number(chosen), number(total)
        whole = tr("All {n} that match", n=of) if self._of_search else tr("All {n} selected", n=of)
        self.words.setText(whole if everything else tr("{n} selected", n=n))
        self.of.setText("" if everything else tr("of {n}", n=of))
        every = tr("Select all {n} that match", n=of) if self._of_search else tr("Select all {n}", n=of)
        self.all.setText(every)
        self.all.updateGeometry()
        self.all.setVisible(not everything)
        self.setAccessibleName(f"{self.words.text()} {self.of.text()}".strip())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The wash of what is chosen, under a hairline."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("wash"))
        painter.fillRect(0, 0, self.width(), 1, theme.colour("line"))
