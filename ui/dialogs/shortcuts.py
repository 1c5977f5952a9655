"""Every key, from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.dialogs.base import Dialog
from ui.paint import theme
from ui.services.actions import ACTIONS, GROUPS
from ui.services.i18n import tr
from ui.services.keymap import keys_text
from ui.widgets.widgets import label

LISTS = (
    ("Enter", "Open the story or photo found"),
    ("Up, Down", "Move in the results, from the search bar too"),
    ("Tab", "Take the completion that is offered"),
)
COLUMNS = (("File", "Edit", "Search"), ("Story", "Go", "View", "Help"))


class ShortcutsDialog(Dialog):
    """Two columns of keys under the names of their groups."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Keyboard shortcuts"), "", parent, width=760)
        row = QHBoxLayout()
        row.setSpacing(48)
        for groups in COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(4)
            for group in GROUPS:
                if group in groups:
                    specs = [s for s in ACTIONS if s.group == group and keys_text(s)]
                    self._section(column, tr(group), [(keys_text(s), s.title) for s in specs])
            if "Search" not in groups:
                self._section(column, tr("In lists"), [(tr(key), tr(text)) for key, text in LISTS])
            column.addStretch(1)
            row.addLayout(column, 1)
        self.column.addLayout(row)
        self.add_close()

    def _section(self, column: QVBoxLayout, heading: str, rows: list[tuple[str, str]]) -> None:
        column.addSpacing(8)
        column.addWidget(label(heading.upper(), theme.kicker_font(), "muted"))
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(0, 1)
        for number, (keys, text) in enumerate(rows):
            grid.addWidget(label(text.rstrip("…"), theme.font()), number, 0)
            grid.addWidget(
                label(keys, theme.font(theme.LABEL), "muted"), number, 1, Qt.AlignmentFlag.AlignRight
            )
        column.addLayout(grid)
