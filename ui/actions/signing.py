"""Who signs: asks for the person's name, keeps it, and lets them sign from then on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from archive.errors import ArchiveError, CutlineError
from archive.people import Person, checked_person, named_by_environment, remember, stored_person, this_person
from ui.dialogs.person import PersonDialog
from ui.services.i18n import tr
from ui.services.operations import Operations

if TYPE_CHECKING:
    from archive.catalogue import Catalogue
    from archive.progress import Progress


class Signing(QObject):
    """Opens the form; the setting is read and written in jobs."""

    def __init__(self, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._operations = operations
        self._window = window
        self._dialog: PersonDialog | None = None

    def ask(self) -> None:
        """Open the form with the name that the setting holds, else with that which signs now."""
        self._operations.query(tr("Your name"), _load, self._show)

    def _show(self, loaded: tuple[Person, str]) -> None:
        dialog = self._dialog = PersonDialog(*loaded, self._window)
        dialog.wanted.connect(self._keep)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self._dialog = None

    def _keep(self, name: str, also: list[str]) -> None:
        def keep(*_: object) -> Person:
            remember(checked_person(name, also))
            return this_person()  # which CUTLINE_USER goes before

        self._operations.query(tr("Keep name"), keep, self._kept, otherwise=self._refused)

    def _kept(self, person: Person) -> None:
        self._operations.sign_as(person)
        self._operations.told.emit(tr("{name} signs from now on.", name=person.name))
        if self._dialog is not None:
            self._dialog.kept()

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, CutlineError):
            raise error
        if self._dialog is not None:
            self._dialog.refused(str(error))
        else:
            self._operations.refused.emit(str(error))


def _load(catalogue: Catalogue, progress: Progress) -> tuple[Person, str]:
    """Whom the setting names, else who signs now; with what there is to know about it."""
    overriding = named_by_environment()
    notice = ""
    if overriding:
        notice = tr(
            "CUTLINE_USER is set: {name} signs while it is. What you keep here signs without it.",
            name=overriding,
        )
    try:
        return stored_person() or catalogue.person, notice
    except ArchiveError as error:
        return catalogue.person, str(error)
