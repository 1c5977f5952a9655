"""Which files and uses of a photo are another photo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from archive.model import Photo, Placement
from archive.progress import MEGABYTE
from ui.dialogs.base import Dialog
from ui.dialogs.checked import CheckedTable
from ui.services.i18n import tr


class PartDialog(Dialog):
    """`parted(files, uses)`: SHA-256 of files, and ids of uses, that become a photo of their own.

    Not everything can go: the button waits until something is checked and something is left.
    """

    parted = Signal(object, object)

    def __init__(self, photo: Photo, uses: Sequence[tuple[Placement, str | None]], parent: QWidget) -> None:
        super().__init__(
            tr("Part this photo"),
            tr("What is checked becomes a photo of its own, and later imports keep to that."),
            parent,
            width=660,
        )
        self.uses = CheckedTable((tr("Story"), tr("Caption")))
        for use, title in uses:
            self.uses.add(use.id, (title or tr("on its own"), " ".join(use.caption.split())))
        self.files = CheckedTable((tr("File"), tr("Size")))
        for file in photo.files:
            self.files.add(file.sha256, (file.name, tr("{n} MB", n=f"{file.size / MEGABYTE:.1f}")))
        self.add_table(self.uses, tr("Uses"))
        self.add_table(self.files, tr("Files"))
        for table in (self.uses, self.files):
            table.setColumnWidth(0, 240)
            table.setMinimumHeight(104)
            table.itemChanged.connect(lambda *_: self._allow())
        self.files.setVisible(bool(photo.files))
        self.button = self.add_buttons(tr("Part"))
        self.accepted.connect(lambda: self.parted.emit(self.files.keys(), self.uses.keys()))
        self._allow()
        self.uses.setFocus()

    def _allow(self) -> None:
        checked = len(self.uses.keys()) + len(self.files.keys())
        every = len(self.uses.items()) + len(self.files.items())
        self.button.setEnabled(0 < checked < every)
