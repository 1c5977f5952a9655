"""Writing agencies: opens the list and the form, and carries out what they ask for."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from archive.captions import Agency
from archive.errors import CutlineError
from ui.dialogs.agencies import AgenciesDialog
from ui.dialogs.agency import AgencyDialog
from ui.services.i18n import tr
from ui.services.operations import Operations
from ui.widgets.subject import SubjectView


class AgencyEditing(QObject):
    """Every write goes through `Operations.change`; what is refused stays in the form, with the reason."""

    def __init__(self, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._operations = operations
        self._window = window
        self._list: AgenciesDialog | None = None
        self._forms: list[AgencyDialog] = []

    def show(self) -> None:
        """Open the list of agencies."""
        dialog = self._list = AgenciesDialog(self._operations, self._window)
        dialog.edit.connect(self._edit)
        dialog.remove.connect(self._remove)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self._list = None

    def ask(self, name: str, band: SubjectView) -> None:
        """Open the form for a new agency of this name, which stands in the credit of what `band` shows."""
        self._edit(Agency(name), own=False, known=False, band=band)

    def _edit(self, agency: Agency, own: bool, known: bool, band: SubjectView | None = None) -> None:
        dialog = AgencyDialog(agency, self._list or self._window, own=own, known=known)
        if band is not None:
            dialog.say_subject(band)
        self._forms.append(dialog)
        dialog.finished.connect(lambda _: self._forms.remove(dialog))
        before = agency.name if own else None
        dialog.wanted.connect(lambda wanted: self._keep(dialog, wanted, before, agency))
        dialog.open()

    def _keep(self, dialog: AgencyDialog, agency: Agency, before: str | None, seen: Agency) -> None:
        # The form may be closed while its agency is being kept.
        def done(_: object) -> None:
            if dialog in self._forms:
                dialog.kept()

        def refused(error: Exception) -> None:
            if not isinstance(error, CutlineError):
                raise error
            if dialog in self._forms:
                dialog.refused(str(error), error.code)
            else:
                self._operations.refused.emit(str(error))

        if self._list is not None:
            self._list.choose(agency.name)
        self._operations.change(
            tr("Change agency") if before else tr("Add agency"),
            lambda c, p: c.names.set_agency(agency, before, seen=seen),
            done,
            quiet=False,
            otherwise=refused,
        )

    def _remove(self, name: str) -> None:
        self._operations.change(tr("Remove agency"), lambda c, p: c.names.remove_agency(name), quiet=False)
