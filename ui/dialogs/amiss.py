"""An archive whose journal is not what was seen of it before: what that means, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QPushButton, QWidget

from ui.dialogs.base import Dialog
from ui.services.i18n import tr


class AmissDialog(Dialog):
    """`mend_wanted()`, `restore_wanted()`, `accepted_as_is()`; else it is said again at the next opening."""

    mend_wanted = Signal()
    restore_wanted = Signal()
    accepted_as_is = Signal()

    def __init__(self, what: str, parent: QWidget, *, can_write: bool) -> None:
        """`what` says what is amiss; where the archive `can_write`, it can be mended."""
        help_ = tr(
            "Mend brings back what a damaged log or a backup still has. Restore makes an archive of a backup "
            "beside this one. Where an older copy was put back on purpose, take it as it is."
        )
        super().__init__(tr("Work may be missing in this archive"), f"{what}\n\n{help_}", parent, width=600)
        self.mend = self._button(tr("Mend…"), self.mend_wanted)
        self.restore = self._button(tr("Restore…"), self.restore_wanted)
        self.take = self._button(tr("Take it as it is"), self.accepted_as_is)
        self.mend.setVisible(can_write)
        self.add_close(self.mend, self.restore, self.take)

    def _button(self, words: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(words)
        button.clicked.connect(self.close)
        button.clicked.connect(wanted)
        return button
