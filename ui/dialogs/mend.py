"""What the archive is mended from, before it is closed for that."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui.dialogs.base import FIELD, Dialog
from ui.dialogs.files import choose_folder
from ui.paint import theme
from ui.services.i18n import tr
from ui.widgets.widgets import label


class MendDialog(Dialog):
    """`wanted(Path | None)`: mend it, with what lies in a folder too."""

    wanted = Signal(object)

    def __init__(self, last: str, parent: QWidget) -> None:
        """`last` is where the archive was backed up to last, "" where that is not known."""
        help_ = tr(
            "The archive is closed, its database copied aside, and opened again. Rows come back from the "
            "archive’s own journal; files that are missing or damaged, and a database that cannot be read, "
            "from a folder that has them."
        )
        super().__init__(tr("Mend the archive"), help_, parent)
        self.place = QLineEdit(last)
        self.place.setPlaceholderText(tr("none: from the archive itself alone"))
        self.place.setClearButtonEnabled(True)
        self.add_field(tr("A backup, or a folder with the files that came in"), self.place)
        self.choose = QPushButton(tr("Choose a folder…"))
        self.choose.setMinimumHeight(FIELD)
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(self.choose)
        row.addStretch(1)
        self.column.addSpacing(4)
        self.column.addLayout(row)
        self.missing = label("", theme.font(theme.LABEL), "warning", wrap=True)
        self.missing.hide()
        self.column.addWidget(self.missing)
        self.button = self.add_buttons(tr("Mend"))
        self.place.textChanged.connect(lambda _: self.missing.hide())

    def _choose(self) -> None:
        title = tr("Choose a backup, or a folder with the files")
        choose_folder(self, title, lambda path: self.place.setText(str(path)))

    def accept(self) -> None:
        """Ask for it, unless what was named is not there."""
        text = self.place.text().strip()
        place = Path(text).expanduser() if text else None
        if place is not None and not place.exists():
            self.missing.setText(tr("There is no folder {folder}.", folder=text))
            self.missing.show()
            self.grow()
            return
        super().accept()
        self.wanted.emit(place)
