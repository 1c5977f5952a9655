"""Which of a name's credits are somebody else's."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from archive.model import CreditedPhoto
from ui.dialogs.base import Dialog
from ui.dialogs.checked import CheckedTable
from ui.services.i18n import tr
from ui.services.wording import human_date, joined


class SomeCreditsDialog(Dialog):
    """`chosen(ids)` of the uses of photos in which `name` is `other`."""

    chosen = Signal(object)

    def __init__(self, name: str, other: str, photos: Sequence[CreditedPhoto], parent: QWidget) -> None:
        super().__init__(
            tr("Which of these are “{other}”?", other=other),
            tr(
                "What is checked is “{other}” from now on. The rest stays “{name}”; they are kept apart.",
                name=name,
                other=other,
            ),
            parent,
            width=680,
        )
        self.table = CheckedTable((tr("Caption"), tr("Credit"), tr("Ran")))
        for photo in photos:
            ran = joined((photo.publication, human_date(photo.published)))
            self.table.add(photo.id, (" ".join(photo.caption.split()), photo.credit, ran))
        self.add_table(self.table, tr("Credits"))
        self.table.setColumnWidth(0, 320)
        self.table.setColumnWidth(1, 170)
        self.table.setMinimumHeight(240)
        self.button = self.add_buttons(tr("Part these"))
        self.table.itemChanged.connect(lambda *_: self.button.setEnabled(bool(self.table.keys())))
        self.button.setEnabled(False)
        self.accepted.connect(lambda: self.chosen.emit(self.table.keys()))
        self.table.setFocus()
