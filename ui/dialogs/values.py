"""Fields that hold several values: names, people with title and position, places with their role."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from ui.dialogs.base import FIELD
from ui.paint import theme
from ui.services.i18n import tr
from ui.widgets.buttons import Button
from ui.widgets.widgets import label

BETWEEN = " | "
ROLES = (("shown", "shown"), ("created", "where it was taken"), ("mentioned", "mentioned"))
COLUMNS = {
    "byline": ("Name",),
    "person": ("Name", "Title", "Position"),
    "place": ("Place", "Role"),
}


class ValuesEditor(QWidget):
    """One row a value; the last is empty, and another comes when it is filled. `changed()` on any edit."""

    changed = Signal()

    def __init__(self, field: str, values: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._columns = [tr(name) for name in COLUMNS[field]]
        self._rows: list[list[QLineEdit | QComboBox]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 3)
        for number, name in enumerate(self._columns):
            self._grid.addWidget(label(name, theme.font(theme.SMALL), "muted"), 0, number)
            self._grid.setColumnStretch(number, 3 if number == 0 else 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        for value in (*values, ""):
            self._add(value)

    def values(self) -> tuple[str, ...]:
        """The values as the core writes them; rows without a name are none."""
        found = []
        for row in self._rows:
            parts = [_text(part) for part in row]
            if parts[0]:
                found.append(BETWEEN.join(parts).rstrip(" |"))
        return tuple(found)

    def focus_first(self) -> None:
        """Put the keyboard into the first row."""
        self._rows[0][0].setFocus(Qt.FocusReason.OtherFocusReason)

    def field(self, row: int, column: int = 0) -> QLineEdit | QComboBox:
        """One field."""
        return self._rows[row][column]

    def _add(self, value: str) -> None:
        parts = [part.strip() for part in value.split("|")]
        parts += [""] * (len(self._columns) - len(parts))
        row: list[QLineEdit | QComboBox] = []
        at = self._grid.rowCount()
        for number, name in enumerate(self._columns):
            made = self._part(number, parts[number])
            made.setAccessibleName(tr("{column}, row {n}", column=name, n=at))
            made.setMinimumHeight(FIELD)
            self._grid.addWidget(made, at, number)
            row.append(made)
        gone = Button(icon="close")
        gone.setAccessibleName(tr("Remove row {n}", n=at))
        gone.clicked.connect(lambda: self._clear(row))
        self._grid.addWidget(gone, at, len(self._columns))
        self._rows.append(row)

    def _part(self, number: int, text: str) -> QLineEdit | QComboBox:
        if self._field == "place" and number == 1:
            box = QComboBox()
            for role, words in ROLES:
                box.addItem(tr(words), role)
            box.setCurrentIndex(max(0, box.findData(text or "shown")))
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
            return box
        line = QLineEdit(text)
        line.setTextMargins(6, 0, 6, 0)
        line.textChanged.connect(self._edited)
        return line

    def _edited(self) -> None:
        if _text(self._rows[-1][0]):
            self._add("")
        self.changed.emit()

    def _clear(self, row: list[QLineEdit | QComboBox]) -> None:
        for part in row:
            if isinstance(part, QLineEdit):
                part.clear()
        row[0].setFocus()


def _text(part: QLineEdit | QComboBox) -> str:
    return str(part.currentData()) if isinstance(part, QComboBox) else part.text().strip()
