"""Which copy of a backup is brought back, and where to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from ui.dialogs.base import Dialog
from ui.paint import theme
from ui.services.i18n import tr
from ui.widgets.widgets import label


@dataclass(frozen=True, slots=True)
class Chosen:
    """The new folder, and when the copy was made (ISO 8601, UTC)."""

    folder: Path
    made: str


class RestoreDialog(Dialog):
    """`chosen(Chosen)`. The archive that is open stays as it is: another one is made."""

    chosen = Signal(object)

    def __init__(self, place: Path, copies: Sequence[tuple[str, str]], beside: Path, parent: QWidget) -> None:
        help_ = tr("A new archive is made, and opened when it is whole. Nothing is written over.")
        super().__init__(tr("Restore from “{name}”", name=place.name), help_, parent)
        self._beside = beside
        self.copies = QComboBox()
        for words, made in copies:
            self.copies.addItem(words, made)
        self.add_field(tr("As it was"), self.copies)
        self.field = QLineEdit(self._free(tr("{name} (restored)", name=place.name)))
        self.add_field(tr("Name of the new folder"), self.field)
        self.where = label("", theme.font(theme.LABEL), "muted", wrap=True)
        self.column.addWidget(self.where)
        self.button = self.add_buttons(tr("Restore"))
        self.field.textChanged.connect(self._look)
        self.accepted.connect(lambda: self.chosen.emit(Chosen(self._folder, self.copies.currentData())))
        self._look()

    @property
    def _folder(self) -> Path:
        return self._beside / self.field.text().strip()

    def _free(self, name: str) -> str:
        names = [name, *(f"{name} {n}" for n in range(2, 100))]
        return next(each for each in names if not (self._beside / each).exists())

    def _look(self) -> None:
        name = self.field.text().strip()
        self.button.setEnabled(bool(name) and name not in (".", "..") and "/" not in name)
        self.where.setText(tr("in {folder}", folder=str(self._beside)))
