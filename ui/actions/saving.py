"""Searches saved under a name, and deleted again."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from archive.model import SavedSearch
from ui.dialogs.ask import ChoiceDialog, NameDialog
from ui.services.context import Notices
from ui.services.i18n import tr
from ui.services.operations import Operations

LONGEST = 40


class Saving(QObject):
    """Asks for the name of a search, or which one is to go."""

    def __init__(self, operations: Operations, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._operations = operations
        self._notices = notices
        self._window = window

    def save(self, query: str) -> None:
        """Ask for the name under which a query is kept."""
        if not query:
            self._notices.say(tr("Search for something first; then it can be saved."))
            return
        name = query.replace('"', "")[:LONGEST]
        dialog = NameDialog(tr("Save this search"), query, tr("Save"), self._window, name=name)
        dialog.named.connect(
            lambda name: self._operations.change(tr("Save search"), lambda c, p: c.searches.save(name, query))
        )
        dialog.open()

    def delete(self) -> None:
        """Ask which saved search is to go."""
        self._operations.query(tr("Saved searches"), lambda c, p: c.searches.all(), self._ask)

    def _ask(self, searches: list[SavedSearch]) -> None:
        if not searches:
            self._notices.say(tr("No search was saved yet."))
            return
        dialog = ChoiceDialog(searches, self._window)
        dialog.chosen.connect(
            lambda name: self._operations.change(tr("Delete search"), lambda c, p: c.searches.delete(name))
        )
        dialog.open()
