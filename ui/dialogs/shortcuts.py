"""Every key, from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ui.dialogs.base import Dialog
from ui.paint import theme
from ui.services.actions import ACTIONS, GROUPS
from ui.services.i18n import tr
from ui.services.keymap import keys_text
from ui.widgets.widgets import label, thin_scroll_bars

LISTS = (
    ("Enter", "Open the story or photo found"),
    ("Up, Down", "Move in the results, from the search bar too"),
    ("Tab", "Take the completion that is offered"),
)
COLUMNS = (("File", "Edit", "Go"), ("Search", "Story"), ("View", "Help"))
ROOM = 180
"""Pixels of the window that the rest of the dialog takes, and that stay free about it."""


BESIDE = 60
"""The same at both sides."""


class ShortcutsDialog(Dialog):
    """Columns of keys under the names of their groups, scrolled where the window is too low for them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Keyboard shortcuts"), "", parent, width=920)
        page = QWidget()
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, page)
        row.setContentsMargins(0, 0, 12, 0)
        row.setSpacing(28)
        for groups in COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(4)
            for group in GROUPS:
                if group in groups:
                    specs = [s for s in ACTIONS if s.group == group and keys_text(s)]
                    self._section(column, tr(group), [(keys_text(s), s.title) for s in specs])
            if groups == COLUMNS[-1]:
                self._section(column, tr("In lists"), [(tr(key), tr(text)) for key, text in LISTS])
            column.addStretch(1)
            row.addLayout(column, 1)
        if page.sizeHint().width() > parent.window().width() - BESIDE:
            row.setDirection(QBoxLayout.Direction.TopToBottom)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        area.setMinimumHeight(min(page.sizeHint().height(), max(200, parent.window().height() - ROOM)))
        area.setMinimumWidth(min(page.sizeHint().width(), parent.window().width() - BESIDE))
        thin_scroll_bars(area)
        self.column.addWidget(area, 1)
        self.add_close()

    def _section(self, column: QVBoxLayout, heading: str, rows: list[tuple[str, str]]) -> None:
        column.addSpacing(8)
        column.addWidget(label(heading.upper(), theme.kicker_font(), "muted"))
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(0, 1)
        for number, (keys, text) in enumerate(rows):
            grid.addWidget(label(text.rstrip("…"), theme.font()), number, 0)
            grid.addWidget(
                label(keys, theme.font(theme.LABEL), "muted"), number, 1, Qt.AlignmentFlag.AlignRight
            )
        column.addLayout(grid)
